import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Times, pages, repeated rows")
struct RecordToolsTests {
    @Test(
        "ISO 8601 times",
        arguments: [
            ("2026-03-04T05:06:07.890+00:00", 1_772_600_767_890), ("2026-03-04T05:06:07Z", 1_772_600_767_000),
            ("2026-03-04 05:06:07.8901234 UTC", 1_772_600_767_890), ("2026-03-04T07:06:07+0200", 1_772_600_767_000),
            ("2026-03-03T22:06:07-07", 1_772_600_767_000), ("2026-03-04T05:06Z", 1_772_600_760_000),
            ("2026-03-04", 1_772_582_400_000), ("2026-03-04T05:06:07,5", 1_772_600_767_500),
            ("2026-03-04T24:00:00Z", 1_772_668_800_000),
        ])
    func times(text: String, milliseconds: Int64) {
        #expect(ISO8601.instant(text, in: .utc)?.milliseconds == milliseconds)
    }

    @Test("Without an offset a time is the property's own")
    func local() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Zurich"))
        let calendar = PropertyCalendar(timeZone: zone)
        #expect(ISO8601.instant("2026-07-01T02:00:00", in: calendar)?.description == "2026-07-01T00:00:00Z")
        #expect(ISO8601.instant("2026-07-01", in: calendar)?.description == "2026-06-30T22:00:00Z")
    }

    @Test(
        "What is no time",
        arguments: [
            "", "2026", "2026-02-30", "2026-13-01T00:00:00Z", "2026-03-04T25:00:00Z", "2026-03-04T05:60:00Z",
            "2026-03-04T05:06:07.Z", "2026-03-04T05:06:07Zx", "2026-03-04T05:06:07+1", "04.03.2026",
            "2026-03-04T24:00:01Z",
        ])
    func noTimes(text: String) {
        #expect(ISO8601.instant(text, in: .utc) == nil)
    }

    @Test(
        "The path of a page",
        arguments: [
            ("https://shop.example/a/b?c=d#e", "/a/b"), ("https://shop.example", "/"),
            ("https://shop.example?x=/y", "/"),
            ("/a/b?c", "/a/b"), ("shop.example/a", "/shop.example/a"), ("android-app://com.example/x", "/x"),
            ("https://shop.example/a//b/", "/a//b/"), ("/a?u=http://b/c", "/a"), ("", "/"),
        ])
    func paths(address: String, path: String) {
        #expect(PageAddress.path(of: address) == path)
    }

    @Test("Identical rows of one file stay apart, and are the same in the next reading")
    func occurrences() {
        let rows = ["a", "b", "a", "a", "b"].map { Array($0.utf8) }
        var first = OccurrenceCounter()
        var second = OccurrenceCounter()
        let keys = rows.map { first.key(source: "s", content: $0) }
        #expect(Set(keys).count == 5)
        #expect(rows.map { second.key(source: "s", content: $0) } == keys)
        // The first of its kind has the key that a file with only that row would give it.
        #expect(keys[1] == Array("b".utf8).withUnsafeBytes { EventKey(source: "s", content: $0, occurrence: 0) })
    }

    @Test("Two hundred thousand different rows: all keys differ")
    func manyRows() {
        var counter = OccurrenceCounter()
        let keys = (0..<200_000).map { counter.key(source: "s", identity: "row \($0 / 2)") }
        #expect(Set(keys).count == 200_000)
    }
}
