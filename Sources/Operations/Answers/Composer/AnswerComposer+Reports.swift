import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Answers by a report of the catalogue.
    func tellReport(_ name: String, _ reading: Interpretation, into progress: inout Progress) async throws {
        let definition = try ReportCatalogue.report(named: name)
        let request = ReportRequest(
            period: reading.period, comparison: reading.comparison.map { .range($0) },
            filters: reading.filters.filter { context.catalogue.dimension(DimensionID($0.field)) != nil },
            limit: reading.limit ?? ReportRequest.standardLimit)
        let writer = ReportWriter(context: context, now: now)
        guard definition is DifferencesReport else {
            let report = try await writer.write(definition, request)
            progress.trusts.append(report.trust)
            return ReportNarration(
                report: report, catalogue: context.catalogue, only: reading.params["section"]?.text
            ).tell(into: &progress.draft)
        }
        try await tellDifferences(try await writer.desk(definition, request), into: &progress)
    }

    /// What is beyond chance, each with what was expected; or that nothing is.
    private func tellDifferences(_ desk: ReportDesk, into progress: inout Progress) async throws {
        var section = ReportSection("Differences")
        let (series, found) = try await DifferenceFinder(desk: desk).find(into: &section)
        progress.trusts += desk.trusts
        let when = PeriodWords.phrase(desk.period)
        guard !found.tested.isEmpty, let provenance = section.evidence.first else {
            return progress.draft.say(
                "What is different \(when) cannot be told: too few earlier periods of that length are in the data.")
        }
        guard !found.notable.isEmpty else {
            return progress.draft.say(
                "Nothing is different \(when): no figure is further from its own past than chance explains.")
        }
        progress.draft.say("Different \(when) beyond chance, the least likely first:")
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: desk.period, provenance: provenance, currency: desk.currency)
        for difference in found.notable.prefix(desk.request.limit) {
            let named = series[difference.key]
            let expected = named.unit == .count ? difference.expected.rounded() : difference.expected
            let fact = facts.fact(
                named.metric, difference.value, named.unit, of: named.place,
                comparison: .init(value: expected, period: desk.comparison, kind: .expected))
            let name = FilterWords.inSentence(context.catalogue.metric(named.metric)?.name ?? named.metric.name)
            let place = named.place.isEmpty ? "" : " (\(named.part))"
            progress.draft.item(
                "- \(name)\(place): \(facts.cited(fact, in: &progress.draft)), expected "
                    + "\(desk.numbers.text(expected, named.unit)) \(progress.draft.cite(fact))")
        }
        progress.draft.newParagraph()
        progress.draft.say("Expected is the mean of the periods before.")
    }
}
