/// Phrases and what they mean, found by their first word; the longest wins.
struct PhraseBook<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        var stems: [String]
        /// The very letters, for short names in capitals such as `US`.
        var exact: String?
        var meaning: Meaning
    }

    private var entries: [String: [Entry]] = [:]
    var isEmpty: Bool { entries.isEmpty }

    /// - Parameter exact: match these letters only, capitals included.
    mutating func add(_ phrase: String, _ meaning: Meaning, exact: Bool = false) {
        let words = WordScanner.words(Array(phrase.unicodeScalars))
        guard let first = words.first else { return }
        let entry = Entry(stems: words.map(\.stem), exact: exact ? words[0].text : nil, meaning: meaning)
        let index = entries[first.stem]?.firstIndex { $0.stems.count < entry.stems.count }
        if let index {
            entries[first.stem]?.insert(entry, at: index)
        } else {
            entries[first.stem, default: []].append(entry)
        }
    }

    /// The longest phrase that begins at the word, and how many words it takes.
    func match(_ words: [Word], at index: Int) -> (meaning: Meaning, length: Int)? {
        guard let candidates = entries[words[index].stem] else { return nil }
        for entry in candidates {
            guard index + entry.stems.count <= words.count else { continue }
            if let exact = entry.exact, words[index].text != exact { continue }
            if entry.stems.indices.allSatisfy({ words[index + $0].stem == entry.stems[$0] }) {
                return (entry.meaning, entry.stems.count)
            }
        }
        return nil
    }

    func contains(_ phrase: String) -> Bool {
        let words = WordScanner.words(Array(phrase.unicodeScalars))
        return !words.isEmpty && match(words, at: 0)?.length == words.count
    }
}
