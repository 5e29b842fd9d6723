import Semantics

/// Checks "unusually low", "abnormally high": against what was expected.
struct UnusualCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let adverbs = Movements.table(
        "unusually abnormally exceptionally unexpectedly surprisingly remarkably suspiciously extraordinarily")
    private static let adjectives: [String: Double] = [
        "high": 1, "strong": 1, "busy": 1, "good": 1, "heavy": 1, "large": 1, "big": 1, "low": -1, "weak": -1,
        "quiet": -1, "slow": -1, "fast": 1, "light": -1, "small": -1, "poor": -1, "bad": -1,
    ]

    func findings() -> [ClaimFinding] {
        // "No, none.", of a sheet that holds what was expected of what stood out.
        if sentence.numbers.isEmpty, sentence.words.contains(where: { ["none", "nothing"].contains($0.lower) }),
            sentence.words.allSatisfy({ $0.kind == .mark || ["no", "none", "nothing", "unusual"].contains($0.lower) }),
            let expected = sheet.facts.firstIndex(where: { $0.kind == .expected })
        {
            return [.wrong("the sheet holds what stood out", [expected])]
        }
        return sentence.words.indices.compactMap { index in
            if let counted = counted(index) { return counted }
            guard Self.adverbs.contains(sentence.lower(index)), let sign = Self.adjectives[sentence.lower(index + 1)]
            else { return nil }
            return check(index, sign)
        }
    }

    private static let kinds: [String: Bool] = [
        "normal": true, "usual": true, "ordinary": true, "typical": true, "unusual": false, "abnormal": false,
        "exceptional": false, "extraordinary": false,
    ]

    /// "So the day counts as normal": within what was expected, or outside it.
    private func counted(_ index: Int) -> ClaimFinding? {
        guard let isInside = Self.kinds[sentence.lower(index)], sentence.lower(index - 1) == "as",
            ["counts", "count", "counted", "qualifies", "qualified"].contains(sentence.lower(index - 2)),
            !sentence.isNegated(index - 2)
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        var wrong: [Int] = []
        for fact in sheet.facts.indices where scope.metrics?.contains(sheet.metricOfFact[fact]) ?? true {
            guard [.value, .anomaly].contains(sheet.facts[fact].kind), let value = sheet.facts[fact].value,
                let (low, high) = sheet.bounds(of: fact), let floor = sheet.facts[low].value,
                let ceiling = sheet.facts[high].value
            else { continue }
            if (floor <= value && value <= ceiling) == isInside { return .verified([[fact, low, high]]) }
            wrong += [fact, low, high]
        }
        return wrong.isEmpty ? nil : .wrong("what was expected says otherwise", wrong)
    }

    private func check(_ index: Int, _ sign: Double) -> ClaimFinding {
        let range = index..<(index + 1)
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: range)
        let mention = NumberMention(range: range, form: .plain, value: 0, step: 1, precision: .exact, sign: nil)
        let finder = QuantityFinder(
            sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(of: mention, in: sentence, topic: topic))
        var wrong: [Int] = []
        for fact in finder.facts() {
            guard let value = sheet.facts[fact].value, let expected = sheet.expected(of: fact),
                scope.periods.allSatisfy({ finder.matchesOwn($0.pattern, sheet.facts[fact]) })
            else { continue }
            // A slow page takes longer.
            let isOfSpeed = ["slow", "fast"].contains(sentence.lower(index + 1)) && !sheet.facts[fact].unit.canAdd
            if (value - expected) * (isOfSpeed ? -sign : sign) > 0 { return .verified([[fact]]) }
            wrong.append(fact)
        }
        return wrong.isEmpty
            ? .unsupported("the sheet does not say what is usual") : .wrong("it was the other way", wrong)
    }
}

extension ReferenceSheet {
    /// What was expected of the fact: by its own comparison, or by a fact of its own.
    func expected(of fact: Int) -> Double? {
        if facts[fact].comparison?.kind == .expected { return facts[fact].comparison?.value }
        guard [.value, .anomaly].contains(facts[fact].kind) else { return nil }
        return factsOfMetric[metricOfFact[fact]].first { other in
            facts[other].kind == .expected && facts[other].period == facts[fact].period
                && entitiesOfFact[other] == entitiesOfFact[fact]
        }.flatMap { facts[$0].value }
    }
}
