import Foundation
package import Semantics
import Statistics

/// Looks for anomalies in a metric table with a day axis: in the whole, or in each group of a breakdown.
package struct MetricWatch: Sendable {
    private let settings: DetectorSettings
    private let calendar: EventCalendar
    /// Of a breakdown's findings at most this share is expected to be chance.
    private let falseShare = 0.1

    package init(settings: DetectorSettings = .standard, calendar: EventCalendar) {
        self.settings = settings
        self.calendar = calendar
    }

    /// An anomaly of a metric.
    package struct Finding: Sendable, Equatable {
        package var metric: MetricID
        /// Which group; empty for the whole.
        package var dimensions: [DimensionValue]
        /// The days it lasted, within the table's.
        package var period: DateRange
        /// The day of the largest distance from what was expected.
        package var peak: CivilDate
        package var episode: AnomalyEpisode
        /// Known events of the first day, however little they explain.
        package var events: [String]
    }

    /// A metric's values day by day, of the whole or of one group.
    package struct Series: Sendable, Equatable {
        package var metric: MetricID
        /// Which group; empty for the whole.
        package var dimensions: [DimensionValue]
        /// One a day; not finite where missing.
        package var values: [Double]

        package init(metric: MetricID, dimensions: [DimensionValue] = [], values: [Double]) {
            self.metric = metric
            self.dimensions = dimensions
            self.values = values
        }
    }

    /// What was seen: the findings, and every series with the verdicts on its days.
    package struct Sight: Sendable {
        package var days: [CivilDate]
        package var findings: [Finding]
        package var series: [(series: Series, verdicts: [PointVerdict])]
    }

    /// The anomalies of one metric that begin in `period`, the most severe first, then the latest.
    ///
    /// - Parameters:
    ///   - table: one row a day, or a day and group; the first column is the date. Days before `period` are history.
    ///   - emptyIsZero: whether a day without a row means nothing happened (counts, money) or nothing is known (rates).
    package func anomalies(
        of metric: MetricID, in table: MetricTable, from period: DateRange, emptyIsZero: Bool
    ) -> [Finding] {
        sight(
            of: Self.series(of: metric, in: table, emptyIsZero: emptyIsZero), days: table.period.days,
            from: period
        ).findings
    }

    /// Looks at the groups of one metric together: the more there are, the rarer a day must be to be named.
    ///
    /// - Parameters:
    ///   - groups: a value a day each.
    ///   - period: when the anomalies that are named begin; days before are history.
    package func sight(of groups: [Series], days: [CivilDate], from period: DateRange) -> Sight {
        var book = EventBook(calendar)
        let events = days.map { book.events(at: Double($0.daysSinceEpoch) * 86_400) }
        let scans = groups.map { group in
            AnomalyScan(
                days.indices.map { index in
                    SeriesPoint(
                        time: Double(days[index].daysSinceEpoch) * 86_400, value: group.values[index],
                        events: events[index])
                }, settings: settings)
        }
        let strange =
            groups.count > 1 ? strangeRows(of: scans, on: days.indices.filter { period.contains(days[$0]) }) : []
        var findings: [Finding] = []
        for (index, (group, scan)) in zip(groups, scans).enumerated() {
            for episode in scan.episodes where period.contains(days[episode.rows.lowerBound]) {
                let row = episode.rows.lowerBound
                guard groups.count == 1 || strange.contains(GroupRow(group: index, row: row)) else { continue }
                findings.append(
                    Finding(
                        metric: group.metric, dimensions: group.dimensions,
                        period: DateRange(start: days[row], end: days[episode.rows.upperBound]),
                        peak: days[episode.peak], episode: episode, events: calendar.names(on: days[row])))
            }
        }
        findings.sort { a, b in
            (b.episode.severity, b.period.start, a.name) < (a.episode.severity, a.period.start, b.name)
        }
        return Sight(
            days: days, findings: findings,
            series: zip(groups, scans).map { (series: $0, verdicts: $1.verdicts) })
    }

    private struct GroupRow: Hashable {
        var group: Int
        var row: Int
    }

    /// The rows that are strange among all groups' rows of the period.
    private func strangeRows(of scans: [AnomalyScan], on rows: [Int]) -> Set<GroupRow> {
        let all = scans.enumerated().flatMap { group, scan in
            rows.map { BreakdownScan.Group(name: "\(group)", row: $0, verdict: scan.verdicts[$0]) }
        }
        let strange = BreakdownScan.strange(among: all, rowsPerYear: 365.25, falseShare: falseShare)
        return Set(
            strange.compactMap { found in Int(found.name).map { GroupRow(group: $0, row: found.row) } })
    }

    /// A value a day for each group, in the table's order of groups.
    package static func series(of metric: MetricID, in table: MetricTable, emptyIsZero: Bool)
        -> [Series]
    {
        DailyTable(table).series(of: metric, emptyIsZero: emptyIsZero)
    }
}

extension MetricWatch.Finding {
    fileprivate var name: String { metric.name + dimensions.map { "\u{1F}" + ($0.value ?? "") }.joined() }
}
