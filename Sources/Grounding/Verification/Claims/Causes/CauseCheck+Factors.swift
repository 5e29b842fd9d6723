import Semantics

/// Metrics as causes: what another metric is the product of.
extension CauseCheck {
    /// A metric as the cause needs a contribution of that metric.
    func metricCause(_ metrics: [Mention<ReferenceSheet.MetricMention>], _ index: Int) -> ClaimFinding {
        let named = Set(metrics.filter { !isNewThing(max(0, $0.start - 5)..<$0.start) }.flatMap(\.value.metrics))
        let contributions = sheet.facts.indices.filter { sheet.facts[$0].kind == .contribution }
        for fact in contributions where named.contains(sheet.metricOfFact[fact]) && sheet.entitiesOfFact[fact].isEmpty {
            return .verified([[fact]])
        }
        for fact in contributions where sheet.entitiesOfFact[fact].isEmpty {
            let label = sheet.facts[fact].label.lowercased()
            for mention in metrics {
                let words = sentence.words[mention.range].map(\.lower).joined(separator: " ")
                if label.contains(words) { return .verified([[fact]]) }
            }
        }
        if let factor = factor(named) { return .verified([factor]) }
        return .unsupported("a cause needs a contribution in the sheet, or a hedge")
    }

    /// "Revenue grew because there were more orders": what another metric is the product of, and moved the same way.
    func factor(_ causes: Set<Int>) -> [Int]? {
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }.union(topic.metrics)
            .subtracting(causes)
        // "It explains nearly all of the jump": where nothing else is spoken of, of whatever it is a factor of.
        let isOpen =
            sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }.subtracting(causes).isEmpty
            && sentence.words.contains { Movements.nouns.contains($0.lower) }
        let meant = spoken.isEmpty || isOpen ? Set(sheet.metrics.indices).subtracting(causes) : spoken
        for cause in causes.sorted() {
            let products = CauseCheck.products.filter { $0.factors.contains(sheet.metrics[cause]) }
            let effects = meant.filter { effect in
                products.contains { $0.of.contains(sheet.metrics[effect]) }
            }
            for effect in effects.sorted() {
                for first in sheet.factsOfMetric[cause] {
                    let second = sheet.factsOfMetric[effect].first { other in
                        sheet.facts[other].period == sheet.facts[first].period
                            && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[first]
                    }
                    guard let second, let a = sheet.facts[first].change, let b = sheet.facts[second].change,
                        isDampened ? a * b < 0 : a * b > 0
                    else { continue }
                    return [first, second]
                }
            }
        }
        return identity(causes, meant)
    }

    /// What is divided into, or multiplied to, something else by the sheet's own numbers, now and before: "revenue per box rose,
    /// because revenue grew on fewer boxes".
    private func identity(_ causes: Set<Int>, _ effects: Set<Int>) -> [Int]? {
        let wholes = sheet.facts.indices.filter { index in
            sheet.facts[index].kind == .value && sheet.facts[index].change != nil && sheet.entitiesOfFact[index].isEmpty
                && (sheet.facts[index].value ?? 0) > 0 && !sheet.derivedMetrics.contains(sheet.metricOfFact[index])
        }
        func isProduct(_ product: Int, _ first: Int, _ second: Int) -> Bool {
            func holds(_ number: (ReferenceFact) -> Double?) -> Bool {
                guard let whole = number(sheet.facts[product]), let x = number(sheet.facts[first]),
                    let y = number(sheet.facts[second]), whole > 0
                else { return false }
                return abs(x * y / whole - 1) < 0.006
            }
            return holds(\.value) && holds { $0.comparison?.value }
        }
        for effect in wholes where effects.contains(sheet.metricOfFact[effect]) {
            for cause in wholes where causes.contains(sheet.metricOfFact[cause]) && cause != effect {
                guard sheet.facts[cause].period == sheet.facts[effect].period else { continue }
                for third in wholes where third != cause && third != effect {
                    let raises = isProduct(effect, cause, third) || isProduct(cause, effect, third)
                    guard raises || isProduct(third, cause, effect) else { continue }
                    let moved = (sheet.facts[cause].change ?? 0) * (sheet.facts[effect].change ?? 0) * (raises ? 1 : -1)
                    if isDampened ? moved != 0 : moved > 0 { return [cause, effect] }
                }
            }
        }
        return nil
    }

    /// "Revenue grew more slowly, because the average order was cheaper": the cause works the other way.
    private var isDampened: Bool {
        sentence.words.contains { $0.lower == "gap" }
            || sentence.words.indices.contains { sentence.has(["less", "than"], at: $0) }
            || sentence.words.indices.contains { at in
                ["more", "less"].contains(sentence.lower(at))
                    && (Comparatives.gentle.contains(sentence.lower(at + 1))
                        || ["strongly", "steeply"].contains(sentence.lower(at + 1)))
            }
    }

    /// Metrics that are products of others, by definition.
    private static let products: [(of: Set<String>, factors: Set<String>)] = [
        (
            MetricPhrases.money,
            [
                "ecommerce_purchases", "sessions", "total_users", "active_users", "total_purchasers", "items_purchased",
                "session_key_event_rate", "conversion_rate", "purchaser_rate", "average_purchase_revenue",
                "average_order_value", "average_revenue_per_user", "revenue_per_session",
            ]
        ),
        (
            ["ecommerce_purchases", "key_events"],
            [
                "sessions", "total_users", "active_users", "session_key_event_rate", "conversion_rate",
                "purchaser_rate",
            ]
        ),
        (
            ["advertiser_ad_cost"],
            ["advertiser_ad_clicks", "advertiser_ad_cost_per_click", "advertiser_ad_impressions", "cpm"]
        ),
        (["advertiser_ad_clicks"], ["advertiser_ad_impressions", "ctr"]),
        (["screen_page_views"], ["sessions", "screen_page_views_per_session"]),
    ]
}
