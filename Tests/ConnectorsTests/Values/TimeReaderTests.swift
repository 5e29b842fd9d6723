import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Times of other programs") struct TimeReaderTests {
    private let reader = TimeReader(local: .utc)

    @Test(
        "are read to the millisecond",
        arguments: [
            ("2026-11-16T09:30:00Z", "2026-11-16T09:30:00Z"),
            ("2026-11-16 09:30:00", "2026-11-16T09:30:00Z"),
            ("2026-11-16T09:30:00.123456Z", "2026-11-16T09:30:00.123Z"),
            ("2026-11-16T09:30:00,5+01:00", "2026-11-16T08:30:00.500Z"),
            ("2026-11-16 09:30:00 +0530", "2026-11-16T04:00:00Z"),
            ("2026-11-16 09:30:00 UTC", "2026-11-16T09:30:00Z"),
            ("2026-11-16T09:30-05", "2026-11-16T14:30:00Z"),
            ("2026-11-16", "2026-11-16T00:00:00Z"),
            ("  2026-11-16\u{A0}", "2026-11-16T00:00:00Z"),
            ("2026/11/16 9:05", "2026-11-16T09:05:00Z"),
            ("20261116", "2026-11-16T00:00:00Z"),
            ("20261116T093000Z", "2026-11-16T09:30:00Z"),
            ("20261116093000", "2026-11-16T09:30:00Z"),
            ("16.11.2026", "2026-11-16T00:00:00Z"),
            ("3.4.2026 7:08", "2026-04-03T07:08:00Z"),
            ("16/11/2026", "2026-11-16T00:00:00Z"),
            ("11/16/2026 9:30 PM", "2026-11-16T21:30:00Z"),
            ("11/16/2026 12:00 AM", "2026-11-16T00:00:00Z"),
            ("16 Nov 2026", "2026-11-16T00:00:00Z"),
            ("Nov 16, 2026", "2026-11-16T00:00:00Z"),
            ("Monday, November 16th, 2026 at 09:30", "2026-11-16T09:30:00Z"),
            ("16-Nov-2026 09:30:00", "2026-11-16T09:30:00Z"),
            ("16. März 2026", "2026-03-16T00:00:00Z"),
            ("1er août 2026", "2026-08-01T00:00:00Z"),
            ("16 de noviembre de 2026", "2026-11-16T00:00:00Z"),
            ("16 de março de 2026", "2026-03-16T00:00:00Z"),
            ("16 août 2026 10:00", "2026-08-16T10:00:00Z"),
            ("17/May/2015:10:05:03 +0000", "2015-05-17T10:05:03Z"),
            ("Mon, 16 Nov 2026 09:30:00 GMT", "2026-11-16T09:30:00Z"),
            ("1794821400", "2026-11-16T09:30:00Z"),
            ("1794821400.25", "2026-11-16T09:30:00.250Z"),
            ("1794821400123", "2026-11-16T09:30:00.123Z"),
            ("1794821400123456", "2026-11-16T09:30:00.123Z"),
            ("1794821400123456789", "2026-11-16T09:30:00.123Z"),
            ("2026-11-16 24:00:00", "2026-11-17T00:00:00Z"),
            ("2028-02-29", "2028-02-29T00:00:00Z"),
        ])
    func good(text: String, expected: String) throws {
        #expect(try reader.instant(text).description == expected)
    }

    @Test(
        "are refused by name, and the message quotes them",
        arguments: [
            ("03/04/2026", "ambiguous_date"), ("3-4-2026", "ambiguous_date"),
            ("16/11/26", "two_digit_year"), ("16.11.26", "two_digit_year"), ("16 Nov 26", "two_digit_year"),
            ("16 Nov", "missing_year"), ("16.11.", "missing_year"), ("11/16", "missing_year"),
            ("2026-11", "missing_day"), ("Nov 2026", "missing_day"),
            ("2026-02-30", "bad_date"), ("2026-13-01", "bad_date"), ("31.11.2026", "bad_date"),
            ("2026-11-16 25:00", "bad_date"), ("2026-11-16 09:61", "bad_date"), ("13:00 PM 16 Nov 2026", "bad_date"),
            ("yesterday", "bad_date"), ("2026", "bad_date"), ("12345", "bad_date"), ("16 Foo 2026", "bad_date"),
            ("1-2-3-4", "bad_date"), ("２０２６-11-16", "bad_date"), ("99999999999999999999", "bad_date"),
            ("2026-11-16 09:30 CET", "unknown_time_zone"), ("2026-11-16T09:30:00+99:00", "unknown_time_zone"),
        ])
    func bad(text: String, reason: String) {
        let problem = #expect(throws: RecordProblem.self) { try reader.instant(text) }
        #expect(problem?.reason == reason)
        #expect(problem?.explanation.contains(text.prefix(10)) == true)
    }

    @Test("with the day or the month first mean what the map declares")
    func order() throws {
        var reader = reader
        reader.order = .dayFirst
        #expect(try reader.date("03/04/2026").description == "2026-04-03")
        #expect(throws: RecordProblem.self) { try reader.date("11/16/2026") }
        reader.order = .monthFirst
        #expect(try reader.date("03/04/2026").description == "2026-03-04")
        #expect(throws: RecordProblem.self) { try reader.date("16/11/2026") }
    }

    @Test("without a year take the declared one")
    func year() throws {
        var reader = reader
        reader.year = 2026
        #expect(try reader.date("16 Nov").description == "2026-11-16")
        #expect(try reader.date("16.11.").description == "2026-11-16")
        #expect(throws: RecordProblem.self) { try reader.date("29 Feb") }
    }

    @Test("without an offset are local to the map's time zone, summer and winter")
    func zone() throws {
        let berlin = PropertyCalendar(timeZone: try #require(TimeZone(identifier: "Europe/Berlin")))
        let reader = TimeReader(local: berlin)
        #expect(try reader.instant("2026-07-16 09:30").description == "2026-07-16T07:30:00Z")
        #expect(try reader.instant("2026-11-16 09:30").description == "2026-11-16T08:30:00Z")
        #expect(try reader.instant("2026-11-16").description == "2026-11-15T23:00:00Z")
        // Half past two on the morning that clocks go forward does not exist; the moment moves on.
        #expect(try reader.instant("2026-03-29 02:30").description == "2026-03-29T01:30:00Z")
    }

    @Test("give the day as written, or for a moment the property's day")
    func day() throws {
        let newYork = PropertyCalendar(timeZone: try #require(TimeZone(identifier: "America/New_York")))
        let reader = TimeReader(local: .utc, property: newYork)
        #expect(try reader.date("2026-11-16 01:00").description == "2026-11-16")
        #expect(try reader.date("2026-11-16T01:00:00Z").description == "2026-11-15")
        #expect(try reader.date("2026-11", wholeMonths: true).description == "2026-11-01")
        #expect(try reader.date("Nov 2026", wholeMonths: true).description == "2026-11-01")
    }

    @Test("as bare numbers obey a declared unit")
    func unit() throws {
        #expect(try TimeReader(local: .utc, unit: .seconds).instant("20261116").milliseconds == 20_261_116_000)
        #expect(try TimeReader(local: .utc, unit: .microseconds).instant("1999").milliseconds == 1)
    }
}
