import Foundation
import Testing

/// The chat, `ask` and `interpret` as a pipe sees them.
@Suite(.enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"))
struct ConversationTests {
    private let folder: FidgaProcess.Folder

    init() throws { folder = try FidgaProcess.Folder() }

    private let clock = ["--now", "2026-11-23"]

    private func workspace() throws -> [String] {
        let log = try folder.write(AccessLogSample.lines(240), to: "a.log")
        let data = ["--data", folder.file("w.db")] + clock
        let outcome = try FidgaProcess.run(["import", "accesslog", log] + data, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return data
    }

    @Test("What was asked is kept with the workspace: saved, asked again, taken back, resumed, deleted")
    func memory() throws {
        let data = try workspace()
        let first = try FidgaProcess.run(
            ["chat"] + data, in: folder,
            input: "How many page views did we have last week?\n:save weekly\n:compare\n:undo\n:quit\n")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("saved as weekly"), "\(first.output)")
        #expect(first.output.contains("taken back: compare that with the period before"), "\(first.output)")

        let second = try FidgaProcess.run(
            ["chat"] + data, in: folder, input: ":save\n:run weekly\n:conversations\n:resume 1\nand on mobile?\n:quit\n"
        )
        #expect(second.output.contains("weekly: How many page views did we have last week?"), "\(second.output)")
        #expect(second.output.contains("240"), "\(second.output)")
        #expect(second.output.contains("(1 question)"), "\(second.output)")

        let third = try FidgaProcess.run(
            ["chat"] + data, in: folder,
            input: ":forget weekly\n:forget 1\n:conversations\n:forget 1\n:forget 9\n:save\n:quit\n")
        #expect(third.output.contains("deleted: the saved question weekly ('How many page views"), "\(third.output)")
        #expect(
            third.output.contains("none was shown yet. Try: :conversations · :save · :notes"),
            "\(third.output)")
        #expect(third.output.contains("deleted: the conversation 'How many page views"), "\(third.output)")
        #expect(third.output.contains("The list shown last has"), "\(third.output)")
        #expect(third.output.contains("No question is saved yet"), "\(third.output)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("w.db.chats"))
        for file in files {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("w.db.chats/\(file)"))
            #expect((attributes[.posixPermissions] as? Int) == 0o600, "\(file)")
        }
    }

    @Test("A rule that was kept is listed, deleted by its number and brought back")
    func alerts() throws {
        let data = try workspace()
        let outcome = try FidgaProcess.run(
            ["chat"] + data, in: folder,
            input: "Alert me if page views fall below 5\n:alert\n:alert\n:forget 1\n:alert\n:undo\n:alert\n:quit\n")
        #expect(outcome.output.contains("kept as views-below-5: Views below 5."), "\(outcome.output)")
        #expect(outcome.output.contains("deleted: the alert rule views-below-5"), "\(outcome.output)")
        #expect(outcome.output.contains("There is no alert rule yet."), "\(outcome.output)")
        #expect(outcome.output.contains("brought back: the alert rule views-below-5"), "\(outcome.output)")
    }

    @Test("Who words the answers can be asked and changed; a name that is none changes nothing")
    func model() throws {
        let data = try workspace()
        // Port 9 is nobody's: the model cannot be reached, the answer still comes and says so.
        let outcome = try FidgaProcess.run(
            ["chat"] + data, in: folder,
            input: ":model\n:model gpt\n:model http://127.0.0.1:9/v1#small\n"
                + "How many page views did we have last week?\n:model\n:model offline\n:quit\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let said = outcome.output
        #expect(said.contains("There is no language model 'gpt'"), "\(said)")
        #expect(said.components(separatedBy: "offline: answers are composed").count == 3, "\(said)")
        #expect(said.components(separatedBy: "#small: it words the answers").count == 3, "\(said)")
        #expect(said.contains("240"), "\(said)")
    }

    @Test("Goals and events that were told are there in the next run, listed and forgotten")
    func notes() throws {
        let data = try workspace()
        let told = try FidgaProcess.run(
            ["chat"] + data, in: folder,
            input: ":notes\nOur target is 5000 page views in November\nWe had a launch on Nov 16\n:notes\n:quit\n")
        #expect(told.output.contains("Nothing is noted yet"), "\(told.output)")
        #expect(told.output.contains("kept as your goal"), "\(told.output)")
        #expect(told.output.contains("goal   screen_page_views 2026-11-01..2026-11-30: 5,000"), "\(told.output)")
        let later = try FidgaProcess.run(
            ["chat"] + data, in: folder, input: "page views since the launch\n:forget launch\n:notes\n:quit\n")
        #expect(later.output.contains("16–23 Nov 2026"), "\(later.output)")
        #expect(later.output.contains("deleted: the event launch: 2026-11-16"), "\(later.output)")
        #expect(!later.output.contains("event  launch"), "\(later.output)")
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("w.db.chats/notes.json"))
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
    }

    @Test("A number means the list shown last, as it was shown; what was deleted can be brought back")
    func numbers() throws {
        let data = try workspace()
        for question in ["page views last week", "sessions last week", "new users last week"] {
            _ = try FidgaProcess.run(["chat"] + data, in: folder, input: question + "\n")
        }
        let listed = try FidgaProcess.run(
            ["chat"] + data, in: folder,
            input: """
                Our target is 5000 page views in November
                We had a launch on Nov 16
                :conversations
                :notes
                :forget 2
                :forget 2
                :undo
                :forget screen_page_views
                :forget 1
                :conversations
                :resume 1
                :forget 1
                :forget 2
                :forget 2
                :forget 3
                :conversations
                """)
        let said = listed.output
        #expect(said.contains("deleted: the event launch: 2026-11-16"), "\(said)")
        #expect(said.contains("The event launch: 2026-11-16 is gone already."), "\(said)")
        #expect(said.contains("brought back: the event launch: 2026-11-16"), "\(said)")
        #expect(said.contains("deleted: the goal screen_page_views 2026-11-01..2026-11-30: 5,000"), "\(said)")
        #expect(said.contains("The goal screen_page_views 2026-11-01..2026-11-30: 5,000 is gone already"), "\(said)")
        // The list does not shift with what is resumed and deleted.
        #expect(said.contains("That is the conversation you are in"), "\(said)")
        let deleted = said.matches(of: #/deleted: the conversation '([^']*)'/#).map { String($0.output.1) }
        #expect(Set(deleted).count == 2 && said.contains("is gone already"), "\(said)")
        let first = try #require(said.split(separator: "\n").first { $0.hasPrefix("1  2026") })
        #expect(!deleted.contains { first.contains($0) }, "\(said)")
    }

    @Test("A rule that was proposed is kept once, a question is scheduled, and what leans on another is saved with it")
    func keeping() throws {
        let data = try workspace()
        let lines = [
            "page views last week", "qwrtz", "why?", ":save lately", ":save", ":schedule daily", ":run lately",
            "alert me if page views fall below 5", ":alert", ":alert", "page views last week",
            ":schedule every monday at 8:00", ":schedule never",
        ]
        let said = try FidgaProcess.run(["chat"] + data, in: folder, input: lines.joined(separator: "\n") + "\n").output
        #expect(said.contains("That was not understood"), "\(said)")
        #expect(said.contains("lately: page views last week → why?"), "\(said)")
        #expect(said.contains("leans on what was asked before"), "\(said)")
        // Asked, and asked again by its name.
        let noneBefore = "There is no data for 9–15 Nov 2026 to compare with"
        #expect(said.components(separatedBy: noneBefore).count == 3, "\(said)")
        #expect(said.components(separatedBy: "kept as ").count == 2, "\(said)")
        #expect(said.contains("0 8 * * mon  fidga ask 'page views last week'"), "\(said)")
        #expect(said.contains("It can be asked daily, weekly or monthly"), "\(said)")
    }

    @Test("Bad input gets helpful words and never a crash")
    func badInput() throws {
        let long = String(repeating: "sessions ", count: 120_000)
        let lines = [
            "?", "\u{202E}snoisses\u{202C} yesterday", "🎉🎉🎉", "e\u{301}\u{302}\u{303}\u{304}", "你好 世界", ":undo", long,
        ]
        let outcome = try FidgaProcess.run(
            ["chat"] + (try workspace()), in: folder, input: lines.joined(separator: "\n") + "\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.output.contains("\u{202E}"))
        #expect(outcome.output.contains("longer than 4000 characters"), "\(outcome.output.suffix(400))")
        #expect(outcome.output.contains("taken back: "), "\(outcome.output.prefix(2000))")
    }

    @Test("A piped chat answers each line, takes commands, and ends")
    func pipedChat() throws {
        let questions = """
            How many page views did we have last week?
            :facts
            :trace F1
            :nonsense

            :quit
            never reached
            """
        let outcome = try FidgaProcess.run(["chat"] + (try workspace()), in: folder, input: questions)
        #expect(outcome.status == 0, "\(outcome.errors)")
        // 240 lines of the log are 240 page views.
        #expect(outcome.output.contains("240"), "\(outcome.output)")
        #expect(outcome.output.contains("data        state "), "\(outcome.output)")
        #expect(outcome.output.contains("There is no command :nonsense"), "\(outcome.output)")
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(!FileManager.default.fileExists(atPath: folder.file(".local/share/fidga/history")))
    }

    @Test("The end of the input ends the chat, with a last line that has no line feed")
    func endOfInput() throws {
        let outcome = try FidgaProcess.run(["chat"] + (try workspace()), in: folder, input: "page views last week")
        #expect(outcome.status == 0 && outcome.output.contains("240"), "\(outcome.output)\(outcome.errors)")
    }

    @Test("query --json, rpc and the table say the same number")
    func oneNumber() throws {
        let data = try workspace()
        let period = ["--from", "2026-11-16", "--to", "2026-11-16"]
        let query = ["query", "--metrics", "screen_page_views"] + period
        let json = try FidgaProcess.run(query + ["--json"] + data, in: folder)
        let rpc = try FidgaProcess.run(
            ["rpc"] + data, in: folder,
            input: """
                {"jsonrpc":"2.0","id":7,"method":"metrics.query","params":{"metrics":["screen_page_views"],"period":{"start":"2026-11-16","end":"2026-11-16"}}}

                """)
        func object(_ text: String) throws -> NSDictionary {
            try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
        }
        let direct = try object(json.output)
        #expect(direct["totals"] as? [String: Int] == ["screen_page_views": 240], "\(json.output)\(json.errors)")
        #expect(try object(rpc.output)["result"] as? NSDictionary == direct, "\(rpc.output)")
        let csv = try FidgaProcess.run(query + ["--csv"] + data, in: folder)
        #expect(csv.output == "screen_page_views\r\n240\r\n")
    }

    @Test("interpret answers line by line, keeps the ids, and goes on after a bad line")
    func interpret() throws {
        let input = """
            {"id":"a","conversation":[],"question":"How many sessions did we have last week?"}
            not json
            {"id":3,"question":"How many sessions did we have yesterday?"}

            """
        let outcome = try FidgaProcess.run(["interpret"] + clock, in: folder, input: input)
        let lines = try outcome.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        try #require(lines.count == 3, "\(outcome.output)")
        #expect(outcome.status == 1 && outcome.errorLines.count == 1)
        #expect(lines[0]["id"] as? String == "a" && lines[2]["id"] as? Int == 3)
        let reading = try #require(lines[0]["interpretation"] as? [String: Any])
        #expect(reading["metrics"] as? [String] == ["sessions"])
        // Last week, seen from Monday 2026-11-23.
        #expect(reading["period"] as? [String: String] == ["start": "2026-11-16", "end": "2026-11-22"])
        for field in [
            "intent", "metrics", "breakdown", "filters", "period", "comparison", "granularity", "horizon", "limit",
            "order",
            "needs_clarification", "out_of_scope",
        ] {
            #expect(reading[field] != nil, "\(field) is missing")
        }
        #expect(lines[1]["interpretation"] is NSNull && lines[1]["error"] is String)
    }
}
