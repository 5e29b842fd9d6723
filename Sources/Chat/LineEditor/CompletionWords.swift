/// What the tab key offers for a word that has been begun.
package enum CompletionWords {
    /// The matches in the order readline wants them: first what all have in common, then each; only the match itself
    /// where there is one. Upper and lower case count as equal.
    package static func matches(for prefix: String, in words: [String]) -> [String] {
        let wanted = prefix.lowercased()
        var seen: Set<String> = []
        let found = words.filter { $0.lowercased().hasPrefix(wanted) && seen.insert($0).inserted }.sorted()
        guard let first = found.first else { return [] }
        guard found.count > 1 else { return [first] }
        let common = found.dropFirst().reduce(first) { common, word in
            String(zip(common, word).prefix { $0 == $1 }.map(\.0))
        }
        // Never take away what was typed: where case differs, the common part can be shorter than that.
        return [common.count < prefix.count ? prefix : common] + found
    }
}
