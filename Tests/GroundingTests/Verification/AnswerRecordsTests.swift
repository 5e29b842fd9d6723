import Insights
import Semantics
import Testing

@testable import Grounding

/// What an answer without a table gives to a spreadsheet.
@Suite struct `An answer's figures go to a spreadsheet without a table` {
    private func answer(_ draft: AnswerDraft) -> VerifiedAnswer {
        VerifiedAnswer(
            id: "a", question: "q", draft: draft, trust: Trust(complete: true, flags: []), interpretation: .null,
            languageModel: .offline, nextQuestions: [], table: nil)
    }

    private func fact(_ value: Double?, _ unit: MetricUnit, of name: String) -> Fact {
        Fact(
            kind: .value, label: "Revenue, \"\(name)\"", metric: "total_revenue", value: value, unit: .metric(unit),
            period: DateRange(start: CivilDate(daysSinceEpoch: 20_773), end: CivilDate(daysSinceEpoch: 20_779)),
            dimensions: [DimensionValue("country", name)], comparison: nil,
            provenance: Provenance(query: "q", snapshot: "s", rowsRead: 1, sources: []), currency: .usd)
    }

    @Test func `a row a fact, in full precision, with its days and its place`() throws {
        var draft = AnswerDraft()
        draft.say("Revenue \(draft.cite(fact(1_234.5, .currency, of: "=Peru"))).")
        draft.say("Share \(draft.cite(fact(0.375, .fraction, of: "Chile"))).")
        let rows = try #require(AnswerRecords(answer(draft)).csv).split(whereSeparator: \.isNewline)
        #expect(rows.count == 3)
        #expect(rows[0] == "fact,says,metric,value,first_day,last_day,where")
        #expect(rows[1].hasPrefix("F1,"), "\(rows[1])")
        #expect(rows[1].contains(",total_revenue,1234.5") && rows[1].contains(",2026-11-16,2026-11-22,"))
        #expect(rows[1].contains("country==Peru") && rows[1].contains("\"\"=Peru\"\""), "\(rows[1])")
        #expect(rows[2].contains(",0.375,"), "\(rows[2])")
    }

    @Test func `a row a place of the chart, an empty field where nothing is known`() throws {
        var draft = AnswerDraft()
        draft.chart(
            ChartSpec(
                kind: .line, title: "Sessions", x: ["2026-11-21", "2026-11-22", "2026-11-23"],
                series: [.init(name: "sessions", unit: .count, values: [10, 12, nil])],
                bands: [.init(name: "80 %", lower: [nil, 9, 8.5], upper: [nil, 14])], currency: .usd))
        let rows = try #require(AnswerRecords(answer(draft)).csv).split(whereSeparator: \.isNewline).map(String.init)
        #expect(
            rows == [
                "at,sessions,\"80 %, lower\",\"80 %, upper\"", "2026-11-21,10,,", "2026-11-22,12,9,14",
                "2026-11-23,,8.5,",
            ])
    }

    @Test func `words alone give no rows`() {
        var draft = AnswerDraft()
        draft.say("Which figure do you mean?")
        #expect(AnswerRecords(answer(draft)).csv == nil)
    }
}
