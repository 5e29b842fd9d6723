import Insights
import Semantics

/// Gathers what the playbook looks at: drivers of the last week, the experiment that runs, what visits are worth.
struct SituationReader: Sendable {
    let context: OperationContext
    let now: Instant

    private static let watched: [MetricID] = ["session_key_event_rate", "sessions"]
    private static let usualLimit = 10
    /// Weeks that are learned from.
    private static let learned = 52

    /// - Parameter asOf: the day that check dates count from; the last day that is over without.
    func list(_ input: ListRecommendations.Input, asOf: CivilDate? = nil) async throws -> RecommendationList {
        let composer = AnswerComposer(context: context, now: now)
        let asked = input.period
        let days = if let asked { asked } else { try await composer.defaultSummaryPeriod() }
        let period = AdviceDays.period(days, today: composer.today)
        let base = AdviceDays.base(of: period)
        async let sessions = figures(["sessions"], over: period)
        async let silent = silent(period)
        async let stopped = stoppedProducts(period)
        async let campaigns = campaigns(base)
        async let slowness = slowness(period)
        async let running = experiment()
        let table = try await figures(["sessions", "session_key_event_rate", "total_revenue"], over: base)
        let changes = try await changes(period, without: silent)
        let experiment = try await running
        var situation = Situation(
            period: period, base: base, asOf: asOf ?? composer.today.adding(days: -1),
            changes: changes,
            experiment: experiment.map { (id: $0.id, analysis: $0.analysis) },
            sessions: total("sessions", try await sessions),
            conversions: total("sessions", table) * total("session_key_event_rate", table),
            revenue: total("total_revenue", table))
        situation.baseSessions = total("sessions", table)
        if let experiment { situation.experimentDays = experiment.days }
        situation.campaigns = try await campaigns
        situation.silent = try await silent
        situation.stoppedProducts = try await stopped
        situation.slowness = try await slowness
        return RecommendationList(
            recommendations: Array(
                Playbook.recommendations(in: situation).prefix(input.limit ?? SituationReader.usualLimit)),
            campaigns: situation.campaigns, wavering: situation.wavering, period: period, base: base, table: table)
    }

    private func figures(_ metrics: [MetricID], over period: DateRange) async throws -> MetricTable {
        try await context.engine.table(for: MetricQuery(metrics: metrics, period: period), now: now)
    }

    private func total(_ metric: MetricID, _ table: MetricTable) -> Double { (table.totals[metric] ?? nil) ?? 0 }

    private func silent(_ period: DateRange) async throws -> [Situation.Silent] {
        let reader = SilentCampaigns(context: context, now: now)
        return try await (reader.found(in: period)?.campaigns ?? []).concurrentMap { try await reader.earning($0) }
    }

    private func stoppedProducts(_ period: DateRange) async throws -> [Situation.StoppedProduct] {
        let found = try await StalledProducts(context: context).found(in: period, until: period.end)
        return try await found.filter(\.episode.isOngoing).concurrentMap { finding -> Situation.StoppedProduct? in
            guard let name = finding.dimensions.first?.value else { return nil }
            let filters = [Filter(StalledProducts.dimension.name, .eq, .text(name))]
            let units = StalledProducts.units
            let late = try await context.engine.table(
                for: MetricQuery(metrics: [units], filters: filters, period: period, comparison: .previous), now: now)
            let pace = StalledProducts.pace(before: finding.period)
            let early = try await context.engine.table(
                for: MetricQuery(metrics: [units, StalledProducts.revenue], filters: filters, period: pace), now: now)
            return Situation.StoppedProduct(
                name: name, since: finding.period.start, units: total(units, late),
                unitsBefore: (late.comparison?.totals[units] ?? nil) ?? 0,
                earned: .init(
                    revenue: total(StalledProducts.revenue, early), orders: total(units, early),
                    days: Double(pace.dayCount)))
        }.compactMap(\.self)
    }

    private func changes(_ period: DateRange, without silent: [Situation.Silent]) async throws -> [Situation.Change] {
        try await SituationReader.watched.concurrentMap { metric in
            do {
                var changes: [Situation.Change] = []
                let explanation = try await ChangeExplainer(context: context, now: now)
                    .explain(.init(metric: metric, period: period))
                for driver in explanation.drivers {
                    var change = Situation.Change(metric: metric, driver: driver)
                    if metric == "sessions", driver.effect.contribution < 0 {
                        change.silenced = try await visits(of: silent, where: driver, in: explanation.comparison)
                    }
                    changes.append(change)
                }
                return changes
            } catch let error as OperationError where error.category == .noAnswer {
                // No value in one of the weeks: no change, and nothing to do about it.
                return []
            }
        }.flatMap(\.self)
    }

    /// Visits that campaigns which have fallen silent had brought at the driver's place.
    private func visits(
        of silent: [Situation.Silent], where driver: DriverAnalysis.Driver, in before: DateRange
    ) async throws -> Double {
        let filters = driver.condition.map { Filter($0.dimension, .eq, .text($0.value)) }
        var sum = 0.0
        for campaign in silent {
            sum += try await SilentCampaigns(context: context, now: now).visits(
                of: campaign.name, filters, in: before)
        }
        return sum
    }

    /// What campaigns cost and are said to have brought in, up to the last whole week, and the days of it.
    func campaigns() async throws -> (campaigns: [Situation.Campaign], base: DateRange) {
        let days = try await AnswerComposer(context: context, now: now).defaultSummaryPeriod()
        let base = AdviceDays.base(of: AdviceDays.period(days, today: context.settings.calendar.date(of: now)))
        return (try await campaigns(base), base)
    }

    private func campaigns(_ base: DateRange) async throws -> [Situation.Campaign] {
        let latest = try await costs(DateRange(start: max(base.start, base.end.adding(days: -6)), end: base.end))
        let weeks = try await weeks(upTo: base.end)
        return try await costs(base).compactMap { name, sums -> Situation.Campaign? in
            guard sums.cost > 0 else { return nil }
            return .init(
                name: name, cost: sums.cost, claimedRevenue: sums.claimedRevenue,
                latest: latest[name] ?? .init(cost: 0, claimedRevenue: 0), weeks: weeks[name] ?? [])
        }.sorted { ($1.cost, $0.name) < ($0.cost, $1.name) }
    }

    /// What each campaign cost and is said to have brought in.
    private func costs(_ period: DateRange) async throws -> [String: Situation.Campaign.Week] {
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["advertiser_ad_cost", "ad_platform_revenue"], breakdown: ["campaign_name"], period: period),
            now: now)
        return table.rows.reduce(into: [:]) { sums, row in
            // A platform that claims no figure at all says nothing of its return.
            guard let name = row[0].text, let cost = row[1].number, let revenue = row[2].number else { return }
            sums[name] = .init(cost: cost, claimedRevenue: revenue)
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

    private func experiment() async throws -> (id: String, analysis: ExperimentAnalysis, days: DateRange)? {
        do {
            let report = try await ExperimentReader(context: context, now: now).report(.init())
            let days = try await ExperimentDays(context: context, now: now).days(of: report)
            return (report.experiment, report.analysis, days)
        } catch let error as OperationError where error.category == .noAnswer {
            // No experiment runs, or it has one variant only.
            return nil
        }
    }
}
