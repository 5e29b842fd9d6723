/// Questions and what a right answer to each must be.
package struct Suite: Sendable {
    package let name: String
    let cases: [any EvaluationCase]
    /// What is wrong with its files; cases that are in order are there all the same.
    package let problems: [SuiteProblem]
    let ignored: [String]
    /// The share of supported cases that must pass, 0…1.
    let gate: Double
    /// The file of the suite's own cassette; nil where no language model is needed.
    package let cassette: String?

    package var caseCount: Int { cases.count }
    /// Whether a case is answered by a language model that the suite names itself.
    package var namesModels: Bool { cases.contains { ($0 as? PromptCase)?.provider.model != nil } }

    init(
        name: String, cases: [any EvaluationCase], problems: [SuiteProblem] = [], ignored: [String] = [],
        gate: Double = 1, cassette: String? = nil
    ) {
        self.cassette = cassette
        self.name = name
        self.cases = cases
        self.problems = problems
        self.ignored = ignored
        self.gate = gate
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
