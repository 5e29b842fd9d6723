/// A turn of phrase and the plainer words that say the same: "break … down by" is "split … by".
///
/// The language is that of `Pattern`, and besides: `(a|b)` keeps the word that stood there, `{5}` keeps up to five words,
/// `{5-what|how}` the same without these, `,a` stands after a comma, `!a|b` and `~a|b` say what must not follow or precede.
/// `*` keeps any word, `_` stands inside a sentence. Words in capitals are groups of words: `PEOPLE`. No turn reaches over the end of a sentence.
struct Turn: Sendable {
    private enum Element: Sendable {
        case word([Alternative], isOptional: Bool, isKept: Bool, afterComma: Bool)
        case gap(Int, without: Set<String>)
        case notNext(Set<String>)
        case notBefore(Set<String>)
        case start, end
        /// Any word.
        case any
        /// Not at the beginning of a sentence.
        case inside
    }

    private enum Alternative: Sendable {
        case stem(String)
        case exact(String)
        case number

        func matches(_ token: Token) -> Bool {
            switch self {
            case .stem(let stem): token.stem == stem
            case .exact(let text): token.text == text
            case .number: token.number != nil || WordForms.smallNumber(token.text) != nil
            }
        }
    }

    private let elements: [Element]
    private let plain: [String]
    /// The words in it: right as they stand.
    let words: [String]

    init(_ said: String, _ plain: String) {
        var words: [String] = []
        func alternatives(_ body: Substring) -> [Alternative] {
            body.split(separator: "|").flatMap { word -> [Alternative] in
                if word == "#" { return [.number] }
                if word.hasPrefix("=") {
                    words.append(String(word.dropFirst()))
                    return [.exact(String(word.dropFirst()))]
                }
                let said = WordGroups.all[String(word)] ?? [String(word)]
                words += said
                return said.map { .stem(WordForms.stem($0)) }
            }
        }
        func texts(_ body: Substring) -> Set<String> {
            Set(body.split(separator: "|").flatMap { WordGroups.all[String($0)] ?? [String($0)] })
        }
        elements = said.split(separator: " ").map { part in
            switch part.first {
            case "^": return .start
            case "_": return .inside
            case "*": return .any
            case "$": return .end
            case "!": return .notNext(texts(part.dropFirst()))
            case "~": return .notBefore(texts(part.dropFirst()))
            case "{":
                let parts = part.dropFirst().dropLast().split(separator: "-", maxSplits: 1)
                return .gap(Int(parts[0]) ?? 0, without: parts.count > 1 ? texts(parts[1]) : [])
            default:
                let afterComma = part.hasPrefix(",")
                let body = afterComma ? part.dropFirst() : part
                let isOptional = body.hasPrefix("[")
                let isKept = body.hasPrefix("(")
                return .word(
                    alternatives(isOptional || isKept ? body.dropFirst().dropLast() : body), isOptional: isOptional,
                    isKept: isKept, afterComma: afterComma)
            }
        }
        self.plain = plain.split(separator: " ").map(String.init)
        self.words = words
    }

    /// The stems and forms it can begin with; nil where it may begin with any word.
    var firstWords: Set<String>? {
        var words: Set<String> = []
        for element in elements {
            switch element {
            case .start, .notNext, .notBefore, .inside: continue
            case .word(let alternatives, let isOptional, _, _):
                for alternative in alternatives {
                    switch alternative {
                    case .stem(let word), .exact(let word): words.insert(word)
                    case .number: return nil
                    }
                }
                if !isOptional { return words }
            case .gap, .any, .end: return nil
            }
        }
        return nil
    }

    /// The tokens that stand for the turn at a place, and where it ends; nil where it is not said there.
    func reading(of tokens: [Token], at start: Int) -> (tokens: [Token], end: Int)? {
        var kept: [Range<Int>] = []
        guard let end = match(tokens, start, 0, from: start, &kept), end > start else { return nil }
        var result: [Token] = []
        for word in plain {
            if word.hasPrefix("$"), let index = Int(word.dropFirst()), kept.indices.contains(index - 1) {
                result += tokens[kept[index - 1]]
            } else {
                result += Tokenizer.tokens(of: word)
            }
        }
        if !result.isEmpty { result[0].mark = tokens[start].mark }
        return (result, end)
    }

    private static let ends: Set<Character> = [".", "?", "!", ";"]

    private func beginsSentence(_ tokens: [Token], _ index: Int) -> Bool {
        guard let token = tokens[safe: index] else { return true }
        return index == 0 || token.mark.map(Turn.ends.contains) ?? false
    }

    private func match(
        _ tokens: [Token], _ index: Int, _ element: Int, from start: Int, _ kept: inout [Range<Int>]
    ) -> Int? {
        guard element < elements.count else { return index }
        switch elements[element] {
        case .start:
            return beginsSentence(tokens, index) ? match(tokens, index, element + 1, from: start, &kept) : nil
        case .inside:
            return beginsSentence(tokens, index) ? nil : match(tokens, index, element + 1, from: start, &kept)
        case .any:
            guard let token = tokens[safe: index], token.kind == .word, index == start || !beginsSentence(tokens, index)
            else { return nil }
            kept.append(index..<index + 1)
            if let found = match(tokens, index + 1, element + 1, from: start, &kept) { return found }
            kept.removeLast()
            return nil
        case .end:
            return beginsSentence(tokens, index) ? match(tokens, index, element + 1, from: start, &kept) : nil
        case .notNext(let words):
            if let next = tokens[safe: index], words.contains(next.text) { return nil }
            return match(tokens, index, element + 1, from: start, &kept)
        case .notBefore(let words):
            if let before = tokens[safe: index - 1],
                words.contains(before.text) || words.contains("#") && before.number != nil
            {
                return nil
            }
            return match(tokens, index, element + 1, from: start, &kept)
        case .gap(let limit, let without):
            let before = kept
            for count in 0...limit {
                let end = index + count
                if count > 0 {
                    guard let last = tokens[safe: end - 1], end - 1 == start || !beginsSentence(tokens, end - 1),
                        !without.contains(last.text)
                    else { return nil }
                }
                kept.append(index..<end)
                if let found = match(tokens, end, element + 1, from: start, &kept) { return found }
                kept = before
            }
            return nil
        case .word(let alternatives, let isOptional, let isKept, let afterComma):
            let before = kept
            if let token = tokens[safe: index], !token.quoted, index == start || !beginsSentence(tokens, index),
                !afterComma || token.mark == ",", alternatives.contains(where: { $0.matches(token) })
            {
                if isKept { kept.append(index..<index + 1) }
                if let found = match(tokens, index + 1, element + 1, from: start, &kept) { return found }
                kept = before
            }
            if isOptional, let found = match(tokens, index, element + 1, from: start, &kept) { return found }
            guard index > start, let token = tokens[safe: index], Fillers.isOne(token) else { return nil }
            kept = before
            return match(tokens, index + 1, element, from: start, &kept)
        }
    }
}
