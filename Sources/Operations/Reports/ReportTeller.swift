import Grounding
import Semantics

/// Opens a report in a few sentences, by the language model where there is one.
///
/// What it may say are the numbers that an answer by the same report tells. Its words pass the same check as any other's; where
/// they do not, and without a model, the first figures are told as the narrator tells them.
struct ReportTeller {
    let context: OperationContext
    let now: Instant

    /// Figures that the narrator tells; the report has the rest.
    private static let mostTold = 5

    func tell(_ report: Report) async throws -> VerifiedAnswer {
        var draft = AnswerDraft()
        ReportNarration(report: report, catalogue: context.catalogue).tell(into: &draft)
        let days = PeriodWords.name(report.period)
        let query = MetricQuery(
            metrics: [], period: report.period, comparison: report.comparison.map { .range($0) })
        var answer = VerifiedAnswer(
            id: VerifiedAnswer.id(of: [report.name, query.json.serialized, report.snapshot, "\(now)"]),
            question: "\(report.title), \(days)", draft: draft, trust: report.trust,
            interpretation: .reading(.summary, of: query), languageModel: .offline, nextQuestions: [], table: nil)
        answer.claims = Array(answer.claims.prefix(ReportTeller.mostTold))
        answer.text = answer.claims.map(\.text).joined(separator: "\n")
        if answer.text.isEmpty { answer.text = "There is no figure to tell." }
        try await context.reword(&answer, as: .report)
        try await AnswerComposer(context: context, now: now).keep(answer)
        return answer
    }
}

extension VerifiedAnswer {
    /// Its text as paragraphs, without what a report says itself: how far to trust the figures.
    package var paragraphs: [String] {
        let trust = TrustWords.line(trust)
        return text.split(separator: "\n").map(String.init).filter { $0 != trust }
    }
}

extension JSONValue {
    /// The interpretation that words for the same query would have.
    static func reading(_ intent: QuestionIntent, of query: MetricQuery) -> JSONValue {
        guard case .object(let members) = query.json else { return .null }
        return .object([Member("intent", .string(intent.rawValue))] + members)
    }
}
