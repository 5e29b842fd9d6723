import Foundation
package import Grounding
import Semantics

/// An answer as a file.
package enum AnswerExport {
    /// Writes the answer in the form that the file's ending names. A file that exists is never written over.
    ///
    /// - Throws: `ChatCommand.Mistake`, in words for the person at the terminal.
    package static func write(_ answer: VerifiedAnswer, to path: String) throws(ChatCommand.Mistake) {
        let text = try text(of: answer, for: path)
        let expanded = (path as NSString).expandingTildeInPath
        let name = SafeTerminalText.line(path)
        guard !FileManager.default.fileExists(atPath: expanded) else {
            throw ChatCommand.Mistake("\(name) exists already; choose another name")
        }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: expanded), options: .atomic)
        } catch {
            throw ChatCommand.Mistake("\(name) could not be written; check that its folder exists and is yours")
        }
    }

    static func text(of answer: VerifiedAnswer, for path: String) throws(ChatCommand.Mistake) -> String {
        switch (path as NSString).pathExtension.lowercased() {
        case "json": return answer.json.serialized + "\n"
        case "md", "markdown": return markdown(answer)
        case "csv":
            guard let rows = answer.table.map({ MetricTableText($0).csv }) ?? AnswerRecords(answer).csv else {
                throw ChatCommand.Mistake("this answer has no number; export it as .md or .json")
            }
            return rows
        case "html", "htm": return AnswerPage(answer: answer).html
        case "svg":
            guard let picture = ChartSVG().svg(answer.charts) else {
                throw ChatCommand.Mistake("this answer has nothing to draw; export it as .md or .html")
            }
            return picture + "\n"
        default:
            throw ChatCommand.Mistake(
                "the file's ending says what to write",
                suggestions: ["answer.csv", "answer.md", "answer.html", "answer.svg", "answer.json"])
        }
    }

    private static func markdown(_ answer: VerifiedAnswer) -> String {
        var parts = ["## " + SafeTerminalText.line(answer.question), SafeTerminalText.block(answer.text)]
        if let table = answer.table, table.rows.count > 1 {
            parts.append(MetricTableText(table, names: .standard).markdown)
        }
        let facts = answer.sheet.facts.map { fact in
            "- \(fact.id): \(SafeTerminalText.line(fact.label)) (\(fact.period); sources: "
                + fact.provenance.sources.map(SafeTerminalText.line).joined(separator: ", ") + ")"
        }
        if !facts.isEmpty { parts.append("### Facts\n\n" + facts.joined(separator: "\n")) }
        return parts.joined(separator: "\n\n") + "\n"
    }
}
