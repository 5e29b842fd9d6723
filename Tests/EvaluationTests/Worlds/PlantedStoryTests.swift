import Evaluation
import Semantics
import Testing

/// Each story can be found by counting raw events in a large world: the change it claims is the change that is there.
struct PlantedStoryTests {
    private static let large = ShopWorld(now: testNow, size: 1_500_000)

    @Test(arguments: ShopWorld(now: testNow, size: 0).stories.map(\.id))
    func whatAStoryClaimsIsThere(id: String) throws {
        let story = try #require(Self.large.story(id))
        let before = WorldEvidence(Self.large, days: story.baseline).inside(story.scope)
        let during = WorldEvidence(Self.large, days: story.period).inside(story.scope)
        for effect in story.effects {
            let old = try #require(before.value(of: effect.metric))
            // A group without any row has no rate; its counts are 0.
            let new = during.value(of: effect.metric) ?? 0
            let change = old == 0 ? effect.change.upperBound : new / old - 1
            #expect(new != old && effect.change.contains(change), "\(effect.metric): \(old) → \(new), \(change)")
        }
    }

    @Test func storiesTouchNothingElse() throws {
        let story = try #require(Self.large.story("checkout-bug"))
        let chrome: [DimensionID: String] = ["browser": "Chrome"]
        let before = WorldEvidence(Self.large, days: story.baseline).inside(chrome)
        let during = WorldEvidence(Self.large, days: story.period).inside(chrome)
        let old = try #require(before.value(of: "checkout_abandonment_rate"))
        let new = try #require(during.value(of: "checkout_abandonment_rate"))
        #expect(abs(new - old) < 0.1)
    }

    @Test func storiesStandWhereTheCalendarOfTheDemoPutsThem() {
        let periods = Self.large.stories.map { "\($0.id) \($0.period)" }
        #expect(
            periods == [
                "stopped-campaign 2026-11-16..2026-11-23", "sold-out-bestseller 2026-11-16..2026-11-22",
                "checkout-bug 2026-10-31..2026-11-08", "outage 2026-10-21", "slow-release 2026-10-03..2026-10-08",
                "viral-day 2026-09-15..2026-09-16", "tracking-break 2026-08-11..2026-08-13",
                "price-test 2026-06-29..2026-07-12",
            ])
    }

    @Test func nobodyIsServedDuringTheOutage() throws {
        let story = try #require(Self.large.story("outage"))
        let interval = try #require(story.interval)
        #expect(interval.upperBound.milliseconds - interval.lowerBound.milliseconds == 160 * 60_000)
        let day = WorldEvidence(Self.large, days: story.period)
        #expect(!day.events.contains { interval.contains($0.time) })
        #expect(day.observations.contains { $0.interval == interval })
    }

    @Test func theAppsOrdersStillArriveWhileItIsSilent() throws {
        let story = try #require(Self.large.story("tracking-break"))
        let during = WorldEvidence(Self.large, days: story.period).inside(story.scope)
        #expect(Set(during.events.map(\.name)) == ["purchase"])
    }

    @Test func theGreenButtonSellsMore() throws {
        let start = Self.large.experiment.start
        let exposed = WorldEvidence(
            Self.large, days: DateRange(start: start.adding(days: 14), end: start.adding(days: 27)))
        func rate(_ variant: CheckoutButtonTest.Variant) -> (orders: Double, users: Double) {
            let sessions = exposed.sessions.filter { $0.events.contains { $0[.variant] == variant.rawValue } }
            return (Double(sessions.count { $0.has("purchase") }), Double(sessions.count))
        }
        let (green, control) = (rate(.green), rate(.control))
        #expect(green.orders / green.users > 1.08 * control.orders / control.users)
        #expect(abs(green.users / control.users - 1) < 0.12)
        let before = WorldEvidence(Self.large, days: DateRange(day: start.adding(days: -1)))
        #expect(!before.events.contains { $0[.experiment] != nil })
    }

    /// The first question of the demo, "why did revenue drop last week?", has a true cause in any ordinary season. (A small
    /// shop's luck can hide it: at the default size in about one week of twelve.)
    @Test(arguments: ordinaryDays)
    func revenueFallsLastWeekInALargeWorld(today: String) throws {
        let ratio = try lastWeekAgainstTheWeekBefore(today: today, size: 1_000_000)
        #expect((0.5..<0.9).contains(ratio), "\(ratio)")
    }

    @Test func revenueFallsByAboutThreeTenthsInTheDefaultWorld() throws {
        let ratios = try ordinaryDays.map { try lastWeekAgainstTheWeekBefore(today: $0, size: ShopWorld.defaultSize) }
        let mean = ratios.reduce(0, +) / Double(ratios.count)
        #expect((0.6...0.8).contains(mean), "\(ratios)")
    }

    @Test func revenueFallsLastWeekInTheDemoOfTheQuestionSet() throws {
        #expect(try lastWeekAgainstTheWeekBefore(today: "2026-11-23", size: ShopWorld.defaultSize) < 0.85)
    }

    private func lastWeekAgainstTheWeekBefore(today: String, size: Int) throws -> Double {
        let day = try #require(CivilDate(today))
        let noon = PropertyCalendar.utc.instant(date: day, millisecondsOfDay: 43_200_000)
        let world = ShopWorld(now: noon, size: size)
        let monday = day.startOfWeek().adding(days: -7)
        let lastWeek = DateRange(start: monday, end: monday.adding(days: 6))
        let before = WorldEvidence(world, days: lastWeek.shifted(days: -7)).revenue
        return WorldEvidence(world, days: lastWeek).revenue / before
    }
}

/// Days whose last two weeks lie outside the weeks of Black Friday and Christmas, about one a month.
private let ordinaryDays = [
    "2026-01-21", "2026-02-16", "2026-03-05", "2026-04-12", "2026-05-18", "2026-06-30", "2026-07-27", "2026-08-22",
    "2026-09-14", "2026-10-19", "2026-11-23", "2027-03-01",
]
