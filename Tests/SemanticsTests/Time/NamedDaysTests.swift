import Semantics
import Testing

@Suite("Named days and moving feasts")
struct NamedDaysTests {
    /// Name, year, date; from printed calendars.
    static let calendar: [(name: String, date: String)] = [
        ("Easter Sunday", "2024-03-31"), ("Easter Sunday", "2025-04-20"), ("Easter Sunday", "2026-04-05"),
        ("Easter Sunday", "2027-03-28"), ("Easter Sunday", "2000-04-23"), ("Easter Sunday", "2038-04-25"),
        ("Good Friday", "2026-04-03"), ("Easter Monday", "2026-04-06"), ("Ash Wednesday", "2026-02-18"),
        ("Mardi Gras", "2026-02-17"), ("Palm Sunday", "2026-03-29"), ("Ascension Day", "2026-05-14"),
        ("Pentecost", "2026-05-24"), ("Whit Monday", "2025-06-09"), ("Corpus Christi", "2026-06-04"),
        ("Thanksgiving", "2023-11-23"), ("Thanksgiving", "2024-11-28"), ("Thanksgiving", "2026-11-26"),
        ("Black Friday", "2025-11-28"), ("Black Friday", "2026-11-27"), ("Cyber Monday", "2024-12-02"),
        ("Cyber Monday", "2025-12-01"), ("Giving Tuesday", "2025-12-02"), ("Small Business Saturday", "2025-11-29"),
        ("Mother's Day", "2026-05-10"), ("Mother's Day", "2027-05-09"), ("Father's Day", "2026-06-21"),
        ("Memorial Day", "2026-05-25"), ("Memorial Day", "2027-05-31"), ("Labor Day", "2026-09-07"),
        ("Martin Luther King Day", "2026-01-19"), ("Presidents' Day", "2026-02-16"), ("Columbus Day", "2026-10-12"),
        ("Super Bowl", "2024-02-11"), ("Super Bowl", "2026-02-08"), ("Lunar New Year", "2026-02-17"),
        ("Lunar New Year", "2025-01-29"), ("Diwali", "2025-10-20"), ("Diwali", "2026-11-08"),
        ("Singles' Day", "2026-11-11"), ("Halloween", "2026-10-31"), ("Valentine's Day", "2026-02-14"),
        ("Christmas Day", "2025-12-25"), ("Christmas Eve", "2025-12-24"), ("Boxing Day", "2025-12-26"),
        ("New Year's Eve", "2025-12-31"), ("New Year's Day", "2026-01-01"), ("Independence Day", "2026-07-04"),
        ("Super Saturday", "2025-12-20"), ("Super Saturday", "2022-12-24"), ("Green Monday", "2025-12-08"),
    ]

    @Test("fall on the days printed calendars give", arguments: calendar)
    func dates(name: String, date: String) throws {
        let day = try #require(NamedDays.all.first { $0.name == name })
        let expected = try #require(CivilDate(date))
        #expect(day.date(in: expected.year) == expected)
    }

    @Test("have names that occur once, also among the aliases")
    func names() {
        let names = NamedDays.all.flatMap { [$0.name.lowercased()] + $0.aliases }
        #expect(Set(names).count == names.count)
    }

    @Test("Easter is a Sunday between 22 March and 25 April in every year of four centuries")
    func easterBounds() throws {
        let easter = try #require(NamedDays.all.first { $0.name == "Easter Sunday" })
        for year in 1900...2299 {
            let date = try #require(easter.date(in: year))
            #expect(date.weekday == .sunday)
            #expect((date.month, date.day) >= (3, 22) && (date.month, date.day) <= (4, 25))
        }
    }

    @Test("the last one lies before today, the next one not")
    func lastAndNext() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let blackFriday = try #require(NamedDays.all.first { $0.name == "Black Friday" })
        #expect(blackFriday.last(before: today)?.description == "2025-11-28")
        #expect(blackFriday.next(from: today)?.description == "2026-11-27")
        let halloween = try #require(NamedDays.all.first { $0.name == "Halloween" })
        #expect(halloween.last(before: today)?.description == "2026-10-31")
        #expect(halloween.next(from: today)?.description == "2027-10-31")
        let eve = try #require(CivilDate("2026-11-27"))
        #expect(blackFriday.next(from: eve) == eve)
        #expect(blackFriday.last(before: eve)?.description == "2025-11-28")
    }

    @Test("a table that does not reach gives no day")
    func tableEnds() throws {
        let diwali = try #require(NamedDays.all.first { $0.name == "Diwali" })
        #expect(diwali.date(in: 1999) == nil)
        #expect(NamedDayRule.nth(5, .monday, month: 2).date(in: 2026) == nil)
        #expect(NamedDayRule.fixed(month: 2, day: 29).date(in: 2026) == nil)
        #expect(NamedDayRule.fixed(month: 2, day: 29).date(in: 2028)?.description == "2028-02-29")
    }
}
