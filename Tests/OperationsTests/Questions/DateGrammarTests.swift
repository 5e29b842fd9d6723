import Operations
import Semantics
import Testing

/// What expressions of time mean on Monday, 2026-11-23.
@Suite("Date grammar")
struct DateGrammarTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ question: String, weekStart: Weekday = .monday) throws -> Interpretation {
        let today = try #require(CivilDate("2026-11-23"))
        if weekStart == .monday { return DateGrammarTests.reader.read(question, today: today) }
        return QuestionReader(catalogue: .standard, weekStart: weekStart).read(question, today: today)
    }

    static let past: [(words: String, days: String)] = [
        ("today", "2026-11-23"), ("yesterday", "2026-11-22"), ("the day before yesterday", "2026-11-21"),
        ("this week", "2026-11-23"), ("this month so far", "2026-11-01..2026-11-23"),
        ("month to date", "2026-11-01..2026-11-23"), ("QTD", "2026-10-01..2026-11-23"),
        ("year-to-date", "2026-01-01..2026-11-23"), ("last week", "2026-11-16..2026-11-22"),
        ("the previous week", "2026-11-16..2026-11-22"), ("the week before last", "2026-11-09..2026-11-15"),
        ("the last 7 days", "2026-11-16..2026-11-22"), ("the past ten days", "2026-11-13..2026-11-22"),
        ("the last 28 days", "2026-10-26..2026-11-22"), ("the past fortnight", "2026-11-09..2026-11-22"),
        ("the last three weeks", "2026-11-02..2026-11-22"), ("the past 2 months", "2026-09-01..2026-10-31"),
        ("last month", "2026-10-01..2026-10-31"), ("the month before last", "2026-09-01..2026-09-30"),
        ("last quarter", "2026-07-01..2026-09-30"), ("the past quarter", "2026-07-01..2026-09-30"),
        ("last year", "2025-01-01..2025-12-31"), ("in 2024", "2024-01-01..2024-12-31"),
        ("in Q2", "2026-04-01..2026-06-30"), ("in Q4", "2026-10-01..2026-11-23"),
        ("in Q4 2025", "2025-10-01..2025-12-31"), ("in Q3 last year", "2025-07-01..2025-09-30"),
        ("in the first quarter", "2026-01-01..2026-03-31"), ("in H1", "2026-01-01..2026-06-30"),
        ("in H2 2025", "2025-07-01..2025-12-31"), ("in October", "2026-10-01..2026-10-31"),
        ("in November", "2026-11-01..2026-11-23"), ("in December", "2025-12-01..2025-12-31"),
        ("in May", "2026-05-01..2026-05-31"), ("last March", "2026-03-01..2026-03-31"),
        ("in October 2024", "2024-10-01..2024-10-31"), ("in October last year", "2025-10-01..2025-10-31"),
        ("on Thursday", "2026-11-19"), ("last Monday", "2026-11-16"), ("on Monday", "2026-11-16"),
        ("on Tuesday last week", "2026-11-17"), ("over the weekend", "2026-11-21..2026-11-22"),
        ("last weekend", "2026-11-21..2026-11-22"), ("on Oct 3", "2026-10-03"), ("on October 3rd, 2025", "2025-10-03"),
        ("on the 3rd of October", "2026-10-03"), ("on 10/3", "2026-10-03"), ("on 12/24", "2025-12-24"),
        ("on 10/3/2025", "2025-10-03"), ("on 2026-02-28", "2026-02-28"), ("on 25/12", "2025-12-25"),
        ("on December 24", "2025-12-24"), ("mid October", "2026-10-15"), ("mid-December", "2025-12-15"),
        ("in the first week of October", "2026-10-01..2026-10-07"),
        ("in the second half of August", "2026-08-16..2026-08-31"),
        ("from Oct 5 to Oct 11", "2026-10-05..2026-10-11"), ("between Oct 5 and Oct 11", "2026-10-05..2026-10-11"),
        ("Oct 5-11", "2026-10-05..2026-10-11"), ("from 9/1 through 9/15", "2026-09-01..2026-09-15"),
        ("from Monday to Wednesday", "2026-11-16..2026-11-18"), ("from July to September", "2026-07-01..2026-09-30"),
        ("a week ago today", "2026-11-16"), ("two weeks ago yesterday", "2026-11-08"),
        ("the Friday before last", "2026-11-13"), ("the last three days of October", "2026-10-29..2026-10-31"),
        ("the first ten days of November", "2026-11-01..2026-11-10"),
        ("the final two weeks of September", "2026-09-17..2026-09-30"),
        ("in the seven days starting Monday the 2nd of November", "2026-11-02..2026-11-08"),
        ("in the last half a dozen weeks", "2026-10-12..2026-11-22"),
        ("in a rolling 45-day window that ends yesterday", "2026-10-09..2026-11-22"),
        ("in the quarter we just closed", "2026-07-01..2026-09-30"),
        ("in the week that ended yesterday", "2026-11-16..2026-11-22"),
        ("in the week prior to last week", "2026-11-09..2026-11-15"),
        ("from November to January", "2025-11-01..2026-01-31"), ("since Oct 3", "2026-10-03..2026-11-23"),
        ("since September", "2026-09-01..2026-11-23"), ("since last Friday", "2026-11-20..2026-11-23"),
        ("since the launch on Oct 3", "2026-10-03..2026-11-23"), ("two days ago", "2026-11-21"),
        ("two weeks ago", "2026-11-09..2026-11-15"), ("lately", "2026-10-26..2026-11-22"),
        ("recently", "2026-10-26..2026-11-22"), ("on Black Friday", "2025-11-28"), ("on Cyber Monday", "2025-12-01"),
        ("on Singles' Day", "2026-11-11"), ("on Thanksgiving", "2025-11-27"), ("on Halloween", "2026-10-31"),
        ("at Christmas", "2025-12-25"), ("on Easter Monday", "2026-04-06"), ("on Black Friday 2024", "2024-11-29"),
        ("on Black Friday last year", "2025-11-28"), ("on Mother's Day", "2026-05-10"),
        ("in the week of Black Friday", "2025-11-24..2025-11-30"), ("in Easter week", "2026-03-30..2026-04-05"),
        ("in the week of Oct 7", "2026-10-05..2026-10-11"), ("the day after Thanksgiving", "2025-11-28"),
        ("in the week before Christmas", "2025-12-15..2025-12-21"),
        ("over the 4th of July weekend", "2026-07-04..2026-07-05"), ("last summer", "2026-06-01..2026-08-31"),
        ("in autumn", "2026-09-01..2026-11-23"), ("last winter", "2025-12-01..2026-02-28"),
        ("in the spring", "2026-03-01..2026-05-31"), ("in summer 2025", "2025-06-01..2025-08-31"),
        ("for the quarter", "2026-10-01..2026-11-23"), ("for the month", "2026-11-01..2026-11-23"),
    ]

    @Test("of the past", arguments: past)
    func pastPeriods(words: String, days: String) throws {
        let reading = try read("How many sessions did we have \(words)?")
        #expect(reading.period?.description == days)
        #expect(!reading.needsClarification)
    }

    @Test(
        "of the future",
        arguments: [
            ("tomorrow", "2026-11-24"), ("next week", "2026-11-30..2026-12-06"),
            ("next month", "2026-12-01..2026-12-31"),
            ("next quarter", "2027-01-01..2027-03-31"), ("the next 30 days", "2026-11-24..2026-12-23"),
            ("the rest of the month", "2026-11-24..2026-11-30"), ("the rest of this year", "2026-11-24..2026-12-31"),
            ("by end of year", "2026-11-24..2026-12-31"), ("in December", "2026-12-01..2026-12-31"),
            ("on Black Friday", "2026-11-27"), ("on Friday", "2026-11-27"), ("in Q1", "2027-01-01..2027-03-31"),
            ("over Christmas week", "2026-12-21..2026-12-27"), ("in January", "2027-01-01..2027-01-31"),
        ])
    func futurePeriods(words: String, days: String) throws {
        let reading = try read("How many sessions will we have \(words)?")
        #expect(reading.intent == .forecast)
        #expect(reading.horizon?.description == days)
    }

    @Test(
        "of comparisons",
        arguments: [
            ("sessions last week vs the week before", "2026-11-09..2026-11-15"),
            ("sessions last month vs the month before", "2026-09-01..2026-09-30"),
            ("sessions this month vs last month", "2026-10-01..2026-10-23"),
            ("sessions this quarter vs last quarter", "2026-07-01..2026-08-23"),
            ("sessions this year vs last year", "2025-01-01..2025-11-23"),
            ("sessions this week vs last week", "2026-11-16"),
            ("sessions last week year over year", "2025-11-17..2025-11-23"),
            ("sessions in October vs last year", "2025-10-01..2025-10-31"),
            ("sessions on Nov 10 vs the same day last year", "2025-11-10"),
            ("sessions yesterday vs the day before", "2026-11-21"),
            ("sessions yesterday vs the same day last week", "2026-11-15"),
            ("sessions on Black Friday vs the year before", "2024-11-29"),
            ("sessions on Easter Sunday year over year", "2025-04-20"),
            ("sessions last weekend vs the weekend before", "2026-11-14..2026-11-15"),
            ("sessions in the last 30 days vs the previous period", "2026-09-24..2026-10-23"),
            ("sessions since Nov 10 vs the same period before", "2026-10-27..2026-11-09"),
            ("sessions in Q3 vs Q3 last year", "2025-07-01..2025-09-30"),
        ])
    func partners(question: String, days: String) throws {
        let reading = try read(question)
        #expect(reading.intent == .comparison)
        #expect(reading.comparison?.description == days)
    }

    @Test("a week may begin on Sunday")
    func sundayWeeks() throws {
        #expect(try read("sessions last week", weekStart: .sunday).period?.description == "2026-11-15..2026-11-21")
    }

    @Test("an end before its start, and dates that do not exist, are never guessed")
    func backwards() throws {
        #expect(try read("sessions from Nov 20 to Nov 10").clarifyAbout == [.period])
        #expect(try read("sessions from 2026-10-31 to 2026-10-01").clarifyAbout == [.period])
        #expect(try read("sessions Oct 20-10").clarifyAbout == [.period])
    }

    @Test(
        "absurd numbers of units do no harm",
        arguments: [
            "last 99999999999999999999 days", "last 999999999 months", "next 123456789 weeks", "0 days ago", "Feb 31",
            "13/13", "99/99/9999", "last 0 days", "Q9", "week of week of week",
        ])
    func absurd(words: String) throws {
        let reading = try read("sessions \(words)")
        if let period = reading.period { #expect(!period.isEmpty) }
    }
}
