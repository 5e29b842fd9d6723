import Semantics

/// "What if we hit 800 a day from now?", after a goal: how far such days would bring it.
enum PaceSupposed {
    /// The parameter of a reading that holds what each remaining day would bring.
    static let key = "each_day"

    private static let words = PatternList(
        "hit|make|made|reach|do|did|sell|sold|get|got|earn|keep|kept|had|have|bring|average|at|with|manage|managed # a|per|each|every day|week",
        "# a|per|each|every day|week from now|here|today", "# daily from now|here|today")
    private static let perWeek = PatternList("a|per|each|every week")

    /// What each day would bring; nil where the message supposes no such thing.
    static func value(_ frame: QuestionFrame) -> Double? {
        guard let match = words.firstMatch(in: frame.tokens), frame.thresholds.isEmpty,
            let amount = frame.tokens[match].indices.lazy.compactMap({ index in
                frame.tokens[index].number == nil ? nil : Amount.read(frame.tokens, index)
            }).first, !amount.isPercent
        else { return nil }
        return frame.has(perWeek) ? amount.value / 7 : amount.value
    }
}
