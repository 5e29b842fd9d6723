import ArgumentParser
import Evaluation
import Semantics

/// Who is asked in an evaluation, how often and how fast.
struct EvalAskingOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Replies of a language model, to be played again or recorded; with --live, what it holds is not asked again.",
            valueName: "file"))
    var cassette: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Answers in the place of everybody a suite names: fidga, fidga:interpret, fidga:verify, echo, or model for "
                + "the model of --model by itself.", valueName: "name"))
    var provider: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A language model that judges where a suite asks for a judge (llm-rubric and its like).", valueName: "model"
        ))
    var judge: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A model whose embeddings say how near texts are (similar).", valueName: "model"))
    var embeddings: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Asks each case so often, and says how sure the share of passing is: for models that do not always say "
                + "the same.", valueName: "number"))
    var repeats = 1

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Cases asked at the same time; 4 with --live, 1 with --record, else one a processor.", valueName: "number"))
    var concurrency: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("At most so many requests a minute to language models.", valueName: "number"))
    var rate: Double?

    @Flag(help: "Says how often a model would be asked and about what that costs; asks nobody.")
    var estimate = false

    func validate() throws {
        guard (1...1000).contains(repeats) else { throw ValidationError("--repeats is 1 to 1000.") }
        guard concurrency.map({ (1...64).contains($0) }) ?? true else {
            throw ValidationError("--concurrency is 1 to 64.")
        }
        guard rate.map({ $0 > 0 && $0 <= 100_000 }) ?? true else {
            throw ValidationError("--rate is more than 0 and at most 100000 requests a minute.")
        }
    }
}

/// How the questions of suites are changed before they are asked.
struct EvalChangeOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Writes the questions otherwise and expects the same: "
                + Perturbation.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ")
                + ". May be repeated.", valueName: "way"))
    var perturb: [Perturbation] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Asks in the suite's world and in the world changed by a law, and holds the answers to the law: "
                + WorldLaw.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ")
                + ". May be repeated.", valueName: "law"))
    var law: [WorldLaw] = []

    @Option(
        name: .long, help: ArgumentHelp("Where slips fall; the same seed, the same questions.", valueName: "number")
    )
    var seed: UInt64 = 1
}

/// Where the results of an evaluation go.
struct EvalOutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keeps the run in a folder, case by case. The same command goes on where an ended run stopped; 'fidga eval "
                + "replay' judges it again.", valueName: "folder"))
    var out: String?

    @Option(name: .long, help: ArgumentHelp("Writes an HTML report that needs no network.", valueName: "file"))
    var report: String?

    @Option(name: .long, help: ArgumentHelp("Writes JUnit XML.", valueName: "file"))
    var junit: String?

    @Option(name: .long, help: ArgumentHelp("Writes the results as JSON; - prints them.", valueName: "file"))
    var json: String?

    @Option(name: .long, help: ArgumentHelp("Writes the results in promptfoo's shape.", valueName: "file"))
    var promptfoo: String?

    /// - Throws: where a file could not be written, or two would be the same.
    func check() throws(CommandFailure) {
        let files = [report, junit, json == "-" ? nil : json, promptfoo].compactMap(\.self)
        for (index, file) in files.enumerated() {
            guard !files[..<index].contains(file) else {
                throw CommandFailure("two results would be written to \(file). Give each a file of its own.")
            }
            try EvalRunText.check(file)
        }
    }

    func write(_ run: RunResult) throws {
        if json == "-" {
            try run.write(line: StandardStreams.write)
        } else if let json {
            try EvalRunText.write(to: json) { try run.write(line: $0) }
        }
        if let report { try EvalRunText.write(to: report) { try HTMLReport.write(run, to: $0) } }
        if let junit { try EvalRunText.write(to: junit) { try JUnitReport.write(run, to: $0) } }
        if let promptfoo { try EvalRunText.write(to: promptfoo) { try PromptfooReport.write(run, to: $0) } }
    }
}

extension Perturbation: ExpressibleByArgument {}
extension WorldLaw: ExpressibleByArgument {}
