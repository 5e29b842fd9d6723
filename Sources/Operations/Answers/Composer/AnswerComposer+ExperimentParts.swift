import Grounding
import Insights
import Semantics

/// An experiment by the groups of those who took part: "is green better on mobile too?"
extension AnswerComposer {
    private static let mostParts = 8

    /// How the variants did in the groups that are asked about; false where none are.
    func tellParts(
        of report: ExperimentReport, _ metric: MetricID, over days: DateRange, _ reading: Interpretation,
        into progress: inout Progress
    ) async throws -> Bool {
        let own: Set<DimensionID> = ["experiment_id", "variant"]
        let filters = reading.filters.filter { !own.contains(DimensionID($0.field)) }
        guard let dimension = reading.breakdown.first ?? filters.first.map({ DimensionID($0.field) }),
            filters.allSatisfy({ DimensionID($0.field) == dimension && ($0.op == .eq || $0.op == .isIn) })
        else {
            var whole = reading
            whole.filters = filters
            tellWhole("An experiment", whole, into: &progress.draft)
            tellUndivided("An experiment", reading, into: &progress.draft)
            progress.draft.newParagraph()
            return !(filters.isEmpty && reading.breakdown.isEmpty)
        }
        let rows = try await ExperimentReader(context: context, now: now).breakdown(report, metric, by: dimension)
        let asked = Set(filters.flatMap(\.value.texts))
        let told = rows.filter { asked.isEmpty || asked.contains($0.family) }
        let name = FilterWords.inSentence(context.catalogue.dimension(dimension)?.name ?? dimension.name)
        guard !told.isEmpty else {
            let place = asked.sorted().map { SafeText.name($0) }.joined(separator: ", ")
            progress.draft.say(
                "There are not enough users to say it by \(name)\(place.isEmpty ? "" : " for \(place)").")
            progress.draft.newParagraph()
            return true
        }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: days,
            provenance: report.table.provenance, currency: report.table.currency)
        let rate = FilterWords.inSentence(context.catalogue.metric(metric)?.name ?? metric.name)
        progress.draft.say("\(rate.capitalisedFirst) by \(name):")
        for row in told.prefix(AnswerComposer.mostParts) {
            func cited(_ value: Double, _ variant: String, _ unit: MetricUnit, _ kind: FactKind, _ word: String? = nil)
                -> String
            {
                let fact = facts.fact(
                    metric, value, unit, kind: kind, called: word,
                    of: [DimensionValue(dimension, row.family), DimensionValue("variant", variant)])
                return facts.cited(fact, in: &progress.draft)
            }
            let control = report.analysis.control
            progress.draft.item(
                "- \(SafeText.name(row.family)): \(SafeText.name(row.name)) "
                    + "\(cited(row.share, row.name, .fraction, .experiment)), \(SafeText.name(control)) "
                    + "\(cited(row.otherShare, control, .fraction, .experiment)), p-value "
                    + cited(row.adjustedPValue, row.name, .score, .pValue, "p-value of \(SafeText.name(row.name))"))
        }
        progress.draft.say(
            told.contains(where: \.isNotable)
                ? "Chance is corrected for all that were looked at together."
                : "None of these is beyond chance: a part of the users says less than all of them.")
        progress.draft.newParagraph()
        progress.draft.say("All together:")
        return true
    }
}
