import Grounding
import Semantics

/// Days held against a time that contains them: a part is no fall of the whole. What part it is can be said.
extension AnswerComposer {
    func tellPartOfWhole(
        _ query: MetricQuery, in table: MetricTable, into progress: inout Progress
    ) async throws -> Bool {
        guard let other = table.comparison, let (part, whole) = partAndWhole(table.period, other.period) else {
            return false
        }
        let isPartFirst = part == table.period
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: part, provenance: table.provenance, currency: table.currency)
        let narrowed =
            query.filters.isEmpty ? "" : " where \(FilterWords.words(query.filters, catalogue: context.catalogue))"
        progress.draft.say(
            "\(PeriodWords.name(whole).capitalisedFirst) holds \(PeriodWords.name(part)), so this is a part of the "
                + "whole, "
                + "not a change.")
        progress.draft.newParagraph()
        for column in table.metricColumns {
            let (own, others) = (table.totals[column.id] ?? nil, other.totals[column.id] ?? nil)
            guard let of = isPartFirst ? own : others, let all = isPartFirst ? others : own,
                let metric = context.catalogue.metric(column.id)
            else { continue }
            let amount = facts.cited(facts.fact(column.id, of, column.unit), in: &progress.draft)
            let total = facts.cited(facts.fact(column.id, all, column.unit, period: whole), in: &progress.draft)
            var line =
                "\(metric.name)\(narrowed): \(amount) \(PeriodWords.phrase(part)), \(total) "
                + "\(PeriodWords.phrase(whole))"
            if metric.additivity != .nonAdditive, all > 0, of >= 0, of <= all {
                let share = facts.fact(
                    column.id, of / all, .fraction, kind: .share,
                    called: "Share of \(FilterWords.inSentence(metric.name)) \(PeriodWords.phrase(whole))")
                line += "; that is \(facts.cited(share, in: &progress.draft)) of it"
            }
            progress.draft.say("\(line).")
            progress.draft.newParagraph()
        }
        progress.draft.say("To see a change, hold it against the days before, or against the year before.")
        progress.table = progress.table ?? table
        suggest(after: query, period: table.period, into: &progress)
        return true
    }

    /// The shorter and the longer of two times of which one contains the other; nil where none does.
    private func partAndWhole(_ one: DateRange, _ other: DateRange) -> (part: DateRange, whole: DateRange)? {
        guard one != other else { return nil }
        if other.start <= one.start, one.end <= other.end { return (one, other) }
        if one.start <= other.start, other.end <= one.end { return (other, one) }
        return nil
    }
}
