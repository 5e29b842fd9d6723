/// Directions that their own numbers prove or deny.
///
/// "Came down from €150 to €140": the numbers say of which fact the words speak better than any noun, and which way it went.
extension DirectionCheck {
    /// The older and the newer of the two numbers that the word moves between.
    private func path(of mention: Mention<Direction>) -> (old: NumberMention, new: NumberMention)? {
        guard var place = sentence.numbers.firstIndex(where: { $0.range.lowerBound >= mention.end }) else { return nil }
        // "Moved up a point, from 17 % to 18 %": behind its size.
        if sentence.numbers[place].range.lowerBound <= mention.end + 1, sentence.numbers.indices.contains(place + 1),
            case let next = sentence.numbers[place + 1], sentence.lower(next.range.lowerBound - 1) == "from",
            next.range.lowerBound - sentence.numbers[place].range.upperBound <= 2
        {
            place += 1
        }
        let first = sentence.numbers[place]
        let gap = mention.end..<first.range.lowerBound
        // "Might explain the decline: it went from 8 % to 12 %": another subject.
        let isOfOther = gap.contains { at in
            sentence.lower(at) == ":" && ["it", "they", "that", "this"].contains(sentence.lower(at + 1))
        }
        guard gap.count <= 8, !isOfOther, sentence.lower(first.range.lowerBound - 1) == "from",
            !sentence.directions.contains(where: { gap.contains($0.start) })
        else { return nil }
        if place + 1 < sentence.numbers.count, case let next = sentence.numbers[place + 1], isAlike(next, first),
            next.range.lowerBound - first.range.upperBound <= 6,
            (first.range.upperBound..<next.range.lowerBound).contains(where: { sentence.lower($0) == "to" })
        {
            return (first, next)
        }
        // "12 % of visits, down from 14 %"
        guard gap.isEmpty || gap.count == 1, place > 0, case let last = sentence.numbers[place - 1],
            isAlike(last, first), mention.start - last.range.upperBound <= 12,
            !sentence.directions.contains(where: { (last.range.upperBound..<mention.start).contains($0.start) })
        else { return nil }
        return (first, last)
    }

    /// "From 28,600 to 29,250 francs": the unit may stand once.
    private func isAlike(_ a: NumberMention, _ b: NumberMention) -> Bool {
        if a.form == b.form { return true }
        switch (a.form, b.form) {
        case (.money, .plain), (.plain, .money): return true
        default: return false
        }
    }

    private func sign(_ direction: Direction) -> Double? {
        switch direction {
        case .up: 1
        case .down: -1
        default: nil
        }
    }

    /// "Churn improved": of the one metric that is named, where less of it is better.
    private func judged(_ mention: Mention<Direction>) -> Double? {
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: mention.range)
        guard let metric = scope.metrics?.first, scope.metrics?.count == 1, sheet.lowerIsBetter[metric] == true else {
            return nil
        }
        return SignWords.sign(mention.value, lowerIsBetter: true)
    }

    /// "Went down, from 37.5 % to 40 %"
    func isDeniedByNumbers(_ mention: Mention<Direction>) -> Bool {
        guard let path = path(of: mention), let said = sign(mention.value) ?? judged(mention),
            !sentence.isNegated(mention.start),
            path.old.form != .place, path.old.form != .multiple
        else { return false }
        // "60 cents, up from 50"
        let old = path.old.inUnit(of: path.new, in: sentence) ?? path.old
        return (path.new.value - old.value) * said < 0
    }

    /// "Rose by 5 %", "a cut of 5 %", "€37,200 up"
    private func isSize(_ number: NumberMention, of mention: Mention<Direction>) -> Bool {
        (0...1).contains(number.range.lowerBound - mention.end) || number.range.upperBound == mention.start
    }

    /// A noun that is no name.
    func isCommon(_ noun: String) -> Bool {
        noun.first.map { $0.isLowercase } ?? false || sentence.words.first { $0.kind == .word }?.text == noun
    }

    /// "Its weight has decreased from 40 %": whatever the noun, the numbers that say how it moved are right.
    func isBorneOut(_ mention: Mention<Direction>) -> Bool {
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        return sentence.numbers.contains { number in
            sentence.isVisible(mention.start, from: sentence.clause(of: number.range))
                && (NumberCues(of: number, in: sentence, topic: topic).direction == mention.value
                    || number.sign != nil && number.sign == sign(mention.value))
                && check.check(number).isFine
        }
    }

    /// The facts that both numbers of a path, or the size of the movement, are of.
    func provenByNumbers(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard let said = sign(mention.value), !sentence.isNegated(mention.start) else { return nil }
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        if let path = path(of: mention), (path.new.value - path.old.value) * said > 0,
            case .verified(let old) = check.check(path.old), case .verified(let new) = check.check(path.new)
        {
            let both = old.filter { facts in new.contains { Set($0) == Set(facts) } }
            return both.isEmpty ? nil : .verified(both)
        }
        for size in sentence.numbers where isSize(size, of: mention) && (size.precision != .worded || isForecast) {
            let cues = NumberCues(of: size, in: sentence, topic: topic)
            let isChange = cues.role == .by || cues.isAdjacent || sentence.lower(mention.end) == "of"
            guard isChange, cues.direction == mention.value, case .verified(let facts) = check.check(size) else {
                continue
            }
            return .verified(facts)
        }
        return nil
    }
}
