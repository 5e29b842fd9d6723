import Testing

@testable import Chat

struct ChatCommandTests {
    @Test(
        "Commands are read",
        arguments: [
            (":help", ChatCommand.help), (":facts", .facts), (":trace F1", .trace("F1")),
            (":trace   F12  ", .trace("F12")),
            (":table", .table), (":CHART", .chart), (":export my answer.csv", .export("my answer.csv")),
            (":model", .model(nil)), (":model offline", .model("offline")), (":quit", .quit), (":q", .quit),
            ("quit", .quit),
            ("exit", .quit), ("help", .help), (":why", .ask("why?")), (":period last month", .ask("for last month")),
            (":compare", .ask("compare that with the period before")),
            (":compare 2025-11-17 to 2025-11-23", .ask("compare that with 2025-11-17 through 2025-11-23")),
            (":compare year to date", .ask("compare that with year to date")),
            (":compare last year", .ask("compare that with last year")), (":undo", .undo), (":save", .save(nil)),
            (":new", .new), ("start over", .new), ("Let's start again!", .new),
            (":save monday numbers", .save("monday numbers")), (":run monday numbers", .run("monday numbers")),
            (":notes", .notes), (":conversations", .conversations), (":resume 2", .resume(2)),
            (":forget 2", .forget("2")), (":did 1", .did(1)), (":report", .report(nil)),
            (":report site performance", .report("site performance")),
        ])
    func reads(line: String, command: ChatCommand) {
        #expect(ChatCommand.parse(line) == .success(command))
    }

    @Test(
        "A question is no command", arguments: ["sessions last week", "help me with revenue", "what is quit rate", ""])
    func questions(line: String) {
        #expect(ChatCommand.parse(line) == nil)
    }

    @Test(
        "A mistake comes with what may have been meant",
        arguments: [
            (":fact", ":facts"), (":tabel", ":table"), (":trace", ":trace F1"), (":export", ":export answer.csv"),
            (":zzzzzz", ":help"), (":period", ":period last month"), (":resume x", ":conversations"), (":run", ":save"),
            (":did it", "What should we do next?"),
        ])
    func mistakes(line: String, suggestion: String) {
        guard case .failure(let mistake) = ChatCommand.parse(line) else {
            Issue.record("\(line) was read")
            return
        }
        #expect(mistake.suggestions.contains(suggestion), "\(mistake.suggestions)")
    }

    @Test("The guide names every command once, and each can be read")
    func guide() {
        for entry in ChatCommand.guide {
            let argument = entry.argument.isEmpty || entry.argument.hasPrefix("[") ? "" : " \(entry.argument)"
            guard case .success = ChatCommand.parse(entry.name + argument) else {
                Issue.record("\(entry.name) is listed and cannot be read")
                continue
            }
        }
        #expect(Set(ChatCommand.guide.map(\.name)).count == ChatCommand.guide.count)
    }
}
