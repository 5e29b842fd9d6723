import Semantics

/// Numbers in a row, as many as a run of periods has steps.
extension NumberCheck {
    /// "Quarter by quarter: 2.1 %, 2.4 %, 3.3 %": as many numbers in a row as a run of periods has steps.
    func inSequence(_ number: NumberMention, _ scope: Scope) -> ClaimFinding? {
        guard let place = sentence.numbers.firstIndex(where: { $0.range == number.range }) else { return nil }
        func isJoined(_ first: Int) -> Bool {
            let (end, start) = (sentence.numbers[first].range.upperBound, sentence.numbers[first + 1].range.lowerBound)
            guard end <= start else { return false }
            let gap = end..<start
            return gap.count <= 2
                && gap.allSatisfy { [",", "and", "then", "→", "to", "-", ">"].contains(sentence.lower($0)) }
        }
        var (first, last) = (place, place)
        while first > 0, isJoined(first - 1) { first -= 1 }
        while last + 1 < sentence.numbers.count, isJoined(last) { last += 1 }
        let run = Array(sentence.numbers[first...last])
        guard run.count > 2 else { return nil }
        for series in Series.all(in: sheet, metrics: scope.metrics)
        where series.dimension == nil && series.facts.count == run.count {
            let steps = series.facts.sorted { a, b in
                guard let x = sheet.facts[a].period?.start, let y = sheet.facts[b].period?.start else { return a < b }
                return x < y
            }
            let fits = zip(run, steps).allSatisfy { written, fact in
                guard let value = sheet.facts[fact].value, written.canBe(Quantity.unit(of: sheet.facts[fact])) else {
                    return false
                }
                return written.sign == nil && written.fits(Quantity.scaled(value, sheet.facts[fact]))
            }
            if fits { return .verified([[steps[place - first]]]) }
        }
        return nil
    }
}
