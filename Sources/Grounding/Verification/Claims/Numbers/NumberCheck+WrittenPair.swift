import Semantics

/// Differences of two numbers that are written right in front: "5.4 % in the variant and 5.1 % in control, 0.3 points higher",
/// "Orders: 702 vs 603 (+99)", "from 2,351 to 1,148, a drop of 51 %".
///
/// Whatever the two are of, the third says how they differ: it is wrong where it says so the other way round, and follows
/// where both of them do.
extension NumberCheck {
    /// Two numbers, and which of them is compared with the other.
    private struct WrittenPair {
        var own: NumberMention
        var other: NumberMention
        /// They stand in the sentence before.
        var isSaid = false
        var gap: Double { own.value - other.value }
    }

    private static let against = Movements.table("vs versus against compared instead rather than")
    private static let turning = Movements.table("while whereas but although though however yet")

    /// Wrong where the sign or the word beside the number denies what the two in front of it say.
    func pairOtherwise(_ number: NumberMention) -> ClaimFinding? {
        guard let pair = pair(before: number), isGap(number, of: pair), let said = saidSign(number), said * pair.gap < 0
        else {
            return nil
        }
        return .wrong("the two numbers before say that it was the other way round", [])
    }

    /// The facts of both, where the number is how they differ.
    func ofWrittenPair(_ number: NumberMention) -> ClaimFinding? {
        guard let pair = pair(before: number), isGap(number, of: pair, isExact: true),
            saidSign(number).map({ $0 * pair.gap > 0 }) ?? (number.form == .points || mentionsChange),
            let check = pair.isSaid
                ? topic.said.map({ NumberCheck(sheet: sheet, sentence: $0.sentence, topic: $0.topic) }) : self,
            case .verified(let own) = check.once(pair.own),
            case .verified(let other) = check.once(pair.other),
            let first = own.first, let second = other.first
        else { return nil }
        return .verified([first + second])
    }

    private func way(endingAt place: Int) -> Double? {
        if let word = ["up": 1.0, "down": -1.0][sentence.lower(place - 1)] { return word }
        let verb = sentence.directions.first { $0.end == place }
        return verb.flatMap { SignWords.sign($0.value, lowerIsBetter: nil) }.flatMap { $0 == 0 ? nil : $0 }
    }

    /// "Stays got longer: 2.4 nights instead of 2.5": the word in front of the two says the opposite.
    func announcedOtherwise(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        let isOpened = [":", ","].contains(sentence.lower(start - 1))
        let isAt = sentence.lower(start - 1) == "at" && sentence.lower(start - 2) == ","
        guard isOpened || isAt, number.sign == nil, number.precision == .exact,
            case let word = isAt ? start - 3 : start - 2,
            let direction = Comparatives.predicates[sentence.lower(word)] ?? Movements.words[sentence.lower(word)],
            let said = SignWords.sign(direction, lowerIsBetter: low(number)), said != 0, !sentence.isNegated(word),
            let next = sentence.numbers.first(where: { $0.range.lowerBound >= number.range.upperBound }),
            next.form == number.form, next.sign == nil, next.precision == .exact, number.form != .place,
            case let gap = number.range.upperBound..<next.range.lowerBound, gap.count <= 9,
            gap.contains(where: { ["versus", "vs", "instead", "against"].contains(sentence.lower($0)) })
                || sentence.lower(number.range.upperBound) == "now"
                    && ["before", "then", "earlier", "previously"].contains(sentence.lower(next.range.upperBound))
                || gap.contains(where: {
                    sentence.lower($0) == "from" && ["up", "down"].contains(sentence.lower($0 - 1))
                }),
            !gap.contains(where: { at in sentence.entities.contains { $0.range.contains(at) } }),
            !sentence.words.contains(where: { $0.lower == "later" })
        else { return nil }
        return (number.value - next.value) * said < 0
            ? .wrong("its own numbers say that it was the other way round", []) : nil
    }

    /// Whether less of what the number is of is better.
    private func low(_ number: NumberMention) -> Bool? {
        let metrics =
            ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range).metrics ?? []
        return metrics.contains { sheet.lowerIsBetter[$0] == true }
    }

    /// "They're up to 2.1 % from 2.5 %"
    func pathOtherwise(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        guard sentence.lower(start - 1) == "to", number.sign == nil, number.form != .place,
            let said = way(endingAt: start - 1), !sentence.isNegated(start - 2),
            let old = sentence.numbers.first(where: { (1...2).contains($0.range.lowerBound - number.range.upperBound) }
            ),
            sentence.lower(old.range.lowerBound - 1) == "from", old.form == number.form
        else { return nil }
        return (number.value - old.value) * said < 0
            ? .wrong("its own numbers say that it was the other way round", []) : nil
    }

    /// The two numbers of one form in front of this one, where words say which is compared with which.
    private func pair(before number: NumberMention) -> WrittenPair? {
        guard number.form != .place, number.form != .multiple, number.precision != .worded,
            let place = sentence.numbers.firstIndex(where: { $0.range == number.range })
        else { return saidPair(number) }
        guard place > 1 else { return saidPair(number) }
        let (first, second) = (sentence.numbers[place - 2], sentence.numbers[place - 1])
        // "Organic +2 (from 0 to 2), then Paid Search -1": the number of the name right in front of it.
        guard !sentence.entities.contains(where: { $0.range.upperBound == number.range.lowerBound }) else { return nil }
        let behind = second.range.upperBound..<max(second.range.upperBound, number.range.lowerBound)
        guard behind.count <= 9, !behind.contains(where: { Self.turning.contains(sentence.lower($0)) }),
            !behind.contains(where: { at in sentence.metrics.contains { $0.range.contains(at) } })
        else { return nil }
        return pair(first, second, in: sentence)
    }

    /// "€3.08 with the bar, compared with €2.76 in control. That is a gain of 11.6 %."
    private func saidPair(_ number: NumberMention) -> WrittenPair? {
        guard ["that", "that's", "this"].contains(sentence.lower(0)), sentence.numbers.first?.range == number.range,
            number.form != .multiple, number.precision != .worded, sentence.metrics.isEmpty, sentence.entities.isEmpty,
            let said = topic.said?.sentence, said.numbers.count > 1
        else { return nil }
        let (first, second) = (said.numbers[said.numbers.count - 2], said.numbers[said.numbers.count - 1])
        var found = pair(first, second, in: said)
        found?.isSaid = true
        return found
    }

    private func pair(_ first: NumberMention, _ second: NumberMention, in sentence: Sentence) -> WrittenPair? {
        guard first.isWrittenLike(second), first.form != .place, first.form != .multiple, first.form != .points,
            first.sign == nil, second.sign == nil, first.precision == .exact, second.precision == .exact,
            first.range.upperBound <= second.range.lowerBound
        else { return nil }
        let gap = first.range.upperBound..<second.range.lowerBound
        guard gap.count <= 12, !gap.contains(where: { Self.turning.contains(sentence.lower($0)) }) else { return nil }
        let isPath =
            gap.contains { ["to", "→"].contains(sentence.lower($0)) } || sentence.has(["-", ">"], at: gap.lowerBound)
        if sentence.lower(first.range.lowerBound - 1) == "from", isPath {
            return WrittenPair(own: second, other: first)
        }
        if gap.count <= 2, sentence.lower(gap.lowerBound) == "→" { return WrittenPair(own: second, other: first) }
        // "120 in May against 100 in June": which one is the newer is not said by their order.
        let hasLater = sentence.words.contains { $0.lower == "later" }
        guard !hasLater else { return nil }
        if gap.contains(where: { Self.against.contains(sentence.lower($0)) }) {
            return WrittenPair(own: first, other: second)
        }
        if sentence.lower(gap.upperBound - 1) == "from",
            gap.contains(where: { ["down", "up"].contains(sentence.lower($0)) })
        {
            return WrittenPair(own: first, other: second)
        }
        // "5.4 % in the variant and 5.1 % in control": two names, the first is what is spoken of.
        func named(_ number: NumberMention) -> [Int] {
            sentence.entities.first { (1...3).contains($0.start - number.range.upperBound) }?.value ?? []
        }
        let isJoined = gap.contains { sentence.lower($0) == "and" }
        guard isJoined, let one = named(first).first, let two = named(second).first, one != two,
            sheet.entities[one].dimension == sheet.entities[two].dimension,
            !sentence.periods.contains(where: { gap.contains($0.start) })
        else { return nil }
        return WrittenPair(own: first, other: second)
    }

    private func isGap(_ number: NumberMention, of pair: WrittenPair, isExact: Bool = false) -> Bool {
        guard pair.gap != 0, number.value > 0 else { return false }
        let size = abs(pair.gap)
        // Both are rounded, and so is how far they lie apart.
        let slack = (pair.own.step + pair.other.step) / 2
        func fits(_ value: Double, _ slack: Double) -> Bool {
            number.fits(value) || !isExact && isNear(value, slack)
        }
        func isNear(_ value: Double, _ slack: Double) -> Bool {
            number.fits(value - slack) || number.fits(value + slack)
                || number.value > value - slack && number.value < value + slack
        }
        if number.form == .points { return pair.own.form == .percent && fits(size, slack) }
        if number.form == .percent {
            guard pair.other.value > 0 else { return false }
            let share = size / pair.other.value
            return pair.own.form == .percent ? number.fits(share) : fits(share, slack / pair.other.value)
        }
        return number.form.isLike(pair.own.form) && fits(size, slack)
    }

    private func saidSign(_ number: NumberMention) -> Double? {
        if let sign = number.sign { return sign }
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard let direction = cues.direction, cues.isAdjacent || saysNoun(number) else { return nil }
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let known = (metrics.isEmpty ? topic.metrics : metrics).map { sheet.lowerIsBetter[$0] }
        let lowerIsBetter = known.first.flatMap { first in known.allSatisfy { $0 == first } ? first : nil }
        return SignWords.sign(direction, lowerIsBetter: lowerIsBetter).flatMap { $0 == 0 ? nil : $0 }
    }

    /// "A gain of 11.6 %"
    private func saysNoun(_ number: NumberMention) -> Bool {
        sentence.lower(number.range.lowerBound - 1) == "of"
            && Movements.nouns.contains(sentence.lower(number.range.lowerBound - 2))
    }
}
