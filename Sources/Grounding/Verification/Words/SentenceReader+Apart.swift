/// One thing for each of another, where the two words stand apart: "per user, they bring in twice as much", "8 % more per
/// order", "84 bookings, so £39 a pop".
extension SentenceReader {
    private static let degrees = Movements.table("more less extra higher lower much")

    /// - Returns: whether the words were read; false leaves them to the readings of neighbours.
    func readApart(_ per: Int, _ sentence: inout Sentence) -> Bool {
        let base = per + 1
        guard sentence.words.indices.contains(base), !sentence.metrics.contains(where: { $0.end == per }) else {
            return false
        }
        let counted = sentence.metrics.first { $0.start == base && !$0.value.isForeign }
        var bases = counted.map { metrics($0.value) } ?? []
        if ["user", "visitor", "person", "head", "player", "customer", "reader"].contains(sentence.words[base].stem) {
            bases.formUnion(MetricPhrases.people.intersection(sheet.metrics))
        }
        let end = counted?.end ?? base + 1
        let clause = sentence.clause.indices.contains(per) ? sentence.clause[per] : nil
        func isOfClause(_ at: Int) -> Bool { clause.map { sentence.clause[at] == $0 } ?? true }
        // "Per user, they bring in …", "bring in more per user"
        let isFirst = per == 0 || sentence.words[per - 1].kind == .mark
        let top =
            isFirst
            ? sentence.metrics.first { $0.start >= end && isOfClause($0.start) }
            : sentence.metrics.last {
                $0.end <= per && isOfClause($0.start) && metrics($0.value).contains(where: MetricPhrases.money.contains)
            }
        let isGraded = Self.degrees.contains(sentence.lower(per - 1))
        if let top, isFirst || isGraded {
            let found = ratios(metrics(top.value), bases)
            guard !found.isEmpty else { return false }
            sentence.metrics.removeAll { $0.range == top.range }
            replace(per..<end, with: found, &sentence)
            return true
        }
        // "That is 8 % more per order": what one of them is worth.
        let isOfOne = sentence.numbers.contains { number in
            let isMoney = if case .money = number.form { true } else { false }
            // "NOK 20 less per purchase than a year earlier" is a comparison, read as one.
            return number.range.upperBound == per - 1
                && (isMoney && sentence.lower(end) != "than" || number.form == .percent)
        }
        guard isGraded, isOfOne else { return false }
        let names = UnitMetrics.byNoun[sentence.words[base].stem] ?? []
        let found = Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
        replace(per..<end, with: found, &sentence)
        return !found.isEmpty
    }

    /// "We paid £3.3k for 84 bookings, so £39 a pop", "SEK 96k for 480 leads is SEK 200 apiece": of what was counted last.
    func readPop(_ place: Range<Int>, _ sentence: inout Sentence) {
        let isMoney = sentence.numbers.contains { number in
            if case .money = number.form { number.range.upperBound == place.lowerBound } else { false }
        }
        guard isMoney,
            let base = sentence.metrics.last(where: { mention in
                mention.end <= place.lowerBound && !mention.value.isForeign
                    && mention.value.metrics.allSatisfy { metric in
                        sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .count }
                    }
            })
        else { return }
        let isSpent = sentence.words[..<place.lowerBound].contains {
            ["paid", "pay", "spent", "spend", "cost", "costs", "budget"].contains($0.lower)
        }
        let costs = ratios(["advertiser_ad_cost"], metrics(base.value))
        let incomes = ratios(MetricPhrases.money, metrics(base.value))
        // "So R$ 30 apiece": what an order is worth, where the sheet states that as well.
        let stated = sentence.metrics.filter { $0.range.overlaps(place) && !$0.value.isForeign }
            .reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        replace(place, with: isSpent || incomes.isEmpty ? costs : incomes.union(stated), &sentence)
        dropRepeated(after: place.upperBound, &sentence)
    }

    /// "£39 a pop, 1.7 times what it cost us in August": the same price, and not all that was spent.
    func dropRepeated(after place: Int, _ sentence: inout Sentence) {
        let words = sentence.words
        sentence.metrics.removeAll { mention in
            mention.start > place && words[mention.start].lower.hasPrefix("cost")
                && ["it", "they"].contains(words[mention.start - 1].lower)
        }
    }
}
