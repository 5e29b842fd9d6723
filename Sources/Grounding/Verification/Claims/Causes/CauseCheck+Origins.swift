/// Causes that are said without a word for one: "the drop comes from the mailing", "that was the flyer", "the flyer did it".
extension CauseCheck {
    /// "The jump in Direct comes from the mailing": a movement with its origin, where no number says how much of it.
    func isOrigin(_ index: Int) -> Bool {
        let clause = sentence.clause[index]
        let isMovement = (0..<index).contains { at in
            sentence.clause[at] == clause && Movements.nouns.contains(sentence.lower(at))
        }
        guard isMovement, !sentence.numbers.contains(where: { sentence.clause(of: $0.range) == clause }) else {
            return false
        }
        let behind = index + 2..<min(sentence.words.count, index + 7)
        // "From unpaid channels", "from loyal customers": of groups that are spoken of as such.
        return sentence.entities.contains { behind.contains($0.start) && !isDenied($0) && !$0.value.isEmpty }
            || behind.contains { Self.events.contains(sentence.lower($0)) }
                && !sentence.dimensions.contains { behind.contains($0.start) }
    }

    /// "1.25 % of sessions": a part of what is counted, in front of the place.
    func saysPart(before index: Int) -> Bool {
        sentence.numbers.contains { number in
            number.form == .percent && number.range.upperBound <= index
                && sentence.lower(number.range.upperBound) == "of"
                && sentence.clause(of: number.range) == sentence.clause[index]
        }
    }

    /// Whether the words in front, or the sentence before, say that something moved.
    func saysMovementBefore(_ index: Int) -> Bool {
        if sentence.directions.contains(where: { $0.end <= index }) { return true }
        guard let said = topic.said?.sentence else { return false }
        return !said.directions.isEmpty || said.numbers.contains { $0.form == .multiple || $0.sign != nil }
            || said.words.contains { CueWords.comparatives[$0.lower] != nil }
    }

    private static let pointers = Movements.table("that this it that's this's it's")
    private static let being = Movements.table(
        "was is were are all just only simply probably clearly the a an our your")
    /// Things that happen, and could have moved a number.
    private static let events = Movements.table(
        """
        campaign campaigns mailing mailings newsletter newsletters flyer flyers leaflet leaflets advert adverts ad ads promotion
        promotions promo discount discounts sale sales launch release update redesign relaunch offer offers coupon coupons voucher
        vouchers event events fair conference weather heatwave heat rain snow holiday holidays strike outage bug spot podcast
        influencer influencers article press partnership competitor competitors checkout homepage banner billboard billboards
        poster posters sponsorship giveaway contest webinar training
        """)

    /// "That was the flyer campaign": what was spoken of, laid to an event that no fact is about.
    var attributions: [SentenceCheck.Item] {
        guard Self.pointers.contains(sentence.lower(0)), !sentence.isQuestion, !sentence.isHedged,
            sentence.numbers.isEmpty, sentence.directions.isEmpty, sentence.words.count <= 9, saysMovementBefore(0),
            let noun = sentence.words.indices.last(where: { sentence.words[$0].kind == .word }),
            Self.events.contains(sentence.lower(noun)) || isNewThing(1..<noun + 1),
            (1..<noun).contains(where: { ["was", "is", "were"].contains(sentence.lower($0)) })
                || sentence.words[0].text.contains("'"),
            (1..<noun).prefix(3).allSatisfy({ at in
                Self.being.contains(sentence.lower(at)) || at > 1
            }),
            !(1..<noun).contains(where: { sentence.isNegation($0) }), !sentence.isNegated(noun)
        else { return [] }
        return [
            SentenceCheck.Item(
                range: 0..<1, finding: .unsupported("no fact is about the cause it names"), isWhole: true)
        ]
    }

    private static let news = Movements.table("new recent latest improved revised redesigned updated refreshed")
    private static let levels = Movements.table(
        "high low record level normal baseline standard peak best worst number numbers figure figures total")

    /// "It's the new product videos": a thing that no fact is about.
    func isNewThing(_ part: Range<Int>) -> Bool {
        part.contains { at in
            Self.news.contains(sentence.lower(at)) && ["the", "our", "your", "a"].contains(sentence.lower(at - 1))
        }
            && !part.contains { at in
                Self.levels.contains(sentence.lower(at)) || sentence.entities.contains { $0.range.contains(at) }
                    || sentence.metrics.contains { $0.range.contains(at) }
                    || sentence.dimensions.contains { $0.range.contains(at) }
                    || sentence.periods.contains { $0.range.contains(at) }
            }
    }

    static let crediting = PhraseSet([
        ["did", "the", "rest"],
        ["set", "it", "off"], ["sets", "it", "off"], ["gets", "the", "credit"], ["get", "the", "credit"],
        ["deserves", "the", "credit"], ["deserve", "the", "credit"], ["takes", "the", "credit"], ["is", "why"],
        ["was", "why"], ["are", "why"], ["were", "why"], ["is", "paying", "off"], ["are", "paying", "off"],
        ["is", "working"], ["are", "working"],
        ["has", "worked"], ["is", "helping"], ["are", "helping"], ["did", "the", "job"], ["made", "it", "worse"],
        ["made", "it", "better"],
        ["made", "things", "worse"],
        ["made", "matters", "worse"], ["is", "to", "thank"], ["are", "to", "thank"],
    ])

    /// "The music festival set it off", "the new form gets the credit": whatever did it, no fact is about it.
    var credits: [SentenceCheck.Item] {
        guard !sentence.isQuestion, !sentence.words.isEmpty else { return [] }
        return Self.crediting.matches(in: sentence).compactMap { index, _ in
            guard index > 1, hasStrangeSubject(index), !isHedged(index), !sentence.isNegated(index),
                !(0..<index).contains(where: {
                    sentence.isNegation($0) || ["idea", "what"].contains(sentence.lower($0))
                }),
                !sentence.entities.contains(where: { $0.end == index && !$0.value.isEmpty }),
                !sentence.metrics.contains(where: { $0.end == index && !$0.value.isForeign })
            else { return nil }
            return SentenceCheck.Item(
                range: index..<(index + 1), finding: .unsupported("no fact is about the cause it names"), isWhole: true)
        }
    }

    private static let people = Movements.table(
        "people customers customer shoppers visitors users buyers members guests them us readers players clients")

    /// "The new packs made customers buy more": whatever made them do so, no fact is about it.
    func isMade(_ index: Int) -> Bool {
        ["made", "makes", "make", "got", "persuaded", "convinced", "tempted"].contains(sentence.lower(index))
            && Self.people.contains(sentence.lower(index + 1)) && sentence.words.indices.contains(index + 2)
            && sentence.words[index + 2].kind == .word && !sentence.words[index + 2].cues.contains(.comparing)
            && !sentence.numbers.contains { (index + 1..<index + 4).contains($0.range.lowerBound) }
            && ![
                "in", "on", "from", "at", "and", "who", "a", "the", "with", "for", "here", "there", "through", "going",
            ].contains(sentence.lower(index + 2))
            && hasStrangeSubject(index) && !sentence.isNegated(index)
            && !sentence.entities.contains { $0.end <= index && sentence.clause[$0.start] == sentence.clause[index] }
            && !sentence.metrics.contains { $0.end <= index && sentence.clause[$0.start] == sentence.clause[index] }
    }

    private static let effects = Movements.table(
        """
        depressed lifted boosted hurt raised lowered reduced dampened dragged pushed cut drove damaged harmed dented inflated
        suppressed increased decreased
        """)

    /// "This depressed purchases": what was spoken of, as the cause of how a metric moved.
    func isEffect(_ index: Int) -> Bool {
        guard Self.effects.contains(sentence.lower(index)), (1...2).contains(index),
            ["this", "that", "which", "these"].contains(sentence.lower(0)),
            !sentence.numbers.contains(where: { $0.range.lowerBound > index })
        else { return false }
        return sentence.metrics.contains { (1...3).contains($0.start - index) && !$0.value.isForeign }
    }
}
