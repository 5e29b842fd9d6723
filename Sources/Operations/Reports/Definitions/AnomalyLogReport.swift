import Grounding
import Insights
import Semantics

/// What was out of the ordinary, with what was expected instead.
struct AnomalyLogReport: ReportDefinition {
    let name = "anomalies"
    let aliases = ["anomaly_log", "alerts"]
    let title = "Anomaly log"
    let summary = "Days on which metrics were not as level, season and known events let expect, most severe first."
    let span = ReportSpan.fourWeeks
    let compares = false

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [try await AnomalyLogReport.section(desk, title: "Anomalies", limit: desk.request.limit)]
    }

    /// - Parameter metrics: what is looked at; the headline metrics when empty.
    static func section(
        _ desk: ReportDesk, title: String, limit: Int, metrics: [MetricID] = []
    ) async throws -> ReportSection {
        try await desk.section(title) { section in
            let found = try await AnomalyFinder(context: desk.context).report(
                metrics: metrics, period: desk.period, breakdown: nil, filters: desk.request.filters,
                falseAlarmsPerMonth: nil)
            if let trust = found.trust { desk.note(trust) }
            guard !found.anomalies.isEmpty else {
                section.notes.append("Nothing out of the ordinary \(PeriodWords.phrase(desk.period)).")
                return
            }
            section.tables.append(
                ReportTable(
                    "Most severe first",
                    columns: [
                        .init("date", "Day"), .init("metric", "Metric"), .init("kind", "What"),
                        .init("severity", "Severity"), .init("value", "Value"), .init("expected", "Expected"),
                        .init("difference_share", "Off by", .change),
                    ], rows: found.anomalies.prefix(limit).map { row($0, desk) }))
            section.notes += found.anomalies.prefix(limit).compactMap { likely($0, desk) }
            if found.anomalies.count > limit {
                section.notes.append("\(found.anomalies.count - limit) less severe ones are left out.")
            }
        }
    }

    /// Values of different metrics stand under one another, so they are written with their units.
    private static func row(_ anomaly: AnomalyReport.Anomaly, _ desk: ReportDesk) -> [ReportTable.Cell] {
        let episode = anomaly.finding.episode
        let expected = episode.expected?.value
        return [
            .text("\(anomaly.finding.peak)"),
            .text(called(anomaly.finding, desk)),
            .text(episode.kind.rawValue.replacing("_", with: " ")), .text(episode.severity.rawValue),
            .text(desk.numbers.text(episode.value, anomaly.unit)), .text(desk.numbers.text(expected, anomaly.unit)),
            .number(
                expected.flatMap { expected in
                    expected == 0 ? nil : episode.difference.map { $0 / abs(expected) }
                }),
        ]
    }

    /// The figure, and of which group.
    private static func called(_ finding: MetricWatch.Finding, _ desk: ReportDesk) -> String {
        let groups = finding.dimensions.map { " for \(SafeText.name($0.value))" }.joined()
        return ReportHeadings.short(finding.metric, desk.catalogue) + groups
    }

    /// Known events first: they are likelier than anything else.
    private static func likely(_ anomaly: AnomalyReport.Anomaly, _ desk: ReportDesk) -> String? {
        let name = called(anomaly.finding, desk)
        let start = "\(name) on \(anomaly.finding.peak)"
        if !anomaly.finding.events.isEmpty {
            return "\(start): that day is \(anomaly.finding.events.map { SafeText.name($0) }.joined(separator: ", "))."
        }
        guard let place = anomaly.place else { return nil }
        let silence = place.silentSince.map { "; nothing has come from there since \($0)" } ?? ""
        return "\(start): most of the change against a week before lies in \(SafeText.name(place.name))\(silence)."
    }
}
