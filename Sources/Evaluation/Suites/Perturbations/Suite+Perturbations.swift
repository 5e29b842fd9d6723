import Semantics

/// A case whose question can be written otherwise.
protocol PerturbableCase: EvaluationCase {
    /// The same case with another question; what is expected stays.
    func asking(_ question: String, id: String) -> Self
    var question: String { get }
}

extension ReadingCase: PerturbableCase {}
extension AnswerCase: PerturbableCase {}

extension Suite {
    /// The suite with its questions written otherwise, expectations unchanged: `questions~typo`.
    ///
    /// Cases without a question of their own, and questions that a way of writing leaves as they are, are left out.
    ///
    /// - Parameter seed: decides where slips fall; the same seed, the same suite.
    package func perturbed(by way: Perturbation, seed: UInt64) -> Suite {
        let askable = cases.compactMap { $0 as? any PerturbableCase }
        let changed = askable.compactMap { item -> (any EvaluationCase)? in
            var hash = StableHash()
            hash.combine(seed)
            hash.combine(item.id)
            return way.applied(to: item.question, choice: hash.finish().low).map {
                item.asking($0, id: "\(item.id)~\(way.rawValue)")
            }
        }
        return derived(
            "\(name)~\(way.rawValue)", changed,
            leftOut: [
                LeftOutCases(cases.count - askable.count, "without a question that could be written otherwise"),
                LeftOutCases(askable.count - changed.count, "whose question '\(way.rawValue)' leaves as it is"),
            ])
    }
}
