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
