package import Semantics

/// A metric source that keeps everything in memory and computes everything from scratch: slow and obvious, the second
/// path to the truth for every number. It follows the rules listed at `MetricSourceContract`.
package actor InMemorySource: MetricSource, EventSink {
    let settings: WorkspaceSettings
    private let catalogue: Catalogue
    private var waiting: [IngestBatch] = []
    /// What the next commit reports.
    private var receipt = IngestReceipt()
    private(set) var arrived: [KeptEvent] = []
    private var keys: Set<EventKey> = []
    private var observed: [ObservationIdentity: KeptObservation] = [:]
    private(set) var history = EventHistory(arrived: [])
    private(set) var stock: Stock
    private let now: @Sendable () -> Instant?
    /// By source.
    private var lastImports: [String: Instant] = [:]

    /// - Parameters:
    ///   - settings: the calendar counts the days of `inventory` and `values`; a plan brings its own. The
    ///     catalogue made of the settings resolves the dimension ids of `values`.
    ///   - now: when data comes in; without it nobody can tell.
    package init(settings: WorkspaceSettings = WorkspaceSettings(), now: @escaping @Sendable () -> Instant? = { nil }) {
        self.settings = settings
        self.now = now
        catalogue = Catalogue(settings: settings)
        stock = Stock(events: [], observations: [], calendar: settings.calendar)
    }

    package func append(_ batch: IngestBatch) { waiting.append(batch) }

    package func commit(progress: @Sendable (Double) -> Void) -> IngestReceipt {
        sortIn()
        progress(1)
        defer { receipt = IngestReceipt() }
        return receipt
    }

    /// Keeps what was appended, and remembers for the next commit what became of it.
    func sortIn() {
        let repeatedBefore = repeatedPurchases
        for batch in waiting {
            for event in batch.events { keep(event, from: batch.source) }
            for observation in batch.observations { keep(observation, from: batch.source) }
            lastImports[batch.source] = now()
        }
        waiting = []
        derive()
        receipt.repeatedTransactions += repeatedPurchases - repeatedBefore
    }

    /// Keeps only these; the keys of all others are forgotten.
    func replaceAll(events: [KeptEvent], observations: [KeptObservation]) {
        arrived = events
        keys = Set(events.map(\.event.key))
        observed = Dictionary(
            observations.map { (ObservationIdentity($0.observation), $0) }, uniquingKeysWith: { first, _ in first })
        derive()
    }

    private func derive() {
        history = EventHistory(arrived: arrived.map(\.event))
        stock = Stock(events: arrived, observations: Array(observed.values), calendar: settings.calendar)
    }

    package func compute(_ plan: QueryPlan) throws -> MeasureTable {
        try Task.checkCancellation()
        return PlanComputation(plan: plan, history: history, observations: stock.observations.map(\.observation))
            .table(sources: stock.sources.map(\.name), snapshot: stock.snapshot)
    }

    package func inventory() -> Inventory {
        var inventory = stock.inventory(history: history)
        for index in inventory.sources.indices {
            inventory.sources[index].lastImport = lastImports[inventory.sources[index].name]
        }
        return inventory
    }

    package func values(of dimension: DimensionID, in period: DateRange, limit: Int) -> [String] {
        guard let definition = catalogue.dimension(dimension) else { return [] }
        let kind: RowKind =
            switch definition.binding {
            case .item: .items
            case .observed: .observations
            default: .events
            }
        let plan = QueryPlan(
            period: period, granularity: .none, calendar: settings.calendar, breakdown: [definition], filters: [],
            segment: nil, measures: [Measure(.count, of: kind)], keyEvents: [])
        let rows = PlanComputation(plan: plan, history: history, observations: stock.observations.map(\.observation))
            .table(sources: [], snapshot: "").rows
        let counted = rows.compactMap { row in row.values[0].map { (value: $0, count: row.measures[0] ?? 0) } }
        let ordered = counted.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        return ordered.prefix(max(0, limit)).map(\.value)
    }

    private var repeatedPurchases: Int { history.events.count { $0.isRepeatedPurchase } }

    /// The first arrival of a key wins.
    private func keep(_ event: Event, from source: String) {
        guard keys.insert(event.key).inserted else {
            receipt.duplicates += 1
            return
        }
        var event = event
        if !IdentityRules.links(alias: event.alias, to: event.user) { event.alias = nil }
        arrived.append(KeptEvent(event: event, source: source))
        receipt.accepted += 1
        receipt.extendSpan(to: DateRange(day: settings.calendar.date(of: event.time)))
        if TransactionRules.purchaseNames.contains(event.name), TransactionRules.usable(event.transaction) == nil {
            receipt.purchasesWithoutTransaction += 1
        }
    }

    /// The last statement of an observation holds.
    private func keep(_ observation: Observation, from source: String) {
        let identity = ObservationIdentity(observation)
        switch observed[identity]?.observation {
        case nil:
            receipt.accepted += 1
            receipt.extendSpan(to: observation.period)
        case observation:
            receipt.duplicates += 1
            return
        default:
            receipt.restated += 1
            receipt.extendSpan(to: observation.period)
        }
        observed[identity] = KeptObservation(observation: observation, source: source)
    }
}

private struct ObservationIdentity: Hashable {
    var source: String
    var key: String

    init(_ observation: Observation) {
        source = observation.source
        key = observation.key
    }
}

extension IngestReceipt {
    fileprivate mutating func extendSpan(to range: DateRange) {
        span = DateRange(
            start: min(span?.start ?? range.start, range.start), end: max(span?.end ?? range.end, range.end))
    }
}
