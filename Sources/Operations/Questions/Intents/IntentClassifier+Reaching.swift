import Semantics

/// What is to be reached, a goal or a step.
extension IntentClassifier {
    /// "What share of those with something in the cart went through with the purchase?": a part, and two steps of the way.
    var sharesSteps: Bool {
        if listsSteps { return true }
        guard frame.has(IntentCues.partOfThem), frame.has(IntentCues.gettingThere), !frame.has(StructureCues.compare)
        else { return false }
        let steps = Set(EventReader.mentions(in: frame.tokens).map(\.event))
            .intersection([
                "view_item", "add_to_cart", "begin_checkout", "add_payment_info", "add_shipping_info", "purchase",
            ])
        return steps.count > 1 && steps != ["view_item", "add_to_cart"] && steps != ["view_item", "purchase"]
    }

    /// "page_view, then view_item, then purchase": three steps or more, one after the other.
    var listsSteps: Bool {
        let places = frame.tokens.indices.filter { frame.tokens[$0].text == "then" }
        guard !places.isEmpty, !frame.has(IntentCues.recommendation) else { return false }
        let steps = EventReader.mentions(in: frame.tokens)
        return Set(steps.map(\.event)).count > 2
            && places.allSatisfy { place in
                steps.contains { (place + 1...place + 2).contains($0.tokens.lowerBound) }
            }
    }

    /// "Are 800 signups within our grasp by November 30?": so many of a figure, in days that are not over, and words of getting there.
    private var countsToward: Bool {
        guard frame.thresholds.isEmpty, frame.has(IntentCues.arriving), !frame.has(IntentCues.supposing),
            !frame.has(StructureCues.ranked), !frame.has(IntentCues.why), !frame.contains("alert", "notify")
        else { return false }
        let isOpen = frame.periods.allSatisfy { mention in
            mention.future != nil || (mention.past?.range).map { $0.end >= $0.start && isRunning(mention) } ?? true
        }
        return isOpen
            && frame.tokens.indices.contains { index in
                guard let number = frame.tokens[index].number, !number.isPercent, number.value >= 50,
                    !frame.dates.contains(where: { $0.tokens.contains(index) })
                else { return false }
                return frame.metrics.contains { !$0.isWeak && (index + 1...index + 2).contains($0.tokens.lowerBound) }
            }
    }

    /// "Revenue this year vs plan": what was planned is a goal, and no other year.
    private static let planned = PatternList(
        "versus|against|above|below|behind|ahead [of] [the|our|my] plan $",
        "versus|against [the|our|my] plan", "^ [so] are|were we on plan")

    private func isRunning(_ mention: DateMention) -> Bool {
        switch mention.past?.shape {
        case .toDate, .since: true
        default: false
        }
    }

    var isGoal: Bool {
        if frame.has(IntentCues.goalMeant) || countsToward { return true }
        if frame.has(Self.planned), !frame.has(IntentCues.why), !frame.has(StructureCues.ranked) { return true }
        guard frame.has(IntentCues.goalPacing) else { return false }
        // "The most goal completions": a figure's name is no goal of ours.
        let named = Set(frame.metrics.filter { $0.tokens.count > 1 }.flatMap { Array($0.tokens) })
        let words: Set<String> = ["track", "pace", "pacing", "target", "goal", "quota", "course"]
        if frame.tokens.indices.contains(where: { words.contains(frame.tokens[$0].text) && !named.contains($0) }) {
            return !frame.has(IntentCues.why)
        }
        let counts = frame.tokens.indices.contains { index in
            frame.tokens[index].number != nil && !frame.dates.contains { $0.tokens.contains(index) }
        }
        return counts && frame.thresholds.isEmpty && !frame.has(StructureCues.ranked)
            && !frame.has(IntentCues.recommendation) && !frame.has(IntentCues.why)
    }
}
