import Foundation
import Semantics

/// Finds the files of suites.
enum EvalSuiteFile {
    private static let folder = "eval/suites"

    /// The paths of what is named, with `all` put into words.
    static func paths(_ given: [String]) throws(CommandFailure) -> [String] {
        guard given == ["all"] else {
            var paths: [String] = []
            for name in given { paths.append(try path(name)) }
            return paths
        }
        let all = names(["yaml", "jsonl"])
        guard !all.isEmpty else {
            throw CommandFailure("there is no suite in \(folder).", suggestions: ["fidga eval run FILE.yaml"])
        }
        return all.map { "\(folder)/\($0)" }
    }

    private static func names(_ endings: Set<String>) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .filter { endings.contains(($0 as NSString).pathExtension) }
    }

    private static func path(_ name: String) throws(CommandFailure) -> String {
        let places = [name] + ["yaml", "jsonl"].map { "\(folder)/\(name).\($0)" }
        if let path = places.first(where: { FileManager.default.fileExists(atPath: $0) }) { return path }
        let known = names(["yaml", "jsonl"]).map { ($0 as NSString).deletingPathExtension }
        // A file beside has to be named with its ending.
        let beside = ["yaml", "yml", "jsonl"].map { "\(name).\($0)" }.filter {
            FileManager.default.fileExists(atPath: $0)
        }
        throw CommandFailure(
            "there is no suite '\(name)'.", suggestions: beside + NearestNames.suggestions(for: name, among: known))
    }
}
