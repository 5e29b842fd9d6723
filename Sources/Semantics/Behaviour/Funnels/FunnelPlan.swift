/// A funnel that can be computed.
///
/// *Step before:* `BehaviourPlanner`. *Step after:* `BehaviourSource.funnel`, which follows these rules:
///
/// * The **funnel's events** of a unit are those that pass the plan's filters and fulfil at least one step, in order of
///   time, events at one millisecond in the order they arrived. Events without the unit (no user, no session) do not count.
/// * A **chain** is a list of different events in that order, fulfilling consecutive steps. In a closed funnel it begins
///   at step 1, in an open one at any step. It begins in the period, and each of its events lies at most the window
///   after its first (after the period's end too). Within the window `session`, all its events share a session instead.
/// * Order `eventual`: other events may lie between. `strict`: no other of the funnel's events (of the same group, and
///   within the window `session` of the same session) lies between two events of a chain.
/// * A unit is **at** a step when a chain has an event there. It **continued** to step k > 1 when a chain has events at
///   k − 1 and k. It is **chained** to step k when a chain from step 1 reaches it. In a closed funnel the three agree, and
///   counts never increase.
/// * The **time** to step k is that of the unit's first event that continues to k, since the event of step k − 1 whose
///   chain began last (of several, the last event).
/// * In a group, only events with the group's value are the funnel's events: a unit counts when all steps carry that
///   value. The total disregards groups: it is computed afresh, not added up.
package struct FunnelPlan: Sendable, Hashable {
    package var period: DateRange
    package var calendar: PropertyCalendar
    package var steps: [EventCondition]
    package var window: FunnelWindow
    package var order: FunnelOrder
    package var entry: FunnelEntry
    package var unit: FunnelUnit
    /// All must pass on every event of the funnel.
    package var filters: [DimensionFilter]
    package var breakdown: DimensionDefinition?

    package init(
        period: DateRange, calendar: PropertyCalendar, steps: [EventCondition], window: FunnelWindow,
        order: FunnelOrder = .eventual, entry: FunnelEntry = .closed, unit: FunnelUnit = .users,
        filters: [DimensionFilter] = [], breakdown: DimensionDefinition? = nil
    ) {
        self.period = period
        self.calendar = calendar
        self.steps = steps
        self.window = window
        self.order = order
        self.entry = entry
        self.unit = unit
        self.filters = filters
        self.breakdown = breakdown
    }
}

/// How long a chain of steps may take.
package enum FunnelWindow: Hashable, Sendable {
    /// From the first step to the last, both ends included.
    case milliseconds(Int64)
    /// All steps in one session, however long it lasts.
    case session

    package static func days(_ days: Int64) -> FunnelWindow { .milliseconds(days * 86_400_000) }
    package static let standard = FunnelWindow.days(30)
    /// The longest window, a leap year.
    package static let longestDays: Int64 = 366

    package var json: JSONValue {
        switch self {
        case .session: .string("session")
        case .milliseconds(let time) where time % 86_400_000 == 0: .object(["days": .integer(time / 86_400_000)])
        case .milliseconds(let time): .object(["minutes": .number(Double(time) / 60_000)])
        }
    }
}

extension FunnelWindow: Decodable {
    private enum CodingKeys: String, CodingKey { case days, hours, minutes }

    /// `"session"`, or an object with one of `days`, `hours`, `minutes`.
    package init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            guard word == "session" else {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: decoder.codingPath,
                        debugDescription: "A window is \"session\" or an object such as {\"days\":7}."))
            }
            self = .session
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var milliseconds = 0.0
        for (key, unit) in [(CodingKeys.days, 86_400_000.0), (.hours, 3_600_000), (.minutes, 60_000)] {
            milliseconds += (try container.decodeIfPresent(Double.self, forKey: key) ?? 0) * unit
        }
        // Larger than any planner accepts, and still a whole number.
        self = .milliseconds(Int64(min(max(milliseconds, -1), 1e15)))
    }
}

/// Whether other events of the funnel may lie between two steps.
package enum FunnelOrder: String, Hashable, Sendable, Codable, CaseIterable { case eventual, strict }

/// Where a chain may begin: at the first step, or at any.
package enum FunnelEntry: String, Hashable, Sendable, Codable, CaseIterable { case closed, open }

/// What a funnel counts.
package enum FunnelUnit: String, Hashable, Sendable, Codable, CaseIterable { case users, sessions }
