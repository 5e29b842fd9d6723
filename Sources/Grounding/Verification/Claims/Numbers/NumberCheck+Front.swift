import Semantics

/// What holds a number to the one right in front of it: "R550, R30 more than a week ago", "by 120k or about 3 %".
extension NumberCheck {
    private static let sides = Movements.table(
        """
        more fewer less higher lower above below better worse longer shorter up down ahead short over under larger smaller dearer
        cheaper faster slower quicker
        """)
    private static let leads = Movements.table("a an about around roughly some only just nearly almost up down exactly")

    /// The number that stands in front of a comma, with the one behind saying how far it moved or lies from another.
    private func front(of number: NumberMention) -> NumberMention? {
        let end = number.range.upperBound
        guard number.form != .place, number.form != .multiple,
            let before = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }),
            before.form != .place, before.form != .multiple, before.sign == nil
        else { return nil }
        var at = number.range.lowerBound - 1
        while Self.leads.contains(sentence.lower(at)) { at -= 1 }
        let isSided =
            Self.sides.contains(sentence.lower(end))
            || (at + 1..<max(at + 1, number.range.lowerBound)).contains {
                ["up", "down"].contains(sentence.lower($0))
            }
        guard isSided, [",", "(", "—", "–"].contains(sentence.lower(at)),
            case let gap = before.range.upperBound..<max(before.range.upperBound, at), gap.count <= 12,
            gap.allSatisfy({ isCounting($0) }),
            !sentence.metrics.contains(where: { (end...end + 1).contains($0.start) }),
            !sentence.entities.contains(where: { $0.start == end })
        else { return nil }
        return before
    }

    /// What is counted, or when, with its verb: "1,260 kayak bookings came in in the week of 15 June".
    private func isCounting(_ at: Int) -> Bool {
        sentence.periods.contains { $0.range.contains(at) }
            || sentence.words[at].kind == .word && !sentence.directions.contains { $0.range.contains(at) }
                && !["and", "but", "while", "whereas", "than", "against", "versus", "with"].contains(sentence.lower(at))
    }

    /// The facts of the number in front, where this one is how far they moved, whatever is named nearer.
    func ofFront(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard let before = front(of: number), case .verified(let own) = bound(before),
            let side = CueWords.comparatives[sentence.lower(end)] ?? Comparatives.afterNumber[sentence.lower(end)],
            let said = SignWords.sign(side, lowerIsBetter: nil)
        else { return nil }
        let moved = own.filter { facts in
            guard facts.count == 1, case let fact = sheet.facts[facts[0]], let change = fact.change, change * said > 0,
                let now = fact.value, before.fits(Quantity.scaled(now, fact)), let old = fact.comparison?.value,
                old != 0
            else { return false }
            switch number.form {
            case .percent: return number.fits(abs(change / old))
            case .points: return fact.unit == .fraction && number.fits(abs(change))
            default: return number.canBe(Quantity.unit(of: fact)) && number.fits(abs(Quantity.scaled(change, fact)))
            }
        }
        return moved.isEmpty ? nil : .verified(moved)
    }

    /// "A box brought in R550, R30 more than a week ago": how far what is in front moved, and nothing else on the sheet.
    func isOfNumberInFront(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, let before = front(of: number),
            case .verified(let own) = bound(before), !own.isEmpty, own.allSatisfy({ $0.count == 1 })
        else { return true }
        let known = Set(own.joined()).union(own.joined().flatMap { sheet.sources[$0] })
        return bindings.contains { facts in
            facts.isEmpty || (facts + facts.flatMap { sheet.sources[$0] }).contains(where: known.contains)
        }
    }

    /// "Easing by 120k, or about 3 %": the same movement in another unit, and no part of a whole.
    func isSaidAgain(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .percent, number.sign == nil,
            sentence.lower(number.range.upperBound) != "of",
            // Of what was said in front of the two it can be a part.
            sentence.numbers.count > 1, sentence.numbers[1].range == number.range,
            case let before = sentence.numbers[0],
            before.form != .percent, before.form != .place, before.form != .multiple,
            case let gap = before.range.upperBound..<number.range.lowerBound, (1...4).contains(gap.count),
            gap.contains(where: { ["or", "e"].contains(sentence.lower($0)) }),
            gap.allSatisfy({
                Self.leads.contains(sentence.lower($0)) || ["or", ",", "i", "e", "."].contains(sentence.lower($0))
            }),
            case .verified(let own) = bound(before), case let moved = own.filter({ isChange(before, $0) }),
            !moved.isEmpty, moved.count == own.count
        else { return true }
        return bindings.contains { facts in moved.contains { $0 == facts } }
    }

    /// Whether words compare, or set one in front of another.
    var setsNamesApart: Bool {
        sentence.cues.contains(.comparing)
            || sentence.words.contains { ["trailing", "lagging", "leading"].contains($0.lower) }
    }

    func areOfTwoNames(_ quantity: Quantity) -> Bool {
        guard quantity.facts.count == 2 else { return false }
        let (a, b) = (quantity.facts[0], quantity.facts[1])
        let (first, second) = (sheet.entitiesOfFact[a], sheet.entitiesOfFact[b])
        return sheet.metricOfFact[a] == sheet.metricOfFact[b] && sheet.facts[a].kind == .value
            && !first.isSubset(of: second)
            && !second.isSubset(of: first)
    }

    private static let having = Movements.table(
        "has have had just only gets got takes took holds held makes made up is was with about around roughly nearly still now"
    )

    /// "Business has just a fifth of the views": of whom the verb is said, and of nobody else.
    func isOfHaver(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .percent,
            sentence.lower(number.range.upperBound) == "of",
            let name = sentence.entities.last(where: { $0.end <= number.range.lowerBound }), !name.value.isEmpty,
            case let gap = name.end..<number.range.lowerBound, (1...4).contains(gap.count),
            gap.allSatisfy({ Self.having.contains(sentence.lower($0)) })
        else { return true }
        return bindings.contains { facts in
            facts.isEmpty || facts.contains { !sheet.entitiesOfFact[$0].isDisjoint(with: name.value) }
                || name.value.allSatisfy(sheet.ambient.contains)
        }
    }

    /// "LCP by 28 % and bounce rate by 30 %": of the metric right in front.
    func isOfMetricInFront(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        let start = number.range.lowerBound
        guard case .verified(let bindings) = finding, !bindings.isEmpty, sentence.lower(start - 1) == "by",
            let own = sentence.metrics.first(where: { $0.end == start - 1 }), !own.value.isForeign,
            ["and", ",", "while", "but"].contains(sentence.lower(own.start - 1))
        else { return true }
        return bindings.contains { facts in
            (facts + facts.flatMap { sheet.sources[$0] }).contains {
                own.value.metrics.contains(sheet.metricOfFact[$0])
            }
        }
    }

    private func isChange(_ number: NumberMention, _ facts: [Int]) -> Bool {
        guard facts.count == 1, case let fact = sheet.facts[facts[0]], fact.kind == .value, let change = fact.change
        else { return false }
        return number.fits(abs(Quantity.scaled(change, fact)))
            && !(fact.value.map { number.fits(Quantity.scaled($0, fact)) } ?? false)
    }

    /// "Failures at 2 % of attempts": failures are the part, and nothing else that is as large.
    func isOfHolder(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .percent,
            sentence.lower(end) == "of", ["at", "were", "was", "are", "is"].contains(sentence.lower(start - 1)),
            let base = sentence.metrics.first(where: { (end + 1...end + 2).contains($0.start) }),
            let own = sentence.metrics.first(where: { $0.end == start - 1 }), !own.value.isForeign,
            own.value.metrics.isDisjoint(with: base.value.metrics),
            own.value.metrics.allSatisfy({ metric in
                sheet.factsOfMetric[metric].contains {
                    sheet.facts[$0].unit == .count && sheet.facts[$0].kind == .value
                }
            })
        else { return true }
        return bindings.contains { facts in
            (facts + facts.flatMap { sheet.sources[$0] }).contains {
                own.value.metrics.contains(sheet.metricOfFact[$0])
            }
        }
    }
}
