/// Units that a number shares with another, or with the noun it stands beside.
extension SentenceReader {
    /// "Up to 3.1 s from 2.4", "from 2.1 to 3.4 %": a bare decimal in a comparison has the unit of the other number.
    func borrowUnits(_ sentence: inout Sentence) {
        borrowScales(&sentence)
        borrowTimes(&sentence)
        readCents(&sentence)
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let units = metrics.flatMap { sheet.factsOfMetric[$0] }.map { form(of: sheet.facts[$0].unit) }
        // Of metrics of one unit, or right beside the other number.
        guard
            let other = sentence.numbers.first(where: { number in
                (number.form == .percent || number.form == .time) && number.precision != .worded
                    && units.allSatisfy { $0 == number.form }
            })
        else { return }
        func isBeside(_ number: NumberMention) -> Bool {
            let (first, second) = number.range.lowerBound < other.range.lowerBound ? (number, other) : (other, number)
            return (first.range.upperBound..<second.range.lowerBound).allSatisfy {
                SentenceReader.joints.contains(sentence.lower($0))
            }
        }
        for index in sentence.numbers.indices {
            let number = sentence.numbers[index]
            guard number.form == .plain, number.step < 1, !units.isEmpty || isBeside(number),
                SentenceReader.joints.contains(sentence.lower(number.range.lowerBound - 1)),
                !(sentence.lower(other.range.lowerBound - 1) == "by"),
                !sentence.metrics.contains(where: { $0.start == number.range.upperBound })
            else { continue }
            sentence.numbers[index].form = other.form
            if other.form == .percent {
                sentence.numbers[index].value /= 100
                sentence.numbers[index].step /= 100
            }
        }
    }

    private func form(of unit: ReferenceUnit) -> NumberMention.Form? {
        switch unit {
        case .fraction: .percent
        case .time: .time
        default: nil
        }
    }

    /// "20 cents for each dollar of revenue, compared with 18 cents": parts of a dollar, both of them.
    private func readCents(_ sentence: inout Sentence) {
        guard
            sentence.numbers.contains(where: { number in
                number.form == .percent && number.range.contains { Currencies.minor(sentence.words[$0]) != nil }
            })
        else { return }
        for index in sentence.numbers.indices where sentence.numbers[index].value < 1 {
            if case .money = sentence.numbers[index].form { sentence.numbers[index].form = .percent }
        }
    }

    /// "Between 371 and 455 thousand pounds", "8 to 9 million": the scale and the currency are said once.
    private func borrowScales(_ sentence: inout Sentence) {
        for index in sentence.numbers.indices.dropLast() {
            let (first, second) = (sentence.numbers[index], sentence.numbers[index + 1])
            let gap = first.range.upperBound..<second.range.lowerBound
            guard first.form == .plain, first.value < 1_000, gap.count == 1,
                ["and", "to", "or", "-", "–", "—"].contains(sentence.lower(gap.lowerBound)),
                let digits = second.range.first(where: { sentence.words[$0].kind == .digits }),
                let written = NumberReader.value(of: sentence.words[digits].text)
            else { continue }
            let scale = second.step / written.step
            guard scale >= 1_000, first.value * scale <= second.value * 1.000001,
                first.value * scale * 10 > second.value
            else { continue }
            sentence.numbers[index].value *= scale
            sentence.numbers[index].step *= scale
            if case .money = second.form { sentence.numbers[index].form = second.form }
        }
    }

    /// "58 minutes of downtime, 18 more than before": a bare number in front of a comparison has the unit of the time.
    private func borrowTimes(_ sentence: inout Sentence) {
        guard let time = sentence.numbers.first(where: { $0.form == .time && $0.precision != .worded }),
            let unit = time.range.compactMap({ NumberReader.seconds[sentence.words[$0].stem] }).first
        else { return }
        for index in sentence.numbers.indices {
            let number = sentence.numbers[index]
            // "95 seconds, compared with 110 in September"
            if number.form == .plain, number.step <= 1, number.range.lowerBound > time.range.upperBound,
                number.range.lowerBound - time.range.upperBound <= 8,
                ["with", "from", "than", "versus", "vs", "against", "and"].contains(
                    sentence.lower(number.range.lowerBound - 1)),
                !sentence.metrics.contains(where: { $0.start == number.range.upperBound }),
                sentence.numbers.allSatisfy({
                    $0.range == number.range || $0.range.upperBound <= time.range.upperBound
                        || $0.range.lowerBound > number.range.lowerBound
                })
            {
                sentence.numbers[index].form = .time
                sentence.numbers[index].value *= unit
                sentence.numbers[index].step *= unit
                continue
            }
            guard number.form == .plain,
                ["more", "less", "fewer", "longer", "shorter", "faster", "slower"].contains(
                    sentence.lower(number.range.upperBound)),
                !sentence.metrics.contains(where: { $0.start == number.range.upperBound + 1 })
            else { continue }
            sentence.numbers[index].form = .time
            sentence.numbers[index].value *= unit
            sentence.numbers[index].step *= unit
        }
    }

    private static let joints = Movements.table(
        "after from to vs versus than the usual previous was at against and between ( of - – → ,")

    /// "A click costs 80 cents", "every order brought in €2 less": the metric of one of them.
    func readUnits(_ sentence: inout Sentence) {
        for at in sentence.words.indices.dropFirst() {
            guard let names = UnitMetrics.byNoun[sentence.words[at].stem],
                UnitMetrics.articles.contains(sentence.lower(at - 1)),
                !sentence.metrics.contains(where: { $0.range.contains(at) && $0.range.count > 1 }),
                let verb = (at + 1..<min(sentence.words.count, at + 7)).first(where: {
                    UnitMetrics.verbs.contains(sentence.lower($0))
                }), sentence.words[at..<verb].allSatisfy({ $0.kind != .mark })
            else { continue }
            let metrics = Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
            guard !metrics.isEmpty else { continue }
            sentence.metrics.removeAll { $0.range.contains(at) || $0.range.contains(verb) }
            sentence.metrics.append(Mention(value: .init(metrics: metrics), range: at..<(at + 1)))
            sentence.metrics.sort { $0.start < $1.start }
        }
    }

    static let rounds: [String: Double] = [
        "hundred": 100, "100": 100, "thousand": 1_000, "1,000": 1_000, "1000": 1_000, "10,000": 10_000,
    ]

    /// "2.3 of every hundred visits", "out of 1,000 visits 23 end in an order": a percentage.
    func readHundreds(_ sentence: inout Sentence) {
        let words = sentence.words
        guard
            let at = words.indices.first(where: { index in
                guard let whole = SentenceReader.rounds[sentence.lower(index)] else { return false }
                let isMoney = Currencies.sign(words[max(0, index - 1)]) != nil
                let before = sentence.lower(isMoney ? index - 2 : index - 1)
                if ["every", "each", "a", "per"].contains(before) { return true }
                return before == "of" && (index == 1 || sentence.lower(index - 2) == "out")
                    && !sheet.facts.contains { $0.value == whole }
            }), let whole = SentenceReader.rounds[sentence.lower(at)]
        else { return }
        // "6 in every 1,000", "31 per thousand": read as a percentage already.
        let isRead = sentence.numbers.contains {
            $0.form == .percent && $0.range.contains(at) && $0.range.lowerBound < at
        }
        let form = isRead ? nil : sentence.numbers.first { $0.range.contains(at) }?.form
        if !isRead { sentence.numbers.removeAll { $0.range.contains(at) } }
        // "90 orders, or 1.5 per hundred": of what stands in front of "per", and of other decimals.
        let isPer = sentence.lower(at - 1) == "per"
        let last = isPer && !isRead ? sentence.numbers.lastIndex { $0.range.upperBound < at } : nil
        for index in sentence.numbers.indices
        where (last == index || sentence.numbers[index].step < 1 || !isPer || last == nil && !isRead)
            && sentence.numbers[index].form == form ?? .plain && sentence.numbers[index].value < whole
        {
            sentence.numbers[index].form = .percent
            sentence.numbers[index].value /= whole
            sentence.numbers[index].step /= whole
        }
    }
}
