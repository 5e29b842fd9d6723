import Semantics

/// The step of a time axis, where the words give one.
struct GranularityReader {
    let frame: QuestionFrame

    private static let adjectives: [String: Granularity] = [
        "hourly": .hour, "daily": .day, "weekly": .week, "monthly": .month, "quarterly": .quarter,
    ]
    private static let units: [String: Granularity] = [
        "hour": .hour, "day": .day, "date": .day, "week": .week, "month": .month, "quarter": .quarter,
    ]

    func granularity() -> Granularity? {
        for (index, token) in frame.tokens.enumerated() where !isDate(index) {
            if let step = GranularityReader.adjectives[token.text] { return step }
            guard let step = GranularityReader.units[token.stem], index > 0 else { continue }
            let before = frame.tokens[index - 1].text
            // "By campaign and week"
            if before == "and", frame.dimensions.contains(where: { $0.tokens.upperBound == index - 1 }) { return step }
            guard !isDimension(index) else { continue }
            if ["by", "per", "each", "every"].contains(before) { return isPartOfRatio(index) ? nil : step }
            if before == "cohort", ["by", "per"].contains(frame.tokens[safe: index - 2]?.text) { return step }
            if before == "the", frame.tokens[safe: index - 2]?.text == "by" { return step }
            // "If revenue in a day drops under 8,000"
            if ["a", "any", "one", "single"].contains(before), frame.contains("if", "when", "whenever"),
                ["in", "on", "within", "a", "for", "of"].contains(frame.tokens[safe: index - 2]?.text)
            {
                return step
            }
            if before == "a", index > 1,
                frame.metrics.contains(where: { $0.tokens.upperBound == index - 1 })
                    || frame.tokens[index - 2].number != nil
            {
                return step
            }
            // week by week, day to day
            if ["by", "after"].contains(frame.tokens[safe: index + 1]?.text),
                frame.tokens[safe: index + 2]?.stem == token.stem
            {
                return step
            }
        }
        return nil
    }

    private func isDate(_ index: Int) -> Bool { frame.dates.contains { $0.tokens.contains(index) } }
    private func isDimension(_ index: Int) -> Bool { frame.dimensions.contains { $0.tokens.contains(index) } }
    private func isPartOfRatio(_ index: Int) -> Bool { frame.metrics.contains { $0.tokens.contains(index) } }
}
