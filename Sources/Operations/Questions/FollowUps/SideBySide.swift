import Semantics

/// A side that a message holds against what was spoken of ("compare with desktop"), adds to those that were compared ("and the
/// UK"), or puts in the place of one of them ("swap France for Spain").
struct SideBySide {
    let frame: QuestionFrame
    let previous: QuestionDraft
    /// What the message itself says.
    let own: QuestionDraft

    private static let against = PatternList(
        "is|was|are|were|does|did|do it|that|this|they ... better|worse|cheaper|faster|slower|stronger|weaker|higher|lower|bigger|"
            + "smaller|more|less .. than",
        "better|worse|cheaper|faster|slower|stronger|weaker|higher|lower than",
        "compare|compared it|that|this .. to|with|against",
        "^ [and|now|ok|so|but|please|then] [how] [does|do|did] [it|that|this|they] compare|compares|compared [it|that|this|them] "
            + "to|with|against|and",
        "^ [and|now|ok|so|but|then|what|how|about] [about] versus|against",
        "fare|fares|do|does|perform|performs|compare|stand|look .. versus|against it|that|this|them $")
    private static let adding = PatternList("^ [and|ok|now|please|then] and|add|plus|also|include")
    private static let swapping = PatternList(
        "^ [and|ok|now|please|then|no] swap|replace|exchange|switch|change .. .. with|for|by|to|against", "instead of")
    private static let comparingOne = PatternList(
        "^ [and|but|so|ok] how|where does|do|did|is|are .. .. compare|comparing|compared|stand|rank [to|with] [the] [others|rest|other] $"
    )

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [against, adding, swapping, comparingOne].flatMap(\.words) }

    /// Puts the sides next to each other; false where the message means nothing of the kind.
    func place(into draft: inout QuestionDraft) -> Bool {
        guard own.intent == nil, own.past == nil, own.partner == nil, own.second == nil, own.thresholds.isEmpty,
            let said = own.filters.first, own.filters.count == 1, [.eq, .isIn].contains(said.op)
        else { return false }
        if frame.has(SideBySide.comparingOne) {
            show([], of: said.field, in: &draft)
            return true
        }
        guard own.breakdown.isEmpty || own.comparesValues else { return false }
        let sides = spoken(said.field)
        guard !sides.isEmpty else { return false }
        if frame.has(SideBySide.swapping), said.value.texts.contains(where: sides.contains) {
            let new = said.value.texts.filter { !sides.contains($0) }
            guard !new.isEmpty else { return false }
            show(sides.filter { !said.value.texts.contains($0) } + new, of: said.field, in: &draft)
            return true
        }
        let adds = previous.comparesValues && sides.count > 1 && frame.has(SideBySide.adding)
        guard said.op == .eq, adds || frame.has(SideBySide.against), !said.value.texts.allSatisfy(sides.contains)
        else { return false }
        show(sides + said.value.texts.filter { !sides.contains($0) }, of: said.field, in: &draft)
        return true
    }

    /// The values that were spoken of in a field.
    private func spoken(_ field: String) -> [String] {
        previous.filters.first { $0.field == field && [.eq, .isIn].contains($0.op) }?.value.texts ?? []
    }

    /// - Parameter values: no value for all of them.
    private func show(_ values: [String], of field: String, in draft: inout QuestionDraft) {
        draft.filters.removeAll { $0.field == field && [.eq, .isIn].contains($0.op) }
        if let only = values.first {
            draft.filters.append(
                values.count == 1 ? Filter(field, .eq, .text(only)) : Filter(field, .isIn, .list(values)))
        }
        draft.breakdown = values.count == 1 ? [] : [DimensionID(field)]
        draft.comparesValues = values.count > 1
        (draft.compares, draft.changes) = (false, false)
        (draft.second, draft.partner, draft.ranking, draft.limit, draft.intent) = (nil, nil, nil, nil, nil)
    }
}
