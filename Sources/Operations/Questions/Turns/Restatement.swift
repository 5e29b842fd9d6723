/// "…, i.e. did the variant win?": the same once more, in other words.
enum Restatement {
    private static let ends: Set<Character> = [".", "?", "!", ";"]

    /// The words without what only says again what stands before it in the sentence.
    static func dropped(_ tokens: [Token]) -> [Token] {
        guard
            let start = tokens.indices.dropFirst(4).first(where: {
                tokens[$0].text == "i" && tokens[safe: $0 + 1]?.text == "e" && tokens[$0 + 1].mark == "."
            })
        else { return tokens }
        var end = start + 3
        while end < tokens.count, !(tokens[end].mark.map(ends.contains) ?? false) { end += 1 }
        return Array(tokens[..<start] + tokens[min(end, tokens.count)...])
    }
}
