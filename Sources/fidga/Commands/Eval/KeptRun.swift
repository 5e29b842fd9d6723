import Evaluation
import Foundation
import Semantics

/// A run as its folder holds it, to be judged again without asking anybody: wherever the folder lies, whatever became of the
/// suites' files.
struct KeptRun {
    private let plan: EvalPlan
    private let files: SuiteFiles
    private let tape: ReplyTape
    /// What the run came to, in its published shape, as it was written.
    let results: Data

    /// - Throws: where the folder holds no whole run.
    init(_ folder: String) throws(CommandFailure) {
        func bytes(_ name: String) throws(CommandFailure) -> Data {
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else {
                throw CommandFailure(
                    "\(folder) holds no whole run: \(name) is not there.",
                    suggestions: ["fidga eval run SUITE --out \(folder)"])
            }
            return bytes
        }
        func json(_ name: String) throws(CommandFailure) -> JSONValue {
            let bytes = try bytes(name)
            do {
                return try JSONValue(parsing: bytes)
            } catch {
                throw CommandFailure("\(folder)/\(name) is not JSON.")
            }
        }
        let inputs = try json(EvalFolder.inputs)
        let written = try json(EvalFolder.plan)
        guard let plan = EvalPlan(json: written), let files = SuiteFiles(json: inputs) else {
            throw CommandFailure("\(folder) was not written by a run of this version.")
        }
        // What was changed by hand is no longer what was run.
        guard plan.json(inputs: inputs)["inputs"] == written["inputs"] else {
            throw CommandFailure("\(folder)/\(EvalFolder.inputs) is not what was run: it was changed afterwards.")
        }
        self.plan = plan
        self.files = files
        tape = ReplyTape(played: LineFile.lines(in: try bytes(EvalFolder.replies)))
        results = try bytes(EvalFolder.results)
    }

    /// Judges every case by what was answered then.
    ///
    /// - Parameter progress: hears the share that is done, 0…1, and the name of the suite.
    func judged(progress: @escaping @Sendable (Double, String) -> Void) async throws -> RunResult {
        let suites = try plan.suites(WorldLedgers(), files)
        let silent = Dictionary(plan.respondents.map { ($0, SilentRespondent()) }) { first, _ in first }
        let models: @Sendable (NamedModel) throws -> any Respondent = { _ in SilentRespondent() }
        let respondents = RespondentDirectory(
            silent, substitute: plan.provider, models: plan.asksModels ? models : nil)
        let runner = SuiteRun(respondents: respondents, repeats: plan.repeats, tape: tape)
        var results: [SuiteResult] = []
        for suite in suites {
            results.append(
                try await runner.run(suite) { done in
                    progress(Double(done) / Double(max(1, suite.caseCount * plan.repeats)), suite.name)
                })
        }
        return RunResult(suites: results, setting: plan.setting)
    }
}

/// Is there, and never asked: the tape answers.
private struct SilentRespondent: Respondent {
    func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        throw RespondentError("Nobody is asked when a kept run is judged again.")
    }
}
