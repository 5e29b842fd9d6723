import Semantics

/// What must not or cannot be answered here.
enum ScopeCheck {
    /// The reason to refuse whatever else the words say; nil when there is none.
    ///
    /// - Parameter isKnown: whether a word means something in a question, or to the workspace.
    static func refusal(_ tokens: [Token], isKnown: (String) -> Bool) -> String? {
        let bare = withoutTitles(tokens)
        if ForeignTopics.security.matches(bare) { return "security" }
        if ForeignTopics.privacy.matches(bare) || asksAboutPerson(tokens) || asksAboutNamed(tokens)
            || asksOfNamed(tokens, isKnown)
        {
            return "privacy"
        }
        return nil
    }

    /// The words without a title of up to two of a page, a campaign or a test: "the secret-sale page" tells no secret.
    private static func withoutTitles(_ tokens: [Token]) -> [Token] {
        let things: Set<String> = ["page", "campaign", "test", "experiment", "guide"]
        let titles = tokens.indices.filter { things.contains(tokens[$0].stem) }.flatMap { thing in
            (max(0, thing - 2)..<thing).reversed().prefix { !titleEdges.contains(tokens[$0].text) }
        }
        return tokens.indices.filter { !titles.contains($0) }.map { tokens[$0] }
    }

    /// What stands before a title and is no part of it.
    private static let titleEdges = ComplementWords.determiners.union(ComplementWords.narrowing)
        .union(["of", "is", "to"])

    /// Marks of code in a question: a question in words has none.
    static func looksLikeCode(_ text: String) -> Bool {
        let lower = text.prefix(4000).lowercased()
        return codeMarks.contains { lower.contains($0) }
    }

    private static let codeMarks = [
        "<script", "javascript:", "onerror=", "{{", "${", "$(", "../", "; --", "';", "1=1", "/etc/", "rm -rf",
        "select *",
        "<img", "<iframe", "<|", "[inst]", "### system",
    ]

    /// An email address that is asked about, rather than written to.
    static func asksAboutPerson(_ tokens: [Token]) -> Bool {
        guard let index = tokens.firstIndex(where: { $0.kind == .email }) else { return false }
        let before = tokens[..<index].map(\.text)
        let delivers: Set<String> = [
            "send", "email", "mail", "alert", "notify", "warn", "schedule", "forward", "deliver", "ping", "report",
            "tell",
            "subscribe", "write", "message", "inform", "share", "delivered", "sent", "emailed", "mailed", "forwarded",
            "inbox", "mailbox", "cc", "delivery", "arrange", "recap", "summary", "digest", "rule", "automate", "touch",
            "shout", "hear", "heads",
        ]
        let isAddressed = tokens[index].mark != nil || addressing.contains(before.last ?? "")
        let delivered =
            tokens.contains { delivers.contains($0.text) }
            || isAddressed && (IntentCues.recurring.matches(tokens) || informed.matches(tokens))
        return !delivered && !before.isEmpty
            || ["did", "has", "does", "is", "customer", "user", "visitor", "by", "of", "about"].contains(
                before.last ?? "")
    }

    /// Before whoever is to get something, and not before whom a figure is of.
    private static let addressing: Set<String> = [
        "to", "could", "can", "should", "may", "must", "let", "put", "add", "cc", "copy", "and", "sure", "have", "make",
        "with",
    ]
    /// "Let ops@acme.com know if …": who is to hear of it.
    private static let informed = PatternList(
        "let|have|make ... know|hear|learn|receive|get|see|aware",
        "hear|hears|know|knows|told|informed of|about|via|by|in",
        "whenever|once|if|when|should ... drop|drops|fall|falls|rise|rises|exceed|exceeds|below|above|under|over")

    /// "John Smith's purchase history": two names and what is kept about their bearer.
    static func asksAboutNamed(_ tokens: [Token]) -> Bool {
        let kept: Set<String> = [
            "history", "profile", "account", "address", "birthday", "purchases", "orders", "email", "phone", "activity",
            "basket", "cart",
        ]
        return tokens.indices.dropFirst(2).contains { index in
            guard index >= 2, !tokens[index - 2].quoted, tokens[index - 2].isCapitalised,
                tokens[index - 1].isCapitalised,
                tokens[index - 2].kind == .word, tokens[index - 1].kind == .word
            else { return false }
            let next = [tokens[index].text, tokens[safe: index + 1]?.text ?? ""]
            return next[0] == "history" || next[0] == "profile" || next[0] == "birthday"
                || kept.contains(next[1])
                    && ["purchase", "order", "browsing", "visit", "click", "email", "home", "phone"]
                        .contains(next[0])
        }
    }

    /// "Anna Schmidt's last order", "has Anna Schmidt ordered": what a bearer of two names that mean nothing else has or did.
    static func asksOfNamed(_ tokens: [Token], _ isKnown: (String) -> Bool) -> Bool {
        tokens.indices.dropFirst().contains { index in
            let bearer = tokens[index - 1...index]
            let isBearer = ["has", "did", "does", "called", "named"].contains(tokens[safe: index - 2]?.text ?? "")
            guard isBearer || tokens[index].isPossessive && (index > 1 || tokens.count > 3) else { return false }
            return bearer.allSatisfy { token in
                let word = token.raw.lowercased()
                return token.kind == .word && !token.quoted && token.isCapitalised && !isKnown(word)
                    && !CommonWords.all.contains(word)
            }
        }
    }

    private static let whoDid = PatternList(
        "^ [and|so|but] who|whom bought|buys|buy|spent|spends|spend|ordered|orders|purchased|paid|returned|visits|visited [us] "
            + "[the] most|more|least|biggest|largest|highest|often|frequently")

    /// "Who bought the most?": single people, where nothing says which groups are meant.
    static func asksForPerson(_ frame: QuestionFrame, after before: QuestionDraft?) -> Bool {
        frame.has(whoDid) && frame.dimensions.isEmpty && frame.values.isEmpty && frame.names.isEmpty
            && frame.metrics.allSatisfy { ValueLexicon.loyalty[$0.metric] == nil } && before?.breakdown.isEmpty != false
    }

    private static let certainlyUnrelated = PatternList(
        "joke|poem|verse|verses|haiku|pizza|recipe|horoscope|lyrics|limerick|rhyme|rhymes|rhyming|stanza|stanzas|sonnet|ballad",
        "blood|urine|driving test|tests|exam", "plane|train|flight|concert|cinema|theatre|theater|bus ticket|tickets",
        "table|room for one|two|three|four|#",
        "reserve|book something|somewhere|anything", "eat|eating out|tonight", "dine|dining",
        "get|book|reserve|find|order us|me a table|taxi|cab|hotel|room|flight")

    /// Whether the words name a thing of the wide world: a poem, the weather.
    static func namesForeign(_ tokens: [Token]) -> Bool {
        certainlyUnrelated.matches(tokens) || ForeignTopics.unrelated.matches(tokens)
    }

    /// The reason to send a question away that is not about our field; nil when it is.
    static func foreign(_ frame: QuestionFrame, intent: QuestionIntent?, hasContext: Bool) -> String? {
        let hasMetric = frame.metrics.contains { !$0.isWeak }
        // "The wholesale audience" is a name of ours.
        if let said = ForeignTopics.unsupportedMetric.firstMatch(in: frame.tokens),
            !frame.names.contains(where: { $0.tokens.overlaps(said) }), !isPurpose(frame.tokens, said),
            ![.abtest, .alertManage, .alertLog, .help].contains(intent)
        {
            return "unsupported_metric"
        }
        if !hasMetric, ForeignTopics.unrelated.matches(frame.tokens),
            ![.abtest, .alertLog, .alertManage].contains(intent)
        {
            return "unrelated"
        }
        if certainlyUnrelated.matches(withoutTitles(frame.tokens)) { return "unrelated" }
        if RecurringTimes.asksForTime(frame) { return nil }
        if ReportCues.subject(of: frame) != nil || ReportCues.named(in: frame) != nil { return nil }
        guard frame.isEmptyOfTerms, frame.unknownEvent == nil else { return nil }
        if intent == .recommendation {
            let isOurs =
                hasContext || frame.has(ours) || frame.has(plainAdvice)
                || frame.tokens.indices.contains { Amount.read(frame.tokens, $0)?.currency != nil }
            return isOurs ? nil : "unrelated"
        }
        guard intent == nil, !frame.has(refers) else { return nil }
        // Nothing of the field, nothing to refer to: a sentence about something else.
        let strange = frame.tokens.contains(where: isStrange)
        if hasContext { return strange && frame.tokens.count >= 4 && frame.dates.isEmpty ? "unrelated" : nil }
        return frame.tokens.count >= (strange ? 3 : 5) && frame.dates.isEmpty ? "unrelated" : nil
    }

    /// "For our LTV model I need …": what a figure is for, and not the figure.
    private static func isPurpose(_ tokens: [Token], _ said: Range<Int>) -> Bool {
        ["model", "view", "deck", "report", "meeting", "slide", "analysis", "workshop"].contains(
            tokens[safe: said.upperBound]?.text ?? "")
    }

    /// A word that neither a question's grammar nor everyday talk has.
    static func isStrange(_ token: Token) -> Bool {
        token.kind == .word && token.text.count > 2 && !known.contains(token.text) && !known.contains(token.stem)
    }

    private static let known = Vocabulary.grammar.union(CommonWords.everyday)
    private static let refers = PatternList("that|this|it|those|these|them|they|we|our|us")
    /// "What should I do?", with nothing beside it but a time.
    private static let plainAdvice = PatternList(
        """
        ^ [so|and|ok] what|where should|can|could|must|do i do|start|begin|improve|fix|change [now|next|first|today] $
        ^ [so|and|ok] what|where should|can|could|must|do i do|start|begin|improve|fix|change this|next|about today|week|month|\
        tomorrow $
        """)
    /// What advice here can be about, beside metrics: the business itself.
    private static let ours = PatternList(
        """
        we|our|us|site|website|shop|store|webshop|business|marketing|campaign|ad|ads|budget|spend|performance|numbers
        quick win|wins
        priority|priorities|opportunity|opportunities|lever|levers|action|actions|improve|improvement|improvements|fix|focus|next|first|optimise|optimize
        """)
}
