import Semantics

/// What a line that begins with a colon asks of the chat itself.
package enum ChatCommand: Equatable, Sendable {
    case help
    /// All facts of the last answer.
    case facts
    /// Where one of its numbers comes from.
    case trace(String)
    /// All rows behind the last answer.
    case table
    case chart
    /// Writes the last answer to a file; its ending decides the form.
    case export(String)
    case model(String?)
    case quit

    /// What was wrong with a command, and what may have been meant.
    package struct Mistake: Error, Equatable, Sendable {
        package var message: String
        package var suggestions: [String]

        package init(_ message: String, suggestions: [String] = []) {
            self.message = message
            self.suggestions = suggestions
        }
    }

    /// Name, argument and what it does, in the order `:help` lists them.
    package static let guide: [(name: String, argument: String, summary: String)] = [
        (":help", "", "what you can type"),
        (":facts", "", "every number of the last answer, with its period and value"),
        (":trace", "F1", "where a number comes from: query, rows read, sources"),
        (":table", "", "all rows behind the last answer"),
        (":chart", "", "the last answer as a chart"),
        (":export", "FILE", "write the last answer to a .csv, .md or .json file"),
        (":model", "[NAME]", "which language model writes the answers"),
        (":quit", "", "leave (or ^D)"),
    ]

    /// Reads a line; nil when it is a question and no command.
    package static func parse(_ line: String) -> Result<ChatCommand, Mistake>? {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = words.first else { return nil }
        if words.count == 1, ["quit", "exit", "help"].contains(first.lowercased()) {
            return .success(first.lowercased() == "help" ? .help : .quit)
        }
        guard first.hasPrefix(":") else { return nil }
        let argument = words.count > 1 ? words[1].trimmingSpaces : ""
        switch first.lowercased() {
        case ":help", ":h", ":?": return .success(.help)
        case ":facts": return .success(.facts)
        case ":table": return .success(.table)
        case ":chart": return .success(.chart)
        case ":quit", ":q", ":exit": return .success(.quit)
        case ":model": return .success(.model(argument.isEmpty ? nil : argument))
        case ":trace":
            return argument.isEmpty
                ? .failure(Mistake(":trace needs the id of a fact", suggestions: [":trace F1", ":facts"]))
                : .success(.trace(argument))
        case ":export":
            return argument.isEmpty
                ? .failure(Mistake(":export needs a file name", suggestions: [":export answer.csv"]))
                : .success(.export(argument))
        default:
            let near = NearestNames.suggestions(for: first, among: guide.map(\.name))
            return .failure(
                Mistake(
                    "there is no command \(SafeTerminalText.line(first).truncated(toColumns: 40))",
                    suggestions: near.isEmpty ? [":help"] : near))
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
