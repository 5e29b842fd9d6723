/// Who wants to know, before what they want: "The audit committee asks: …", "Store buyers want …".
enum Asker {
    private static let people: Set<String> = [
        "board", "committee", "team", "boss", "manager", "managers", "ceo", "cfo", "cmo", "coo", "cto", "finance",
        "marketing", "ops", "operations", "management", "buyers", "buyer", "director", "directors", "client", "clients",
        "investor", "investors", "colleague", "colleagues", "head", "chief", "department", "agency", "editor",
        "editors", "merchandisers", "merchandising", "people", "accountant", "accounting", "owner", "owners", "partner",
        "partners", "auditor", "auditors", "controller", "treasurer", "founder", "founders", "analyst", "analysts",
        "designers", "developers", "leadership", "stakeholders", "executives", "chair", "chairman", "office", "folks",
    ]
    private static let wishing: Set<String> = [
        "ask", "asks", "asked", "asking", "wonders", "wonder", "want", "wants", "need", "needs", "wanted", "needed",
        "requests", "requested", "requires", "expects",
    ]
    private static let others: Set<String> = [
        "i", "we", "you", "it", "they", "what", "which", "how", "why", "when", "where", "is", "are", "was", "were",
        "do",
        "does", "did", "show", "give", "tell", "list", "compare", "alert", "send", "if", "can", "could", "should",
        "would",
        "will", "many", "much", "to", "and",
    ]
    private static let longest = 9

    /// The words without those that say who asks.
    static func dropped(_ tokens: [Token]) -> [Token] {
        guard let verb = tokens.prefix(longest).firstIndex(where: { wishing.contains($0.text) }) ?? wish(tokens),
            verb > 0, tokens[..<verb].contains(where: { people.contains($0.text) })
        else { return tokens }
        var subject = tokens[..<verb]
        if ["would", "is", "are", "has", "have"].contains(subject.last?.text) { subject.removeLast() }
        guard subject.allSatisfy({ !others.contains($0.text) && $0.mark != "?" && $0.mark != "." && !$0.quoted }) else {
            return tokens
        }
        var start = verb + 1
        let fillers: [Set<String>] = [
            ["for", "to", "me", "us"], ["for", "to", "know", "see", "have", "hear", "get", "read"],
        ]
        for words in fillers where words.contains(tokens[safe: start]?.text ?? "") { start += 1 }
        guard tokens.count - start >= 2 else { return tokens }
        var rest = Array(tokens[start...])
        rest[0].mark = nil
        // Of a story, who reads it matters.
        if rest.contains(where: { stories.contains($0.text) }), !rest.contains(where: { $0.text == "for" }),
            let reader = subject.last(where: { people.contains($0.text) })
        {
            rest += Tokenizer.tokens(of: "for the \(reader.text)")
        }
        return rest
    }

    private static let stories: Set<String> = [
        "recap", "summary", "went", "fared", "performed", "brief", "briefing", "update", "overview", "narrative",
        "account", "digest", "rundown",
    ]

    /// "The board would like …"
    private static func wish(_ tokens: [Token]) -> Int? {
        tokens.prefix(longest).indices.first {
            tokens[$0].text == "like" && $0 > 0 && tokens[$0 - 1].text == "would"
        }
    }
}
