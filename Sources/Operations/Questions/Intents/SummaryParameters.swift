import Semantics

/// Summaries: length and readers.
struct SummaryParameters {
    let frame: QuestionFrame

    private static let readers: Set<String> = [
        "exec", "executive", "executives", "board", "ceo", "cmo", "cfo", "coo", "cto", "leadership", "management",
        "marketing", "sales", "product", "team", "boss", "investors", "investor", "client", "clients", "stakeholders",
        "directors", "founders", "manager", "managers", "developers", "engineering", "engineers", "execs",
    ]

    func read(into draft: inout QuestionDraft) {
        let words = frame.tokens.map(\.text)
        for (index, token) in frame.tokens.enumerated() {
            guard
                [
                    "bullet", "point", "sentence", "line", "takeaway", "thing", "highlight", "finding", "fact",
                    "headline", "key", "message", "number", "figure", "metric", "kpi",
                ].contains(token.stem)
            else { continue }
            for back in 1...3 {
                guard let before = frame.tokens[safe: index - back],
                    !frame.dates.contains(where: { $0.tokens.contains(index - back) })
                else { continue }
                if let count = before.number?.whole ?? WordForms.smallNumber(before.text) {
                    draft.set("max_points", .integer(Int64(count)))
                }
            }
        }
        // "Highlights of Q3, max 5", "the main points, 3 of them"
        for (index, token) in frame.tokens.enumerated() where draft.param("max_points") == nil {
            guard let count = token.number?.whole ?? WordForms.smallNumber(token.text),
                !frame.dates.contains(where: { $0.tokens.contains(index) })
            else { continue }
            let before = frame.tokens[safe: index - 1]?.text ?? ""
            let after = frame.tokens[index...].dropFirst().prefix(2).map(\.text)
            if ["max", "maximum", "most"].contains(before) || after == ["of", "them"]
                || ["max", "maximum", "tops", "only"].contains(after.first ?? "")
            {
                draft.set("max_points", .integer(Int64(count)))
            }
        }
        readForm(into: &draft)
        if frame.has(SummaryParameters.byChange) { draft.set("order", .string("change")) }
        if let turn = turn() {
            draft.set("order", .string(turn))
            if draft.param("max_points") == nil { draft.set("max_points", .integer(frame.contains("things") ? 3 : 1)) }
        }
        if words.contains("single"), draft.param("form") == nil, draft.param("max_points") == nil {
            draft.set("max_points", .integer(1))
        }
        if let lead = words.firstIndex(where: { $0 == "for" }) {
            var at = lead
            while let next = words[(at + 1)...].firstIndex(of: "for"), !isAudience(at) { at = next }
            if isAudience(at) { draft.set("audience", .string(audience(at))) }
        }
        if draft.param("audience") == nil, let reader = wanting { draft.set("audience", .string(reader)) }
        draft.ranking = nil
        draft.granularity = nil
        draft.overTime = false
        draft.breakdown = []
        let isSales = draft.metrics == ["total_revenue"] && words.contains("team")
        if isSales || frame.metrics.allSatisfy(\.isWeak) && !frame.contains("traffic") { draft.metrics = [] }
    }

    private static let wants = PatternList(
        "board|ceo|cmo|cfo|coo|cto|management|leadership|boss|executives|investors|client|clients|team|directors|founders|stakeholders "
            + "[team|member|members] [has|have|had|would] want|wants|wanted|need|needs|needed|like|likes|expect|expects|ask|asks|asked|requested|wishes"
    )

    /// "The board wants an overview": who it is for.
    private var wanting: String? {
        SummaryParameters.wants.firstMatch(in: frame.tokens).map { frame.tokens[$0.lowerBound].text }
    }

    /// "Which three numbers changed the most?"
    private static let byChange = PatternList(
        "number|figure|metric|kpi changed|moved|grew|fell|improved|worsened .. most|strongest|biggest|more",
        "biggest|largest|strongest change|changes|movement|movements")
    private static let turning = PatternList(
        "went|got|was|were|gone|been [the] [thing|things|one|metric] worst|best|wrong|well|badly",
        "worst|best thing|things|news|development", "good|bad news|side")

    /// "What went worst?": only what turned for the worse, or for the better.
    private func turn() -> String? {
        guard frame.has(SummaryParameters.turning), frame.metrics.isEmpty else { return nil }
        return frame.contains("best", "well") ? "best" : "worst"
    }

    private static let sentences = PatternList("sentence")
    private static let prose = PatternList(
        """
        paragraph
        no|without [any] bullet|bullets|list|lists
        as|in flowing|plain|running|continuous text|prose|sentences
        as|in prose
        """)

    /// Flowing text instead of a list, and how long.
    private func readForm(into draft: inout QuestionDraft) {
        guard frame.has(SummaryParameters.sentences) || frame.has(SummaryParameters.prose) else { return }
        draft.set("form", .string("prose"))
        if frame.contains("sentence"), draft.param("max_points") == nil { draft.set("max_points", .integer(1)) }
        for (index, token) in frame.tokens.enumerated() where token.stem == "paragraph" {
            let before = frame.tokens[max(0, index - 2)..<index].reversed()
            let count = before.lazy.compactMap { $0.number?.whole ?? WordForms.smallNumber($0.text) }.first
            if let count { draft.set("paragraphs", .integer(Int64(count))) }
        }
    }

    private func isAudience(_ at: Int) -> Bool {
        frame.tokens[(at + 1)...].prefix(4).contains { SummaryParameters.readers.contains($0.text) }
    }

    private func audience(_ at: Int) -> String {
        var words: [String] = []
        for token in frame.tokens[(at + 1)...].prefix(4) {
            if ["the", "our", "my", "a"].contains(token.text) { continue }
            if token.mark != nil || ["in", "of", "with", "about", "please", "thanks"].contains(token.text) { break }
            words.append(token.text)
        }
        return words.joined(separator: " ")
    }
}
