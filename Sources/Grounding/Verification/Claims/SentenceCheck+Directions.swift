/// Words of movement that do not say that something moved: doubts, orders, conditions, reasons looked for.
extension SentenceCheck {
    /// "The faster pages may have helped": that it moved so is not claimed.
    func isDoubted(_ mention: Mention<Direction>) -> Bool {
        // "It's possible that the new packs encouraged larger purchases"
        if sentence.numbers.isEmpty, mention.start > 3,
            sentence.words.prefix(4).contains(where: { ["possible", "conceivable", "plausible"].contains($0.lower) }),
            sentence.words[..<mention.start].contains(where: { $0.lower == "that" })
        {
            return true
        }
        // "Refill orders getting larger, maybe": a guess, of which no number says otherwise.
        // "It grew, possibly because of the holidays": that it grew is none.
        if sentence.numbers.isEmpty,
            sentence.words.indices.contains(where: { at in
                SentenceCheck.guesses.contains(sentence.lower(at)) && !(at > mention.start && isBeforeCause(at))
            })
        {
            return true
        }
        if sentence.words[..<mention.start].suffix(6).contains(where: { SentenceCheck.guesses.contains($0.lower) }),
            ["helped", "helps", "hurt"].contains(sentence.lower(mention.start))
        {
            return true
        }
        let clause = sentence.clause[mention.start]
        return (max(0, mention.start - 4)..<mention.start).contains { at in
            ["may", "might", "could"].contains(sentence.lower(at)) && sentence.clause[at] == clause
                && sentence.lower(at + 1) == "have" && !sentence.periods.contains { $0.range.contains(at) }
        }
    }

    func isBeforeCause(_ at: Int) -> Bool {
        ["because", "due", "thanks", "owing", "as", "since", "driven", "caused", "helped"].contains(
            sentence.lower(at + 1))
    }

    /// "It's hardly a boom"
    func isHardlyOne(_ mention: Mention<Direction>) -> Bool {
        ["a", "an", "any"].contains(sentence.lower(mention.start - 1))
            && ["hardly", "barely", "scarcely"].contains(sentence.lower(mention.start - 2))
    }

    /// "Ship the checklist; drop the video": told to do.
    func isOrder(_ mention: Mention<Direction>) -> Bool {
        let before = sentence.lower(mention.start - 1)
        return Movements.words[sentence.lower(mention.start)] != nil
            && ["drop", "cut", "lift", "raise", "reduce", "boost", "grow", "increase", "slow"].contains(
                sentence.lower(mention.start))
            && (["", ";", ".", ":", "—", "–"].contains(before) || before == "then")
            && ["the", "your", "our", "it", "them", "this", "that"].contains(sentence.lower(mention.end))
    }

    /// "It's reasonable to expect further growth", "to avoid another drop": no movement that was seen.
    func isLookedFor(_ mention: Mention<Direction>) -> Bool {
        guard Movements.nouns.contains(sentence.lower(mention.start)),
            !sentence.numbers.contains(where: { sentence.clause(of: $0.range) == sentence.clause[mention.start] })
        else { return false }
        return (max(0, mention.start - 5)..<mention.start).contains { at in
            sentence.lower(at - 1) == "to"
                && ["expect", "avoid", "prevent", "slow", "hope", "support", "sustain", "see", "keep", "stop"].contains(
                    sentence.lower(at))
        }
    }

    /// "$287 more than expected", of what each day left needs: checked with its number.
    func isBeyondExpected(_ range: Range<Int>) -> Bool {
        sentence.has(["than", "expected"], at: range.upperBound) && sheet.facts.contains { $0.kind == .pace }
            && sentence.numbers.contains { $0.range.upperBound == range.lowerBound }
    }

    private static let offsetting = Movements.table("outweighed outweighs outweigh offset offsets")

    /// "Gains and losses cancelled each other out", "gains in most channels outweighed a loss": some moved so, and not what is
    /// named.
    func isBothWays(_ mention: Mention<Direction>) -> Bool {
        func isNoun(_ at: Int) -> Bool { Movements.nouns.contains(sentence.lower(at)) }
        guard isNoun(mention.start) else { return false }
        let isPair =
            sentence.lower(mention.end) == "and" && isNoun(mention.end + 1)
            || sentence.lower(mention.start - 1) == "and" && isNoun(mention.start - 2)
        let verb = sentence.words.indices.first { Self.offsetting.contains(sentence.lower($0)) }
        let isUnnamed = verb.map { end in
            mention.end <= end && !sentence.entities.contains { (mention.end..<end).contains($0.start) }
        }
        return isPair || isUnnamed ?? false
    }

    func isExplained(_ mention: Mention<Direction>) -> Bool {
        sentence.words.indices.contains { at in
            ["plausible", "possible", "potential", "conceivable", "likely"].contains(sentence.lower(at))
                && ["explanation", "reason", "cause", "driver", "factor"].contains(sentence.lower(at + 1))
                && at < mention.start
        } && !sentence.numbers.contains { sentence.clause(of: $0.range) == sentence.clause[mention.start] }
    }

    func isInCondition(_ mention: Mention<Direction>) -> Bool {
        guard
            let opener = sentence.words[..<mention.start].lastIndex(where: {
                ["if", "whether", "unless"].contains($0.lower)
                    // "I wouldn't do so until the cost comes down": it has not.
                    || $0.lower == "until" && sentence.lower(mention.start - 1).hasPrefix("come")
            }), !["anything", "any", "only"].contains(sentence.lower(opener + 1))
        else { return false }
        // "If you leave it out, visits rose": behind the condition something happened.
        let isOver = (opener..<mention.start).contains { sentence.words[$0].isMark(",") }
        let isTold = (max(0, mention.start - 2)..<mention.start).contains {
            ["was", "were"].contains(sentence.lower($0))
        }
        return !(isOver && (IdleWords.past.contains(sentence.lower(mention.start)) || isTold))
    }
}
