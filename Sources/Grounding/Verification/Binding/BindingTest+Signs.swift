import Semantics

/// Which way the words beside a number say that something went.
extension BindingTest {
    func admitsSign(_ binding: Binding) -> Bool {
        guard binding.step.isMovement else {
            return (number.sign == nil || number.sign == -1 && binding.value < 0) && wentAsPathSays(binding)
        }
        // "One in three" is a part.
        if number.range.contains(where: { ["in", "out"].contains(sentence.lower($0)) }) { return false }
        let actual: Double = binding.value > 0 ? 1 : binding.value < 0 ? -1 : 0
        if let sign = number.sign { return (sign == actual || actual == 0) && (!binding.step.isOfTwo || saysApart) }
        guard let direction else {
            return binding.step.isOfTwo ? saysApart : number.form == .points || saysApart || speaksOfChange
        }
        if direction == .flat { return abs(binding.value) < 0.011 }
        let lower = binding.facts.first.flatMap { sheet.lowerIsBetter[sheet.metricOfFact[$0]] }
        let meant = Comparatives.direction(
            direction, of: sentence.lower(number.range.upperBound), lowerIsBetter: lower)
        return SignWords.sign(meant, lowerIsBetter: lower).map { $0 == actual || actual == 0 } ?? true
    }

    /// Which way the words beside the number say that it went.
    var direction: Direction? {
        comparative ?? verb ?? cues.direction ?? cues.carriedDirection ?? ellipsis
    }

    /// The same as a sign; 0 where no words say it.
    var said: Double { direction.flatMap { SignWords.sign($0, lowerIsBetter: nil) } ?? 0 }

    /// "It cost us €3.8k", "added 150"
    var verb: Direction? {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        if let said = (max(0, start - 2)..<start).lazy.compactMap({ Self.verbs[sentence.lower($0)] }).first {
            return said
        }
        if let added = sentence.addedBefore(number) { return added }
        // "The 135k we lost", "the 540k gained"
        let behind = ["we", "it", "they", "you", "that", "was", "were"].contains(sentence.lower(end)) ? end + 1 : end
        return Self.verbs[sentence.lower(behind)]
    }

    private static let verbs: [String: Direction] = [
        "added": .up, "adding": .up, "adds": .up, "gained": .up, "won": .up, "lost": .down, "losing": .down,
        "cost": .down, "costing": .down, "shed": .down, "lose": .down, "shedding": .down,
        "additional": .up, "extra": .up,
    ]

    /// "Up to 55 %", "down from 62 %": the way it went.
    func wentAsPathSays(_ binding: Binding) -> Bool {
        guard let moved = binding.moved, ["to", "from", "at"].contains(sentence.lower(number.range.lowerBound - 1)),
            let said = ["up": 1.0, "down": -1][sentence.lower(number.range.lowerBound - 2)]
        else { return true }
        return moved * said > 0
    }

    var speaksOfChange: Bool {
        !sentence.directions.isEmpty || sentence.words.contains { Self.changing.contains($0.lower) }
    }

    private static let changing = Movements.table(
        """
        change changed difference gap moved shift swing contribution contributed contributor lift delta vs wow yoy mom
        additional extra added adding another margin lead short saving beat missing accounted explains explained
        """)

    /// "50 fewer", "18 % below", "$12,300 ahead of".
    var comparative: Direction? {
        let end = number.range.upperBound
        return (end...end + 1).lazy.compactMap { Self.comparatives[sentence.lower($0)] }.first
    }

    /// "Visits grew 13 %, but new users only 4.4 %": the verb was said before.
    var ellipsis: Direction? {
        let clause = sentence.clause(of: number.range)
        guard number.form == .percent, !sentence.directions.contains(where: { sentence.clause[$0.start] == clause })
        else {
            return nil
        }
        // "Views are down 22 %. Visits, 21 %.": the verb is that of the sentence before.
        if sentence.directions.isEmpty, sentence.words.count <= 6, let said = topic.said?.sentence.directions.last {
            return said.value
        }
        return sentence.directions.last { $0.end <= number.range.lowerBound }?.value
    }

    /// Whether words next to the number say how far two things are apart.
    var saysApart: Bool {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        return sentence.lower(start - 1) == "by"
            || (max(0, start - 4)..<start).contains { Self.gaps.contains(sentence.lower($0)) }
            || (end..<end + 3).contains { Self.behind.contains(sentence.lower($0)) }
    }

    private static let comparatives: [String: Direction] = [
        "more": .up, "higher": .up, "above": .up, "ahead": .up, "extra": .up, "additional": .up, "longer": .up,
        "over": .up, "behind": .down, "fewer": .down, "less": .down, "lower": .down, "below": .down, "short": .down,
        "under": .down,
        "shorter": .down, "beneath": .down,
    ]
    private static let gaps = Movements.table("gap difference lead margin advantage lift uplift spread")
    private static let behind = Movements.table(
        "more fewer less higher lower above below ahead behind short extra additional better worse faster slower gap lead difference apart longer shorter over under"
    )
}
