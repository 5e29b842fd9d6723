/// Finds in the words of a sentence what they name: metrics, entities, periods, numbers, directions, citations.
struct SentenceReader {
    let sheet: ReferenceSheet

    func read(_ words: [Word], text: String, form: Sentence.Form) -> Sentence {
        var words = words
        for at in words.indices.dropLast()
        where ["should", "would"].contains(words[at].lower) && words[at + 1].lower == "have" {
            // "Sessions should have been between 9,000 and 10,600": what was expected.
            words[at].cues.insert(.expected)
        }
        for at in words.indices.dropFirst() where words[at].lower == "next" && isInRow(words, at) {
            // "Germany's next at 30 %": in a list, and no look ahead.
            words[at].cues.remove(.forecast)
        }
        var sentence = Sentence(text: text, words: words, form: form)
        sentence.isQuestion = words.last?.isMark("?") ?? false
        let numbers = NumberReader(words: words)
        let periods = PeriodReader(words: words)
        var index = 0
        while index < words.count {
            index = step(index, &sentence, numbers, periods)
        }
        readSharedEndings(&sentence)
        readPlaced(&sentence)
        // "May need a price review": what to do, and no price of anything.
        sentence.metrics.removeAll { mention in
            let isReviewed =
                mention.end < words.count && ["review", "check", "test", "audit"].contains(words[mention.end].lower)
            return mention.value.isForeign && (isReviewed || words[mention.end - 1].lower == "review")
        }
        // "Booking revenue": the last noun says what it is.
        let heads = Set(sentence.metrics.filter { !$0.value.isForeign }.map(\.start))
        sentence.metrics.removeAll { mention in
            heads.contains(mention.end) && mention.range.count == 1
                && words[mention.start].lower == words[mention.start].stem && words[mention.end].lower != "per"
        }
        for index in sentence.metrics.indices {
            let start = sentence.metrics[index].start
            // "Refunded orders": others than those that are counted.
            guard start > 0, Self.modifiers.contains(words[start - 1].lower),
                !sheet.metricWords.contains(words[start - 1].lower),
                !sheet.nameStems.contains(words[start - 1].stem),
                sentence.metrics[index].value.metrics.allSatisfy({ metric in
                    sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .count }
                })
            else { continue }
            sentence.metrics[index].value = .init(metrics: [])
        }
        readArms(&sentence)
        readKin(&sentence)
        readConversion(&sentence)
        readCounted(&sentence)
        readSubjects(&sentence)
        readSuccessors(&sentence)
        readRatios(&sentence)
        for at in words.indices where words[at].cues.contains(.movement) {
            if let direction = Direction.direction(in: words, at: at), !isNamed(at, in: sentence),
                // "Without a crash": what a metric of the sheet counts.
                !sheet.metricWords.contains(words[at].lower)
            {
                sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
            }
        }
        for at in words.indices where words[at].cues.contains(.movement) {
            // "Fewer orders", "a slightly smaller basket" without a "than": a direction.
            guard let direction = Movements.comparatives[words[at].lower] else { continue }
            let isMetric =
                sentence.metrics.contains { $0.start == at + 1 }
                || ["number", "amount", "volume"].contains(sentence.lower(at + 1)) && sentence.lower(at + 2) == "of"
                    && sentence.metrics.contains { (at + 3...at + 4).contains($0.start) }
                || sentence.entities.contains { name in
                    name.start == at + 1 && !name.value.isEmpty
                        && (sentence.metrics.contains { $0.start == name.end }
                            || words[name.end - 1].stem != words[name.end - 1].lower
                                && words[name.end - 1].lower.hasSuffix("rs"))
                }
                || ["them", "these", "those"].contains(sentence.lower(at + 2)) && sentence.lower(at + 1) == "of"
            let isCompared = words[at...].prefix(9).contains { $0.lower == "than" }
            guard isMetric, !isCompared,
                at == 0 || !["any", "no", "for", "the", "even"].contains(words[at - 1].lower),
                !sentence.directions.contains(where: { $0.start == at })
            else { continue }
            sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
        }
        for at in words.indices where at > 0 && words[at].cues.contains(.movement) && isLinked(at, in: sentence) {
            guard let direction = Comparatives.predicates[words[at].lower], !isNamed(at, in: sentence),
                !words[at...].prefix(8).contains(where: { $0.lower == "than" }),
                // "Worse still at 3.1 %": than what was said.
                !["a", "the", "of", "still", "yet"].contains(at + 1 < words.count ? words[at + 1].lower : "")
            else { continue }
            if !sentence.directions.contains(where: { $0.start == at }) {
                sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
            }
        }
        readGiven(&sentence)
        readNewcomers(&sentence)
        readVerdicts(&sentence)
        turnBack(&sentence)
        readOlder(&sentence)
        // "Opens improved; clicks did, too": the verb is not said again.
        for at in words.indices where ["did", "do", "does"].contains(words[at].lower) {
            let next = sentence.lower(at + 1) == "," ? at + 2 : at + 1
            guard sentence.lower(next) == "too", let said = sentence.directions.last(where: { $0.end <= at }) else {
                continue
            }
            sentence.directions.append(Mention(value: said.value, range: at..<(at + 1)))
        }
        for (at, phrase) in Movements.flatPhrases.matches(in: sentence) {
            sentence.directions.append(Mention(value: .flat, range: at..<(at + phrase.count)))
        }
        sentence.joiners = words.indices.filter { at in
            switch words[at].lower {
            case "together", "combined", "jointly", "both", "sum": true
            case "add", "adds", "added", "adding": sentence.lower(at + 1) == "up"
            case "between": sentence.lower(at + 1) == "them"
            case "the": sentence.lower(at + 1) == "two"
            default: false
            }
        }
        readMultiples(&sentence)
        readTenths(&sentence)
        readGroups(&sentence)
        readUnits(&sentence)
        readHundreds(&sentence)
        borrowUnits(&sentence)
        readSpans(&sentence)
        sentence.directions.sort { $0.start < $1.start }
        sentence.isHedged = sentence.saysDoubt || sentence.saysUnknown(words.indices)
        ClauseSplitter.split(&sentence)
        return sentence
    }

    /// "Spend rose 20 %" on a sheet that knows Roses.
    private func isVerb(_ words: [Word], _ index: Int, _ match: (meaning: [Int], length: Int)) -> Bool {
        match.length == 1 && !words[index].isCapital && Movements.words[words[index].lower] != nil
            && words[index].lower == words[index].stem
            && !match.meaning.contains { sheet.entities[$0].value.lowercased() == words[index].lower }
    }

    private func isInRow(_ words: [Word], _ next: Int) -> Bool {
        let before = words[next - 1].lower
        let after = next + 1 < words.count ? words[next + 1].lower : ""
        return (["is", "was", "are", "comes", "came", "come"].contains(before) || before.hasSuffix("'s"))
            && ["at", "with", "on", "by", ",", ".", ""].contains(after)
    }

    private static let modifiers = Movements.table(
        "refunded cancelled canceled disputed unpaid failed fraudulent duplicate wholesale")

    /// "Stability: better.", "Meta's and Google's raises": what stands for a verb.
    private func readVerdicts(_ sentence: inout Sentence) {
        for at in sentence.words.indices.dropFirst() where !sentence.directions.contains(where: { $0.start == at }) {
            let next = sentence.lower(at + 1)
            if sentence.lower(at - 1) == ":", ["better", "worse"].contains(sentence.lower(at)),
                ["", ".", ",", ";", "at", "by", "("].contains(next)
            {
                sentence.directions.append(
                    Mention(value: sentence.lower(at) == "better" ? .better : .worse, range: at..<(at + 1)))
            }
            // "2.4 s → 2.9 s (slower)"
            if sentence.lower(at - 1) == "(", next == ")", let direction = Comparatives.predicates[sentence.lower(at)] {
                sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
            }
            if sentence.entities.contains(where: { $0.end == at }), sentence.words[at - 1].text.hasSuffix("'s"),
                let direction = ["raises": Direction.up, "raise": .up, "cuts": .down][sentence.lower(at)]
            {
                sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
            }
        }
    }

    /// "Retention was two points higher the month before": said of the older number, so that the newer is lower.
    private func turnBack(_ sentence: inout Sentence) {
        for index in sentence.directions.indices {
            let mention = sentence.directions[index]
            guard ["higher", "lower", "better", "worse"].contains(sentence.lower(mention.start)),
                let period = sentence.periods.first(where: { (0...1).contains($0.start - mention.end) }),
                period.start == mention.end || ["in", ","].contains(sentence.lower(mention.end)),
                period.value.isRelation,
                sentence.words[period.range].contains(where: {
                    ["before", "earlier", "ago", "prior", "previous"].contains($0.lower)
                })
            else { continue }
            sentence.directions[index].value = mention.value.reversed
        }
    }

    /// Whether a verb leads to the adjective, "got a touch slower"; after a verb of movement it says how that went, "rose
    /// even faster".
    private func isLinked(_ index: Int, in sentence: Sentence) -> Bool {
        var at = index - 1
        while at >= 0, index - at < 6, Comparatives.degrees.contains(sentence.lower(at)) { at -= 1 }
        if sentence.directions.contains(where: { $0.end == at + 1 }) { return false }
        return at >= 0 && Comparatives.links.contains(sentence.lower(at))
            || Comparatives.links.contains(sentence.lower(index - 1))
                && !Comparatives.degrees.contains(sentence.lower(index - 1))
    }

    private func isNamed(_ index: Int, in sentence: Sentence) -> Bool {
        sentence.entities.contains { $0.range.contains(index) }
            || sentence.metrics.contains { $0.range.contains(index) }
            || sentence.periods.contains { $0.range.contains(index) }
            || sentence.numbers.contains { $0.range.contains(index) }
    }

    private func step(
        _ index: Int, _ sentence: inout Sentence, _ numbers: NumberReader, _ periods: PeriodReader
    ) -> Int {
        let words = sentence.words
        if let citation = citation(words, index) {
            sentence.citations.append(citation)
            return citation.end
        }
        // Most words begin no phrase of the sheet.
        let isOpening = sheet.openings.contains(words[index].stem)
        let entity = (isOpening ? sheet.entityPhrases.match(words, at: index) : nil).flatMap { match in
            isEntity(words, index, match.length) && !isVerb(words, index, match) ? match : nil
        }
        let metric = (isOpening ? sheet.metricPhrases.match(words, at: index) : nil).flatMap { match in
            isMetric(words, index, match.length) && !isNameOfPart(words, index, sentence) ? match : nil
        }
        if let entity,
            entity.length > (metric?.length ?? 0)
                || entity.length == metric?.length && prefersEntity(entity, metric, in: words, at: index)
        {
            // "US$" and "U.S. dollars" are money.
            if Currencies.prefixed(words[index], index + 1 < words.count ? words[index + 1] : nil) == nil,
                !(words[index].text == "US" && index + 1 < words.count && Currencies.sign(words[index + 1]) != nil)
            {
                sentence.entities.append(Mention(value: entity.meaning, range: index..<(index + entity.length)))
                return index + entity.length
            }
        }
        if entity == nil, metric == nil, let money = moneyNamed(index, words) {
            sentence.metrics.append(Mention(value: .init(metrics: money), range: index..<(index + 1)))
            return index + 1
        }
        if entity == nil, metric == nil, let path = path(words, index) {
            sentence.entities.append(Mention(value: [], range: path))
            return path.upperBound
        }
        if let metric {
            sentence.metrics.append(Mention(value: metric.meaning, range: index..<(index + metric.length)))
            return index + metric.length
        }
        if let found = periods.period(at: index) ?? periods.namedTime(at: index) {
            sentence.periods.append(Mention(value: found.pattern, range: found.range))
            return found.range.upperBound
        }
        if var number = numbers.number(at: index) {
            let end = number.range.upperBound
            if let year = year(number, words) {
                sentence.periods.append(Mention(value: .year(year), range: index..<end))
                return end
            }
            if let name = numberedName(number) {
                sentence.entities.append(Mention(value: [name], range: index..<end))
                return end
            }
            PrecisionWords.apply(to: &number, in: words)
            sentence.numbers.append(number)
            // "One subscription in two": what it counts stands inside.
            for at in number.range.dropFirst() where number.form == .percent && number.range.count > 3 {
                guard let counted = sheet.metricPhrases.match(words, at: at) else { continue }
                let metrics = counted.meaning.metrics.filter { metric in
                    !sheet.derivedMetrics.contains(metric)
                        && sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit == .count }
                }
                guard !metrics.isEmpty else { continue }
                sentence.metrics.append(Mention(value: .init(metrics: metrics), range: at..<(at + counted.length)))
                break
            }
            return max(end, number.range.upperBound)
        }
        if isOpening, let noun = sheet.dimensionNouns.match(words, at: index) {
            sentence.dimensions.append(Mention(value: noun.meaning, range: index..<(index + noun.length)))
            return index + noun.length
        }
        return index + 1
    }

    /// "The €69 threshold" of an arm `threshold-69`.
    private func numberedName(_ number: NumberMention) -> Int? {
        guard let name = sheet.numberedNames[number.value], number.sign == nil, number.step == 1 else { return nil }
        switch number.form {
        case .plain, .money: return name
        default: return nil
        }
    }

    /// "Mobile visitors" on a sheet that counts visits: who they are, and no number of them.
    private func isNameOfPart(_ words: [Word], _ index: Int, _ sentence: Sentence) -> Bool {
        sentence.entities.last?.end == index && MetricPhrases.visitors.contains(words[index].lower)
            && MetricPhrases.people.isDisjoint(with: sheet.metrics)
    }

    /// A page's path that is on no fact.
    private func path(_ words: [Word], _ index: Int) -> Range<Int>? {
        guard words[index].isMark("/"), index + 1 < words.count, words[index + 1].kind == .word,
            words[index + 1].isGlued, index == 0 || !words[index].isGlued,
            sheet.entities.contains(where: { $0.value.hasPrefix("/") })
        else { return nil }
        return index..<(index + 2)
    }

    // MARK: citations

    private func citation(_ words: [Word], _ index: Int) -> Mention<[String]>? {
        guard words[index].isMark("[") || words[index].isMark("(") || words[index].isMark("【") else { return nil }
        let isSquare = !words[index].isMark("(")
        var ids: [String] = []
        var position = index + 1
        while position < words.count {
            let word = words[position]
            if word.isMark("]") || word.isMark(")") || word.isMark("】") {
                return ids.isEmpty ? nil : Mention(value: ids, range: index..<(position + 1))
            }
            if word.kind == .mark, [",", ";", "–", "-"].contains(word.text) || ["and", "&"].contains(word.lower) {
                position += 1
                continue
            }
            let joined = isID(words, position)
            guard let (id, length) = joined, isSquare || sheet.indexOfID[id] != nil else { return nil }
            ids.append(id)
            position += length
        }
        return nil
    }

    private func isID(_ words: [Word], _ index: Int) -> (String, Int)? {
        let lower = words[index].lower
        if sheet.indexOfID[lower] != nil { return (lower, 1) }
        // Ids of several pieces, such as `rev-1`.
        var text = lower
        for length in 2...4 where index + length <= words.count {
            text += words[index + length - 1].lower
            if sheet.indexOfID[text] != nil { return (text, length) }
        }
        if lower.hasPrefix("f"), lower.count > 1, lower.dropFirst().allSatisfy(\.isNumber) { return (lower, 1) }
        return nil
    }
}
