import Semantics
import Testing

@Suite("Civil dates")
struct CivilDateTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test(
        "count days from 1970 and come back",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("1970-02-01", 31), ("2000-03-01", 11_017), ("2026-11-23", 20_780),
            ("1600-02-29", -135_081),
        ])
    func epoch(text: String, days: Int) throws {
        #expect(try date(text).daysSinceEpoch == days)
        #expect(CivilDate(daysSinceEpoch: days).description == text)
    }

    @Test("run through every day of 60 years without gap or repetition")
    func everyDay() {
        var expected = (year: 1975, month: 1, day: 1)
        for days in 1826..<(1826 + 21_915) {
            let components = CivilDate(daysSinceEpoch: days).components
            #expect(components == expected)
            let leap = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            expected.day += 1
            if expected.day > lengths[expected.month - 1] { expected = (expected.year, expected.month + 1, 1) }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
        #expect(expected == (2035, 1, 1))
    }

    @Test(
        "know their weekday",
        arguments: [
            ("1970-01-01", Weekday.thursday), ("2026-11-23", .monday), ("2026-11-22", .sunday),
            ("2024-02-29", .thursday),
            ("1969-12-31", .wednesday), ("2000-01-01", .saturday),
        ])
    func weekday(text: String, weekday: Weekday) throws { #expect(try date(text).weekday == weekday) }

    @Test(
        "refuse what is no date",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1", "20260101", "2026/01/01", "",
            "2026-01-01 ",
            "２０２６-01-01",
        ])
    func refuses(text: String) { #expect(CivilDate(text) == nil) }

    @Test(
        "add months and stay inside the month",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-11-23", -12, "2025-11-23"), ("2024-02-29", -12, "2023-02-28"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-12-31", 2, "2027-02-28"),
        ])
    func months(text: String, months: Int, expected: String) throws {
        #expect(try date(text).adding(months: months).description == expected)
    }

    @Test("find the start of week, month, quarter and year")
    func starts() throws {
        let sunday = try date("2026-11-22")
        #expect(sunday.startOfWeek().description == "2026-11-16")
        #expect(sunday.startOfWeek(startingOn: .sunday) == sunday)
        #expect(sunday.startOfWeek(startingOn: .saturday).description == "2026-11-21")
        #expect(sunday.startOfMonth.description == "2026-11-01")
        #expect(sunday.endOfMonth.description == "2026-11-30")
        #expect(sunday.startOfQuarter.description == "2026-10-01")
        #expect(sunday.quarter == 4)
        #expect(sunday.startOfYear.description == "2026-01-01")
        #expect(try date("2024-02-10").endOfMonth.description == "2024-02-29")
    }

    @Test("ranges include both ends")
    func ranges() throws {
        let week = DateRange(start: try date("2026-11-16"), end: try date("2026-11-22"))
        #expect(week.dayCount == 7)
        #expect(week.days.count == 7)
        #expect(week.contains(week.start) && week.contains(week.end))
        #expect(week.shifted(days: -364).description == "2025-11-17..2025-11-23")
        #expect(week.intersection(DateRange(day: week.end)) == DateRange(day: week.end))
        let backwards = DateRange(start: week.end, end: week.start)
        #expect(backwards.isEmpty && backwards.days.isEmpty)
        #expect(week.intersection(week.shifted(days: 7)) == nil)
    }
}
