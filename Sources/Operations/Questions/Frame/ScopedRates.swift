import Semantics

/// "Conversion rate to purchase", "signup user conversion rate": a rate and the event it is counted by are one metric.
struct ScopedRates {
    let frame: QuestionFrame

    private static let rates: Set<MetricID> = ["session_key_event_rate", "user_key_event_rate"]
    /// What counts as a goal by itself.
    private static let goals: [MetricID: String] = [
        "ecommerce_purchases": "purchase", "key_events:sign_up": "sign_up", "key_events:generate_lead": "generate_lead",
    ]
    /// What is a goal only where a rate leads *to* it.
    private static let steps: [MetricID: String] = ["add_to_carts": "add_to_cart", "checkouts": "begin_checkout"]
    private static let leads: Set<String> = ["to", "into", "for", "of"]
    private static let ways: Set<String> = ["to", "into"]
    private static let articles: Set<String> = ["a", "an", "the", "our", "only", "just", "any"]

    /// The mentions of metrics, each rate with the event beside it as one.
    func joined() -> [QuestionFrame.MetricMention] {
        var result = frame.metrics
        for rate in frame.metrics where isRate(rate) {
            guard let scoped = following(rate) ?? preceding(rate) else { continue }
            result.removeAll { mention in mention == rate || scoped.contains { $0.tokens.overlaps(mention.tokens) } }
            result += scoped
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isRate(_ mention: QuestionFrame.MetricMention) -> Bool {
        ScopedRates.rates.contains(mention.metric) || isBare(mention)
    }

    /// "conversion to signup"
    private func isBare(_ mention: QuestionFrame.MetricMention) -> Bool {
        mention.metric == "key_events" && mention.tokens.count == 1
            && frame.tokens[mention.tokens.lowerBound].text == "conversion"
    }

    /// "rate to purchase", "rate for purchases and signups"
    private func following(_ rate: QuestionFrame.MetricMention) -> [QuestionFrame.MetricMention]? {
        var at = rate.tokens.upperBound
        let lead = frame.tokens[safe: at]?.text ?? ""
        let isWay = ScopedRates.ways.contains(lead)
        guard isWay || ScopedRates.leads.contains(lead) && !isBare(rate), frame.tokens[at].mark == nil else {
            return nil
        }
        at += 1
        var found: [QuestionFrame.MetricMention] = []
        while true {
            while ScopedRates.articles.contains(frame.tokens[safe: at]?.text ?? "") { at += 1 }
            guard let mention = frame.metrics.first(where: { $0.tokens.lowerBound == at }),
                let event = ScopedRates.goals[mention.metric] ?? (isWay ? ScopedRates.steps[mention.metric] : nil),
                found.isEmpty || frame.tokens[at].mark == nil
            else { break }
            let lower = found.isEmpty ? rate.tokens.lowerBound : mention.tokens.lowerBound
            found.append(scoped(rate, event, lower..<mention.tokens.upperBound))
            at = mention.tokens.upperBound
            guard ["and", "or"].contains(frame.tokens[safe: at]?.text ?? ""), frame.tokens[at].mark == nil else {
                break
            }
            at += 1
        }
        return found.isEmpty ? nil : found
    }

    /// "signup user conversion rate"
    private func preceding(_ rate: QuestionFrame.MetricMention) -> [QuestionFrame.MetricMention]? {
        guard !isBare(rate), rate.tokens.count > 1, frame.tokens[rate.tokens.lowerBound].mark == nil,
            let mention = frame.metrics.first(where: { $0.tokens.upperBound == rate.tokens.lowerBound }),
            let event = ScopedRates.goals[mention.metric]
        else { return nil }
        return [scoped(rate, event, mention.tokens.lowerBound..<rate.tokens.upperBound)]
    }

    private func scoped(
        _ rate: QuestionFrame.MetricMention, _ event: String, _ tokens: Range<Int>
    ) -> QuestionFrame.MetricMention {
        let base = isBare(rate) ? "session_key_event_rate" : rate.metric.name
        return .init(metric: MetricID("\(base):\(event)"), tokens: tokens, isWeak: false)
    }
}
