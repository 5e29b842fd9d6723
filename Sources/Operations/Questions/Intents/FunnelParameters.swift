import Semantics

/// Funnel: which steps, completion or abandonment.
struct FunnelParameters {
    let frame: QuestionFrame

    private static let abandonment = PatternList(
        """
        fail|fails|failed|failing to
        drop|drops|dropped|dropping|fall|falls|fell|bail|bails off|out|away
        drop offs|off
        leak|leaks|leaking|leakage
        never
        lose|losing|lost|loss
        abandon|abandons|abandoned|abandonment|abandoning
        leave|leaves|leaving|quit|quits
        give|gave|giving up
        stuck
        disappear|disappears|disappeared|vanish|vanishes|lost
        do|did|does not
        without
        fail|fails
        """)

    /// "did the drop-off get worse?": against the period before, where no other is said.
    private static let comparing = PatternList(
        """
        get|gets|got|getting|become|became|is|are|was|were .. better|worse
        improve*
        worsen*
        deteriorat*
        """)

    func read(into draft: inout QuestionDraft) {
        let abandons = FunnelParameters.abandonment.matches(frame.tokens)
        draft.metrics = [abandons ? "funnel_step_abandonment_rate" : "funnel_step_completion_rate"]
        for mention in frame.metrics {
            // "the funnel of returning visitors": who walks through it.
            guard let kind = ValueLexicon.loyalty[mention.metric] else { continue }
            let filter = Filter("new_vs_returning", .eq, .text(kind))
            if !draft.filters.contains(filter) { draft.filters.append(filter) }
        }
        draft.ranking = nil
        draft.compares = draft.compares && (draft.second != nil || draft.partner != nil)
        if draft.partner == nil, draft.second == nil, FunnelParameters.comparing.matches(frame.tokens) {
            draft.partner = .previous
        }
        draft.breakdown.removeAll { ["page_path", "event_name"].contains($0) }
        // "Product viewers" are at a step, and no products.
        let places = EventReader.mentions(in: frame.tokens).map(\.tokens)
        for mention in frame.dimensions where places.contains(where: { $0.overlaps(mention.tokens) }) {
            draft.breakdown.removeAll { $0 == mention.dimension }
        }
        draft.filters.removeAll { $0.field == "page_path" || $0.field == "event_name" }
        var steps = EventReader.mentions(in: frame.tokens).map(\.event).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        if steps.count == 2, placesFirstLast { steps.reverse() }
        let words = frame.tokens.map(\.text)
        let isListed = steps.count >= 2 && (words.contains("then") || words.contains { $0.contains("_") })
        if isListed || steps.count >= 2 && !(words.contains("funnel") && !words.contains("from")) {
            draft.set("steps", .array(steps.map { .string($0) }))
        } else if let name = named(words, steps) {
            draft.set("funnel", .string(name))
        } else {
            draft.set("funnel", .string("ecommerce"))
        }
        readWindow(&draft)
        if frame.contains("strict", "strictly", "directly", "immediately", "exact") {
            draft.set("order", .string("strict"))
        } else if frame.contains("eventually", "eventual") {
            draft.set("order", .string("eventual"))
        }
    }

    /// "How many never reach payment after shipping?": the step that comes first is said last.
    private var placesFirstLast: Bool {
        let places = EventReader.mentions(in: frame.tokens).map(\.tokens)
        guard let second = places.last?.lowerBound, let first = places.first?.upperBound, first < second else {
            return false
        }
        return frame.tokens[first..<second].contains { ["after", "once", "following"].contains($0.text) }
            && frame.tokens[first..<second].allSatisfy { $0.mark != "," }
    }

    private static let checkingOut = PatternList("check|checking|checks out")

    private func named(_ words: [String], _ steps: [String]) -> String? {
        if steps.contains("sign_up") || words.contains("registration") || words.contains("onboarding")
            || words.contains("signup") || frame.metrics.contains(where: { $0.metric.name.hasSuffix(":sign_up") })
        {
            return "sign_up"
        }
        if words.contains("checkout") || FunnelParameters.checkingOut.matches(frame.tokens) { return "checkout" }
        if let only = steps.first, only == "add_payment_info" || only == "add_shipping_info" { return "checkout" }
        return nil
    }

    private func readWindow(_ draft: inout QuestionDraft) {
        for (index, token) in frame.tokens.enumerated() where ["within", "window"].contains(token.text) {
            for offset in [1, 2, 3, -2, -1] {
                guard
                    let count = frame.tokens[safe: index + offset]?.number?.whole
                        ?? WordForms.smallNumber(frame.tokens[safe: index + offset]?.text ?? ""),
                    let unit = frame.tokens[safe: index + offset + 1]?.stem
                else { continue }
                let days = unit == "week" ? 7 * count : unit == "day" || unit == "window" ? count : nil
                if let days {
                    draft.set("window_days", .integer(Int64(days)))
                    return
                }
            }
        }
    }
}
