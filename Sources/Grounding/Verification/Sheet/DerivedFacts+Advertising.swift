/// What follows of advertising beyond one metric by another of the same group.
extension DerivedFacts {
    /// Clicks, where a sheet holds nothing but the impressions and how many of them are clicked.
    static func clicks(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        let clicks = "advertiser_ad_clicks"
        guard !facts.contains(where: { $0.metric == clicks }), facts.contains(where: { $0.metric == "ctr" }) else {
            return []
        }
        return products(of: "ctr", and: "advertiser_ad_impressions", as: clicks, in: facts) { $0 == .value }
    }

    /// What a paid sign-up costs: the whole spending by what the one paid channel brought, where no channel's own is stated.
    static func paid(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        let costs = facts.indices.filter { facts[$0].metric == "advertiser_ad_cost" && facts[$0].kind == .value }
        guard !costs.isEmpty, costs.allSatisfy({ facts[$0].dimensions.isEmpty }) else { return [] }
        return costs.flatMap { cost in
            facts.indices.compactMap { index -> (fact: ReferenceFact, sources: [Int])? in
                let brought = facts[index]
                guard brought.unit == .count, brought.dimensions.count == 1, let channel = brought.dimensions.first,
                    channel.value.hasPrefix("Paid"), isBought(brought.metric),
                    !facts.contains(where: { other in
                        other.metric == brought.metric && other.dimensions[channel.key] != channel.value
                            && other.dimensions[channel.key]?.hasPrefix("Paid") ?? false
                    })
                else { return nil }
                var spent = facts[cost]
                spent.dimensions = brought.dimensions
                guard let fact = quotient(spent, brought, named: "advertiser_ad_cost_per_key_event") else { return nil }
                return (fact, [cost, index])
            }
        }
    }

    private static func isBought(_ metric: String) -> Bool {
        ["key_events", "ecommerce_purchases"].contains(metric) || metric.hasPrefix("key_events:")
    }
}
