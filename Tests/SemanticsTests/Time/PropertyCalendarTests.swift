import Foundation
import Semantics
import Testing

@Suite("The property's calendar")
struct PropertyCalendarTests {
    private func calendar(_ zone: String) throws -> PropertyCalendar {
        PropertyCalendar(timeZone: try #require(TimeZone(identifier: zone)))
    }
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    /// Zone, day, hours; published clock changes of 2026.
    static let lengths: [(zone: String, day: String, hours: Int64)] = [
        ("America/New_York", "2026-03-08", 23), ("America/New_York", "2026-11-01", 25),
        ("America/New_York", "2026-11-02", 24), ("Europe/Berlin", "2026-03-29", 23),
        ("Europe/Berlin", "2026-10-25", 25),
        ("Europe/Berlin", "2026-10-26", 24), ("UTC", "2026-03-29", 24), ("Asia/Tokyo", "2026-10-25", 24),
        ("Australia/Sydney", "2026-04-05", 25), ("Australia/Sydney", "2026-10-04", 23),
        ("Africa/Cairo", "2026-04-24", 23), ("Africa/Cairo", "2026-10-29", 25),
    ]

    @Test("has days of 23 and 25 hours where clocks change", arguments: lengths)
    func dayLength(zone: String, day: String, hours: Int64) throws {
        let span = try calendar(zone).instants(of: DateRange(day: date(day)))
        #expect(span.upperBound.milliseconds - span.lowerBound.milliseconds == hours * 3_600_000)
    }

    @Test("cuts the time line into days without gap or overlap")
    func gapless() throws {
        for zone in ["America/New_York", "Europe/Berlin", "Africa/Cairo", "Pacific/Apia"] {
            let calendar = try calendar(zone)
            var day = try date("2026-01-01")
            while day.year == 2026 {
                let span = calendar.instants(of: DateRange(day: day))
                #expect(calendar.date(of: span.lowerBound) == day)
                #expect(calendar.date(of: span.upperBound.adding(milliseconds: -1)) == day)
                #expect(calendar.start(of: day.adding(days: 1)) == span.upperBound)
                day = day.adding(days: 1)
            }
        }
    }

    @Test("begins a day after the gap where midnight is skipped")
    func skippedMidnight() throws {
        // Egypt's clocks go from 00:00 to 01:00 on 24 April 2026.
        let start = try calendar("Africa/Cairo").start(of: date("2026-04-24"))
        #expect(start.description == "2026-04-23T22:00:00Z")
        #expect(try calendar("Africa/Cairo").clock(of: start).hour == 1)
    }

    @Test(
        "puts an instant on the local day and hour",
        arguments: [
            ("America/New_York", "2026-11-23T04:59:59Z", "2026-11-22", 23, 59),
            ("America/New_York", "2026-11-23T05:00:00Z", "2026-11-23", 0, 0),
            ("Asia/Kolkata", "2026-11-22T18:30:00Z", "2026-11-23", 0, 0),
            ("UTC", "1969-12-31T23:30:00Z", "1969-12-31", 23, 30),
        ])
    func clock(zone: String, instant: String, day: String, hour: Int, minute: Int) throws {
        let midnight = try date(String(instant.prefix(10))).daysSinceEpoch
        let parts = instant.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
        let seconds = Int64(midnight) * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]
        let clock = try calendar(zone).clock(of: Instant(seconds: seconds))
        #expect(clock.date.description == day)
        #expect(clock.hour == hour)
        #expect(clock.minute == minute)
    }

    @Test("reads a repeated wall-clock time as its first, and moves a skipped one on")
    func wallClock() throws {
        let newYork = try calendar("America/New_York")
        let repeated = newYork.instant(date: try date("2026-11-01"), millisecondsOfDay: 90 * 60_000)
        #expect(repeated.description == "2026-11-01T05:30:00Z")
        let skipped = newYork.instant(date: try date("2026-03-08"), millisecondsOfDay: 150 * 60_000)
        #expect(newYork.clock(of: skipped).hour == 3)
    }
}
