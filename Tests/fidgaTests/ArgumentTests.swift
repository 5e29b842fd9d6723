import Foundation
import Semantics
import Testing

@testable import fidga

struct ArgumentTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test("--compare takes previous, year, or days")
    func compare() throws {
        #expect(CompareArgument(argument: "previous")?.request == .previous)
        #expect(CompareArgument(argument: "Year")?.request == .year)
        let october = DateRange(start: try day("2026-10-01"), end: try day("2026-10-31"))
        #expect(CompareArgument(argument: "2026-10-01..2026-10-31")?.request == .range(october))
        #expect(CompareArgument(argument: "2026-10-01")?.request == .range(DateRange(day: try day("2026-10-01"))))
        for wrong in ["last", "2026-10-01..", "..2026-10-31", "2026-10-01...2026-10-02", "2026-02-30", ""] {
            #expect(CompareArgument(argument: wrong) == nil, "\(wrong)")
        }
    }

    @Test(
        "--order takes a name and a direction; a colon may belong to the name",
        arguments: [
            ("sessions", "sessions", Semantics.SortOrder.Direction.desc), ("sessions:asc", "sessions", .asc),
            ("sessions:DESC", "sessions", .desc), ("key_events:sign_up", "key_events:sign_up", .desc),
            ("key_events:sign_up:asc", "key_events:sign_up", .asc),
        ])
    func order(text: String, by: String, direction: Semantics.SortOrder.Direction) {
        #expect(OrderArgument(argument: text)?.order == Semantics.SortOrder(by: by, dir: direction))
    }

    @Test("Ids are separated by commas")
    func identifiers() {
        #expect(IdentifierList(argument: "sessions, total_users,,")?.names == ["sessions", "total_users"])
        #expect(IdentifierList(argument: " , ") == nil)
    }

    // Expected instants: `date -u -d <text> +%s`.
    @Test(
        "--now with and without an offset, the property's clock where there is none",
        arguments: [
            ("2026-11-23", "UTC", 1_795_392_000_000), ("2026-11-23T09:30", "UTC", 1_795_426_200_000),
            ("2026-11-23T09:30:15.250Z", "Europe/Berlin", 1_795_426_215_250),
            ("2026-11-23T09:30+01:00", "UTC", 1_795_422_600_000),
            ("2026-11-23T09:30-0500", "UTC", 1_795_444_200_000),
            ("2026-11-23T09:30", "Europe/Berlin", 1_795_422_600_000),
        ])
    func now(text: String, zone: String, milliseconds: Int64) throws {
        let calendar = PropertyCalendar(timeZone: try #require(TimeZone(identifier: zone)))
        #expect(InstantArgument(argument: text)?.instant(in: calendar) == Instant(milliseconds: milliseconds))
    }

    @Test(
        "What is no moment is refused",
        arguments: [
            "", "yesterday", "2026-13-01", "2026-11-23T25:00", "2026-11-23T9:30", "2026-11-23T09:30+1", "2026-11-23T",
        ])
    func notNow(text: String) {
        #expect(InstantArgument(argument: text) == nil)
    }
}
