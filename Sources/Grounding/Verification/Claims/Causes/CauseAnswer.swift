/// Finds reasons that answer a "why" although no sheet could know them: "Why jackets? The sheet doesn't say; it is the sizing."
///
/// An answer that doubts, denies or advises claims nothing; one that names something of the sheet is checked by what it says
/// of that.
struct CauseAnswer {
    let sentence: Sentence
    let topic: Topic

    private static let asking = Movements.table("why cause causes reason reasons")
    private static let denying = Movements.table(
        "no not nothing nobody none never cannot can't don't doesn't didn't isn't wasn't won't wouldn't couldn't unknown unclear ask check"
    )

    /// The places of the parts that give such a reason.
    var reasons: [Range<Int>] {
        guard let asked = topic.said?.sentence, asked.isQuestion, !sentence.isQuestion,
            asked.words.contains(where: { Self.asking.contains($0.lower) }) || asked.has(["what", "happened"], at: 0)
                || asked.has(["what", "changed"], at: 0)
        else { return [] }
        return parts.filter(isReason)
    }

    private var parts: [Range<Int>] {
        var all: [Range<Int>] = []
        var start = 0
        for (at, word) in sentence.words.enumerated() where word.isMark(";") || word.isMark("—") || word.isMark("–") {
            all.append(start..<at)
            start = at + 1
        }
        return all + [start..<sentence.words.count]
    }

    private func isReason(_ part: Range<Int>) -> Bool {
        let words = part.map { sentence.lower($0) }
        return part.count > 3 && !sentence.isOpen(part) && !words.contains(where: Self.denying.contains)
            && !isOnSheet(part)
    }

    private func isOnSheet(_ part: Range<Int>) -> Bool {
        sentence.entities.contains { part.contains($0.start) }
            || sentence.metrics.contains { part.contains($0.start) && !$0.value.isForeign }
            || sentence.numbers.contains { part.contains($0.range.lowerBound) }
            || sentence.periods.contains { part.contains($0.start) }
            || sentence.directions.contains { part.contains($0.start) }
    }
}
