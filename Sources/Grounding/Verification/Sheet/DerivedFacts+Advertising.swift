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

    /// What a paid sign-up costs, and what a euro spent on it returns: the whole spending beside what the one paid channel
    /// brought, where no channel's own is stated.
    static func paid(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        spent(in: facts) { brought in
            guard let channel = brought.dimensions.first, channel.value.hasPrefix("Paid"), brought.dimensions.count == 1
            else { return false }
            return !facts.contains { other in
                other.metric == brought.metric && other.dimensions[channel.key] != channel.value
                    && other.dimensions[channel.key]?.hasPrefix("Paid") ?? false
            }
        }
    }

    /// What a new customer costs: the whole spending by those who came for the first time, where it is stated of the whole alone.
    static func acquired(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        spent(in: facts) { brought in
            brought.unit == .count && brought.dimensions.count == 1
                && brought.dimensions.values.allSatisfy { newcomers.contains($0.lowercased()) }
        }
    }

    private static let newcomers: Set<String> = ["new", "first-time", "first time", "new customers", "new users"]

    /// The whole spending beside each fact of what it is said to have brought.
    private static func spent(
        in facts: [ReferenceFact], where isBroughtByIt: (ReferenceFact) -> Bool
    ) -> [(fact: ReferenceFact, sources: [Int])] {
        let costs = facts.indices.filter { facts[$0].metric == "advertiser_ad_cost" && facts[$0].kind == .value }
        guard !costs.isEmpty, costs.allSatisfy({ facts[$0].dimensions.isEmpty }) else { return [] }
        return costs.flatMap { cost in
            facts.indices.compactMap { index -> (fact: ReferenceFact, sources: [Int])? in
                let brought = facts[index]
                guard isBroughtByIt(brought) else { return nil }
                var spent = facts[cost]
                spent.dimensions = brought.dimensions
                if brought.unit == .count, isBought(brought.metric) || isOfPeople(brought.metric) {
                    return quotient(spent, brought, named: "advertiser_ad_cost_per_key_event").map {
                        ($0, [cost, index])
                    }
                }
                guard MetricPhrases.money.contains(brought.metric),
                    var fact = quotient(brought, spent, named: "return_on_ad_spend")
                else { return nil }
                fact.unit = .ratio
                return (fact, [index, cost])
            }
        }
    }

    private static func isOfPeople(_ metric: String) -> Bool {
        MetricPhrases.people.contains(metric) || metric == "total_purchasers"
    }

    private static func isBought(_ metric: String) -> Bool {
        ["key_events", "ecommerce_purchases"].contains(metric) || metric.hasPrefix("key_events:")
    }
}
