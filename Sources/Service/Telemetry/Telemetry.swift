import Synchronization

/// What the service counts about itself, for Prometheus. Labels are bounded: names of operations, patterns of routes,
/// codes. Nothing of a request's content is in it.
package final class Telemetry: Sendable {
    enum Counter: String, CaseIterable {
        case cacheHits = "fidga_cache_hits_total"
        case refusedRequests = "fidga_refused_requests_total"
        case limitedRequests = "fidga_rate_limited_requests_total"
    }

    enum Gauge: String, CaseIterable {
        case streams = "fidga_open_streams"
        case sessions = "fidga_mcp_sessions"
        case requests = "fidga_requests_in_flight"
    }

    struct RequestLabels: Hashable {
        var method: String
        var route: String
        var status: Int
    }

    struct OperationLabels: Hashable {
        var operation: String
        var outcome: String
    }

    struct State {
        var counters: [Counter: Int] = [:]
        var gauges: [Gauge: Int] = [:]
        var requests: [RequestLabels: Int] = [:]
        var operations: [OperationLabels: Int] = [:]
        var seconds: [String: Histogram] = [:]
    }

    /// Time since some moment, never running backwards.
    let now: @Sendable () -> Duration
    private let state = Mutex(State())

    /// - Parameter monotonic: where times come from; without one they are all 0.
    package init(monotonic: @escaping @Sendable () -> Duration = { .zero }) { now = monotonic }

    func count(_ counter: Counter) { state.withLock { $0.counters[counter, default: 0] += 1 } }
    func change(_ gauge: Gauge, by step: Int) { state.withLock { $0.gauges[gauge, default: 0] += step } }
    func value(of gauge: Gauge) -> Int { state.withLock { $0.gauges[gauge] ?? 0 } }

    func operation(_ name: String, outcome: String, since began: Duration) {
        let took = (now() - began).seconds
        state.withLock { state in
            state.operations[OperationLabels(operation: name, outcome: outcome), default: 0] += 1
            state.seconds[name, default: Histogram()].add(took)
        }
    }

    func request(_ labels: RequestLabels) { state.withLock { $0.requests[labels, default: 0] += 1 } }

    /// Everything as it is now.
    var snapshot: State { state.withLock { $0 } }
}

/// Durations in classes, as Prometheus wants them.
struct Histogram: Sendable {
    /// Upper ends of the classes, in seconds.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
    /// One count a class, and one for what is longer than all.
    private(set) var counts = [Int](repeating: 0, count: Histogram.bounds.count + 1)
    private(set) var sum = 0.0
    var count: Int { counts.reduce(0, +) }

    mutating func add(_ seconds: Double) {
        counts[Histogram.bounds.firstIndex { seconds <= $0 } ?? Histogram.bounds.count] += 1
        sum += seconds
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
