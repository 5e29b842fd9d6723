/// Comparisons by a factor: "three times as much as", "twice as fast as", "43 % of what Google does".
extension ComparisonCheck {
    /// Nil where the number is no factor of a comparison whose right side is named.
    func factor(_ number: NumberMention) -> ClaimFinding? {
        guard !number.isChangeVerb, number.sign == nil else { return nil }
        guard let opener = factorOpener(number) else { return elided(number) ?? elidedMovement(number) }
        let way = movement(before: number.range.lowerBound) ?? movement(after: opener)
        let comparator = Comparator(
            index: number.range.lowerBound, direction: .up, aspect: way.map { .movement($0) } ?? .level, opener: opener)
        let reader = ComparandReader(sheet: sheet, sentence: sentence, topic: topic)
        guard let right = reader.right(of: comparator) else {
            return isStranger(behind: opener) ? .unsupported("no fact is about what it is compared with") : nil
        }
        guard let left = reader.left(of: comparator, like: right) else { return nil }
        var pairs: [[Int]]
        switch (left, right) {
        case (.names(let subjects), .names(let objects)):
            pairs = namePairs(subjects, objects, comparator)
            // "Spanish sells three times as many courses as Japanese": of what the sheet counts by these names.
            if pairs.isEmpty, sentence.lower(number.range.upperBound + 1) == "many" {
                let all = Set(sheet.metrics.indices).subtracting(sheet.derivedMetrics)
                pairs = namePairs(subjects, objects, comparator, of: all).filter { sheet.facts[$0[0]].unit == .count }
            }
        case (.metrics(let first), .metrics(let second)) where way != nil:
            pairs = metricPairs(first, second, comparator)
        // "More than twice as many as June had"
        case (.period(let own), .period(let other)) where way == nil:
            return ofTimes(own, other, number, comparator)
        default: return nil
        }
        // "Twice as likely to convert as": the metric stands between the two words.
        let between = sentence.metrics.first { $0.start >= number.range.upperBound && $0.end <= opener }
        let own = between.map { metric in pairs.filter { metric.value.metrics.contains(sheet.metricOfFact[$0[0]]) } }
        let meant = own ?? pairs
        guard !meant.isEmpty else { return nil }
        for pair in meant {
            let values = way == nil ? levels(pair[0], pair[1], at: number) : moved(pair[0], pair[1])
            let isSo = values.contains { first, second in
                second != 0 && first / second > 0 && number.fits(first / second)
                    && way.map { $0 * first > 0 } ?? true
            }
            if isSo { return .verified([pair]) }
        }
        // Less is more: "twice as fast" of a time, "twice as good" of a cost.
        let isInverse =
            way == nil && ["fast", "quick", "cheap", "short"].contains(sentence.lower(number.range.upperBound + 1))
        if isInverse,
            let pair = meant.first(where: { pair in
                levels(pair[1], pair[0]).contains { $0.1 != 0 && number.fits($0.0 / $0.1) }
            })
        {
            return .verified([pair])
        }
        return .wrong("the two stand in another proportion", meant.flatMap { $0 })
    }

    /// "Half as well as the app": a noun that nothing on the sheet goes by.
    private func isStranger(behind opener: Int) -> Bool {
        let noun = opener + 2
        return sentence.lower(opener) == "as" && ["the", "our", "their"].contains(sentence.lower(opener + 1))
            && sentence.words.indices.contains(noun) && sentence.words[noun].kind == .word
            && !Subjects.generic.subtracting(["app", "apps"]).contains(sentence.lower(noun))
            && !sheet.nameStems.contains(sentence.words[noun].stem)
            && !["usual", "other", "rest", "same"].contains(sentence.lower(noun))
            && sentence.words[noun].cues.subtracting(.outside).isEmpty
            && !sentence.dimensions.contains { $0.range.contains(noun) }
    }

    /// "The shop gets only half as many views", "iOS users spend 2.4 times as much": as another that was spoken of.
    private func elided(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard number.form == .multiple || number.form == .percent, sentence.lower(end) == "as",
            ["much", "many", "often", "likely"].contains(sentence.lower(end + 1))
        else { return nil }
        let before = sentence.entities.filter { $0.end <= number.range.lowerBound }
        let subjects =
            (before.last { !ScopeResolver.comparing.contains(sentence.lower($0.start - 1)) } ?? before.last)?.value
            ?? topic.subject
        guard let subject = subjects.first else { return nil }
        let spoken = Set(sentence.entities.flatMap(\.value)).union(topic.entities).subtracting(subjects)
        let rivals = spoken.filter { sheet.entities[$0].dimension == sheet.entities[subject].dimension }
        let comparator = Comparator(
            index: number.range.lowerBound, direction: .up, aspect: .level, opener: end)
        var pairs = namePairs([subject], rivals.sorted(), comparator)
        if let prices = PriceWords(sheet: sheet, sentence: sentence).isSpoken
            ? PriceWords(sheet: sheet, sentence: sentence).metrics : nil
        {
            pairs = pairs.filter { prices.contains(sheet.metricOfFact[$0[0]]) } + pricePairs(subject, rivals, prices)
        }
        let fitting = pairs.filter { pair in
            let values = levels(pair[0], pair[1], at: number)
            return values.contains { $0.1 != 0 && number.fits($0.0 / $0.1) }
        }
        return fitting.isEmpty ? nil : .verified(fitting)
    }

    /// "Traffic rose by 7 %, yet revenue rose more than twice as fast": as the metric of the clause before.
    private func elidedMovement(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard number.form == .multiple, sentence.lower(end) == "as",
            ["fast", "quickly", "strongly", "steeply", "much"].contains(sentence.lower(end + 1)),
            let way = movement(before: number.range.lowerBound),
            let own = sentence.metrics.last(where: { $0.end <= number.range.lowerBound && !$0.value.isForeign }),
            let other = sentence.metrics.last(where: {
                $0.end <= own.start && !$0.value.isForeign && sentence.clause[$0.start] != sentence.clause[own.start]
            })
        else { return nil }
        let comparator = Comparator(index: number.range.lowerBound, direction: .up, aspect: .movement(way), opener: end)
        let fitting = metricPairs(own.value.metrics, other.value.metrics, comparator).filter { pair in
            moved(pair[0], pair[1]).contains { first, second in
                second != 0 && first * way > 0 && number.fits(first / second)
            }
        }
        return fitting.isEmpty ? nil : .verified(fitting)
    }

    /// "Display is the most expensive one and costs ten times as much"
    private func pricePairs(_ subject: Int, _ rivals: Set<Int>, _ prices: Set<Int>) -> [[Int]] {
        prices.flatMap { sheet.factsOfMetric[$0] }.filter { sheet.entitiesOfFact[$0].contains(subject) }.flatMap {
            first in
            sheet.factsOfMetric[sheet.metricOfFact[first]].filter { second in
                second != first && !sheet.entitiesOfFact[second].isDisjoint(with: rivals)
                    && sheet.facts[second].period == sheet.facts[first].period
                    && sheet.facts[second].kind == sheet.facts[first].kind
            }.map { [first, $0] }
        }
    }

    /// The last word in front of the right side: "as much *as*", "of *what*", "those *on*", "to *every*".
    private func factorOpener(_ number: NumberMention) -> Int? {
        let end = number.range.upperBound
        if let every = (end..<min(sentence.words.count, end + 6)).first(where: { at in
            ["every", "each"].contains(sentence.lower(at)) && ["to", "for"].contains(sentence.lower(at - 1))
        }), number.form != .percent {
            return every
        }
        guard number.form == .multiple || number.form == .percent else { return nil }
        if sentence.lower(end) == "as" {
            return (end + 2...end + 4).first { sentence.lower($0) == "as" }
        }
        let start = sentence.lower(end) == "of" ? end + 1 : end
        if sentence.lower(start) == "what" { return start }
        // "Three times the rate of"
        if number.form == .multiple, sentence.lower(start) == "the",
            let of = (start + 2...start + 4).first(where: { ["of", "for", "on", "in"].contains(sentence.lower($0)) })
        {
            return of
        }
        // "2.3 times the Google Ads figure"
        if number.form == .multiple, sentence.lower(start) == "the",
            let name = sentence.entities.first(where: { $0.start == start + 1 }),
            ["figure", "level", "rate", "number", "one", "price", "cost", "value", "amount"].contains(
                sentence.lower(name.end))
        {
            return start
        }
        guard ["that", "those"].contains(sentence.lower(start)),
            ["of", "on", "from", "in", "for", "by", "at"].contains(sentence.lower(start + 1))
        else { return nil }
        return start + 1
    }

    /// "Half of what Canada added": the verb stands behind.
    private func movement(after opener: Int) -> Double? {
        for at in opener + 1..<min(sentence.words.count, opener + 5) {
            if ["added", "gained"].contains(sentence.lower(at)) { return 1 }
            if ["lost", "shed"].contains(sentence.lower(at)) { return -1 }
        }
        return nil
    }

    /// The way of the verb that the factor qualifies: "*grew* twice as fast".
    private func movement(before index: Int) -> Double? {
        var at = index - 1
        while at >= 0,
            Comparatives.degrees.contains(sentence.lower(at))
                || ["about", "nearly", "almost"].contains(sentence.lower(at))
        {
            at -= 1
        }
        guard let verb = sentence.directions.first(where: { $0.end == at + 1 }) else { return nil }
        switch verb.value {
        case .up, .better: return 1
        case .down, .worse: return -1
        case .flat: return nil
        }
    }

    /// The two numbers in the time that the words beside the factor name: "which had twice as many a year ago", "a year ago,
    /// mobile had 1.7 times as many".
    private func levels(_ a: Int, _ b: Int, at number: NumberMention) -> [(Double, Double)] {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        let isOld = sentence.periods.contains { mention in
            mention.value.isRelation
                && (mention.start >= end && mention.start - end <= 5
                    || mention.end <= start && sentence.clause[mention.start] == sentence.clause(of: number.range)
                        && mention.start <= 1)
        }
        guard isOld else { return levels(a, b) }
        guard let x = sheet.facts[a].comparison?.value, let y = sheet.facts[b].comparison?.value else { return [] }
        return [(x, y)]
    }

    private func levels(_ a: Int, _ b: Int) -> [(Double, Double)] {
        guard let x = number(a), let y = number(b) else { return [] }
        return [(x, y)]
    }
}
