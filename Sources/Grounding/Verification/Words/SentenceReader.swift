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
        var sentence = Sentence(text: text, words: words, form: form)
        sentence.isQuestion = words.last?.isMark("?") ?? false
        let numbers = NumberReader(words: words)
        let periods = PeriodReader(words: words)
        var index = 0
        while index < words.count {
            index = step(index, &sentence, numbers, periods)
        }
        for at in words.indices {
            if let direction = Direction.direction(in: words, at: at), !isNamed(at, in: sentence) {
                sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
            }
        }
        for at in words.indices {
            // "Fewer orders", "a slightly smaller basket" without a "than": a direction.
            guard let direction = Movements.comparatives[words[at].lower] else { continue }
            let isMetric =
                sentence.metrics.contains { $0.start == at + 1 }
                || ["them", "these", "those"].contains(sentence.lower(at + 2)) && sentence.lower(at + 1) == "of"
            let isCompared = words[at...].prefix(9).contains { $0.lower == "than" }
            guard isMetric, !isCompared,
                at == 0 || !["any", "no", "for", "the", "even"].contains(words[at - 1].lower),
                !sentence.directions.contains(where: { $0.start == at })
            else { continue }
            sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
        }
        for at in words.indices where at > 0 && isLinked(at, in: sentence) {
            guard let direction = Comparatives.predicates[words[at].lower], !isNamed(at, in: sentence),
                !words[at...].prefix(8).contains(where: { $0.lower == "than" }),
                !["a", "the", "of"].contains(at + 1 < words.count ? words[at + 1].lower : "")
            else { continue }
            if !sentence.directions.contains(where: { $0.start == at }) {
                sentence.directions.append(Mention(value: direction, range: at..<(at + 1)))
            }
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
        readUnits(&sentence)
        readHundreds(&sentence)
        borrowUnits(&sentence)
        sentence.directions.sort { $0.start < $1.start }
        sentence.isHedged = sentence.saysDoubt
        ClauseSplitter.split(&sentence)
        return sentence
    }

    /// "Up to 3.1 s from 2.4", "from 2.1 to 3.4 %": a bare decimal in a comparison has the unit of the other number.
    private func borrowUnits(_ sentence: inout Sentence) {
        borrowScales(&sentence)
        borrowTimes(&sentence)
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
    private func readUnits(_ sentence: inout Sentence) {
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

    /// Whether a verb leads to the adjective, "got a touch slower"; after a verb of movement it says how that went, "rose
    /// even faster".
    private func isLinked(_ index: Int, in sentence: Sentence) -> Bool {
        var at = index - 1
        while at >= 0, index - at < 4, Comparatives.degrees.contains(sentence.lower(at)) { at -= 1 }
        if sentence.directions.contains(where: { $0.end == at + 1 }) { return false }
        return at >= 0 && Comparatives.links.contains(sentence.lower(at))
            || Comparatives.links.contains(sentence.lower(index - 1))
                && !Comparatives.degrees.contains(sentence.lower(index - 1))
    }

    static let rounds: [String: Double] = [
        "hundred": 100, "100": 100, "thousand": 1_000, "1,000": 1_000, "1000": 1_000, "10,000": 10_000,
    ]

    /// "2.3 of every hundred visits", "out of 1,000 visits 23 end in an order": a percentage.
    private func readHundreds(_ sentence: inout Sentence) {
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
        let form = sentence.numbers.first { $0.range.contains(at) }?.form
        sentence.numbers.removeAll { $0.range.contains(at) }
        for index in sentence.numbers.indices
        where sentence.numbers[index].form == form ?? .plain && sentence.numbers[index].value < whole {
            sentence.numbers[index].form = .percent
            sentence.numbers[index].value /= whole
            sentence.numbers[index].step /= whole
        }
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
        let entity = sheet.entityPhrases.match(words, at: index).flatMap { match in
            isEntity(words, index, match.length) ? match : nil
        }
        let metric = sheet.metricPhrases.match(words, at: index).flatMap { match in
            isMetric(words, index, match.length) && !isNameOfPart(words, index, sentence) ? match : nil
        }
        if let entity,
            entity.length > (metric?.length ?? 0) || entity.length == metric?.length && prefersEntity(entity, metric)
        {
            // "US$" and "U.S. dollars" are money.
            if Currencies.prefixed(words[index], index + 1 < words.count ? words[index + 1] : nil) == nil,
                !(words[index].text == "US" && index + 1 < words.count && Currencies.sign(words[index + 1]) != nil)
            {
                sentence.entities.append(Mention(value: entity.meaning, range: index..<(index + entity.length)))
                return index + entity.length
            }
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
            PrecisionWords.apply(to: &number, in: words)
            sentence.numbers.append(number)
            return max(end, number.range.upperBound)
        }
        if let noun = sheet.dimensionNouns.match(words, at: index) {
            sentence.dimensions.append(Mention(value: noun.meaning, range: index..<(index + noun.length)))
            return index + noun.length
        }
        return index + 1
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

    private func prefersEntity(
        _ entity: (meaning: [Int], length: Int), _ metric: (meaning: ReferenceSheet.MetricMention, length: Int)?
    ) -> Bool {
        guard let metric else { return true }
        // "Purchases" is a metric on the sheet before it is the name of an event.
        if !metric.meaning.isForeign, !entity.meaning.isEmpty,
            entity.meaning.allSatisfy({ sheet.entities[$0].dimension == "event_name" })
        {
            return false
        }
        return !entity.meaning.isEmpty || metric.meaning.isForeign
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

    // MARK: names that are also ordinary words

    private func isEntity(_ words: [Word], _ index: Int, _ length: Int) -> Bool {
        guard length == 1 else { return true }
        let word = words[index]
        let before = index > 0 ? words[index - 1].lower : ""
        let after = index + 1 < words.count ? words[index + 1].lower : ""
        if word.kind == .word, word.lower.count == 1 {
            guard word.isCapital else { return false }
            return ["variant", "version", "group", "arm", "option", "than", "over", "vs", "versus", "beat"].contains(
                before)
                || Comparatives.contests[after] != nil
                || ["converted", "and", "vs", "versus", "against"].contains(after)
                || index > 0 && !["."].contains(before) && after != "" && !words[index - 1].isMark(".") && index != 0
        }
        switch word.lower {
        case "new", "returning":
            return [
                "users", "visitors", "customers", "people", "sessions", "traffic", "visits", "and", "vs", "versus",
                "or",
                "ones", "buyers", "shoppers",
            ].contains(after)
        case "control": return !["over", "costs", "cost", "your", "the"].contains(after)
        case "web" where sheet.entities.contains { $0.value.lowercased() == "web" }: return true
        case "other", "all", "total", "none", "home", "web", "search":
            return word.isCapital && index > 0 || ["the"].contains(before)
                || ["variant", "group", "channel"].contains(after)
        case "direct":
            return !["comparison", "impact", "result", "effect", "link", "cause", "evidence"].contains(after)
        case "display": return word.isCapital || ["from", "via", "on", "and"].contains(before)
        default: return true
        }
    }

    private func isMetric(_ words: [Word], _ index: Int, _ length: Int) -> Bool {
        guard length == 1 else { return true }
        let word = words[index]
        let before = index > 0 ? words[index - 1].lower : ""
        let after = index + 1 < words.count ? words[index + 1].lower : ""
        switch word.stem {
        case "order":
            return !(before == "in" && after == "to") && !(before == "in" && word.lower == "order" && after != "volume")
                && !["alphabetical", "descending"].contains(before)
                && (after != "of" || word.lower == "orders")
        case "reach": return !(after == "out" || ["to", "will", "can"].contains(before)) && word.lower == "reach"
        case "lead": return false
        case "margin": return !["wide", "narrow", "clear", "comfortable", "large", "big", "slim", "a"].contains(before)
        case "spent": return !["pound", "dollar", "euro", "krona", "yen", "franc", "each", "every"].contains(before)
        case "view": return before != "in" && before != "to" && before != "a" && before != "point" && before != "my"
        case "test", "page", "event", "leave", "leaf", "entry": return false
        case "people": return !["some", "many"].contains(before)
        case "exit", "convert", "click":
            // "Likely to convert" speaks of the rate of it.
            return before != "to" || index > 1 && words[index - 2].lower == "likely"
        case "conversion":
            return !["page", "path", "funnel", "problem", "issue", "issues", "goal"].contains(after)
        case "traffic": return !["light", "source", "sources", "channels"].contains(after)
        case "sale", "revenue":
            return !["team", "people", "driver", "drivers", "stream", "streams", "per"].contains(after)
                || after == "per"
        case "cost": return !["us", "about", "of"].contains(after) || after == "of"
        default: return true
        }
    }
}
