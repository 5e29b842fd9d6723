import Grounding
import Insights
import Semantics

/// "Do ad cost and revenue go together?": how two figures move from day to day.
extension AnswerComposer {
    /// The parameter that says that it is asked.
    static let together = "together"

    private static let leastDays = 21
    private static let usualDays = 90
    /// From where on it is told as hardly, weakly, clearly or closely.
    private static let strengths = [(0.7, "closely"), (0.4, "clearly"), (0.2, "weakly")]

    /// - Returns: false where that is not asked, or the days are too few to say.
    func tellTogether(_ query: MetricQuery, _ reading: Interpretation, into progress: inout Progress) async throws
        -> Bool
    {
        guard reading.params[AnswerComposer.together]?.flag == true, query.metrics.count == 2 else { return false }
        var query = query
        (query.breakdown, query.comparison, query.granularity, query.order, query.limit) = ([], nil, .day, nil, nil)
        let end = min(query.period?.end ?? today, today.adding(days: -1))
        let start = query.period?.start ?? end
        let isShort = start.days(until: end) + 1 < AnswerComposer.leastDays
        query.period = DateRange(
            start: isShort ? end.adding(days: 1 - AnswerComposer.usualDays) : start, end: end)
        let table = try await table(query, into: &progress)
        let pairs = table.rows.compactMap { row -> (CivilDate, Double, Double)? in
            guard let day = row[0].text.flatMap({ CivilDate($0) }), let first = row[1].number,
                let second = row[2].number
            else { return nil }
            return (day, first, second)
        }
        guard pairs.count >= AnswerComposer.leastDays,
            let found = DailyTogether(pairs.map(\.0), pairs.map(\.1), pairs.map(\.2))
        else {
            progress.trusts.removeLast()
            return false
        }
        let names = query.metrics.map { FilterWords.inSentence(name($0)) }
        let facts = self.facts(of: table)
        let size = facts.fact(
            query.metrics[0], found.coefficient, .score,
            called: "Rank correlation of \(names[0]) and \(names[1]), day by day")
        let strength = AnswerComposer.strengths.first { abs(found.coefficient) >= $0.0 }?.1
        let isChance = !found.isBeyondChance
        let when = PeriodWords.phrase(table.period)
        if isChance || strength == nil {
            progress.draft.say("\(names[0].capitalisedFirst) and \(names[1]) hardly go together \(when).")
        } else {
            let way =
                found.coefficient > 0
                ? "on days with more of the one there is more of the other"
                : "on days with more of the one there is less of the other"
            progress.draft.say(
                "\(names[0].capitalisedFirst) and \(names[1]) go together \(strength ?? "") \(when): \(way).")
        }
        progress.draft.say(
            "The rank correlation of the days is \(facts.cited(size, in: &progress.draft)), where 1 is wholly together, 0 not at "
                + "all and -1 the one against the other; what is usual for each weekday is taken off first."
                + (isChance ? " That can be chance." : ""))
        if isShort {
            progress.draft.say("Fewer than three weeks say nothing of that, so longer ones are looked at.")
        }
        progress.draft.newParagraph()
        progress.draft.say("That two figures move together does not say that one moves the other.")
        progress.table = table
        suggest(after: query, period: table.period, into: &progress)
        return true
    }
}
