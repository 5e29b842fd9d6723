/// Whether the times that a sentence names are those of a binding.
struct BindingTimes {
    let sheet: ReferenceSheet
    let sentence: Sentence

    private var finder: QuantityFinder {
        QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: NumberCues(role: .none))
    }

    /// Whether the binding's facts are of the time, or compared with it where the words compare.
    func isOf(_ mention: Mention<PeriodPattern>, _ binding: Binding) -> Bool {
        let facts = binding.facts.map { sheet.facts[$0] }
        // "Between 17 and 18 March it went from 0.4 % to 1.2 %"
        if facts.contains(where: { mention.value.leads(from: $0.comparison?.period, to: $0.period) }) { return true }
        if binding.step == .before { return facts.contains { finder.matchesReference(mention.value, $0) } }
        // "Nine times the rate of 2 May"
        if binding.step == .ratio, isLedTo(mention.range) || mention.value.isRelation {
            return facts.contains { finder.matchesReference(mention.value, $0) }
        }
        // "A tenth down on last month": what it is compared with, and not its own time.
        if binding.step.isMovement, !binding.step.isOfTwo, isLedTo(mention.range) {
            let pattern: PeriodPattern =
                if case .current(let unit, 1, isThis: false) = mention.value { .previous(unit) } else { mention.value }
            return facts.contains { finder.matchesReference(pattern, $0) }
        }
        if facts.contains(where: { finder.matchesOwn(mention.value, $0) }) { return true }
        return isCompared(mention) && facts.contains { finder.matchesReference(mention.value, $0) }
    }

    /// Whether the time is the fact's own.
    func isOwn(_ mention: Mention<PeriodPattern>, _ fact: Int) -> Bool {
        finder.matchesOwn(mention.value, sheet.facts[fact])
    }

    /// Whether words of comparison stand right before.
    func isLedTo(_ range: Range<Int>) -> Bool {
        (max(0, range.lowerBound - 3)..<range.lowerBound).contains { at in
            Self.comparing.contains(sentence.lower(at)) || Self.leading.contains(sentence.lower(at))
        }
    }

    /// "Than last week", "on March", "a year earlier": what something is compared with.
    func isCompared(_ mention: Mention<PeriodPattern>) -> Bool {
        mention.value.isRelation
            || (max(0, mention.start - 3)..<mention.start).contains { at in
                Self.comparing.contains(sentence.lower(at))
            }
    }

    private static let leading = Movements.table(
        "of off above below ahead behind beat beats over under exceeded topped trails")
    private static let comparing = Movements.table("than vs versus against from since on compared as")
}
