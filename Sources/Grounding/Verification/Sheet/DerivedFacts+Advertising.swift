/// What follows of advertising beyond one metric by another of the same group.
extension DerivedFacts {
    /// Clicks, where a sheet holds nothing but the impressions and how many of them are clicked.
    static func clicks(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        let clicks = "advertiser_ad_clicks"
        guard !facts.contains(where: { $0.metric == clicks }), facts.contains(where: { $0.metric == "ctr" }) else {
            return []
        }
        return facts.indices.flatMap { first in
            facts.indices.compactMap { second -> (fact: ReferenceFact, sources: [Int])? in
                let (rate, seen) = (facts[first], facts[second])
                guard rate.metric == "ctr", seen.metric == "advertiser_ad_impressions", rate.kind == .value,
                    seen.kind == .value, rate.period == seen.period, rate.dimensions == seen.dimensions,
                    let part = rate.value, let count = seen.value
                else { return nil }
                var fact = seen
                (fact.label, fact.metric, fact.value, fact.comparison) = (clicks, clicks, part * count, nil)
                if let old = rate.comparison, let base = seen.comparison, old.period == base.period,
                    let before = old.value, let impressions = base.value
                {
                    fact.comparison = .init(value: before * impressions, period: old.period, kind: old.kind)
                }
                return (fact, [first, second])
            }
        }
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
