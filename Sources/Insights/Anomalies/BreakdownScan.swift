import Statistics

/// Many series looked at together, one of each group: which groups are strange, and when.
///
/// A thousand groups looked at one by one bring a thousand times the false alarms, and so do a thousand days. Of what is named
/// here at most a share `falseShare` is expected to be named by chance (Benjamini and Hochberg 1995).
package struct BreakdownScan: Sendable {
    package struct Group: Sendable, Equatable {
        package var name: String
        /// Which row of the group's series this is.
        package var row: Int
        package var verdict: PointVerdict

        package init(name: String, row: Int = 0, verdict: PointVerdict) {
            self.name = name
            self.row = row
            self.verdict = verdict
        }
    }

    /// What is strange even for the strangest of so many, the rarest first; ties by name and row.
    ///
    /// - Parameters:
    ///   - groups: each group's verdict on each row that is looked at, the ordinary ones too: they count.
    ///   - rowsPerYear: how many rows the series have a year.
    package static func strange(
        among groups: [Group], rowsPerYear: Double, falseShare: Double = 0.1
    ) -> [Group] {
        let chances = groups.map { min(1, $0.verdict.chancePerYear / rowsPerYear) }
        let kept = FalseDiscoveryRate.rejected(pValues: chances, at: falseShare)
        return zip(groups.indices, kept).filter { $0.1 && groups[$0.0].verdict.kind != nil }.map { groups[$0.0] }
            .sorted {
                ($0.verdict.chancePerYear, $0.name, $0.row) < ($1.verdict.chancePerYear, $1.name, $1.row)
            }
    }
}
