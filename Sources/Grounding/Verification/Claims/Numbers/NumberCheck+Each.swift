import Semantics

/// Numbers that hold of each of several: "half the traffic each", "4.1 % for the other two", "both recorded 172,800".
extension NumberCheck {
    /// "Half the traffic each", "half and half": as large a part of the whole for each.
    func partOfEach(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        let isEach = (end..<end + 4).contains { sentence.lower($0) == "each" }
        let isSplit =
            sentence.has(["half", "and", "half"], at: end - 1) || sentence.has(["half", "and", "half"], at: end - 3)
        guard number.form == .percent, number.sign == nil, isEach || isSplit else { return nil }
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let spoken = metrics.isEmpty ? topic.metrics : metrics
        for series in Series.all(in: sheet, metrics: spoken.isEmpty ? nil : spoken, kinds: [.value, .experiment])
        where series.dimension != nil {
            let values = series.facts.compactMap { sheet.facts[$0].value }
            let sum = values.reduce(0, +)
            guard values.count == series.facts.count, values.count > 1, sum > 0,
                sheet.facts[series.facts[0]].unit.canAdd,
                values.allSatisfy({ number.fits($0 / sum) || abs($0 / sum - number.value) < 0.005 })
            else { continue }
            return .verified([series.facts])
        }
        return nil
    }

    /// "4.1 % for the other two", "the other two both did 20 %": the same of each that is left.
    func ofEachOther(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        let behind = (end..<end + 4).first {
            sentence.lower($0) == "the" && Self.others.contains(sentence.lower($0 + 1))
        }
        let front = (max(0, number.range.lowerBound - 7)..<number.range.lowerBound).last { at in
            sentence.lower(at) == "the" && Self.others.contains(sentence.lower(at + 1))
                && sentence.clause[at] == sentence.clause(of: number.range)
        }
        guard number.precision != .worded, let at = behind ?? front,
            !sentence.numbers.contains(where: { number in
                front != nil && behind == nil && (at..<end).contains(number.range.lowerBound)
                    && number.range.upperBound < end
                    && number.form != .plain
            })
        else { return nil }
        let named = Set(sentence.entities.flatMap(\.value)).subtracting(sheet.ambient)
        guard let first = named.first else { return nil }
        let dimension = sheet.entities[first].dimension
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let metrics = spoken.isEmpty ? topic.metrics : spoken
        let fromWords = sentence.words.reduce(into: Set<Int>()) { all, word in
            for metric in sheet.metrics.indices
            where sheet.metrics[metric].split(separator: "_").contains(where: {
                $0.count > 4 && word.lower.hasPrefix($0)
            }) {
                all.insert(metric)
            }
        }
        let meant = metrics.union(fromWords)
        // "8.2 % for the other group": of two.
        let isOne = [behind, front].compactMap(\.self).contains { at in
            ["group", "one", "arm", "half", "side", "segment", "variant", "version", "type", "kind"].contains(
                sentence.lower(at + 2))
        }
        for series in Series.all(in: sheet, metrics: meant.isEmpty ? nil : meant, kinds: [.value])
        where series.dimension == dimension {
            let rest = series.facts.filter { sheet.entitiesOfFact[$0].isDisjoint(with: named) }
            guard rest.count > (isOne ? 0 : 1), rest.count < series.facts.count else { continue }
            let isLevel = rest.allSatisfy { index in
                number.canBe(Quantity.unit(of: sheet.facts[index])) && cues.role != .by && !cues.isAdjacent
                    && sheet.facts[index].value.map { number.fits(Quantity.scaled($0, sheet.facts[index])) } ?? false
            }
            let isChange =
                number.form == .percent
                && rest.allSatisfy { index in
                    guard let change = sheet.facts[index].change, let old = sheet.facts[index].comparison?.value,
                        old > 0
                    else {
                        return false
                    }
                    let sign = number.sign ?? cues.direction.flatMap { SignWords.sign($0, lowerIsBetter: nil) }
                    return number.fits(abs(change) / old) && (sign ?? 1) * change > 0
                }
            if isLevel || isChange { return .verified([rest]) }
        }
        return nil
    }

    private static let others = Movements.table("other others rest remaining")

    /// "Both systems recorded 172,800 sessions in the first week": the number of each.
    func ofEach(_ number: NumberMention) -> ClaimFinding? {
        let clause = sentence.clause(of: number.range)
        guard number.sign == nil, number.precision != .worded,
            let word = sentence.words.indices.last(where: { at in
                at < number.range.lowerBound && sentence.clause[at] == clause
                    && ["both", "each", "every", "all"].contains(sentence.lower(at))
            }), number.range.lowerBound - word <= 6
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
        where series.dimension != nil && (sentence.lower(word) != "both" || series.facts.count == 2) {
            let isNow = series.facts.allSatisfy { index in
                finder.periodAdmitsLevel(index) && number.canBe(Quantity.unit(of: sheet.facts[index]))
                    && sheet.facts[index].value.map { number.fits(Quantity.scaled($0, sheet.facts[index])) } ?? false
            }
            let isBefore = series.facts.allSatisfy { index in
                finder.periodAdmitsReference(index) && number.canBe(Quantity.unit(of: sheet.facts[index]))
                    && sheet.facts[index].comparison?.value.map { number.fits(Quantity.scaled($0, sheet.facts[index])) }
                        ?? false
            }
            if isNow || isBefore { return .verified([series.facts]) }
        }
        return nil
    }

    /// "Sydney and Cairns each grew by 12.5 %": each of them by itself.
    func isOfEachNamed(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        let clause = sentence.clause(of: number.range)
        guard case .verified(let bindings) = finding, !bindings.isEmpty,
            let each = (max(0, number.range.lowerBound - 5)..<number.range.lowerBound).last(where: {
                sentence.lower($0) == "each" && sentence.clause[$0] == clause
            }), let last = sentence.entities.last(where: { $0.end == each }),
            case let names = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
                .run(sentence.entities.filter { $0.end <= each }, endingAt: last).compactMap(\.value.first),
            names.count > 1
        else { return true }
        func fits(_ index: Int) -> Bool {
            let fact = sheet.facts[index]
            let (now, change) = (fact.value ?? .nan, fact.change ?? .nan)
            return number.fits(Quantity.scaled(now, fact)) || number.fits(abs(Quantity.scaled(change, fact)))
                || number.fits(abs(change / (fact.comparison?.value ?? .nan)))
        }
        return names.allSatisfy { name in
            bindings.joined().contains { sheet.entitiesOfFact[$0].contains(name) && fits($0) }
        }
    }

    /// "Lisbon and Faro added 150": with one number, of both together or of each of them, and not of one alone.
    func isOfAll(_ number: NumberMention, _ fitting: [Quantity], _ scope: Scope) -> Bool {
        guard scope.isJoint, number.sign == nil else { return true }
        let clause = sentence.clause(of: number.range)
        let isSum = sentence.words.indices.contains { at in
            sentence.clause[at] == clause && ["together", "combined", "jointly"].contains(sentence.lower(at))
                && at < number.range.lowerBound
                && !sentence.numbers.contains {
                    $0.range.lowerBound > at && $0.range.lowerBound < number.range.lowerBound
                }
        }
        guard
            isSum || sentence.lower(number.range.upperBound) == "each"
                || !sentence.numbers.contains(where: { other in
                    other.range != number.range && other.form == number.form
                        && sentence.clause(of: other.range) == clause
                })
        else { return true }
        let covered = fitting.flatMap(\.facts).reduce(into: Set<Int>()) { $0.formUnion(sheet.entitiesOfFact[$1]) }
        return scope.group.allSatisfy { name in
            covered.contains(name) || sheet.ambient.contains(name)
                || covered.contains { sheet.entities[$0].value == sheet.entities[name].value }
        }
    }
}
