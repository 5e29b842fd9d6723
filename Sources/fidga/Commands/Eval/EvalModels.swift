import Evaluation
import Foundation
import Grounding
import Semantics
import Transport

/// Every language model of an evaluation: who words fidga's answers, who answers for the models that suites name, who judges.
///
/// Each is a recording, a live model at a common pace whose replies may be kept, or one that only counts.
struct EvalModels: Sendable {
    /// What would be asked, where only that is wanted.
    let counting: CountingModel?
    /// Words fidga's answers; nil where the narrator does.
    let writer: AnswerWriter?
    /// The run's model, a judge and embeddings, by the names under which suites find them.
    private(set) var respondents: [String: any Respondent] = [:]
    /// Brings a model that a suite names; nil where none is asked.
    private(set) var models: (@Sendable (NamedModel) throws -> any Respondent)?
    private let recording: (recorder: CassetteRecorder, file: String)?

    /// - Parameters:
    ///   - cassette: the file of the recording.
    ///   - perMinute: requests a minute to all models together; nil for no limit.
    /// - Throws: where a model is wanted that cannot be asked in this mode.
    init(_ plan: EvalPlan, cassette: String?, perMinute: Double?, estimates: Bool, asked: Bool) throws {
        let counting = estimates ? CountingModel(name: plan.model) : nil
        let source: EvalModelSource
        if let counting {
            source = .counting(counting)
            recording = nil
        } else {
            (source, recording) = try EvalModels.source(plan, cassette, perMinute)
        }
        self.counting = counting
        if plan.mode != .recorded, !estimates, plan.model == "offline", !asked {
            throw CommandFailure(
                "--\(plan.mode.rawValue) needs a language model to ask.", suggestions: ["--model http://…/v1#MODEL"])
        }
        let prices = try ModelSettings.budget().prices
        let cost: @Sendable (Int, Int) -> Double? = { asked, said in
            prices.map { (Double(asked) * $0.prompt + Double(said) * $0.reply) / 1_000_000 }
        }
        let clock: @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime }
        func respondent(_ named: NamedModel) throws -> any Respondent {
            TimedRespondent(
                ModelRespondent(try source.model(named.name), settings: named, cost: cost), clock: clock)
        }
        if plan.mode == .recorded, cassette != nil, plan.model == "offline", case .cassette(let kept) = source {
            writer = try ModelOption.writer(ReplayedModel(kept))
            respondents["model"] = try respondent(NamedModel(kept.model))
        } else if plan.model != "offline" || estimates {
            writer = try ModelOption.writer(source.model(plan.model))
            respondents["model"] = try respondent(NamedModel(plan.model))
        } else {
            writer = nil
        }
        if let judge = plan.judge {
            respondents[JudgeRespondent.name] = try JudgeRespondent(source.model(judge), prompts: .builtIn())
        }
        if let embeddings = plan.embeddings, !estimates {
            respondents[SimilarityRespondent.name] = SimilarityRespondent(try source.embedder(embeddings))
        }
        guard source.canBeAsked else { return }
        models = { named in
            do {
                return try TimedRespondent(
                    ModelRespondent(source.model(named.name), settings: named, cost: cost), clock: clock)
            } catch let failure as CommandFailure {
                throw RespondentError("\(named.name) cannot be asked: \(failure.message)", isAbsent: true)
            }
        }
    }

    private static func source(
        _ plan: EvalPlan, _ cassette: String?, _ perMinute: Double?
    ) throws -> (EvalModelSource, (recorder: CassetteRecorder, file: String)?) {
        let pace = perMinute.map { perMinute in
            RequestPace(
                perMinute: perMinute, clock: { ProcessInfo.processInfo.systemUptime },
                pause: { try await Task.sleep(for: .seconds($0)) })
        }
        switch plan.mode {
        case .recorded:
            guard let cassette else {
                guard plan.model == "offline", plan.judge == nil, plan.embeddings == nil else {
                    throw CommandFailure(
                        "a model is asked with --live or --record only.", suggestions: ["--live", "--cassette FILE"])
                }
                return (.nobody, nil)
            }
            return (.cassette(try read(cassette)), nil)
        case .live:
            // Replies that a cassette holds are not paid twice.
            let kept = try cassette.map { try recorder(plan.firstModel, $0, isNew: false) }
            return (.live(pace, kept?.recorder, asksOnce: true), kept)
        case .record:
            guard let cassette else {
                throw CommandFailure(
                    "--record needs a file for the replies.", suggestions: ["--cassette eval/cassettes/NAME.json"])
            }
            let made = try recorder(plan.firstModel, cassette, isNew: true)
            return (.live(pace, made.recorder, asksOnce: false), made)
        }
    }

    /// - Parameter isNew: replies of another model do not belong into the same recording.
    private static func recorder(
        _ model: String, _ file: String, isNew: Bool
    ) throws -> (recorder: CassetteRecorder, file: String) {
        try EvalRunText.check(file)
        var cassette = Cassette(model: model)
        if FileManager.default.fileExists(atPath: file) {
            let earlier = try read(file)
            if !isNew || earlier.model == model { cassette = earlier }
        }
        return (CassetteRecorder(cassette), file)
    }

    /// Writes what was recorded so far.
    func save() async throws {
        guard let recording else { return }
        try EvalRunText.write(await recording.recorder.cassette.json.serialized + "\n", to: recording.file)
    }

    static func read(_ path: String) throws -> Cassette {
        do {
            return try Cassette(json: try JSONValue(parsing: Data(contentsOf: URL(filePath: path))))
        } catch let error as CassetteError {
            throw CommandFailure("the cassette '\(SafeText.line(path))' cannot be read: \(error.description).")
        } catch {
            throw CommandFailure("the cassette '\(SafeText.line(path))' cannot be read.", suggestions: ["--record"])
        }
    }
}

/// Where the models of a run come from.
enum EvalModelSource: Sendable {
    case nobody
    case counting(CountingModel)
    case cassette(Cassette)
    case live(RequestPace?, CassetteRecorder?, asksOnce: Bool)

    var canBeAsked: Bool { if case .nobody = self { false } else { true } }

    /// - Throws: `CommandFailure` for a name that is none, or a key that is missing.
    func model(_ name: String) throws -> any LanguageModel {
        switch self {
        case .nobody: throw CommandFailure("a model is asked with --live or --record only.", suggestions: ["--live"])
        case .counting(let model): return model
        case .cassette(let cassette): return ReplayedModel(cassette, as: name)
        case .live(let pace, let recorder, let asksOnce):
            guard var model = try ModelOption.live(name) else {
                throw CommandFailure("'offline' is no language model.", suggestions: ["--model http://…/v1#MODEL"])
            }
            if let pace { model = PacedModel(model, pace: pace) }
            if let recorder { model = RecordingModel(model, into: recorder, asksOnce: asksOnce) }
            return model
        }
    }

    func embedder(_ name: String) throws -> any TextEmbedder {
        guard case .live = self else {
            throw CommandFailure("embeddings are computed with --live only.", suggestions: ["--live"])
        }
        return try ModelOption.embedder(name)
    }
}
