import Semantics

/// Checks that ask somebody: a model that judges by a rubric, or embeddings that say how near two texts are.
struct OpinionCheck {
    let helper: any Respondent
    /// What was asked.
    let question: String
    /// The least score that passes; nil for the helper's own verdict, and for embeddings 0.75.
    let threshold: Double?

    private static let usualSimilarity = 0.75

    /// - Throws: `CheckFault` where there is nothing to judge by, `RespondentError` where nobody judges.
    func finding(_ kind: AssertionKind, _ text: String, _ value: JSONValue?) async throws -> CheckFinding {
        guard kind != .similar else { return try await similarity(text, TextChecks.references(value)) }
        guard let wanted = value?.text ?? value.map(\.serialized), !wanted.isEmpty else {
            throw CheckFault("The value must be a text.")
        }
        var request = EvaluationRequest(prompt: text)
        request.conversation = [.init(role: "user", text: question)]
        request.rubric = OpinionCheck.rubric(kind, wanted)
        let verdict = try await helper.reply(to: request).json
        let (passes, score) = (verdict?["pass"]?.flag ?? false, verdict?["score"]?.double ?? 0)
        return CheckFinding(
            passes && score >= threshold ?? 0, score: score,
            "The judge gives \(score.plain)\(passes ? "" : " and does not let it pass"): \(verdict?["reason"]?.text ?? "")."
        )
    }

    private static func rubric(_ kind: AssertionKind, _ value: String) -> String {
        switch kind {
        case .criterion: "The text meets this criterion: \(value)"
        case .factuality, .gradedFactuality:
            "The text contradicts nothing in this reference, and what it has in common with it says the same; it may leave "
                + "out facts of the reference or add others. The reference: \(value)"
        default: value
        }
    }

    /// The nearest of several texts decides.
    private func similarity(_ text: String, _ references: [String]) async throws -> CheckFinding {
        guard !references.isEmpty else { throw CheckFault("The value must be a text or a list of texts.") }
        var best = -1.0
        for reference in references {
            var request = EvaluationRequest(prompt: text)
            request.rubric = reference
            best = max(best, try await helper.reply(to: request).json?["similarity"]?.double ?? -1)
        }
        let limit = threshold ?? OpinionCheck.usualSimilarity
        return CheckFinding(
            best >= limit, score: max(0, best),
            "The similarity is \(best.plain), \(best >= limit ? "not below" : "below") \(limit.plain).")
    }
}
