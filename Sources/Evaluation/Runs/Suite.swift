/// Questions and what a right answer to each must be.
package struct Suite: Sendable {
    package let name: String
    let cases: SuiteCases
    /// What is wrong with its files; cases that are in order are there all the same.
    package let problems: [SuiteProblem]
    let ignored: [String]
    /// The share of supported cases that must pass, 0…1.
    let gate: Double
    /// The file of the suite's own cassette; nil where no language model is needed.
    package let cassette: String?
    /// What its author says of it; empty for nothing.
    var about = ""
    /// The world that the suite names; nil where it names none.
    var world: WorldSetting?
    /// Cases that are written and not run.
    var leftOut: [LeftOutCases] = []
    /// What its author may not have meant, a sentence each without its point.
    var notes: [String] = []

    package var caseCount: Int { cases.count }
    /// Whether a case is answered by a language model that the suite names itself.
    package var namesModels: Bool { cases.nameModels }

    init(
        name: String, cases: SuiteCases, problems: [SuiteProblem] = [], ignored: [String] = [],
        gate: Double = 1, cassette: String? = nil
    ) {
        self.cassette = cassette
        self.name = name
        self.cases = cases
        self.problems = problems
        self.ignored = ignored
        self.gate = gate
    }

    /// Other cases made of this suite's.
    func derived(_ name: String, _ cases: [any EvaluationCase], leftOut more: [LeftOutCases]) -> Suite {
        var suite = Suite(
            name: name, cases: SuiteCases(cases), problems: problems, ignored: ignored, gate: gate, cassette: cassette)
        (suite.about, suite.world, suite.notes) = (about, world, notes)
        suite.leftOut = leftOut + more.filter { $0.count > 0 }
        return suite
    }
}

/// Cases that stand in a suite's files and are not run.
package struct LeftOutCases: Sendable, Hashable {
    package let count: Int
    /// Ends the words `3 left out`: `for their problems`.
    package let reason: String

    init(_ count: Int, _ reason: String) {
        self.count = count
        self.reason = reason
    }

    static func faulty(_ count: Int) -> [LeftOutCases] {
        count > 0 ? [LeftOutCases(count, count == 1 ? "for its problems" : "for their problems")] : []
    }
}

/// One case: knows what to ask and how to judge the answer.
protocol EvaluationCase: Sendable {
    var id: String { get }
    /// Whether it leaves a text for later cases of the suite.
    var leavesText: Bool { get }

    /// - Parameter memory: texts that earlier cases of the suite left for later ones, by name.
    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult
}

extension EvaluationCase {
    var leavesText: Bool { false }
}
