import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Who is credited with conversions, by the rules that were asked for.
    func tellAttribution(_ reading: Interpretation, into progress: inout Progress) async throws {
        if reading.params["view"]?.text == "over_claim" { return try await tellOverClaim(reading, into: &progress) }
        let asked = reading.params["models"]?.elements?.compactMap(\.text) ?? []
        var rules = asked.compactMap(AttributionRule.init(rawValue:))
        let view = reading.params["view"]?.text
        if view == "assisted_vs_last_click" { rules = [.lastClick, .linear] }
        if rules.isEmpty { rules = view == "model_comparison" ? AttributionRule.allCases : [.lastClick] }
        let events =
            reading.metrics.first?.parameter.map { [$0] }
            ?? (reading.metrics.first == "ecommerce_purchases" ? ["purchase"] : [])
        let report = try await context.behaviour.attribution(
            AttributionQuery(
                conversion: EventSelection(events: events, filters: reading.filters), touch: touch(reading),
                rules: rules, period: reading.period), now: now)
        progress.trusts.append(report.trust)
        if asked.contains("data_driven") {
            progress.draft.say("A data-driven model is not computed here; these are rules that anybody can follow.")
        }
        tell(report, limit: reading.limit ?? 8, into: &progress.draft)
        let counted: Set<MetricID> = ["key_events", "ecommerce_purchases", "session_key_event_rate"]
        if let metric = reading.metrics.first, !counted.contains(metric.base),
            let definition = context.catalogue.metric(metric)
        {
            progress.draft.say(
                "Credit is given for conversions here, by their number; \(FilterWords.inSentence(definition.name)) is not shared out."
            )
        }
    }

    /// What is credited: the dimension asked for, where sessions have it.
    private func touch(_ reading: Interpretation) -> DimensionID {
        let asked = reading.breakdown.first { $0 != "default_channel_group" }
        guard let asked, let sessions = context.catalogue.metric("sessions"),
            context.catalogue.knows(sessions, by: asked)
        else { return AttributionQuery.standardTouch }
        return asked
    }

    private func tell(_ report: BehaviourReport<AttributionResult>, limit: Int, into draft: inout AnswerDraft) {
        let facts = facts(of: report)
        let result = report.result
        let when = PeriodWords.phrase(report.period)
        let credited: DimensionID =
            result.query.touch == AttributionQuery.standardTouch ? "default_channel_group" : result.query.touch
        let total = facts.fact("key_events", Double(result.table.conversions), .count)
        guard result.table.conversions > 0 else {
            draft.say("There was no conversion \(when), so there is nothing to credit.")
            return
        }
        draft.say("Key events \(when): \(facts.cited(total, in: &draft)).")
        for (index, rule) in result.query.rules.enumerated() {
            let name = AttributionPages.words(rule).lowercased()
            let rows = result.table.rows.filter { $0.credits[index].parts > 0 }.sorted { a, b in
                let (x, y) = (a.credits[index].parts, b.credits[index].parts)
                return x == y ? (a.label ?? "") < (b.label ?? "") : x > y
            }
            let told = rows.prefix(limit).map { row -> String in
                let fact = facts.fact(
                    "key_events", row.credits[index].conversions, .count, called: "Key events credited by \(name)",
                    of: [
                        DimensionValue(credited, row.label),
                        DimensionValue("attribution_model", name),
                    ])
                return "\(SafeText.name(row.label)) \(facts.cited(fact, in: &draft))"
            }
            draft.newParagraph()
            draft.say("Key events credited by \(name): \(told.joined(separator: ", ")).")
            draft.chart(
                ChartSpec(
                    kind: .bar, title: "Key events credited by \(name)",
                    x: rows.prefix(limit).map { SafeText.name($0.label) },
                    series: [
                        .init(
                            name: "Key events", unit: .count,
                            values: rows.prefix(limit).map { $0.credits[index].conversions })
                    ], currency: report.currency))
        }
        draft.say("The credits of each rule add up to all conversions.")
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
        query = MetricQuery(metrics: ["key_events"], period: claimed.period)
        let actual = try await table(query, into: &progress)
        let overClaim = OverClaim(claimed: claim, actual: (actual.totals["key_events"] ?? nil) ?? 0)
        progress.draft.newParagraph()
        narrator.tell(actual, of: query, into: &progress.draft)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: claimed.period, provenance: claimed.provenance,
            currency: claimed.currency)
        guard let ratio = overClaim.ratio else { return }
        let fact = facts.fact("over_claim_ratio", ratio, .ratio, called: "Over-claim ratio")
        progress.draft.say("Over-claim ratio: \(facts.cited(fact, in: &progress.draft)).")
        progress.table = progress.table ?? claimed
    }
}
