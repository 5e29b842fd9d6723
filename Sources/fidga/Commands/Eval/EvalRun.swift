import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Semantics
import Service

extension EvalCommand {
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs suites; exit code 2 when one is below its gate.",
            discussion: """
                A SUITE is a file: fidga's own format (eval/README.md), a promptfoo configuration, or JSON lines with \
                input and ideal, or question and expect. A bare name stands for eval/suites/NAME.yaml, and 'all' \
                for every suite there.

                Example:
                  fidga eval run promptfooconfig.yaml --provider echo --junit results.xml
                """)

        @Argument(help: ArgumentHelp("Files of suites, or names of suites in eval/suites.", valueName: "suite"))
        var suites: [String]

        @Flag(
            help: """
                Who words the answers: what is here and what a cassette holds, a language model, or a model whose \
                replies go into the cassette.
                """)
        var mode: Mode = .recorded

        @OptionGroup var model: ModelOption

        @Option(
            name: .long,
            help: ArgumentHelp("Replies of a language model, to be played again or recorded.", valueName: "file"))
        var cassette: String?

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Answers in the place of everybody a suite names: fidga, fidga:interpret, echo.", valueName: "name"))
        var provider: String?

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Writes the questions otherwise and expects the same: "
                    + Perturbation.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ")
                    + ". May be repeated.", valueName: "way"))
        var perturb: [Perturbation] = []

        @Option(
            name: .long, help: ArgumentHelp("Where slips fall; the same seed, the same questions.", valueName: "number")
        )
        var seed: UInt64 = 1

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Asks each case so often, and says how sure the share of passing is: for models that do not always say "
                    + "the same.", valueName: "number"))
        var repeats = 1

        @Option(
            name: .long,
            help: ArgumentHelp("How many cases are asked at the same time; 4 with --live.", valueName: "number"))
        var concurrency: Int?

        @Flag(help: "Says how often a model would be asked and about what that costs; asks nobody.")
        var estimate = false

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Keeps the run in a folder, case by case. The same command goes on where an ended run stopped.",
                valueName: "folder"))
        var out: String?

        @Option(name: .long, help: ArgumentHelp("Writes an HTML report that needs no network.", valueName: "file"))
        var report: String?

        @Option(name: .long, help: ArgumentHelp("Writes JUnit XML.", valueName: "file"))
        var junit: String?

        @Option(name: .long, help: ArgumentHelp("Writes the results as JSON; - prints them.", valueName: "file"))
        var json: String?

        @Option(name: .long, help: ArgumentHelp("Writes the results in promptfoo's shape.", valueName: "file"))
        var promptfoo: String?

        enum Mode: String, EnumerableFlag {
            case recorded, live, record
        }

        func run() async throws {
            let ledgers = WorldLedgers()
            let asWritten = try EvalSuiteFile.names(suites).map { try EvalSuiteFile.load($0, ledgers) }
            let suites =
                perturb.isEmpty
                ? asWritten : asWritten.flatMap { suite in perturb.map { suite.perturbed(by: $0, seed: seed) } }
            let words =
                estimate
                ? try EvalModel(estimating: model) : try EvalModel(mode, model, cassette: recording(of: suites))
            let worlds = try EvaluationWorlds(
                writer: words.writer, playsCassettes: mode == .recorded && cassette == nil && !estimate)
            defer { worlds.remove() }
            let respondents = RespondentDirectory(worlds.respondents, substitute: provider)
            guard provider.map({ respondents.names.contains($0) }) ?? true else {
                throw CommandFailure(
                    "nobody here answers to '\(provider ?? "")'.",
                    suggestions: respondents.names.map { "--provider \($0)" })
            }
            let folder = try estimate ? nil : out.map { try EvalFolder($0, identity: identity(of: suites)) }
            if let count = folder?.count, count > 0 { StandardStreams.message("\(count) results are there already\n") }
            let runner = SuiteRun(
                respondents: respondents, width: concurrency ?? (mode == .live ? 4 : 1), repeats: repeats,
                keeper: folder)
            let run = RunResult(suites: try await results(of: suites, runner))
            if let count = words.counting?.count {
                return try StandardStreams.write(EvalRunText.estimate(count, budget: ModelSettings.budget()))
            }
            try await words.save()
            try folder?.finish(run)
            try write(run)
            if json != "-" { try StandardStreams.write(EvalRunText.summary(run)) }
            if !run.isAboveGate { throw ExitCode(2) }
        }

        func validate() throws {
            guard (1...1000).contains(repeats) else { throw ValidationError("--repeats is 1 to 1000.") }
            guard concurrency.map({ (1...64).contains($0) }) ?? true else {
                throw ValidationError("--concurrency is 1 to 64.")
            }
        }

        /// Everything that decides what comes out.
        private func identity(of suites: [Suite]) -> JSONValue {
            .object([
                "suites": .array(
                    suites.map { .object(["name": .string($0.name), "fingerprint": .string($0.fingerprint)]) }),
                "mode": .string(mode.rawValue), "model": .string(model.model),
                "provider": .optional(provider) { .string($0) },
                "perturb": .array(perturb.map { .string($0.rawValue) }), "seed": .integer(Int64(clamping: seed)),
                "repeats": .integer(Int64(repeats)), "version": .string(ServiceDescription.version),
            ])
        }

        /// The file that is played or recorded; a recording goes where the suites look for it, unless it is told otherwise.
        private func recording(of suites: [Suite]) throws -> String? {
            guard mode == .record, cassette == nil else { return cassette }
            let named = Set(suites.compactMap(\.cassette))
            guard named.count < 2 else {
                throw CommandFailure(
                    "the suites name different cassettes.", suggestions: ["record one suite at a time"])
            }
            return named.first
        }

        private func results(of suites: [Suite], _ run: SuiteRun) async throws -> [SuiteResult] {
            let progress = LiveProgress()
            defer { progress.finish() }
            var results: [SuiteResult] = []
            for suite in suites {
                results.append(
                    try await run.run(suite) { done in
                        progress.show(
                            share: Double(done) / Double(max(1, suite.caseCount * repeats)), note: suite.name)
                    })
            }
            return results
        }

        private func write(_ run: RunResult) throws {
            if json == "-" {
                try StandardStreams.writeLine(run.json.serialized)
            } else if let json {
                try EvalRunText.write(run.json.serialized + "\n", to: json)
            }
            if let report { try EvalRunText.write(HTMLReport.html(run), to: report) }
            if let junit { try EvalRunText.write(JUnitReport.xml(run), to: junit) }
            if let promptfoo { try EvalRunText.write(PromptfooReport.json(run).serialized + "\n", to: promptfoo) }
        }
    }
}

extension Perturbation: ExpressibleByArgument {}

/// Finds the file of a suite.
enum EvalSuiteFile {
    private static let folder = "eval/suites"

    /// The names with `all` put into words.
    static func names(_ given: [String]) throws -> [String] {
        guard given == ["all"] else { return given }
        guard !known.isEmpty else {
            throw CommandFailure("there is no suite in \(folder).", suggestions: ["fidga eval run FILE.yaml"])
        }
        return known
    }

    private static var known: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .map { ($0 as NSString).deletingPathExtension }
    }

    static func load(_ name: String, _ ledgers: WorldLedgers) throws -> Suite {
        let files = FileManager.default
        let places = [name] + ["yaml", "jsonl"].map { "\(folder)/\(name).\($0)" }
        guard let path = places.first(where: { files.fileExists(atPath: $0) }) else {
            throw CommandFailure(
                "there is no suite '\(name)'.", suggestions: NearestNames.suggestions(for: name, among: known))
        }
        do throws(SuiteProblem) {
            return try SuiteLoader.load(path, ledgers: ledgers)
        } catch {
            throw CommandFailure(error.description)
        }
    }
}
