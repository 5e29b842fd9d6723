/// Reasons behind "since" of which the sheet holds nothing.
extension CauseCheck {
    /// "Tablet was unchanged, since the app layout is the same": a reason of which the sheet holds nothing.
    func isUnknownReason(_ index: Int) -> Bool {
        let start = index + 1
        let end = (start..<sentence.words.count).first { sentence.words[$0].kind == .mark } ?? sentence.words.count
        guard end - start > 3, index == 0 || [",", "—", "–", ";"].contains(sentence.lower(index - 1)) else {
            return false
        }
        let isTime =
            ["then", "last", "mid", "when"].contains(sentence.lower(start))
            || sentence.periods.contains { (start..<start + 3).contains($0.start) }
        return !isTime && !isOnSheet(start..<end)
            && (start..<end).contains { at in
                Self.verbs.contains(sentence.lower(at)) || at > start + 1 && isPresent(at, in: start..<end)
            }
    }

    /// "The new SDK crashes": a verb of the present, the last word of its part or with an object behind.
    private func isPresent(_ at: Int, in part: Range<Int>) -> Bool {
        let word = sentence.words[at]
        guard word.kind == .word, word.lower.count > 4, word.lower.hasSuffix("s"), word.stem != word.lower else {
            return false
        }
        let next = sentence.lower(at + 1)
        return (at + 1 == part.upperBound || ["the", "a", "our", "so", "too", "people", "them", "us"].contains(next))
            && !["the", "a", "of", "our", "its", "school", "public", "bank", "summer"].contains(sentence.lower(at - 1))
    }

    private static let verbs = Movements.table(
        "is was are were has have had went got became launched started introduced changed moved opened closed did does")
}
