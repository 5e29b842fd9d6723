import Semantics

/// The whole of a breakdown of which a sheet holds nothing but the parts: clicks of all platforms together.
enum NameTotals {
    private struct Key: Hashable {
        var metric: String
        var unit: ReferenceUnit
        var period: DateRange?
        var dimension: String
        var rest: [String: String]
    }

    /// - Returns: the wholes, each with the places of the parts that it adds up.
    static func find(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        var parts: [Key: [Int]] = [:]
        for (index, fact) in facts.enumerated() where fact.kind == .value && fact.unit.canAdd && fact.value != nil {
            for dimension in fact.dimensions.keys {
                var rest = fact.dimensions
                rest[dimension] = nil
                let key = Key(
                    metric: fact.metric, unit: fact.unit, period: fact.period, dimension: dimension, rest: rest)
                parts[key, default: []].append(index)
            }
        }
        let all = parts.filter { $0.value.count > 1 && !isStated($0.key, facts) }.map { key, places in
            (fact: whole(places.map { facts[$0] }, key), sources: places.sorted())
        }
        // Of several breakdowns of the same the one that holds most.
        return all.filter { one in
            !all.contains { other in
                other.fact.metric == one.fact.metric && other.fact.period == one.fact.period
                    && other.fact.dimensions == one.fact.dimensions && other.sources != one.sources
                    && isMore(other, one)
            }
        }.sorted { ($0.sources[0], $0.sources.count) < ($1.sources[0], $1.sources.count) }
    }

    private static func isMore(
        _ a: (fact: ReferenceFact, sources: [Int]), _ b: (fact: ReferenceFact, sources: [Int])
    ) -> Bool {
        let (x, y) = (a.fact.value ?? 0, b.fact.value ?? 0)
        return x == y ? a.sources.lexicographicallyPrecedes(b.sources) : x > y
    }

    private static func isStated(_ key: Key, _ facts: [ReferenceFact]) -> Bool {
        facts.contains {
            ([key.metric] + MetricPhrases.wholes(of: key.metric)).contains($0.metric) && $0.period == key.period
                && $0.dimensions == key.rest
                && [.value, .anomaly].contains($0.kind)
        }
    }

    private static func whole(_ parts: [ReferenceFact], _ key: Key) -> ReferenceFact {
        var fact = parts[0]
        (fact.value, fact.dimensions, fact.comparison) = (parts.compactMap(\.value).reduce(0, +), key.rest, nil)
        let old = parts.compactMap(\.comparison)
        if old.count == parts.count, let first = old.first,
            old.allSatisfy({ $0.period == first.period && $0.kind == first.kind && $0.value != nil })
        {
            fact.comparison = .init(
                value: old.compactMap(\.value).reduce(0, +), period: first.period, kind: first.kind)
        }
        return fact
    }
}
