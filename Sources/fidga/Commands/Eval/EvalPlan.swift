import Evaluation
import Foundation
import Semantics
import Service

/// What a run does: everything that decides what comes out, apart from the files of its suites.
struct EvalPlan: Sendable, Equatable {
    /// The files of the suites, as they were found.
    var paths: [String]
    var mode: EvalCommand.Run.Mode
    var model: String
    var provider: String?
    var judge: String?
    var embeddings: String?
    var perturbations: [Perturbation]
    var laws: [WorldLaw]
    var seed: UInt64
    var repeats: Int
    /// Who could be asked by name.
    var respondents: [String] = []
    /// Whether language models that suites name by themselves were asked.
    var asksModels = false
    /// Whether the cassettes that suites name are played.
    var playsCassettes = true

    /// The model whose name a recording bears.
    var firstModel: String { model == "offline" ? judge ?? model : model }

    /// The suites as they are written, then written otherwise, then held to laws.
    ///
    /// - Throws: where two have the same name; results could not be told apart.
    func suites(_ ledgers: WorldLedgers, _ files: SuiteFiles) throws(CommandFailure) -> [Suite] {
        var suites: [(suite: Suite, path: String)] = []
        for path in paths {
            let written: Suite
            do throws(SuiteProblem) {
                written = try SuiteLoader.load(
                    path, ledgers: ledgers, files: files, playsCassettes: playsCassettes)
            } catch {
                throw CommandFailure(error.description)
            }
            let changed =
                perturbations.map { written.perturbed(by: $0, seed: seed) } + laws.map { written.held(to: $0, ledgers) }
            for suite in changed.isEmpty ? [written] : changed {
                if let other = suites.first(where: { $0.suite.name == suite.name }) {
                    throw EvalPlan.sameName(suite.name, other.path, path)
                }
                suites.append((suite, path))
            }
        }
        return suites.map(\.suite)
    }

    private static func sameName(_ name: String, _ one: String, _ other: String) -> CommandFailure {
        guard one != other else { return CommandFailure("\(one) is named twice. Name each suite once.") }
        return CommandFailure(
            "\(one) and \(other) are both called '\(name)'.", suggestions: ["run them one after the other"])
    }

    /// What the run is of, in words for its report.
    var setting: [(name: String, value: String)] {
        var lines = [("build", "fidga \(ServiceDescription.version)")]
        lines.append(
            ("model", model == "offline" ? "none; the narrator words the answers" : "\(model), \(mode.rawValue)"))
        if let provider { lines.append(("answers in everybody's place", provider)) }
        if let judge { lines.append(("judge", judge)) }
        if let embeddings { lines.append(("embeddings", embeddings)) }
        if repeats > 1 { lines.append(("each case", "\(repeats) times")) }
        if !perturbations.isEmpty { lines.append(("seed of slips", String(seed))) }
        return lines
    }

    /// - Parameter inputs: what the suites consist of; another text makes another run of it.
    func json(inputs: JSONValue) -> JSONValue {
        var hash = StableHash()
        hash.combine(inputs.serialized)
        let key = hash.finish()
        return .object([
            "suites": .array(paths.map { .string($0) }),
            "inputs": .string([key.high, key.low].map { String($0, radix: 16) }.joined(separator: "-")),
            "mode": .string(mode.rawValue), "model": .string(model),
            "provider": .optional(provider) { .string($0) }, "judge": .optional(judge) { .string($0) },
            "embeddings": .optional(embeddings) { .string($0) },
            "perturb": .array(perturbations.map { .string($0.rawValue) }),
            "laws": .array(laws.map { .string($0.rawValue) }), "seed": .string(String(seed)),
            "repeats": .integer(Int64(repeats)), "respondents": .array(respondents.map { .string($0) }),
            "asks_models": .bool(asksModels),
            "plays_cassettes": .bool(playsCassettes), "version": .string(ServiceDescription.version),
        ])
    }

    /// Reads what `json` writes; nil for anything else.
    init?(json: JSONValue) {
        guard let paths = json["suites"]?.elements?.compactMap(\.text), let model = json["model"]?.text,
            let mode = json["mode"]?.text.flatMap(EvalCommand.Run.Mode.init(rawValue:)),
            let seed = json["seed"]?.text.flatMap({ UInt64($0) }), let repeats = json["repeats"]?.integer,
            let respondents = json["respondents"]?.elements?.compactMap(\.text)
        else { return nil }
        func texts(_ key: String) -> [String] { json[key]?.elements?.compactMap(\.text) ?? [] }
        self.init(
            paths: paths, mode: mode, model: model, provider: json["provider"]?.text, judge: json["judge"]?.text,
            embeddings: json["embeddings"]?.text,
            perturbations: texts("perturb").compactMap(Perturbation.init(rawValue:)),
            laws: texts("laws").compactMap(WorldLaw.init(rawValue:)), seed: seed, repeats: Int(repeats),
            respondents: respondents, asksModels: json["asks_models"]?.flag ?? false,
            playsCassettes: json["plays_cassettes"]?.flag ?? true)
    }

    init(
        paths: [String], mode: EvalCommand.Run.Mode, model: String, provider: String?, judge: String?,
        embeddings: String?, perturbations: [Perturbation], laws: [WorldLaw], seed: UInt64, repeats: Int,
        respondents: [String] = [], asksModels: Bool = false, playsCassettes: Bool = true
    ) {
        self.playsCassettes = playsCassettes
        self.paths = paths
        self.mode = mode
        self.model = model
        self.provider = provider
        self.judge = judge
        self.embeddings = embeddings
        self.perturbations = perturbations
        self.laws = laws
        self.seed = seed
        self.repeats = repeats
        self.respondents = respondents
        self.asksModels = asksModels
    }
}
