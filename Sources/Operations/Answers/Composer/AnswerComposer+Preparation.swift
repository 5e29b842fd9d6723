import Grounding
import Insights
import Semantics

/// How to prepare for days that come, from what they were the last time; what the data cannot tell is said plainly.
extension AnswerComposer {
    private static let watchedBefore: [MetricID] = [
        "sessions", "ecommerce_purchases", "total_revenue", "advertiser_ad_cost",
    ]
    private static let mostBefore = 3

    /// - Returns: false where the reading asks for advice in general.
    func tellPreparation(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard let occasion = reading.params[PreparationQuestion.key]?.text, let ahead = reading.horizon else {
            return false
        }
        let name = occasion.isEmpty ? PeriodWords.name(ahead) : SafeText.name(occasion).capitalisedFirst
        if !occasion.isEmpty {
            progress.draft.say(
                ahead.dayCount == 1
                    ? "\(name) is on \(PeriodWords.name(ahead))." : "\(name) is \(PeriodWords.name(ahead)).")
        }
        let isOfBudget = reading.params[PreparationQuestion.focus]?.text == PreparationQuestion.budget
        let earlier = try reading.params[PreparationQuestion.earlier].map {
            try ParameterBinding.decode(DateRange.self, from: $0)
        }
        if let earlier,
            let then = try await EarlierDays(earlier, of: AnswerComposer.watchedBefore, context, now: now)
        {
            let order: [MetricID] =
                isOfBudget ? ["advertiser_ad_cost", "total_revenue"] : AnswerComposer.watchedBefore
            tellLast(then, order, into: &progress)
            try await tellDaysBefore(then, into: &progress)
            try await tellBudget(then, ahead, into: &progress)
            if !isOfBudget { try await tellWhence(then, into: &progress) }
        } else {
            let when = earlier.map { ", \(PeriodWords.name($0))," } ?? ""
            progress.draft.say(
                "The data does not hold the last time\(when) so it cannot tell what these days bring.")
        }
        tellUntold(earlier, into: &progress)
        if !isOfBudget { try await tellWorthBefore(into: &progress) }
        let days = earlier.map { inQuestion($0) }
        progress.nextQuestions =
            (days.map { ["Revenue by channel \($0)", "Top products \($0)"] } ?? [])
            + ["Forecast revenue for \(dated(ahead))", "What should we do?"]
        return true
    }

    private func dated(_ days: DateRange) -> String {
        days.dayCount == 1 ? "\(days.start)" : "\(days.start) to \(days.end)"
    }

    /// Each figure then, and what the same weekdays around it let expect.
    private func tellLast(_ then: EarlierDays, _ metrics: [MetricID], into progress: inout Progress) {
        let facts = facts(of: then)
        progress.trusts.append(then.table.trust)
        progress.draft.newParagraph()
        for id in metrics {
            guard let metric = context.catalogue.metric(id), let level = then.level(id) else { continue }
            let name = metric.name
            let unit = metric.unit
            let value = facts.cited(facts.fact(id, level.value, unit), in: &progress.draft)
            guard let typical = level.typical else {
                progress.draft.say("\(name) \(PeriodWords.phrase(then.days)) came to \(value).")
                continue
            }
            let expected = facts.fact(
                id, unit == .count ? typical.rounded() : typical, unit, kind: .expected, called: "Expected \(name)")
            progress.draft.say(
                "\(name) \(PeriodWords.phrase(then.days)) came to \(value); expected by the same weekdays around it: "
                    + "\(facts.cited(expected, in: &progress.draft)).")
        }
    }

    /// Where a day itself brought less than its weekdays let expect, its business may have come before it.
    private func tellDaysBefore(_ then: EarlierDays, into progress: inout Progress) async throws {
        guard let level = then.level("total_revenue"), let typical = level.typical, level.value < typical,
            let span = try await context.source.inventory().span
        else { return }
        let end = then.days.start.adding(days: -1)
        let query = MetricQuery(
            metrics: ["total_revenue"], period: DateRange(start: end.adding(days: -27), end: end),
            comparison: .previous)
        guard span.start <= end.adding(days: -55) else { return }
        progress.draft.newParagraph()
        progress.draft.say("The day itself was a quiet one; the four weeks before it:")
        narrator.tellChange(try await table(query, into: &progress), of: query, by: [], into: &progress.draft)
    }

    private func facts(of then: EarlierDays) -> ReportedFacts {
        ReportedFacts(
            catalogue: context.catalogue, period: then.days, provenance: then.table.provenance,
            currency: then.table.currency)
    }

    /// What the cost would be if it rose above its level of late as it did then: arithmetic, and no advice.
    private func tellBudget(_ then: EarlierDays, _ ahead: DateRange, into progress: inout Progress) async throws {
        let cost: MetricID = "advertiser_ad_cost"
        guard let level = then.level(cost), let typical = level.typical, typical > 0, level.value > 0,
            let end = try await context.source.inventory().span?.end
        else { return }
        let last = min(end, today.adding(days: -1))
        let recent = DateRange(start: last.adding(days: -27), end: last)
        let table = try await context.engine.table(
            for: MetricQuery(metrics: [cost], period: recent, granularity: .day), now: now)
        let days = table.rows.compactMap { row -> (Weekday, Double)? in
            guard let day = row[0].text.flatMap({ CivilDate($0) }), let value = row[1].number else { return nil }
            return (day.weekday, value)
        }
        let usual = ahead.days.map { day -> Double? in
            let values = days.filter { $0.0 == day.weekday }.map(\.1)
            return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
        let known = usual.compactMap { $0 }
        guard known.count == usual.count else { return }
        let level0 = known.reduce(0, +)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: ahead, provenance: table.provenance, currency: table.currency)
        let now = facts.fact(
            cost, level0, .currency, kind: .expected, called: "Expected ad cost by the same weekdays of late")
        let supposed = facts.fact(
            cost, level0 * level.value / typical, .currency, kind: .forecast,
            called: "Ad cost if it changes as it did the last time")
        progress.draft.newParagraph()
        progress.draft.say(
            "Expected ad cost \(PeriodWords.phrase(ahead)) by the same weekdays of late: "
                + "\(facts.cited(now, in: &progress.draft)).")
        progress.draft.say(
            "Forecast of ad cost \(PeriodWords.phrase(ahead)) if it changes as it did the last time: "
                + "\(facts.cited(supposed, in: &progress.draft)). That is arithmetic, and no advice.")
    }

    /// Where the money of those days came from.
    private func tellWhence(_ then: EarlierDays, into progress: inout Progress) async throws {
        let parts: [(MetricID, DimensionID)] = [
            ("total_revenue", "session_default_channel_group"), ("items_purchased", "item_name"),
        ]
        for (metric, dimension) in parts {
            try await tellFirst(metric, by: dimension, in: then.days, into: &progress)
        }
    }

    /// The three groups with the most of a metric; nothing where it is not known by them.
    func tellFirst(
        _ metric: MetricID, by dimension: DimensionID, in days: DateRange, into progress: inout Progress
    ) async throws {
        let query = MetricQuery(
            metrics: [metric], breakdown: [dimension], period: days, order: SortOrder(by: metric.name, dir: .desc),
            limit: 3)
        let table: MetricTable
        do { table = try await self.table(query, into: &progress) } catch is QueryRefusal { return }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: days, provenance: table.provenance, currency: table.currency)
        let unit = table.metricColumns.first?.unit ?? .count
        let named = table.rows.compactMap { row -> String? in
            guard let value = row[1].number, value > 0, let name = row[0].text else { return nil }
            let fact = facts.fact(metric, value, unit, of: [DimensionValue(dimension, name)])
            return "\(SafeText.name(name)) \(facts.cited(fact, in: &progress.draft))"
        }
        guard !named.isEmpty else { return }
        let called = FilterWords.inSentence(context.catalogue.dimension(dimension)?.name ?? dimension.name)
        progress.draft.newParagraph()
        progress.draft.say(
            "\(name(metric)) by \(called) \(PeriodWords.phrase(days)), the first of them: \(WordList.joined(named)).")
    }

    /// What no data of a shop can tell.
    private func tellUntold(_ earlier: DateRange?, into progress: inout Progress) {
        progress.draft.newParagraph()
        progress.draft.say(
            "What the data cannot tell: your stock and prices, what others offer, and whether more budget would have brought "
                + "more. One earlier time is an example, and no rule.")
    }

    /// What is worth doing anyway, before the days come.
    private func tellWorthBefore(into progress: inout Progress) async throws {
        let list = try await SituationReader(context: context, now: now).list(.init(period: nil, limit: .max))
        let done = followed(list.recommendations)
        let open = list.recommendations.filter { advice in !done.contains { $0.subject == advice.subject } }
            .prefix(AnswerComposer.mostBefore)
        guard !open.isEmpty else { return }
        progress.trusts.append(list.table.trust)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.base, provenance: list.table.provenance,
            currency: list.table.currency)
        progress.draft.newParagraph()
        progress.draft.say("Worth doing before then, by what the data shows \(PeriodWords.phrase(list.base)):")
        for (index, advice) in open.enumerated() { tell(advice, index + 1, facts, into: &progress.draft) }
        progress.actions = open.map(\.json)
    }
}
