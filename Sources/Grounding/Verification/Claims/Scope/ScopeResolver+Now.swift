/// Words that turn from an older time to the answer's own.
extension ScopeResolver {
    private static let now = Movements.table("now today currently nowadays")

    /// "Back in February 2025 it was CHF 43k, this time only 30k": what was said of the older time ends there.
    func isCutOff(_ mention: Mention<PeriodPattern>, _ target: Range<Int>) -> Bool {
        guard mention.end <= target.lowerBound,
            let turn = (mention.end..<target.lowerBound).last(where: { at in
                Self.now.contains(sentence.lower(at)) || sentence.has(["this", "time"], at: at)
            })
        else { return false }
        return sentence.numbers.contains { $0.range.lowerBound >= mention.end && $0.range.upperBound <= turn }
            && !sentence.periods.contains { $0.start > turn && $0.end <= target.lowerBound }
    }
}
