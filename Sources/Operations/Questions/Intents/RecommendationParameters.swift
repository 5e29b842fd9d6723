import Semantics

/// Recommendations: money and effort available, and how many.
struct RecommendationParameters {
    let frame: QuestionFrame

    private static let low = PatternList(
        """
        quick|easy|easiest|simple|cheap win|wins|fix|fixes|action|actions|things|thing|change|changes|\
        improvement|improvements
        low effort|hanging
        little|minimal|least|less effort|work
        without much effort|work
        easy|easiest|quickest
        low hanging
        fast fix|fixes|win|wins
        """)
    private static let high = PatternList("high effort", "big bets|bet|projects")
    private static let first = PatternList(
        """
        fix|do|tackle|change|improve|start|prioritise|prioritize first
        first thing
        one problem|issue|thing|action|change|fix|step|weakness
        single|one|most best|important|urgent|pressing|biggest|thing|action|change
        top priority
        number one
        """)

    func read(into draft: inout QuestionDraft) {
        var budget: Amount?
        for index in frame.tokens.indices where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            guard let amount = Amount.read(frame.tokens, index) else { continue }
            if amount.currency != nil || frame.tokens[index].number?.isScaled == true
                || frame.contains("budget") && amount.value >= 100
            {
                budget = budget ?? amount
            }
        }
        if let budget {
            draft.set("budget", .number(budget.value))
            draft.set("currency", .string(budget.currency ?? "USD"))
            draft.metrics.removeAll { $0 == "advertiser_ad_cost" }
        }
        if RecommendationParameters.low.matches(frame.tokens) {
            draft.set("effort", .string("low"))
        } else if RecommendationParameters.high.matches(frame.tokens) {
            draft.set("effort", .string("high"))
        }
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
        for (index, token) in frame.tokens.enumerated()
        where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            guard
                let count = token.number.flatMap({
                    $0.currency == nil && !$0.isPercent && !$0.isScaled ? $0.whole : nil
                }) ?? WordForms.smallNumber(token.text),
                (1...50).contains(count), token.text != "one"
            else { continue }
            let after = frame.tokens[(index + 1)...].prefix(5).map(\.stem)
            if after.contains(where: {
                [
                    "thing", "action", "recommendation", "idea", "win", "fix", "way", "step", "priority", "opportunity",
                    "change", "suggestion", "tip", "improvement", "measure", "lever", "move",
                ].contains($0)
            })
                || frame.tokens[safe: index - 1]?.text == "top"
            {
                return count
            }
        }
        return nil
    }
}
