/// Finds the name that was probably meant.
enum NearestName {
    /// The known name with the fewest changed letters: at most a third of them, two in any word longer than three (two
    /// letters that changed places count as two); nil when none is near.
    static func of(_ name: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().prefix(60))
        let bound = wanted.count <= 3 ? 2 : max(3, wanted.count / 3 + 1)
        var best: (name: String, distance: Int)?
        for candidate in known.sorted() {
            let distance = distance(wanted, Array(candidate.lowercased().prefix(60)))
            if distance < best?.distance ?? bound { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Levenshtein's edit distance.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var previous = Array(0...b.count)
        for (row, left) in a.enumerated() {
            var current = [row + 1]
            for (column, right) in b.enumerated() {
                current.append(
                    min(previous[column + 1] + 1, current[column] + 1, previous[column] + (left == right ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
