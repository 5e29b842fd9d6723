import Evaluation
import Foundation
import Semantics
import Synchronization

/// A run that is kept in a folder: what was asked of whom, each reply and each result as soon as it is there, and in the end
/// the reports.
///
/// `run.json` says what the run does, `inputs.json` holds the files of its suites, `replies.jsonl` what was answered and
/// `results.jsonl` a line a case, both in the order in which they came. A run that was ended goes on where it stopped;
/// errors are asked again. Nothing in the folder depends on where it lies: see `KeptRun`.
final class EvalFolder: ResultKeeper {
    static let plan = "run.json"
    static let inputs = "inputs.json"
    static let replies = "replies.jsonl"
    static let journal = "results.jsonl"
    static let results = "results.json"

    private let path: String
    private let earlier: [String: CaseResult]
    private let journal: LineFile
    /// Keeps what is answered.
    let tape: ReplyTape

    /// - Throws: where the folder holds another run, or cannot be written.
    init(_ path: String, plan: EvalPlan, inputs: JSONValue) throws(CommandFailure) {
        self.path = path
        let files = FileManager.default
        let asked = Data((plan.json(inputs: inputs).serialized + "\n").utf8)
        let head = path + "/" + EvalFolder.plan
        do {
            try files.createDirectory(atPath: path, withIntermediateDirectories: true)
            if let earlier = files.contents(atPath: head) {
                guard earlier == asked else {
                    throw CommandFailure(
                        "\(path) holds another run: its suites, its model or its options are not the same.",
                        suggestions: ["--out ANOTHER_FOLDER"])
                }
            } else {
                try Data((inputs.serialized + "\n").utf8).write(
                    to: URL(fileURLWithPath: path + "/" + EvalFolder.inputs), options: .atomic)
                try asked.write(to: URL(fileURLWithPath: head), options: .atomic)
            }
            let replies = try LineFile(path + "/" + EvalFolder.replies)
            journal = try LineFile(path + "/" + EvalFolder.journal)
            tape = ReplyTape(goingOnAfter: replies.lines) { try replies.append($0) }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(path) could not be written. Check that there is room and that the folder is yours.")
        }
        var results: [String: CaseResult] = [:]
        for line in journal.lines {
            guard let suite = line["suite"]?.text, let result = line["result"].flatMap(CaseResult.init(json:)) else {
                continue
            }
            // Of two results of one case the later counts.
            results[EvalFolder.key(suite, result.id)] = result.verdict == .error ? nil : result
        }
        earlier = results
    }

    /// How many results were there already.
    var count: Int { earlier.count }

    func result(of id: String, in suite: String) -> CaseResult? { earlier[EvalFolder.key(suite, id)] }

    func keep(_ result: CaseResult, of suite: String) throws {
        try journal.append(JSONValue.object(["suite": .string(suite), "result": result.json]).serialized)
    }

    /// Writes the whole run, and its report.
    func finish(_ run: RunResult) throws(CommandFailure) {
        try EvalRunText.write(to: path + "/" + EvalFolder.results) { try run.write(line: $0) }
        try EvalRunText.write(to: path + "/report.html") { try HTMLReport.write(run, to: $0) }
    }

    private static func key(_ suite: String, _ id: String) -> String { suite + "\u{0}" + id }
}
