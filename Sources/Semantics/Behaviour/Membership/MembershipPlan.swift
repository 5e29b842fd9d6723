/// Who fulfils which conditions, as it can be computed: the ground that segments, their sizes and overlaps stand on.
///
/// *Step before:* `BehaviourPlanner`, or an operation. *Step after:* `BehaviourSource.membership`, which follows these rules:
///
/// * Only events in the span count. A **unit** (a user, or a session) is there when it has an event in the span; events
///   without the unit do not count.
/// * A unit fulfils a condition when one of its events does. A condition with a bound asks for an event that carries the
///   number, and carries at least so much.
/// * A unit's **value** is what its earning events bring in (see `CohortPlan.earningNames`), repeated purchases left out,
///   less its refunds.
package struct MembershipPlan: Sendable, Hashable {
    package enum Unit: String, Hashable, Sendable, Codable, CaseIterable { case users, sessions }

    /// What one event must be.
    package struct Condition: Sendable, Hashable {
        package var event: EventCondition
        /// The event carries the number; with a least value, at least so much.
        package var number: Bound?

        package init(_ event: EventCondition, number: Bound? = nil) {
            self.event = event
            self.number = number
        }
    }

    package struct Bound: Sendable, Hashable {
        package var field: EventNumber
        /// Nil: any value.
        package var least: Double?

        package init(_ field: EventNumber, least: Double? = nil) {
            self.field = field
            self.least = least
        }
    }

    package var unit: Unit
    package var span: Range<Instant>
    package var calendar: PropertyCalendar
    /// At most `mostConditions`.
    package var conditions: [Condition]

    package static let mostConditions = 15

    package init(unit: Unit, span: Range<Instant>, calendar: PropertyCalendar, conditions: [Condition]) {
        self.unit = unit
        self.span = span
        self.calendar = calendar
        self.conditions = conditions
    }
}

/// What a source computed: how many units fulfil exactly which conditions. Everything boolean about them follows.
package struct MembershipTable: Sendable, Equatable {
    package struct Group: Sendable, Equatable {
        /// The conditions that these units fulfil, and no others: bit k for condition k.
        package var mask: Int
        package var units: Int
        package var value: MoneySum

        package init(mask: Int, units: Int, value: MoneySum) {
            self.mask = mask
            self.units = units
            self.value = value
        }
    }

    /// Masks that occur, ascending.
    package var groups: [Group]
    /// By condition, how many events fulfil it.
    package var events: [Int]
    package var reading: DataReading

    package init(groups: [Group], events: [Int], reading: DataReading) {
        self.groups = groups
        self.events = events
        self.reading = reading
    }

    /// Units whose conditions pass a test, and what they bring in.
    package func total(_ passes: (_ mask: Int) -> Bool) -> (units: Int, value: MoneySum) {
        groups.reduce(into: (0, MoneySum.zero)) { sum, group in
            guard passes(group.mask) else { return }
            sum.0 += group.units
            sum.1 += group.value
        }
    }
}
