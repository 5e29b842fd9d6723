/// Checks that what is said to be more than another is so.
struct ComparisonCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// Every comparison of two names, or with what was expected, in the sentence.
    func findings() -> [SentenceCheck.Item] {
        sentence.words.indices.compactMap { index in
            let word = sentence.lower(index)
            let finding =
                CueWords.contests[word].flatMap { contest(index, $0) }
                ?? CueWords.comparatives[word].flatMap { comparative(index, $0) }
            return finding.map { SentenceCheck.Item(range: index..<(index + 1), finding: $0, isWhole: true) }
        }
    }

    private func contest(_ index: Int, _ direction: Direction) -> ClaimFinding? {
        if ["every", "all", "any"].contains(sentence.lower(index + 1)), isOthers(index + 2) {
            return SuperlativeCheck(sheet: sheet, sentence: sentence, topic: topic).check(index, direction, place: 1)
        }
        if sentence.lower(index).hasPrefix("reach"), !sentence.isNegated(index) { return nil }
        guard let object = sentence.entities.first(where: { $0.start > index && $0.start <= index + 4 }) else {
            return nil
        }
        if let sum = sum(before: index, against: object, direction) { return sum }
        return pair(subject: subject(before: index), object: object, direction, at: index)
    }

    /// "Austria and Spain together exceed Poland": the sum of those named is compared.
    private func sum(before index: Int, against object: Mention<[Int]>, _ direction: Direction) -> ClaimFinding? {
        let named = sentence.entities.filter { $0.end <= index }.compactMap(\.value.first)
        guard named.count > 1, let rival = object.value.first,
            sentence.words[..<index].contains(where: { ["together", "combined", "jointly"].contains($0.lower) }),
            let sign = SignWords.sign(direction, lowerIsBetter: false)
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
        where sheet.facts[series.facts[0]].unit.canAdd {
            func value(_ entity: Int) -> Double? {
                series.facts.first { sheet.entitiesOfFact[$0].contains(entity) }.flatMap { sheet.facts[$0].value }
            }
            let parts = named.compactMap(value)
            guard parts.count == named.count, let other = value(rival) else { continue }
            let isSo = (parts.reduce(0, +) - other) * sign > 0
            return isSo != sentence.isNegated(index)
                ? .verified([series.facts]) : .wrong("it is the other way round", series.facts)
        }
        return nil
    }

    private func isOthers(_ index: Int) -> Bool { ["other", "others", "rest"].contains(sentence.lower(index)) }

    private func comparative(_ index: Int, _ direction: Direction) -> ClaimFinding? {
        // "higher than Direct", "more revenue than Direct", "ahead of Direct", "above Direct"
        var position = index + 1
        let direct: Set<String> = ["above", "below", "behind"]
        var opener: Int?
        if direct.contains(sentence.lower(index))
            || sentence.lower(index) == "ahead" && sentence.lower(index + 1) == "of"
        {
            opener = index + (sentence.lower(index) == "ahead" ? 1 : 0)
        } else {
            while position < min(sentence.words.count, index + 10) {
                if sentence.lower(position) == "than" {
                    opener = position
                    break
                }
                position += 1
            }
        }
        guard let opener else {
            guard let object = comparandInFront, object.end <= index,
                let subject = subject(before: index), subject.start != object.start
            else { return nil }
            return pair(subject: subject, object: object, direction, at: index)
        }
        let next = (opener + 1)..<min(sentence.words.count, opener + 5)
        // "more than any other channel" is an extreme.
        if ["any", "every", "all", "the"].contains(sentence.lower(opener + 1)) && isOthers(opener + 2)
            || sentence.lower(opener + 2) == "else"
        {
            return SuperlativeCheck(sheet: sheet, sentence: sentence, topic: topic).check(index, direction, place: 1)
        }
        if sentence.numbers.contains(where: { $0.range.lowerBound <= opener && $0.range.upperBound > opener }) {
            return nil
        }
        if let object = sentence.entities.first(where: { next.contains($0.start) }),
            !sentence.numbers.contains(where: { $0.range.lowerBound > opener && $0.range.upperBound <= object.start })
        {
            // "grew faster than": the changes are compared, not the numbers.
            if index > 0, sentence.directions.contains(where: { $0.end == index }) { return nil }
            return pair(subject: subject(before: index), object: object, direction, at: index)
        }
        return past(index, opener, direction)
    }

    /// "Compared with the home page, …": what the rest of the sentence is compared with.
    var comparandInFront: Mention<[Int]>? {
        guard ["compared", "relative", "unlike", "against", "versus", "next"].contains(sentence.lower(0)) else {
            return nil
        }
        return sentence.entities.first { $0.start <= 4 }
    }

    private func subject(before index: Int) -> Mention<[Int]>? { sentence.entities.last { $0.end <= index } }

    private func pair(
        subject: Mention<[Int]>?, object: Mention<[Int]>, _ direction: Direction, at index: Int
    ) -> ClaimFinding? {
        let subjects = subject?.value ?? Array(topic.entities)
        guard !object.value.isEmpty else { return .unsupported("no fact is about what it is compared with") }
        if let subject, subject.value.isEmpty { return .unsupported("no fact is about what is compared") }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        let allowed = scope.metrics
        var seen: [Int] = []
        for first in sheet.facts.indices where allowed?.contains(sheet.metricOfFact[first]) ?? true {
            guard
                sheet.facts[first].kind == .value || sheet.facts[first].kind == .experiment
                    || sheet.facts[first].kind == .share,
                let a = sheet.facts[first].value,
                let entity = sheet.entitiesOfFact[first].first(where: subjects.contains)
            else { continue }
            let dimension = sheet.entities[entity].dimension
            for second in sheet.facts.indices where sheet.metricOfFact[second] == sheet.metricOfFact[first] {
                guard sheet.facts[second].kind == sheet.facts[first].kind,
                    sheet.facts[second].period == sheet.facts[first].period,
                    let b = sheet.facts[second].value,
                    let other = sheet.entitiesOfFact[second].first(where: object.value.contains),
                    sheet.entities[other].dimension == dimension,
                    sheet.entitiesOfFact[first].subtracting([entity])
                        == sheet.entitiesOfFact[second].subtracting([other])
                else { continue }
                seen += [first, second]
                guard
                    let sign = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[first]])
                else {
                    return .verified([[first, second]])
                }
                let isSo = sign > 0 ? a > b : a < b
                if isFaring(index), movesMore(first, second, sign) { return .verified([[first, second]]) }
                if isSo != sentence.isNegated(index) { return .verified([[first, second]]) }
            }
        }
        if seen.isEmpty { return subjects.isEmpty ? nil : .unsupported("the sheet does not hold both") }
        return .wrong("it is the other way round", seen)
    }

    /// "Did better than": by its number, or by how that moved.
    private func isFaring(_ index: Int) -> Bool {
        ["did", "fared", "performed", "developed"].contains(sentence.lower(index - 1))
    }

    private func movesMore(_ first: Int, _ second: Int, _ sign: Double) -> Bool {
        func growth(_ index: Int) -> Double? {
            guard let change = sheet.facts[index].change, let old = sheet.facts[index].comparison?.value, old != 0
            else {
                return nil
            }
            return change / abs(old)
        }
        guard let a = growth(first), let b = growth(second) else { return false }
        return (a - b) * sign > 0
    }

    /// "Friday was above Sunday": two facts of the same thing, each in its period.
    private func ofPeriods(_ index: Int, _ opener: Int, _ direction: Direction) -> ClaimFinding? {
        guard
            let subject = sentence.periods.last(where: { $0.end <= index && $0.value.isAbsolute }),
            let object = sentence.periods.first(where: { $0.start > opener && $0.value.isAbsolute })
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        var seen: [Int] = []
        for first in sheet.facts.indices where scope.metrics?.contains(sheet.metricOfFact[first]) ?? true {
            guard let x = sheet.facts[first].value, sheet.facts[first].period.map(subject.value.isNamed) ?? false,
                [.value, .forecast].contains(sheet.facts[first].kind)
            else { continue }
            for second in sheet.factsOfMetric[sheet.metricOfFact[first]] {
                guard let y = sheet.facts[second].value, sheet.facts[second].period.map(object.value.isNamed) ?? false,
                    sheet.facts[second].kind == .value, sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second]
                else { continue }
                guard
                    let sign = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[first]])
                else { continue }
                if (sign > 0 ? x > y : x < y) != sentence.isNegated(index) { return .verified([[first, second]]) }
                seen += [first, second]
            }
        }
        return seen.isEmpty ? nil : .wrong("it is the other way round", seen)
    }

    /// `higher than the week before`, `below expected`: a direction of the number itself.
    private func past(_ index: Int, _ opener: Int, _ direction: Direction) -> ClaimFinding? {
        let next = (opener + 1)..<min(sentence.words.count, opener + 5)
        let isExpected = next.contains {
            CueWords.expected.contains(sentence.lower($0)) || CueWords.forecast.contains(sentence.lower($0))
        }
        let isPeriod =
            sentence.periods.contains { next.contains($0.start) }
            || next.contains { ["before", "previously", "earlier"].contains(sentence.lower($0)) }
        guard isExpected || isPeriod else { return nil }
        if let named = ofPeriods(index, opener, direction) { return named }
        if sentence.numbers.contains(where: { $0.range.lowerBound > opener && next.contains($0.range.lowerBound) }),
            !isPeriod
        {
            return nil
        }
        let check = DirectionCheck(sheet: sheet, sentence: sentence, topic: topic)
        return check.check(Mention(value: direction, range: index..<(index + 1)))
    }
}
