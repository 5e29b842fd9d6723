import Semantics

/// Numbers as the words right behind them say: of a time of their own, from the middle of a forecast, within its range.
extension NumberCheck {
    private static let countable = Movements.table(
        "session visit order click user visitor purchase checkout conversion ticket item signup")

    /// "471.96 sessions": no visits that were counted.
    func isBrokenCount(_ number: NumberMention) -> Bool {
        let end = number.range.upperBound
        guard number.form == .plain, number.step < 1, number.value != number.value.rounded(),
            number.precision != .worded,
            sentence.words.indices.contains(end), Self.countable.contains(sentence.words[end].stem)
        else { return false }
        return !sentence.words.contains {
            ["per", "a", "average", "mean", "each", "every", "typical", "million", "thousand"].contains($0.lower)
        }
    }

    /// "Nothing last week after 20 units in the four weeks before": of the time right behind it, whatever others are named.
    func ofOwnTime(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard sentence.periods.count > 1, number.form != .percent,
            let time = sentence.periods.first(where: { (1...4).contains($0.start - end) }),
            !(end..<time.start).contains(where: { at in
                sentence.words[at].kind == .mark || CueWords.comparatives[sentence.lower(at)] != nil
                    || sentence.numbers.contains { $0.range.contains(at) }
            }), case let cues = NumberCues(of: number, in: sentence, topic: topic), cues.direction == nil,
            !cues.isAdjacent,
            cues.carriedDirection == nil, cues.role == .none || cues.role == .against
        else { return nil }
        var scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        guard scope.foreignName == nil, !scope.isForeignMetric else { return nil }
        scope.periods = [.init(pattern: time.value, isReference: false, isStrong: true, isNearest: true)]
        return proven(number, scope, NumberCues(role: .none))
    }

    /// What a forecast's ends and middle are, of one metric and time.
    private var ranges: [(low: Int, middle: Int, high: Int)] {
        sheet.facts.indices.compactMap { middle in
            guard sheet.facts[middle].kind == .forecast, sheet.facts[middle].value != nil,
                let (low, high) = sheet.bounds(of: middle)
            else { return nil }
            return (low, middle, high)
        }
    }

    /// "The upper end is about 21 % above the central figure", "up to $3,253 lower": how far an end lies from the middle.
    func fromMiddle(_ number: NumberMention) -> ClaimFinding? {
        guard number.sign == nil,
            let side = ["above": 1.0, "higher": 1, "more": 1, "below": -1, "lower": -1, "less": -1][
                sentence.lower(number.range.upperBound)]
        else { return nil }
        let fitting = ranges.filter { range in
            let end = side > 0 ? range.high : range.low
            guard let middle = sheet.facts[range.middle].value, let bound = sheet.facts[end].value, middle > 0 else {
                return false
            }
            let gap = (bound - middle) * side
            return number.form == .percent
                ? number.fits(gap / middle) : number.canBe(Quantity.unit(of: sheet.facts[end])) && number.fits(gap)
        }
        return fitting.isEmpty ? nil : .verified(fitting.map { [side > 0 ? $0.high : $0.low, $0.middle] })
    }

    /// "$20k would be within it": between the ends of what is forecast.
    func within(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard
            let place = (end..<end + 5).first(where: { ["within", "inside", "outside"].contains(sentence.lower($0)) }),
            ["it", "that", "this", "the"].contains(sentence.lower(place + 1))
        else { return nil }
        let isInside = (sentence.lower(place) != "outside") != sentence.isNegated(place)
        let fitting = ranges.filter { range in
            guard let low = sheet.facts[range.low].value, let high = sheet.facts[range.high].value,
                number.canBe(Quantity.unit(of: sheet.facts[range.low]))
            else { return false }
            return (low <= number.value && number.value <= high) == isInside
        }
        return fitting.isEmpty ? nil : .verified(fitting.map { [$0.low, $0.high] })
    }

    /// "Basket size and refunds together explain about $140", "these two explain 94 % of it": what factors brought together.
    func ofFactors(_ number: NumberMention) -> ClaimFinding? {
        let named = sentence.entities.filter { mention in
            mention.value.contains { sheet.entities[$0].dimension == "factor" }
        }
        guard !named.isEmpty, number.sign == nil else { return nil }
        let clause = sentence.clause(of: number.range)
        let near = named.filter { sentence.clause[$0.start] == clause }
        let last = named.last { $0.end <= number.range.lowerBound }.map { [$0] } ?? []
        for mentions in [near, last, named] where !mentions.isEmpty {
            let facts = mentions.compactMap { mention in
                sheet.facts.indices.first {
                    sheet.facts[$0].kind == .contribution && !sheet.entitiesOfFact[$0].isDisjoint(with: mention.value)
                        && sheet.facts[$0].value != nil
                }
            }
            guard let first = facts.first, facts.count == mentions.count else { continue }
            let sum = facts.compactMap { sheet.facts[$0].value }.reduce(0, +)
            let whole = sheet.factsOfMetric[sheet.metricOfFact[first]].first {
                sheet.facts[$0].kind == .value && sheet.entitiesOfFact[$0].isEmpty
                    && sheet.facts[$0].period == sheet.facts[first].period
            }
            if number.canBe(Quantity.unit(of: sheet.facts[first])), number.fits(abs(sum)) { return .verified([facts]) }
            if number.form == .percent, let whole, let change = sheet.facts[whole].change, change != 0,
                number.fits(sum / change)
            {
                return .verified([facts + [whole]])
            }
        }
        return nil
    }

    /// "20 in the four weeks before, worth $1,185": the money of what is named, whatever it is called.
    func worth(_ number: NumberMention) -> ClaimFinding? {
        guard case .money = number.form, number.sign == nil, number.precision == .exact,
            sentence.lower(number.range.lowerBound - 1) == "worth"
        else { return nil }
        let names = Set(sentence.entities.flatMap(\.value))
        let facts = sheet.facts.indices.filter { index in
            sheet.facts[index].kind == .value && number.canBe(Quantity.unit(of: sheet.facts[index]))
                && !sheet.entitiesOfFact[index].isEmpty && sheet.entitiesOfFact[index].isSubset(of: names)
                && sheet.facts[index].value.map(number.fits) ?? false
        }
        return facts.isEmpty ? nil : .verified(facts.map { [$0] })
    }
}
