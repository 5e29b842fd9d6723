import Semantics

/// One metric by another.
extension QuantityFinder {
    /// One metric by another: revenue per order, orders of sessions.
    func quotients() -> [Quantity] { named() + derived() + conversions() }

    /// "The page produced about 600 conversions": a rate times what it is a rate of, where the sheet counts none.
    private func conversions() -> [Quantity] {
        guard sentence.words.contains(where: { $0.lower == "conversions" }), !sheet.metrics.contains("key_events")
        else {
            return []
        }
        return facts().flatMap { rate -> [Quantity] in
            guard sheet.facts[rate].metric == "session_key_event_rate", sheet.facts[rate].kind == .value,
                let part = sheet.facts[rate].value, periodAdmitsLevel(rate)
            else { return [] }
            return sheet.facts.indices.compactMap { base in
                guard sheet.facts[base].metric == "sessions", sheet.facts[base].kind == .value,
                    sheet.facts[base].period == sheet.facts[rate].period,
                    sheet.entitiesOfFact[base] == sheet.entitiesOfFact[rate], let count = sheet.facts[base].value
                else { return nil }
                return Quantity(
                    value: (count * part).rounded(), unit: .count, meaning: .average, facts: [rate, base],
                    metric: sheet.metricOfFact[rate])
            }
        }
    }

    func named() -> [Quantity] {
        guard cues.meansPer else { return [] }
        let mentioned = sentence.metrics.flatMap(\.value.metrics)
        guard Set(mentioned).count > 1 else { return [] }
        var all: [Quantity] = []
        for first in sheet.facts.indices where mentioned.contains(sheet.metricOfFact[first]) && names(admit: first) {
            for second in sheet.facts.indices where mentioned.contains(sheet.metricOfFact[second]) {
                let (a, b) = (sheet.facts[first], sheet.facts[second])
                guard a.metric != b.metric, a.kind == .value, b.kind == .value, a.period == b.period, a.unit.canAdd,
                    b.unit == .count, sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second], let x = a.value,
                    let y = b.value, y > 0, periodAdmitsLevel(first)
                else { continue }
                let unit: Quantity.Unit = a.unit == .count ? .plainRatio : Quantity.unit(of: a)
                for value in [unit, a.unit == .count ? .fraction : unit] {
                    all.append(
                        Quantity(
                            value: x / y, unit: value, meaning: .ratio, facts: [first, second],
                            metric: sheet.metricOfFact[first]))
                }
            }
        }
        return all
    }

    /// Ratios that have a name, of two facts about the same.
    func derived() -> [Quantity] {
        guard sentence.words.contains(where: { DerivedMetrics.cues.contains($0.lower) }), !cues.isOfShare else {
            return []
        }
        var all: [Quantity] = []
        let base = cues.base
        for ratio in DerivedMetrics.all {
            for first in sheet.facts.indices
            where ratio.numerators.contains(sheet.facts[first].metric) && names(admit: first) {
                for second in sheet.facts.indices where ratio.denominators.contains(sheet.facts[second].metric) {
                    let (a, b) = (sheet.facts[first], sheet.facts[second])
                    let named = (scope.metrics ?? []).union(sentence.metrics.flatMap(\.value.metrics))
                    if !named.isEmpty, !named.contains(sheet.metricOfFact[first]),
                        !named.contains(sheet.metricOfFact[second])
                    {
                        continue
                    }
                    if ratio.unit == .fraction, let base, !base.contains(sheet.metricOfFact[second]) { continue }
                    guard isHappened(a.kind), isHappened(b.kind), a.metric != b.metric, a.period == b.period,
                        sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second], let x = a.value, let y = b.value,
                        y > 0
                    else { continue }
                    let unit: Quantity.Unit =
                        switch ratio.unit {
                        case .money: Quantity.unit(of: a)
                        case .fraction: .fraction
                        case .ratio: .plainRatio
                        }
                    func add(_ value: Double, _ meaning: Quantity.Meaning, _ unit: Quantity.Unit) {
                        all.append(
                            Quantity(
                                value: value, unit: unit, meaning: meaning, facts: [first, second],
                                metric: sheet.metricOfFact[first]))
                    }
                    if periodAdmitsLevel(first) { add(x / y, .average, unit) }
                    // "88 % of the visits never add anything to the cart"
                    if ratio.unit == .fraction, x < y, speaksOfLoss, periodAdmitsLevel(first) {
                        add(1 - x / y, .average, unit)
                    }
                    guard let oldX = a.comparison?.value, let oldY = b.comparison?.value, oldY > 0, oldX > 0 else {
                        continue
                    }
                    if periodAdmitsReference(first) { add(oldX / oldY, .reference, unit) }
                }
            }
        }
        return all
    }

    private func isHappened(_ kind: Kind) -> Bool { kind == .value || kind == .anomaly }
}
