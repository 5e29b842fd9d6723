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
            || beside(number).contains { at in
                let word = sentence.lower(at)
                return CueWords.comparatives[word] != nil || Comparatives.afterNumber[word] != nil
                    || Comparatives.contests[word] != nil || Comparatives.predicates[word] != nil
                    || Comparatives.before.contains(word) || CueWords.lift.contains(word)
                    || CueWords.changes.contains(word)
            }
    }

    /// The words from the number before to the number behind, with the first of its own: "$13 more than one from Meta".
    private func beside(_ number: NumberMention) -> Range<Int> {
        let before = sentence.numbers.last { $0.range.upperBound <= number.range.lowerBound }?.range.upperBound ?? 0
        let behind = sentence.numbers.first { $0.range.lowerBound >= number.range.upperBound }?.range.lowerBound
        return before..<(behind.map { $0 + 1 } ?? sentence.words.count)
    }
}
