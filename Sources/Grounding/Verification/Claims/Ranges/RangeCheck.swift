import Semantics

/// Checks that a number lies within the range that was expected or forecast, or outside it.
struct RangeCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let nouns = Movements.table("range band interval bounds corridor limits")
    private static let inside = Movements.table("within inside in")
    private static let outside = Movements.table("outside beyond out")

    static let prepositions = inside.union(outside)

    func findings() -> [ClaimFinding] {
        ends()
            + sentence.words.indices.compactMap { index in
                let word = sentence.lower(index)
                guard sentence.words[index].cues.contains(.enclosing), let noun = noun(after: index),
                    !(index..<noun).contains(where: { sentence.lower($0) == "a" })
                else { return nil }
                return check(index, isInside: Self.inside.contains(word) != sentence.isNegated(index))
            }
    }

    /// The range that the preposition leads to; numbers may stand in front of it: "the usual 4,700–5,700 band".
    private func noun(after index: Int) -> Int? {
        // "Outside its normal band, while revenue stayed inside its own"
        if sentence.lower(index + 1) == "its", sentence.lower(index + 2) == "own",
            sentence.words[..<index].contains(where: { Self.nouns.contains($0.lower) }),
            !sentence.words.indices.contains(index + 3) || sentence.words[index + 3].kind == .mark
        {
            return index + 2
        }
        let end = min(sentence.words.count, index + 11)
        guard let noun = (index + 1..<end).first(where: { Self.nouns.contains(sentence.lower($0)) }) else { return nil }
        let isFree = (index + 1..<noun).allSatisfy { at in
            sentence.numbers.contains { $0.range.contains(at) } || sentence.metrics.contains { $0.range.contains(at) }
                || [
                    "the", "its", "of", "usual", "normal", "expected", "typical", "forecast", "predicted", "our",
                    "95", "%", "confidence", "prediction", "-", "–", "to", "and", "their", "that", "this",
                ].contains(sentence.lower(at))
        }
        return isFree ? noun : nil
    }

    private func check(_ index: Int, isInside: Bool) -> ClaimFinding? {
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        var wrong: ClaimFinding?
        for fact in sheet.facts.indices where scope.metrics?.contains(sheet.metricOfFact[fact]) ?? true {
            guard [.value, .anomaly, .forecast].contains(sheet.facts[fact].kind),
                sheet.facts[fact].kind != .forecast || sentence.cues.contains(.forecast), isTimely(fact),
                let value = sheet.facts[fact].value,
                let (low, high) = sheet.bounds(of: fact), let floor = sheet.facts[low].value,
                let ceiling = sheet.facts[high].value
            else { continue }
            // "Within the expected range of 740 to 980": of the range whose ends are written.
            guard isWritten(floor, ceiling, behind: index, low) else { continue }
            let isSo = (floor <= value && value <= ceiling) == isInside
            if isSo { return .verified([[fact, low, high]]) }
            wrong = .wrong(isInside ? "it lies outside the range" : "it lies within the range", [fact, low, high])
        }
        return wrong
    }

    /// Whether the ends that the text writes are these; true where it writes none.
    private func isWritten(_ floor: Double, _ ceiling: Double, behind index: Int, _ bound: Int) -> Bool {
        let written = sentence.numbers.filter { number in
            number.range.lowerBound > index && number.precision == .exact
                && NumberCues(of: number, in: sentence, topic: topic).isRange
        }
        guard written.count == 2 else { return true }
        return zip(written, [floor, ceiling]).allSatisfy { number, end in
            number.fits(abs(Quantity.scaled(end, sheet.facts[bound])))
        }
    }

    /// Of the days that the sentence names.
    private func isTimely(_ fact: Int) -> Bool {
        let named = sentence.periods.map(\.value).filter(\.isAbsolute)
        guard !named.isEmpty, let period = sheet.facts[fact].period else { return true }
        return named.contains { $0.isNamed(period) || $0.covers(period) }
    }
}
