import Foundation
import Semantics
import Testing

@Suite("Time buckets")
struct TimeBucketsTests {
    private func range(_ start: String, _ end: String) throws -> DateRange {
        DateRange(start: try #require(CivilDate(start)), end: try #require(CivilDate(end)))
    }
    private func newYork() throws -> PropertyCalendar {
        PropertyCalendar(timeZone: try #require(TimeZone(identifier: "America/New_York")))
    }

    @Test(
        "label days, weeks, months and quarters",
        arguments: [
            (Granularity.day, ["2026-09-29", "2026-09-30", "2026-10-01", "2026-10-02"]),
            (.week, ["2026-09-28"]), (.month, ["2026-09", "2026-10"]), (.quarter, ["2026-Q3", "2026-Q4"]),
            (.none, [""]),
        ])
    func labels(granularity: Granularity, expected: [String]) throws {
        let buckets = TimeBuckets(
            period: try range("2026-09-29", "2026-10-02"), granularity: granularity, calendar: .utc)
        #expect(buckets.labels == expected)
        #expect(buckets.bounds.count == buckets.count + 1)
    }

    @Test("at the edges hold only what lies inside the period")
    func partialWeeks() throws {
        let buckets = TimeBuckets(period: try range("2026-11-18", "2026-12-01"), granularity: .week, calendar: .utc)
        #expect(buckets.labels == ["2026-11-16", "2026-11-23", "2026-11-30"])
        #expect(
            buckets.ranges.map(\.description) == [
                "2026-11-18..2026-11-22", "2026-11-23..2026-11-29", "2026-11-30..2026-12-01",
            ])
    }

    @Test("weeks begin where the property's week begins")
    func sundayWeeks() throws {
        let calendar = PropertyCalendar(timeZone: .gmt, weekStart: .sunday)
        let buckets = TimeBuckets(period: try range("2026-11-21", "2026-11-22"), granularity: .week, calendar: calendar)
        #expect(buckets.labels == ["2026-11-15", "2026-11-22"])
    }

    @Test("a day of 23 hours has 23 hour buckets, one of 25 hours 24, one of them two hours long")
    func daylightSaving() throws {
        let spring = TimeBuckets(
            period: try range("2026-03-08", "2026-03-08"), granularity: .hour, calendar: try newYork())
        #expect(spring.count == 23)
        #expect(!spring.labels.contains("2026-03-08T02"))
        let autumn = TimeBuckets(
            period: try range("2026-11-01", "2026-11-01"), granularity: .hour, calendar: try newYork())
        #expect(autumn.count == 24)
        let one = try #require(autumn.labels.firstIndex(of: "2026-11-01T01"))
        #expect(autumn.bounds[one + 1].milliseconds - autumn.bounds[one].milliseconds == 7_200_000)
    }

    @Test(
        "clocks that change within an hour cut it short: Chatham goes from 02:45 to 03:45, and back from 03:45 to 02:45"
    )
    func changeWithinAnHour() throws {
        let calendar = PropertyCalendar(
            timeZone: try #require(TimeZone(identifier: "Pacific/Chatham")), weekStart: .monday)
        func minutes(_ day: String) throws -> [String: [Int64]] {
            let buckets = TimeBuckets(period: try range(day, day), granularity: .hour, calendar: calendar)
            return Dictionary(
                zip(buckets.labels, zip(buckets.bounds, buckets.bounds.dropFirst())).map { label, edges in
                    (String(label.suffix(2)), [(edges.1.milliseconds - edges.0.milliseconds) / 60_000])
                }, uniquingKeysWith: +)
        }
        let spring = try minutes("2026-09-27")
        #expect(spring.count == 24)
        #expect(spring["02"] == [45] && spring["03"] == [15] && spring["04"] == [60])
        let autumn = try minutes("2026-04-05")
        #expect(autumn["02"] == [60, 15] && autumn["03"] == [45, 60] && autumn["04"] == [60])
    }

    @Test("find the bucket of an instant, and none outside")
    func index() throws {
        let buckets = TimeBuckets(
            period: try range("2026-11-01", "2026-11-03"), granularity: .day, calendar: try newYork())
        #expect(buckets.index(of: buckets.bounds[0]) == 0)
        #expect(buckets.index(of: buckets.bounds[1].adding(milliseconds: -1)) == 0)
        #expect(buckets.index(of: buckets.bounds[1]) == 1)
        #expect(buckets.index(of: buckets.bounds[3]) == nil)
        #expect(buckets.index(of: buckets.bounds[0].adding(milliseconds: -1)) == nil)
    }

    @Test("of every step are gapless over a year and a half", arguments: Granularity.allCases)
    func gapless(granularity: Granularity) throws {
        let period = try range("2026-01-15", "2027-06-20")
        let buckets = TimeBuckets(period: period, granularity: granularity, calendar: try newYork())
        #expect(buckets.bounds == buckets.bounds.sorted())
        #expect(Set(buckets.bounds).count == buckets.bounds.count)
        #expect(buckets.ranges.first?.start == period.start && buckets.ranges.last?.end == period.end)
        if granularity != .hour {
            for (before, after) in zip(buckets.ranges, buckets.ranges.dropFirst()) {
                #expect(before.end.adding(days: 1) == after.start)
            }
        }
    }
}
