import Foundation
import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `A report is rendered` {
    private static let hostile = #"<script>alert("x")</script>|=cmd()`*_[link](http://x)"#

    private static var report: Report {
        var section = ReportSection("Sales & more")
        section.figures = [
            ReportFigure(
                id: "total_revenue", title: "Total revenue", unit: .currency, value: 110, before: 100,
                polarity: .higherIsBetter),
            ReportFigure(
                id: "bounce_rate", title: "Bounce rate", unit: .fraction, value: 0.5, before: 0.4,
                polarity: .lowerIsBetter),
            ReportFigure(id: "mer", title: "MER", unit: .ratio, value: nil),
        ]
        section.tables = [
            ReportTable(
                "Products",
                columns: [
                    .init("item_name", "Product"), .init("item_revenue", "Revenue", .number(.currency)),
                    .init("change", "Change", .change), .init("rate", "Rate", .points),
                ],
                rows: [
                    [.text(hostile), .number(12.5), .number(-0.125), .number(0.0042)],
                    [.text(nil), .number(nil), .number(nil), .number(nil)],
                ], totals: [.text("Total"), .number(12.5), .number(nil), .number(nil)])
        ]
        section.charts = [
            ChartSpec(
                kind: .line, title: "By day", x: ["2026-11-16", "2026-11-17", "2026-11-18"],
                series: [.init(name: "Revenue", unit: .currency, values: [1, nil, 3])], currency: .usd)
        ]
        section.notes = [hostile]
        return Report(
            name: "test", version: 2, title: "A test", period: WorkedExample.period, comparison: WorkedExample.firstDay,
            currency: .usd, sections: [section], trust: Trust(), snapshot: "abc")
    }

    @Test func `as HTML, in which nothing from outside is markup`() {
        let html = HTMLReportPage.html(Self.report)
        #expect(!html.contains("<script"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("default-src 'none'"))
        #expect(html.contains("prefers-color-scheme: dark"))
        #expect(html.contains("class=\"good\">+10 % better"))
        #expect(html.contains("class=\"bad\">+10 pp worse"))
        #expect(html.contains("class=\"fidga-chart\""))
        #expect(!html.contains("src=") && !html.contains("href="))
    }

    @Test func `as Markdown, in which a bar or a link stays text`() {
        let text = MarkdownReport.text(Self.report)
        #expect(text.hasPrefix("# A test\n\n16–17 Nov 2026, against 16 Nov 2026.\n"))
        #expect(text.contains("| Total revenue | $110 | $100 | +10 % |"))
        #expect(text.contains("&lt;script&gt;"))
        #expect(text.contains(#"\|=cmd()\`\*\_\[link\](http://x)"#))
        #expect(text.contains("| (not set) | – | – | – |"))
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("12.50") }
        #expect(rows.count == 2)
    }

    @Test func `as CSV, one number a line, exact`() {
        let lines = CSVReport.text(Self.report).components(separatedBy: "\r\n")
        #expect(lines[0] == "report,version,start,end,section,block,row,name,column,unit,value,before")
        #expect(
            lines[1]
                == "test,2,2026-11-16,2026-11-17,Sales & more,figures,1,Total revenue,total_revenue,USD,110.00,100.00")
        #expect(lines[3].hasSuffix("MER,mer,ratio,,"))
        #expect(lines.contains { $0.hasSuffix("change,fraction,-0.125,") })
        // Two days have a value; the third says that it has none.
        #expect(lines.filter { $0.contains("By day") }.count == 3)
    }

    @Test func `as JSON, with every number in its unit`() {
        let table = Self.report.json["sections"]?.elements?.first?["tables"]?.elements?.first
        #expect(table?["columns"]?.elements?.map { $0["unit"]?.text } == [nil, "USD", "fraction", "fraction"])
        #expect(table?["rows"]?.elements?[1].serialized == "[null,null,null,null]")
        #expect(table?["totals"]?.elements?[1].serialized == "12.50")
    }
}
