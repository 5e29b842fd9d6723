import Semantics

/// Summaries: length and readers.
struct SummaryParameters {
    let frame: QuestionFrame

    private static let readers: Set<String> = ["exec", "executive", "executives", "board", "ceo", "cmo", "cfo", "coo", "cto", "leadership", "management", "marketing", "sales", "product", "team", "boss", "investors", "investor", "client", "clients", "stakeholders", "directors", "founders", "manager", "managers", "developers", "engineering", "engineers", "execs"]

    func read(into draft: inout QuestionDraft) {
        let words = frame.tokens.map(\.text)
        for (index, token) in frame.tokens.enumerated() {
            guard ["bullet", "point", "sentence", "line", "takeaway", "thing", "highlight", "finding", "fact", "headline", "key"].contains(token.stem) else { continue }
            for back in 1...3 {
                guard let before = frame.tokens[safe: index - back], !frame.dates.contains(where: { $0.tokens.contains(index - back) }) else { continue }
                if let count = before.number?.whole ?? WordForms.smallNumber(before.text) { draft.set("max_points", .integer(Int64(count))) }
            }
        }
        if let lead = words.firstIndex(where: { $0 == "for" }) {
            var at = lead
            while let next = words[(at + 1)...].firstIndex(of: "for"), !isAudience(at) { at = next }
            if isAudience(at) { draft.set("audience", .string(audience(at))) }
        }
        draft.ranking = nil
        draft.granularity = nil
        draft.overTime = false
        draft.breakdown = []
        let isSales = draft.metrics == ["total_revenue"] && words.contains("team")
        if isSales || frame.metrics.allSatisfy(\.isWeak) && !frame.contains("traffic") { draft.metrics = [] }
    }

    private func isAudience(_ at: Int) -> Bool {
        frame.tokens[(at + 1)...].prefix(4).contains { SummaryParameters.readers.contains($0.text) }
    }

    private func audience(_ at: Int) -> String {
        var words: [String] = []
        for token in frame.tokens[(at + 1)...].prefix(4) {
            if ["the", "our", "my", "a"].contains(token.text) { continue }
            if token.mark != nil || ["in", "of", "with", "about"].contains(token.text) { break }
            words.append(token.text)
        }
        return words.joined(separator: " ")
    }
}

/// Recommendations: money and effort available, and how many.
struct RecommendationParameters {
    let frame: QuestionFrame

    private static let low = PatternList("quick|easy|easiest|simple|cheap win|wins|fix|fixes|action|actions|things|thing|change|changes|improvement|improvements", "low effort|hanging", "little|minimal|least|without much effort|work", "easy|easiest|quickest", "low hanging", "fast fix|fixes|win|wins")
    private static let high = PatternList("high effort", "big bets|bet|projects")
    private static let first = PatternList("fix|do|tackle|change|improve|start|prioritise|prioritize first", "first thing", "single|one|most best|important|biggest|thing|action|change", "top priority", "number one")

    func read(into draft: inout QuestionDraft) {
        var budget: Amount?
        for index in frame.tokens.indices where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            guard let amount = Amount.read(frame.tokens, index), let number = frame.tokens[index].number else { continue }
            if amount.currency != nil || number.isScaled || frame.contains("budget") && amount.value >= 100 { budget = budget ?? amount }
        }
        if let budget {
            draft.set("budget", .number(budget.value))
            draft.set("currency", .string(budget.currency ?? "USD"))
            draft.metrics.removeAll { $0 == "advertiser_ad_cost" }
        }
        if RecommendationParameters.low.matches(frame.tokens) { draft.set("effort", .string("low")) } else if RecommendationParameters.high.matches(frame.tokens) { draft.set("effort", .string("high")) }
        draft.limit = number ?? (RecommendationParameters.first.matches(frame.tokens) ? 1 : nil)
        draft.ranking = nil
        draft.granularity = nil
        draft.second = nil
        draft.compares = false
        draft.changes = false
        draft.overTime = false
        draft.comparesValues = false
        if frame.metrics.allSatisfy(\.isWeak), !frame.contains("traffic") { draft.metrics = [] }
    }

    private var number: Int? {
        for (index, token) in frame.tokens.enumerated() where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            guard let count = token.number.flatMap({ $0.currency == nil && !$0.isPercent && !$0.isScaled ? $0.whole : nil }) ?? WordForms.smallNumber(token.text),
                (1...50).contains(count), token.text != "one"
            else { continue }
            let after = frame.tokens[(index + 1)...].prefix(3).map(\.stem)
            if after.contains(where: { ["thing", "action", "recommendation", "idea", "win", "fix", "way", "step", "priority", "opportunity", "change", "suggestion", "tip", "improvement"].contains($0) })
                || frame.tokens[safe: index - 1]?.text == "top"
            {
                return count
            }
        }
        return nil
    }
}
