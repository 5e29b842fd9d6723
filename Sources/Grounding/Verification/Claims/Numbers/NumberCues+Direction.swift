/// Which way the number went.
extension NumberCues {
    /// The direction of the word as the sentence means it.
    private func meant(_ direction: Direction, _ position: Int, _ sentence: Sentence) -> Direction {
        sentence.directions.first { $0.start == position }?.value ?? direction
    }

    mutating func readDirection(_ number: NumberMention, _ sentence: Sentence, _ clause: Int) {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        if number.isChangeVerb {
            direction = number.value < 1 ? .down : .up
            isAdjacent = true
            return
        }
        // "Half as much again"
        if sentence.has(["as", "much", "again"], at: end) || sentence.has(["as", "many", "again"], at: end) {
            return take(.up, adjacent: true)
        }
        // "12 % drop", "12 % week-on-week decline", "12 % higher"
        var position = end
        while position < sentence.words.count, position <= end + 4 {
            let word = sentence.words[position]
            if word.kind != .word || sentence.numbers.contains(where: { $0.range.contains(position) }) { break }
            // "212 orders fall below the band": behind a plural it is a verb.
            let isVerb = position > end && sentence.words[position - 1].stem != sentence.words[position - 1].lower
            let isMovement = sentence.directions.contains { $0.start == position }
            if !isVerb, isMovement, let found = Direction.direction(in: sentence.words, at: position),
                sentence.isVisible(position, from: clause)
            {
                let isNoun =
                    Movements.nouns.contains(word.lower) || position == end || sentence.lower(position - 1) == "step"
                if isNoun { return take(meant(found, position, sentence), adjacent: true) }
            }
            if position == end
                || position == end + 1 && sentence.metrics.contains(where: { $0.range == end..<(end + 1) }),
                ["over", "under"].contains(word.lower), isOfExpected(position, sentence)
            {
                return take(word.lower == "over" ? .up : .down, adjacent: true)
            }
            if position == end, ["was", "is", "were", "are"].contains(word.lower) { break }
            if position <= end + 1, !sentence.metrics.contains(where: { $0.range.contains(position) }),
                let found = CueWords.comparatives[word.lower] ?? Comparatives.afterNumber[word.lower]
            {
                return take(meant(found, position, sentence), adjacent: true)
            }
            if ["and", "to", "from", "in", "of", "on", "by", "than", "as", "for", "with", "but", "after"].contains(
                word.lower), word.lower != "on"
            {
                break
            }
            position += 1
        }
        if role == .by, let found = CueWords.comparatives[sentence.lower(start - 2)] {
            return take(found, adjacent: true)
        }
        let before = sentence.numbers.last { $0.range.upperBound <= start && sentence.clause(of: $0.range) == clause }
        let cue = sentence.directions.last { mention in
            guard mention.end <= start, sentence.isVisible(mention.start, from: clause) else { return false }
            guard let before else { return true }
            if mention.start >= before.range.upperBound { return true }
            // Over a number only within one movement: "fell from 61,905 to 48,210, or 22 %".
            return role == .to || role == .from || role == .by
                || ["or", "a", "(", ","].contains(sentence.lower(start - 1)) || number.form == .percent
                || number.form == .points
        }
        guard let cue else {
            // "Sold fewer nights than a year before, 45 in all"
            if sentence.lower(end) == "in", ["all", "total"].contains(sentence.lower(end + 1)),
                sentence.lower(start - 1) == ",",
                let side = sentence.words[..<start].lastIndex(where: { ["more", "fewer", "less"].contains($0.lower) })
            {
                carriedDirection = CueWords.comparatives[sentence.lower(side)]
                return
            }
            carriedDirection = carried(number, in: sentence) ?? announced(number, in: sentence)
            // "Both fell: visits by 5 %, orders by 6 %": the verb stands in the clause before.
            if role == .by, let verb = sentence.directions.last(where: { $0.end <= start }) {
                take(verb.value, adjacent: false)
            }
            return
        }
        take(cue.value, adjacent: cue.end == start)
        isOfVerb = CueWords.comparatives[sentence.lower(cue.start)] == nil
        if cue.end == start - 1, role == .by { isAdjacent = true }
    }

    /// "40 % under expectation", "40 % under as well"
    private func isOfExpected(_ position: Int, _ sentence: Sentence) -> Bool {
        let isAgain =
            sentence.has(["as", "well"], at: position + 1) || sentence.lower(position + 1) == "too"
        // "342k against 185k expected, 85 % over."
        let next = sentence.lower(position + 1)
        let isLast = ["", ".", ",", ";", ":", ")", "—", "–", "and", "but"].contains(next)
        return (isAgain || isLast) && sentence.cues.contains(.expected)
            || (position + 1...position + 3).contains { at in
                sentence.words.indices.contains(at) && sentence.words[at].cues.contains(.expected)
            }
    }

    func carried(_ number: NumberMention, in sentence: Sentence) -> Direction? {
        // "€3.08 or 4 % bigger": the word for both stands behind the second.
        if let next = sentence.numbers.first(where: { (1...2).contains($0.range.lowerBound - number.range.upperBound) }
        ),
            sentence.lower(next.range.lowerBound - 1) == "or", next.form != number.form
        {
            // "€90,000, or 4 %, above the figure of Q2"
            let isParted = sentence.lower(next.range.upperBound) == ","
            let word = sentence.lower(next.range.upperBound + (isParted ? 1 : 0))
            return CueWords.comparatives[word] ?? Comparatives.afterNumber[word] ?? Comparatives.predicates[word]
        }
        guard let previous = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }) else {
            return nil
        }
        let gap = previous.range.upperBound..<number.range.lowerBound
        func reads(_ words: Set<String>) -> Bool {
            gap.allSatisfy { at in
                words.contains(sentence.lower(at)) || Movements.words[sentence.lower(at)] != nil
                    || CueWords.comparatives[sentence.lower(at)] != nil
                    || sentence.periods.contains { $0.range.contains(at) }
            }
        }
        var outer = NumberCues(role: role)
        outer.readRole(previous.range.lowerBound, sentence)
        outer.readDirection(previous, sentence, sentence.clause(of: previous.range))
        let isAgain = (previous.form != number.form || outer.role == .to) && reads(NumberCues.again)
        let isBeside =
            previous.form == number.form
            && gap.allSatisfy { at in
                NumberCues.beside.contains(sentence.lower(at))
                    || sentence.entities.contains { $0.range.contains(at) }
                    || sentence.metrics.contains { $0.range.contains(at) }
            }
        guard isAgain || isBeside, number.form != .plain || isAgain else { return nil }
        return outer.direction ?? outer.carriedDirection
    }

    /// "Session length went up in both variants: 15 seconds with the one and 38 with the other".
    private func announced(_ number: NumberMention, in sentence: Sentence) -> Direction? {
        let start = number.range.lowerBound
        guard number.sign == nil, let colon = sentence.words[..<start].lastIndex(where: { $0.isMark(":") }),
            let verb = sentence.directions.last(where: { $0.end <= colon }), verb.value != .flat,
            !sentence.numbers.contains(where: { (verb.end..<colon).contains($0.range.lowerBound) }),
            !sentence.directions.contains(where: { (colon..<start).contains($0.start) }),
            sentence.entities.contains(where: { $0.start > colon })
        else { return nil }
        return verb.value
    }

    private static let again = Movements.table(
        """
        or ( , ; that's that is equal to than i e . meaning in the on — relative terms percentage percent which means tune of
        amounting equivalent corresponding between and
        """)
    private static let beside = Movements.table(
        "and , ; the by in on from & only just a mere modest merely barely about roughly some ( ) far more much lot faster slower slowly quickly even still"
    )

    mutating func take(_ direction: Direction, adjacent: Bool) {
        self.direction = direction
        isAdjacent = adjacent
    }
}
