import Chat
import Grounding
import Operations
import Semantics

/// What was removed, in words.
enum RemovalText {
    static func lines(_ report: ErasureReport) -> [String] {
        let receipt = report.receipt
        var lines: [String] = []
        if receipt.users == 0 {
            lines.append(
                "None of these users is in the workspace; nothing \(report.isDryRun ? "would be" : "was") erased.")
        } else {
            let verb = report.isDryRun ? "Would erase" : "Erased"
            lines.append("\(verb) \(count(receipt.users, "user")):")
            lines += table([
                ("events", receipt.events), ("sessions", receipt.sessions), ("items", receipt.items),
                ("texts nobody else has", receipt.texts), ("recorded answers", receipt.answers),
            ])
            if let span = receipt.span { lines.append("  days \(span)") }
        }
        if report.conversations > 0 {
            let verb = report.isDryRun ? "Would delete" : "Deleted"
            lines.append(
                "\(verb) kept conversations and saved questions that name them: \(number(report.conversations)).")
        }
        if !receipt.unknown.isEmpty {
            let shown = receipt.unknown.prefix(5).map { "'\(SafeTerminalText.line($0))'" }.joined(separator: ", ")
            let more = receipt.unknown.count > 5 ? ", and \(number(receipt.unknown.count - 5)) more" : ""
            lines.append("Not in the workspace: \(shown)\(more).")
        }
        return lines
    }

    static func lines(_ report: RetentionReport) -> [String] {
        guard !report.policy.keepsEverything else {
            return ["The settings keep everything; nothing was removed. See 'retention' in the settings file."]
        }
        let receipt = report.receipt
        guard receipt.events + receipt.observations > 0 else { return ["Nothing is older than the settings allow."] }
        let verb = report.isDryRun ? "Would remove" : "Removed"
        var lines = ["\(verb) what is older than the settings allow:"]
        for source in receipt.sources {
            lines.append(
                "  \(SafeTerminalText.line(source.name)): \(count(source.events, "event")), "
                    + "\(count(source.observations, "observation")), days \(source.span)")
        }
        lines += table([
            ("users without an event left", receipt.users), ("texts nothing else has", receipt.texts),
            ("recorded answers", receipt.answers),
        ])
        return lines
    }

    private static func table(_ rows: [(String, Int)]) -> [String] {
        let shown = rows.map { ($0.0, number($0.1)) }
        let width = shown.map(\.1.count).max() ?? 0
        return shown.map { "  " + $0.padded(toColumns: 29) + $1.padded(toColumns: width, alignment: .trailing) }
    }

    private static func count(_ value: Int, _ noun: String) -> String {
        "\(number(value)) \(noun)\(value == 1 ? "" : "s")"
    }

    private static func number(_ value: Int) -> String { NumberFormat(currency: .usd).text(Double(value), .count) }
}
