/// Metrics named as one thing for each of another: "spending per buyer", "two items each".
extension SentenceReader {
    private static let spending = Movements.table("spend spending spent outlay")
    private static let people = Movements.table("person head member reader customer visitor user guest shopper buyer")

    func readRatios(_ sentence: inout Sentence) {
        for per in sentence.words.indices {
            switch sentence.lower(per) {
            case "per": readPer(per, base: per + 1, &sentence)
            case "for" where ["each", "every"].contains(sentence.lower(per + 1)): readPer(per, base: per + 2, &sentence)
            case "each", "apiece": readEach(per, &sentence)
            default: break
            }
        }
    }

    private func metrics(_ mention: ReferenceSheet.MetricMention) -> Set<String> {
        Set(mention.metrics.map { sheet.metrics[$0] })
    }

    private func readPer(_ per: Int, base: Int, _ sentence: inout Sentence) {
        let top = sentence.metrics.firstIndex { $0.end == per }
        let isSpending = Self.spending.contains(sentence.lower(per - 1))
        guard top != nil || isSpending else { return }
        let counted = sentence.metrics.firstIndex { $0.start == base && !$0.value.isForeign }
        var bases = counted.map { metrics(sentence.metrics[$0].value) } ?? []
        if counted == nil, Self.people.contains(sentence.lower(base)) {
            bases = MetricPhrases.people.intersection(sheet.metrics)
        }
        var tops = top.map { metrics(sentence.metrics[$0].value) } ?? []
        // What people spend is what the shop earns.
        if isSpending, tops.isEmpty { tops = MetricPhrases.money.intersection(sheet.metrics) }
        let start = top.map { sentence.metrics[$0].start } ?? per - 1
        let end = counted.map { sentence.metrics[$0].end } ?? base + 1
        replace(start..<end, with: ratios(tops, bases), &sentence)
    }

    /// "Buyers are picking up two items each": by those that were named before.
    private func readEach(_ each: Int, _ sentence: inout Sentence) {
        guard let top = sentence.metrics.last(where: { $0.end == each && !$0.value.isForeign }),
            sentence.numbers.contains(where: { $0.range.upperBound == top.start }),
            let base = sentence.metrics.last(where: { $0.end < top.start && !$0.value.isForeign })
        else { return }
        replace(top.start..<(each + 1), with: ratios(metrics(top.value), metrics(base.value)), &sentence)
    }

    private func ratios(_ tops: Set<String>, _ bases: Set<String>) -> Set<Int> {
        var names = DerivedFacts.names(tops, bases)
        for top in tops { for base in bases { names.insert(DerivedFacts.pair(top, base)) } }
        return Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
    }

    private func replace(_ range: Range<Int>, with metrics: Set<Int>, _ sentence: inout Sentence) {
        guard !metrics.isEmpty else { return }
        sentence.metrics.removeAll { range.overlaps($0.range) }
        let place = sentence.metrics.firstIndex { $0.start > range.lowerBound } ?? sentence.metrics.endIndex
        sentence.metrics.insert(Mention(value: .init(metrics: metrics), range: range), at: place)
    }
}
