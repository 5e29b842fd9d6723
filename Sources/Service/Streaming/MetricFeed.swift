import Operations
import Semantics
import Synchronization

/// What several callers watch together: the day's figures, computed afresh whenever the data has changed, and kept for a
/// while so that a caller who was away gets what it missed.
///
/// Ids grow with the time of day in milliseconds, so that they go on growing after a restart.
actor MetricFeed {
    private static let kept = 500

    private let compute: @Sendable () async throws -> JSONValue
    private let version: @Sendable () async throws -> DataVersion
    private let now: @Sendable () -> Instant
    private let interval: Duration

    private var history: [(id: Int64, data: String)] = []
    private var listeners: [Int: AsyncStream<ServerEvent>.Continuation] = [:]
    private var nextListener = 0
    private var lastID: Int64 = 0
    private var seen: DataVersion?
    private var watching: Task<Void, Never>?
    /// The look that is under way.
    private var looking: Task<Void, any Error>?

    init(
        interval: Duration, now: @escaping @Sendable () -> Instant,
        version: @escaping @Sendable () async throws -> DataVersion,
        compute: @escaping @Sendable () async throws -> JSONValue
    ) {
        self.interval = interval
        self.now = now
        self.version = version
        self.compute = compute
    }

    var isIdle: Bool { listeners.isEmpty }

    /// Adds a listener: it gets what came after `last`, or the newest figures where there is nothing to resume.
    ///
    /// - Throws: what the first computation throws, so that a wrong request is an error and not a silent stream.
    func listen(after last: Int64?, _ sink: AsyncStream<ServerEvent>.Continuation) async throws -> Int {
        try await look()
        let missed = last.map { last in history.filter { $0.id > last } } ?? Array(history.suffix(1))
        for event in missed { sink.yield(.event(id: "\(event.id)", name: "metric", data: event.data)) }
        nextListener += 1
        listeners[nextListener] = sink
        if watching == nil { watch() }
        return nextListener
    }

    func leave(_ number: Int) {
        listeners[number] = nil
        guard listeners.isEmpty else { return }
        watching?.cancel()
        watching = nil
    }

    /// Looks again and again while somebody listens.
    private func watch() {
        let interval = interval
        watching = Task { [weak self] in
            while !Task.isCancelled {
                do {
                    try await Task.sleep(for: interval)
                    try await self?.look()
                } catch is CancellationError {
                    return
                } catch {
                    await self?.tell(error)
                }
            }
        }
    }

    /// Looks once for everybody who waits for it: a thousand listeners that come at the same time are one computation.
    private func look() async throws {
        if let looking { return try await looking.value }
        let work = Task { try await lookAfresh() }
        looking = work
        defer { looking = nil }
        try await work.value
    }

    /// Computes where the data has changed since the last look.
    private func lookAfresh() async throws {
        let current = try await version()
        guard current != seen else { return }
        let data = try await compute().serialized
        seen = current
        lastID = max(lastID + 1, now().milliseconds)
        history.append((lastID, data))
        if history.count > MetricFeed.kept { history.removeFirst(history.count - MetricFeed.kept) }
        for sink in listeners.values { sink.yield(.event(id: "\(lastID)", name: "metric", data: data)) }
    }

    private func tell(_ error: any Error) {
        let problem = ProblemDetails(OperationError(translating: error), requestID: "")
        for sink in listeners.values { sink.yield(.json("error", problem.json)) }
    }
}

/// The feeds that are watched, one for each list of metrics and dimensions.
final class MetricFeeds: Sendable {
    private static let kept = 64
    private let runner: OperationRunner
    private let interval: Duration
    private let feeds = Mutex([String: MetricFeed]())

    init(runner: OperationRunner, interval: Duration = .seconds(1)) {
        self.runner = runner
        self.interval = interval
    }

    /// The feed of today's figures.
    ///
    /// - Parameter params: of `metrics.query`, without a period.
    func feed(_ params: [JSONValue.Member]) -> MetricFeed {
        let key = JSONValue.object(params).serialized
        return feeds.withLock { feeds in
            if let feed = feeds[key] { return feed }
            // A feed that nobody listens to costs its history only; more of them than this are forgotten.
            if feeds.count >= MetricFeeds.kept { feeds.removeAll() }
            let feed = MetricFeed(
                interval: interval, now: runner.context.now, version: { [runner] in try await runner.version() },
                compute: { [runner] in
                    let query = try runner.registry.operation(named: "metrics.query")
                    let today = DateRange(day: runner.context.today).json
                    return try await runner.run(
                        query, .object(params + [.init("period", today)]), call: ServiceCall()
                    ).json
                })
            feeds[key] = feed
            return feed
        }
    }
}
