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
        @OptionGroup var asking: EvalAskingOptions
        @OptionGroup var changes: EvalChangeOptions
        @OptionGroup var output: EvalOutputOptions

        enum Mode: String, EnumerableFlag {
            case recorded, live, record

            /// How many cases are asked at the same time, where nothing else is said: as many as there are processors, or
            /// as a model's server takes.
            var width: Int {
                switch self {
                case .recorded: ProcessInfo.processInfo.activeProcessorCount
                case .live: 4
                case .record: 1
                }
            }
        }

        func run() async throws {
            // What cannot be written is said before anything is asked.
            try output.check()
            let (ledgers, files) = (WorldLedgers(), SuiteFiles())
            var plan = EvalPlan(
                paths: try EvalSuiteFile.paths(suites), mode: mode, model: model.model, provider: asking.provider,
                judge: asking.judge, embeddings: asking.embeddings, perturbations: changes.perturb, laws: changes.law,
                seed: changes.seed, repeats: asking.repeats,
                playsCassettes: mode == .recorded && asking.cassette == nil && !asking.estimate)
            let suites = try plan.suites(ledgers, files)
            let cassette = try recording(of: suites)
            let words = try EvalModels(
                plan, cassette: cassette, perMinute: asking.rate, estimates: asking.estimate,
                asked: plan.judge != nil || plan.embeddings != nil || suites.contains(where: \.namesModels))
            let worlds = try EvaluationWorlds(writer: words.writer, playsCassettes: plan.playsCassettes)
            defer { worlds.remove() }
            let respondents = RespondentDirectory(
                worlds.respondents.merging(words.respondents) { $1 }, substitute: asking.provider, models: words.models)
            if let provider = asking.provider, !respondents.names.contains(provider) {
                throw CommandFailure(
                    "nobody here answers to '\(provider)'.", suggestions: respondents.names.map { "--provider \($0)" })
            }
            (plan.respondents, plan.asksModels) = (respondents.names, words.models != nil)
            if mode == .recorded { files.remember(suites.compactMap(\.cassette) + [cassette].compactMap(\.self)) }
            let folder =
                try asking.estimate
                ? nil : output.out.map { try EvalFolder($0, plan: plan, inputs: files.json) }
            if let count = folder?.count, count > 0 { StandardStreams.message("\(count) results are there already\n") }
            let ending = EvalEnding(folder)
            let progress = EvalProgress(cases: suites.reduce(0) { $0 + $1.caseCount } * asking.repeats)
            ending.watch(words, worlds, progress)
            let runner = SuiteRun(
                respondents: respondents, width: asking.concurrency ?? mode.width,
                repeats: asking.repeats, keeper: ending, tape: folder?.tape)
            let run = RunResult(
                suites: try await results(of: suites, runner, words, progress), setting: plan.setting)
            if let count = words.counting?.count {
                return try StandardStreams.write(
                    EvalRunText.estimate(count, budget: ModelSettings.budget(), isJudged: plan.judge != nil))
            }
            // Whatever becomes of the files, there is something to see.
            if output.json != "-" { try StandardStreams.write(EvalRunText.summary(run)) }
            try folder?.finish(run)
            try output.write(run)
            if !run.isAboveGate { throw ExitCode(2) }
        }

        func validate() throws {
            if mode == .live, asking.repeats > 1, asking.cassette != nil {
                throw ValidationError("--repeats asks anew, and --cassette never asks twice: take one of them.")
            }
        }

        /// The file that is played or recorded; a recording goes where the suites look for it, unless it is told otherwise.
        private func recording(of suites: [Suite]) throws -> String? {
            guard mode == .record, asking.cassette == nil else { return asking.cassette }
            let named = Set(suites.compactMap(\.cassette))
            guard named.count < 2 else {
                throw CommandFailure(
                    "the suites name different cassettes.", suggestions: ["record one suite at a time"])
            }
            return named.first
        }

        private func results(
            of suites: [Suite], _ run: SuiteRun, _ words: EvalModels, _ progress: EvalProgress
        ) async throws -> [SuiteResult] {
            defer { progress.finish() }
            var results: [SuiteResult] = []
            for suite in suites {
                do {
                    results.append(try await run.run(suite) { progress.show(suite.name, done: $0) })
                } catch {
                    // What was paid for is kept, however the run ends.
                    try await words.save()
                    throw error
                }
                progress.add(suite.caseCount * asking.repeats)
                try await words.save()
            }
            return results
        }
    }
}
