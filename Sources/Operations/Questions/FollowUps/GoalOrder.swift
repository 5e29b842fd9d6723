import Semantics

/// Words that change or take back a goal that was told: "make the target 20000", "raise our goal by 10 %", "drop the goal".
enum GoalOrder: Sendable {
    case change, drop

    init?(_ tokens: [Token]) {
        if GoalOrder.dropping.matches(tokens) {
            self = .drop
        } else if GoalOrder.changing.matches(tokens), tokens.contains(where: { $0.number != nil }) {
            self = .change
        } else {
            return nil
        }
    }

    private static let changing = PatternList(
        """
        ^ [please|ok|now|and|so|then|actually|no] [let] [us] make|set|change|move|raise|lower|increase|reduce|decrease|update|\
        adjust|correct|put|bump|lift|cut [the|our|my|that|this] [..] target|goal|quota|objective
        can|could you|we make|set|change|move|raise|lower|increase|reduce|decrease|update|adjust|put|bump|lift|cut \
        [the|our|my|that|this] [..] target|goal|quota|objective
        the|our|my|that .. target|goal|quota|objective should|must be
        """)
    private static let dropping = PatternList(
        """
        ^ [please|ok|now|and|so|then|actually|no] drop|delete|remove|forget|cancel|scrap|abandon|clear|discard|withdraw \
        [the|our|my|that|this|about] [our|my|the] target|goal|quota|objective
        ^ [please|ok|now|and|so|then|actually|no] drop|delete|remove|forget|cancel|scrap|abandon|clear|discard|withdraw \
        [the|our|my|that|this|about] .. target|goal|quota|objective $
        we|i have|need|want no target|goal|quota [anymore|any|longer]
        """)
    /// Verbs that make a goal smaller.
    private static let lowering: Set<String> = ["lower", "reduce", "decrease", "cut"]

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { changing.words + dropping.words }

    /// "Forget goal 2", "drop the first goal": its place in the list of notes.
    static func number(_ tokens: [Token]) -> Int? {
        guard let goal = tokens.firstIndex(where: { ["goal", "target", "quota", "objective"].contains($0.text) }) else {
            return nil
        }
        if let after = tokens[safe: goal + 1]?.number?.whole, after < 100 { return after }
        return tokens[safe: goal - 1].flatMap { WordForms.ordinals[$0.text] }
    }

    /// By how much a target changes: "raise the goal *by 10 %*"; nil where the new one is said.
    static func changed(_ target: Double, by tokens: [Token]) -> Double? {
        guard let by = tokens.indices.first(where: { tokens[$0].text == "by" && tokens[safe: $0 + 1]?.number != nil }),
            let amount = Amount.read(tokens, by + 1)
        else { return nil }
        let sign = tokens.contains { GoalOrder.lowering.contains($0.text) } ? -1.0 : 1.0
        return amount.isPercent ? target * (1 + sign * amount.value / 100) : target + sign * amount.value
    }
}

extension QuestionReader {
    /// The draft of "make the target 20000": the goal that was told, with another target.
    ///
    /// - Returns: the draft, and whether it says by how much only: such a change is made once, however often the talk is read.
    func retargeted(
        _ draft: QuestionDraft, own: QuestionDraft, previous: QuestionDraft?, tokens: [Token], notes: Notes,
        today: CivilDate
    ) -> (draft: QuestionDraft, isRelative: Bool) {
        let spoken = own.metrics.isEmpty ? previous?.goal?.metrics ?? [] : own.metrics
        let days = (own.future ?? own.past)?.range
        guard let goal = notes.goal(for: spoken, on: days, today: today) else { return (draft, false) }
        var draft = draft
        draft.metrics = [goal.metric]
        draft.filters = goal.filters
        draft.goalPeriod = goal.period
        guard let target = GoalOrder.changed(goal.target, by: tokens) else { return (draft, false) }
        draft.set("target", .number(target))
        return (draft, true)
    }

    /// The reading of "drop the goal": which one is meant.
    ///
    /// - Parameter spoken: the goal that the talk was about last: "that goal" means it.
    func withdrawal(
        of own: QuestionDraft, _ tokens: [Token], notes: Notes, spoken: QuestionDraft.Goal? = nil, today: CivilDate
    ) -> Interpretation {
        let days = (own.future ?? own.past)?.range
        var open = notes.goals.filter { goal in
            goal.period.end >= today && (own.metrics.isEmpty || own.metrics.contains(goal.metric))
                && days.map { goal.period.intersection($0) != nil } ?? true
        }
        if open.count > 1, own.metrics.isEmpty, days == nil, let spoken,
            let last = open.last(where: { spoken.metrics == [$0.metric] && spoken.filters == $0.filters })
        {
            open = [last]
        }
        if let number = GoalOrder.number(tokens) {
            open = notes.goals.indices.contains(number - 1) ? [notes.goals[number - 1]] : []
        }
        guard let goal = open.first, open.count == 1 else {
            let named = open.map { "\(catalogue.metric($0.metric)?.name ?? $0.metric.name), \($0.period)" }
            return asking(
                named.isEmpty
                    ? "No such goal is noted, so there is none to drop. :notes lists what is noted."
                    : "Which goal do you mean? There are \(named.count): \(named.joined(separator: "; ")).")
        }
        var result = Interpretation(intent: .goalPacing)
        result.metrics = [goal.metric]
        result.filters = goal.filters
        let span = GoalParameters.span(of: goal.period, today: today)
        result.period = span.period
        result.horizon = span.horizon
        result.params = .object(["action": .string("drop"), "goal": .string(goal.name)])
        return result
    }
}
