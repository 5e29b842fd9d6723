import Semantics

/// Comparisons whose right side is all others, or goes without saying.
extension ComparisonCheck {
    /// The finding for a comparative whose right side is none of the usual sort.
    func ofOthers(_ index: Int) -> ClaimFinding? {
        for read in [ofForecast, ofSaidNumber, ofNoOther, ofAnyDay, ofPredicate, ofElided, ofDescribed] {
            if let finding = read(index) { return finding }
        }
        return nil
    }

    /// The metrics that the words name behind the right side: "beat it on sign-ups".
    func listedMetrics(behind comparator: Comparator) -> [Mention<ReferenceSheet.MetricMention>] {
        let all = sentence.metrics.filter { $0.start > comparator.opener && !$0.value.isForeign }
        guard let first = all.first, first.start - comparator.opener <= 6,
            (max(comparator.opener, first.start - 2)..<first.start).contains(where: {
                ["on", "in", "by"].contains(sentence.lower($0))
            })
        else { return [] }
        var listed = [first]
        for mention in all.dropFirst() {
            guard let last = listed.last, (last.end..<mention.start).count <= 2,
                (last.end..<mention.start).allSatisfy({ ["and", ",", "or"].contains(sentence.lower($0)) })
            else { break }
            listed.append(mention)
        }
        return listed
    }

    /// "Worst case for Q4, $4.61m. It's still more than Q3's $4.51m": the number said last against the one here.
    func ofSaidNumber(_ index: Int) -> ClaimFinding? {
        guard let direction = CueWords.comparatives[sentence.lower(index)], direction == .up || direction == .down,
            sentence.words.prefix(2).contains(where: { ["it", "it's", "that", "that's", "this"].contains($0.lower) }),
            !sentence.entities.contains(where: { $0.end <= index }),
            !sentence.metrics.contains(where: { $0.end <= index }),
            let than = (index + 1..<index + 4).first(where: { sentence.lower($0) == "than" }),
            let number = sentence.numbers.first(where: { $0.range.lowerBound > than }),
            number.range.lowerBound - than <= 4,
            !sentence.numbers.contains(where: { $0.range.upperBound <= index }),
            let said = topic.said, let before = said.sentence.numbers.last(where: { $0.form == number.form }),
            number.form != .percent, number.form != .place
        else { return nil }
        let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        guard case .verified(let own) = earlier.check(before),
            case .verified(let other) = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number),
            let first = own.first, let second = other.first
        else { return nil }
        let isSo = (before.value > number.value) == (direction == .up) && before.value != number.value
        return isSo != sentence.isNegated(index)
            ? .verified([first + second]) : .wrong("it is the other way round", first + second)
    }

    /// "None of the others grew more slowly": the one that is spoken of did.
    func ofNoOther(_ index: Int) -> ClaimFinding? {
        let clause = sentence.clause[index]
        guard let subject = topic.subject.first, sentence.entities.allSatisfy({ $0.start > index }),
            sentence.words.indices.contains(where: { at in
                at < index && sentence.clause[at] == clause
                    && (sentence.has(["none", "of", "the", "other"], at: at)
                        || sentence.has(["none", "of", "the", "others"], at: at)
                        || sentence.has(["no", "other"], at: at))
            })
        else { return nil }
        let isLess =
            ["slower", "less", "fewer", "lower"].contains(sentence.lower(index))
            || sentence.lower(index) == "more" && Comparatives.gentle.contains(sentence.lower(index + 1))
        let isMore = ["faster", "more", "quicker", "higher"].contains(sentence.lower(index)) && !isLess
        guard isLess || isMore else { return nil }
        let check = SuperlativeCheck(sheet: sheet, sentence: sentence, topic: topic)
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        let found = check.rank([subject], index, isLess ? .down : .up, 1, scope)
        // "None of the other three": of those that the sheet holds, whatever else there is.
        if case .unsupported = found { return nil }
        return found
    }

    /// "Both were behind any weekday": days against all others of the run.
    func ofAnyDay(_ index: Int) -> ClaimFinding? {
        guard let direction = CueWords.comparatives[sentence.lower(index)], direction == .up || direction == .down,
            let any = (index + 1..<index + 4).first(where: { ["any", "every"].contains(sentence.lower($0)) }),
            ["weekday", "day"].contains(sentence.lower(any + 1)) || sentence.has(["other", "day"], at: any + 1)
        else { return nil }
        let own = sentence.periods.filter { $0.end <= index }.map(\.value).filter(\.isAbsolute)
        let days = own.isEmpty ? topic.periods.filter(\.isAbsolute) : own
        guard !days.isEmpty else { return nil }
        let metrics = scope(Comparator(index: index, direction: direction, aspect: .level, opener: any)).metrics
        var found: ClaimFinding?
        for series in Series.all(in: sheet, metrics: metrics, kinds: [.value]) where series.dimension == nil {
            func isOwn(_ fact: Int) -> Bool { days.contains { sheet.facts[fact].period.map($0.isNamed) ?? false } }
            let mine = series.facts.filter(isOwn).compactMap { sheet.facts[$0].value }
            let others = series.facts.filter { fact in
                !isOwn(fact)
                    && (sentence.lower(any + 1) != "weekday"
                        || sheet.facts[fact].period.map { ![.saturday, .sunday].contains($0.start.weekday) } ?? false)
            }.compactMap { sheet.facts[$0].value }
            guard mine.count == days.count, let least = others.min(), let most = others.max() else { continue }
            let isSo = mine.allSatisfy { direction == .up ? $0 > most : $0 < least }
            if isSo { return .verified([series.facts]) }
            found = found ?? .wrong("not all of the others are", series.facts)
        }
        return found
    }

    /// "Both grew, the new ones a lot slower": than the other one.
    func ofElided(_ index: Int) -> ClaimFinding? {
        let isSlow = sentence.lower(index) == "slower"
        guard isSlow || sentence.lower(index) == "faster",
            ["", ".", ",", ";", "!"].contains(sentence.lower(index + 1)),
            let subject = sentence.entities.last(where: { $0.end <= index }), let name = subject.value.first,
            (subject.end..<index).allSatisfy({ Comparatives.degrees.contains(sentence.lower($0)) }),
            let verb = sentence.directions.last(where: { $0.end <= subject.start }),
            let way = SignWords.sign(verb.value, lowerIsBetter: nil), way != 0
        else { return nil }
        let dimension = sheet.entities[name].dimension
        let others = sheet.entities.indices.filter { sheet.entities[$0].dimension == dimension && $0 != name }
        guard others.count == 1 else { return nil }
        let comparator = Comparator(
            index: index, direction: isSlow ? .down : .up, aspect: .movement(way), opener: index)
        let pairs = namePairs([name], others, comparator)
        guard let first = pairs.first else { return nil }
        let isSo = pairs.contains { pair in
            moved(pair[0], pair[1]).contains { (($0.0 - $0.1) * way > 0) != isSlow }
        }
        return isSo ? .verified([first]) : .wrong("the other moved further", first)
    }

    /// "From Generic to Brand, where a euro earns less": than where it comes from.
    func ofDescribed(_ index: Int) -> ClaimFinding? {
        guard let direction = CueWords.comparatives[sentence.lower(index)], direction == .up || direction == .down,
            !sentence.words[index...].prefix(6).contains(where: { $0.lower == "than" }),
            !sentence.numbers.contains(where: { $0.range.upperBound == index }),
            let opener = sentence.words[..<index].lastIndex(where: { $0.lower == "where" }),
            let subject = sentence.entities.last(where: { (0...1).contains(opener - $0.end) }),
            let other = sentence.entities.last(where: {
                $0.end <= subject.start && sentence.lower($0.start - 1) == "from"
            })
        else { return nil }
        let comparator = Comparator(index: index, direction: direction, aspect: .level, opener: index)
        let pairs = namePairs(subject.value, other.value, comparator)
        guard let first = pairs.first else { return nil }
        let sign: Double = direction == .up ? 1 : -1
        let isSo = pairs.contains { ((sheet.facts[$0[0]].value ?? 0) - (sheet.facts[$0[1]].value ?? 0)) * sign > 0 }
        return isSo ? .verified([first]) : .wrong("it is the other way round", first)
    }

    /// "December is expected to be the weaker month": than the one before it.
    func ofForecast(_ index: Int) -> ClaimFinding? {
        guard
            let sign = ["weaker": -1.0, "stronger": 1, "worse": -1, "better": 1, "quieter": -1, "busier": 1][
                sentence.lower(index)],
            sentence.lower(index - 1) == "the",
            ["month", "quarter", "week", "year", "half"].contains(sentence.lower(index + 1)),
            let subject = sentence.periods.first(where: { $0.value.isAbsolute && $0.end <= index })
        else { return nil }
        let metrics = scope(Comparator(index: index, direction: .up, aspect: .level, opener: index)).metrics
        let ahead = sheet.facts.indices.filter { fact in
            sheet.facts[fact].kind == .forecast && sheet.facts[fact].period.map(subject.value.isNamed) ?? false
                && metrics?.contains(sheet.metricOfFact[fact]) ?? true
        }
        let pairs = ahead.flatMap { fact -> [[Int]] in
            sheet.factsOfMetric[sheet.metricOfFact[fact]].filter { other in
                sheet.facts[other].kind == .value && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[fact]
                    && sheet.facts[other].period?.end.adding(days: 1) == sheet.facts[fact].period?.start
            }.map { [fact, $0] }
        }
        guard let first = pairs.first else { return nil }
        let isSo = pairs.contains { ((sheet.facts[$0[0]].value ?? 0) - (sheet.facts[$0[1]].value ?? 0)) * sign > 0 }
        return isSo ? .verified([first]) : .wrong("it is the other way round", first)
    }

    /// "New visitors are fewer": than the others, or than they were.
    func ofPredicate(_ index: Int) -> ClaimFinding? {
        guard sentence.lower(index) == "fewer", ["are", "were"].contains(sentence.lower(index - 1)),
            !sentence.words[index...].prefix(8).contains(where: { $0.lower == "than" }),
            let subject = sentence.entities.last(where: { $0.end <= index })?.value.first
        else { return nil }
        let dimension = sheet.entities[subject].dimension
        let others = sheet.entities.indices.filter { sheet.entities[$0].dimension == dimension && $0 != subject }
        guard others.count == 1 else { return nil }
        let comparator = Comparator(index: index, direction: .down, aspect: .level, opener: index)
        let pairs = namePairs([subject], others, comparator).filter { sheet.facts[$0[0]].unit == .count }
        guard !pairs.isEmpty else { return nil }
        let isSo = pairs.contains { pair in
            (sheet.facts[pair[0]].value ?? 0) < (sheet.facts[pair[1]].value ?? 0)
                || (sheet.facts[pair[0]].change ?? 0) < 0
        }
        return isSo ? .verified([pairs[0]]) : .wrong("they are more", pairs[0])
    }
}

extension ComparisonCheck {
    private static let wholes = Movements.table("total company group business whole overall average")

    /// "Fell by 4 %, much faster than the total": how a part moved, against the whole.
    func againstWhole(_ index: Int) -> ClaimFinding? {
        guard let manner = Comparatives.manners[sentence.lower(index)], sentence.lower(index + 1) == "than",
            (index + 2...index + 4).contains(where: { Self.wholes.contains(sentence.lower($0)) }),
            let name = sentence.entities.last(where: { $0.end <= index })?.value.first,
            let number = sentence.numbers.last(where: { $0.range.upperBound <= index && $0.form == .percent }),
            index - number.range.upperBound <= 6,
            case .verified(let bindings) = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number)
        else { return nil }
        for part in bindings.filter({ $0.count == 1 }).map({ $0[0] }) where sheet.entitiesOfFact[part].contains(name) {
            guard let change = sheet.facts[part].change, let old = sheet.facts[part].comparison?.value, old != 0,
                let whole = sheet.factsOfMetric[sheet.metricOfFact[part]].first(where: { other in
                    sheet.facts[other].kind == .value && sheet.facts[other].period == sheet.facts[part].period
                        && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[part].subtracting([name])
                }), let all = sheet.facts[whole].change, let before = sheet.facts[whole].comparison?.value, before != 0
            else { continue }
            let way: Double = change < 0 ? -1 : 1
            let isFaster = (change / old) * way > (all / before) * way + 0.0005
            let isSlower = (change / old) * way < (all / before) * way - 0.0005
            return (manner == .up ? isFaster : isSlower) != sentence.isNegated(index)
                ? .verified([[part, whole]]) : .wrong("the whole moved otherwise", [part, whole])
        }
        return nil
    }
}
