/// What a source computed for cohorts; see `CohortPlan` for the rules.
package struct CohortTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// Index into the plan's buckets.
        package var bucket: Int
        /// The breakdown's value; nil where the entering event has none, and without a breakdown.
        package var value: String?
        /// Users of the cohort.
        package var size: Int
        /// One a period: users, events, or millionths of the currency's major unit.
        package var cells: [Int64]

        package init(bucket: Int, value: String?, size: Int, cells: [Int64]) {
            self.bucket = bucket
            self.value = value
            self.size = size
            self.cells = cells
        }
    }

    /// Cohorts that have a user. In no particular order.
    package var rows: [Row]
    package var reading: DataReading

    package init(rows: [Row], reading: DataReading) {
        self.rows = rows
        self.reading = reading
    }
}
