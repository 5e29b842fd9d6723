import Semantics

/// Checks what is said of the end of a forecast, or of what was expected: "even the upper end would be below October's figure,
/// by 800", "the lower bound sits above this quarter's revenue", "only the floor would be above what we did".
struct EndCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let nouns = Movements.table("end bound limit edge estimate case boundary scenario")
    private static let alone: [String: Bool] = ["floor": false, "ceiling": true]
    private static let above = Movements.table(
        "above over beyond exceed exceeds exceeding beat beats top tops clear clears")
    private static let below = Movements.table("below under beneath undercut undercuts")
    private static let opening = Movements.table("the even only its our just not and but with still while that a")

    /// Where the end is named, and whether it is the upper one.
    private struct End {
        var range: Range<Int>
        var isUpper: Bool
    }

    /// What it is compared with, and how.
    private struct Side {
        var range: Range<Int>
        var isAbove: Bool
    }

    func findings() -> [ClaimFinding] {
        guard sentence.cues.contains(.end) || sentence.words.contains(where: { Self.alone[$0.lower] != nil }) else {
            return []
        }
        return sentence.words.indices.compactMap { at in
            guard let end = end(at), let side = side(behind: end.range.upperBound) else { return nil }
            return check(end, side)
        }
    }

    /// The finding for a number that says how far the end lies from what it is compared with.
    func size(_ number: NumberMention) -> ClaimFinding? {
        for at in sentence.words.indices {
            guard let end = end(at), let side = side(behind: end.range.upperBound),
                size(beside: side.range)?.range == number.range,
                let found = check(end, side), found.isFine
            else { continue }
            return found
        }
        return nil
    }

    private func end(_ at: Int) -> End? {
        if let isUpper = Self.alone[sentence.lower(at)], Self.opening.contains(sentence.lower(at - 1)) {
            return End(range: at..<(at + 1), isUpper: isUpper)
        }
        guard Self.nouns.contains(sentence.lower(at)) else { return nil }
        let word = sentence.lower(at - 1)
        if CueWords.lowEnd.contains(word) { return End(range: (at - 1)..<(at + 1), isUpper: false) }
        return CueWords.highEnd.contains(word) ? End(range: (at - 1)..<(at + 1), isUpper: true) : nil
    }

    /// The comparison behind the end, with nothing but its verb between: "would still be above".
    private func side(behind start: Int) -> Side? {
        let limit = min(sentence.words.count, start + 9)
        for at in start..<max(start, limit) {
            let word = sentence.lower(at)
            if Self.above.contains(word) { return Side(range: at..<(at + 1), isAbove: true) }
            if Self.below.contains(word) { return Side(range: at..<(at + 1), isAbove: false) }
            if ["short", "shy"].contains(word), sentence.lower(at + 1) == "of" {
                return Side(range: at..<(at + 2), isAbove: false)
            }
            if word == "ahead", sentence.lower(at + 1) == "of" { return Side(range: at..<(at + 2), isAbove: true) }
            if sentence.lower(at + 1) == "than", let way = CueWords.comparatives[word],
                let sign = SignWords.sign(way, lowerIsBetter: nil)
            {
                return Side(range: at..<(at + 2), isAbove: sign > 0)
            }
            let isOpen =
                [
                    "of", "the", "that", "range", "forecast", "is", "be", "would", "sits", "lies", "stays", "still",
                    "well", "only",
                    "just", "remain", "remains", "will", "a", "touch", "bit", "little", "also", "interval", "slightly",
                    "some",
                    "comes", "in", "at", "lands", "(", ")", "about", "roughly", "around", "comfortably", "already",
                    "even",
                ].contains(word)
                || sentence.numbers.contains { $0.range.contains(at) }
                || sentence.periods.contains { $0.range.contains(at) }
                || sentence.metrics.contains { $0.range.contains(at) }
            guard isOpen else { return nil }
        }
        return nil
    }

    private func check(_ end: End, _ side: Side) -> ClaimFinding? {
        let behind = side.range.upperBound..<min(sentence.words.count, side.range.upperBound + 10)
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: end.range)
        let kinds: Set<ReferenceFact.Kind> =
            end.isUpper ? [.forecastUpper, .expectedUpper] : [.forecastLower, .expectedLower]
        let bounds = sheet.facts.indices.filter { index in
            kinds.contains(sheet.facts[index].kind) && sheet.facts[index].value != nil
                && scope.metrics?.contains(sheet.metricOfFact[index]) ?? true
        }
        let pairs = bounds.flatMap { bound in
            objects(behind, bound).map { (bound: bound, value: $0.value, facts: $0.facts) }
        }
        guard !pairs.isEmpty, !sentence.isNegated(side.range.lowerBound) else { return nil }
        let size = size(beside: side.range)
        let others = isOnly(end) ? sheet.facts.indices.filter { isOtherEnd($0, end) } : []
        for pair in pairs {
            let gap = (sheet.facts[pair.bound].value ?? 0) - pair.value
            guard gap != 0, (gap > 0) == side.isAbove, size.map({ fits($0, gap, pair.bound, pair.value) }) ?? true
            else { continue }
            let isAlone = others.allSatisfy { other in
                sheet.metricOfFact[other] != sheet.metricOfFact[pair.bound]
                    || ((sheet.facts[other].value ?? 0) > pair.value) != side.isAbove
            }
            if isAlone { return .verified([[pair.bound] + pair.facts]) }
        }
        return .wrong("the end lies on the other side, or elsewhere", pairs.flatMap { [$0.bound] + $0.facts })
    }

    /// "Only the floor would be above": the others are not.
    private func isOnly(_ end: End) -> Bool {
        (max(0, end.range.lowerBound - 2)..<end.range.lowerBound).contains { sentence.lower($0) == "only" }
    }

    private func isOtherEnd(_ index: Int, _ end: End) -> Bool {
        let kinds: Set<ReferenceFact.Kind> = end.isUpper ? [.forecast, .forecastLower] : [.forecast, .forecastUpper]
        return kinds.contains(sheet.facts[index].kind) && sheet.facts[index].value != nil
    }

    /// "300 short of", "above October's figure, by 800 donations"
    private func size(beside range: Range<Int>) -> NumberMention? {
        if let before = sentence.numbers.first(where: { $0.range.upperBound == range.lowerBound }) { return before }
        return sentence.numbers.first {
            sentence.lower($0.range.lowerBound - 1) == "by" && (1...8).contains($0.range.lowerBound - range.upperBound)
        }
    }

    private func fits(_ number: NumberMention, _ gap: Double, _ bound: Int, _ base: Double) -> Bool {
        let fact = sheet.facts[bound]
        switch number.form {
        case .percent where fact.unit != .fraction: return base != 0 && number.fits(abs(gap / base))
        case .points where fact.unit == .fraction: return number.fits(abs(gap))
        case .percent, .points, .multiple, .place: return true
        default: return number.fits(abs(Quantity.scaled(gap, fact)))
        }
    }

    private static let now = PhraseSet([
        ["what", "we"], ["where", "we"], ["what", "we've"], ["where", "we've"], ["where", "we're"], ["today"], ["now"],
        ["current"], ["currently"], ["present"], ["latest"],
        ["actual"],
    ])

    /// The numbers that the words behind the comparison can mean: of a time that is named, or of the latest one.
    private func objects(_ behind: Range<Int>, _ bound: Int) -> [(value: Double, facts: [Int])] {
        let fact = sheet.facts[bound]
        // "Above 4,000": the number is checked as one.
        if let number = sentence.numbers.first(where: { behind.contains($0.range.lowerBound) }),
            number.range.lowerBound <= behind.lowerBound + 1
        {
            return []
        }
        let values = sheet.factsOfMetric[sheet.metricOfFact[bound]].filter { index in
            sheet.facts[index].kind == .value && sheet.facts[index].value != nil
                && sheet.entitiesOfFact[index] == sheet.entitiesOfFact[bound]
        }
        let finder = QuantityFinder(
            sheet: sheet, sentence: sentence, scope: Scope(), cues: NumberCues(role: .none))
        if let named = sentence.periods.first(where: { behind.contains($0.start) }) {
            return values.flatMap { index -> [(value: Double, facts: [Int])] in
                var all: [(value: Double, facts: [Int])] = []
                if let value = sheet.facts[index].value, finder.matchesOwn(named.value, sheet.facts[index]) {
                    all.append((value, [index]))
                }
                if let old = sheet.facts[index].comparison?.value,
                    finder.matchesReference(named.value, sheet.facts[index])
                {
                    all.append((old, [index]))
                }
                return all
            }
        }
        let speaksOfNow = Self.now.matches(in: sentence).contains { behind.contains($0.index) }
        guard speaksOfNow, let start = fact.period?.start else { return [] }
        let latest = values.filter { sheet.facts[$0].period.map { $0.end < start } ?? false }
            .max { sheet.facts[$0].period?.end ?? start < sheet.facts[$1].period?.end ?? start }
        return latest.flatMap { index in sheet.facts[index].value.map { [($0, [index])] } } ?? []
    }
}
