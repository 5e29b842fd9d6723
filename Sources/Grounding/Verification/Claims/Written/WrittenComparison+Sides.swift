/// Numbers that the words between them put in an order: "2,258 in October, well over the 2,267 of September", "climbed to 149k in
/// May, from 152k", "sign-ups grew: 3,960 then, 3,840 now".
///
/// Whatever the two are of, the order is in the text itself.
extension WrittenComparison {
    private static let short: [(words: [String], sign: Double)] = [
        (["over"], 1), (["above"], 1), (["exceeding"], 1), (["beyond"], 1), (["ahead", "of"], 1),
        (["on", "top", "of"], 1), (["below"], -1), (["under"], -1), (["beneath"], -1), (["short", "of"], -1),
        (["shy", "of"], -1), (["behind"], -1),
    ]
    private static let more = Movements.table("more higher larger greater bigger longer sharper steeper")
    private static let less = Movements.table("less fewer lower smaller shorter milder gentler")
    private static let pointers = Movements.table("the its their his her")
    private static let waysUp = Movements.table(
        "climb climbs climbed climbing rise rises rose rising grow grows grew growing increase increases increased jump jumps jumped leapfrogged overtook"
    )
    private static let waysDown = Movements.table(
        "fall falls fell falling drop drops dropped dropping decline declines declined decrease decreases decreased slip slips slipped shrink shrank sink sank"
    )

    func isOutOfOrder(_ at: Int) -> Bool {
        guard sentence.numbers.count > 1 else { return false }
        return isOtherSide(at) || isOtherWay(at)
    }

    /// "8,000 orders, one fifteenth short of July's 7,500": no number in front of the comma lies on the side that is said.
    private func isOtherSide(_ at: Int) -> Bool {
        guard let (length, said) = side(at), !sentence.isNegated(at),
            !["no", "not", "just"].contains(sentence.lower(at - 1)),
            let comma = (max(0, at - 6)..<at).last(where: { sentence.lower($0) == "," }),
            let behind = sentence.numbers.first(where: { $0.range.lowerBound >= at + length }),
            case let lead = at + length..<behind.range.lowerBound, (1...4).contains(lead.count),
            lead.allSatisfy({ sentence.words[$0].kind == .word }),
            lead.contains(where: { Self.pointers.contains(sentence.lower($0)) || sentence.lower($0).hasSuffix("'s") }),
            let own = sentence.numbers.last(where: { $0.range.upperBound <= comma }),
            comma - own.range.upperBound <= 5
        else { return false }
        let fronts = sentence.numbers.filter { $0.range.upperBound <= comma }
        guard isLike(own, behind) else { return false }
        // "C$118k against 64k, above the 79k": written with its unit or without, any of them may be meant.
        return fronts.allSatisfy {
            $0.form == behind.form ? ($0.value - behind.value) * said < 0 : $0.form == .percent || $0.form == .place
        }
    }

    private func side(_ at: Int) -> (length: Int, sign: Double)? {
        if sentence.lower(at + 1) == "than" {
            if Self.more.contains(sentence.lower(at)) { return (2, 1) }
            return Self.less.contains(sentence.lower(at)) ? (2, -1) : nil
        }
        return Self.short.first { sentence.has($0.words, at: at) }.map { ($0.words.count, $0.sign) }
    }

    /// "Should climb to 149k in May, from 152k in April", "grew: 3,960 then, 3,840 now", "overtook it, going from third to fourth"
    private func isOtherWay(_ at: Int) -> Bool {
        let isUp = Self.waysUp.contains(sentence.lower(at))
        guard isUp || Self.waysDown.contains(sentence.lower(at)), !sentence.isNegated(at),
            let place = sentence.numbers.firstIndex(where: { $0.range.lowerBound > at }),
            sentence.numbers.indices.contains(place + 1),
            case (let first, let second) = (sentence.numbers[place], sentence.numbers[place + 1]),
            isLike(first, second) || first.form == .place && second.form == .place,
            case let lead = at + 1..<first.range.lowerBound, lead.count <= 8,
            case let gap = first.range.upperBound..<second.range.lowerBound, gap.count <= 5,
            !lead.contains(where: { ["by", "and", "but", "while"].contains(sentence.lower($0)) })
        else { return false }
        let step = (second.value - first.value) * (isUp ? 1 : -1) * (first.form == .place ? -1 : 1)
        let front = sentence.lower(first.range.lowerBound - 1)
        if first.form == .place {
            return front == "from" && sentence.lower(second.range.lowerBound - 1) == "to" && step < 0
        }
        if front == "from", lead.count <= 2, sentence.lower(second.range.lowerBound - 1) == "to", gap.count == 1 {
            return step < 0
        }
        let isThenNow =
            sentence.lower(first.range.upperBound) == "then" && sentence.lower(second.range.upperBound) == "now"
            && lead.contains { sentence.lower($0) == ":" }
        if isThenNow { return step < 0 }
        return lead.count <= 3 && sentence.lower(at + 1) == "to"
            && sentence.lower(second.range.lowerBound - 1) == "from"
            && gap.contains { sentence.lower($0) == "," } && step > 0
    }

    /// Two of one form and of about one size, so that neither was shortened: "€1.2 million, above the 1.1".
    private func isLike(_ first: NumberMention, _ second: NumberMention) -> Bool {
        first.form == second.form && first.form != .place && first.form != .multiple && first.sign == nil
            && second.sign == nil && first.precision == .exact && second.precision == .exact
            && first.value > second.value / 5 && first.value < second.value * 5
    }
}
