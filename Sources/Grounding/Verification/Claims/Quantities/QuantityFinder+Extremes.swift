/// The first or last few of a breakdown: "the three busiest pages", "the two smallest channels".
extension QuantityFinder {
    /// As many of the fact's breakdown as are said to be its highest or lowest; nil where none are.
    func extremes(_ index: Int, _ dimension: String) -> [Int]? {
        for number in sentence.numbers where number.form == .plain && (2...20).contains(number.value) {
            let at = number.range.upperBound
            guard let way = CueWords.superlatives[sentence.lower(at)],
                ["", "the", "our", "its", "these"].contains(sentence.lower(number.range.lowerBound - 1)),
                let sign = SignWords.sign(way, lowerIsBetter: false),
                sentence.dimensions.contains(where: {
                    (1...2).contains($0.start - at) && $0.value.contains(dimension)
                })
            else { continue }
            let sorted = siblings(index, dimension).sorted { first, second in
                let (x, y) = (sheet.facts[first].value ?? 0, sheet.facts[second].value ?? 0)
                return sign > 0 ? x > y : x < y
            }
            return sorted.count >= Int(number.value) ? Array(sorted.prefix(Int(number.value))) : nil
        }
        return nil
    }
}
