/// What one more cost: "€40 per incremental conversion", "each additional sign-up came in at £83".
extension QuantityFinder {
    private static let more = Movements.table("incremental additional extra marginal")

    /// How much more was spent, by how many more came of it.
    func marginals() -> [Quantity] {
        let isSaid = sentence.words.indices.contains { at in
            Self.more.contains(sentence.lower(at))
                && ["per", "each", "every", "an", "for"].contains(sentence.lower(at - 1))
        }
        guard isSaid else { return [] }
        let spent = sheet.facts.indices.filter { index in
            sheet.facts[index].unit.isMoney && !sheet.derivedMetrics.contains(sheet.metricOfFact[index])
                && sheet.facts[index].change.map { $0 > 0 } ?? false && names(admit: index, without: nil)
        }
        return spent.flatMap { first in
            sheet.facts.indices.compactMap { second -> Quantity? in
                let (cost, count) = (sheet.facts[first], sheet.facts[second])
                guard count.unit == .count, count.kind == .value, cost.kind == .value, cost.period == count.period,
                    sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second],
                    !DerivedFacts.names([cost.metric], [count.metric]).isEmpty, let more = count.change, more > 0,
                    let paid = cost.change, periodAdmitsLevel(first)
                else { return nil }
                return Quantity(
                    value: paid / more, unit: Quantity.unit(of: cost), meaning: .average, facts: [first, second],
                    metric: sheet.metricOfFact[first])
            }
        }
    }
}
