import Semantics

/// Numbers of what did not happen: what a rate makes of another count, and what each of those that were added cost or brought.
extension QuantityFinder {
    private static let supposing = Movements.table(
        "if had would otherwise wouldn't means amounts makes equals held put applied apply at suppose assuming everyone worth"
    )
    private static let added = Movements.table("extra additional incremental more added marginal further apiece each")

    func supposed() -> [Quantity] { products() + marginal() }

    private var supposes: Bool {
        sentence.words.contains { Self.supposing.contains($0.lower) || $0.lower.hasSuffix("'d") }
    }

    /// "Put that rate on last year's 15,000 sessions and you'd get 480 orders"
    private func products() -> [Quantity] {
        guard supposes else { return [] }
        var all: [Quantity] = []
        for rate in sheet.facts.indices where isRate(rate) && names(admit: rate) {
            let r = sheet.facts[rate]
            for count in sheet.facts.indices where isCount(count) && isAlike(rate, count) {
                let c = sheet.facts[count]
                guard let now = r.value, let base = c.value else { continue }
                var values: [Double] = []
                if let old = c.comparison?.value { values.append(now * old) }
                // "Those 3,175 additional orders are worth £76,200"
                if saysAdded, let change = c.change { values.append(now * abs(change)) }
                if let old = r.comparison?.value { values += [old * base, abs(now - old) * base] }
                if r.kind == .experiment {
                    values += siblings(rate, "variant").filter { $0 != rate }.compactMap { other in
                        sheet.facts[other].value.map { abs(now - $0) * base }
                    }
                }
                let unit: Quantity.Unit = r.unit == .fraction ? .count : Quantity.unit(of: r)
                all += values.flatMap { value in
                    // "90 extra buyers": what makes the difference.
                    let meanings: [Quantity.Meaning] = saysExtra ? [.average, .difference] : [.average]
                    return meanings.map {
                        Quantity(
                            value: unit == .count ? value.rounded() : value, unit: unit, meaning: $0,
                            facts: [rate, count], metric: sheet.metricOfFact[rate])
                    }
                }
            }
        }
        return all
    }

    private var saysAdded: Bool {
        sentence.words.contains { ["extra", "additional"].contains($0.lower) }
            && sentence.words.contains { $0.lower == "worth" }
    }

    private var saysExtra: Bool {
        sentence.words.contains { ["extra", "additional", "more", "fewer"].contains($0.lower) }
    }

    private func isRate(_ index: Int) -> Bool {
        let fact = sheet.facts[index]
        guard [.value, .experiment].contains(fact.kind), !sheet.derivedMetrics.contains(sheet.metricOfFact[index])
        else {
            return false
        }
        return fact.unit == .fraction
            || fact.unit.isMoney && (fact.metric.hasPrefix("average_") || fact.metric.contains("_per_"))
    }

    private func isCount(_ index: Int) -> Bool {
        sheet.facts[index].unit == .count && [.value, .experiment].contains(sheet.facts[index].kind)
    }

    private func isAlike(_ a: Int, _ b: Int) -> Bool {
        sheet.facts[a].period == sheet.facts[b].period && sheet.entitiesOfFact[a] == sheet.entitiesOfFact[b]
    }

    /// "The extra £5,400 bought 60 conversions, £90 apiece": the change of one by the change of another.
    private func marginal() -> [Quantity] {
        guard sentence.words.contains(where: { Self.added.contains($0.lower) }) else { return [] }
        var all: [Quantity] = []
        for first in sheet.facts.indices
        where isAdditive(first) && sheet.facts[first].kind == .value && names(admit: first) {
            guard let change = sheet.facts[first].change, change > 0 else { continue }
            for second in sheet.facts.indices where isCount(second) && isAlike(first, second) {
                guard sheet.facts[second].metric != sheet.facts[first].metric, let base = sheet.facts[second].change,
                    base > 0
                else { continue }
                let unit = Quantity.unit(of: sheet.facts[first])
                let units: [Quantity.Unit] = unit == .count ? [.plainRatio, .fraction] : [unit]
                all += units.filter { $0 != .fraction || change < base }.map {
                    Quantity(
                        value: change / base, unit: $0, meaning: .average, facts: [first, second],
                        metric: sheet.metricOfFact[first])
                }
            }
        }
        return all
    }

    /// The effect or p-value of a test that the sheet states without an arm.
    func isOfWholeTest(_ index: Int) -> Bool {
        [.lift, .pValue].contains(sheet.facts[index].kind) && sheet.facts[index].dimensions["variant"] == nil
    }
}
