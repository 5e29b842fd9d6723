import Semantics

/// "How are our goals doing?": every goal that was told and is not over, each with its pacing.
enum GoalsQuestion {
    static let words = PatternList(
        """
        ^ [and|so|ok] how|where [is|are|do|does] [all|each|both] [of] our|my|the goals|targets|goal|target \
        doing|going|coming|looking|look|progressing|performing|standing|stand|pacing|fare|faring
        ^ [and|so|ok] how|where is|are|do|does [all|each|both] [of] our|my|the goals|targets [now|today|currently|so] [far] $
        ^ [and|so|ok] what about our|my|the goals|targets $
        on track|pace for|with|to [reach|hit|meet] [all|each|both] [of] our|my|the goals|targets $
        ^ [show|give|list|tell] [me|us] [the] progress|pacing|status of|on [all|each|both] [of] our|my|the goals|targets $
        """)

    /// Without a digit: no number stands behind it.
    static let none =
        "No goal is noted that is not over. Tell one by its figure, amount and days, as in: our target is … revenue in December."

    /// Nil where no goal is open.
    static func reading(of notes: Notes, today: CivilDate) -> Interpretation? {
        let parts = notes.goals.filter { $0.period.end >= today }.map { goal in
            var result = Interpretation(intent: .goalPacing)
            result.metrics = [goal.metric]
            result.filters = goal.filters
            (result.period, result.horizon) = GoalParameters.span(of: goal.period, today: today)
            result.params = .object(["target": .number(goal.target)])
            result.notes = ["the goal as it was told"]
            return result
        }
        guard parts.count > 1 else { return parts.first }
        var result = Interpretation(intent: .multi)
        result.parts = parts
        return result
    }
}
