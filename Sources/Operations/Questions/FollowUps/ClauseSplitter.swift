/// Cuts a message with several requests into its requests.
enum ClauseSplitter {
    private static let joiners: Set<String> = ["and", "then", "also", "plus"]
    private static let questions: Set<String> = [
        "what", "which", "how", "why", "when", "where", "who", "is", "are", "was", "were", "did", "does", "do", "can",
        "should", "will", "has", "have",
    ]
    private static let commands: Set<String> = [
        "show", "tell", "give", "forecast", "predict", "compare", "list", "alert", "notify", "send", "email",
        "summarise", "summarize", "explain", "break",
        "rank", "recommend", "suggest", "let", "set", "create", "mute", "project", "schedule", "find", "warn", "ping",
        "recap", "plot", "chart", "remind", "flag", "define", "delete", "identify",
    ]

    /// Words by which a piece without a metric still asks for something of its own.
    static let continues = PatternList("which|what|who|how|break|split|show|compare|rank|list|same|why")

    /// A condition that asks for nothing before its consequence comes: "Suppose we halve our budget. What happens …?"
    static let premises = PatternList(
        "^ suppose|supposing|assume|assuming|imagine|if|say", "^ let us say|assume|suppose")

    /// The pieces, each with its own request word; one piece when there is nothing to cut.
    static func split(_ tokens: [Token]) -> [[Token]] {
        var cuts: [Int] = []
        for index in tokens.indices.dropFirst() {
            if tokens[index].quoted { continue }
            let sentence = tokens[index].mark == "?" || tokens[index].mark == "." || tokens[index].mark == ";"
            var at = index
            while at < tokens.count,
                joiners.contains(tokens[at].text) || at > index && ["please", "to"].contains(tokens[at].text)
            { at += 1 }
            let joined = at > index
            guard at < tokens.count, sentence || joined else { continue }
            if sentence {
                cuts.append(index)
                continue
            }
            let next = tokens[at].text
            let starts = commands.contains(next) || questions.contains(next) && startsQuestion(tokens, at)
            // "alert me if … and send it" belongs together only where the second half has no object of its own.
            if starts, index >= 2, tokens.count - at >= 2 { cuts.append(index) }
        }
        guard !cuts.isEmpty else { return [tokens] }
        var pieces: [[Token]] = []
        var start = 0
        for cut in cuts + [tokens.count] {
            var piece = Array(tokens[start..<cut])
            while let first = piece.first, joiners.contains(first.text), start > 0 { piece.removeFirst() }
            if !piece.isEmpty {
                piece[0].mark = nil
                pieces.append(piece)
            }
            start = cut
        }
        return pieces
    }

    /// A question word that begins a request, not one inside "and how many", "and was".
    private static func startsQuestion(_ tokens: [Token], _ at: Int) -> Bool {
        let next = tokens[safe: at + 1]?.text ?? ""
        switch tokens[at].text {
        case "what", "which", "how", "why", "where", "when", "who": return true
        case "is", "are", "was", "were", "did", "does", "do", "can", "should", "will", "has", "have":
            return ["we", "the", "our", "there", "it", "i", "you", "any", "they", "that", "this"].contains(next)
        default: return false
        }
    }
}
