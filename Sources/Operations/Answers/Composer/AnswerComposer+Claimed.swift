import Grounding
import Semantics

/// "Is it true that revenue in October was 25,000?", "orders fell by half, right?": what somebody was told is held to the facts
/// of the answer, by the check that holds a language model to them.
extension AnswerComposer {
    private static let judged: Set<QuestionIntent> = [
        .metricValue, .comparison, .why, .breakdown, .ranking, .trend,
    ]

    /// Opens the answer with yes or no, where the question is a statement to be confirmed and the facts decide it.
    func judgeClaim(in question: String, _ reading: Interpretation, into draft: inout AnswerDraft) {
        guard AnswerComposer.judged.contains(reading.intent), reading.params[ShareClaim.key] == nil,
            reading.params[BestOfAll.placed] == nil, let statement = AnswerComposer.statement(in: question),
            !draft.sheet.facts.isEmpty
        else { return }
        let verifier = ClaimVerifier(facts: draft.sheet.facts.map { ReferenceFact($0) }, catalogue: context.catalogue)
        let claims = verifier.verify(statement).claims.filter { !$0.facts.isEmpty || $0.status != .verified }
        guard !claims.isEmpty else { return }
        // A change or a share can be denied only where there is something to hold it against.
        let isOfChange =
            statement.contains("%") || statement.contains(AnswerComposer.worded) || statement.contains("percent")
            || statement.contains(AnswerComposer.moved)
        let isOfShare = statement.contains(AnswerComposer.share)
        let isCompared = draft.sheet.facts.contains { $0.comparison?.value != nil }
        if claims.allSatisfy({ $0.status == .verified }) {
            draft.open(with: AnswerComposer.verdict(true))
        } else if claims.contains(where: { $0.status == .wrong }), !isOfShare,
            isCompared || !isOfChange
        {
            draft.open(with: AnswerComposer.verdict(false))
        }
    }

    /// Yes or no, in words.
    static func verdict(_ holds: Bool) -> String {
        holds ? "Yes, by the data that is right." : "No, by the data it is otherwise."
    }

    /// What is to be confirmed, without the words that ask for it; nil where the question states no number.
    static func statement(in question: String) -> String? {
        var text = question.drop { $0.isWhitespace }
        var asks = false
        if let match = text.prefixMatch(of: #/(?:so|and|but),?\s+/#.ignoresCase()) {
            text = text[match.range.upperBound...]
        }
        if let match = text.prefixMatch(of: opening) {
            text = text[match.range.upperBound...]
            asks = true
        }
        if let match = text.firstMatch(of: closing) {
            text = text[..<match.range.lowerBound]
            asks = true
        }
        while let last = text.last, last.isWhitespace || "?.!,;".contains(last) { text.removeLast() }
        // "And refunds under 1000?" says so of a figure; "which have under 1000?" asks for what has.
        if question.contains("?"), text.contains(limit), !text.contains(asking) { asks = true }
        guard asks, text.contains(where: \.isNumber) || text.contains(worded) || text.contains(moved) else {
            return nil
        }
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private static var opening: Regex<Substring> {
        #/(?:is it|isn't it|it is|am i|is that)\s+(?:really\s+)?(?:true|correct|right|so)(?:\s+to say)?\s+that\s+/#
            .ignoresCase()
    }
    private static var closing: Regex<Substring> {
        #/[,.;?]\s*(?:is (?:that|it) |am i )?(?:right|correct|true|yes|no|(?:is|are|did|do|does|has|have|was|were)n't (?:it|they|we))\s*[?.!]*$/#
            .ignoresCase()
    }
    private static var share: Regex<Substring> {
        #/(?:half|third|quarter|fifth|tenth|percent|%)\s+(?:of\s|share)/#.ignoresCase()
    }
    private static var limit: Regex<Substring> {
        #/\b(?:under|below|above|over|more than|less than|fewer than|at least|at most)\s+[$€£]?[0-9]/#.ignoresCase()
    }
    private static var asking: Regex<Substring> {
        #/\b(?:which|what|how|who|whose|when|where|why|with|that|having|have|has|show|list|give|any|did|do|does|will|would|can)\b/#
            .ignoresCase()
    }
    private static var moved: Regex<Substring> {
        #/\b(?:grew|rose|fell|dropped|increased|decreased|declined|shrank|(?:is|are|was|were|went) (?:up|down))\b/#
            .ignoresCase()
    }
    private static var worded: Regex<Substring> {
        #/\b(?:half|third|quarter|twice|double|doubled|halved|tripled|trebled)\b/#.ignoresCase()
    }
}
