import Semantics

/// Numbers that go on with a movement that was spoken of, or are held to the number right in front.
extension NumberCheck {
    /// "Car made up 120 of the 180 extra quotes. Next came travel with 40; the rest, 20, was pet.": by how much this part of
    /// the same whole moved, in the same direction.
    func furtherPart(_ number: NumberMention) -> ClaimFinding? {
        guard number.sign == nil, [.percent, .points, .place, .multiple].allSatisfy({ number.form != $0 }),
            !sentence.metrics.contains(where: { $0.value.isForeign }),
            !sentence.entities.contains(where: { $0.value.isEmpty })
        else { return nil }
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard cues.direction == nil, cues.role == .none, let name = nameBeside(number) else { return nil }
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: cues)
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        for whole in movements(before: number) {
            let metric = sheet.metricOfFact[whole]
            guard own.isEmpty || own.contains(metric), let change = sheet.facts[whole].change else { continue }
            let part = sheet.factsOfMetric[metric].first { part in
                guard let moved = sheet.facts[part].change else { return false }
                return sheet.facts[part].kind == .value && sheet.facts[part].period == sheet.facts[whole].period
                    && sheet.entitiesOfFact[part].contains(name) && moved * change > 0
                    && number.canBe(Quantity.unit(of: sheet.facts[part]))
                    && number.fits(abs(Quantity.scaled(moved, sheet.facts[part])))
            }
            if let part,
                sentence.periods.allSatisfy({
                    finder.matchesOwn($0.value, sheet.facts[part])
                        || $0.value.isRelation && finder.matchesReference($0.value, sheet.facts[part])
                })
            {
                return .verified([[part]])
            }
        }
        return nil
    }

    private static let making = Movements.table("account accounts accounted made make makes contributed attributable")

    /// "Of the £900 in extra revenue, tea brought £400. Soap and candles together account for a third.": their part of how
    /// the same whole moved.
    func partTogether(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, number.sign == nil, sentence.metrics.isEmpty, sentence.periods.isEmpty,
            sentence.directions.isEmpty,
            sentence.words.contains(where: { Self.making.contains($0.lower) }),
            sentence.lower(number.range.upperBound) != "of"
        else { return nil }
        let clause = sentence.clause(of: number.range)
        let names = sentence.entities.filter { sentence.clause[$0.start] == clause }
        guard !names.isEmpty, names.allSatisfy({ $0.value.count == 1 }) else { return nil }
        for whole in movements(before: number) where sheet.entitiesOfFact[whole].isEmpty {
            guard let all = sheet.facts[whole].change, all != 0 else { continue }
            let parts = names.compactMap { name in
                sheet.factsOfMetric[sheet.metricOfFact[whole]].first {
                    sheet.entitiesOfFact[$0] == Set(name.value) && sheet.facts[$0].kind == .value
                        && sheet.facts[$0].period == sheet.facts[whole].period && sheet.facts[$0].change != nil
                }
            }
            guard parts.count == names.count else { continue }
            let sum = parts.compactMap { sheet.facts[$0].change }.reduce(0, +)
            if sum / all > 0, number.fits(sum / all) { return .verified([parts + [whole]]) }
        }
        return nil
    }

    /// The facts of which numbers in front, or in the two sentences before, say how far they moved.
    private func movements(before number: NumberMention) -> [Int] {
        func moved(_ source: NumberMention, _ check: NumberCheck) -> [Int] {
            guard source.form != .percent, source.form != .place,
                case .verified(let bindings) = check.alone(source)
            else { return [] }
            return bindings.prefix(6).filter { $0.count == 1 }.map { $0[0] }.filter { index in
                let fact = sheet.facts[index]
                guard fact.unit.canAdd, fact.kind == .value, let change = fact.change, let value = fact.value,
                    source.fits(abs(Quantity.scaled(change, fact)))
                else { return false }
                return !source.fits(Quantity.scaled(value, fact))
            }
        }
        var all = sentence.numbers.filter { $0.range.upperBound <= number.range.lowerBound && $0.sign != nil }
            .flatMap { moved($0, self) }
        for said in [topic.said, topic.said?.topic.said].compactMap(\.self) {
            let check = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
            all += said.sentence.numbers.flatMap { moved($0, check) }
        }
        return all
    }

    /// The name that stands with the number: the last one in front that no other number has, else the first behind.
    private func nameBeside(_ number: NumberMention) -> Int? {
        let start = number.range.lowerBound
        let before = sentence.numbers.last { $0.range.upperBound <= start }?.range.upperBound ?? 0
        if let name = sentence.entities.last(where: { $0.start >= before && $0.end <= start }) {
            return name.value.count == 1 ? name.value[0] : nil
        }
        let next = sentence.numbers.first { $0.range.lowerBound > start }?.range.lowerBound ?? sentence.words.count
        let name = sentence.entities.first { $0.start >= number.range.upperBound && $0.end <= next }
        return name?.value.count == 1 ? name?.value[0] : nil
    }

    // MARK: two metrics

    /// "We spent €13,920 more on ads than we took in": how far two metrics of the same unit lie apart.
    func apart(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard ["more", "less"].contains(sentence.lower(end)), number.sign == nil, sentence.entities.isEmpty,
            let than = (end..<min(sentence.words.count, end + 9)).first(where: { sentence.lower($0) == "than" }),
            let first = sentence.metrics.last(where: { $0.end <= than && !$0.value.isForeign }),
            let second = sentence.metrics.first(where: { $0.start > than && !$0.value.isForeign }),
            first.value.metrics.isDisjoint(with: second.value.metrics)
        else { return nil }
        for a in sheet.wholes(of: first.value.metrics) {
            for b in sheet.wholes(of: second.value.metrics) where sheet.facts[a].unit == sheet.facts[b].unit {
                guard sheet.facts[a].period == sheet.facts[b].period, let x = sheet.facts[a].value,
                    let y = sheet.facts[b].value, number.canBe(Quantity.unit(of: sheet.facts[a])),
                    number.fits(abs(x - y)), (x > y) == (sentence.lower(end) == "more")
                else { continue }
                return .verified([[a, b]])
            }
        }
        return nil
    }

    // MARK: appositions

    /// "13 minutes, versus 17 in 2024": minutes as well, and nothing else that is counted.
    func againstWritten(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        guard number.form == .plain, ["versus", "vs", "against"].contains(sentence.lower(start - 1)),
            !sentence.metrics.contains(where: { $0.start == number.range.upperBound }),
            let before = sentence.numbers.last(where: { $0.range.upperBound <= start - 1 }), before.form == .time,
            (before.range.upperBound..<start - 1).allSatisfy({ sentence.lower($0) == "," }),
            let borrowed = number.inUnit(of: before, in: sentence)
        else { return nil }
        let found = alone(borrowed)
        return found.isFine ? nil : older(borrowed) == nil ? found : nil
    }
}
