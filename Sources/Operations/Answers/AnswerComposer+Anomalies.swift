import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let mostAnomalies = 5
    private static let mostCharts = 3

    /// What was not as level, season and known events let expect.
    func tellAnomalies(_ reading: Interpretation, into progress: inout Progress) async throws {
        let known = reading.metrics.filter { id in
            guard let metric = context.catalogue.metric(id) else { return false }
            if case .report = metric.computation { return false }
            return true
        }
        let report = try await AnomalyFinder(context: context).report(
            metrics: known, period: reading.period, breakdown: reading.breakdown.first, filters: reading.filters,
            falseAlarmsPerMonth: nil)
        if let trust = report.trust { progress.trusts.append(trust) }
        let when = PeriodWords.phrase(report.period)
        guard !report.anomalies.isEmpty else {
            let what =
                known.isEmpty
                ? "Nothing"
                : "Nothing in \(known.compactMap { context.catalogue.metric($0)?.name }.map(FilterWords.inSentence).joined(separator: ", "))"
            progress.draft.say("\(what) was out of the ordinary \(when).")
            if known.count == 1, let chart = report.charts.first { progress.draft.chart(chart) }
            return
        }
        progress.draft.say("Out of the ordinary \(when), the most severe first:")
        for anomaly in report.anomalies.prefix(AnswerComposer.mostAnomalies) {
            tell(anomaly, report, into: &progress.draft)
        }
        for chart in report.charts.filter({ !$0.marks.isEmpty }).prefix(AnswerComposer.mostCharts) {
            progress.draft.chart(chart)
        }
        if report.anomalies.count > AnswerComposer.mostAnomalies {
            progress.draft.newParagraph()
            progress.draft.say("Less severe ones are left out; `performance.anomalies` lists them all.")
        }
    }

    private func tell(_ anomaly: AnomalyReport.Anomaly, _ report: AnomalyReport, into draft: inout AnswerDraft) {
        let finding = anomaly.finding
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: DateRange(day: finding.peak),
            provenance: Provenance(
                query: "performance.anomalies of \(finding.metric.name) over \(report.period)", snapshot: "",
                rowsRead: 0, sources: []),
            currency: report.currency)
        func fact(_ value: Double?, _ kind: FactKind, _ word: String) -> Fact {
            let shown = anomaly.unit == .count ? value?.rounded() : value
            return facts.fact(
                finding.metric, shown, anomaly.unit, kind: kind,
                called: word + (context.catalogue.metric(finding.metric)?.name ?? finding.metric.name),
                of: finding.dimensions)
        }
        let name = context.catalogue.metric(finding.metric)?.name ?? finding.metric.name
        let place = finding.dimensions.map { " for \(SafeText.name($0.value))" }.joined()
        let day = PeriodWords.phrase(DateRange(day: finding.peak))
        var line =
            "- \(name)\(place) \(day): \(facts.cited(fact(finding.episode.value, .value, ""), in: &draft)), \(finding.episode.kind.phrase)"
        if let expected = finding.episode.expected {
            line +=
                "; expected \(facts.cited(fact(expected.value, .expected, "Expected "), in: &draft)), at least "
                + "\(facts.cited(fact(expected.lower, .expectedLower, "Lower end of expected "), in: &draft)) and at most "
                + facts.cited(fact(expected.upper, .expectedUpper, "Upper end of expected "), in: &draft)
        }
        if !finding.events.isEmpty {
            line += " (\(finding.events.map { SafeText.name($0) }.joined(separator: ", ")))"
        }
        draft.item(line)
    }
}
