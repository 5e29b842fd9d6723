/// Whether a number is said to be of the whole, and of no part of it.
extension ScopeResolver {
    /// Whether the number is said to be of the whole.
    func isWhole(_ target: Range<Int>) -> Bool {
        let before = sentence.lower(target.lowerBound - 1)
        if before == "of" || sentence.lower(target.lowerBound - 2) == "of" && ["the", "all", "a"].contains(before) {
            return true
        }
        if (target.lowerBound - 5..<target.lowerBound - 1).contains(where: { sentence.lower($0) == "of" }),
            ["additional", "extra"].contains(before)
        {
            return true
        }
        if sentence.lower(target.lowerBound - 3) == "of", sentence.lower(target.lowerBound - 2) == "the",
            ["additional", "extra", "total", "overall", "lost", "full"].contains(before)
        {
            return true
        }
        // "Three times our 3.1 % average"
        if ["average", "mean"].contains(sentence.lower(target.upperBound)), ["our", "the", "an"].contains(before),
            !["of", "for", "on", "in", "at"].contains(sentence.lower(target.upperBound + 1))
        {
            return true
        }
        // "Our blended cost rose 5.6 % to €25"
        let clause = sentence.clause(of: target)
        if (max(0, target.lowerBound - 9)..<max(0, target.lowerBound)).contains(where: {
            sentence.lower($0) == "blended" && sentence.clause[$0] == clause
        }) {
            return true
        }
        // "Half of all orders": of the whole, and no number of it.
        let end = isPart(target) ? target.upperBound : target.upperBound + 4
        let near = (target.lowerBound - 4..<end).map { sentence.lower($0) }
        return near.contains { ScopeResolver.totals.contains($0) }
            || zip(near, near.dropFirst()).contains { $0 == "net" && Movements.nouns.contains($1) }
    }

    private func isPart(_ target: Range<Int>) -> Bool {
        sentence.lower(target.upperBound) == "of"
            && sentence.numbers.contains { $0.range == target && $0.form == .percent }
    }

    static let totals = Movements.table(
        "total overall all altogether combined together sum whole both entire jointly blended sitewide")
}
