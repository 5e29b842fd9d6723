import Grounding
import Insights
import Semantics

/// "If mobile converted like desktop": looks up the level that is supposed.
extension AnswerComposer {
    /// The changes with the level of whatever they are to be like, which is said.
    func withLevels(_ changes: [JSONValue], into progress: inout Progress) async throws -> [JSONValue] {
        var result: [JSONValue] = []
        for change in changes {
            guard case .object(let members) = change, let like = change[LikeOther.key],
                let name = change["field"]?.text, let metric = context.catalogue.metric(MetricID(name))
            else {
                result.append(change)
                continue
            }
            let filters = try ParameterBinding.decode([Filter].self, from: like)
            let days = DateRange(start: today.adding(days: -28), end: today.adding(days: -1))
            let table = try await table(
                MetricQuery(metrics: [metric.id], filters: filters, period: days), into: &progress)
            guard let level = table.totals[metric.id] ?? nil else {
                result.append(change)
                continue
            }
            let facts = self.facts(of: table)
            let fact = facts.fact(
                metric.id, level, metric.unit,
                of: filters.compactMap { filter in
                    filter.value.texts.first.map { DimensionValue(DimensionID(filter.field), $0) }
                })
            progress.draft.say(
                "\(metric.name) \(PeriodWords.phrase(days)) where \(FilterWords.words(filters, catalogue: context.catalogue)): "
                    + "\(facts.cited(fact, in: &progress.draft)).")
            result.append(.object(members.filter { $0.key != LikeOther.key } + [.init("to", .number(level))]))
        }
        return result
    }
}
