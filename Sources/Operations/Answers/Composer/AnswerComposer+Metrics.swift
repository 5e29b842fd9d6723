import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// A value, a trend, a breakdown or a ranking: the table as it is.
    func tellTable(_ reading: Interpretation, into progress: inout Progress) async throws {
        if try await tellCounted(reading, into: &progress) { return }
        if try await tellAverage(reading, into: &progress) { return }
        if try await tellWeekdays(reading, into: &progress) { return }
        var query = forProducts(query(reading))
        if try await tellTogether(query, reading, into: &progress) { return }
        if try await tellCampaignSides(query, names: !reading.metrics.isEmpty, into: &progress) { return }
        let isOfProducts = query.metrics != self.query(reading).metrics
        try await tellSpeedVerdict(query, into: &progress)
        var table = try await answerableTable(&query, into: &progress)
        if reading.intent == .ranking { table = try await withNamedLeader(table, query, into: &progress) }
        let begun = try await takeBegun(from: &table, query)
        try await tellUnequalDays(table.period, table.comparison?.period, into: &progress.draft)
        let besides = try await refundsBesides(query, in: table)
        var narrator = narrator
        narrator.tellsShares = besides == nil
        narrator.tell(table, of: query, into: &progress.draft)
        if let besides { tell(besides, beside: table, query, into: &progress.draft) }
        tellMissingSides(of: query, in: table, into: &progress.draft)
        try await tellUpToYesterday(query, in: table, into: &progress)
        let asksForShare = reading.params["share"]?.flag == true
        if asksForShare {
            try await tellLostRefunds(query, in: table, into: &progress)
            try await tellShare(of: table, query, ShareClaim(reading.params[ShareClaim.key]), into: &progress)
        }
        if let claimed = reading.params[BestOfAll.first]?.text,
            let first = table.rows.lazy.compactMap({ $0.first?.text }).first, table.comparison == nil
        {
            progress.draft.open(with: AnswerComposer.verdict(first == claimed))
        }
        try await tellPlace(reading, query, into: &progress)
        if isOfProducts {
            progress.draft.say(
                "A visit belongs to no single product: this is the share of a product's viewers who bought it.")
        }
        tell(begun, into: &progress.draft)
        tellWhetherPaid(table, query, into: &progress.draft)
        tellReturnOnCost(table, into: &progress.draft)
        if ClaimedFigures(catalogue: context.catalogue).stands(in: query, for: reading.metrics) {
            progress.draft.say("By this only what the ad platforms claim is known, not the shop's own figures.")
        }
        if !asksForShare { try await tellLostRefunds(query, in: table, into: &progress) }
        if reading.params[SignificanceQuestion.key]?.flag == true {
            try await tellSignificance(query, in: table, into: &progress)
        }
        progress.table = progress.table ?? listed(table, query)
        suggest(after: query, period: table.period, leader: leader(of: table, query), into: &progress)
    }

    /// The ranking with somebody at its head: what no group is known of is neither the best nor the worst.
    private func withNamedLeader(
        _ table: MetricTable, _ query: MetricQuery, into progress: inout Progress
    ) async throws -> MetricTable {
        guard query.breakdown.count == 1, table.rows.first?.first == .text(nil), let limit = query.limit else {
            return table
        }
        var longer = query
        longer.limit = limit + 1
        progress.trusts.removeLast()
        var result = try await self.table(longer, into: &progress)
        guard result.rows.count > 1, result.rows.first?.first == .text(nil) else { return table }
        result.rows.removeFirst()
        result.comparison?.rows.removeFirst()
        return result
    }

    /// The whole is no total of what a threshold leaves.
    private func listed(_ table: MetricTable, _ query: MetricQuery) -> MetricTable {
        let hasThreshold = query.filters.contains { context.catalogue.metric(MetricID($0.field)) != nil }
        guard !query.breakdown.isEmpty, hasThreshold else { return table }
        var listed = table
        listed.totals = [:]
        return listed
    }

    /// "What share of revenue comes from paid channels?": of the same without what was named last.
    private func tellShare(
        of table: MetricTable, _ query: MetricQuery, _ claim: ShareClaim?, into progress: inout Progress
    ) async throws {
        guard query.metrics.count == 1, let metric = query.metrics.first, let last = query.filters.last,
            let definition = context.catalogue.metric(metric), definition.additivity != .nonAdditive,
            let part = table.totals[metric] ?? nil
        else { return }
        var unnarrowed = query
        unnarrowed.filters.removeLast()
        let all = try await self.table(unnarrowed, into: &progress)
        guard let total = all.totals[metric] ?? nil, total > 0, part >= 0 else { return }
        // Part and whole are of the same kind: what nobody can be charged with is taken off neither.
        let refunds = try await lostRefunds(query, in: table)
        let whole = total + (refunds?.amount ?? 0)
        let facts = self.facts(of: table)
        let name = FilterWords.inSentence(definition.name) + (refunds == nil ? "" : " before those refunds")
        let place = last.value.texts.count == 1 ? [DimensionValue(DimensionID(last.field), last.value.texts[0])] : []
        let share = facts.fact(
            metric, part / whole, .fraction, kind: .share, called: "Share of \(name)", of: place)
        let sum = facts.fact(
            metric, whole, all.metricColumns.first?.unit ?? definition.unit, called: "All \(name)",
            period: all.period)
        progress.draft.say(
            "That is \(facts.cited(share, in: &progress.draft)) of all \(name), which came to "
                + "\(facts.cited(sum, in: &progress.draft)).")
        if let claim { progress.draft.open(with: AnswerComposer.verdict(claim.holds(for: part / whole))) }
    }

    func tellReturnOnCost(_ table: MetricTable, into draft: inout AnswerDraft) {
        guard table.metricColumns.contains(where: { $0.id == "return_on_ad_spend" }) else { return }
        tellWhoseRevenue(into: &draft)
    }

    /// The query with the conversion rate of a product where one of visits is asked for by product.
    private func forProducts(_ query: MetricQuery) -> MetricQuery {
        let fields = query.breakdown.map(\.name) + query.filters.map(\.field)
        let isOfItems = fields.contains { context.catalogue.dimension(DimensionID($0))?.scope == .item }
        guard isOfItems else { return query }
        func meant(_ metric: MetricID) -> MetricID {
            ["session_key_event_rate", "user_key_event_rate"].contains(metric.base) ? "purchase_to_view_rate" : metric
        }
        var query = query
        query.metrics = query.metrics.map(meant)
        if let order = query.order { query.order = SortOrder(by: meant(MetricID(order.by)).name, dir: order.dir) }
        return query
    }

    /// Two periods: the change first. Two values of a dimension: side by side.
    func tellComparison(_ reading: Interpretation, into progress: inout Progress) async throws {
        var query = query(reading)
        guard query.comparison != nil, query.breakdown.isEmpty, query.granularity == .none else {
            return try await tellTable(reading, into: &progress)
        }
        let table = try await answerableTable(&query, into: &progress)
        if try await tellPartOfWhole(query, in: table, into: &progress) { return }
        try await tellUnequalDays(table.period, table.comparison?.period, into: &progress.draft)
        if try await tellSameHours(query, in: table, into: &progress) {
            tellWholeDays(table, into: &progress.draft)
        } else {
            narrator.tellChange(table, of: query, by: [], into: &progress.draft)
            try await tellUpToYesterday(query, in: table, into: &progress)
        }
        try await tellLostRefunds(query, in: table, into: &progress)
        if reading.params[SignificanceQuestion.key]?.flag == true {
            try await tellSignificance(query, in: table, into: &progress)
        }
        progress.table = progress.table ?? table
        suggest(after: query, period: table.period, into: &progress)
    }

    /// Dimensions in which a change is looked for, most telling first.
    private static let explaining: [DimensionID] = [
        "session_default_channel_group", "device_category", "campaign_name", "item_category", "country",
    ]
    private static let explainingLimit = 2

    /// Where visits come from.
    private static let traffic: Set<String> = [
        "session_default_channel_group", "session_source", "session_medium", "session_campaign_name",
    ]

    /// Inside a channel or a source, campaigns tell more than anything else.
    func dimensions(explaining query: MetricQuery) -> [DimensionID] {
        let isOfTraffic = query.filters.contains {
            AnswerComposer.traffic.contains($0.field) && $0.field != SilentCampaigns.dimension.name
        }
        return (isOfTraffic ? ["session_campaign_name"] : []) + AnswerComposer.explaining
    }

    /// Where a change is. What caused it is more than arithmetic can say, and the words do not pretend.
    func tellWhy(_ reading: Interpretation, into progress: inout Progress) async throws {
        if try await tellApart(reading, into: &progress) { return }
        var query = query(reading)
        query.breakdown = []
        query.granularity = .none
        query.order = nil
        query.limit = nil
        query.comparison = query.comparison ?? .previous
        // "Why did it fall?" of an overview is asked of the figure that led it.
        if reading.metrics.isEmpty {
            query.metrics = Array(
                HeadlineMetrics.known(to: context.catalogue, by: query.filters.map { DimensionID($0.field) }).prefix(1))
        }
        let whole = try await answerableTable(&query, into: &progress)
        try await tellUnequalDays(whole.period, whole.comparison?.period, into: &progress.draft)
        if try await tellSameHours(query, in: whole, into: &progress) {
            tellWholeDays(whole, into: &progress.draft)
            progress.draft.say("Where a change comes from can be said when the day is over.")
            progress.table = progress.table ?? whole
            return suggest(after: query, period: whole.period, into: &progress)
        }
        tellLead(of: whole, query, after: progress.draft)
        let (asked, period, reference) = (query, whole.period, whole.comparison?.period)
        async let found = reasons(for: asked)
        async let fallen = fallenSilent(asked, in: period)
        async let stopped = stops(behind: asked, in: period, reference)
        var reasons = try await found
        let silent = try await fallen
        if let known = reasons, !known.isLocated, silent == nil {
            reasons?.ordinary = try await ordinaryDays(of: query, in: whole.period, against: whole.comparison?.period)
        }
        // Where reasons are told, one dimension shows where the change is; without them, several do.
        let most = reasons.map { $0.isLocated || !$0.factors.isEmpty } == true ? 1 : AnswerComposer.explainingLimit
        var breakdowns: [ChangeBreakdown] = []
        for dimension in dimensions(explaining: query) where breakdowns.count < most {
            if let breakdown = try await breakdown(of: query, by: dimension) { breakdowns.append(breakdown) }
        }
        narrator.tellChange(
            whole, of: query, by: breakdowns, because: reasons.map { [query.metrics[0]: $0] } ?? [:],
            into: &progress.draft)
        try await tellLostRefunds(query, in: whole, into: &progress)
        try await tellUpToYesterday(query, in: whole, into: &progress)
        if let silent { tell(silent, in: whole.period, into: &progress.draft) }
        let stops = fitting(try await stopped, query, in: whole)
        try await tell(stops, behind: query, into: &progress.draft)
        progress.table = progress.table ?? breakdowns.first?.table ?? whole
        suggest(
            after: query, period: whole.period, leader: leader(of: reasons, breakdowns),
            silent: silent?.campaigns.first?.name,
            isExplained: true, into: &progress)
    }

    /// What changed, and by how much, is told while it is looked for why.
    private func tellLead(of table: MetricTable, _ query: MetricQuery, after draft: AnswerDraft) {
        guard let lead else { return }
        var draft = draft
        narrator.tellHeadline(of: table, query, into: &draft)
        lead.tell(draft.text)
    }

    /// What is known about why a query's one metric changed; nil for several metrics, or without two values.
    private func reasons(for query: MetricQuery) async throws -> ChangeReasons? {
        guard query.metrics.count == 1 else { return nil }
        let input = ExplainChange.Input(
            metric: query.metrics[0], period: query.period, comparison: query.comparison, filters: query.filters,
            segment: query.segment)
        do {
            return try await ChangeExplainer(context: context, now: now).explain(input).reasons
        } catch is OperationError {
            // No value in one of the periods: the headline has said so.
            return nil
        }
    }

    /// The query in both periods by one dimension; nil where some metric does not know the dimension, or nothing
    /// differs in it.
    func breakdown(of query: MetricQuery, by dimension: DimensionID) async throws -> ChangeBreakdown? {
        let metrics = query.metrics.compactMap { context.catalogue.metric($0) }
        let isHeld = query.filters.contains { $0.field == dimension.name && $0.value.texts.count == 1 }
        guard !isHeld, metrics.allSatisfy({ context.catalogue.knows($0, by: dimension) }) else { return nil }
        var parts = query
        parts.breakdown = [dimension]
        // A rate that moves in a handful of sessions says nothing: sessions weigh the groups.
        if metrics.contains(where: { $0.additivity == .nonAdditive }), !query.metrics.contains("sessions"),
            let sessions = context.catalogue.metric("sessions"), context.catalogue.knows(sessions, by: dimension),
            metrics.allSatisfy({ $0.scope != .advertising })
        {
            parts.metrics.append("sessions")
        }
        do {
            let table = try await context.engine.table(for: parts, now: now)
            return table.rows.count > 1 ? ChangeBreakdown(dimension: dimension, table: table, query: parts) : nil
        } catch is QueryRefusal {
            // A filter or segment that does not go with this dimension: the others remain.
            return nil
        }
    }

    /// Headline metrics in two periods, and where the largest changes are.
    ///
    /// - Parameters:
    ///   - metrics: empty for the headline metrics that know what the filters are about.
    ///   - points: the most points it may have; nil for all.
    ///   - order: what comes first; nil for the usual order.
    ///   - prose: told in flowing sentences of that length; nil for a list.
    func tellSummary(
        period: DateRange?, comparison: ComparisonRequest?, metrics: [MetricID], filters: [Filter] = [],
        points: Int? = nil, order: SummaryOrder? = nil, prose: SummaryProse? = nil, into progress: inout Progress
    ) async throws {
        let headline = HeadlineMetrics.known(to: context.catalogue, by: filters.map { DimensionID($0.field) })
        var query = MetricQuery(
            metrics: metrics.isEmpty && !headline.isEmpty ? headline : metrics, filters: filters,
            period: period, comparison: comparison ?? .previous)
        if query.period == nil { query.period = try await defaultSummaryPeriod() }
        var table = try await answerableTable(&query, into: &progress)
        if try await tellNoComparison(table.comparison?.period, into: &progress.draft) {
            query.comparison = nil
            progress.trusts.removeLast()
            table = try await self.table(query, into: &progress)
        }
        if filters.isEmpty, metrics.isEmpty, table.period == DateRange(day: today),
            try await tellTodaySoFar([], Interpretation(intent: .summary), into: &progress)
        {
            return suggest(after: query, period: table.period, into: &progress)
        }
        let asked = table.period
        if let whole = withoutToday(query, table, into: &progress.draft) {
            query = whole
            progress.trusts.removeLast()
            table = try await self.table(query, into: &progress)
        }
        if metrics.isEmpty { table = HeadlineMetrics.filled(table) }
        if let order {
            table = table.arranged(order.metrics(of: table, context.catalogue))
            guard !table.metricColumns.isEmpty else {
                let turn = order == .best ? "better" : "worse"
                return progress.draft.say("Nothing turned for the \(turn) \(PeriodWords.phrase(table.period)).")
            }
        }
        let points = prose == nil ? points : nil
        if let points, points > 0 { table = table.keeping(Array(table.metricColumns.map(\.id).prefix(points))) }
        query.metrics = table.metricColumns.map(\.id)
        var movers: [(metric: MetricID, breakdown: ChangeBreakdown)] = []
        let moving: [MetricID] = ["total_revenue", "sessions", "advertiser_ad_cost"]
        // Of what went worst, where it lies is the point.
        let turns = order == .worst || order == .best
        let room = turns ? 1 : points.map { max(0, $0 - query.metrics.count) } ?? moving.count
        for metric in query.metrics.filter(moving.contains).prefix(query.comparison == nil ? 0 : room) {
            var part = query
            part.metrics = [metric]
            let dimensions: [DimensionID] = ["session_default_channel_group", "campaign_name"]
            for dimension in dimensions {
                guard let breakdown = try await breakdown(of: part, by: dimension) else { continue }
                movers.append((metric, breakdown))
                break
            }
        }
        // Of a campaign or a channel that has stopped, that is what happened.
        if prose == nil, filters.contains(where: { AnswerComposer.traffic.contains($0.field) }) {
            if let silent = try await silentOfLate(in: table.period, where: filters) {
                tell(silent.found, in: silent.week, into: &progress.draft)
            }
        }
        try await tellUnequalDays(table.period, table.comparison?.period, into: &progress.draft)
        if let prose {
            narrator.tellProse(
                table, of: query, movers: movers, as: prose, isChosen: !metrics.isEmpty, into: &progress.draft)
        } else {
            let isWhole = filters.isEmpty && metrics.isEmpty && order == nil && points == nil
            let silent = isWhole ? try await silentOfLate(in: table.period) : nil
            let stopped = isWhole ? try await stoppedProducts(in: table.period) : []
            narrator.tellSummary(
                table, of: query, movers: movers,
                beforeMovers: { draft in
                    if let silent { tell(silent.found, in: silent.week, into: &draft) }
                    tell(stopped, into: &draft)
                }, into: &progress.draft)
            tellReturnOnCost(table, into: &progress.draft)
        }
        progress.table = table
        suggest(after: query, period: asked, into: &progress)
    }

    /// The last complete week; where the data ends before it, the last complete week that has data.
    func defaultSummaryPeriod() async throws -> DateRange {
        let weekStart = context.settings.calendar.weekStart
        var start = today.startOfWeek(startingOn: weekStart).adding(days: -7)
        if let end = try await context.source.inventory().span?.end, end < start {
            let week = end.startOfWeek(startingOn: weekStart)
            start = week.adding(days: 6) == end ? week : week.adding(days: -7)
        }
        return DateRange(start: start, end: start.adding(days: 6))
    }
}
