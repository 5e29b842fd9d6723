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
    /// A question in words that leans on the last one.
    case ask(String)
    /// Takes the last question back; what was deleted since it is brought back instead.
    case undo
    /// Keeps the rule that the last answer proposes; lists the rules where it proposes none.
    case alert
    /// The line of a crontab that asks the last question again: daily, weekly or monthly.
    case schedule(String)
    /// A named report; nil lists them.
    case report(String?)
    /// Keeps the last question by a name; nil lists what is kept.
    case save(String?)
    /// Asks a saved question.
    case run(String)
    /// Notes that a recommendation of the last answer was followed, by its number there.
    case did(Int)
    /// Lists the goals and events that were told, and the advice that was followed.
    case notes
    /// Begins a new conversation: what was asked before has no say any more.
    case new
    /// Lists the kept conversations.
    case conversations
    /// Goes on with one of them, by its number in the list.
    case resume(Int)
    /// Deletes what has a number in the list shown last, or a saved question, goal or event by its name.
    case forget(String)
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
        (":why", "", "what is behind the last answer's change"),
        (":period", "DAYS", "the last question for other days: :period last month"),
        (":compare", "[DAYS]", "the last question against the period before, or other days"),
        (":undo", "", "take the last question back, or bring back what was just deleted"),
        (":export", "FILE", "write the last answer to a .csv, .md, .html, .svg or .json file"),
        (":alert", "", "keep the alert rule that the last answer proposes, or list the rules"),
        (":schedule", "weekly", "how to have the last question asked daily, weekly or monthly"),
        (":report", "[NAME]", "a whole report by its name, or which there are"),
        (":save", "[NAME]", "keep the last question by a name, or list what is kept"),
        (":run", "NAME", "ask a saved question"),
        (":did", "1", "notes that you followed the first recommendation; the report advice_review scores it"),
        (":notes", "", "the goals and events you told: \"our target is 200k revenue in November\""),
        (":new", "", "begin a new conversation: filters and days that were named before are left behind"),
        (":conversations", "", "the conversations kept with this workspace"),
        (":resume", "1", "go on with a kept conversation, by its number"),
        (":forget", "1", "delete what has this number in the list shown last, or what is saved or noted by its name"),
        (":model", "[NAME]", "which language model writes the answers"),
        (":quit", "", "leave (or ^D)"),
    ]

    /// Reads a line; nil when it is a question and no command.
    package static func parse(_ line: String) -> Result<ChatCommand, Mistake>? {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = words.first else { return nil }
        if words.count == 1, let bare = bare(first.lowercased()) { return .success(bare) }
        if beginnings.contains(line.lowercased().trimmingSpaces.filter { $0.isLetter || $0 == " " }) {
            return .success(.new)
        }
        guard first.hasPrefix(":") else { return nil }
        let argument = words.count > 1 ? words[1].trimmingSpaces : ""
        return plain(first.lowercased()).map { .success($0) } ?? withArgument(first, argument)
    }

    /// What people say to begin anew.
    private static let beginnings: Set<String> = [
        "start over", "start again", "start afresh", "new conversation", "new chat", "new topic", "reset",
        "clear everything",
        "forget everything", "lets start over", "lets start again", "from scratch",
    ]

    /// The words that are commands without a colon too.
    private static func bare(_ word: String) -> ChatCommand? {
        switch word {
        case "help": .help
        case "undo": .undo
        case "quit", "exit", "bye": .quit
        default: nil
        }
    }

    /// The commands that take nothing.
    private static func plain(_ name: String) -> ChatCommand? {
        switch name {
        case ":help", ":h", ":?": .help
        case ":facts": .facts
        case ":table": .table
        case ":chart": .chart
        case ":why": .ask("why?")
        case ":undo": .undo
        case ":alert", ":alerts": .alert
        case ":notes", ":goals", ":events": .notes
        case ":new": .new
        case ":conversations": .conversations
        case ":quit", ":q", ":exit": .quit
        default: nil
        }
    }

    /// What to compare with, in a question's words: "year" is what a query calls the days a year before. Two days with a dash or a
    /// "to" between them are one range, and not two sides.
    private static func reference(_ said: String?) -> String {
        switch said?.lowercased() {
        case nil, "previous": "the period before"
        case "year": "the same days last year"
        default:
            (said ?? "").replacing(#/(\d) *(?:\.\.| to | until | - | – ) *(?=[A-Za-z]* ?\d)/#) {
                "\($0.output.1) through "
            }
        }
    }

    private static func withArgument(_ first: String, _ argument: String) -> Result<ChatCommand, Mistake> {
        let said = argument.isEmpty ? nil : argument
        func needs(_ what: String, _ example: String, _ command: (String) -> ChatCommand) -> Result<
            ChatCommand, Mistake
        > {
            guard let said else {
                return .failure(Mistake("\(first.lowercased()) needs \(what)", suggestions: [example]))
            }
            return .success(command(said))
        }
        func number(_ what: String, _ example: String, _ command: (Int) -> ChatCommand) -> Result<
            ChatCommand, Mistake
        > {
            guard let number = said.flatMap({ Int($0) }), number > 0 else {
                return .failure(Mistake("\(first.lowercased()) needs the number of \(what)", suggestions: [example]))
            }
            return .success(command(number))
        }
        switch first.lowercased() {
        case ":model": return .success(.model(said))
        case ":save": return .success(.save(said))
        case ":saved": return .success(.save(nil))
        case ":report", ":reports": return .success(.report(said))
        case ":compare": return .success(.ask("compare that with \(reference(said))"))
        case ":period": return needs("days", ":period last month") { .ask("for \($0)") }
        case ":trace": return needs("the id of a fact", ":trace F1") { .trace($0) }
        case ":export": return needs("a file name", ":export answer.csv") { .export($0) }
        case ":schedule": return needs("daily, weekly or monthly", ":schedule weekly") { .schedule($0) }
        case ":run": return needs("the name of a saved question", ":save") { .run($0) }
        case ":forget": return needs("a number or a name", ":conversations") { .forget($0) }
        case ":resume": return number("a conversation", ":conversations") { .resume($0) }
        case ":did": return number("a recommendation", "What should we do next?") { .did($0) }
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
