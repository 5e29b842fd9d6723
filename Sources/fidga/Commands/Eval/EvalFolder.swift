import Evaluation
import Foundation
import Semantics
import Synchronization

/// A run that is kept in a folder: what was asked, each result as soon as it is there, and in the end the reports.
///
/// `run.json` says what was asked. `results.jsonl` has a line a case, in the order in which they came. A run that was ended goes
/// on where it stopped; errors are asked again.
final class EvalFolder: ResultKeeper {
    private struct Kept {
        var results: [String: CaseResult] = [:]
        var file: FileHandle
    }

    private let path: String
    private let kept: Mutex<Kept>

    /// - Parameter identity: what was asked; a folder of another run is not gone on with.
    init(_ path: String, identity: JSONValue) throws(CommandFailure) {
        self.path = path
        let files = FileManager.default
        let asked = Data((identity.serialized + "\n").utf8)
        let (head, lines) = (path + "/run.json", path + "/results.jsonl")
        do {
            try files.createDirectory(atPath: path, withIntermediateDirectories: true)
            var results: [String: CaseResult] = [:]
            if let earlier = files.contents(atPath: head) {
                guard earlier == asked else {
                    throw CommandFailure(
                        "\(path) holds another run: its suites, its model or its options are not the same.",
                        suggestions: ["--out ANOTHER_FOLDER"])
                }
                results = EvalFolder.read(files.contents(atPath: lines) ?? Data())
            } else {
                try asked.write(to: URL(fileURLWithPath: head), options: .atomic)
            }
            if !files.fileExists(atPath: lines) { try Data().write(to: URL(fileURLWithPath: lines)) }
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: lines))
            try EvalFolder.endLine(of: file)
            kept = Mutex(Kept(results: results, file: file))
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(path) could not be written. Check that there is room and that the folder is yours.")
        }
    }

    /// How many results are there already.
    var count: Int { kept.withLock { $0.results.count } }

    func result(of id: String, in suite: String) -> CaseResult? {
        kept.withLock { $0.results[EvalFolder.key(suite, id)] }
    }

    func keep(_ result: CaseResult, of suite: String) throws {
        let line = JSONValue.object(["suite": .string(suite), "result": result.json]).serialized + "\n"
        try kept.withLock { try $0.file.write(contentsOf: Data(line.utf8)) }
    }

    /// Writes the whole run, and its report.
    func finish(_ run: RunResult) throws(CommandFailure) {
        try EvalRunText.write(run.json.serialized + "\n", to: path + "/results.json")
        try EvalRunText.write(HTMLReport.html(run), to: path + "/report.html")
    }

    private static func key(_ suite: String, _ id: String) -> String { suite + "\u{0}" + id }

    /// A line that was cut when the run was ended is no result; of two of one case the later counts.
    private static func read(_ data: Data) -> [String: CaseResult] {
        var results: [String: CaseResult] = [:]
        for line in data.split(separator: UInt8(ascii: "\n")) {
            guard let json = try? JSONValue(parsing: Data(line)), let suite = json["suite"]?.text,
                let result = json["result"].flatMap(CaseResult.init(json:))
            else { continue }
            results[key(suite, result.id)] = result.verdict == .error ? nil : result
        }
        return results
    }

    /// Moves to the end, onto a line of its own.
    private static func endLine(of file: FileHandle) throws {
        let size = try file.seekToEnd()
        guard size > 0 else { return }
        try file.seek(toOffset: size - 1)
        let last = try file.read(upToCount: 1)
        if last != Data([UInt8(ascii: "\n")]) { try file.write(contentsOf: Data([UInt8(ascii: "\n")])) }
    }
}
