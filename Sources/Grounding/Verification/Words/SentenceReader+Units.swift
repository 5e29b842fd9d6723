/// Units that a number shares with another, or with the noun it stands beside.
extension SentenceReader {
    /// "Up to 3.1 s from 2.4", "from 2.1 to 3.4 %": a bare decimal in a comparison has the unit of the other number.
    func borrowUnits(_ sentence: inout Sentence) {
        borrowScales(&sentence)
        readDays(&sentence)
        readPoints(&sentence)
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
            // "From 190 to 240 ms": of the time right behind.
            if number.form == .plain, let next = sentence.numbers.dropFirst(index + 1).first, next.form == .time,
                (1...2).contains(next.range.lowerBound - number.range.upperBound),
                ["to", "and", "→", "-", "–"].contains(sentence.lower(number.range.upperBound)),
                let own = number.inUnit(of: next, in: sentence)
            {
                sentence.numbers[index] = own
                continue
            }
            // "95 seconds, compared with 110 in September"
            if number.form == .plain, number.step <= 1, number.range.lowerBound > time.range.upperBound,
                number.range.lowerBound - time.range.upperBound <= 8,
                ["with", "from", "than", "versus", "vs", "against", "and"].contains(
                    sentence.lower(number.range.lowerBound - 1))
                    || sentence.has(["instead", "of"], at: number.range.lowerBound - 2),
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

    /// "ROAS fell by half a point", "NPS is six points up": points of a figure that is no part of anything.
    private func readPoints(_ sentence: inout Sentence) {
        let facts = sentence.metrics.flatMap(\.value.metrics).flatMap { sheet.factsOfMetric[$0] }
        guard !facts.isEmpty,
            facts.allSatisfy({ [.ratio, .other("points"), .other("score")].contains(sheet.facts[$0].unit) })
        else { return }
        for index in sentence.numbers.indices where sentence.numbers[index].form == .points {
            sentence.numbers[index].form = .plain
            sentence.numbers[index].value *= 100
            sentence.numbers[index].step *= 100
        }
    }

    private static let lengths = ["day": 1.0, "week": 7, "month": 30]

    /// "Guests book 34 days ahead, a week less than last year": of the only metric that is counted in days.
    private func readLead(_ sentence: inout Sentence) {
        let timed = sheet.metrics.indices.filter { metric in
            sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit == .time(secondsPerUnit: 86_400) }
        }
        guard timed.count == 1,
            let ahead = sentence.words.indices.first(where: { at in
                sentence.lower(at) == "ahead" || sentence.has(["in", "advance"], at: at)
            }), ahead > 1, Self.lengths[sentence.words[ahead - 1].stem] != nil,
            sentence.numbers.contains(where: { $0.range.upperBound == ahead - 1 && $0.form == .plain })
        else { return }
        sentence.metrics.append(Mention(value: .init(metrics: Set(timed)), range: ahead..<(ahead + 1)))
        sentence.metrics.sort { $0.start < $1.start }
        for at in sentence.words.indices.dropFirst(ahead) where ["a", "one"].contains(sentence.lower(at)) {
            guard sentence.words.indices.contains(at + 2), let days = Self.lengths[sentence.words[at + 1].stem],
                ["less", "more", "earlier", "later", "longer", "shorter"].contains(sentence.lower(at + 2))
            else { continue }
            sentence.numbers.removeAll { $0.range.overlaps(at..<(at + 2)) }
            sentence.numbers.append(
                NumberMention(
                    range: at..<(at + 2), form: .time, value: days * 86_400, step: 86_400, precision: .exact, sign: nil)
            )
            sentence.numbers.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
    }

    /// "Patients wait 6 days, after 4.5 the week before": days that a metric of the sheet is counted in.
    private func readDays(_ sentence: inout Sentence) {
        readLead(&sentence)
        let isCounted = sentence.metrics.contains { mention in
            mention.value.metrics.contains { metric in
                sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit == .time(secondsPerUnit: 86_400) }
            }
        }
        guard isCounted else { return }
        func days(_ number: NumberMention) -> Double? {
            sentence.words.indices.contains(number.range.upperBound)
                ? Self.lengths[sentence.words[number.range.upperBound].stem] : nil
        }
        func isOfDays(_ number: NumberMention) -> Bool { days(number) != nil }
        for index in sentence.numbers.indices where sentence.numbers[index].form == .plain {
            let number = sentence.numbers[index]
            let isJoined = sentence.numbers.contains { other in
                isOfDays(other) && other.range != number.range
                    && abs(other.range.lowerBound - number.range.lowerBound) <= 6
                    && SentenceReader.joints.contains(sentence.lower(number.range.lowerBound - 1))
            }
            guard isOfDays(number) || isJoined,
                !sentence.metrics.contains(where: { $0.start == number.range.upperBound })
            else { continue }
            sentence.numbers[index].form = .time
            sentence.numbers[index].value *= 86_400 * (days(number) ?? 1)
            sentence.numbers[index].step *= 86_400
        }
    }

    private static let joints = Movements.table(
        "after from to vs versus than the usual previous was at against and between ( of - – → ,")

    /// "A click costs 80 cents", "every order brought in €2 less": the metric of one of them.
    func readUnits(_ sentence: inout Sentence) {
        readBaskets(&sentence)
        readLengths(&sentence)
        for at in sentence.words.indices.dropFirst() {
            let event = sentence.metrics.first { $0.end == at + 1 && isEvent($0.value) }
            let noun = event?.range ?? at..<(at + 1)
            guard UnitMetrics.byNoun[sentence.words[at].stem] != nil || event != nil,
                UnitMetrics.articles.contains(sentence.lower(articleEnd(before: noun.lowerBound, sentence))),
                event != nil
                    || !sentence.metrics.contains(where: {
                        $0.range.contains(at) && ($0.range.count > 1 || isCost($0.value))
                    }),
                let verb = (at + 1..<min(sentence.words.count, at + 7)).first(where: {
                    // "From Paid Social": a part of a name is no verb.
                    (UnitMetrics.verbs.contains(sentence.lower($0)) || isSized($0, sentence)) && !isName($0, sentence)
                }),
                (at..<verb).allSatisfy({ place in
                    sentence.words[place].kind != .mark || sentence.entities.contains { $0.range.contains(place) }
                })
            else { continue }
            let names = UnitMetrics.byNoun[sentence.words[at].stem] ?? []
            var metrics = Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
            if let event { metrics = ofOne(event.value, verb: sentence.lower(verb)) }
            guard !metrics.isEmpty else { continue }
            // "Three times what it costs with another": the same cost.
            let words = sentence.words
            sentence.metrics.removeAll {
                $0.range.contains(at) || $0.range.contains(verb)
                    || $0.start > verb && words[$0.start].lower.hasPrefix("cost")
                        && ["it", "they"].contains(words[$0.start - 1].lower)
            }
            sentence.metrics.append(Mention(value: .init(metrics: metrics), range: noun))
            sentence.metrics.sort { $0.start < $1.start }
        }
    }

    /// "Each purchase was bigger"
    private func isSized(_ at: Int, _ sentence: Sentence) -> Bool {
        ["was", "is", "were", "got"].contains(sentence.lower(at))
            && ["bigger", "smaller", "larger", "dearer", "cheaper", "pricier"].contains(sentence.lower(at + 1))
    }

    private func isName(_ at: Int, _ sentence: Sentence) -> Bool {
        sentence.entities.contains { $0.range.contains(at) }
    }

    /// Read already as what one of them costs.
    private func isCost(_ mention: ReferenceSheet.MetricMention) -> Bool {
        !mention.isForeign && mention.metrics.allSatisfy { sheet.metrics[$0].contains("cost_per") }
    }

    private func isEvent(_ mention: ReferenceSheet.MetricMention) -> Bool {
        !mention.isForeign
            && mention.metrics.allSatisfy {
                CountedEvents.isOne(sheet.metrics[$0]) || sheet.metrics[$0] == "key_events"
            }
    }

    /// What one of the events costs, or brings, as the verb says.
    private func ofOne(_ event: ReferenceSheet.MetricMention, verb: String) -> Set<Int> {
        let bases = Set(event.metrics.map { sheet.metrics[$0] })
        return ratios(verb.hasPrefix("cost") ? ["advertiser_ad_cost"] : MetricPhrases.money, bases)
    }

    /// The word in front of the noun, and of a name that stands between: "each new customer", "an email order".
    private func articleEnd(before noun: Int, _ sentence: Sentence) -> Int {
        if let name = sentence.entities.first(where: { $0.end == noun }) { return name.start - 1 }
        return sentence.lower(noun - 1) == "new" ? noun - 2 : noun - 1
    }

    /// "With 26 more baskets": counted, they are orders.
    private func readBaskets(_ sentence: inout Sentence) {
        let orders = Set(sheet.metrics.indices.filter { sheet.metrics[$0] == "ecommerce_purchases" })
        guard !orders.isEmpty else { return }
        for index in sentence.metrics.indices where sentence.lower(sentence.metrics[index].start) == "baskets" {
            let start = sentence.metrics[index].start
            // "Fewer baskets made it to the till"
            if ["fewer", "more"].contains(sentence.lower(start - 1)),
                !sentence.numbers.contains(where: { $0.range.upperBound == start - 1 })
            {
                sentence.metrics[index].value = .init(metrics: orders)
                continue
            }
            let end = ["more", "fewer"].contains(sentence.lower(start - 1)) ? start - 1 : start
            guard sentence.numbers.contains(where: { $0.range.upperBound == end && $0.form == .plain }) else {
                continue
            }
            sentence.metrics[index].value = .init(metrics: orders)
        }
    }

    /// "Sessions are getting shorter": how long they last.
    private func readLengths(_ sentence: inout Sentence) {
        let lengths = Set(sheet.metrics.indices.filter { sheet.metrics[$0] == "average_session_duration" })
        guard !lengths.isEmpty else { return }
        for index in sentence.metrics.indices {
            let mention = sentence.metrics[index]
            guard ["session", "visit"].contains(sentence.words[mention.end - 1].stem), mention.range.count == 1,
                let adjective = (mention.end..<mention.end + 6).first(where: {
                    ["shorter", "longer", "briefer"].contains(sentence.lower($0))
                }),
                (mention.end..<adjective).allSatisfy({
                    Comparatives.links.contains(sentence.lower($0)) || Comparatives.degrees.contains(sentence.lower($0))
                })
            else { continue }
            sentence.metrics[index].value = .init(metrics: lengths)
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
                // "A$1,000": the letter belongs to the sign.
                if isMoney, index > 1, Currencies.prefixed(words[index - 2], words[index - 1]) != nil { return false }
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

    /// "11–12 % under the goal", "around 3 to 4 %": one number, somewhere between the two.
    func readSpans(_ sentence: inout Sentence) {
        var index = 0
        while index + 1 < sentence.numbers.count {
            let high = sentence.numbers[index + 1]
            let low = sentence.numbers[index].inUnit(of: high, in: sentence) ?? sentence.numbers[index]
            let gap = low.range.upperBound..<high.range.lowerBound
            let start = low.range.lowerBound
            let isDash =
                ["-", "–"].contains(sentence.lower(gap.lowerBound)) && sentence.words[high.range.lowerBound].isGlued
            if gap.count == 1, isDash || sentence.lower(gap.lowerBound) == "to" && low.precision == .about,
                !["from", "between", "range"].contains(sentence.lower(start - 1)), low.form == high.form,
                low.sign == nil, high.sign == nil, high.precision == .exact, low.value < high.value,
                high.value <= 1.4 * low.value, ![.place, .multiple, .time].contains(low.form)
            {
                var both = low
                both.range = start..<high.range.upperBound
                both.value = (low.value + high.value) / 2
                (both.step, both.precision) = (high.value - low.value + high.step, .exact)
                sentence.numbers.replaceSubrange(index...(index + 1), with: [both])
            }
            index += 1
        }
    }
}
