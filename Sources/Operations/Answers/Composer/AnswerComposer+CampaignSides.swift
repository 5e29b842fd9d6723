import Grounding
import Insights
import Semantics

/// What ads cost beside what the site knows of the visits that they brought, campaign by campaign.
extension AnswerComposer {
    private static let (cost, own): (MetricID, MetricID) = ("advertiser_ad_cost", "total_revenue")
    private static let each = CampaignSides.returned
    private static let mostLosing = 4

    /// - Returns: false where one side alone can tell all that is asked, or there is nothing to put side by side.
    func tellCampaignSides(
        _ query: MetricQuery, names isNamed: Bool, into progress: inout Progress
    ) async throws -> Bool {
        guard let sides = CampaignSides(query, names: isNamed, catalogue: context.catalogue) else { return false }
        async let ofAds = context.engine.table(for: sides.ads, now: now)
        async let ofSite = context.engine.table(for: sides.site, now: now)
        let (ads, site) = try await (ofAds, ofSite)
        guard let joined = sides.joined(ads: ads, site: site) else { return false }
        progress.trusts += [ads.trust, site.trust]
        if isNamed {
            narrator.tell(ads, of: sides.ads, into: &progress.draft)
            progress.draft.newParagraph()
        } else {
            tellWhole(ads, joined, into: &progress.draft)
        }
        tellReturns(joined, into: &progress.draft)
        support(joined, ads, sides, into: &progress.draft)
        if !isNamed { tellOthers(joined.others, into: &progress.draft) }
        progress.draft.newParagraph()
        progress.draft.say(
            "Visits, orders and revenue are the site's own, of those who came by a campaign's links; they are matched to the "
                + "ads by the campaign's name.")
        if joined.table.column(of: AnswerComposer.each) != nil {
            progress.draft.say("\(name(AnswerComposer.each)) is that revenue per unit of ad cost.")
        }
        tellReturnOnCost(joined.table, into: &progress.draft)
        progress.table = joined.table
        progress.nextQuestions = [
            "Which campaign should we cut?",
            "Do the ad platforms claim more than they bring \(inQuestion(ads.period))?",
            "Why did ad cost change \(inQuestion(ads.period))?",
        ]
        suggest(
            after: sides.ads, period: ads.period, leader: leader(of: joined.table, sides.ads), into: &progress)
        return true
    }

    /// What all of them cost and brought.
    private func tellWhole(_ ads: MetricTable, _ joined: CampaignSides.Joined, into draft: inout AnswerDraft) {
        guard let spent = ads.totals[AnswerComposer.cost] ?? nil,
            let brought = joined.site.totals[AnswerComposer.own] ?? nil
        else { return }
        let cost = facts(of: ads).fact(AnswerComposer.cost, spent, .currency)
        let revenue = facts(of: joined.site).fact(
            AnswerComposer.own, brought, .currency, called: "\(name(AnswerComposer.own)) of ad campaigns")
        draft.say(
            "Ad cost came to \(facts(of: ads).cited(cost, in: &draft)) \(PeriodWords.phrase(ads.period)); total revenue of "
                + "the visits that ad campaigns brought came to "
                + "\(facts(of: joined.site).cited(revenue, in: &draft)).")
    }

    /// Which campaign returned most by the shop's own revenue, and which did not bring what it cost.
    private func tellReturns(_ joined: CampaignSides.Joined, into draft: inout AnswerDraft) {
        let table = joined.table
        guard let each = table.column(of: AnswerComposer.each), let cost = table.column(of: AnswerComposer.cost),
            let own = table.column(of: AnswerComposer.own)
        else { return }
        let paid = table.rows.filter { ($0[cost].number ?? 0) > 0 && $0[each].number != nil }
        func value(_ row: [MetricTable.Cell]) -> Double { row[each].number ?? 0 }
        guard paid.count > 1, let best = paid.max(by: { value($0) < value($1) }) else { return }
        func told(_ row: [MetricTable.Cell]) -> String {
            let place = [DimensionValue(CampaignSides.ofAds, row[0].text)]
            let (facts, site) = (facts(of: table), facts(of: joined.site))
            let revenue = site.fact(AnswerComposer.own, row[own].number, .currency, of: place)
            let spent = facts.fact(AnswerComposer.cost, row[cost].number, .currency, of: place)
            return "\(SafeText.name(row[0].text)) \(site.cited(revenue, in: &draft)) for "
                + facts.cited(spent, in: &draft)
        }
        let ratio = facts(of: table).fact(
            AnswerComposer.each, value(best), .ratio, of: [DimensionValue(CampaignSides.ofAds, best[0].text)])
        draft.newParagraph()
        draft.say(
            "By the shop's own revenue the most for its cost came by \(told(best)): "
                + "\(facts(of: table).cited(ratio, in: &draft)) times as much.")
        let unknown = table.rows.filter { ($0[cost].number ?? 0) > 0 && $0[each].number == nil }
        if !unknown.isEmpty {
            draft.say(
                "Of \(WordList.joined(unknown.map { SafeText.name($0[0].text) })) no visit is known by that name, so what they "
                    + "brought is not told.")
        }
        let losing = paid.filter { value($0) < 1 }
        guard !losing.isEmpty else { return draft.say("None of those that are known brought less than it cost.") }
        draft.say(
            "Less than they cost: \(losing.prefix(AnswerComposer.mostLosing).map(told).joined(separator: "; ")).")
    }

    /// The figures of the rows, so that each cell of the table can be traced.
    private func support(
        _ joined: CampaignSides.Joined, _ ads: MetricTable, _ sides: CampaignSides, into draft: inout AnswerDraft
    ) {
        for row in joined.table.rows.prefix(Narrator.supportingRows) {
            let place = [DimensionValue(CampaignSides.ofAds, row[0].text)]
            for (column, cell) in zip(joined.table.metricColumns, row.dropFirst()) {
                let source =
                    sides.ads.metrics.contains(column.id)
                    ? ads : sides.site.metrics.contains(column.id) ? joined.site : joined.table
                draft.support(facts(of: source).fact(column.id, cell.number, column.unit, of: place))
            }
        }
    }

    /// Campaigns without ads, such as newsletters, are left out of the table, and not out of the answer.
    private func tellOthers(_ others: MetricTable, into draft: inout AnswerDraft) {
        guard !others.rows.isEmpty, let brought = others.totals[AnswerComposer.own] ?? nil, brought > 0 else { return }
        let facts = facts(of: others)
        let revenue = facts.fact(
            AnswerComposer.own, brought, .currency, called: "\(name(AnswerComposer.own)) of campaigns without ads")
        draft.newParagraph()
        draft.say(
            "Campaigns that no ad platform knows, such as newsletters, brought \(facts.cited(revenue, in: &draft)) besides."
        )
    }
}
