import Semantics

/// What the words and numbers beside a number say of how it moved.
extension NumberCheck {
    /// "+€4,370, or 16 %": the number before says the same change with its sign.
    func saysSigned(_ number: NumberMention) -> Bool {
        guard let before = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }),
            before.sign != nil
        else { return false }
        return (before.range.upperBound..<number.range.lowerBound).allSatisfy {
            [",", "or", "(", "/"].contains(sentence.lower($0))
        }
    }

    /// "Bern grew fastest, although at 3.9 % …": the movement of the clause before.
    func movedAt(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        guard number.form == .percent, sentence.lower(number.range.lowerBound - 1) == "at",
            let verb = sentence.directions.last(where: { $0.end <= number.range.lowerBound })
        else { return false }
        return SignWords.sign(verb.value, lowerIsBetter: nil).map { $0 * quantity.value > 0 } ?? false
    }

    /// "67 % of the decline": a part of it, and no decline of so much.
    func isPartOfMovement(_ number: NumberMention) -> Bool {
        let end = number.range.upperBound
        guard number.form == .percent, sentence.lower(end) == "of",
            let noun = (end + 1...end + 3).first(where: {
                Movements.nouns.contains(sentence.lower($0)) || ["additional", "extra"].contains(sentence.lower($0))
            })
        else { return false }
        return (end + 1..<noun).allSatisfy {
            ["the", "that", "this", "its", "our", "their", "total", "overall", "whole", "entire"].contains(
                sentence.lower($0))
        }
    }

    private static let lengths: [String: ClosedRange<Int>] = [
        "day": 1...1, "week": 7...7, "month": 28...31, "quarter": 89...92, "year": 364...366,
    ]

    /// "Twelve points in a week": so long after what they are compared with the facts begin.
    func took(_ number: NumberMention, _ facts: [Int]) -> Bool {
        let end = number.range.upperBound
        guard
            let at = (end..<end + 3).first(where: { ["in", "within"].contains(sentence.lower($0)) }),
            ["a", "one", "just", "only"].contains(sentence.lower(at + 1)),
            let length = Self.lengths[sentence.lower(at + 2)] ?? Self.lengths[sentence.lower(at + 3)]
        else { return true }
        return facts.allSatisfy { index in
            guard let start = sheet.facts[index].period?.start,
                let before = sheet.facts[index].comparison?.period?.start
            else { return false }
            return length.contains(before.days(until: start))
        }
    }

    /// A name by another, which nothing that "quadrupled" is.
    func isOneByAnother(_ quantity: Quantity) -> Bool {
        guard quantity.facts.count == 2, case (let a, let b) = (quantity.facts[0], quantity.facts[1]),
            sheet.entitiesOfFact[a] != sheet.entitiesOfFact[b], let x = sheet.facts[a].value,
            let y = sheet.facts[b].value
        else { return false }
        return y != 0 && abs(x / y - quantity.value) < 1e-9
    }

    /// "Revenue averaged about $1.5m": no sum over the whole time.
    func isAveraged(_ number: NumberMention) -> Bool {
        (max(0, number.range.lowerBound - 3)..<number.range.lowerBound).contains {
            ["averaged", "averaging", "averages"].contains(sentence.lower($0))
        }
    }

    func isSum(_ quantity: Quantity) -> Bool {
        quantity.facts.count == 1 && sheet.facts[quantity.facts[0]].unit.canAdd
            && !sheet.derivedMetrics.contains(quantity.metric)
            && !sheet.metrics[quantity.metric].hasPrefix("average_")
            && !sheet.metrics[quantity.metric].contains("_per_")
            && (sheet.facts[quantity.facts[0]].period?.dayCount ?? 1) > 1
    }

    /// Whether words compare: a number is the difference of two names only where something says so.
    func isOfTwo(_ quantity: Quantity, _ number: NumberMention) -> Bool {
        quantity.facts.count != 2
            || sheet.facts[quantity.facts[0]].dimensions == sheet.facts[quantity.facts[1]].dimensions
            // "Within 270 of Market Minutes"
            || sentence.lower(number.range.lowerBound - 1) == "within"
                && sentence.lower(number.range.upperBound) == "of"
            || !quantity.facts.contains { isFurtherOn($0, number) }
                && beside(number).contains { at in
                    let word = sentence.lower(at)
                    return CueWords.comparatives[word] != nil || Comparatives.afterNumber[word] != nil
                        || Comparatives.contests[word] != nil || Comparatives.predicates[word] != nil
                        || Comparatives.before.contains(word) || CueWords.lift.contains(word)
                        || CueWords.changes.contains(word) || GapCheck.nouns.contains(word)
                }
    }

    /// "Paid search took 120, organic search 70, email nothing": its name stands with a number behind.
    private func isFurtherOn(_ fact: Int, _ number: NumberMention) -> Bool {
        let mentions = sentence.entities.filter { !sheet.entitiesOfFact[fact].isDisjoint(with: $0.value) }
        guard let first = mentions.first,
            let next = sentence.numbers.first(where: {
                $0.range.lowerBound >= number.range.upperBound && $0.range.lowerBound < first.start
            })
        else { return false }
        return (number.range.upperBound..<next.range.lowerBound).contains { sentence.words[$0].isMark(",") }
    }

    /// "Cellar News lost 5,400 of its opens": how far it moved itself, and no distance from another.
    func isItsOwnLoss(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        let verb = number.range.lowerBound - 1
        let isVerb =
            ["lost", "gained", "shed"].contains(sentence.lower(verb)) || sentence.has(["picked", "up"], at: verb - 1)
        return isVerb && quantity.facts.count == 2
            && sheet.entitiesOfFact[quantity.facts[0]] != sheet.entitiesOfFact[quantity.facts[1]]
            && sheet.facts[quantity.facts[0]].change != nil
    }

    /// "At 1.5 times last year's level": by what it is compared with.
    func isMultipleOfTime(_ number: NumberMention) -> Bool {
        number.form == .multiple && sentence.periods.contains { (0...1).contains($0.start - number.range.upperBound) }
    }

    private static let adding = Movements.table("added adding adds gained gaining gains")
    private static let subtracting = Movements.table("lost losing loses subtracted subtracting shed shedding")

    /// "Paid search, adding 218 sessions": where it took as many away.
    func addsOtherwise(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        let place = number.range.lowerBound
        // "It cost us 627 rides"
        let isCost =
            (number.form == .plain || isOfMovedWhole(number))
            && ["cost", "costing"].contains(sentence.lower(place - 2))
        let verb =
            isCost && ["us", "you", "them"].contains(sentence.lower(place - 1)) ? "lost" : sentence.lower(place - 1)
        if sentence.lower(place - 1) == "back" || sentence.lower(place - 2) == "back", gaveBackOtherwise(quantity) {
            return true
        }
        if let added = sentence.addedBefore(number) { return quantity.value * (added == .up ? 1 : -1) < 0 }
        return Self.adding.contains(verb) && quantity.value < 0 || Self.subtracting.contains(verb) && quantity.value > 0
    }

    /// "Email gave back €9.7k" of a rise that it was part of: what is given back goes against the whole.
    private func gaveBackOtherwise(_ quantity: Quantity) -> Bool {
        guard sentence.words.contains(where: { ["gave", "give", "giving", "gives"].contains($0.lower) }),
            quantity.facts.count == 1, case let fact = quantity.facts[0], !sheet.entitiesOfFact[fact].isEmpty
        else { return false }
        return sheet.factsOfMetric[sheet.metricOfFact[fact]].contains { whole in
            sheet.facts[whole].kind == .value && sheet.entitiesOfFact[whole].isEmpty
                && sheet.facts[whole].period == sheet.facts[fact].period
                && (sheet.facts[whole].change ?? 0) * quantity.value > 0
        }
    }

    private static let additional = Movements.table("more fewer less additional extra new")

    /// "4,000 more clicks": what is counted is no money.
    func countsOther(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        guard number.form == .plain, case .money = quantity.unit else { return false }
        let end = number.range.upperBound
        let start = Self.additional.contains(sentence.lower(end)) ? end + 1 : end
        guard let counted = sentence.metrics.first(where: { $0.start == start }), !counted.value.isForeign else {
            return false
        }
        return counted.value.metrics.allSatisfy { metric in
            sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .count }
        }
    }

    /// Whether what moved so little can be called the same.
    func isHardlyMoved(_ quantity: Quantity) -> Bool {
        if quantity.unit == .fraction { return abs(quantity.value) <= 0.0105 }
        guard quantity.facts.count == 1, quantity.unit != .points,
            let old = sheet.facts[quantity.facts[0]].comparison?.value
        else { return true }
        return abs(quantity.value) <= 0.0105 * abs(Quantity.scaled(old, sheet.facts[quantity.facts[0]]))
    }

    /// The words from the number before to the number behind, with the first of its own: "$13 more than one from Meta".
    private func beside(_ number: NumberMention) -> Range<Int> {
        let before = sentence.numbers.last { $0.range.upperBound <= number.range.lowerBound }?.range.upperBound ?? 0
        let behind = sentence.numbers.first { $0.range.lowerBound >= number.range.upperBound }?.range.lowerBound
        return before..<(behind.map { $0 + 1 } ?? sentence.words.count)
    }
}

extension Sentence {
    private static let adding = Movements.table("put puts putting chipped chips piled")
    private static let giving = Movements.table("handed hands")
    private static let taking = Movements.table("took take takes taking knocked knocks wiped shaved")

    /// "Put on 150", "took 27k off the total": which way a verb with its particle says that the number went.
    func addedBefore(_ number: NumberMention) -> Direction? {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        let particle =
            ["about", "some", "another", "roughly", "nearly", "almost"].contains(lower(start - 1))
            ? start - 2 : start - 1
        if lower(particle) == "on", Self.adding.contains(lower(particle - 1)) { return .up }
        if lower(particle) == "back", Self.giving.contains(lower(particle - 1)) { return .down }
        if lower(end) == "off", Self.taking.contains(lower(particle)) { return .down }
        return nil
    }

    /// "Gained 45,000 new users": how many there are, and not by how many more.
    func countsNew(_ number: NumberMention) -> Bool {
        number.form == .plain && ["new", "first"].contains(lower(number.range.upperBound))
            && metrics.contains { (0...1).contains($0.start - number.range.upperBound) }
    }
}
