import Grounding
import Insights
import Semantics

/// What was expected, what came, and which days stand out.
struct AnomalyChart: Sendable {
    let name: String
    let unit: MetricUnit
    let currency: Currency
    /// The days asked about; some before them are shown as well.
    let period: DateRange

    private static let leastDays = 56

    func chart(
        of series: MetricWatch.Series, verdicts: [PointVerdict], days: [CivilDate],
        findings: [MetricWatch.Finding]
    ) -> ChartSpec {
        let end = days.lastIndex { $0 <= period.end } ?? days.count - 1
        let begin = days.firstIndex { $0 >= period.start } ?? 0
        let first = max(0, min(begin, end + 1 - Self.leastDays))
        let shown = first..<max(first, end + 1)
        let groups = series.dimensions.map { SafeText.name($0.value) }
        let title = ([name] + groups).joined(separator: ", ")
        let own = findings.filter { $0.metric == series.metric && $0.dimensions == series.dimensions }
        return ChartSpec(
            kind: .line, title: title, x: shown.map { "\(days[$0])" },
            series: [
                .init(
                    name: title, unit: unit,
                    values: shown.map { series.values[$0].isFinite ? series.values[$0] : nil }),
                .init(
                    name: "expected", unit: unit, values: shown.map { verdicts[$0].expected?.value },
                    role: .expected),
            ],
            bands: [
                .init(
                    name: "95 % interval", lower: shown.map { verdicts[$0].expected?.lower },
                    upper: shown.map { verdicts[$0].expected?.upper })
            ],
            marks: own.compactMap { finding in
                days.firstIndex(of: finding.peak).flatMap { place in
                    shown.contains(place)
                        ? .init(place: place - first, label: finding.episode.kind.phrase) : nil
                }
            }, currency: currency)
    }
}
