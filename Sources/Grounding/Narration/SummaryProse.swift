import Insights
package import Semantics

/// How long a summary in flowing sentences may be.
package struct SummaryProse: Sendable, Equatable {
    /// Nil: as many as a short paragraph holds.
    package var sentences: Int?
    package var paragraphs: Int

    package init(sentences: Int? = nil, paragraphs: Int = 1) {
        self.sentences = sentences
        self.paragraphs = max(1, paragraphs)
    }

    /// Figures that belong together in one sentence, the most important first.
    static let themes: [[MetricID]] = [
        ["ecommerce_purchases", "average_purchase_revenue"], ["sessions", "session_key_event_rate"],
        ["advertiser_ad_cost", "return_on_ad_spend"],
    ]
    /// What one sentence holds where there is room for no more.
    private static let essentials: [MetricID] = ["ecommerce_purchases", "sessions", "session_key_event_rate"]

    /// The figures of each sentence after the first, and whether one that says where the change lies follows.
    ///
    /// - Parameter metrics: the figures there are besides the leading one.
    /// - Parameter isChosen: whether they were asked for by name: then none is left out.
    func plan(_ metrics: [MetricID], isChosen: Bool) -> (sentences: [[MetricID]], tellsPlace: Bool) {
        let room = max(0, (sentences ?? .max) - 1)
        guard room > 0 else { return ([], false) }
        if isChosen {
            let size = max(2, (metrics.count + room - 1) / room)
            let chunks = stride(from: 0, to: metrics.count, by: size).map {
                Array(metrics[$0..<min($0 + size, metrics.count)])
            }
            return (chunks, chunks.count < room)
        }
        if room == 1 {
            let told = SummaryProse.essentials.filter(metrics.contains)
            return told.isEmpty ? ([], true) : ([told], false)
        }
        let themes = SummaryProse.themes.map { $0.filter(metrics.contains) }.filter { !$0.isEmpty }
        // The place of the change says more than the last theme does.
        return (Array(themes.prefix(room - 1)), true)
    }
}

extension Narrator {
    /// A summary as flowing text: the leading figure, then others in pairs, then where the change lies.
    package func tellProse(
        _ table: MetricTable, of query: MetricQuery, movers: [(metric: MetricID, breakdown: ChangeBreakdown)],
        as prose: SummaryProse, isChosen: Bool, into draft: inout AnswerDraft
    ) {
        let facts = builder(table, query)
        let totals = table.metricColumns.map { facts.total($0.id) }.filter { $0.value != nil }
        guard let lead = totals.first else {
            draft.say("There are no figures \(PeriodWords.phrase(table.period)).")
            return
        }
        tellHeadline(facts, lead, into: &draft)
        let plan = prose.plan(totals.dropFirst().map(\.metric), isChosen: isChosen)
        for (index, metrics) in plan.sentences.enumerated() {
            // The place of the change is the last paragraph, where there is more than one.
            if (1..<max(1, prose.paragraphs - 1)).contains(index) { draft.newParagraph() }
            let parts = totals.filter { metrics.contains($0.metric) }.enumerated().map { position, fact in
                clause(fact, isFirst: position == 0, into: &draft)
            }
            let rest = parts.dropFirst().enumerated().map {
                $0.offset == parts.count - 2 ? "and \($0.element)" : $0.element
            }
            draft.say("\((parts.prefix(1) + rest).joined(separator: ", ")).")
        }
        guard plan.tellsPlace, let mover = movers.first(where: { $0.metric == lead.metric }) else { return }
        if prose.paragraphs > 1 { draft.newParagraph() }
        tellPlace(mover.breakdown, of: lead.metric, into: &draft)
    }

    /// `orders came to 195 [F2], up 8.3 % from 180 [F2]`
    private func clause(_ fact: Fact, isFirst: Bool, into draft: inout AnswerDraft) -> String {
        let claimed = fact.metric == "return_on_ad_spend" ? ", by what the platforms claim," : ""
        let name = isFirst ? name(fact.metric) : inSentence(fact.metric)
        let citation = draft.cite(fact)
        return "\(name)\(claimed) came to \(number(fact)) \(citation)"
            + "\(changeClause(fact, into: &draft, withPeriod: false))\(verdict(fact))"
    }

    /// `By session channel, the change in total revenue is largest in Email, -$610 [F9]: where it lies, not what caused it.`
    private func tellPlace(_ breakdown: ChangeBreakdown, of metric: MetricID, into draft: inout AnswerDraft) {
        let facts = builder(breakdown.table, breakdown.query)
        guard addsUp(metric), let parts = ChangeByGroup(of: metric, in: facts.table), parts.contributions.count > 1,
            parts.isComplete
        else { return }
        // What has no group, like a refund without its visit, is no place to look at.
        let named = parts.contributions.filter { $0.dimensions.last?.value != nil }
        let isNamed = named.first == parts.contributions.first
        let top = named.prefix(2).map { finding in
            let fact = facts.contribution(finding)
            return "\(SafeText.name(finding.dimensions.last?.value)) \(number(fact)) \(draft.cite(fact))"
        }
        draft.say(
            "By \(dimensionName(breakdown.dimension)), the change in \(inSentence(metric)) is largest\(isNamed ? "" : ", where there is one,") in "
                + "\(top.joined(separator: ", then ")): where it lies, not what caused it.")
    }
}
