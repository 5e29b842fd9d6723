import Foundation
import Semantics
import TestSupport
import Testing

@testable import Connectors

@Suite("An export")
struct ArchiveExportTests {
    private static let purchase: Event = {
        var event = Event.fixture(
            "2026-11-16 10:00:00.120", "purchase", user: "zoë \"z\"", session: .named("s-1", number: 4),
            page: "/a\n\u{0}b", value: "-0.5", numbers: [.cls: 0.1, .status: 200],
            items: [EventItem(name: "=1+1", price: .amount("9.99"), quantity: 2)], transaction: "T-9")
        event.properties = ["plan": .text("gold"), "seats": .number(3)]
        return event
    }()

    @Test("of events is one JSON object a line, with what the event has and nothing else")
    func lines() async throws {
        let plain = Event.fixture("2026-11-16 09:00:00", "page_view", user: nil)
        let source = await ExportTesting.source([Self.purchase, plain])
        let lines = try await ExportTesting.text(.events, from: source).split(separator: "\n")
        #expect(lines.count == 2)
        let key = ExportText.digits(of: plain.key)
        let first =
            #"{"key":"\#(key)","time":"2026-11-16T09:00:00Z","event_name":"page_view","import_source":"web","#
            + #""session":"derived"}"#
        #expect(String(lines[0]) == first)
        let parts = [
            #"{"key":"\#(ExportText.digits(of: Self.purchase.key))","time":"2026-11-16T10:00:00.120Z","#,
            #""event_name":"purchase","import_source":"web","user":"zoë \"z\"","session":"named","#,
            #""session_id":"s-1","session_number":4,"session_start":"2026-11-16T10:00:00.120Z","#,
            #""transaction":"T-9","page_path":"/a\u000a\u0000b","cls":0.1,"status":200.0,"value":-0.5,"#,
            #""items":[{"item_name":"=1+1","price":9.99,"quantity":2.0,"revenue":19.98}],"#,
            #""properties":{"plan":"gold","seats":3}}"#,
        ]
        #expect(String(lines[1]) == parts.joined())
    }

    @Test("is JSON that any reader takes, whatever is in the texts")
    func foreignReader() async throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let world = RandomWorld(seed: seed)
            let source = await ExportTesting.source(world.batches.flatMap(\.events), settings: world.settings)
            let text = try await ExportTesting.text(.events, from: source)
            for line in text.utf8.split(separator: 0x0A) {
                let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
                #expect(object?["event_name"] is String)
            }
        }
    }

    @Test("as a table has every column, keeps items and properties as JSON, and no text runs as a formula")
    func table() async throws {
        let source = await ExportTesting.source([Self.purchase])
        let records = try await ExportTesting.text(.events, as: .csv, from: source).split(separator: "\r\n")
        let header = records[0].split(separator: ",")
        #expect(header.first == "key" && header.last == "properties")
        #expect(header.count == 13 + EventText.allCases.count + EventNumber.allCases.count + EventMoney.allCases.count)
        #expect(records[1].contains(#","zoë ""z""",,"named"#) || records[1].contains(#","zoë ""z""",,named,s-1,4,"#))
        #expect(records[1].contains(#""[{""item_name"":""=1+1"",""price"":9.99"#))
        let risky = await ExportTesting.source([
            .fixture("2026-11-16 09:00:00", "page_view", user: "=HYPERLINK(1)", page: "-1+2", value: "-3.25")
        ])
        let row = try await ExportTesting.text(.events, as: .csv, from: risky).split(separator: "\r\n")[1]
        #expect(row.contains(",'=HYPERLINK(1),"))
        #expect(row.contains(",'-1+2,"))
        #expect(row.contains(",-3.25,"))
    }

    @Test("of observations, as lines and as a table")
    func observations() async throws {
        let observation = Observation.fixture(
            "k,1", .days("2026-11-16", "2026-11-22"), dimensions: ["campaign_name": "Été", "ad_platform": "x"],
            values: [.clicks: 3, .series("stock"): -0.5], cost: "1.25")
        let source = await ExportTesting.source([], observations: [observation], from: "ads")
        #expect(
            try await ExportTesting.text(.observations, from: source)
                == #"{"observation":"k,1","stated_by":"fixture","import_source":"ads","start":"2026-11-16","#
                + #""end":"2026-11-22","dimensions":{"ad_platform":"x","campaign_name":"Été"},"#
                + #""values":{"clicks":3.0,"series:stock":-0.5},"money":{"cost":1.25}}"# + "\n")
        #expect(
            try await ExportTesting.text(.observations, as: .csv, from: source)
                == "observation,stated_by,import_source,start,end,from,to,impressions,clicks,reach,conversions,cost,"
                + "conversion_value,dimensions,series\r\n"
                + #""k,1",fixture,ads,2026-11-16,2026-11-22,,,,3.0,,,1.25,,"#
                + #""{""ad_platform"":""x"",""campaign_name"":""Été""}","{""stock"":-0.5}""# + "\r\n")
    }

    @Test("of a period has its days only, and the days together are the whole")
    func periods() async throws {
        let source = await ExportTesting.source(WorkedExample.events)
        let whole = try await ExportTesting.text(.events, from: source)
        var parts = ""
        for day in WorkedExample.period.days {
            parts += try await ExportTesting.text(.events, from: source, period: DateRange(day: day))
        }
        #expect(parts == whole)
        #expect(whole.split(separator: "\n").count == 15)
    }

    @Test("stops when nobody takes it any more")
    func stops() async throws {
        struct Full: Error {}
        let source = await ExportTesting.source(WorkedExample.events)
        await #expect(throws: Full.self) {
            _ = try await ArchiveExport(.events, as: .ndjson).run(from: source) { _ in throw Full() }
        }
    }

    @Test(
        "amounts have as many digits as they need",
        arguments: [
            (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (12_500_000, "12.5"), (-12_000_000, "-12"),
            (9_223_372_036_854_775_807, "9223372036854.775807"),
        ] as [(Int64, String)])
    func amounts(micros: Int64, digits: String) {
        #expect(ExportText.digits(of: Money(micros: micros)) == digits)
    }

    @Test("keys are written with all their digits and read back")
    func keys() {
        let key = EventKey(high: 1, low: .max)
        #expect(ExportText.digits(of: key) == "0000000000000001ffffffffffffffff")
        #expect(ExportText.key(ExportText.digits(of: key)) == key)
        #expect(ExportText.key("+000000000000001ffffffffffffffff") == nil)
        #expect(ExportText.key("1") == nil)
    }
}
