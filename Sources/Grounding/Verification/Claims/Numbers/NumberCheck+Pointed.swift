import Semantics

/// Numbers that are a part of something the text has just said, or say it again: "740 of these", "that alone is half of the
/// decline", "not dramatic (3 %)".
extension NumberCheck {
    func pointed(_ number: NumberMention) -> ClaimFinding? {
        guard number.form != .place, number.sign == nil else { return nil }
        return ofThese(number) ?? thatIs(number) ?? sameMovement(number)
    }

    private static let pointers = Movements.table("these those them that this it which")

    /// What was said last, with the facts that it is bound to one by one.
    private var saidBefore: [(source: NumberMention, facts: [Int])] {
        guard let said = topic.said else { return [] }
        let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        return said.sentence.numbers.reversed().compactMap { source in
            guard source.form != .place, source.form != .percent, case .verified(let found) = earlier.alone(source)
            else { return nil }
            let single = found.filter { $0.count == 1 }.map { $0[0] }
            return single.isEmpty ? nil : (source, single)
        }
    }

    // MARK: parts of what was said

    /// "Email accounted for 740 of these, or 62 %": a part of how the whole moved, or of what it holds.
    private func ofThese(_ number: NumberMention) -> ClaimFinding? {
        let counted = countedOfThese(number)
        guard let counted, let names = names(before: counted.range.lowerBound) else { return nil }
        for (source, facts) in saidBefore where source.form.isLike(counted.form) {
            for whole in facts {
                guard let (own, all) = sizes(of: whole, source, names) else { continue }
                let isPart = number.range == counted.range ? number.fits(own.size) : number.fits(own.size / all)
                if isPart, counted.fits(own.size) { return .verified([[own.fact, whole]]) }
            }
        }
        return nil
    }

    /// The number itself in front of "of these", or the one that it says again as a percentage.
    private func countedOfThese(_ number: NumberMention) -> NumberMention? {
        func isOfThese(_ other: NumberMention) -> Bool {
            other.form != .percent && sentence.lower(other.range.upperBound) == "of"
                && Self.pointers.contains(sentence.lower(other.range.upperBound + 1))
        }
        if isOfThese(number) { return number }
        guard number.form == .percent,
            let before = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }),
            isOfThese(before),
            (before.range.upperBound + 2..<max(before.range.upperBound + 2, number.range.lowerBound)).allSatisfy({
                [",", "or", "(", "that", "is", "i.e", "—", "–", "equivalent", "to"].contains(sentence.lower($0))
            })
        else { return nil }
        return before
    }

    private func names(before place: Int) -> Set<Int>? {
        let clause = sentence.clause[place]
        let mention = sentence.entities.last { $0.end <= place && sentence.isVisible($0.start, from: clause) }
        return mention.map { Set($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The size of the part that bears the names, and of the whole that was said: as they moved, or as they stand.
    private func sizes(
        of whole: Int, _ source: NumberMention, _ names: Set<Int>
    ) -> (own: (fact: Int, size: Double), all: Double)? {
        let part = sheet.factsOfMetric[sheet.metricOfFact[whole]].first { part in
            sheet.facts[part].period == sheet.facts[whole].period && sheet.facts[part].kind == sheet.facts[whole].kind
                && sheet.facts[part].comparison?.kind == sheet.facts[whole].comparison?.kind
                && sheet.entitiesOfFact[part].subtracting(names) == sheet.entitiesOfFact[whole]
                && !sheet.entitiesOfFact[part].isDisjoint(with: names)
        }
        guard let part, sheet.facts[part].unit.canAdd else { return nil }
        let (own, all) = (sheet.facts[part], sheet.facts[whole])
        if let change = all.change, change != 0, source.fits(abs(Quantity.scaled(change, all))), let x = own.change,
            x / change > 0
        {
            return ((part, abs(Quantity.scaled(x, own))), abs(Quantity.scaled(change, all)))
        }
        if let value = all.value, value > 0, source.fits(Quantity.scaled(value, all)), let x = own.value {
            return ((part, Quantity.scaled(x, own)), Quantity.scaled(value, all))
        }
        return nil
    }

    private static let copulas = Movements.table(
        "is was makes made represents represented equals accounts accounted amounts comes came up for to alone already still a about"
    )

    /// "Requests dropped by 120. That alone is half of the overall decline": what was said, of how the whole moved.
    private func thatIs(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, ["that", "this", "it", "that's"].contains(sentence.lower(0)),
            (1..<number.range.lowerBound).allSatisfy({ Self.copulas.contains(sentence.lower($0)) }),
            isPartOfMovement(number)
        else { return nil }
        for (source, facts) in saidBefore {
            for part in facts {
                guard let change = sheet.facts[part].change,
                    source.fits(abs(Quantity.scaled(change, sheet.facts[part])))
                else { continue }
                let whole = sheet.factsOfMetric[sheet.metricOfFact[part]].first { whole in
                    sheet.entitiesOfFact[whole].isStrictSubset(of: sheet.entitiesOfFact[part])
                        && sheet.facts[whole].period == sheet.facts[part].period
                        && sheet.facts[whole].comparison?.kind == sheet.facts[part].comparison?.kind
                        && (sheet.facts[whole].change.map { number.fits(change / $0) } ?? false)
                }
                if let whole { return .verified([[part, whole]]) }
            }
        }
        return nil
    }

    /// "UK applications are down by 150. Not dramatic (3 %)": the movement that was said last, in another unit.
    private func sameMovement(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        guard sentence.numbers.first?.range == number.range, start <= 6,
            !sentence.metrics.contains(where: { $0.start < number.range.upperBound }),
            !sentence.entities.contains(where: { $0.start < number.range.upperBound }),
            !sentence.directions.contains(where: { $0.start < number.range.upperBound }),
            sentence.words[number.range.upperBound...].prefix(2).allSatisfy({ $0.kind == .mark }),
            let (source, facts) = saidBefore.first
        else { return nil }
        let same = facts.filter { index in
            let fact = sheet.facts[index]
            guard let change = fact.change, let old = fact.comparison?.value, old != 0,
                source.fits(abs(Quantity.scaled(change, fact)))
            else { return false }
            return number.form == .percent && number.fits(abs(change / old))
        }
        return same.isEmpty ? nil : .verified(same.map { [$0] })
    }
}

/// Numbers that are held to those beside them, whatever else they could be bound to.
extension NumberCheck {
    func contradicted(_ number: NumberMention) -> ClaimFinding? {
        if let wrong = partOfNamed(number) ?? moneyOfRate(number) ?? pathOtherwise(number) ?? announcedOtherwise(number)
        {
            return wrong
        }
        if let wrong = baseOtherwise(number) ?? partOfNormal(number) ?? deniedByBracket(number) ?? pairOtherwise(number)
        {
            return wrong
        }
        if let wrong = factorOfWritten(number) ?? againstWritten(number) ?? otherPace(number) {
            return wrong
        }
        // "More than three times as many as June had"
        if number.form == .multiple, sentence.entities.isEmpty, sentence.lower(number.range.upperBound) == "as",
            case .some(.wrong(let reason, let facts)) = ComparisonCheck(
                sheet: sheet, sentence: sentence, topic: topic
            ).factor(number)
        {
            return .wrong(reason, facts)
        }
        if let wrong = otherPValue(number) ?? betweenOtherwise(number) { return wrong }
        if let wrong = pathDenied(number) ?? chanceOtherwise(number) ?? concludedOtherwise(number) { return wrong }
        return nil
    }

    /// "P is 0.14": of a test's chance, and of nothing else that is as large.
    private func otherPValue(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .plain, sentence.opensPValue(before: number.range.lowerBound) else { return nil }
        let chances = sheet.facts.indices.filter { sheet.facts[$0].kind == .pValue }
        guard !chances.isEmpty, !chances.contains(where: { sheet.facts[$0].value.map(number.fits) ?? false }) else {
            return nil
        }
        return .wrong("the test's chance is another", chances)
    }

    /// "Five-sixths of that increase went into Retargeting": of the one that is named, and of nothing else that fits.
    private func partOfNamed(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, number.sign == nil, isPartOfMovement(number), !sentence.cues.contains(.rest),
            !sheet.facts.contains(where: { $0.kind == .contribution }), let names = ownNames(of: number)
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        // "Sales" of money are of things as well.
        let isOpen = sentence.words.contains { $0.lower == "sales" }
        var seen: [[Int]] = []
        for part in sheet.facts.indices where !sheet.entitiesOfFact[part].isDisjoint(with: names) {
            guard sheet.facts[part].kind == .value, sheet.facts[part].unit.canAdd, !sheet.isTotalOfTime[part],
                !sheet.derivedMetrics.contains(sheet.metricOfFact[part]),
                isOpen || scope.metrics?.contains(sheet.metricOfFact[part]) ?? true,
                let change = sheet.facts[part].change,
                let whole = sheet.factsOfMetric[sheet.metricOfFact[part]].first(where: { other in
                    sheet.facts[other].kind == .value && sheet.facts[other].period == sheet.facts[part].period
                        && sheet.facts[other].comparison?.kind == sheet.facts[part].comparison?.kind
                        && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[part].subtracting(names)
                }), let all = sheet.facts[whole].change, all != 0
            else { continue }
            if number.fits(change / all) { return .verified([[part, whole]]) }
            seen.append([part, whole])
        }
        return seen.isEmpty ? nil : .wrong("its part of the movement is another", seen.flatMap { $0 })
    }

    /// The one name that the part is said to be of: in its own clause, or what "they" stands for.
    private func ownNames(of number: NumberMention) -> Set<Int>? {
        let clause = sentence.clause(of: number.range)
        let named = sentence.entities.filter { !$0.value.isEmpty && sentence.clause[$0.start] == clause }
        let isPronoun = ["they", "it", "these"].contains(sentence.lower(0)) && sentence.clause[0] == clause
        if named.isEmpty, isPronoun { return topic.subject.isEmpty ? nil : Set(topic.subject) }
        return named.count == 1 && !isPronoun ? Set(named[0].value) : nil
    }

    private static let reckoning = Movements.table(
        ", ; — – ( so thus hence or that's that is which making it a increase rise of more than about almost nearly over roughly an"
    )

    /// "175 where there were 80, so more than twice as many": the one of the two written numbers by the other.
    private func factorOfWritten(_ number: NumberMention) -> ClaimFinding? {
        if let wrong = factorTurned(number) { return wrong }
        guard number.form == .multiple, number.sign == nil, !number.isChangeVerb,
            let place = sentence.numbers.firstIndex(where: { $0.range == number.range }), place > 1
        else { return nil }
        let (first, second) = (sentence.numbers[place - 2], sentence.numbers[place - 1])
        let gap = second.range.upperBound..<max(second.range.upperBound, number.range.lowerBound)
        guard first.form == second.form, first.form != .place, first.form != .multiple, first.sign == nil,
            second.sign == nil, first.value > 0, second.value > 0,
            gap.contains(where: { [",", ";", "—", "–", "(", "so"].contains(sentence.lower($0)) }),
            gap.allSatisfy({ at in
                Self.reckoning.contains(sentence.lower(at)) || sentence.periods.contains { $0.range.contains(at) }
            }),
            !sentence.entities.contains(where: { $0.start >= number.range.upperBound }),
            !sentence.metrics.contains(where: { $0.start >= number.range.upperBound }),
            // "More than double the upper bound of 420": of a number that is written behind.
            !sentence.numbers.contains(where: { (1...7).contains($0.range.lowerBound - number.range.upperBound) })
        else { return nil }
        let ratio = max(first.value, second.value) / min(first.value, second.value)
        return number.fits(ratio) ? nil : .wrong("the two numbers before make another factor", [])
    }

    /// "Waits twice as long as a desktop, 1.6 s against 3.2 s": the two behind it, the other way round.
    private func factorTurned(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .multiple || number.form == .percent, !number.isChangeVerb, number.sign == nil,
            sentence.lower(number.range.upperBound) == "as",
            let place = sentence.numbers.firstIndex(where: { $0.range == number.range }),
            place + 3 == sentence.numbers.count,
            case (let first, let second) = (sentence.numbers[place + 1], sentence.numbers[place + 2]),
            first.form == second.form || first.form == .plain, first.form != .place, second.form != .multiple,
            first.value > 0, second.value > 0,
            case let gap = first.range.upperBound..<second.range.lowerBound, (1...3).contains(gap.count),
            gap.contains(where: { ["against", "versus", "vs", "to"].contains(sentence.lower($0)) }),
            [",", "(", ":", "at"].contains(sentence.lower(first.range.lowerBound - 1))
        else { return nil }
        return !number.fits(first.value / second.value) && number.fits(second.value / first.value)
            ? .wrong("the two numbers behind it stand the other way round", []) : nil
    }
}
