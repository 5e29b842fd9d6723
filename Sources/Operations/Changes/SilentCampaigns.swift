import Grounding
import Insights
import Semantics

/// Campaigns that stopped: often the event behind a change, and named by no group of a channel.
struct SilentCampaigns: Sendable {
    let context: OperationContext
    let now: Instant

    /// What was found, largest first, and the table it was found in.
    struct Found {
        var campaigns: [Situation.Silent] = []
        let table: MetricTable
        let before: DateRange
    }

    /// So many sessions in each of the two periods before, that none afterwards is no chance, and no mailing that has run out.
    private static let steady = 20.0
    static let dimension: DimensionID = "session_campaign_name"

    /// - Returns: nil where sessions are not known by what the filters name, or there is nothing to compare with.
    func found(
        in period: DateRange, against comparison: ComparisonRequest? = .previous, filters: [Filter] = []
    ) async throws -> Found? {
        guard let sessions = context.catalogue.metric("sessions"),
            filters.allSatisfy({ context.catalogue.knows(sessions, by: DimensionID($0.field)) })
        else { return nil }
        let recent = try await table(period, comparison ?? .previous, filters)
        guard let change = ChangeByGroup(of: "sessions", in: recent), let before = recent.comparison?.period else {
            return nil
        }
        var found = Found(table: recent, before: before)
        let silent = change.contributions.filter {
            $0.current == 0 && $0.baseline >= SilentCampaigns.steady && $0.dimensions.first?.value != nil
        }
        guard !silent.isEmpty else { return found }
        let earlier = try await table(before.shifted(days: -before.dayCount), nil, filters)
        let known = Dictionary(
            earlier.rows.map { ($0[0].text ?? "", $0[1].number ?? 0) }, uniquingKeysWith: { first, _ in first })
        for finding in silent {
            guard let name = finding.dimensions[0].value, (known[name] ?? 0) >= SilentCampaigns.steady else { continue }
            let since = try await firstDayWithout(name, filters, from: before, to: period)
            found.campaigns.append(.init(name: name, visits: finding.baseline, since: since))
        }
        return found
    }

    private static let longestPace = 28

    /// The days before a campaign stopped by which its pace is taken: four weeks, or as long as it ran if that was less.
    func pace(of campaign: Situation.Silent) async throws -> DateRange {
        let last = campaign.since.adding(days: -1)
        let days = DateRange(start: campaign.since.adding(days: -SilentCampaigns.longestPace), end: last)
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["sessions"], filters: [Filter(SilentCampaigns.dimension.name, .eq, .text(campaign.name))],
                period: days, granularity: .day), now: now)
        let first = table.rows.first { ($0[1].number ?? 0) > 0 }?[0].text.flatMap { CivilDate($0) }
        return DateRange(start: max(days.start, first ?? days.start), end: last)
    }

    /// The campaign with what it had brought, where revenue is known by campaign.
    func earning(_ campaign: Situation.Silent) async throws -> Situation.Silent {
        let days = try await pace(of: campaign)
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["total_revenue", "ecommerce_purchases"],
                filters: [Filter(SilentCampaigns.dimension.name, .eq, .text(campaign.name))], period: days), now: now)
        var result = campaign
        if let revenue = table.totals["total_revenue"] ?? nil, let orders = table.totals["ecommerce_purchases"] ?? nil,
            revenue > 0, orders > 0
        {
            result.earned = .init(revenue: revenue, orders: orders, days: Double(days.dayCount))
        }
        return result
    }

    /// Sessions of a campaign in one period, where the filters say.
    func visits(of name: String, _ filters: [Filter], in period: DateRange) async throws -> Double {
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["sessions"], filters: filters + [Filter(SilentCampaigns.dimension.name, .eq, .text(name))],
                period: period), now: now)
        return (table.totals["sessions"] ?? nil) ?? 0
    }

    private func table(
        _ period: DateRange, _ comparison: ComparisonRequest?, _ filters: [Filter]
    ) async throws -> MetricTable {
        try await context.engine.table(
            for: MetricQuery(
                metrics: ["sessions"], breakdown: [SilentCampaigns.dimension], filters: filters, period: period,
                comparison: comparison), now: now)
    }

    private func firstDayWithout(
        _ name: String, _ filters: [Filter], from before: DateRange, to period: DateRange
    ) async throws -> CivilDate {
        let days = try await context.engine.table(
            for: MetricQuery(
                metrics: ["sessions"],
                filters: filters + [Filter(SilentCampaigns.dimension.name, .eq, .text(name))],
                period: before, granularity: .day), now: now)
        let last = days.rows.last { ($0[1].number ?? 0) > 0 }
        return last?[0].text.flatMap { CivilDate($0) }?.adding(days: 1) ?? period.start
    }
}
