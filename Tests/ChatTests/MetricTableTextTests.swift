import Semantics
import Testing

@testable import Chat

struct MetricTableTextTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func table(compared: Bool) throws -> MetricTable {
        let week = DateRange(start: try day("2026-11-16"), end: try day("2026-11-22"))
        return MetricTable(
            columns: [
                .init(.dimension("country")), .init(.metric("sessions", .count)),
                .init(.metric("total_revenue", .currency)), .init(.metric("bounce_rate", .fraction)),
            ],
            rows: [
                [.text("=cmd|' /C calc'!A0"), .number(1204), .number(48_210.5), .number(0.25)],
                [.text(nil), .number(0), .number(nil), .number(nil)],
            ],
            totals: ["sessions": 1204, "total_revenue": 48_210.5, "bounce_rate": 0.25], period: week,
            comparison: compared
                ? .init(
                    period: week.shifted(days: -7), rows: [[1000, 48_210.5, 0.2], [nil, nil, nil]],
                    totals: ["sessions": 1000, "total_revenue": 48_210.5, "bounce_rate": 0.2]) : nil,
            trust: Trust(), provenance: Provenance(query: "{}", snapshot: "s", rowsRead: 1, sources: ["test"]),
            currency: .usd)
    }

    @Test("Numbers carry their unit, missing ones are said, totals stand below")
    func texts() throws {
        let text = MetricTableText(try table(compared: false)).textTable
        #expect(text.columns.map(\.title) == ["country", "sessions", "total_revenue", "bounce_rate"])
        #expect(text.rows[0] == ["=cmd|' /C calc'!A0", "1,204", "$48,210.50", "25 %"])
        #expect(text.rows[1] == ["(none)", "0", "n/a", "n/a"])
        #expect(text.footer == ["total", "1,204", "$48,210.50", "25 %"])
    }

    @Test("A comparison shows the value then and the change; rates change in points")
    func comparison() throws {
        let text = MetricTableText(try table(compared: true)).textTable
        #expect(text.columns.map(\.title).prefix(4) == ["country", "sessions", "before", "change"])
        // 1204/1000 − 1 = 20.4 %; 25 % − 20 % = 5 points.
        #expect(
            text.rows[0].suffix(9) == [
                "1,204", "1,000", "+20.4 %", "$48,210.50", "$48,210.50", "0 %", "25 %", "20 %", "+5 percentage points",
            ])
        #expect(text.rows[1][3] == "n/a")
    }

    @Test("Rows in order of what a change amounts to show that amount")
    func amounts() throws {
        let text = MetricTableText(try table(compared: true), tellsAmounts: true).textTable
        #expect(text.rows[0][3] == "+204" && text.rows[0][6] == "$0" && text.rows[0][9] == "+5 percentage points")
        #expect(text.rows[1][3] == "n/a" && text.footer?[3] == "+204")
    }

    @Test("CSV holds exact values, and no text that a spreadsheet would run")
    func csv() throws {
        #expect(
            MetricTableText(try table(compared: false)).csv
                == "country,sessions,total_revenue,bounce_rate\r\n'=cmd|' /C calc'!A0,1204,48210.50,0.25\r\n,0,,\r\n")
        #expect(
            MetricTableText(try table(compared: true)).csv.hasPrefix(
                "country,sessions,sessions_before,total_revenue,total_revenue_before,bounce_rate,bounce_rate_before\r\n"
            ))
    }

    @Test("NDJSON is an object a row, with texts as they are and null for what is not there")
    func ndjson() throws {
        let lines = MetricTableText(try table(compared: true)).ndjson.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                #"{"country":"=cmd|' /C calc'!A0","sessions":1204,"sessions_before":1000,"total_revenue":48210.50,"#
                    + #""total_revenue_before":48210.50,"bounce_rate":0.25,"bounce_rate_before":0.2}"#,
                #"{"country":null,"sessions":0,"sessions_before":null,"total_revenue":null,"#
                    + #""total_revenue_before":null,"bounce_rate":null,"bounce_rate_before":null}"#,
            ])
    }

    @Test("Markdown keeps bars inside a cell")
    func markdown() throws {
        let lines = MetricTableText(try table(compared: false)).markdown.split(separator: "\n")
        #expect(lines[1] == "| --- | ---: | ---: | ---: |")
        #expect(lines[2].hasPrefix("| =cmd\\|' /C calc'!A0 | 1,204 |"))
    }
}
