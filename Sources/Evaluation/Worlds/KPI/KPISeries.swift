package import Semantics

/// A daily series with what was planted into it.
package struct KPISeries: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case sessions, orders, revenue, conversion }

    package struct Row: Sendable, Equatable {
        /// Counted from the series' first day.
        package var day: Int
        package var date: CivilDate
        /// Nil where the value is missing.
        package var value: Double?
    }

    package var name: String
    package var kind: Kind
    /// Oldest first; some days have no row at all.
    package var rows: [Row]
    package var changes: [PlantedChange]
    /// Holidays and their names.
    package var holidays: [(date: CivilDate, name: String)]
}
