/// Tables that were computed, for the next question about the same figures: what a talk asks of the same days again and again is
/// read once.
///
/// A table follows from the query, the state of the data, when it came in, and the day alone, so that nothing that is kept is
/// ever out of date.
package final class TableMemory: Sendable {
    struct Key: Hashable, Sendable {
        var query: MetricQuery
        var snapshot: String
        /// When each source last brought data: a day that was not over then is told of.
        var imports: [Instant?]
        var today: CivilDate

        init(_ query: MetricQuery, of inventory: Inventory, today: CivilDate) {
            self.query = query
            snapshot = inventory.snapshot
            imports = inventory.sources.map(\.lastImport)
            self.today = today
        }
    }

    private let tables: RecentValues<Key, MetricTable>

    /// - Parameter cells: of all tables together, rows times columns.
    package init(tables: Int = 64, cells: Int = 200_000) {
        self.tables = RecentValues(countLimit: tables, sizeLimit: cells)
    }

    /// The table that is kept, or a new one. A state of the data without a name is not told from others: nothing of it is kept.
    func table(for key: Key, making make: () async throws -> MetricTable) async throws -> MetricTable {
        guard !key.snapshot.isEmpty else { return try await make() }
        if let known = tables.value(for: key) { return known }
        let table = try await make()
        tables.keep(table, for: key, size: max(1, table.rows.count * table.columns.count))
        return table
    }
}
