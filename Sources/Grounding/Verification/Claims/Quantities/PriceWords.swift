/// Words that speak of a price without naming it: "the cheapest campaign", "three times as expensive", "less efficient".
struct PriceWords {
    let sheet: ReferenceSheet
    let sentence: Sentence

    static let superlatives = Movements.table("cheapest priciest dearest costliest")
    private static let adjectives = Movements.table(
        "expensive lucrative valuable economical affordable costly pricey cheap dear efficient cheaper dearer pricier costlier"
    )

    /// Whether the adjective at the place says that the price is high.
    static func isHigh(_ word: String) -> Bool {
        [
            "expensive", "lucrative", "valuable", "costly", "pricey", "dear", "priciest", "dearest", "costliest",
            "dearer",
            "pricier", "costlier",
        ]
        .contains(word)
    }

    /// What "most economical", "less efficient" say of the price: the lower, the better.
    static func turned(_ direction: Direction, at index: Int, in sentence: Sentence) -> Direction {
        let word = sentence.lower(index)
        guard ["most", "least", "more", "less"].contains(word), let adjective = adjective(after: index, in: sentence)
        else {
            return direction
        }
        if adjective == "efficient" { return ["most", "more"].contains(word) ? .better : .worse }
        return isHigh(adjective) ? direction : direction.reversed
    }

    /// "Google is the most efficient platform, LinkedIn the least": the adjective is not said again.
    private static func adjective(after index: Int, in sentence: Sentence) -> String? {
        if adjectives.contains(sentence.lower(index + 1)) { return sentence.lower(index + 1) }
        guard ["", ".", ",", ";"].contains(sentence.lower(index + 1)), sentence.lower(index - 1) == "the" else {
            return nil
        }
        let said = sentence.words.indices.first { at in
            at < index && ["most", "least"].contains(sentence.lower(at)) && adjectives.contains(sentence.lower(at + 1))
        }
        return said.map { sentence.lower($0 + 1) }
    }

    /// Whether the place opens such a word: "cheapest", "most expensive", "as cheap as".
    private func adjective(at index: Int) -> Int? {
        if Self.superlatives.contains(sentence.lower(index)) || Self.adjectives.contains(sentence.lower(index)) {
            return index
        }
        if Self.adjective(after: index, in: sentence) != nil,
            ["most", "least", "more", "less"].contains(sentence.lower(index))
        {
            return index + 1
        }
        return sentence.lower(index) == "as" && Self.adjectives.contains(sentence.lower(index + 1)) ? index + 1 : nil
    }

    /// Whether any such word stands in the sentence.
    var isSpoken: Bool {
        sentence.words.contains { Self.superlatives.contains($0.lower) || Self.adjectives.contains($0.lower) }
    }

    /// The prices that the sheet holds of what the sentence speaks of; nil where the place opens no such word, or there are none.
    func metrics(at index: Int) -> Set<Int>? { adjective(at: index) == nil ? nil : metrics }

    var metrics: Set<Int>? {
        // What is efficient brings much for its money, where the sheet says how much.
        if sentence.words.contains(where: { $0.lower == "efficient" }) {
            let returns = sheet.metrics.indices.filter { metric in
                ["return_on_ad_spend", "roas", "mer"].contains(sheet.metrics[metric]) && hasNames(metric)
            }
            if !returns.isEmpty { return Set(returns) }
        }
        let named = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        if let own = self.named { return own }
        let all = sheet.metrics.indices.filter { isPrice($0) && hasNames($0) }
        let ofNamed = all.filter { metric in
            named.contains { base in
                let name = sheet.metrics[base]
                return sheet.metrics[metric].hasSuffix("/\(name)")
                    || !DerivedFacts.names(Set(["advertiser_ad_cost"]).union(MetricPhrases.money), [name]).isDisjoint(
                        with: [sheet.metrics[metric]])
            }
        }
        if !ofNamed.isEmpty { return Set(ofNamed) }
        // Of advertising what a conversion costs, of goods what one of them does.
        for name in ["advertiser_ad_cost_per_key_event", "cpa", "advertiser_ad_cost_per_click", "cpc", "cpm"] {
            if let metric = all.first(where: { sheet.metrics[$0] == name }) { return [metric] }
        }
        let units = all.filter { sheet.metrics[$0].hasSuffix("/items_purchased") }
        if !units.isEmpty { return Set(units) }
        let baskets = all.filter { sheet.metrics[$0] == "average_purchase_revenue" }
        return baskets.isEmpty ? nil : Set(baskets)
    }

    /// The prices that the sentence itself names.
    var named: Set<Int>? {
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }.filter(isPrice)
        return own.isEmpty ? nil : own
    }

    private func isPrice(_ metric: Int) -> Bool {
        let name = sheet.metrics[metric]
        return ["cpc", "cpa", "cpm"].contains(name) || name.contains("cost_per") || name.hasSuffix("/items_purchased")
            || name == "average_purchase_revenue" || name == "average_order_value"
    }

    private func hasNames(_ metric: Int) -> Bool {
        sheet.factsOfMetric[metric].contains { !sheet.entitiesOfFact[$0].isEmpty }
    }
}
