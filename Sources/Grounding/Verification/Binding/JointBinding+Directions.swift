import Semantics

/// Words that say which way something went, under a way to bind the numbers beside them.
extension JointBinding {
    /// Whether the number next to the word, as it is bound, went that way.
    func supports(_ mention: Mention<Direction>, _ way: [Binding], _ numbers: [NumberMention]) -> Bool {
        let clause = sentence.clause[mention.start]
        func distance(_ number: NumberMention) -> Int {
            number.range.lowerBound >= mention.end
                ? number.range.lowerBound - mention.end : mention.start - number.range.upperBound
        }
        let beside = numbers.indices.filter {
            sentence.clause(of: numbers[$0].range) == clause && distance(numbers[$0]) <= Self.reach
                && !isParted(mention.range, numbers[$0].range)
        }
        let moved = beside.compactMap { place -> (distance: Int, went: Double, metric: Int)? in
            way[place].moved.map { (distance(numbers[place]), $0, sheet.metricOfFact[way[place].facts[0]]) }
        }
        guard let nearest = moved.min(by: { $0.distance < $1.distance }),
            let said = SignWords.sign(mention.value, lowerIsBetter: sheet.lowerIsBetter[nearest.metric])
        else { return false }
        return said == 0 ? abs(nearest.went) < 0.011 : said * nearest.went > 0
    }

    private static let reach = 7

    /// "Porto gained 240 bookings, everything else went up": a new thought begins between.
    private func isParted(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
        let gap = min(one.upperBound, two.upperBound)..<max(one.lowerBound, two.lowerBound)
        return gap.contains { [",", ";", ":", "–", "—"].contains(sentence.words[$0].text) }
    }
}
