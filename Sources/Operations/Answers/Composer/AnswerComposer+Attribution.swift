import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Figures that conversions are worth.
    private static let earned: Set<MetricID> = ["total_revenue", "purchase_revenue", "gross_purchase_revenue"]

    /// Who is credited with conversions, by the rules that were asked for.
    func tellAttribution(_ reading: Interpretation, into progress: inout Progress) async throws {
        if reading.params["view"]?.text == "over_claim" { return try await tellOverClaim(reading, into: &progress) }
        let asked = reading.params["models"]?.elements?.compactMap(\.text) ?? []
        var rules = asked.compactMap(AttributionRule.init(rawValue:))
        let view = reading.params["view"]?.text
        if view == "assisted_vs_last_click" { rules = [.lastClick, .linear] }
        let learnt = reading.params["path_models"]?.elements?.compactMap { PathModel(rawValue: $0.text ?? "") } ?? []
        let pathModels = asked.contains("data_driven") ? learnt.isEmpty ? [.markov] : learnt : []
        if rules.isEmpty, view == "model_comparison" { rules = AttributionRule.allCases }
        if rules.isEmpty, pathModels.isEmpty { rules = [.lastClick] }
        let events =
            reading.metrics.first?.parameter.map { [$0] }
            ?? (reading.metrics.first == "ecommerce_purchases" ? ["purchase"] : [])
        let query = AttributionQuery(
            conversion: EventSelection(events: events, filters: reading.filters), touch: touch(reading),
            rules: rules, pathModels: pathModels,
            lookBackDays: reading.params["look_back_days"]?.double.map { Int($0) },
            halfLifeDays: reading.params["half_life_days"]?.double ?? AttributionQuery.standardHalfLife,
            period: reading.period)
        if view == "touchpoints" { return try await tellTouchpoints(query, into: &progress) }
        let report = try await AttributionReader(context: context, now: now).report(query)
        progress.trusts.append(report.trust)
        let isWorth = reading.metrics.first.map { AnswerComposer.earned.contains($0.base) } ?? false
        tell(report, limit: reading.limit ?? 8, byValue: isWorth, into: &progress.draft)
        let counted: Set<MetricID> = ["key_events", "ecommerce_purchases", "session_key_event_rate"]
        if let metric = reading.metrics.first, !counted.contains(metric.base), !isWorth,
            let definition = context.catalogue.metric(metric)
        {
            progress.draft.say(
                "Credit is given for conversions here, by their number; \(FilterWords.inSentence(definition.name)) is not shared out."
            )
        }
    }

    /// Which events are the conversions of a question.
    func tellCounted(in query: AttributionQuery, into draft: inout AnswerDraft) {
        let counted = query.conversion.events
        let names = (counted.isEmpty ? context.settings.keyEvents.map(\.name) : counted).map { SafeText.name($0) }
        draft.say("Counted as key events: \(WordList.joined(names)).")
    }

    /// What is credited: the dimension asked for, where sessions have it.
    private func touch(_ reading: Interpretation) -> DimensionID {
        let asked = reading.breakdown.first { $0 != "default_channel_group" }
        guard let asked, let sessions = context.catalogue.metric("sessions"),
            context.catalogue.knows(sessions, by: asked)
        else { return AttributionQuery.standardTouch }
        return asked
    }

    /// - Parameter byValue: whether what conversions are worth is shared out, and not how many there were.
    private func tell(
        _ report: BehaviourReport<AttributionResult>, limit: Int, byValue: Bool, into draft: inout AnswerDraft
    ) {
        let facts = self.facts(of: report)
        let result = report.result
        let when = PeriodWords.phrase(report.period)
        let touch: DimensionID =
            result.query.touch == AttributionQuery.standardTouch ? "default_channel_group" : result.query.touch
        let total = facts.fact("key_events", Double(result.table.conversions), .count)
        guard result.table.conversions > 0 else {
            draft.say("There was no conversion \(when), so there is nothing to credit.")
            return
        }
        draft.say("Key events \(when): \(facts.cited(total, in: &draft)).")
        tellCounted(in: result.query, into: &draft)
        let metric: MetricID = byValue ? "purchase_revenue" : "key_events"
        let unit: MetricUnit = byValue ? .currency : .count
        let what = byValue ? "Value of key events" : "Key events"
        let share = { (row: ModelledCredits.Row) in byValue ? row.value : row.conversions }
        if byValue {
            let worth = facts.fact(metric, result.table.value.major, unit, called: what)
            draft.say("They were worth \(facts.cited(worth, in: &draft)), refunds not taken off.")
        }
        for (name, credited) in credits(of: result) {
            let rows = byValue ? credited.sorted { $0.value > $1.value } : credited
            func fact(_ label: String?, _ credit: Double) -> Fact {
                facts.fact(
                    metric, credit, unit, called: "\(what) credited by \(name)",
                    of: [DimensionValue(touch, label), DimensionValue("attribution_model", name)])
            }
            var told = rows.prefix(limit).map { row in
                "\(SafeText.name(row.label)) \(facts.cited(fact(row.label, share(row)), in: &draft))"
            }
            let others = rows.dropFirst(limit)
            if !others.isEmpty {
                let rest = fact("others", others.reduce(0) { $0 + share($1) })
                told.append("the other \(others.count) \(facts.cited(rest, in: &draft))")
            }
            draft.newParagraph()
            draft.say("\(what) credited by \(name): \(told.joined(separator: ", ")).")
            draft.chart(
                ChartSpec(
                    kind: .bar, title: "\(what) credited by \(name)",
                    x: rows.prefix(limit).map { SafeText.name($0.label) },
                    series: [.init(name: what, unit: unit, values: rows.prefix(limit).map { share($0) })],
                    currency: report.currency))
        }
        if result.modelled.contains(where: { $0.model == .shapley }) {
            draft.newParagraph()
            draft.say("By the Shapley value, each path's conversions go evenly to the channels that it needs.")
        }
        if result.modelled.contains(where: { $0.model == .markov }) {
            draft.newParagraph()
            draft.say(
                "The data-driven model is a Markov chain over all paths, also those that came to nothing: a channel is "
                    + "credited by what would be lost without it.")
        }
        draft.say("The credits of each model add up to all conversions.")
    }

    /// Of each rule and model that was asked for, in words: who is credited, most first.
    private func credits(of result: AttributionResult) -> [(name: String, rows: [ModelledCredits.Row])] {
        result.query.rules.enumerated().map { index, rule in
            let rows = result.table.rows.filter { $0.credits[index].parts > 0 }.map { row in
                ModelledCredits.Row(
                    label: row.label, conversions: row.credits[index].conversions,
                    value: row.credits[index].value.major)
            }
            return (
                AttributionPages.words(rule).lowercased(),
                rows.sorted {
                    $0.conversions == $1.conversions
                        ? ($0.label ?? "") < ($1.label ?? "") : $0.conversions > $1.conversions
                }
            )
        } + result.modelled.map { ($0.model == .markov ? "the data-driven model" : "the Shapley value", $0.rows) }
    }

    /// Whether the shop's own conversions can be narrowed so.
    private func isOfVisits(_ filter: Filter) -> Bool {
        context.catalogue.metric("key_events").map { context.catalogue.knows($0, by: DimensionID(filter.field)) }
            ?? false
    }

    /// What the platforms claim beside what there was.
    private func tellOverClaim(_ reading: Interpretation, into progress: inout Progress) async throws {
        var query = MetricQuery(
            metrics: ["ad_platform_key_events"], breakdown: ["ad_platform"], filters: reading.filters,
            period: reading.period, order: SortOrder(by: "ad_platform_key_events", dir: .desc))
        let claimed = try await table(query, into: &progress)
        let claim = (claimed.totals["ad_platform_key_events"] ?? nil) ?? 0
        guard claim > 0 else {
            progress.draft.say(
                "No ad platform says what it claims \(PeriodWords.phrase(claimed.period)); its exports hold that "
                    + "(fidga import ads).")
            return
        }
        narrator.tell(claimed, of: query, into: &progress.draft)
        let isLikeForLike = try await tellClaimsByCampaign(reading, in: claimed.period, into: &progress)
        // What one platform claims is held against what came by its ads, and not against what all channels brought.
        query = MetricQuery(
            metrics: ["key_events"], filters: reading.filters.filter(isOfVisits), period: claimed.period)
        let isNarrowed = query.filters.count < reading.filters.count
        progress.table = progress.table ?? claimed
        guard !isNarrowed || !isLikeForLike else { return }
        let actual = try await table(query, into: &progress)
        let overClaim = OverClaim(claimed: claim, actual: (actual.totals["key_events"] ?? nil) ?? 0)
        progress.draft.newParagraph()
        narrator.tell(actual, of: query, into: &progress.draft)
        let facts = self.facts(of: claimed)
        guard let ratio = overClaim.ratio else { return }
        let fact = facts.fact("over_claim_ratio", ratio, .ratio, called: "Over-claim ratio")
        progress.draft.say("Over-claim ratio: \(facts.cited(fact, in: &progress.draft)).")
        if ratio < 1 {
            progress.draft.say(
                "Below one is no proof of honesty: the whole also holds what no ad had a part in. Campaign by campaign, "
                    + ":report reconciliation holds claims against what was recorded.")
        }
        if isNarrowed {
            progress.draft.say(
                "The shop's own figure is that of all channels, as it does not know which ad platform brought a visit.")
        }
    }

    private static let mostClaims = 8

    /// What platforms claim for each campaign beside what the shop recorded of its visits: like for like.
    ///
    /// - Returns: whether there is a campaign that both know.
    private func tellClaimsByCampaign(
        _ reading: Interpretation, in period: DateRange, into progress: inout Progress
    ) async throws -> Bool {
        let (claim, own): (MetricID, MetricID) = ("ad_platform_revenue", "gross_purchase_revenue")
        let claims: MetricTable
        do {
            claims = try await context.engine.table(
                for: MetricQuery(
                    metrics: [claim], breakdown: ["campaign_name"], filters: reading.filters, period: period,
                    order: SortOrder(by: claim.name, dir: .desc)), now: now)
        } catch is QueryRefusal {
            return false
        }
        let recorded = try await context.engine.table(
            for: MetricQuery(metrics: [own], breakdown: [SilentCampaigns.dimension], period: period), now: now)
        let known = Dictionary(
            recorded.rows.compactMap { row in row[0].text.flatMap { name in row[1].number.map { (name, $0) } } },
            uniquingKeysWith: { first, _ in first })
        let pairs = claims.rows.compactMap { row -> (name: String, claimed: Double, own: Double)? in
            guard let name = row[0].text, let claimed = row[1].number, claimed > 0, let own = known[name] else {
                return nil
            }
            return (name, claimed, own)
        }
        guard !pairs.isEmpty else { return false }
        let more = pairs.count { $0.claimed > $0.own }
        progress.draft.newParagraph()
        progress.draft.say(
            more == 0
                ? "Like for like, campaign by campaign, no more is claimed than the shop recorded of its visits:"
                : more == pairs.count
                    ? "Like for like, each campaign is claimed more for than the shop recorded of its visits:"
                    : "Like for like, some campaigns are claimed more for than the shop recorded of their visits:")
        for pair in pairs.prefix(AnswerComposer.mostClaims) {
            let said = facts(of: claims).fact(
                claim, pair.claimed, .currency, of: [DimensionValue("campaign_name", pair.name)])
            let had = facts(of: recorded).fact(
                own, pair.own, .currency, of: [DimensionValue(SilentCampaigns.dimension, pair.name)])
            progress.draft.item(
                "- \(SafeText.name(pair.name)): revenue \(facts(of: claims).cited(said, in: &progress.draft)) claimed by "
                    + "the platform, \(FilterWords.inSentence(name(own))) "
                    + facts(of: recorded).cited(had, in: &progress.draft))
        }
        return true
    }
}
