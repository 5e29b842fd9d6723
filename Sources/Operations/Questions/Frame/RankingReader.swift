import Semantics

/// Reads "top 10", "worst", "which … most", "biggest drop": direction, subject and number of a ranking.
struct RankingReader {
    let frame: QuestionFrame
    let draft: QuestionDraft

    func ranking() -> QuestionDraft.Ranking? {
        guard draft.intent == nil, isRanked else { return nil }
        var ranking = QuestionDraft.Ranking()
        ranking.direction = direction
        ranking.limit = explicitLimit ?? (isSingular ? 1 : nil)
        if isAboutChange {
            ranking.subject = frame.has(StructureCues.inPercent) ? .percentChange : .absoluteChange
            if StructureCues.losers.matches(tokens) {
                ranking.direction = .ascending
            } else {
                ranking.direction = .descending
            }
        }
        return ranking
    }

    /// The words that are not part of a metric's name, a date or a threshold: "at least 500" ranks nothing.
    private var tokens: [Token] {
        var tokens = frame.unpricedTokens
        // "Largest Contentful Paint" is a name.
        let names = frame.metrics.filter { $0.metric == "lcp" }.map(\.tokens)
        let taken = frame.thresholds.map(\.tokens) + frame.dates.map(\.tokens) + names
        for range in taken {
            for index in range where tokens.indices.contains(index) {
                tokens[index].text = ""
                tokens[index].stem = ""
            }
        }
        return tokens
    }

    private var isRanked: Bool {
        if StructureCues.ranked.matches(tokens) { return true }
        if frame.has(RankingReader.splitting) { return false }
        guard !draft.breakdown.isEmpty, frame.tokens.contains(where: { ["which", "what"].contains($0.text) }),
            frame.thresholds.isEmpty
        else { return false }
        // "Which campaign grew", "which channels brought in revenue"
        return isAboutChange || frame.has(StructureCues.best) || frame.has(StructureCues.worst)
            || producesFirst
    }

    /// "Which channels brought in revenue": what is asked for does it; "what share of the visits that email brought in" asks otherwise.
    private var producesFirst: Bool {
        guard let asked = tokens.firstIndex(where: { ["which", "what"].contains($0.text) }) else { return false }
        return IntentCues.producing.matches(Array(tokens[asked...]))
    }

    private var isAboutChange: Bool {
        // The "up" of "sign up" is no rise.
        var words = tokens
        for range in frame.metrics.map(\.tokens) {
            for index in range { (words[index].text, words[index].stem) = ("", "") }
        }
        let moved =
            StructureCues.gainers.matches(words) || StructureCues.losers.matches(words)
            || StructureCues.movers.matches(words)
        guard moved, !draft.breakdown.isEmpty else { return false }
        // "lowest drop-off" is no change over time.
        return !frame.contains("off")
    }

    var direction: QuestionDraft.Ranking.Direction {
        let words = tokens
        if StructureCues.worst.matches(words) { return .worst }
        if StructureCues.ascending.matches(words) { return flipped(.ascending) }
        if StructureCues.best.matches(words) { return .best }
        return flipped(.descending)
    }

    /// "slowest" is a long load time, "fastest" a short one; "cheapest" a low cost.
    private func flipped(_ direction: QuestionDraft.Ranking.Direction) -> QuestionDraft.Ranking.Direction {
        if frame.contains("slowest") { return .descending }
        if frame.contains("fastest", "quickest"), draft.metrics.contains(where: MetricFacts.percentile.contains) {
            return .ascending
        }
        return direction
    }

    private static let superlatives: Set<String> = [
        "top", "bottom", "best", "worst", "lowest", "highest", "biggest", "largest", "smallest", "slowest", "fastest",
        "most",
        "least", "strongest", "weakest", "cheapest", "busiest", "quietest", "shortest", "longest", "fewest", "poorest",
        "priciest",
        "dearest", "greatest", "heaviest", "lightest", "costliest", "leading",
    ]
    /// Words right before a number that is a limit, besides.
    private static let near: Set<String> = [
        "first", "which", "only", "just", "limit", "the", "what", "show", "list", "name", "our",
    ]

    private var explicitLimit: Int? {
        for (index, token) in frame.tokens.enumerated() {
            guard !frame.dates.contains(where: { $0.tokens.contains(index) }),
                !frame.thresholds.contains(where: { $0.tokens.contains(index) }),
                let count = token.number.flatMap({ $0.isPercent || $0.currency != nil ? nil : $0.whole })
                    ?? WordForms.smallNumber(token.text),
                (1...1000).contains(count),
                token.text != "one" || index == 0 || ["number", "top"].contains(frame.tokens[index - 1].text)
            else { continue }
            let before = frame.tokens[safe: index - 1]?.text ?? ""
            let after = frame.tokens[safe: index + 1]?.text ?? ""
            if after == "of", ["them", "these", "those"].contains(frame.tokens[safe: index + 2]?.text) { return count }
            let isGiven =
                ["me", "us"].contains(before)
                && ["name", "give", "show", "list", "tell"].contains(frame.tokens[safe: index - 2]?.text)
            if RankingReader.near.contains(before) || RankingReader.superlatives.contains(before) || index == 0
                || isGiven || after == "please" && tokens[index].mark == ","
                || RankingReader.superlatives.contains(after)
            {
                return count
            }
            if frame.dimensions.contains(where: { $0.tokens.lowerBound == index + 1 }) { return count }
        }
        return nil
    }

    /// "which campaign", "the best product": one is asked for.
    private var isSingular: Bool {
        // "Of our campaigns, which one made the most?"
        let pairs = zip(frame.tokens, frame.tokens.dropFirst())
        if pairs.contains(where: { ["which", "what"].contains($0.text) && $1.text == "one" }) { return true }
        if frame.has(RankingReader.theOne) { return true }
        guard let subject = frame.dimensions.first(where: isSubject) ?? frame.dimensions.first else {
            return frame.tokens.contains { DimensionLexicon.timeUnits[$0.text] != nil && $0.text == $0.stem }
                && frame.tokens.contains { RankingReader.askers.contains($0.text) }
        }
        let last = frame.tokens[subject.tokens.upperBound - 1]
        // "On which of the platforms do we pay least?"
        let lead = frame.tokens[..<subject.tokens.lowerBound].suffix(3).map(\.text)
        if lead.first == "which" || lead.dropFirst().first == "which", lead.contains("of"), !lead.contains("what") {
            // "Which of our products were the biggest sellers?"
            return !["were", "are"].contains(frame.tokens[safe: subject.tokens.upperBound]?.text ?? "")
        }
        guard last.text == last.stem else { return false }
        // "Rank the days of the week"
        let first = frame.tokens[subject.tokens.lowerBound]
        if first.text != first.stem, frame.tokens[safe: subject.tokens.lowerBound + 1]?.text == "of" { return false }
        if RankingReader.several.contains(frame.tokens[safe: subject.tokens.upperBound]?.text ?? "") { return false }
        // "Which were returned most?"
        if ["which", "what"].contains(last.text),
            ["were", "are"].contains(frame.tokens[safe: subject.tokens.upperBound]?.text ?? "")
        {
            return false
        }
        let before = frame.tokens[..<subject.tokens.lowerBound].suffix(4).map(\.text)
        if before.contains(where: { ["by", "per", "across", "each"].contains($0) }) { return false }
        return before.contains(where: RankingReader.leads.contains) || subject.tokens.lowerBound <= 1
    }

    /// "Out of our campaigns, which had the highest ROAS?"
    private static let theOne = PatternList(
        "which|what had|has|was|is the highest|lowest|best|worst|biggest|largest|smallest|strongest|weakest")

    /// "source / medium pairs"
    /// "Through which channels did we win the new users? Split the count."
    private static let splitting = PatternList(
        "^ [please] split|divide|break [up|down] the|that|this|it|them [count|number|total|figure|amount|sum] [up|down]",
        "split|divide|break [up|down] the|that|this count|number|total|figure|amount|sum")
    private static let several: Set<String> = [
        "leaderboard", "ranking", "rankings", "list", "table", "league", "pairs", "combinations", "combos", "groups",
        "values", "types",
    ]
    private static let askers: Set<String> = [
        "which", "what", "best", "worst", "busiest", "quietest", "strongest", "weakest",
    ]
    private static let leads: Set<String> = [
        "which", "what", "the", "our", "single", "best", "worst", "top", "busiest", "most", "highest", "lowest",
    ]

    private func isSubject(_ mention: QuestionFrame.DimensionMention) -> Bool {
        let before = frame.tokens[..<mention.tokens.lowerBound].suffix(3).map(\.text)
        return before.contains { ["which", "what", "best", "worst", "top"].contains($0) }
    }
}

extension IntentCues {
    static let producing = PatternList(
        """
        drive|drives|bring|brings|brought|generate|generates|generated|send|sends|sent|earn|earns|earned|\
        converts|sells|win|wins|won|led|leads|outperformed|outperforms best|most|better|the|in|us|well
        """)
}
