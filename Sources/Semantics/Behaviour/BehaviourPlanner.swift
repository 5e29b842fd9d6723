/// Turns behaviour queries into plans, or says everything that is wrong with them.
///
/// *Step before:* `FunnelQuery` and its kin. *Step after:* `BehaviourSource`.
package struct BehaviourPlanner: Sendable {
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings
    /// Decides the default period.
    package let today: CivilDate
    package let inventory: Inventory

    package init(catalogue: Catalogue, settings: WorkspaceSettings, today: CivilDate, inventory: Inventory) {
        self.catalogue = catalogue
        self.settings = settings
        self.today = today
        self.inventory = inventory
    }

    var check: BehaviourCheck { BehaviourCheck(catalogue: catalogue, inventory: inventory) }

    /// The last day that is over and not behind the data; nil without data.
    package var lastKnownDay: CivilDate? { inventory.span.map { min($0.end, today.adding(days: -1)) } }
}

/// Collects everything that is wrong with a behaviour query while its parts are resolved.
struct BehaviourCheck {
    private var query: QueryCheck
    private let knownEvents: [String]

    init(catalogue: Catalogue, inventory: Inventory) {
        query = QueryCheck(catalogue: catalogue, inventory: inventory)
        knownEvents = inventory.eventNames
    }

    var catalogue: Catalogue { query.catalogue }

    mutating func report(_ issue: QueryIssue) { query.issues.append(issue) }

    func finish() throws(QueryRefusal) {
        guard query.issues.isEmpty else { throw QueryRefusal(query.issues) }
    }

    mutating func period(_ period: DateRange?, today: CivilDate) -> DateRange {
        query.period(period, granularity: .none, today: today)
    }

    mutating func filters(_ filters: [Filter], location: String) -> [DimensionFilter] {
        let (found, onMetrics) = query.filters(filters, location: location)
        for filter in onMetrics { report(.filterOnMetric(filter, location: location)) }
        for filter in found where !RowAvailability.has(filter.dimension, rows: .events) {
            report(.notOfEvents(filter.dimension, location: location))
        }
        return found
    }

    /// - Parameter location: of the selection's members; empty where they are the query's own.
    mutating func condition(_ selection: EventSelection, location: String) -> EventCondition {
        let prefix = location.isEmpty ? "" : location + "."
        for (index, name) in selection.events.enumerated()
        where !knownEvents.isEmpty && !knownEvents.contains(name) {
            report(.unknownEvent(name, location: "\(prefix)events[\(index)]", among: knownEvents))
        }
        return EventCondition(
            names: selection.events, filters: filters(selection.filters, location: prefix + "filters"))
    }

    /// A dimension that events have; nil (and an issue) for others.
    mutating func eventDimension(_ id: DimensionID?, location: String) -> DimensionDefinition? {
        guard let id else { return nil }
        guard let dimension = query.dimension(id, location: location) else { return nil }
        guard RowAvailability.has(dimension, rows: .events) else {
            report(.notOfEvents(dimension, location: location))
            return nil
        }
        return dimension
    }

    mutating func number(_ value: Int, in range: ClosedRange<Int>, location: String) {
        if !range.contains(value) { report(.outOfRange(value, range, location: location)) }
    }
}
