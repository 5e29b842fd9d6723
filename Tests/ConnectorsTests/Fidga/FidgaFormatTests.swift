import Semantics
import TestSupport
import Testing

@testable import Connectors

@Suite("fidga's own export, imported")
struct FidgaFormatTests {
    @Test(
        "a random world comes back whole: the same state, and the same answers to random questions", arguments: 1...12)
    func roundTrip(seed: Int) async throws {
        let world = RandomWorld(seed: UInt64(seed))
        let original = InMemorySource(settings: world.settings)
        for batch in world.batches { await original.append(batch) }
        _ = await original.commit(progress: { _ in })
        let exports = [
            try await ExportTesting.text(.events, from: original),
            try await ExportTesting.text(.observations, from: original),
        ]
        let restored = try await ExportTesting.restored(exports, settings: world.settings)
        #expect(await restored.inventory() == original.inventory())
        #expect(try await ExportTesting.text(.events, from: restored) == exports[0])
        #expect(try await ExportTesting.text(.observations, from: restored) == exports[1])
        var queries = RandomQueries(
            seed: UInt64(seed), world: world, catalogue: Catalogue(settings: world.settings))
        for _ in 0..<25 {
            let plan = queries.plan()
            let (first, second) = try await (original.compute(plan), restored.compute(plan))
            #expect(difference(first, second, measures: plan.measures) == nil)
        }
    }

    @Test("an event with every kind of field is the same event again")
    func everyField() async throws {
        var event = Event.fixture(
            "2026-11-16 10:00:00.001", "purchase", user: "", session: .named("", number: 4),
            items: [EventItem(), EventItem(name: "\u{0}", price: .amount("1"), quantity: -0.5, revenue: .zero)],
            transaction: "")
        for field in EventText.allCases { event[field] = "\(field.rawValue) \u{2028}\u{7F}\u{1F}\"\\ é" }
        for (index, field) in EventNumber.allCases.enumerated() { event[field] = Double(index) / 3 }
        event[.lcp] = .infinity
        event[.inp] = -1e-300
        for (index, field) in EventMoney.allCases.enumerated() { event[field] = Money(micros: Int64(index) - 1) }
        event.properties = ["": .text(""), "n": .number(1e21), "f": .flag(true), "é\n": .number(-0.1)]
        let source = await ExportTesting.source([event])
        let restored = try await ExportTesting.restored([ExportTesting.text(.events, from: source)])
        #expect(try await restored.arrivedEvents == [event])
    }

    @Test("import sources are kept, and ties between them stay in order of arrival")
    func sources() async throws {
        let original = InMemorySource()
        for index in 0..<40 {
            let minute = "2026-11-16 09:\(10 + index / 4):00"
            await original.append(
                IngestBatch(
                    source: ["web", "app", "shop"][index % 3],
                    events: [.fixture(minute, "page_view", user: "a", page: "/\(index)")]))
        }
        _ = await original.commit(progress: { _ in })
        let restored = try await ExportTesting.restored([ExportTesting.text(.events, from: original)])
        #expect(await restored.inventory() == original.inventory())
        #expect(try await restored.arrivedEvents.map { $0[.pagePath] } != [])
        #expect(
            try await ExportTesting.text(.events, from: restored) == ExportTesting.text(.events, from: original))
    }

    @Test("a name chosen by the caller holds for everything")
    func chosenName() async throws {
        let source = await ExportTesting.source(WorkedExample.events)
        let restored = try await ExportTesting.restored([ExportTesting.text(.events, from: source)], name: "copy")
        #expect(await restored.inventory().sources.map(\.name) == ["copy"])
    }

    private static let event =
        #"{"key":"0000000000000001ffffffffffffffff","time":"2026-11-16T09:00:00Z","event_name":"x","#
        + #""import_source":"web","session":"derived""#
    private static let observation =
        #"{"observation":"1","stated_by":"s","import_source":"ads","start":"2026-11-16","end":"2026-11-16""#

    @Test(
        "what an export never writes is rejected, and says what",
        arguments: [
            (#"{"name":"x"}"#, "not_a_fidga_export"), ("[1]", "not_a_fidga_export"),
            (event + #","colour":"red"}"#, "unknown_field"), (event + #","value":"1"}"#, "bad_value"),
            (event + #","value":1e3}"#, "bad_value"), (event + #","lcp":"fast"}"#, "bad_value"),
            (event + #","items":[{}]}"#, "bad_value"),
            (event + #","items":[{"quantity":1,"size":1}]}"#, "unknown_field"),
            (event + #","properties":{"a":[1]}}"#, "bad_value"), (event + #","user":7}"#, "bad_value"),
            (#"{"event_name":"x"}"#, "bad_value"),
            (event.replacing("T09:00:00Z", with: "") + "}", "bad_value"),
            (event.replacing("derived", with: "named") + "}", "bad_value"),
            (event.replacing("0001ffff", with: "000xffff") + "}", "bad_value"),
            (observation + #","values":{"likes":1}}"#, "unknown_field"),
            (observation.replacing("16\",\"end", with: "18\",\"end") + "}", "bad_value"),
            (observation + #","from":"2026-11-16T10:00:00Z"}"#, "bad_value"),
        ] as [(String, String)])
    func rejected(line: String, reason: String) async throws {
        let good = Self.event.replacing("ffff", with: "eeee") + "}\n" + Self.observation + "}\n"
        let outcome = try await ImportTesting.run(FidgaFormat.self, good + line + "\n")
        #expect(outcome.rejections.map(\.reason) == [reason], "\(outcome.rejections)")
        #expect(outcome.events.count == 1)
        #expect(outcome.batches.flatMap(\.observations).count == 1)
    }
}

extension InMemorySource {
    /// Everything read out again, in order.
    var arrivedEvents: [Event] {
        get async throws {
            let text = try await ExportTesting.text(.events, from: self)
            let outcome = try await ImportTesting.run(FidgaFormat.self, text)
            return outcome.events
        }
    }
}
