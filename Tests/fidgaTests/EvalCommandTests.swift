import Foundation
import Testing

@Suite(.enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"))
struct EvalCommandTests {
    private let folder: FidgaProcess.Folder

    init() throws { folder = try FidgaProcess.Folder() }

    private static func echo(_ expected: String) -> String {
        "prompts: [hello]\nproviders: [echo]\ntests: [{assert: [{type: equals, value: \(expected)}]}]\n"
    }

    @Test("A suite above its gate is 0, below it 2, and one that is not there 1")
    func gates() throws {
        let good = try folder.write(Self.echo("hello"), to: "good.yaml")
        let bad = try folder.write(Self.echo("bye"), to: "bad.yaml")
        #expect(try FidgaProcess.run(["eval", "run", good], in: folder).status == 0)
        let both = try FidgaProcess.run(["eval", "run", good, bad], in: folder)
        #expect(both.status == 2 && both.output.contains("BELOW ITS GATE"))
        let missing = try FidgaProcess.run(["eval", "run", folder.file("gone.yaml")], in: folder)
        #expect(missing.status == 1 && missing.output.isEmpty)
    }

    @Test("A run in a folder goes on where it was ended, comes to the same bytes, and is no other run")
    func folders() throws {
        let line = #"{"input":"QUESTION","ideal":"QUESTION"}"#
        let lines = (0..<50).map { line.replacing("QUESTION", with: "question \($0)") }.joined(separator: "\n")
        let set = try folder.write(lines + "\n", to: "set.jsonl")
        let kept = folder.file("run")
        let command = ["eval", "run", set, "--provider", "echo", "--out", kept]
        #expect(try FidgaProcess.run(command, in: folder).status == 0)
        let whole = try String(contentsOfFile: kept + "/results.json", encoding: .utf8)
        // As if it had been killed in the middle of a line.
        let journal = try String(contentsOfFile: kept + "/results.jsonl", encoding: .utf8)
        try journal.prefix(journal.count / 2).data(using: .utf8)?.write(
            to: URL(fileURLWithPath: kept + "/results.jsonl"))
        let again = try FidgaProcess.run(command, in: folder)
        #expect(again.status == 0 && again.errors.contains("results are there already"))
        #expect(try String(contentsOfFile: kept + "/results.json", encoding: .utf8) == whole)
        #expect(try String(contentsOfFile: kept + "/report.html", encoding: .utf8).contains("question 49"))
        let other = try FidgaProcess.run(command + ["--repeats", "2"], in: folder)
        #expect(other.status == 1 && other.errors.contains("holds another run"))
    }

    @Test("An estimate counts what a model would be asked, and asks nobody")
    func estimate() throws {
        let suite = try folder.write(
            """
            suite: asked
            asks: answers
            world: {seed: 7, now: 2026-11-23T10:00:00Z, events: 2000}
            cases:
              - {id: a, question: How many sessions did we have last week?, why: to be counted, says: [sessions]}
            """, to: "asked.yaml")
        let command = ["eval", "run", suite, "--live", "--model", "http://127.0.0.1:9/v1#nobody", "--estimate"]
        let outcome = try FidgaProcess.run(command, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("a model would be asked 1 times: about "), "\(outcome.output)")
    }

    @Test("A question is read, and two runs compare")
    func comparison() throws {
        let line =
            #"{"id":"a","question":"Sessions last week","expect":{"intent":"metric_value","metrics":["sessions"]}}"#
        let set = try folder.write(line + "\n", to: "set.jsonl")
        for (name, provider) in [("before", "fidga:interpret"), ("after", "echo")] {
            _ = try FidgaProcess.run(
                ["eval", "run", set, "--provider", provider, "--json", folder.file("\(name).json")], in: folder)
        }
        let outcome = try FidgaProcess.run(
            ["eval", "compare", folder.file("before.json"), folder.file("after.json")], in: folder)
        #expect(outcome.status == 0 && outcome.output.contains("pass → error"), "\(outcome.output)\(outcome.errors)")
    }
}
