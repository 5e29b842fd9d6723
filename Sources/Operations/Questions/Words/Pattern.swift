/// A small language for word patterns, so that cues are tables a person can read.
///
/// Elements are separated by blanks: `word`, `a|b` (either), `trend*` (a beginning), `[the|our]` (may be missing),
/// `=sales` (this very form, not its singular), `#` (a number), `##` (digits, with no mark before), `..` (up to three words), `...` (up to eight),
/// `^` (start of the question), `$` (its end).
struct Pattern: Sendable {
    private enum Element: Sendable {
        case word([Alternative], optional: Bool)
        case number
        case digits
        case gap(Int)
        case start, end
    }

    private enum Alternative: Sendable {
        case stem(String)
        case exact(String)
        case prefix(String)

        func matches(_ token: Token) -> Bool {
            switch self {
            case .stem(let stem): token.stem == stem
            case .exact(let text): token.text == text
            case .prefix(let prefix): token.text.hasPrefix(prefix)
            }
        }
    }

    private let elements: [Element]
    /// The plain words in it, for the speller's vocabulary.
    let words: [String]
    /// The beginnings in it, for the same.
    let prefixes: [String]

    init(_ source: String) {
        var words: [String] = []
        var prefixes: [String] = []
        elements = source.split(separator: " ").map { part in
            switch part {
            case "#": return .number
            case "##": return .digits
            case "..": return .gap(3)
            case "...": return .gap(8)
            case "^": return .start
            case "$": return .end
            default:
                let optional = part.hasPrefix("[")
                let body = optional ? part.dropFirst().dropLast() : part
                let alternatives = body.split(separator: "|").map { word -> Alternative in
                    if word.hasPrefix("=") {
                        words.append(String(word.dropFirst()))
                        return .exact(String(word.dropFirst()))
                    }
                    if word.hasSuffix("*") {
                        prefixes.append(String(word.dropLast()))
                        return .prefix(String(word.dropLast()))
                    }
                    words.append(String(word))
                    return .stem(WordForms.stem(String(word)))
                }
                return .word(alternatives, optional: optional)
            }
        }
        self.words = words
        self.prefixes = prefixes
    }

    /// The stems and forms its first element stands for; nil where it may begin with any word.
    var firstWords: [String]? {
        guard case .word(let alternatives, optional: false)? = elements.first else { return nil }
        var words: [String] = []
        for alternative in alternatives {
            switch alternative {
            case .stem(let word), .exact(let word): words.append(word)
            case .prefix: return nil
            }
        }
        return words
    }

    /// The tokens it covers, at its first place at or after `from`; nil when it is nowhere.
    func firstMatch(in tokens: [Token], from: Int = 0) -> Range<Int>? {
        guard from <= tokens.count else { return nil }
        for start in from...tokens.count {
            if let end = match(tokens, at: start, element: 0) { return start..<end }
        }
        return nil
    }

    /// The end of the match that begins at `start`; nil when there is none.
    func match(_ tokens: [Token], at start: Int) -> Int? { match(tokens, at: start, element: 0) }

    private func match(_ tokens: [Token], at index: Int, element: Int) -> Int? {
        guard element < elements.count else { return index }
        switch elements[element] {
        case .start:
            return index == 0 ? match(tokens, at: index, element: element + 1) : nil
        case .end:
            return index == tokens.count ? match(tokens, at: index, element: element + 1) : nil
        case .number:
            guard index < tokens.count, tokens[index].number != nil || WordForms.smallNumber(tokens[index].text) != nil
            else { return nil }
            return match(tokens, at: index + 1, element: element + 1)
        case .digits:
            guard index < tokens.count, tokens[index].number != nil, tokens[index].mark == nil else { return nil }
            return match(tokens, at: index + 1, element: element + 1)
        case .gap(let limit):
            for skipped in 0...limit where index + skipped <= tokens.count {
                if let end = match(tokens, at: index + skipped, element: element + 1) { return end }
            }
            return nil
        case .word(let alternatives, let optional):
            if index < tokens.count, alternatives.contains(where: { $0.matches(tokens[index]) }),
                let end = match(tokens, at: index + 1, element: element + 1)
            {
                return end
            }
            if optional, let end = match(tokens, at: index, element: element + 1) { return end }
            guard index > 0, element > 0, index < tokens.count, Fillers.isOne(tokens[index]) else { return nil }
            return match(tokens, at: index + 1, element: element)
        }
    }
}

/// Several patterns for one meaning.
struct PatternList: Sendable {
    let patterns: [Pattern]
    /// Patterns by the words they can begin with, so that most are never tried.
    private let beginning: [String: [Int]]
    /// Those that may begin with any word.
    private let others: [Int]

    /// Each argument holds one pattern, or a table of them, one a line.
    init(_ tables: String...) {
        patterns = tables.flatMap { $0.split(separator: "\n").map { Pattern(String($0)) } }
        var beginning: [String: [Int]] = [:]
        var others: [Int] = []
        for (index, pattern) in patterns.enumerated() {
            if let words = pattern.firstWords {
                for word in words { beginning[word, default: []].append(index) }
            } else {
                others.append(index)
            }
        }
        self.beginning = beginning
        self.others = others
    }

    func matches(_ tokens: [Token]) -> Bool {
        for start in tokens.indices {
            if beginning[tokens[start].stem]?.contains(where: { patterns[$0].match(tokens, at: start) != nil }) == true
            {
                return true
            }
            if tokens[start].text != tokens[start].stem,
                beginning[tokens[start].text]?.contains(where: { patterns[$0].match(tokens, at: start) != nil }) == true
            {
                return true
            }
        }
        return others.contains { patterns[$0].firstMatch(in: tokens) != nil }
    }

    /// The earliest match.
    func firstMatch(in tokens: [Token]) -> Range<Int>? {
        patterns.compactMap { $0.firstMatch(in: tokens) }.min { $0.lowerBound < $1.lowerBound }
    }

    var words: [String] { patterns.flatMap(\.words) }
    var prefixes: [String] { patterns.flatMap(\.prefixes) }
}
