/// What the tab key offers for a word that has been begun.
package enum CompletionWords {
    /// From so many letters on a word is also offered by a later part of it.
    private static let leastForParts = 3

    /// The matches in the order readline wants them: first what stands in place of what was typed, then each, what people
    /// mean by it first; only the match itself where there is one. Upper and lower case count as equal.
    package static func matches(for prefix: String, in words: [CompletionWord]) -> [String] {
        let wanted = prefix.lowercased()
        var seen: Set<String> = []
        var found: [(rank: Int, place: Int, text: String, stem: String)] = []
        for (place, word) in words.enumerated() {
            guard let (rank, stem) = match(wanted, word), seen.insert(word.text).inserted else { continue }
            found.append((rank, place, word.text, stem))
        }
        found.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
        guard let first = found.first else { return [] }
        guard found.count > 1 else { return [first.text] }
        let common = found.dropFirst().reduce(first.stem) { common, match in
            String(zip(common, match.stem).prefix { $0 == $1 }.map(\.0))
        }
        // Never take away what was typed: where case differs, the common part can be shorter than that.
        return [common.count < prefix.count ? prefix : common] + found.map(\.text)
    }

    /// How well a word fits, 0 best, and the part of it that what was typed begins; nil where it does not fit.
    private static func match(_ wanted: String, _ word: CompletionWord) -> (rank: Int, stem: String)? {
        let said = word.saidAs.first { $0.lowercased().hasPrefix(wanted) }
        if word.text.lowercased().hasPrefix(wanted) { return (said == nil ? 1 : 0, word.text) }
        if let said { return (0, said) }
        guard wanted.count >= leastForParts else { return nil }
        let parts = word.text.indices.dropLast().filter { word.text[$0] == "_" }
        return parts.map { word.text[word.text.index(after: $0)...] }.first { $0.lowercased().hasPrefix(wanted) }.map {
            (2, String($0))
        }
    }
}
