import Semantics
import Statistics
import Testing

@testable import Insights

@Suite struct `A calendar counts where the history shows that it matters` {
    private static let first = CivilDate(daysSinceEpoch: 18_993)  // 2022-01-01
    private static let days = 3 * 365 + 320

    private static func date(_ step: Int) -> CivilDate { first.adding(days: step) }

    private static func events(horizon: Int) -> [KnownEvent] {
        let span = DateRange(start: first, end: first.adding(days: days + horizon))
        func place(_ day: CivilDate) -> Int? { span.contains(day) ? first.days(until: day) : nil }
        return EventCalendar(NamedDays.all, years: 2022...2026).knownEvents(
            isAssumed: true, position: place)
            + EventCalendar.monthEnds(span).knownEvents(isAssumed: true, position: place)
    }

    /// Days with a week, noise, and what `effect` does to named days.
    private static func series(seed: UInt64, _ effect: (CivilDate) -> Double) -> (
        past: [Double], future: [Double]
    ) {
        var random = SeededGenerator(seed: seed)
        let shape = [1.1, 1.15, 1.1, 1.05, 1, 0.8, 0.8]
        let values = (0..<days + 56).map { step in
            let day = date(step)
            let level = 1_000 * shape[((day.daysSinceEpoch % 7) + 7) % 7] * effect(day)
            return max(0, level * (1 + random.normal(deviation: 0.05)))
        }
        return (Array(values.prefix(days)), Array(values.suffix(56)))
    }

    /// Mean absolute error over the 56 days ahead, without and with the calendar.
    private static func errors(seed: UInt64, _ effect: (CivilDate) -> Double) throws -> (
        plain: Double, calendar: Double
    ) {
        let (past, future) = series(seed: seed, effect)
        func error(_ events: [KnownEvent]) throws -> Double {
            let forecast = try SeriesForecaster.forecast(
                ForecastRequest(values: past, frequency: .daily, horizon: 56, events: events))
            return zip(forecast.point, future).reduce(0) { $0 + abs($1.0 - $1.1) } / 56
        }
        return (try error([]), try error(events(horizon: 56)))
    }

    @Test func `feasts that move and month ends that recur are foreseen`() throws {
        let busy = Set(["Black Friday", "Cyber Monday", "Thanksgiving", "Christmas Day"])
        let calendar = EventCalendar(NamedDays.all, years: 2022...2026)
        let (plain, known) = try Self.errors(seed: 4) { day in
            let isBusy = calendar.names(on: day).contains { busy.contains($0) }
            return isBusy ? 2.2 : day.day == 1 ? 1.4 : 1
        }
        #expect(known < 0.8 * plain, "\(known) against \(plain)")
    }

    @Test func `where nothing happens on them, nothing is made of them`() throws {
        var (plain, known) = (0.0, 0.0)
        for seed in 1...4 as ClosedRange<UInt64> {
            let errors = try Self.errors(seed: seed) { _ in 1 }
            plain += errors.plain
            known += errors.calendar
        }
        #expect(known < 1.01 * plain, "\(known) against \(plain)")
    }

    @Test func `an event seen once, or in two directions, is not assumed`() throws {
        var y = SeriesForecasterTests.series(400)
        y[100] *= 2
        y[200] *= 2
        y[300] *= 0.2
        let once = KnownEvent(name: "once", positions: [100, 405], isAssumed: true)
        let both = KnownEvent(name: "both", positions: [200, 300, 406], isAssumed: true)
        func run(_ events: [KnownEvent]) throws -> SeriesForecast {
            try SeriesForecaster.forecast(
                ForecastRequest(values: y, frequency: .daily, horizon: 14, events: events))
        }
        #expect(try run([once, both]) == run([]))
    }

    @Test func `a calendar's days become positions, sorted by name`() {
        let calendar = EventCalendar([
            (date: Self.date(3), name: "b"), (date: Self.date(1), name: "a"),
            (date: Self.date(9), name: "b"),
            (date: Self.date(-1), name: "c"),
        ])
        let events = calendar.knownEvents(isAssumed: true) { day in
            let step = Self.first.days(until: day)
            return step < 0 ? nil : step
        }
        #expect(
            events == [
                KnownEvent(name: "a", positions: [1], isAssumed: true),
                KnownEvent(name: "b", positions: [3, 9], isAssumed: true),
            ])
    }
}
