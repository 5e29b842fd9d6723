/// Nouns that are money as well as a count: "899 sales", "end in a sale", "9,600 gifts", "sold 6,000 courses".
extension SentenceReader {
    private static let both = Movements.table("sale gift donation")
    private static let counting = Movements.table("a one each every per more fewer")

    /// "Q2 sold 72 % more than Q1" of a sheet that holds no more than the places of what is sold: its money.
    private func readSold(_ sentence: inout Sentence) {
        func isUncounted(_ metric: Int) -> Bool {
            sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].kind == .rank }
        }
        let money = Set(
            sheet.metrics.indices.filter {
                ["total_revenue", "purchase_revenue"].contains(sheet.metrics[$0]) && !isUncounted($0)
            })
        guard !money.isEmpty else { return }
        for index in sentence.metrics.indices
        where ["sold", "sell", "sells"].contains(sentence.lower(sentence.metrics[index].start)) {
            let metrics = sentence.metrics[index].value.metrics
            if !metrics.isEmpty, metrics.allSatisfy(isUncounted) {
                sentence.metrics[index].value = .init(metrics: money)
            }
        }
    }

    /// Takes such a noun for how many there were, where a number or an article counts it and the sheet does.
    func readCounted(_ sentence: inout Sentence) {
        readSold(&sentence)
        let orders = Set(
            sheet.metrics.indices.filter { ["ecommerce_purchases", "items_purchased"].contains(sheet.metrics[$0]) })
        guard !orders.isEmpty else { return }
        for index in sentence.metrics.indices where sentence.metrics[index].range.count <= 2 {
            let mention = sentence.metrics[index]
            let counts = mention.value.metrics.union(orders)
            if Self.both.contains(sentence.words[mention.end - 1].stem), mention.range.count == 1 {
                let isCounted =
                    sentence.numbers.contains { $0.form == .plain && $0.range.upperBound == mention.start }
                    || Self.counting.contains(sentence.lower(mention.start - 1))
                        && sentence.words[mention.start].stem == "sale"
                guard isCounted else { continue }
                sentence.metrics[index].value = .init(metrics: counts.intersection(orders))
            } else if sentence.lower(mention.end - 1) == "sold",
                sentence.numbers.contains(where: {
                    $0.form == .plain && $0.range.lowerBound == mention.end && $0.step <= 1_000
                })
            {
                sentence.metrics[index].value = .init(metrics: counts.intersection(orders))
            }
        }
    }
}
