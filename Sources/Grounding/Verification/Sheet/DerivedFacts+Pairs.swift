/// One thing for each of another, where no name is known for it: items per buyer, visits per person.
extension DerivedFacts {
    /// Metrics of things that others can be counted by.
    private static let bases: Set<String> = [
        "sessions", "total_users", "active_users", "new_users", "total_purchasers", "ecommerce_purchases", "key_events",
        "items_purchased", "checkouts", "advertiser_ad_clicks",
    ]

    private static func isBase(_ metric: String) -> Bool { bases.contains(metric) || CountedEvents.isOne(metric) }

    /// The id of the metric of the first by the second.
    static func pair(_ top: String, _ base: String) -> String { "\(top)/\(base)" }

    /// Names that the two of a ratio with a name of its own have, on a sheet or derived.
    static func names(_ tops: Set<String>, _ bases: Set<String>) -> Set<String> {
        all.filter { covers($0.numerators, tops) && covers($0.denominators, bases) }
            .reduce(into: Set<String>()) { $0.formUnion($1.rivals.union([$1.metric])) }
    }

    private static func covers(_ terms: [String], _ metrics: Set<String>) -> Bool {
        !metrics.isDisjoint(with: terms)
            || terms.contains { ["ecommerce_purchases", "key_events"].contains($0) }
                && metrics.contains(where: CountedEvents.isOne)
    }

    /// - Returns: facts of each pair that has no name, with the places of the two that they follow from.
    static func pairs(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        let tops = facts.indices.filter { facts[$0].kind == .value && facts[$0].unit.canAdd }
        let bases = tops.filter { facts[$0].unit == .count && isBase(facts[$0].metric) }
        // Of several events none stands for what is usually bought: each has ratios of its own.
        let hasEvents = Set(facts.map(\.metric)).count(where: CountedEvents.isOne) > 1
        func isNamed(_ a: ReferenceFact, _ b: ReferenceFact) -> Bool {
            !names([a.metric], [b.metric]).isEmpty
                && !(hasEvents && (CountedEvents.isOne(a.metric) || CountedEvents.isOne(b.metric)))
        }
        return tops.flatMap { first in
            bases.compactMap { second -> (fact: ReferenceFact, sources: [Int])? in
                let (a, b) = (facts[first], facts[second])
                guard a.metric != b.metric, !isNamed(a, b),
                    var fact = quotient(a, b, named: pair(a.metric, b.metric))
                else { return nil }
                if a.unit == .count {
                    let isStep =
                        CountedEvents.isOne(a.metric) && CountedEvents.isOne(b.metric) && (fact.value ?? 2) <= 1
                    // "12 lessons per user": more than one each is no part of them.
                    let isPart = isPart(a.metric, b.metric) && (fact.value ?? 2) <= 1
                    fact.unit = isPart || isStep ? .fraction : .ratio
                }
                return (fact, [first, second])
            }
        }
    }

    /// "1.2 % of visits ended in a booking": the part of those who come that do so.
    private static func isPart(_ top: String, _ base: String) -> Bool {
        CountedEvents.isOne(top) && ["sessions", "total_users", "active_users", "advertiser_ad_clicks"].contains(base)
    }

    /// The first by the second, where both are about the same.
    static func quotient(_ a: ReferenceFact, _ b: ReferenceFact, named name: String) -> ReferenceFact? {
        guard a.kind == b.kind, a.period == b.period, a.dimensions == b.dimensions, let x = a.value, let y = b.value,
            y > 0
        else { return nil }
        var fact = a
        (fact.label, fact.metric, fact.value, fact.comparison) = (name, name, x / y, nil)
        if let old = a.comparison, let other = b.comparison, old.period == other.period, old.kind == other.kind,
            let before = old.value, let count = other.value, count > 0
        {
            fact.comparison = .init(value: before / count, period: old.period, kind: old.kind)
        }
        return fact
    }
}
