import Semantics

/// A number against another that is named and not written: "a fifth of May's figure", "more than twice the average".
extension NumberCheck {
    private static let whole = Movements.table("average overall mean total site norm")
    private static let fillers = Movements.table("the a our its of what overall site")

    func ofAnother(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .multiple || number.form == .percent && number.precision == .worded || isShare(number),
            number.sign == nil, !number.isChangeVerb,
            let first = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }),
            first.form != .percent, first.form != .place, first.form != .multiple,
            case .verified(let own) = alone(first), let base = base(behind: number.range.upperBound)
        else { return nil }
        for facts in own where facts.count == 1 {
            let fact = facts[0]
            guard let value = sheet.facts[fact].value, first.fits(abs(Quantity.scaled(value, sheet.facts[fact]))) else {
                continue
            }
            let others = sheet.factsOfMetric[sheet.metricOfFact[fact]].filter { other in
                other != fact && sheet.facts[other].kind == .value && isBase(other, of: fact, base)
            }
            for other in others {
                if let second = sheet.facts[other].value, second > 0, number.fits(value / second) {
                    return .verified([[fact, other]])
                }
            }
        }
        return nil
    }

    private func isShare(_ number: NumberMention) -> Bool {
        number.form == .percent && sentence.lower(number.range.upperBound) == "of"
    }

    private enum Base {
        case whole
        case time(PeriodPattern)
    }

    /// What is named behind: the average of all, or a time.
    private func base(behind end: Int) -> Base? {
        var at = end
        while Self.fillers.contains(sentence.lower(at)), at < end + 4 {
            if let time = sentence.periods.first(where: { $0.start == at }) { return .time(time.value) }
            at += 1
        }
        if let time = sentence.periods.first(where: { $0.start == at && $0.value.isAbsolute }) {
            return .time(time.value)
        }
        return at > end && (Self.whole.contains(sentence.lower(at)) || Self.whole.contains(sentence.lower(at - 1)))
            && sentence.lower(at) != "total" ? .whole : nil
    }

    private func isBase(_ other: Int, of fact: Int, _ base: Base) -> Bool {
        switch base {
        case .whole:
            return sheet.entitiesOfFact[other].isEmpty && !sheet.entitiesOfFact[fact].isEmpty
                && sheet.facts[other].period == sheet.facts[fact].period && !sheet.facts[other].unit.canAdd
                || sheet.entitiesOfFact[other].isEmpty && sheet.facts[other].metric.contains("cost_per")
                    && sheet.facts[other].period == sheet.facts[fact].period
        case .time(let pattern):
            return sheet.entitiesOfFact[other] == sheet.entitiesOfFact[fact]
                && sheet.facts[other].period != sheet.facts[fact].period
                && sheet.facts[other].period.map(pattern.isNamed) ?? false
        }
    }
}
