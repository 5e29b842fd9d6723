import Foundation
import Testing

@Suite(.enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"))
struct EvalEndingTests {
    private let folder: FidgaProcess.Folder

    init() throws { folder = try FidgaProcess.Folder() }

    /// A suite whose world takes longer to make than a test waits.
    private static let slow = """
        asks: answers
        world: {seed: 7, now: 2026-11-23T10:00:00Z, events: 2000000}
        cases:
          - {id: a, question: How many sessions did we have last week?, why: w, says: [sessions]}
          - {id: b, question: Revenue by country last month, why: w, says: [revenue]}
        """

    private var worlds: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasPrefix("fidga-run-")
        }
    }

    /// Starts the slow suite, and comes back when its world is being made; an error where it ends before.
    private func started(_ options: [String]) throws -> FidgaProcess {
        let suite = try folder.write(Self.slow, to: "slow.yaml")
        let earlier = worlds
        let run = try FidgaProcess(
            ["eval", "run", suite] + options, in: folder, environment: ["TMPDIR": folder.path + "/"])
        while run.isRunning {
            if let name = worlds.first(where: { !earlier.contains($0) }),
                !((try? FileManager.default.contentsOfDirectory(atPath: folder.file(name))) ?? []).isEmpty
            {
                return run
            }
            // Other tests hold the pool's threads for longer than a world takes.
            _ = sched_yield()
        }
        throw CocoaError(.fileNoSuchFile)
    }

    @Test(
        "A signal ends a run at once, by that signal: nothing is judged or written, and nothing stays behind",
        arguments: [SIGINT, SIGTERM])
    func signals(signal: Int32) throws {
        let (json, kept) = (folder.file("x.json"), folder.file("kept"))
        let run = try started(["--json", json, "--out", kept])
        run.send(signal)
        let outcome = try run.wait()
        #expect(outcome.status == signal && run.wasSignalled, "\(outcome)")
        #expect(
            outcome.output.isEmpty && outcome.errors.contains("The same command goes on where it was"), "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: json) && worlds.isEmpty)
        #expect(try String(contentsOfFile: kept + "/results.jsonl", encoding: .utf8).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: kept + "/results.json"))
    }

    @Test("What a killed run left behind is taken away by the next, and what a living one uses is not")
    func sweeping() throws {
        let killed = try started([])
        killed.send(SIGKILL)
        _ = try killed.wait()
        let left = worlds
        let living = try started([])
        #expect(left.count == 1 && worlds.count == 1 && worlds != left, "\(left) \(worlds)")
        let before = worlds
        let set = try folder.write(#"{"input":"a","ideal":"a"}"#, to: "set.jsonl")
        let other = try FidgaProcess.run(
            ["eval", "run", set, "--provider", "echo"], in: folder, environment: ["TMPDIR": folder.path + "/"])
        #expect(other.status == 0 && worlds == before, "\(other)")
        living.send(SIGTERM)
        _ = try living.wait()
        #expect(worlds.isEmpty)
    }

    @Test(
        "Where a result could not be written, nothing is asked",
        arguments: ["--json", "--report", "--junit", "--promptfoo"])
    func unwritable(option: String) throws {
        let suite = try folder.write(Self.slow, to: "slow.yaml")
        for path in [folder.file("no/such/folder/x"), folder.path] {
            let outcome = try FidgaProcess.run(["eval", "run", suite, option, path], in: folder)
            #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errorLines.count == 1, "\(outcome)")
            #expect(outcome.errors.contains("could not be written"), "\(outcome)")
        }
        let both = try FidgaProcess.run(
            [
                "eval", "run", suite, option, folder.file("x"), option == "--json" ? "--report" : "--json",
                folder.file("x"),
            ],
            in: folder)
        #expect(both.status == 1 && both.errors.contains("two results would be written"), "\(both)")
    }

    @Test("Two suites of one name are told by their files")
    func names() throws {
        let text = "suite: same\nprompts: [hi]\n"
        let (one, other) = (try folder.write(text, to: "one.jsonl"), folder.file("sub/one.jsonl"))
        try FileManager.default.createDirectory(atPath: folder.file("sub"), withIntermediateDirectories: true)
        _ = try folder.write(text, to: "sub/one.jsonl")
        let outcome = try FidgaProcess.run(["eval", "run", one, other], in: folder)
        #expect(
            outcome.status == 1 && outcome.errors.contains("\(one) and \(other) are both called 'one'"), "\(outcome)")
        let twice = try FidgaProcess.run(["eval", "run", one, one], in: folder)
        #expect(twice.status == 1 && twice.errors.contains("\(one) is named twice"), "\(twice)")
    }
}
