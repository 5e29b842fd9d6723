/// What a source computed for a funnel; see `FunnelPlan` for the rules.
package struct FunnelTable: Sendable, Equatable {
    package struct Step: Sendable, Equatable {
        /// Units at the step.
        package var units = 0
        /// Units that came from the step before; at step 1 none.
        package var continued = 0
        /// Units with a chain from step 1.
        package var chained = 0
        /// Sum of the times from the step before, over the units that continued.
        package var totalMilliseconds: Int64 = 0
        /// Their median, of an even number the mean of the middle two; nil when nobody continued.
        package var medianMilliseconds: Double?

        package init() {}
    }

    package struct Group: Sendable, Equatable {
        /// The breakdown's value; nil where events have none.
        package var value: String?
        package var steps: [Step]

        package init(value: String?, steps: [Step]) {
            self.value = value
            self.steps = steps
        }
    }

    /// Groups in which some unit is at some step; none without a breakdown. In no particular order.
    package var groups: [Group]
    package var total: [Step]
    package var reading: DataReading

    package init(groups: [Group], total: [Step], reading: DataReading) {
        self.groups = groups
        self.total = total
        self.reading = reading
    }
}
