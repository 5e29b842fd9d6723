import Insights
import Semantics

/// Gathers what the playbook looks at: drivers of the last week, the experiment that runs, what visits are worth.
struct SituationReader {
    let context: OperationContext
    let now: Instant

    private static let watched: [MetricID] = ["session_key_event_rate", "sessions"]
    private static let usualLimit = 10
    /// Weeks that are learned from.
    private static let learned = 52

    func list(_ input: ListRecommendations.Input) async throws -> RecommendationList {
        let composer = AnswerComposer(context: context, now: now)
        let asked = input.period
        let period = if let asked { asked } else { try await composer.defaultSummaryPeriod() }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["sessions", "session_key_event_rate", "total_revenue"], period: period), now: now)
        let sessions = total("sessions", table)
        var situation = Situation(
            period: period, changes: try await changes(period), experiment: try await experiment(),
            sessions: sessions, conversions: sessions * total("session_key_event_rate", table),
            revenue: total("total_revenue", table))
        situation.campaigns = try await campaigns(period)
        situation.slowness = try await slowness(period)
        return RecommendationList(
            recommendations: Array(
                Playbook.recommendations(in: situation).prefix(input.limit ?? SituationReader.usualLimit)),
            table: table)
    }

    private func total(_ metric: MetricID, _ table: MetricTable) -> Double { (table.totals[metric] ?? nil) ?? 0 }

    private func changes(_ period: DateRange) async throws -> [Situation.Change] {
        var changes: [Situation.Change] = []
        for metric in SituationReader.watched {
            do {
                let explanation = try await ChangeExplainer(context: context, now: now)
                    .explain(.init(metric: metric, period: period))
                changes += explanation.drivers.map { .init(metric: metric, driver: $0) }
            } catch let error as OperationError where error.category == .noAnswer {
                // No value in one of the weeks: no change, and nothing to do about it.
                continue
            }
        }
        return changes
    }

    private func campaigns(_ period: DateRange) async throws -> [Situation.Campaign] {
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["advertiser_ad_cost", "ad_platform_revenue"], breakdown: ["campaign_name"], period: period),
            now: now)
        let weeks = try await weeks(upTo: period.end)
        return table.rows.compactMap { row in
            guard let name = row[0].text, let cost = row[1].number, cost > 0 else { return nil }
            // A platform that claims no figure at all says nothing of its return.
            return row[2].number.map { .init(name: name, cost: cost, claimedRevenue: $0, weeks: weeks[name] ?? []) }
        }
    }

    /// What campaigns cost and are said to have brought in, in the whole weeks of a year.
    private func weeks(upTo end: CivilDate) async throws -> [String: [Situation.Campaign.Week]] {
        let start = end.startOfWeek(startingOn: context.settings.calendar.weekStart)
        let last = start.adding(days: 6) == end ? end : start.adding(days: -1)
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["advertiser_ad_cost", "ad_platform_revenue"], breakdown: ["campaign_name"],
                period: DateRange(start: last.adding(days: 1 - 7 * SituationReader.learned), end: last),
                granularity: .week), now: now)
        return table.rows.reduce(into: [:]) { weeks, row in
            // Time stands first, then the campaign; rows are in order of time.
            guard let name = row[1].text, let cost = row[2].number, let revenue = row[3].number else { return }
            weeks[name, default: []].append(.init(cost: cost, claimedRevenue: revenue))
        }
    }

    private func slowness(_ period: DateRange) async throws -> Situation.Slowness? {
        do {
            let speed = try await SpeedReading(period, in: context)
            let visits = speed.visits(.poor)
            return visits > 0 ? .init(slowVisits: visits, shares: speed.shares) : nil
        } catch let error as OperationError where error.category == .noAnswer {
            // Nothing counts as a conversion: then slowness cannot cost any.
            return nil
        }
    }

    private func experiment() async throws -> (id: String, analysis: ExperimentAnalysis)? {
        do {
            let report = try await ExperimentReader(context: context, now: now).report(.init())
            return (report.experiment, report.analysis)
        } catch let error as OperationError where error.category == .noAnswer {
            // No experiment runs, or it has one variant only.
            return nil
        }
    }
}
