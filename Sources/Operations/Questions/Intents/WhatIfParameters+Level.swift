import Semantics

/// Levels that a figure is supposed to take.
extension WhatIfParameters {
    private static let becoming: Set<String> = [
        "was", "were", "is", "be", "been", "at", "hit", "hits", "reached", "reaches", "became", "becomes",
    ]
    private static let moving: Set<String> = [
        "higher", "lower", "more", "less", "better", "worse", "up", "down", "above", "below", "point", "points", "pp",
        "of", "bigger", "smaller",
    ]

    /// Where the level stands that a figure "goes to", or that a rate "was": "if conversion was 5 %". Nil where none does.
    func level(in range: Range<Int>, of field: MetricID) -> Int? {
        range.first { index in
            guard range.contains(index + 1), frame.tokens[index + 1].number != nil else { return false }
            if frame.tokens[index].text == "to" { return true }
            guard MetricFacts.isFraction(field), WhatIfParameters.becoming.contains(frame.tokens[index].text)
            else { return false }
            // "Was 5 % higher" moves it.
            let after = frame.tokens.dropFirst(index + 2).prefix(3)
            return !after.contains { $0.mark == nil && WhatIfParameters.moving.contains($0.text) }
        }.map { $0 + 1 }
    }
}
