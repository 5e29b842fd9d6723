import Grounding
import Insights
import Semantics

/// Whether rates differ beyond chance: between groups, or between two periods.
extension AnswerComposer {
    /// Beyond so many groups, only those that stand out are told.
    private static let mostGroups = 3

    func tellSignificance(_ query: MetricQuery, in table: MetricTable, into progress: inout Progress) async throws {
        progress.draft.newParagraph()
        guard let metric = query.metrics.first, let definition = context.catalogue.metric(metric),
            definition.unit == .fraction, let parts = RateParts(definition), query.breakdown.count < 2,
            query.granularity == .none
        else {
            progress.draft.say(
                "Whether a difference is beyond chance can be tested of a rate, such as the conversion rate, between "
                    + "groups or two periods; not of this figure.")
            return
        }
        var counted = query
        counted.metrics = [parts.numerator.id, parts.denominator.id]
        counted.period = table.period
        counted.order = nil
        counted.limit = nil
        counted.filters = query.filters.filter { context.catalogue.metric(MetricID($0.field)) == nil }
        let counts = try await parts.engine(in: context).table(for: counted, now: now)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: table.period, provenance: counts.provenance, currency: table.currency)
        let test = SignificanceTest(metric: definition, parts: parts, counts: counts, facts: facts)
        if query.breakdown.isEmpty {
            test.tellPeriods(into: &progress.draft)
        } else {
            test.tellGroups(most: AnswerComposer.mostGroups, into: &progress.draft)
        }
    }
}

/// Tests the counts behind a rate, and says what came of it.
private struct SignificanceTest {
    let metric: MetricDefinition
    let parts: RateParts
    let counts: MetricTable
    let facts: ReportedFacts

    private static let least = 0.001

    private var name: String { FilterWords.inSentence(metric.name) }

    func tellPeriods(into draft: inout AnswerDraft) {
        guard let part = value(parts.numerator.id, counts.totals),
            let whole = value(parts.denominator.id, counts.totals),
            let before = counts.comparison, let otherPart = value(parts.numerator.id, before.totals),
            let otherWhole = value(parts.denominator.id, before.totals),
            let result = ShareComparison(part: part, of: whole, against: otherPart, of: otherWhole)
        else { return tellNothing(into: &draft) }
        tell(result, "The change of \(name)", of: [], into: &draft)
    }

    func tellGroups(most: Int, into draft: inout AnswerDraft) {
        let groups = counts.rows.compactMap { row -> ShareComparison.Group? in
            guard let name = row.first?.text, let part = number(parts.numerator.id, row),
                let whole = number(parts.denominator.id, row)
            else { return nil }
            return .init(family: "", name: name, part: part, whole: whole)
        }
        if groups.count == 2 {
            guard
                let result = ShareComparison(
                    part: groups[0].part, of: groups[0].whole, against: groups[1].part, of: groups[1].whole)
            else { return tellNothing(into: &draft) }
            let names = WordList.joined(groups.map { SafeText.name($0.name) })
            return tell(result, "The difference in \(name) between \(names)", of: [], into: &draft)
        }
        let results = ShareComparison.eachAgainstTheRest(groups)
        guard !results.isEmpty else { return tellNothing(into: &draft) }
        let notable = results.filter(\.isNotable)
        if notable.isEmpty {
            draft.say("No group differs from the rest in \(name) beyond chance.")
        }
        for result in notable.prefix(most) {
            let group = place(result.name)
            tell(
                result, "The distance of \(SafeText.name(result.name)) from the rest", of: group, into: &draft)
        }
    }

    private func tell(
        _ result: ShareComparison, _ subject: String, of group: [DimensionValue], into draft: inout AnswerDraft
    ) {
        // Of what is beyond doubt, how far beyond says nothing.
        let least = SignificanceTest.least
        let isLess = result.adjustedPValue < least
        let fact = facts.fact(
            metric.id, isLess ? least : result.adjustedPValue, .score, kind: .pValue,
            called: "p-value of the difference in \(name)\(isLess ? ", at most" : "")", of: group)
        let verdict = result.isNotable ? "is beyond chance" : "may be no more than chance"
        draft.say(
            "\(subject) \(verdict): p-value \(isLess ? "of at most " : "")\(facts.cited(fact, in: &draft)).")
    }

    private func tellNothing(into draft: inout AnswerDraft) {
        draft.say("There is too little data to say whether \(name) differs beyond chance.")
    }

    private func place(_ name: String) -> [DimensionValue] {
        guard case .dimension(let id)? = counts.columns.first?.kind else { return [] }
        return [DimensionValue(id, name)]
    }

    private func value(_ id: MetricID, _ totals: [MetricID: Double?]) -> Double? { totals[id] ?? nil }

    private func number(_ id: MetricID, _ row: [MetricTable.Cell]) -> Double? {
        counts.column(of: id).flatMap { row[$0].number }
    }
}
