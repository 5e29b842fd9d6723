import Semantics

/// Numbers that say how far two things lie apart.
extension NumberCheck {
    /// "The gap narrowed to 1.9 points, from 2.3".
    func gap(_ number: NumberMention, _ cues: NumberCues) -> ClaimFinding? {
        for gap in GapCheck(sheet: sheet, sentence: sentence, topic: topic).gaps(at: number.range) {
            let fact = sheet.facts[gap.facts[0]]
            let unit: Quantity.Unit = fact.unit == .fraction ? .points : Quantity.unit(of: fact)
            guard number.canBe(unit) else { continue }
            let old = gap.before.map { Quantity.scaled($0, fact) }
            let now = Quantity.scaled(gap.now, fact)
            let isSo =
                switch cues.role {
                case .from: old.map(number.fits) ?? false
                case .by: old.map { number.fits(abs(now - $0)) } ?? false
                default: number.fits(now) || cues.namesReference && old.map(number.fits) ?? false
                }
            if isSo { return .verified([gap.facts]) }
        }
        return nil
    }

    /// "The gap between our strongest and weakest location is 540": how far the two lie apart, and nothing else.
    func betweenOtherwise(_ number: NumberMention) -> ClaimFinding? {
        let check = GapCheck(sheet: sheet, sentence: sentence, topic: topic)
        guard number.form != .percent, number.form != .place, sentence.cues.contains(.extreme),
            let gaps = check.betweenExtremes(at: number.range)?.filter({
                number.canBe(Quantity.unit(of: sheet.facts[$0.facts[0]]))
            }), let first = gaps.first
        else { return nil }
        let fitting = gaps.filter { number.fits(Quantity.scaled($0.now, sheet.facts[$0.facts[0]])) }
        return fitting.isEmpty
            ? .wrong("they lie further apart, or closer", first.facts) : .verified(fitting.map(\.facts))
    }

    private static let copulas = Movements.table(
        "is was of now then still only just about roughly around stands stood at a an the came comes to exactly some")

    /// "The gap is $15,000", "a lead of 40 orders": the number is the distance, and nothing else.
    private func isGap(_ number: NumberMention) -> Bool {
        var at = number.range.lowerBound - 1
        while at >= 0, Self.copulas.contains(sentence.lower(at)) || sentence.words[at].isMark(":") { at -= 1 }
        // "The priciest by a distance: $1.25"
        return at >= 0 && sentence.isGap(at) && sentence.lower(at - 2) != "by"
    }

    /// Whether the number is the distance of two names that were spoken of, of which no time is said.
    func isGapOfNames(_ number: NumberMention, _ cues: NumberCues) -> Bool {
        guard isGap(number), sentence.periods.isEmpty, !cues.namesReference, !cues.mentionsExpected else {
            return false
        }
        let own = sentence.entities.flatMap(\.value)
        let names = Set(own.isEmpty ? Array(topic.entities) : own)
        return Set(names.map { sheet.entities[$0].dimension }).count < names.count
    }

    /// "Canada made $70,000, Mexico $55,000. The gap is $15,000.": neither of the two, nor how one of them moved.
    func gapAdmits(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        switch quantity.meaning {
        case .difference, .ratio: true
        case .change: !isGapOfNames(number, cues)
        case .level, .reference, .share, .average: !isGap(number) && !isGapPath(number) || isOfRates(quantity)
        }
    }

    /// "The LCP gap has narrowed, from 1.3 seconds to half a second": the ends of how the distance moved.
    private func isGapPath(_ number: NumberMention) -> Bool {
        guard ["from", "to"].contains(sentence.lower(number.range.lowerBound - 1)),
            let verb = sentence.directions.last(where: { $0.end <= number.range.lowerBound }),
            !sentence.entities.contains(where: { $0.start >= verb.end && $0.end <= number.range.lowerBound }),
            let noun = (max(0, verb.start - 4)..<verb.start).last(where: sentence.isGap)
        else { return false }
        return (noun + 1..<verb.start).allSatisfy { Subjects.auxiliaries.contains(sentence.lower($0)) }
    }

    /// "The difference is 0.7 points" of a metric that is a difference already.
    private func isOfRates(_ quantity: Quantity) -> Bool {
        quantity.facts.count == 1 && [.lift, .contribution].contains(sheet.facts[quantity.facts[0]].kind)
    }
}
