/// The cases of a suite in their order: held, or read from its file whenever one is wanted, so that a long suite takes no more
/// room than its text.
struct SuiteCases: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
    private enum Store: Sendable {
        case held([any EvaluationCase])
        case read(count: Int, @Sendable (Int) -> (any EvaluationCase)?)
    }

    private let store: Store
    /// Whether a case leaves a text for later ones.
    let leaveTexts: Bool
    /// Whether a case is answered by a language model that the suite names itself.
    let nameModels: Bool

    init(_ cases: [any EvaluationCase]) {
        store = .held(cases)
        leaveTexts = cases.contains(where: \.leavesText)
        nameModels = cases.contains { ($0 as? PromptCase)?.provider.model != nil }
    }

    init(arrayLiteral cases: any EvaluationCase...) { self.init(cases) }

    /// - Parameter read: brings the case at a place; the same each time.
    init(
        count: Int, leaveTexts: Bool = false, nameModels: Bool = false,
        read: @escaping @Sendable (Int) -> (any EvaluationCase)?
    ) {
        store = .read(count: count, read)
        self.leaveTexts = leaveTexts
        self.nameModels = nameModels
    }

    var startIndex: Int { 0 }

    var endIndex: Int {
        switch store {
        case .held(let cases): cases.count
        case .read(let count, _): count
        }
    }

    subscript(place: Int) -> any EvaluationCase {
        switch store {
        case .held(let cases): cases[place]
        case .read(_, let read): read(place) ?? LostCase(id: "case-\(place + 1)")
        }
    }
}

/// A case that was in its file, and is not any more.
private struct LostCase: EvaluationCase {
    let id: String

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        CaseResult(id: id, verdict: .error, score: 0, reason: "The case could not be read again.")
    }
}
