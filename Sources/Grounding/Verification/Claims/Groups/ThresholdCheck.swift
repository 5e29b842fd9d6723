import Semantics

/// Checks what is said of all, some or none of a breakdown against a bound: "no day fell below 2,100", "only one of the four
/// campaigns returned less than 2".
struct ThresholdCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private enum Quantifier {
        case none, all
        case exactly(Int)
        /// As many as are named.
        case named
    }

    /// Nil where the number bounds no breakdown.
    func check(_ number: NumberMention) -> ClaimFinding? {
        guard number.precision == .over || number.precision == .under,
            let (quantifier, noun) = quantifier(before: number.range.lowerBound)
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
        where admits(series, noun)
            && series.facts.allSatisfy({
                canBe(number, $0) || movement(before: number) != nil && number.form == .percent
            })
        {
            let meeting = series.facts.filter { index in
                if let way = movement(before: number) { return moved(index, way, number) }
                let value = sheet.facts[index].value.map { Quantity.scaled($0, sheet.facts[index]) } ?? 0
                return number.precision == .under ? value < number.value : value > number.value
            }
            return isSo(quantifier, meeting, series)
                ? .verified([series.facts]) : .wrong("another number of them do", series.facts)
        }
        return nil
    }

    /// Whether the verb only leads up to the bound: "no day *fell* below 2,100".
    func holds(_ mention: Mention<Direction>) -> Bool {
        sentence.numbers.contains {
            ($0.range.lowerBound == mention.end
                || $0.range.lowerBound == mention.end + 1 && movement(before: $0) != nil)
                && check($0) != nil
        }
    }

    private func isSo(_ quantifier: Quantifier, _ meeting: [Int], _ series: Series) -> Bool {
        let named = Set(sentence.entities.flatMap(\.value)).filter { sheet.entities[$0].dimension == series.dimension }
        func areNamed() -> Bool {
            meeting.count == named.count && meeting.allSatisfy { !sheet.entitiesOfFact[$0].isDisjoint(with: named) }
        }
        switch quantifier {
        case .none: return meeting.isEmpty
        case .all: return meeting.count == series.facts.count
        case .named: return areNamed()
        case .exactly(let count): return meeting.count == count && (named.count != count || areNamed())
        }
    }

    /// "Every category expanding by more than 20 %": the way of the verb in front.
    private func movement(before number: NumberMention) -> Double? {
        guard sentence.lower(number.range.lowerBound - 1) == "by",
            let verb = sentence.directions.last(where: { $0.end == number.range.lowerBound - 1 })
        else { return nil }
        return SignWords.sign(verb.value, lowerIsBetter: nil).flatMap { $0 == 0 ? nil : $0 }
    }

    private func moved(_ index: Int, _ way: Double, _ number: NumberMention) -> Bool {
        guard let change = sheet.facts[index].change, let old = sheet.facts[index].comparison?.value, old != 0 else {
            return false
        }
        let size = change / abs(old) * way
        return number.precision == .under ? size > 0 && size < number.value : size > number.value
    }

    private func canBe(_ number: NumberMention, _ index: Int) -> Bool {
        if case .money = number.form, sheet.facts[index].unit == .ratio {
            return ["return_on_ad_spend", "mer", "roas"].contains(sheet.facts[index].metric)
        }
        return number.canBe(Quantity.unit(of: sheet.facts[index]))
    }

    private func admits(_ series: Series, _ noun: Noun) -> Bool {
        guard let first = series.facts.first else { return false }
        switch noun {
        case .dimension(let names): return series.dimension.map(names.contains) ?? false
        case .days(let length):
            let days = sheet.facts[first].period?.dayCount ?? 0
            return series.dimension == nil && length.contains(days)
        }
    }

    private enum Noun {
        case dimension([String])
        case days(ClosedRange<Int>)
    }

    private static let spans: [String: ClosedRange<Int>] = ["day": 1...1, "week": 7...7, "month": 28...31]

    /// "No day", "every channel", "one of the four campaigns", "only Germany", in front of the number.
    private func quantifier(before end: Int) -> (Quantifier, Noun)? {
        let clause = sentence.clause[min(end, sentence.clause.count - 1)]
        for at in (0..<end).reversed() where sentence.clause[at] == clause {
            let noun: Noun
            if let mention = sentence.dimensions.first(where: { $0.start == at }) {
                noun = .dimension(mention.value)
            } else if let length = Self.spans[sentence.words[at].stem] {
                noun = .days(length)
            } else if sentence.lower(at) == "only",
                let name = sentence.entities.first(where: { $0.start == at + 1 })?.value.first
            {
                return (.named, .dimension([sheet.entities[name].dimension]))
            } else {
                continue
            }
            let words = (max(0, at - 5)..<at).map { sentence.lower($0) }
            if words.contains("no") || words.contains("none") || words.contains("not") && words.contains("single") {
                return (.none, noun)
            }
            if let count = sentence.numbers.last(where: {
                $0.range.upperBound <= at && at - $0.range.upperBound <= 4 && !isWhole($0)
            }),
                count.form == .plain, count.value <= 60
            {
                return (.exactly(Int(count.value)), noun)
            }
            if !Set(words).isDisjoint(with: ["every", "each", "all", "both"]) { return (.all, noun) }
            return nil
        }
        return nil
    }

    /// The whole in "one of the four".
    private func isWhole(_ number: NumberMention) -> Bool {
        let before = [number.range.lowerBound - 1, number.range.lowerBound - 2].map { sentence.lower($0) }
        return before.contains("of") || before.contains("all")
    }
}
