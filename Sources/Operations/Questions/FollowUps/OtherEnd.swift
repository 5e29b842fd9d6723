import Semantics

/// "Which 5 are at the other end?", "now the other way round": the same ranking from its other end.
struct OtherEnd {
    let frame: QuestionFrame
    let previous: QuestionDraft

    static let words = PatternList(
        "other|opposite end", "^ [no|and|now|ok|please|then] [the] other|opposite way [round|around|up] $",
        "other|opposite way [round|around] $", "reversed", "upside down", "reverse|flip|invert the order|list|ranking",
        "^ [and|now|ok|please|in] ascending|descending [order] [please] $",
        "^ [and|now|ok|please] [start|starting|sort|sorted|begin] from|with|at [the] bottom|lowest|smallest|end [up|upwards] $",
        "^ [and|what|how] [about] the last # [of] [them] $")

    /// The order asked for; nil where no other one is.
    var ranking: QuestionDraft.Ranking? {
        guard var ranking = previous.ranking, frame.has(OtherEnd.words), frame.metrics.isEmpty, frame.dimensions.isEmpty
        else { return nil }
        let opposites: [QuestionDraft.Ranking.Direction: QuestionDraft.Ranking.Direction] = [
            .descending: .ascending, .ascending: .descending, .best: .worst, .worst: .best,
        ]
        ranking.direction = opposites[ranking.direction ?? .descending]
        if frame.contains("ascending") { ranking.direction = .ascending }
        if frame.contains("descending") { ranking.direction = .descending }
        let number = frame.tokens.lazy.compactMap { $0.number?.whole ?? WordForms.smallNumber($0.text) }.first
        ranking.limit = number ?? ranking.limit ?? previous.limit
        return ranking
    }
}
