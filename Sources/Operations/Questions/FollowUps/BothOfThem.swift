import Semantics

/// "Both, side by side", "so are we ahead?": what was asked last against what it took the place of.
struct BothOfThem {
    let frame: QuestionFrame
    let previous: QuestionDraft

    private static let both = PatternList(
        """
        both
        the two [of] [them] side by side
        ^ [and|so|now|ok|just] [show|compare] [the] two|them [of] [them] [side] [by] [side] $
        """)
    private static let ahead = PatternList(
        """
        ^ [and|so|but|ok|now] are|is|were|was we|it|that|this|they [now|then|doing] ahead|behind|better|worse|up|down|higher|lower|\
        more|less|growing|falling [then|now|or] [behind|worse|down|lower|not] [off] $
        ^ [and|so|but|ok] [is|was] [that|it|this] more|less|better|worse|higher|lower [then] $
        """)

    /// Whether a message asks that, and the talk has two of a kind.
    var isMeant: Bool {
        guard let replaced = previous.replaced, frame.periods.isEmpty, frame.partner == nil, frame.names.isEmpty,
            previous.second == nil, previous.partner == nil, !previous.compares
        else { return false }
        if case .days = replaced, BothOfThem.ahead.matches(frame.tokens), frame.metrics.isEmpty { return true }
        return BothOfThem.both.matches(frame.tokens) && frame.values.isEmpty
    }

    /// Puts the two against each other.
    func place(into draft: inout QuestionDraft) {
        switch previous.replaced {
        case .days(let days):
            guard let now = previous.past else { return }
            let isLater = days.range.start > now.range.start
            (draft.past, draft.second) = isLater ? (days, now) : (now, days)
            (draft.future, draft.partner, draft.runningUnit) = (nil, nil, nil)
            draft.compares = true
            if [.why, .anomaly, .summary].contains(draft.intent) { draft.intent = nil }
        case .filter(let before):
            guard let now = draft.filters.first(where: { $0.op == .eq && FilterFamily.replaces($0, before) }),
                now.field == before.field
            else { return }
            draft.filters.removeAll { $0 == now || $0 == before }
            draft.filters.append(Filter(now.field, .isIn, .list(before.value.texts + now.value.texts)))
            draft.breakdown = [DimensionID(now.field)]
            draft.comparesValues = true
            (draft.compares, draft.changes) = (false, false)
            (draft.second, draft.partner, draft.ranking, draft.intent) = (nil, nil, nil, nil)
        case nil: break
        }
    }
}

extension QuestionDraft {
    /// What this message took the place of, or what the ones before did.
    func replacing(_ before: QuestionDraft) -> Replaced? {
        if let then = before.past, let now = past, then.range != now.range, second == nil { return .days(then) }
        for old in before.filters where old.op == .eq && !filters.contains(old) {
            if filters.contains(where: { $0.op == .eq && $0.field == old.field }) { return .filter(old) }
        }
        return before.replaced
    }
}
