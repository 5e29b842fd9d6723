import Semantics

/// Places by what the number beside the word measures: "slowest: Compact with 7 %", "Email converted best at 4.7 %".
extension SuperlativeCheck {
    /// Whether the number stands right behind the word: what is ranked is what it says.
    func isOfNumber(_ index: Int) -> Bool {
        ["at", "with"].contains(sentence.lower(index + 1))
            && sentence.numbers.contains { $0.range.lowerBound == index + 2 && $0.form != .place }
    }

    /// The finding by what the name's own number is of; nil where no number beside the word is one of that name.
    func byNumber(_ names: [Int], _ index: Int, _ direction: Direction, _ place: Int) -> ClaimFinding? {
        guard names.count == 1, let name = names.first, !sentence.isNegated(index),
            !["least", "fewest"].contains(sentence.lower(index))
        else { return nil }
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        let near = sentence.numbers.filter { $0.form != .place && isBeside($0, index) }
            .sorted { distance($0, index) < distance($1, index) }
        for number in near.prefix(2) {
            guard case .verified(let bindings) = check.check(number) else { continue }
            if isMove(index), !bindings.contains(where: { saysMove(number, $0) }) { continue }
            let measures = bindings.prefix(4).flatMap { binding -> [[Int: Double]] in
                guard let own = binding.first(where: { sheet.entitiesOfFact[$0].contains(name) }) else { return [] }
                return self.measures(number, binding, own, name, isJudged: direction == .better || direction == .worse)
            }
            let known = measures.filter { $0.count > 1 }
            guard !known.isEmpty else { continue }
            let isSo = known.contains { values in
                guard let mine = values[name] else { return false }
                let isLow =
                    bindings.first?.first.flatMap {
                        isLowTime(index, $0) ?? isLowBesideOpening(index, $0)
                    }
                    ?? (SignWords.sign(direction, lowerIsBetter: lowerIsBetter(bindings)) ?? 1 < 0)
                return values.values.count { isLow ? $0 < mine : $0 > mine } == place - 1
            }
            return isSo ? .verified(bindings) : .wrong("another one is", bindings.flatMap { $0 })
        }
        return nil
    }

    /// Whether the number says how far a fact moved, and not how much there is.
    private func saysMove(_ number: NumberMention, _ facts: [Int]) -> Bool {
        facts.count > 1
            || facts.contains { fact in
                [.contribution, .lift].contains(sheet.facts[fact].kind)
                    || [change(fact), relativeChange(fact)].contains { $0.map { number.fits(abs($0)) } ?? false }
            }
    }

    /// The slowest page takes longest: of times, whether the word means the lowest; nil for other words and numbers.
    func isLowTime(_ index: Int, _ fact: Int) -> Bool? {
        guard case .time = sheet.facts[fact].unit, ["slowest", "fastest"].contains(sentence.lower(index)) else {
            return nil
        }
        return sentence.lower(index) == "fastest"
    }

    private func isBeside(_ number: NumberMention, _ index: Int) -> Bool {
        let gap =
            number.range.lowerBound > index
            ? index..<number.range.lowerBound : number.range.upperBound..<max(number.range.upperBound, index)
        return gap.count <= 9 && !gap.contains { sentence.words[$0].isMark(";") }
    }

    private func distance(_ number: NumberMention, _ index: Int) -> Int {
        number.range.lowerBound > index ? number.range.lowerBound - index : index - number.range.upperBound + 1
    }

    private func lowerIsBetter(_ bindings: [[Int]]) -> Bool? {
        bindings.first?.first.flatMap { sheet.lowerIsBetter[sheet.metricOfFact[$0]] }
    }

    /// For each way in which the number follows from the facts: what follows so for every name in the place of this one.
    private func measures(
        _ number: NumberMention, _ binding: [Int], _ own: Int, _ name: Int, isJudged: Bool
    ) -> [[Int: Double]] {
        let dimension = sheet.entities[name].dimension
        let names = sheet.entities.indices.filter { sheet.entities[$0].dimension == dimension }
        let isAmong = among()
        var renamed: [Int: [Int]] = [:]
        for other in names {
            let facts = binding.compactMap { index -> Int? in
                guard sheet.entitiesOfFact[index].contains(name) else { return index }
                let wanted = sheet.entitiesOfFact[index].subtracting([name]).union([other])
                return sheet.factsOfMetric[sheet.metricOfFact[index]].first {
                    sheet.entitiesOfFact[$0] == wanted && sheet.facts[$0].kind == sheet.facts[index].kind
                        && sheet.facts[$0].period == sheet.facts[index].period
                }
            }
            if facts.count == binding.count, other == name || facts.allSatisfy(isAmong) { renamed[other] = facts }
        }
        // A part of the whole is large where the part is; how far the two lie apart, and what is left, say the opposite.
        let isShare =
            binding.count == 2 && sheet.entitiesOfFact[binding[1]].isStrictSubset(of: sheet.entitiesOfFact[binding[0]])
        var all = Computation.all(of: number, binding, sheet)
            .filter { isShare ? $0.isQuotient : !$0.isRest && !$0.isApart(sheet) }
            .map { step in renamed.compactMapValues { step.of($0).now(sheet) } }
        if binding.count == 1 {
            for measure in [change, relativeChange] where measure(own).map({ number.fits(abs($0)) }) ?? false {
                // The mildest fall is the smallest one, of those that are falls.
                let way: Double = (measure(own) ?? 0) < 0 && !isJudged ? -1 : 1
                let values = renamed.compactMapValues { measure($0[0]) }.mapValues { $0 * way }
                all.append(isJudged ? values : values.filter { $0.value > 0 })
            }
        }
        return all
    }

    private func change(_ fact: Int) -> Double? {
        sheet.facts[fact].change.map { Quantity.scaled($0, sheet.facts[fact]) }
    }

    private func relativeChange(_ fact: Int) -> Double? {
        guard let change = sheet.facts[fact].change, let old = sheet.facts[fact].comparison?.value, old != 0 else {
            return nil
        }
        return change / abs(old)
    }
}
