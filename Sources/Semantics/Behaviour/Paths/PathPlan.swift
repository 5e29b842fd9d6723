/// Paths that can be computed.
///
/// *Step before:* `BehaviourPlanner`. *Step after:* `BehaviourSource.paths`, which follows these rules:
///
/// * The **steps** of a session are its events that fulfil `steps` and have a value of the dimension, in order of time (at
///   one millisecond in the order of arrival). With `collapse`, a run of equal values is one step.
/// * Sessions that begin in the period are followed whole, also beyond its end.
/// * `forward`: one **start** a session: its first step with the anchor's value; without an anchor, its first step. The
///   path runs from there on. `backward`: its last step with that value (without one, its last), and the path runs back in
///   time. `transitions`: every step is a start, and the path runs from it on.
/// * A path of length l is the values of l steps from a start on. A start that has no further step after l **ends** there.
/// * What is kept: `transitions` keep the `limit` most frequent paths of the full depth and their beginnings; the others
///   keep, of each length, the `limit` most frequent continuations of what is kept of the length before (the first length:
///   of all values). More frequent first, then in the order of the values' texts, first step first.
package struct PathPlan: Sendable, Hashable {
    package var period: DateRange
    package var calendar: PropertyCalendar
    package var dimension: DimensionDefinition
    package var steps: EventCondition
    package var direction: PathDirection
    package var anchor: String?
    package var depth: Int
    package var collapse: Bool
    package var limit: Int

    package init(
        period: DateRange, calendar: PropertyCalendar, dimension: DimensionDefinition, steps: EventCondition,
        direction: PathDirection, anchor: String? = nil, depth: Int, collapse: Bool, limit: Int
    ) {
        self.period = period
        self.calendar = calendar
        self.dimension = dimension
        self.steps = steps
        self.direction = direction
        self.anchor = anchor
        self.depth = depth
        self.collapse = collapse
        self.limit = limit
    }
}
