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

    @Test("A resumed run has the bytes of a whole one, and is judged again to them")
    func resumed() throws {
        let suite = try folder.write(
            """
            asks: answers
            world: {seed: 7, now: 2026-11-23T10:00:00Z, events: 2000}
            cases:
              - id: a
                question: How many sessions did we have last week?
                why: What is expected has members in another order than the alphabet's.
                facts: [{metric: sessions, period: {start: 2026-11-16, end: 2026-11-22}}]
              - {id: b, question: Revenue by country last month, why: w, reading: {intent: trend, metrics: [total_revenue], filters: [{field: country, op: eq, value: x}]}}
            """, to: "asked.yaml")
        let kept = folder.file("run")
        let command = ["eval", "run", suite, "--out", kept]
        #expect(try FidgaProcess.run(command, in: folder).status == 2)
        let whole = try String(contentsOfFile: kept + "/results.json", encoding: .utf8)
        let alone = folder.file("alone.json")
        _ = try FidgaProcess.run(["eval", "run", suite, "--json", alone], in: folder)
        #expect(try String(contentsOfFile: alone, encoding: .utf8) == whole)
        for _ in 0..<2 {
            #expect(try FidgaProcess.run(command, in: folder).errors.contains("2 results are there already"))
            #expect(try String(contentsOfFile: kept + "/results.json", encoding: .utf8) == whole)
            let again = try FidgaProcess.run(["eval", "replay", kept], in: folder)
            #expect(again.status == 0 && again.output == "2 cases judged again: the same bytes\n", "\(again)")
        }
        _ = try folder.write(
            whole.replacing(#""reason":"As expected.""#, with: #""reason":"As hoped.""#), to: "run/results.json")
        let other = try FidgaProcess.run(["eval", "replay", kept], in: folder)
        #expect(other.status == 2 && other.output.contains(#"First: asked, b, assertions["#), "\(other)")
        #expect(other.output.contains(#"].reason: "As hoped." then, "As expected." now"#), "\(other)")
    }

    @Test("The suite that eval/README.md shows is green as it stands there")
    func readme() throws {
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { package.deleteLastPathComponent() }
        let text = try String(contentsOf: package.appendingPathComponent("eval/README.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        #expect(blocks.count == 1)
        for block in blocks {
            let suite = try folder.write(block + "\n", to: "mine.yaml")
            let outcome = try FidgaProcess.run(["eval", "run", suite], in: folder)
            #expect(outcome.status == 0 && outcome.output.contains("5 cases, 5 pass"), "\(outcome)")
        }
    }

    @Test("Nothing judged is not green, and says how it would be judged")
    func nothingJudged() throws {
        let judged = try folder.write(
            "prompts: [hi]\nproviders: [echo]\ntests: [{assert: [{type: llm-rubric, value: nice}]}]\n",
            to: "judged.yaml")
        let outcome = try FidgaProcess.run(["eval", "run", judged], in: folder)
        #expect(outcome.status == 2 && outcome.output.contains("NOTHING WAS JUDGED"), "\(outcome)")
        #expect(outcome.output.contains("--live --judge MODEL"))
        let empty = try folder.write("asks: reading\ncases: []\n", to: "empty.yaml")
        #expect(try FidgaProcess.run(["eval", "run", empty], in: folder).status == 2)
        let nowhere = try FidgaProcess.run(["eval", "run", folder.path], in: folder)
        #expect(nowhere.status == 1 && nowhere.errors.contains("without a promptfooconfig.yaml"), "\(nowhere)")
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
        let kept = folder.file("kept")
        _ = try FidgaProcess.run(["eval", "run", set, "--provider", "echo", "--out", kept], in: folder)
        let folders = try FidgaProcess.run(["eval", "compare", folder.file("before.json"), kept], in: folder)
        #expect(folders.output == outcome.output && folders.status == 0, "\(folders)")
    }

    @Test("A kept run is judged again where it lies now, to the same bytes, and shows what was tampered with")
    func replay() throws {
        let asked = try folder.write(
            """
            suite: asked
            asks: answers
            world: {seed: 7, now: 2026-11-23T10:00:00Z, events: 2000}
            cases:
              - {id: a, question: How many sessions did we have last week?, why: w, says: [sessions], grounded: {recall: 1}}
              - {id: b, question: What is our share price?, why: w, says: [nothing of the kind]}
              - {id: c, asks: causes, why: w, seed: 5, samples: 1, limits: {cells: {least: 0}}}
            """, to: "asked.yaml")
        let echoed = try folder.write(Self.echo("hello"), to: "echoed.yaml")
        let kept = folder.file("run")
        let first = try FidgaProcess.run(["eval", "run", asked, echoed, "--repeats", "2", "--out", kept], in: folder)
        #expect(first.status == 2, "\(first.errors)")
        let moved = folder.file("elsewhere")
        let files = FileManager.default
        try files.moveItem(atPath: kept, toPath: moved)
        try files.removeItem(atPath: asked)
        try files.removeItem(atPath: echoed)
        let again = try FidgaProcess.run(["eval", "replay", moved, "--json", folder.file("again.json")], in: folder)
        #expect(again.status == 0 && again.output == "8 cases judged again: the same bytes\n", "\(again)")
        #expect(files.contentsEqual(atPath: folder.file("again.json"), andPath: moved + "/results.json"))
        let results = try String(contentsOfFile: moved + "/results.json", encoding: .utf8)
        _ = try folder.write(
            results.replacing(#""verdict":"pass""#, with: #""verdict":"fail""#), to: "elsewhere/results.json")
        let other = try FidgaProcess.run(["eval", "replay", moved], in: folder)
        #expect(other.status == 2 && other.output.contains("fail → pass"), "\(other)")
        let inputs = try String(contentsOfFile: moved + "/inputs.json", encoding: .utf8)
        _ = try folder.write(inputs.replacing("last week", with: "last month"), to: "elsewhere/inputs.json")
        #expect(try FidgaProcess.run(["eval", "replay", moved], in: folder).status == 1)
        #expect(try FidgaProcess.run(["eval", "replay", folder.file("gone")], in: folder).status == 1)
    }

    @Test("Whatever is wrong with suites, its place is named and everything else runs")
    func badInput() throws {
        let empty = #"{"version":1,"model":"m","replies":[]}"#
        _ = try folder.write(empty, to: "empty.json")
        let head = "asks: answers\nworld: {seed: 7, now: 2026-11-23T10:00:00Z, events: 1000}\n"
        let question = "question: How many sessions did we have last week?, why: w"
        let suites = [
            ("key.yaml", head + "cases:\n  - {id: a, \(question), sais: [x], says: [sessions]}\n", "key.yaml:4:"),
            (
                "twice.yaml",
                head + "cases:\n  - {id: a, \(question), says: [s]}\n  - {id: a, \(question), says: [s]}\n",
                "twice.yaml:5:"
            ),
            ("world.yaml", "asks: answers\ncases:\n  - {id: a, \(question), says: [x]}\n", "world.yaml:3:"),
            ("bomb.yaml", "a: &a [x]\nb: [" + String(repeating: "[", count: 5_000) + "\n", "bomb.yaml:2:"),
            ("value.yaml", "prompts: [hi]\ntests:\n  - assert: [{type: contains}]\n", "value.yaml:3:"),
            (
                "lacks.yaml", head + "cassette: empty.json\ncases:\n  - {id: a, \(question), says: [sessions]}\n",
                "holds no reply"
            ),
        ]
        let files = try suites.map { try folder.write($0.1, to: $0.0) }
        let good = try folder.write(Self.echo("hello"), to: "good.yaml")
        let outcome = try FidgaProcess.run(["eval", "run"] + files + [good], in: folder)
        #expect(outcome.status == 2 && outcome.errors.isEmpty, "\(outcome.errors)")
        for (name, _, place) in suites { #expect(outcome.output.contains(place), "\(name): \(outcome.output)") }
        #expect(outcome.output.contains("Did you mean says") && outcome.output.contains("good: 1 case, 1 pass"))
    }

    @Test("A run is the same whatever the machine calls its day, its language and its folders")
    func sameBytes() throws {
        let suite = try folder.write(
            """
            asks: answers
            world: {seed: 7, now: 2026-11-23T10:00:00Z, events: 2000}
            cases:
              - {id: a, question: How many sessions did we have last week?, why: w, says: [sessions]}
              - {id: b, question: Revenue by country last month, why: w, says: [revenue]}
            """, to: "asked.yaml")
        for (name, environment) in [
            ("one", ["TZ": "UTC", "LANG": "C"]),
            ("two", ["TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8", "TMPDIR": folder.path]),
        ] {
            let outcome = try FidgaProcess.run(
                ["eval", "run", suite, "--json", folder.file("\(name).json"), "--concurrency", "3"], in: folder,
                environment: environment)
            #expect(outcome.status == 0, "\(outcome)")
        }
        #expect(FileManager.default.contentsEqual(atPath: folder.file("one.json"), andPath: folder.file("two.json")))
    }
}
