/// Finds concepts in the words of a question.
struct ConceptReader: Sendable {
    struct Mention: Sendable {
        let concept: Concept
        let tokens: Range<Int>
    }

    static let standard = ConceptReader(ConceptLexicon.all)

    private struct Entry: Sendable {
        let concept: Concept
        let pattern: Pattern
    }

    /// Patterns by the words they can begin with.
    private let beginning: [String: [Entry]]
    /// Those that may begin with any word.
    private let others: [Entry]
    /// For the speller.
    let words: Set<String>

    init(_ lexicon: [ConceptLexicon.Entry]) {
        var beginning: [String: [Entry]] = [:]
        var others: [Entry] = []
        var words: Set<String> = []
        for (concept, table) in lexicon {
            for line in table.split(separator: "\n") {
                let pattern = Pattern(String(line))
                words.formUnion(pattern.words)
                let entry = Entry(concept: concept, pattern: pattern)
                guard let first = pattern.firstWords else {
                    others.append(entry)
                    continue
                }
                for word in first { beginning[word, default: []].append(entry) }
            }
        }
        self.beginning = beginning
        self.others = others
        self.words = words
    }

    /// All of them, the longest words for each concept at each place.
    func mentions(in tokens: [Token]) -> [Mention] {
        var found: [Mention] = []
        for start in tokens.indices where !tokens[start].quoted {
            var ends: [Concept: Int] = [:]
            var keys = [tokens[start].stem]
            if tokens[start].text != tokens[start].stem { keys.append(tokens[start].text) }
            for entry in keys.flatMap({ beginning[$0] ?? [] }) + others {
                guard let end = entry.pattern.match(tokens, at: start), end > start else { continue }
                ends[entry.concept] = max(ends[entry.concept] ?? end, end)
            }
            if tokens[start].kind == .path { ends[.page] = start + 1 }
            found += ends.map { Mention(concept: $0.key, tokens: start..<$0.value) }
        }
        return found
    }
}
