/// Finds asides that say why something happened, or who was behind it, by something of which the sheet holds nothing: "after the TV
/// spot", "now that the new range is out", "mostly from bots", "nearly all on the annual plan".
///
/// Whatever the words for it are, an aside that names nothing of the sheet is not borne out by it.
struct AsideCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    func findings() -> [ClaimFinding] {
        guard sentence.form != .heading, !sentence.isQuestion, !IdleWords(sentence: sentence).isAdvice else {
            return []
        }
        return sentence.words.indices.contains {
            (saysWhy($0) || saysWho($0) || saysLength($0)) && !sentence.isDoubted($0)
        }
            ? [.unsupported("no fact tells of what happened")] : []
    }

    // MARK: why

    static let openings = PhraseSet([
        ["after"], ["following"], ["amid"], ["now", "that"], ["courtesy", "of"], ["on", "the", "back", "of"],
        ["in", "the", "wake", "of"], ["thanks", "to"], ["helped", "by"], ["helped", "along", "by"], ["with"],
        ["as", "soon", "as"],
        ["because"], ["because", "of"], ["on", "account", "of"], ["blame"], ["once"], ["since"], ["when"], ["as"],
        ["came", "from"], ["come", "from"], ["comes", "from"],
    ])
    private static let determiners = Movements.table("the a an our some their its his her we they last")
    private static let news = Movements.table("new latest recent revamped redesigned improved updated refreshed")

    /// "After the TV spot", "with the new template"
    private func saysWhy(_ at: Int) -> Bool {
        guard let length = Self.openings.length(in: sentence, at: at), !sentence.isNegated(at),
            !sentence.isNegation(at - 1), at > 0 || sentence.lower(at) == "blame",
            // "So it must come from …": what follows from what was said.
            !["must", "should", "would"].contains(sentence.lower(at - 1))
        else { return false }
        let start = at + length
        let part = start..<end(of: start)
        if ["after", "once", "since", "when"].contains(sentence.lower(at)), length == 1, isDeed(part) { return true }
        // "With", "as" and "since" open much else.
        switch sentence.lower(at) {
        case "with":
            let isGoing =
                sentence.lower(at - 1) == ","
                && part.dropFirst().contains { sentence.lower($0).hasSuffix("ing") && sentence.lower($0).count > 5 }
            return (isGoing || part.prefix(3).contains { Self.news.contains(sentence.lower($0)) }) && part.count < 9
                && isStrange(part)
        case "as" where length == 1, "once", "since", "when":
            return part.count < 9 && Self.determiners.contains(sentence.lower(start)) && isStrange(part)
                && part.dropFirst().contains {
                    Self.news.contains(sentence.lower($0)) || TaleCheck.happened.contains(sentence.lower($0))
                }
        default: break
        }
        let next = sentence.lower(start)
        let isNamed = sentence.words.indices.contains(start) && sentence.words[start].isCapital && at > 0
        return part.count < 11 && (Self.determiners.contains(next) || isNamed || length > 1) && isStrange(part)
    }

    private static let reckoned = Movements.table(
        "expected needed reached compared measured reported seen taken given expressed adjusted excluded included even")

    /// "Once the pricing page was rewritten": what somebody did, whatever it was done to.
    private func isDeed(_ part: Range<Int>) -> Bool {
        part.contains { at in
            let verb = sentence.lower(at)
            return ["was", "were"].contains(sentence.lower(at - 1)) && part.contains(at - 1)
                && (verb.hasSuffix("ed") || verb.hasSuffix("en") || verb.hasSuffix("built"))
                && !Self.reckoned.contains(verb) && !sentence.directions.contains { $0.range.contains(at) }
        }
    }

    // MARK: how long

    private static let spans = Movements.table("years months quarters weeks decade decades")

    /// "The fastest growth in three years": of a time of which the sheet holds nothing.
    private func saysLength(_ at: Int) -> Bool {
        guard sentence.lower(at) == "in",
            Self.spans.contains(sentence.lower(at + 2)) || Self.spans.contains(sentence.lower(at + 1)),
            (max(0, at - 5)..<at).contains(where: { CueWords.superlatives[sentence.lower($0)] != nil })
        else { return false }
        return !sheet.series.contains { $0.dimension == nil && $0.facts.count > 2 }
    }

    // MARK: who

    private static let carriers = Movements.table("from by among via through thanks on in at with for about")
    /// Behind these an adverb alone may open what was done: "mostly seen by teenagers".
    private static let sources = Movements.table("from by among via through thanks")
    private static let shares = Movements.table("most many half some few")

    /// "Mostly from bots", "nearly all of them on the annual plan"
    private func saysWho(_ at: Int) -> Bool {
        guard let opening = opening(at), !sentence.isNegated(at) else { return false }
        let isDone = sentence.lower(opening).hasSuffix("ed") || sentence.lower(opening).hasSuffix("en")
        let carrier = isDone ? opening + 1 : opening
        let lead = ["almost", "nearly", "practically", "virtually"].contains(sentence.lower(at - 1)) ? at - 2 : at - 1
        let isAside = [",", "—", "–", "(", ";", "and"].contains(sentence.lower(lead))
        guard (isAside ? Self.carriers : Self.sources).contains(sentence.lower(carrier)) else { return false }
        let part = carrier + 1..<end(of: carrier + 1)
        return (1...5).contains(part.count) && isStrange(part, ofPeople: true)
    }

    /// Where what follows the words for "mostly" begins.
    private func opening(_ at: Int) -> Int? {
        let word = sentence.lower(at)
        let isAll = word == "all" && ["almost", "nearly", "practically", "virtually"].contains(sentence.lower(at - 1))
        if isAll || Self.shares.contains(word) {
            let isOf =
                sentence.lower(at + 1) == "of"
                && ["them", "it", "these", "those", "which"].contains(sentence.lower(at + 2))
            if isOf { return at + 3 }
            return isAll ? at + 1 : nil
        }
        return ScopeResolver.tailAdverbs.contains(word) ? at + 1 : nil
    }

    // MARK: the part

    private static let joints = Movements.table("and but while whereas which so though although yet")

    private func end(of start: Int) -> Int {
        let from = min(start, sentence.words.count)
        return sentence.words.indices[from...].first { at in
            let word = sentence.words[at]
            return word.kind == .mark && !(word.text == "-" && word.isGlued)
                && !sentence.numbers.contains { $0.range.contains(at) } || Self.joints.contains(word.lower)
        } ?? sentence.words.count
    }

    /// What points back to something that was said, and what any text calls its own matter.
    private static let known = Movements.table(
        """
        it they this that which both all these those each one ones other others rest none who what everything them there such same
        here test experiment variant variants version data sheet report gap difference whole channel channels total average group
        groups start lead peak fall rise drop dip climb run change changes increase decrease decline growth jump slump low high
        base basis handful trend trends way ways results result figures numbers facts fact end time times ups downs two three
        """)

    /// "Repeat buyers": some of them, of whom the sheet says nothing.
    private func isPeople(_ mention: Mention<ReferenceSheet.MetricMention>, in part: Range<Int>) -> Bool {
        mention.range.count == 1 && SentenceReader.visitors.contains(sentence.words[mention.start].stem)
            && mention.start > part.lowerBound && !Self.determiners.contains(sentence.lower(mention.start - 1))
    }

    /// Nouns of a breakdown that many things outside a sheet are called by as well.
    private static let kinds = Movements.table("class classes tier tiers type types kind kinds format formats")

    /// Whether the words name something, and nothing that the sheet holds nor what was said.
    private func isStrange(_ part: Range<Int>, ofPeople: Bool = false) -> Bool {
        func isFree<T>(_ mentions: [Mention<T>]) -> Bool { !mentions.contains { $0.range.overlaps(part) } }
        let isNew = part.contains { Self.news.contains(sentence.lower($0)) }
        return isFree(sentence.entities.filter { !$0.value.isEmpty }) && isFree(sentence.periods)
            && isFree(sentence.dimensions.filter { !Self.kinds.contains(sentence.lower($0.start)) })
            && isFree(sentence.directions)
            // "The new payment page": a thing, and no number of payments.
            && (isNew
                || isFree(sentence.metrics.filter { !$0.value.isForeign && !(ofPeople && isPeople($0, in: part)) }))
            // "The new one-click payment" counts nothing.
            && !sentence.numbers.contains { number in
                number.range.overlaps(part) && !(isNew && sentence.words[number.range].allSatisfy { $0.kind == .word })
            }
            && part.contains { sentence.words[$0].lower.count > 2 && !Self.determiners.contains(sentence.lower($0)) }
            && part.allSatisfy {
                (sentence.words[$0].kind == .word || sentence.lower($0) == "-")
                    && (!Self.known.contains(sentence.lower($0)) || sentence.lower($0 + 1) == "-")
            }
    }
}
