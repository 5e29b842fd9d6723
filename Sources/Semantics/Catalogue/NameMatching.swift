/// Names that a mistyped name may have meant, for suggestions in errors.
package enum NearestNames {
    /// The likeliest of `candidates` for `name`, best first; empty when nothing is near.
    ///
    /// Near is: few mistakes (Damerau–Levenshtein: a letter too many, too few, wrong, or two swapped), or one name
    /// holding the other (`revenue` for `total_revenue`). Case does not matter, and blanks and hyphens count as
    /// underscores. A shared beginning ranks higher; ties keep the alphabet's order.
    package static func suggestions(for name: String, among candidates: [String], limit: Int = 3) -> [String] {
        // Long text cannot be near any name, and must not cost time.
        let wanted = normalised(name.prefix(longest))
        guard !wanted.isEmpty, limit > 0 else { return [] }
        var scored: [(score: Double, name: String)] = []
        var seen: Set<String> = []
        for candidate in candidates where seen.insert(candidate).inserted {
            if let score = score(wanted, normalised(candidate[...])) { scored.append((score, candidate)) }
        }
        scored.sort { ($0.score, $0.name) < ($1.score, $1.name) }
        return scored.prefix(limit).map(\.name)
    }

    private static let longest = 64

    private static func normalised(_ name: Substring) -> [Character] {
        name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    }

    /// Lower is nearer; nil is not near.
    private static func score(_ wanted: [Character], _ candidate: [Character]) -> Double? {
        if wanted == candidate { return -2 }
        let shared = zip(wanted, candidate).prefix { $0 == $1 }.count
        let bonus = Double(min(shared, 4)) / 4
        let mistakes = distance(wanted, candidate)
        let allowed = max(1, min(wanted.count, candidate.count) / 3)
        if mistakes <= allowed { return Double(mistakes) - bonus }
        if wanted.count >= 3, holds(candidate, wanted) || holds(wanted, candidate) && candidate.count >= 3 {
            // Worse than a real misspelling; the less is left over, the better.
            return 4 + Double(abs(candidate.count - wanted.count)) / 100 - bonus
        }
        return nil
    }

    private static func holds(_ long: [Character], _ short: [Character]) -> Bool {
        guard long.count >= short.count else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
    }

    /// Damerau–Levenshtein distance, each part of a name edited at most once (optimal string alignment).
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
