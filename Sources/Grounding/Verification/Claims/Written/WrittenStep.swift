/// Checks the step that a text itself reckons from two numbers in front of it: "147 seconds instead of 210, so 30 % quicker",
/// "from 60 % to 55 %, that's 5 points down".
struct WrittenStep {
    let sentence: Sentence

    private static let against = Movements.table("vs versus against instead compared rather than where when")
    /// What may stand between the two numbers and the step.
    private static let leads = Movements.table(
        ", so a an or i.e that's that is ( : thus hence about around roughly nearly almost some just over for – — - = only . i e were was expected usual normal well"
    )
    private static let ways: [String: Double] = [
        "quicker": -1, "faster": -1, "shorter": -1, "slower": 1, "longer": 1, "higher": 1, "lower": -1, "more": 1,
        "less": -1, "fewer": -1, "up": 1, "down": -1, "bigger": 1, "smaller": -1,
        "below": -1, "above": 1,
    ]

    func findings() -> [ClaimFinding] {
        guard sentence.numbers.count > 1, !sentence.isQuestion else { return [] }
        return otherEnds
            + zip(sentence.numbers.indices, zip(sentence.numbers.dropFirst(), sentence.numbers.dropFirst(2)))
            .compactMap { place, rest in finding(sentence.numbers[place], rest.0, rest.1) }
    }

    /// "Revenue grew 5.6 % to 38,500 sessions": what grew is not what it grew to.
    private var otherEnds: [ClaimFinding] {
        zip(sentence.numbers, sentence.numbers.dropFirst()).compactMap { size, level in
            guard size.form == .percent, sentence.lower(level.range.lowerBound - 1) == "to",
                level.range.lowerBound - size.range.upperBound == 1,
                let verb = sentence.directions.first(where: { (0...1).contains(size.range.lowerBound - $0.end) }),
                let own = sentence.metrics.first(where: { $0.end == verb.start && !$0.value.isForeign }),
                let end = sentence.metrics.first(where: {
                    $0.start == level.range.upperBound && !$0.value.isForeign
                }), own.value.metrics.isDisjoint(with: end.value.metrics)
            else { return nil }
            return .wrong("what moved is not what it is said to have reached", [])
        }
    }

    private func finding(_ first: NumberMention, _ second: NumberMention, _ step: NumberMention) -> ClaimFinding? {
        guard first.form.isLike(second.form), step.form == .percent || step.form == .points, step.sign == nil,
            first.form != .points, first.precision == .exact, second.precision == .exact, second.value != 0,
            first.value != 0, let isPath = isPath(first, second), followsAtOnce(second, step), let way = way(of: step)
        else { return nil }
        let (now, old) = isPath ? (second.value, first.value) : (first.value, second.value)
        let isRate = first.form == .percent
        let slack = (first.step + second.step) / 2
        /// What is written is rounded, and so is what it follows from.
        func follows(_ actual: Double, _ base: Double) -> Bool {
            let reach = slack * (1 + abs(actual)) / base
            return step.fits(actual) || step.fits(max(0, actual - reach)) || step.fits(actual + reach)
                || actual - reach < step.value && step.value < actual + reach
        }
        let gap = abs(now - old)
        let isSo =
            step.form == .points
            ? isRate && follows(gap, 1) : follows(gap / abs(old), abs(old)) || follows(gap / abs(now), abs(now))
        // Quicker takes less time; of anything else it is a quality.
        if ["quicker", "faster", "slower"].contains(way.word), first.form != .time { return nil }
        guard isSo, way.sign * (now - old) >= 0 else {
            return .wrong("it does not follow from the two numbers in front of it", [])
        }
        return nil
    }

    /// Whether the two stand as "from … to …"; false where the second is what the first is held against, nil where neither.
    private func isPath(_ first: NumberMention, _ second: NumberMention) -> Bool? {
        let gap = first.range.upperBound..<second.range.lowerBound
        guard gap.count <= 8 else { return nil }
        if sentence.lower(first.range.lowerBound - 1) == "from", sentence.lower(second.range.lowerBound - 1) == "to" {
            return true
        }
        return gap.contains { Self.against.contains(sentence.lower($0)) } ? false : nil
    }

    private func followsAtOnce(_ second: NumberMention, _ step: NumberMention) -> Bool {
        let gap = second.range.upperBound..<step.range.lowerBound
        return (1...6).contains(gap.count) && gap.allSatisfy { Self.leads.contains(sentence.lower($0)) }
    }

    private func way(of step: NumberMention) -> (word: String, sign: Double)? {
        [step.range.upperBound, step.range.lowerBound - 1].lazy.compactMap { at in
            Self.ways[sentence.lower(at)].map { (sentence.lower(at), $0) }
        }.first
    }
}
