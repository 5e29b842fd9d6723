/// Phrases and what they mean, found by their first word; the longest wins.
///
/// A book can lie on another that many share: what stands in both is meant as the upper one says.
struct PhraseBook<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        var stems: [String]
        /// The very letters, for short names in capitals such as `US`.
        var exact: String?
        /// By what a book on top hides it; empty where none can.
        var key: String
        var meaning: Meaning
    }

    private var entries: [String: [Entry]] = [:]
    private var below: [String: [Entry]] = [:]
    private var hidden: Set<String> = []

    init() {}

    /// A book on another.
    ///
    /// - Parameter keys: phrases of the other that do not count here.
    init(over other: PhraseBook, hiding keys: Set<String>) {
        below = other.entries
        hidden = keys
    }

    /// - Parameters:
    ///   - exact: match these letters only, capitals included.
    ///   - key: by what a book on top hides the phrase.
    mutating func add(_ phrase: String, _ meaning: Meaning, exact: Bool = false, key: String = "") {
        let words = WordScanner.words(Array(phrase.unicodeScalars))
        guard let first = words.first else { return }
        let entry = Entry(
            stems: words.map(\.stem), exact: exact ? words[0].text : nil, key: key, meaning: meaning)
        let index = entries[first.stem]?.firstIndex { $0.stems.count < entry.stems.count }
        if let index {
            entries[first.stem]?.insert(entry, at: index)
        } else {
            entries[first.stem, default: []].append(entry)
        }
    }

    /// The stems that a phrase begins with.
    var openings: Set<String> { Set(entries.keys).union(below.keys) }

    /// The longest phrase that begins at the word, and how many words it takes.
    func match(_ words: [Word], at index: Int) -> (meaning: Meaning, length: Int)? {
        let own = PhraseBook.first(of: entries[words[index].stem], words, index)
        guard let other = PhraseBook.first(of: below[words[index].stem], words, index, but: hidden),
            other.length > own?.length ?? 0
        else { return own }
        return other
    }

    private static func first(
        of candidates: [Entry]?, _ words: [Word], _ index: Int, but hidden: Set<String> = []
    ) -> (meaning: Meaning, length: Int)? {
        guard let candidates else { return nil }
        for entry in candidates {
            guard index + entry.stems.count <= words.count else { continue }
            if let exact = entry.exact, words[index].text != exact, words[index].text != "\(exact)s" { continue }
            if entry.stems.indices.allSatisfy({ words[index + $0].stem == entry.stems[$0] }),
                entry.key.isEmpty || !hidden.contains(entry.key)
            {
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
