import Chat
import Connectors
import Grounding
import Semantics

/// What an import did, in words.
struct ImportReceiptText {
    var summary: ImportSummary
    var style: TerminalStyle

    var lines: [String] {
        let files = summary.files.count == 1 ? SafeTerminalText.line(summary.files[0]) : "\(summary.files.count) files"
        let verb = summary.isDryRun ? "Checked" : "Imported"
        let receipt = summary.receipt
        var lines = ["\(verb) \(files) as \(summary.format): \(count(summary.records)) records in \(time)\(speed)."]
        var rows = [("accepted", count(receipt.accepted)), ("duplicates", count(receipt.duplicates))]
        if receipt.restated > 0 { rows.append(("restated", count(receipt.restated))) }
        rows.append(("rejected", count(summary.rejectedCount)))
        if receipt.repeatedTransactions > 0 {
            rows.append(("repeated transactions", count(receipt.repeatedTransactions)))
        }
        if receipt.purchasesWithoutTransaction > 0 {
            rows.append(("purchases without an id", count(receipt.purchasesWithoutTransaction)))
        }
        rows.append(("first day", receipt.span.map { "\($0.start)" } ?? "n/a"))
        rows.append(("last day", receipt.span.map { "\($0.end)" } ?? "n/a"))
        let width = rows.map(\.1.count).max() ?? 0
        lines += rows.map { name, value in
            "  " + name.padded(toColumns: 25) + value.padded(toColumns: width, alignment: .trailing)
        }
        if !summary.rejected.isEmpty { lines += [""] + TableRenderer(style: style).lines(rejections) }
        lines += summary.notes.flatMap {
            TextWrapping.lines("Note: " + SafeTerminalText.line($0), width: min(style.width, 100), indent: "  ")
        }
        if summary.isDryRun { lines.append("Nothing was kept (--dry-run).") }
        return lines
    }

    private var rejections: TextTable {
        TextTable(
            columns: [
                .init("rejected for"), .init("records", .trailing), .init("first line", .trailing), .init("why"),
            ],
            rows: summary.rejected.map { group in
                [group.reason, count(group.count), "\(group.first.line)", group.first.explanation]
            })
    }

    private var time: String { NumberFormat(currency: .usd).text(summary.seconds, .seconds) }

    private var speed: String {
        summary.recordsPerSecond.map { " (\(count(Int($0.rounded()))) rows/s)" } ?? ""
    }

    private func count(_ number: Int) -> String { NumberFormat(currency: .usd).text(Double(number), .count) }
}
