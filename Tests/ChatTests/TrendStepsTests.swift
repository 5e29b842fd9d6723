import Grounding
import Semantics
import Testing

@testable import Chat

struct TrendStepsTests {
    private func table(_ axis: DimensionID, _ labels: [String], _ start: String, _ end: String) throws -> MetricTable {
        MetricTable(
            columns: [.init(.dimension(axis)), .init(.metric("sessions", .count))],
            rows: labels.map { [.text($0), .number(1)] }, totals: ["sessions": 2],
            period: DateRange(start: try #require(CivilDate(start)), end: try #require(CivilDate(end))),
            comparison: nil, trust: Trust(),
            provenance: Provenance(query: "{}", snapshot: "s", rowsRead: 1, sources: ["test"]), currency: .usd)
    }

    @Test("A week or month that lies in the period by half is no whole step")
    func partial() throws {
        let weeks = TrendSteps(
            try table("week", ["2026-11-09", "2026-11-16", "2026-11-23"], "2026-11-11", "2026-11-23"))
        #expect(weeks.isTrend && weeks.partial == [0, 2] && weeks.isLast(2))
        let months = TrendSteps(try table("month", ["2026-09", "2026-10"], "2026-09-01", "2026-10-31"))
        #expect(months.isTrend && months.partial.isEmpty)
        let groups = TrendSteps(try table("country", ["Germany"], "2026-11-11", "2026-11-23"))
        #expect(!groups.isTrend && groups.partial.isEmpty)
    }

    @Test("Columns of the chat have names, and a table fits where nothing is cut")
    func names() throws {
        let text = MetricTableText(
            try table("session_default_channel_group", ["Email", "Direct"], "2026-11-11", "2026-11-23"),
            names: .standard
        ).textTable
        #expect(text.columns.map(\.title) == ["Session channel", "Sessions"])
        func fits(_ width: Int) -> Bool {
            TableRenderer(style: TerminalStyle(width: width, usesColour: false, isTerminal: true)).fits(text)
        }
        #expect(fits(30) && !fits(12))
    }

    @Test("A query is traced in words, another computation as it stands")
    func trace() throws {
        let words = TraceWords(catalogue: .standard)
        let query = JSONValue.object([
            "metrics": .array([.string("sessions")]), "breakdown": .array([.string("device_category")]),
            "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
            "filters": .array([
                .object(["field": .string("country"), "op": .string("eq"), "value": .string("Germany")])
            ]),
        ])
        #expect(words.query(query) == "sessions by device, 16–22 Nov 2026, where country is Germany")
        #expect(words.query(.string("performance.anomalies of sessions")) == "performance.anomalies of sessions")
    }

    @Test("Whose words an answer is in, and whether they were kept")
    func wording() {
        func note(_ name: String, _ isFallback: Bool, _ isKept: Bool) -> JSONValue {
            LanguageModelNote(
                name: name, prompt: nil, isVerified: true, isFallback: isFallback, isKept: isKept
            ).json
        }
        #expect(TraceWords.wording(note("offline", false, false)) == nil)
        #expect(TraceWords.wording(note("m", false, false)) == "m, checked against the facts")
        #expect(TraceWords.wording(note("m", false, true)) == "m, a reply kept from earlier and checked again")
        #expect(TraceWords.wording(note("m", true, false)) == "the narrator, as the words of m were not used")
    }
}
