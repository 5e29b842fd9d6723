import Semantics
import Statistics

/// Makes any one day of a world from its seed and its date, without the days before.
struct DayGenerator: Sendable {
    let seed: RandomSeed
    let now: Instant
    let calendar: PropertyCalendar
    let attendance: Attendance
    let pool: VisitorPool
    let plot: Plot
    let experiment: CheckoutButtonTest

    func day(_ date: CivilDate) -> WorldDay {
        let daySeed = seed.child(date.daysSinceEpoch)
        var conditions = plot.conditions(on: date, calendar: calendar)
        addHiccup(to: &conditions, seed: daySeed.child(5))
        let mix = TrafficMix(on: date)
        let visits = decide(
            arrivals(on: date, mix: mix, conditions: conditions, seed: daySeed), date: date, conditions: conditions,
            seed: daySeed.child(3))

        let shelf = conditions.discount.map { Shelf(discount: $0) } ?? .standard
        var events: [Event] = []
        var refunds: [Event] = []
        var tally = AdTally()
        events.reserveCapacity(visits.count * 6)
        for (number, visit) in visits.enumerated() where visit.start < now && !conditions.isDown(at: visit.start) {
            var script = VisitScript(
                visit: visit, shelf: shelf, conditions: conditions, transaction: transaction(number, on: date),
                variant: experiment.variant(of: visit.visitor, on: date))
            let record = script.play()
            let kept = record.events.filter { isKept($0, of: visit, conditions: conditions) }
            events.append(contentsOf: kept)
            let order = kept.contains { $0.name == "purchase" } ? record.orderValue : nil
            if order != nil, let refund = record.refund, refund.time < now { refunds.append(refund) }
            if let campaign = visit.channel.campaign, let group = visit.adGroup {
                tally.add(campaign: campaign.name, adGroup: group, orderValue: order)
            }
        }
        let campaigns = mix.channels.compactMap(\.campaign).filter {
            !conditions.stoppedCampaigns.contains($0.name)
        }
        let report = AdReport(date: date, seed: daySeed.child(4)).observations(campaigns: campaigns, tally: tally)
        return WorldDay(
            date: date, events: events.inTimeOrder(), refunds: refunds, observations: report + outages(conditions))
    }

    private func isKept(_ event: Event, of visit: Visit, conditions: DayConditions) -> Bool {
        event.time < now && !conditions.isDown(at: event.time)
            && !conditions.isSilent(event, of: visit.visitor.technology.platform)
    }

    /// Everybody who comes, in the order they are counted, not yet decided how far they go.
    private func arrivals(
        on date: CivilDate, mix: TrafficMix, conditions: DayConditions, seed: RandomSeed
    ) -> [Visit] {
        let newcomers = attendance.newcomers(on: date)
        let ordinary = newcomers + attendance.returnVisits(on: date)
        let crowd = Int(((conditions.surge?.share ?? 0) * attendance.expectedVisits(on: date)).rounded())
        let hours = ArrivalHours(day: conditions.day)
        return (0..<(ordinary + crowd)).compactMap { number -> Visit? in
            let visitSeed = seed.child(1).child(number)
            var generator = visitSeed.generator()
            let isNewcomer = number < newcomers || number >= ordinary
            let visitor =
                isNewcomer
                ? pool.newcomer(number, on: date) : pool.returning(on: date, using: &generator)
            var visit = Visit(
                seed: visitSeed, visitor: visitor, isNewcomer: isNewcomer, channel: .organicSearch,
                start: hours.draw(country: visitor.country, using: &generator),
                focus: Shelf.standard.pick(at: generator.uniform()))
            if number >= ordinary, let surge = conditions.surge {
                visit.channel = surge.channel
                return visit
            }
            return route(visit, mix: mix, conditions: conditions, using: &generator)
        }
    }

    /// Finds the channel; nil for somebody who does not come because their campaign no longer runs.
    private func route(
        _ visit: Visit, mix: TrafficMix, conditions: DayConditions, using generator: inout SeededGenerator
    ) -> Visit? {
        var visit = visit
        if visit.visitor.technology.isApp {
            visit.channel = generator.chance(0.25) && !visit.isNewcomer ? .appMessage : .appOpened
            return visit
        }
        let index = mix.draw(isNewcomer: visit.isNewcomer, using: &generator)
        let channel = mix.channels[index]
        if let name = channel.campaign?.name, conditions.stoppedCampaigns.contains(name) {
            return generator.chance(StoppedCampaign.recovered) ? visit : nil
        }
        visit.channel = channel
        visit.campaignName = mix.campaignNames[index]
        visit.adGroup = channel.campaign.map { campaign in
            AliasTable(weights: campaign.adGroups.map(\.weight)).draw(using: &generator)
        }
        return visit
    }

    /// Decides who buys, and how far the others go.
    ///
    /// Buyers are sampled systematically and their articles spread evenly over prices: the day's orders and their worth
    /// follow their causes, not the luck of small numbers.
    private func decide(
        _ visits: [Visit], date: CivilDate, conditions: DayConditions, seed: RandomSeed
    ) -> [Visit] {
        var luck = seed.generator()
        let readiness = luck.logNormal(median: 1, sigma: 0.06)
        var buyers = SystematicSampler(start: luck.uniform())
        var wishes = GoldenSequence(start: luck.uniform())
        let chance = OrderChance(date: date, conditions: conditions, experiment: experiment)
        let shelf = conditions.discount.map { Shelf(discount: $0) } ?? .standard
        return visits.map { visit in
            var visit = visit
            var generator = visit.seed.child(3).generator()
            if buyers.takes(chance.of(visit) * readiness) {
                visit.depth = .purchase
                visit.focus = shelf.pick(at: wishes.next())
                if let broken = conditions.brokenCheckout, broken.browser == visit.visitor.technology.browser,
                    generator.chance(broken.share)
                {
                    visit.depth = .brokenCheckout
                } else if let variant = experiment.variant(of: visit.visitor, on: date),
                    !generator.chance(variant.pressed)
                {
                    visit.depth = .checkout
                }
            } else {
                visit.depth = .drawWithoutOrder(of: visit, using: &generator)
            }
            avoidSoldOut(&visit, conditions: conditions, shelf: shelf, using: &generator)
            return visit
        }
    }

    /// Whoever wanted what is sold out takes something else, or only looks.
    private func avoidSoldOut(
        _ visit: inout Visit, conditions: DayConditions, shelf: Shelf, using generator: inout SeededGenerator
    ) {
        guard let name = conditions.soldOut, visit.depth >= .cart, Product.all[visit.focus].name == name else { return }
        guard generator.chance(SoldOutBestseller.substituted) else {
            visit.depth = .view
            return
        }
        while Product.all[visit.focus].name == name { visit.focus = shelf.pick(at: generator.uniform()) }
    }

    private func transaction(_ number: Int, on date: CivilDate) -> String {
        "T\(date.daysSinceEpoch)-\(number.padded(to: 4))"
    }

    /// On one night in fifty the site is away for some minutes.
    private func addHiccup(to conditions: inout DayConditions, seed: RandomSeed) {
        var generator = seed.generator()
        guard generator.chance(0.02) else { return }
        let start = conditions.day.lowerBound.adding(seconds: 7_200 + Int64(generator.integer(below: 7_200)))
        conditions.outages.append(start..<start.adding(seconds: Int64(generator.integer(in: 3...11)) * 60))
    }

    private func outages(_ conditions: DayConditions) -> [Observation] {
        conditions.outages.filter { $0.lowerBound < now }.map { outage in
            Observation(
                source: "uptime_checks", key: "outage/\(outage.lowerBound)",
                period: DateRange(
                    start: calendar.date(of: outage.lowerBound),
                    end: calendar.date(of: outage.upperBound.adding(milliseconds: -1))),
                interval: outage.lowerBound..<min(outage.upperBound, now))
        }
    }
}

extension [Event] {
    /// By time; events of one moment keep their order.
    func inTimeOrder() -> [Event] {
        indices.sorted { (self[$0].time, $0) < (self[$1].time, $1) }.map { self[$0] }
    }
}
