/// Cuts words that are still coming into sentences, each given once it is over.
///
/// A sentence ends with its line, or with a full stop, a question or an exclamation mark before a capital letter. A citation
/// behind the full stop belongs to the sentence before it.
struct SentenceFeed {
    private var rest = ""

    /// The sentences that are over by now, with the space or the line break behind them.
    mutating func take(_ words: String) -> [String] {
        rest += words
        var sentences: [String] = []
        var start = rest.startIndex
        var mark = rest.startIndex
        while let end = SentenceFeed.end(in: rest[mark...]) {
            sentences.append(String(rest[start..<end]))
            start = end
            mark = end
        }
        rest.removeSubrange(..<start)
        return sentences
    }

    /// What is left when no more words come; nil where there is nothing, or only the beginning of a sentence of a reply
    /// that was cut.
    mutating func finish(isCut: Bool) -> String? {
        defer { rest = "" }
        guard rest.contains(where: { !$0.isWhitespace }) else { return nil }
        guard isCut else { return rest }
        let last = rest.last { !$0.isWhitespace && $0 != "]" && !$0.isNumber && $0 != "F" && $0 != "[" }
        return last.map { ".!?".contains($0) } ?? false ? rest : nil
    }

    /// Where the first sentence ends; nil while that cannot be said.
    private static func end(in text: Substring) -> String.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            if character.isNewline { return index }
            guard ".!?".contains(character), index < text.endIndex, text[index] == " " else { continue }
            let next = text[index...].drop { $0 == " " }
            guard let first = next.first else { return nil }
            if first.isUppercase { return next.startIndex }
        }
        return nil
    }
}
