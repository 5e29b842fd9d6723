package import Semantics
import Statistics

/// The demo: thirteen months in the life of Hearth & Pine, a shop for the home, up to any moment.
///
/// *Guarantees.* The same seed, now, calendar and size give the same events, keys and observations, in the same order.
/// Each day is made from (seed, date) alone, so days can be made in any order, and worlds whose nows lie in the same
/// calendar year agree on every day that no story of either touches. Data is complete up to yesterday; of today there is
/// what happened before `now`.
package struct ShopWorld: Sendable {
    package static let defaultSize = 250_000
    package static let defaultSeed: UInt64 = 20

    package let seed: UInt64
    package let now: Instant
    package let calendar: PropertyCalendar
    /// The number of events aimed at.
    package let size: Int
    /// From thirteen months before today to today.
    package let period: DateRange
    /// What truly happened, latest first.
    package let stories: [PlantedStory]
    /// The A/B test that runs in the world.
    package let experiment: CheckoutButtonTest

    private let generator: DayGenerator

    /// - Parameter size: about how many events the thirteen months shall hold; the shop gets as many visitors as that
    ///   takes.
    package init(
        seed: UInt64 = ShopWorld.defaultSeed, now: Instant, calendar: PropertyCalendar = .utc,
        size: Int = ShopWorld.defaultSize
    ) {
        let root = RandomSeed(seed)
        let dates = StoryDates(now: now, calendar: calendar)
        let attendance = Attendance(
            seed: root.child(1), level: Double(max(0, size)) / ShopWorld.eventsPerDailyVisit,
            anchor: dates.today.startOfYear)
        let plot = Plot(dates: dates)
        self.seed = seed
        self.now = now
        self.calendar = calendar
        self.size = size
        period = DateRange(start: dates.today.adding(months: -13), end: dates.today)
        stories = plot.stories.map(\.planted)
        experiment = CheckoutButtonTest(start: dates.days(0...0, weeksBefore: 7).start)
        generator = DayGenerator(
            seed: root.child(2), now: now, calendar: calendar, attendance: attendance,
            pool: VisitorPool(seed: root.child(3), attendance: attendance), plot: plot, experiment: experiment)
    }

    /// Everything, day by day, in batches of at most `size` events.
    package func batches(of size: Int) -> WorldBatches { WorldBatches(world: self, size: size) }

    /// One day, without the refunds that fall on it; empty after `now`.
    package func day(_ date: CivilDate) -> WorldDay { generator.day(date) }

    package func story(_ id: String) -> PlantedStory? { stories.first { $0.id == id } }

    /// Events in thirteen months for each visit of an average day: 396 days, the mean season, and about 4.3 events a
    /// visit (measured; `ShopWorldTests` holds the size near its parameter).
    private static let eventsPerDailyVisit = 396 * Seasons.meanTraffic * 4.3
}
