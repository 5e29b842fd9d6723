import Evaluation
import Semantics
import Testing

/// Whether a shopkeeper would take the world for a shop.
struct ShopPlausibilityTests {
    private static let world = ShopWorld(now: testNow, size: 150_000)
    private static let everything: WorldEvidence = {
        let batches = Array(world.batches(of: 5_000))
        return WorldEvidence(events: batches.flatMap(\.events), observations: batches.flatMap(\.observations))
    }()

    private var all: WorldEvidence { Self.everything }

    @Test func everyEventHasAKeyOfItsOwn() {
        #expect(Set(all.events.map(\.key)).count == all.events.count)
    }

    @Test func noOrderNumberIsUsedTwice() {
        let ids = all.events.filter { $0.name == "purchase" }.map(\.transaction)
        #expect(!ids.contains(nil))
        #expect(Set(ids).count == ids.count)
    }

    @Test func refundsGiveBackNoMoreThanAnEarlierOrderCost() throws {
        let orders = Dictionary(
            uniqueKeysWithValues: all.events.filter { $0.name == "purchase" }.map { ($0.transaction ?? "", $0) })
        let refunds = all.events.filter { $0.name == "refund" }
        #expect(refunds.count > 20)
        for refund in refunds {
            let order = try #require(orders[refund.transaction ?? ""])
            let (given, paid) = (try #require(refund[.value]), try #require(order[.value]))
            #expect(order.time < refund.time)
            #expect(.zero < given && given <= paid)
            #expect(refund.session == .none)
            #expect(refund.user == order.user)
        }
    }

    /// An order's value is its lines, 8 % tax to the cent, and shipping below 75.
    @Test func ordersAddUp() throws {
        for order in all.events where order.name == "purchase" {
            let goods = order.items.reduce(Money.zero) { $0 + ($1.revenue ?? .zero) }
            let tax = try #require(order[.tax])
            #expect(abs(tax.major - goods.major * 0.08) <= 0.005_000_1)
            #expect(tax.micros % 10_000 == 0)
            #expect(order[.shipping] == Money(micros: goods.major < 75 ? 4_900_000 : 0))
            #expect(order[.value] == goods + tax + (order[.shipping] ?? .zero))
        }
    }

    @Test func eachStepTowardsAnOrderIsTakenByFewerVisits() {
        let steps = [
            "view_item", "add_to_cart", "view_cart", "begin_checkout", "add_shipping_info", "add_payment_info",
            "purchase",
        ]
        let visits = steps.map { step in all.sessions.count { $0.has(step) } }
        for (step, pair) in zip(steps.dropFirst(), zip(visits, visits.dropFirst())) {
            #expect(pair.0 >= pair.1 && pair.1 > 0, "\(step)")
        }
    }

    @Test(arguments: [
        ("session_key_event_rate", 0.015...0.04), ("bounce_rate", 0.25...0.5), ("checkout_abandonment_rate", 0.3...0.7),
        ("error_rate", 0.0005...0.01), ("lcp", 1_500...3_000),
    ])
    func headlineRatesArePlausible(metric: String, range: ClosedRange<Double>) throws {
        let value = try #require(all.value(of: MetricID(metric)))
        #expect(range.contains(value), "\(metric) is \(value)")
    }

    @Test func anAverageOrderIsWorthWhatSuchAShopSells() {
        let orders = all.events.filter { $0.name == "purchase" }
        let mean = orders.reduce(0) { $0 + ($1[.value]?.major ?? 0) } / Double(orders.count)
        #expect((60...150).contains(mean), "\(mean)")
    }

    @Test func aboutEveryTwentiethOrderIsSentBack() {
        let share = Double(all.count("refund")) / Double(all.count("purchase"))
        #expect((0.03...0.12).contains(share), "\(share)")
    }

    @Test func peopleComeBack() {
        let users = Set(all.sessions.compactMap(\.events.first?.user))
        #expect((1.2...2.5).contains(Double(all.sessions.count) / Double(users.count)))
    }

    @Test func aVisitorsCountryAndDeviceNeverChange() {
        var seen: [String: String] = [:]
        for event in all.events where event.session == .derived {
            let words = [event[.country], event[.city], event[.deviceCategory], event[.browser], event[.platform]]
            let profile = words.map { $0 ?? "-" }.joined(separator: "|")
            #expect(seen.updateValue(profile, forKey: event.user ?? "") ?? profile == profile)
        }
    }

    @Test func noChannelCarriesEverything() {
        let sources = Dictionary(grouping: all.sessions) { $0.events.first?[.medium] ?? "(none)" }.mapValues(\.count)
        for medium in ["organic", "(none)", "cpc", "paid_social", "email", "social", "referral", "affiliate", "push"] {
            let share = Double(sources[medium] ?? 0) / Double(all.sessions.count)
            #expect((0.003...0.5).contains(share), "\(medium): \(share)")
        }
    }

    /// Every ad campaign's name is also the campaign of some visit, and visits never exceed clicks.
    @Test func adReportsMatchTheVisits() {
        let clicks = Dictionary(grouping: all.observations) { $0.dimensions["campaign_name"] ?? "" }
            .mapValues { $0.reduce(0) { $0 + ($1.values[.clicks] ?? 0) } }
        let visits = Dictionary(grouping: all.sessions) { $0.campaign ?? "" }.mapValues(\.count)
        for (campaign, clicks) in clicks where !campaign.isEmpty {
            let visits = Double(visits[campaign] ?? 0)
            #expect(visits > 0 && visits <= clicks && clicks < visits * 1.3, "\(campaign): \(visits), \(clicks)")
        }
    }

    @Test func adReportsAreSane() {
        for fact in all.observations where fact.interval == nil {
            let (shown, clicked) = (fact.values[.impressions] ?? 0, fact.values[.clicks] ?? 0)
            #expect(clicked <= shown && (fact.values[.reach] ?? 0) <= shown && (fact.values[.reach] ?? 0) > 0)
            #expect((fact.money[.cost]?.major ?? -1) >= 0 && (clicked > 0 || fact.money[.cost] == .zero))
        }
        let ids = all.observations.map { "\($0.source) \($0.key)" }
        #expect(Set(ids).count == ids.count)
    }

    @Test func blackFridaysWeekTowersOverTheYear() {
        let weeks = Dictionary(grouping: all.sessions.compactMap(\.events.first?.time)) {
            PropertyCalendar.utc.date(of: $0).startOfWeek()
        }.mapValues(\.count)
        let median = weeks.values.sorted()[weeks.count / 2]
        let friday = CivilDate("2025-11-24").flatMap { weeks[$0] } ?? 0
        #expect(Double(friday) > 1.5 * Double(median))
        let christmas = CivilDate("2025-12-22").flatMap { weeks[$0] } ?? 0
        #expect(Double(christmas) < 0.85 * Double(median))
    }

    @Test func nightsAreQuieterThanEvenings() {
        let hours = Dictionary(grouping: all.sessions.compactMap(\.events.first)) {
            PropertyCalendar.utc.clock(of: $0.time).hour
        }.mapValues(\.count)
        #expect((hours[19] ?? 0) > 2 * (hours[5] ?? 0))
    }
}
