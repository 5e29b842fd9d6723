import Foundation
import Semantics

@testable import Evaluation

/// Suites written in a test, in a folder of their own that goes away with the bench.
final class SuiteBench: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "suite-bench-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    func load(_ text: String, as name: String = "suite.yaml") throws -> Suite {
        try write(name, text)
        return try SuiteLoader.load("\(folder)/\(name)")
    }

    func run(
        _ text: String, as name: String = "suite.yaml", _ respondents: RespondentDirectory = RespondentDirectory()
    ) async throws -> SuiteResult {
        try await SuiteRun(respondents: respondents).run(load(text, as: name))
    }

    /// The shared suites of others; nil where they are not at hand.
    static var shared: String? {
        let named = ProcessInfo.processInfo.environment["FIDGA_SHARED"]
        guard let folder = named.map({ "\($0)/data/real/promptfoo_suites" }),
            FileManager.default.fileExists(atPath: folder)
        else { return nil }
        return folder
    }
}

/// Answers everything with the same reply.
struct FixedRespondent: Respondent {
    var reply: EvaluationReply

    init(_ text: String, json: JSONValue? = nil) { reply = EvaluationReply(text: text, json: json) }

    func reply(to request: EvaluationRequest) async throws -> EvaluationReply { reply }
}
