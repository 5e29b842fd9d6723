import Grounding
import Insights
import Semantics

/// New alarms in a few sentences for a mail, by the language model where there is one.
///
/// Its words pass the same check as any other's; where they do not, and without a model, each alarm is told as the narrator
/// tells it.
struct AlertDigest {
    let context: OperationContext
    let now: Instant

    private static let mostTold = 10

    /// - Returns: nil where nobody is to be told of anything.
    func tell(_ check: AlertCheck) async throws -> VerifiedAnswer? {
        guard !check.toTell.isEmpty else { return nil }
        let rules = try await context.alertStore().alertRules().map(\.rule)
        var draft = AnswerDraft()
        var trusts: [Trust] = []
        let count = check.toTell.count
        draft.say("\(count) \(count == 1 ? "alarm is" : "alarms are") new:")
        for alarm in check.toTell.prefix(AlertDigest.mostTold) {
            let rule = rules.first { $0.id == alarm.firing.rule }
            try await tell(alarm.firing, of: rule, into: &draft, &trusts)
        }
        if count > AlertDigest.mostTold { draft.say("`fidga alerts log` has all of them.") }
        let trust = TrustWords.together(trusts)
        let names = check.toTell.map { SafeText.line($0.firing.name) }
        var answer = VerifiedAnswer(
            id: VerifiedAnswer.id(of: check.toTell.map { "\($0.id)" } + ["\(now)"]),
            question: names.joined(separator: "; "), draft: draft, trust: trust,
            interpretation: .object([.init("intent", .string(QuestionIntent.alertLog.rawValue))]),
            languageModel: .offline, nextQuestions: [], table: nil)
        try await context.reword(&answer, as: .digest)
        try await AnswerComposer(context: context, now: now).keep(answer)
        return answer
    }

    private func tell(
        _ firing: AlertFiring, of rule: AlertRule?, into draft: inout AnswerDraft, _ trusts: inout [Trust]
    ) async throws {
        let name = SafeText.line(firing.name)
        // The number of an hour or a week is no number of a day: the list below the digest has it.
        guard let value = firing.value, rule?.granularity == .day, let day = CivilDate(firing.step.prefix(10)),
            let metric = context.catalogue.metric(firing.metric)
        else { return draft.item("- \(name), at \(SafeText.line(firing.step))") }
        let period = DateRange(day: day)
        // The rule's own query says where the number comes from; the number is the one that the rule was judged by.
        let query = MetricQuery(metrics: [firing.metric], filters: rule?.filters ?? [], period: period)
        let table = try await context.engine.table(for: query, now: now)
        trusts.append(table.trust)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: period, provenance: table.provenance,
            currency: context.settings.currency)
        let rounded = metric.unit == .count ? value.rounded() : value
        let places = (rule?.filters ?? []).compactMap(AlertDigest.place)
        let fact = facts.fact(
            firing.metric, rounded, metric.unit, of: places, comparison: comparison(firing, rule, period, metric.unit))
        let against = fact.comparison.map { comparison in
            let number = NumberFormat(currency: context.settings.currency).text(comparison.value, metric.unit)
            return comparison.kind == .expected ? ", expected \(number)" : ", from \(number)"
        }
        draft.item(
            "- \(name): \(facts.cited(fact, in: &draft)) on \(PeriodWords.name(period))"
                + (against.map { "\($0) \(draft.cite(fact))" } ?? ""))
    }

    /// What the value was held against, where that is a figure and no limit.
    private func comparison(
        _ firing: AlertFiring, _ rule: AlertRule?, _ day: DateRange, _ unit: MetricUnit
    ) -> Fact.Comparison? {
        guard let reference = firing.reference.map({ unit == .count ? $0.rounded() : $0 }) else { return nil }
        switch rule?.condition {
        case .anomaly: return .init(value: reference, period: day, kind: .expected)
        case .relative(_, _, let versus) where rule?.granularity == .day:
            switch versus {
            case .previousPeriod: return .init(value: reference, period: day.shifted(days: -1), kind: .previous)
            case .sameWeekday: return .init(value: reference, period: day.shifted(days: -7), kind: .previous)
            case .previousYear: return nil
            }
        case .relative, .absolute, .missing, nil: return nil
        }
    }

    private static func place(_ filter: Filter) -> DimensionValue? {
        guard filter.op == .eq, case .text(let value) = filter.value else { return nil }
        return DimensionValue(DimensionID(filter.field), value)
    }
}
