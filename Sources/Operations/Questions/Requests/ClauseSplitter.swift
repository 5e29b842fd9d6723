/// Cuts a message with several requests into its requests.
enum ClauseSplitter {
    private static let joiners: Set<String> = ["and", "then", "also", "plus"]
    private static let questions: Set<String> = [
        "what", "which", "how", "why", "when", "where", "who", "is", "are", "was", "were", "did", "does", "do", "can",
        "should", "will", "has", "have",
    ]
    static let commands: Set<String> = [
        "show", "tell", "give", "forecast", "predict", "compare", "list", "alert", "notify", "send", "email",
        "summarise", "summarize", "explain", "break",
        "rank", "recommend", "suggest", "let", "set", "create", "mute", "project", "schedule", "find", "warn", "ping",
        "recap", "name", "plot", "chart", "draw", "graph", "estimate", "remind", "flag", "define", "delete", "identify",
        "silence", "snooze", "unmute",
    ]

    /// Words by which a piece without a metric still asks for something of its own.
    static let continues = PatternList("which|what|who|how|break|split|show|compare|rank|list|same|why|draw")
    /// The same where a dimension stands in the piece: "give me the top 5 products".
    static let continuesWithGroup = PatternList("tell|give|find|top|bottom|best|worst|name")

    /// "its value", "the figure": what was defined, as a number.
    static let itsValue = PatternList(
        "its|the|their|current|actual|what value|figure|number|level|rate|result [is|was|for|of|in|now|today] $",
        "its|the|their value|figure|number|level", "what it|they is|was|are|were")

    /// The pieces, each with its own request word; one piece when there is nothing to cut.
    static func split(_ tokens: [Token]) -> [[Token]] {
        parts(of: tokens).map { part in
            var piece = tokens[part]
            while let first = piece.first, joiners.contains(first.text), part.lowerBound > 0 { piece.removeFirst() }
            return piece
        }.filter { !$0.isEmpty }.map { piece in
            var piece = Array(piece)
            piece[0].mark = nil
            return piece
        }
    }

    /// Where the pieces stand, each with what joins it to the one before.
    static func parts(of tokens: [Token]) -> [Range<Int>] {
        var cuts: [Int] = []
        for index in tokens.indices.dropFirst() {
            if tokens[index].quoted { continue }
            let sentence = tokens[index].mark == "?" || tokens[index].mark == "." || tokens[index].mark == ";"
            var at = index
            while at < tokens.count,
                joiners.contains(tokens[at].text) || at > index && ["please", "to"].contains(tokens[at].text)
            { at += 1 }
            let joined = at > index || isListed(tokens, index)
            guard at < tokens.count, sentence || joined, !pairsQuestions(tokens, cuts.last ?? 0, index, at) else {
                continue
            }
            if sentence {
                cuts.append(index)
                continue
            }
            let next = tokens[at].text
            let starts =
                commands.contains(next) || questions.contains(next) && startsQuestion(tokens, at)
                || startsRanking(tokens, at) || startsAdvice(tokens, at) || startsValue(tokens, at)
                || next == "say" && questions.contains(tokens[safe: at + 1]?.text ?? "") || asksReasons(tokens, at)
                || leavesNow(tokens, index, at) || startsAlert(tokens, at) || startsThing(tokens, index, at)
                || startsFigure(tokens, at)
            // "alert me if … and send it" belongs together only where the second half has no object of its own.
            if starts, index >= 2, tokens.count - at >= 2 { cuts.append(index) }
        }
        return zip([0] + cuts, cuts + [tokens.count]).map { $0..<$1 }
    }

    /// "How often were they shown, *how often clicked*, and what was the rate?": a question of a list, whose last one is joined.
    private static func isListed(_ tokens: [Token], _ index: Int) -> Bool {
        let isQuestion = { (at: Int) in ["what", "which", "how"].contains(tokens[safe: at]?.text ?? "") }
        guard tokens[index].mark == ",", isQuestion(index), tokens[..<index].indices.contains(where: isQuestion),
            let last = tokens[index...].indices.dropFirst(2).first(where: {
                tokens[$0].text == "and" && isQuestion($0 + 1)
            })
        else { return false }
        return !tokens[index + 1...last].contains { $0.mark.map { ".?;".contains($0) } ?? false }
    }

    private static let defining: Set<String> = [
        "define", "definition", "explain", "mean", "means", "meaning", "meant", "defined",
    ]

    /// "…, and give me its value": after a definition.
    private static func startsValue(_ tokens: [Token], _ at: Int) -> Bool {
        guard tokens[..<at].contains(where: { defining.contains($0.text) }) else { return false }
        if tokens[at - 1].text == "then",
            tokens[at...].prefix(6).contains(where: {
                ["value", "figure", "number", "level", "rate"].contains($0.text)
            })
        {
            return true
        }
        return ["give", "its", "the", "get", "also"].contains(tokens[at].text)
            && itsValue.matches(Array(tokens[at...].prefix(5)))
    }

    private static let live = PatternList(
        "now|live|currently", "this|the|at minute|moment|second|instant", "at this|the minute|moment|second|instant")
    /// "Two things about Nov 22: …, then …"
    private static let announced = PatternList(
        "two|three|four|# things|questions|requests|points|figures|numbers|items|matters")
    private static let figures = PatternList("^ the|our number|share|total|count|list|rate|percentage|figure of")

    /// "…, then the number of orders": the next figure.
    private static func startsFigure(_ tokens: [Token], _ at: Int) -> Bool {
        if tokens[at - 1].text == "plus", figures.matches(Array(tokens[at...])), live.matches(Array(tokens[at...])) {
            return true
        }
        return tokens[at - 1].text == "then"
            && (figures.matches(Array(tokens[at...])) || announced.matches(Array(tokens.prefix(8))))
    }

    /// "active users right now and orders today": what happens live, and days.
    private static func leavesNow(_ tokens: [Token], _ index: Int, _ at: Int) -> Bool {
        let days: Set<String> = ["today", "yesterday", "week", "month", "quarter", "year", "last"]
        return ["now", "moment"].contains(tokens[index - 1].text)
            && tokens[at...].contains { days.contains($0.text) }
            && !tokens[..<index].contains { days.contains($0.text) }
    }

    private static let reasons = PatternList(
        "^ [the|its|their] reason|reasons|cause|causes [why|for|behind|of] [it|that|this]")

    /// "…, plus the reasons why it moved": the cause of what was asked for.
    private static func asksReasons(_ tokens: [Token], _ at: Int) -> Bool {
        reasons.matches(Array(tokens[at...])) && tokens.count - at <= 9
    }

    private static let alerting = PatternList(
        "^ a|an [new|slack|email|teams|webhook] alert|alarm|notification|trigger ... if|when|whenever|once",
        "^ have|create|add|make|configure a|an [new|slack|email|teams|webhook] alert|alarm|notification|trigger ... if|when|whenever|once|any|every",
        "^ have|create|add|make|configure a|an [new|slack|email|teams|webhook] alert|alarm|notification|trigger by|in|on|through|via ... if|when|whenever|once"
    )

    /// "…, and a Slack alert if CPA goes above 40": another request.
    private static func startsAlert(_ tokens: [Token], _ at: Int) -> Bool {
        alerting.matches(Array(tokens[at...]))
            && !tokens[..<at].indices.contains { commands.contains(tokens[$0].text) && isOrder(tokens, $0) }
    }

    /// "Email me" orders; "show" asks for figures, and "Email revenue" names some.
    private static func isOrder(_ tokens: [Token], _ index: Int) -> Bool {
        switch tokens[index].text {
        case "show": false
        case "email": ["me", "us", "it", "them", "the", "a"].contains(tokens[safe: index + 1]?.text)
        default: true
        }
    }

    private static let things: Set<String> = [
        "projection", "forecast", "summary", "recap", "breakdown", "ranking", "list", "number", "trend", "overview",
        "explanation", "comparison",
    ]

    /// "October summed up, then a projection of sales"
    private static func startsThing(_ tokens: [Token], _ index: Int, _ at: Int) -> Bool {
        let foresees = ["forecast", "projection", "outlook", "prediction"].contains(tokens[safe: at + 1]?.text ?? "")
        return
            (tokens[at - 1].text == "plus" || tokens[at - 1].text == "then" && tokens[index].mark == ","
            || foresees && tokens[at - 1].text == "and")
            && ["a", "the", "an"].contains(tokens[at].text)
            && (at + 1...at + 2).contains { things.contains(tokens[safe: $0]?.text ?? "") }
    }

    /// "…, plus the 3 products that sold best"
    private static let theOnes = PatternList(
        "^ [the|our] # products|items|pages|channels|countries|campaigns|sources|cities|days|keywords|brands|articles|categories that|which|with|who",
        "^ the product|item|page|channel|country|campaign|source|city|day|keyword|brand|article|category|browser|device with the most|highest|lowest|least|fewest|best|worst|biggest"
    )

    /// "the top 5 products", after another request.
    private static func startsRanking(_ tokens: [Token], _ at: Int) -> Bool {
        let isListed = tokens[at - 1].text == "plus" || tokens[..<at].last { joiners.contains($0.text) }?.mark == ","
        if isListed, theOnes.matches(Array(tokens[at...])) { return true }
        let at = ["the", "our"].contains(tokens[at].text) ? at + 1 : at
        guard ["top", "bottom", "best", "worst"].contains(tokens[safe: at]?.text ?? ""),
            tokens[safe: at + 1].map({ $0.number != nil || WordForms.smallNumber($0.text) != nil }) ?? false
        else {
            return false
        }
        // "revenue versus last year, and the top 3 products": after a comma another request begins.
        let joiner = tokens[..<at].lastIndex { joiners.contains($0.text) }
        let isApart = joiner.map { tokens[$0].mark == "," } ?? false
        let binding: Set<String> =
            isApart ? ["compare", "top", "bottom"] : ["compare", "versus", "between", "top", "bottom", "against"]
        return !tokens[..<at].contains { binding.contains($0.text) }
    }

    private static let advised = PatternList(
        "^ [the|our] [one|two|three|#] [first|top|main|biggest|most|single] [most] [important|urgent|pressing] thing|things|priority|priorities|action|actions|point to|we|i "
            + "[should|need|must|ought] [to] fix|repair|mend|do|change|improve|tackle|address",
        "^ [the|our] [one|two|three|#] [first|top|main|biggest|most|single] [most] [important|urgent|pressing] thing|things that|which "
            + "[most] need|needs|should|ought|must|has|have [to] [be] fix|fixing|fixed|repaired|mended|changed|changing|improved|tackled|addressed|done"
    )

    /// "the first thing to fix", after a story.
    private static func startsAdvice(_ tokens: [Token], _ at: Int) -> Bool {
        advised.matches(Array(tokens[at...]))
    }

    /// "Which source and which formula is that based on?": two things of one question.
    private static func pairsQuestions(_ tokens: [Token], _ start: Int, _ index: Int, _ at: Int) -> Bool {
        index - start == 2 && at > index && ["which", "what"].contains(tokens[start].text)
            && ["which", "what"].contains(tokens[at].text)
    }

    /// "The users who are in the UK and who use a phone": more of what they are.
    private static func goesOnWithPeople(_ tokens: [Token], _ at: Int) -> Bool {
        guard let earlier = tokens[..<at].dropLast().lastIndex(where: { ["who", "that"].contains($0.text) }) else {
            return false
        }
        return earlier > 0 && WordGroups.isPerson(tokens[earlier - 1].text)
    }

    /// A question word that begins a request, not one inside "and how many", "and was".
    private static func startsQuestion(_ tokens: [Token], _ at: Int) -> Bool {
        let next = tokens[safe: at + 1]?.text ?? ""
        switch tokens[at].text {
        case "who": return !goesOnWithPeople(tokens, at)
        case "what", "which", "how", "why", "where", "when": return true
        case "is", "are", "was", "were", "did", "does", "do", "can", "should", "will", "has", "have":
            return ["we", "the", "our", "there", "it", "i", "you", "any", "they", "that", "this"].contains(next)
                || tokens[at...].prefix(4).dropFirst(2).contains { $0.text == "data" }
        default: return false
        }
    }
}
