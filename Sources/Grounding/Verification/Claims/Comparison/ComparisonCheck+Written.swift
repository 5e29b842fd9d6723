/// Comparisons whose two sides have a number each: "Treats grew fastest at 39.1 %, just ahead of Wet Food at 38.4 %".
extension ComparisonCheck {
    private static let joints = Movements.table("at with on ( : of by")

    /// The finding by the two numbers that the text itself sets side by side; nil where one of them is not its side's own.
    func ofOwnNumbers(_ index: Int) -> ClaimFinding? {
        guard let direction = CueWords.comparatives[sentence.lower(index)],
            case let isOf = sentence.lower(index + 1) == "of" || sentence.lower(index + 1) == "than",
            let name = sentence.entities.first(where: { (1...3).contains($0.start - index - (isOf ? 1 : 0)) }),
            let right = sentence.numbers.first(where: { $0.range.lowerBound >= name.end }),
            right.range.lowerBound - name.end <= 2,
            (name.end..<right.range.lowerBound).allSatisfy({ Self.joints.contains(sentence.lower($0)) }),
            let left = sentence.numbers.last(where: { $0.range.upperBound <= index }),
            index - left.range.upperBound <= 4, left.form.isLike(right.form), left.form != .place
        else { return nil }
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        guard case .verified(let own) = check.check(left), case .verified(let other) = check.check(right),
            let first = own.first, let second = other.first, !first.isEmpty, !second.isEmpty,
            sheet.metricOfFact[first[0]] == sheet.metricOfFact[second[0]],
            sheet.entitiesOfFact[first[0]] != sheet.entitiesOfFact[second[0]]
        else { return nil }
        let lowerIsBetter = sheet.lowerIsBetter[sheet.metricOfFact[first[0]]]
        let meant = Comparatives.direction(direction, of: sentence.lower(index), lowerIsBetter: lowerIsBetter)
        guard let sign = SignWords.sign(meant, lowerIsBetter: lowerIsBetter) else { return nil }
        let (x, y) = (left.value * (left.sign ?? 1), right.value * (right.sign ?? 1))
        let size = sentence.directions.contains { $0.end <= index && ($0.value == .down || $0.value == .worse) }
        let isSo = size ? (abs(x) - abs(y)) * sign > 0 : (x - y) * sign > 0
        return isSo != sentence.isNegated(index)
            ? .verified([first + second]) : .wrong("it is the other way round", first + second)
    }
}
