import Semantics

/// Cohorts: who enters, what counts as coming back, which period is asked for.
struct CohortParameters {
    let frame: QuestionFrame

    private static let buyers = PatternList(
        """
        first purchase|order
        make|made|makes|making|place|placed a|an|their|any|one purchase|order
        buyer|buyers|customer|customers|purchasers|shoppers
        bought|purchased|ordered
        first time buyer|buyers|customers|purchase
        """)
    private static let buyAgain = PatternList(
        """
        buy|bought|order|ordered|purchase|purchased|purchasing|buying again
        repeat|second|another purchase|purchases|order|orders|buy|purchasing
        as|become|became|remain|stay repeat|returning purchasers|buyers|customers|purchaser|buyer
        repurchase|repurchased|repurchases|reorder|reordered
        back to|and buy|purchase|order
        come back and buy|purchase|order
        back|return|returned|returning to|and make|place|do|complete a|an|another purchase|order
        return|returns|returned|returning|back and|to|then [then|actually] buy|bought|order|ordered|purchase|purchased
        buy|bought|order|ordered|purchase|purchased [something|anything] [from] [us] more|twice|repeatedly|several|multiple
        """)
    private static let worth = PatternList("revenue|value|worth|ltv|clv|spend|money", "bring in")
    private static let withinDays = PatternList("within|inside # day|days", "in under|less # day|days")
    private static let signedUp = PatternList(
        """
        sign ups|up|upped
        signed up
        registered|registrations|registration
        new account|accounts
        account|accounts [that|which] [were|was|are] created|opened
        created|opened|opening|creating [an|a|their] account|accounts
        joined
        """)

    func read(into draft: inout QuestionDraft) {
        if frame.has(CohortParameters.worth) { draft.set("measure", .string("revenue")) }
        if draft.granularity == nil {
            draft.granularity = ["week", "month"].first { draft.breakdown.contains(DimensionID($0)) }.flatMap(
                Granularity.init(rawValue:))
        }
        draft.metrics = ["retention_rate"]
        draft.ranking = nil
        // "More than three times" counts orders of one buyer, and no buyers.
        if frame.has(IntentCues.boughtAgain) { draft.thresholds = [] }
        if frame.has(CohortParameters.withinDays) {
            draft.notes.append("who comes back is counted on the day that was named, and not on those up to it")
        }
        draft.filters.removeAll { $0.field == "new_vs_returning" }
        draft.breakdown.removeAll { ["date", "week", "month"].contains($0) }
        if CohortParameters.signedUp.matches(frame.tokens) {
            draft.set("cohort_event", .string("sign_up"))
        } else if CohortParameters.buyers.matches(frame.tokens) {
            draft.set("cohort_event", .string("purchase"))
        }
        if CohortParameters.buyAgain.matches(frame.tokens) {
            draft.set("return_event", .string("purchase"))
            if draft.param("cohort_event") == nil { draft.set("cohort_event", .string("purchase")) }
        }
        readEvents(&draft)
        readOffset(&draft)
    }

    /// "Return event: purchase"
    private static let returning = PatternList("return|returning event [is|of|equals]")

    /// "Whose first generate_lead was in June … log in again": other deeds than registering and buying.
    private func readEvents(_ draft: inout QuestionDraft) {
        let mentions = EventReader.mentions(in: frame.tokens)
        if let named = CohortParameters.returning.firstMatch(in: frame.tokens),
            let event = mentions.first(where: { $0.tokens.lowerBound >= named.upperBound })
        {
            draft.set("return_event", .string(event.event))
        }
        if draft.param("cohort_event") == nil,
            let first = mentions.first(where: { frame.tokens[safe: $0.tokens.lowerBound - 1]?.text == "first" })
        {
            draft.set("cohort_event", .string(first.event))
        }
        if draft.param("return_event") == nil,
            let again = mentions.last(where: { frame.tokens[safe: $0.tokens.upperBound]?.text == "again" })
        {
            draft.set("return_event", .string(again.event))
        }
    }

    /// "week 4", "after 30 days", "month three", "day-7 retention", "4 weeks later".
    private func readOffset(_ draft: inout QuestionDraft) {
        let units: [String: Granularity] = ["day": .day, "week": .week, "month": .month]
        // "W4 retention", "D7", "M3"
        let letters: [Character: Granularity] = ["d": .day, "w": .week, "m": .month]
        for token in frame.tokens where token.text.count < 4 {
            if let unit = token.text.first.flatMap({ letters[$0] }), let number = Int(token.text.dropFirst()) {
                return set(number, unit, &draft)
            }
        }
        for (index, token) in frame.tokens.enumerated()
        where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            if let unit = units[token.stem], let next = frame.tokens[safe: index + 1],
                let number = next.number?.whole ?? WordForms.smallNumber(next.text),
                !frame.dates.contains(where: { $0.tokens.contains(index + 1) })
            {
                return set(number, unit, &draft)
            }
            let ordinal = token.number?.isOrdinal == true ? token.number?.whole : WordForms.ordinals[token.text]
            let count =
                token.number.flatMap { $0.isOrdinal ? nil : $0.whole } ?? WordForms.smallNumber(token.text) ?? ordinal
            if let count, let unit = units[frame.tokens[safe: index + 1]?.stem ?? ""] {
                let near = frame.tokens[max(0, index - 3)..<min(frame.tokens.count, index + 4)].map(\.text)
                if near.contains(where: {
                    ["after", "later", "within", "afterwards", "retention", "on", "by", "in", "the", "at"].contains($0)
                }) || ordinal != nil {
                    return set(count, unit, &draft)
                }
            }
            if ["a", "the", "next", "following"].contains(token.text),
                let unit = units[frame.tokens[safe: index + 1]?.text ?? ""],
                ["later", "after"].contains(
                    frame.tokens[safe: index + 2]?.text ?? frame.tokens[safe: index - 1]?.text ?? "")
                    || ["next", "following"].contains(token.text)
            {
                return set(1, unit, &draft)
            }
        }
        // "back within the next month" is read as a date.
        for mention in frame.dates {
            let words = frame.tokens[mention.tokens]
            if words.contains(where: { ["next", "following"].contains($0.text) }),
                let unit = words.lazy.compactMap({ units[$0.stem] }).first
            {
                return set(1, unit, &draft)
            }
        }
    }

    private func set(_ offset: Int, _ unit: Granularity, _ draft: inout QuestionDraft) {
        draft.set("offset", .integer(Int64(offset)))
        if draft.granularity == nil { draft.granularity = unit }
    }
}
