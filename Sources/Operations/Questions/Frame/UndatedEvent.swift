import Semantics

/// Finds "since the big release", "during our anniversary sale": events that name a time without giving it.
enum UndatedEvent {
    struct Mention {
        /// The event's last word, singular: `release`.
        var noun: String
        /// The preposition before it.
        var lead: String
        var tokens: Range<Int>
    }

    static let nouns: Set<String> = [
        "sale", "launch", "release", "promo", "promotion", "event", "conference", "webinar", "migration", "redesign",
        "relaunch",
        "rebrand", "rebranding", "anniversary", "birthday", "update", "deploy", "deployment", "rollout", "incident",
        "festival", "expo",
        "giveaway", "keynote", "announcement", "merger", "strike", "tradeshow", "show", "prime day", "sale day",
        "clearance", "preview", "outage", "roadshow", "summit", "exhibition", "livestream", "premiere", "meetup",
        "takeover",
        "drop", "upgrade", "kickoff",
    ]

    private static let leads: Set<String> = [
        "since", "during", "after", "before", "around", "for", "on", "over", "from", "until", "of", "at", "in",
        "following", "did", "was", "were",
        "has", "versus", "by", "is", "through", "while", "when", "with",
    ]
    private static let notEvents: Set<String> = [
        "page", "campaign", "test", "experiment", "alert", "audience", "email", "newsletter", "rate", "count", "name",
        "in", "volume",
    ]

    static func find(in frame: QuestionFrame) -> Mention? {
        let tokens = frame.tokens
        for (index, token) in tokens.enumerated() {
            var end = index + 1
            var noun = token.text
            if noun == "prime" && tokens[safe: end]?.text == "day" { (noun, end) = ("prime day", end + 1) }
            let next = tokens[safe: end]?.text ?? ""
            // "After the sign_up event": one that is counted, and no time.
            if noun == "event", index > 0, tokens[index - 1].text.contains("_") { continue }
            // "What did the test show?"
            if noun == "show", tokens[safe: end].map({ $0.mark != nil }) ?? true,
                tokens[..<index].contains(where: { ["did", "does", "do", "will"].contains($0.text) })
            {
                continue
            }
            // "our anniversary sale" is named by its last word.
            guard nouns.contains(noun), !nouns.contains(next), !notEvents.contains(next),
                !frame.names.contains(where: { $0.tokens.contains(index) }),
                !frame.dates.contains(where: { $0.tokens.contains(index) })
            else { continue }
            var start = index
            while start > 0, index - start < 4, !["the", "our", "last", "this"].contains(tokens[start - 1].text),
                !leads.contains(tokens[start - 1].text)
            { start -= 1 }
            guard start > 0 else { continue }
            let hasArticle = ["the", "our", "last", "this"].contains(tokens[start - 1].text)
            let lead = tokens[safe: hasArticle ? start - 2 : start - 1]?.text ?? ""
            // "the drop in sessions" is a change, "the biggest drop" too.
            let isCompound = start < index && nouns.contains(tokens[index - 1].text)
            if !isCompound, ["drop", "show", "update", "upgrade", "event", "sale"].contains(noun),
                ![
                    "since", "during", "after", "before", "did", "following", "around", "of", "for", "on", "over",
                    "while", "when",
                ]
                .contains(lead) || noun == "drop" && !["during", "after"].contains(lead)
                    || noun == "event" && start == index
            {
                continue
            }
            guard hasArticle || noun == "prime day", leads.contains(lead) else { continue }
            return Mention(noun: noun, lead: lead, tokens: start..<end)
        }
        return unlisted(in: frame)
    }

    /// "since the office move": whatever follows "since the" and is no term of the field is an event.
    private static func unlisted(in frame: QuestionFrame) -> Mention? {
        let tokens = frame.tokens
        let terms =
            frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
            + frame.names.map(\.tokens) + frame.dates.map(\.tokens)
        for (index, token) in tokens.enumerated() where ["since", "during"].contains(token.text) {
            guard ["the", "our", "my"].contains(tokens[safe: index + 1]?.text ?? "") else { continue }
            let start = index + 2
            var end = start
            while end < tokens.count, end - start < 4, tokens[end].kind == .word, tokens[end].mark == nil,
                !["for", "on", "in", "by", "per", "and", "from", "of", "versus", "compared"].contains(tokens[end].text)
            { end += 1 }
            guard end > start, !terms.contains(where: { $0.overlaps(start..<end) }),
                !["start", "beginning", "end", "first", "day", "process", "period", "time"].contains(tokens[start].text)
            else { continue }
            return Mention(noun: tokens[end - 1].text, lead: token.text, tokens: start..<end)
        }
        return nil
    }

    /// What earlier messages say about such events: the noun beside a date in one message.
    static func told(_ turns: [[Token]], reader: (_ tokens: [Token]) -> [DateMention]) -> [String: QuestionPeriod] {
        var told: [String: QuestionPeriod] = [:]
        for tokens in turns {
            let said = tokens.map(\.text).filter(nouns.contains)
            guard !said.isEmpty,
                let period = reader(tokens).lazy.compactMap({ mention -> QuestionPeriod? in
                    guard let past = mention.past else { return nil }
                    if case .since = past.shape { return QuestionPeriod(day: past.range.start) }
                    return past
                }).first
            else { continue }
            for noun in said { told[noun] = period }
        }
        return told
    }
}
