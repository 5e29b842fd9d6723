/// What stands around a question and asks nothing: "Hey there, …", "Quick question: …", "Can you tell me: …", "…, please", "…, thanks".
enum Preface {
    /// Each up to a mark: a comma, a colon or the end of a sentence.
    private static let leading = PatternList(
        """
        ^ hey|hi|hello|hiya|howdy|greetings|morning|afternoon|evening [there|all|again|team|folks|everyone|everybody|you]
        ^ good morning|afternoon|evening|day [to] [you|all|everyone|team|there]
        ^ ok|okay|alright|well|right|listen|great|perfect|cool|super|thanks|thx [then|so|now|again]
        ^ all right [then]
        ^ and|but so|now|then
        ^ so
        ^ and
        ^ also
        ^ thank you [very|so] [much]
        ^ many thanks
        ^ [and|but|so] [just|only|a|the|my|here] [is] [a|one|my] quick|short|small|brief|simple|last|further|other|another|final|next question|request|query|thing|one [for|to] [you|me|today|ask]
        ^ [and|but|so] [just|only] one|two more|other|last|further|quick thing|question|things|questions [please]
        ^ [and|but|so] [a|my|the] question [for] [you|me]
        ^ another one|thing|question
        ^ for|as my|our|the [own] notes|records|record|report|files|file|deck|slides|diary|information|presentation
        ^ for context|reference|info
        ^ for|in|at|before|during|ahead of|the|our|my|this|next|a .. .. round|meeting|review|pack|deck|memo|pager|briefing|\
        standup|call|workshop|offsite
        ^ we|i am|are|were in|at|on|before|preparing|planning the|a|our .. .. round|meeting|review|call|workshop
        ^ [i|we] [need|want|require] [a|an|some|the] [short|quick] commentary|explanation|wording|text|input|answer|line|sentence \
        for .. .. .. report|deck|pack|meeting|board|newsletter|slide|slides
        ^ [please] [can|could|would|will] you [please] tell|say|answer|show [to] me|us [this|that|something|please]
        ^ [please] tell|say|answer [to] me|us this|something|one [thing]
        ^ i|we have|had|got a [quick|short|small] question|request [for] [you]
        ^ i have got a [quick|short|small] question|request [for] [you]
        ^ [and] i|we have|had been wondering [about] [something|this]
        ^ [and] i|we [am|are|was|were] [just] wondering|curious|asking [about] [something]
        ^ [just] curious|wondering|asking
        ^ out of curiosity
        ^ sorry [to|for] bother|bothering|disturb|disturbing|trouble|interrupt|asking [you] [again]
        ^ by the way
        ^ btw|fyi
        ^ if you do not mind
        ^ if you can|could|would
        ^ if i may|might [ask]
        ^ may|can|might i ask|know
        ^ you know what
        ^ let us see|start
        ^ let me ask [you] [this|something]
        ^ here is my|a|one|another question|one
        ^ before i forget
        """)

    /// What the question is for: "I am preparing slides for a client. …"
    private static let occasion = PatternList(
        """
        ^ i|we [am|are|was|were|have] [been] [just|now|still|currently|busy] preparing|writing|drafting|making|building|compiling|putting|working|finishing|polishing|filling|assembling \
        [together|up|on|out] [a|an|some|my|our|the|this] [new|short|quick|few|brief] slides|slide|deck|presentation|pitch|memo|note|proposal|handout|talk|email|letter|document|paper|spreadsheet ... $
        ^ i|we need|want this|it|that for [a|an|some|my|our|the] [new|short|quick] slides|slide|deck|presentation|pitch|memo|proposal|handout|talk|document|paper|spreadsheet ... $
        """)
    /// What is told in a story is told to somebody.
    private static let story = PatternList(
        "summarise|summarize|summary|recap|overview|wrap|story|highlights|sum|digest")

    private static let afterSorry = PatternList(
        "^ sorry [to|for] bother|bothering|disturb|disturbing|trouble|interrupt|asking [you] [again] but")

    private static let trailing: Set<[String]> = [
        ["please"], ["thanks"], ["thank", "you"], ["thx"], ["cheers"], ["many", "thanks"], ["thanks", "a", "lot"],
        ["thanks", "in", "advance"], ["thank", "you", "very", "much"], ["thank", "you", "so", "much"],
        ["thanks", "so", "much"], ["thanks", "very", "much"], ["thank", "you", "in", "advance"], ["ta"],
        ["if", "you", "can"], ["if", "you", "could"], ["if", "you", "would"], ["if", "you", "please"],
        ["if", "possible"],
        ["if", "you", "do", "not", "mind"], ["if", "you", "may"], ["if", "that", "is", "possible"], ["would", "you"],
        ["could", "you"], ["can", "you"], ["will", "you"], ["be", "so", "kind"], ["when", "you", "can"],
        ["pretty", "please"],
    ]
    private static let ends: Set<Character> = [".", "?", "!", ";"]

    /// The words without those around them; all of them where nothing else is said.
    static func dropped(_ tokens: [Token]) -> [Token] {
        let asked = withoutLead(withoutEnd(tokens))
        return asked.isEmpty ? tokens : asked
    }

    private static func withoutLead(_ tokens: [Token]) -> [Token] {
        var rest = tokens
        while let end = leadEnd(rest), end < rest.count {
            rest = Array(rest[end...])
            rest[0].mark = nil
        }
        return rest
    }

    /// Where the words before the question end; nil where it begins at once.
    private static func leadEnd(_ tokens: [Token]) -> Int? {
        guard tokens.count > 1, !tokens[0].quoted else { return nil }
        if let sorry = afterSorry.firstMatch(in: tokens) { return sorry.upperBound }
        guard let mark = tokens.indices.dropFirst().prefix(14).first(where: { tokens[$0].mark != nil }) else {
            return nil
        }
        let lead = Array(tokens[..<mark])
        if leading.patterns.contains(where: { $0.match(lead, at: 0) == lead.count }) { return mark }
        let isOccasion =
            (ends.contains(tokens[mark].mark ?? " ") || tokens[mark].mark == ":")
            && occasion.patterns.contains { $0.match(lead, at: 0) == lead.count }
        return isOccasion && !story.matches(tokens) ? mark : nil
    }

    private static func withoutEnd(_ tokens: [Token]) -> [Token] {
        var rest = tokens
        var isShorter = true
        while isShorter {
            isShorter = false
            for count in 1...5 where rest.count > count {
                let tail = rest.suffix(count)
                guard trailing.contains(tail.map(\.text)), !tail.contains(where: \.quoted),
                    tail.first?.text == "please" || tail.first?.mark != nil
                else { continue }
                rest.removeLast(count)
                isShorter = true
                break
            }
        }
        // "Split it, please. …"
        for index in rest.indices.reversed()
        where rest[index].text == "please" && index > 0 && !ends.contains(rest[index].mark ?? " ")
            && rest[safe: index + 1].map({ ends.contains($0.mark ?? " ") }) == true
        {
            rest.remove(at: index)
        }
        return rest
    }
}
