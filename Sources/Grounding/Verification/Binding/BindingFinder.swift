import Semantics

/// Every number that follows in one step from facts whose metrics and names are spoken of.
struct BindingFinder {
    let sheet: ReferenceSheet
    /// The metrics spoken of; any where none is.
    let metrics: Set<Int>
    /// The names spoken of, here or before.
    let names: Set<Int>
    /// For each set of names said together: what they add up to is meant as well.
    let groups: [Set<Int>]
    /// Whether what is left of a whole, without some names or without what went on, is spoken of.
    let meansLeft: Bool
    /// Whether a part of what something was is.
    let meansPast: Bool

    private static let kinds: Set<ReferenceFact.Kind> = [
        .value, .anomaly, .expected, .expectedLower, .expectedUpper, .forecast, .forecastLower, .forecastUpper,
        .experiment,
    ]

    func all() -> [Binding] {
        let spoken = sheet.facts.indices.filter(isSpoken)
        let paired = spoken.filter { Self.kinds.contains(sheet.facts[$0].kind) }
        let shares = spoken.filter { sheet.facts[$0].kind == .share }
        return spoken.flatMap(single) + paired.flatMap { a in paired.flatMap { pair(a, $0) } } + groups.flatMap(joint)
            + shares.flatMap { share in paired.compactMap { portion(share, of: $0) } }
    }

    private func isSpoken(_ index: Int) -> Bool {
        let metric = sheet.metricOfFact[index]
        guard sheet.facts[index].value != nil, sheet.entitiesOfFact[index].isSubset(of: names) || isUnsaid(index) else {
            return false
        }
        if sheet.facts[index].kind == .pValue { return true }
        return metrics.isEmpty ? !sheet.derivedMetrics.contains(metric) : metrics.contains(metric)
    }

    /// The one name that its metric has need not be said.
    private func isUnsaid(_ index: Int) -> Bool {
        sheet.entitiesOfFact[index].subtracting(names).allSatisfy {
            sheet.isUnsaid($0) || sheet.isOnlyOne(index, sheet.entities[$0].dimension)
        }
    }

    // MARK: one fact

    private func single(_ index: Int) -> [Binding] {
        let fact = sheet.facts[index]
        guard let value = fact.value else { return [] }
        let unit = Quantity.unit(of: fact)
        let isMoved = fact.kind == .contribution || fact.kind == .lift
        let moved = isMoved ? value : fact.comparison?.value.flatMap { part(value, $0) }
        var all = [make(Quantity.scaled(value, fact), unit, isMoved ? .change : .own, [index], moved)]
        if fact.kind == .contribution, unit == .fraction { all.append(make(value, .points, .change, [index], moved)) }
        if let old = fact.comparison?.value {
            all.append(make(Quantity.scaled(old, fact), unit, .before, [index], moved))
            all += apart(value, old, [index], (.change, .rate, .ratio))
        }
        return all
    }

    /// How far two numbers are apart: as an amount, as a part of the second, as a multiple of it.
    private func apart(
        _ a: Double, _ b: Double, _ facts: [Int], _ steps: (Binding.Step, Binding.Step, Binding.Step)
    ) -> [Binding] {
        let fact = sheet.facts[facts[0]]
        let unit = Quantity.unit(of: fact)
        let isRate = unit == .fraction || unit == .probability
        let moved = part(a, b)
        var all = [make(isRate ? a - b : Quantity.scaled(a - b, fact), isRate ? .points : unit, steps.0, facts, moved)]
        if b > 0 {
            all.append(make((a - b) / b, .fraction, steps.1, facts, moved))
            all.append(make(a / b, .multiple, steps.2, facts, moved))
            if meansPast { all.append(make(a / b, .fraction, steps.2, facts, moved)) }
        }
        return all
    }

    /// By what part of the second the first is more.
    private func part(_ a: Double, _ b: Double) -> Double? { b == 0 ? nil : (a - b) / abs(b) }

    // MARK: two facts

    /// "35 % of donations, that is 7,000": so much of a whole as the share says.
    private func portion(_ share: Int, of whole: Int) -> Binding? {
        let (a, b) = (sheet.facts[share], sheet.facts[whole])
        guard sheet.metricOfFact[share] == sheet.metricOfFact[whole], a.period == b.period, b.kind == .value,
            b.unit.canAdd, sheet.entitiesOfFact[whole].isStrictSubset(of: sheet.entitiesOfFact[share]),
            let x = a.value, let y = b.value, a.unit == .fraction
        else { return nil }
        return make(Quantity.scaled(x * y, b), Quantity.unit(of: b), .own, [share, whole])
    }

    private func pair(_ first: Int, _ second: Int) -> [Binding] {
        let (a, b) = (sheet.facts[first], sheet.facts[second])
        guard first != second, let x = a.value, let y = b.value else { return [] }
        let isSameMetric = sheet.metricOfFact[first] == sheet.metricOfFact[second]
        let isSameNames = sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second]
        if isSameMetric {
            if a.period == b.period, isWhole(second, of: first) { return part(first, of: second) }
            let isApart = a.period == b.period && (isSibling(first, second) || isSameNames) || isSameNames
            return isApart ? apart(x, y, [first, second], (.difference, .excess, .multiple)) : []
        }
        guard isSameNames, a.period == b.period, y > 0, a.kind == b.kind else { return [] }
        let old = a.comparison?.value.flatMap { old in b.comparison?.value.flatMap { $0 > 0 ? old / $0 : nil } }
        let all = quotients(x / y, old, [first, second])
        guard meansLeft, a.unit == .count, b.unit == .count, y > x else { return all }
        return all + [make(y - x, .count, .remainder, [first, second])]
    }

    /// One metric by another, and how that moved.
    private func quotients(_ now: Double, _ old: Double?, _ facts: [Int]) -> [Binding] {
        let units: [Quantity.Unit] =
            switch (sheet.facts[facts[0]].unit, sheet.facts[facts[1]].unit) {
            case (.money(let code), .count): [.money(code)]
            case (.count, .count) where now <= 1: [.fraction]
            case (.count, .count): [.plainRatio]
            case (.money, .money): [.plainRatio, .fraction]
            default: []
            }
        return units.flatMap { unit -> [Binding] in
            let moved = old.flatMap { part(now, $0) }
            var all = [make(now, unit, .quotient, facts, moved)]
            if unit == .fraction, meansLeft { all.append(make(1 - now, .fraction, .remainder, facts)) }
            guard let old, old > 0 else { return all }
            all.append(make(old, unit, .before, facts, moved))
            all.append(make(now - old, unit == .fraction ? .points : unit, .change, facts, moved))
            all.append(make(now / old - 1, .fraction, .rate, facts, moved))
            return all
        }
    }

    private func isSibling(_ first: Int, _ second: Int) -> Bool {
        let (a, b) = (sheet.entitiesOfFact[first], sheet.entitiesOfFact[second])
        let own = a.subtracting(b).map { sheet.entities[$0].dimension }
        return own.count == 1 && own == b.subtracting(a).map { sheet.entities[$0].dimension }
    }

    private func isWhole(_ whole: Int, of part: Int) -> Bool {
        sheet.entitiesOfFact[whole].isStrictSubset(of: sheet.entitiesOfFact[part]) && sheet.facts[part].unit.canAdd
            && sheet.facts[part].unit == sheet.facts[whole].unit
    }

    private func part(_ part: Int, of whole: Int) -> [Binding] {
        let (a, b) = (sheet.facts[part], sheet.facts[whole])
        guard let x = a.value, let y = b.value, y > 0, x >= 0 else { return [] }
        return shares(x, y, a.comparison?.value, b.comparison?.value, [part, whole])
    }

    /// Which part of the whole something is and was, by how many points that moved, and its part of how the whole moved.
    private func shares(_ x: Double, _ y: Double, _ old: Double?, _ whole: Double?, _ facts: [Int]) -> [Binding] {
        guard let old, let whole, whole > 0 else { return [make(x / y, .fraction, .share, facts)] }
        let moved = part(x / y, old / whole)
        var all = [
            make(x / y, .fraction, .share, facts, moved), make(old / whole, .fraction, .before, facts, moved),
            make(x / y - old / whole, .points, .change, facts, moved),
        ]
        if y != whole { all.append(make((x - old) / (y - whole), .fraction, .contribution, facts, y - whole)) }
        return all
    }

    // MARK: several names

    private static let addable: [Set<ReferenceFact.Kind>] = [[.value, .experiment], [.contribution], [.share]]

    private func joint(_ group: Set<Int>) -> [Binding] {
        Self.addable.flatMap { kinds in sheet.metrics.indices.flatMap { joint(group, $0, kinds) } }
    }

    private func joint(_ group: Set<Int>, _ metric: Int, _ kinds: Set<ReferenceFact.Kind>) -> [Binding] {
        let own = sheet.factsOfMetric[metric].filter {
            kinds.contains(sheet.facts[$0].kind) && (sheet.facts[$0].unit.canAdd || kinds == [.share])
                && sheet.facts[$0].value != nil && (metrics.isEmpty || metrics.contains(metric))
        }
        // Each time once, in the order of the sheet: what is found first may not change from run to run.
        let times = own.indices.filter { at in !own[..<at].contains { isOfOneTime($0, own[at]) } }.map { own[$0] }
        return times.flatMap { time -> [Binding] in
            let here = own.filter { isOfOneTime($0, time) }
            let parts = here.filter {
                sheet.entitiesOfFact[$0].count == 1 && sheet.entitiesOfFact[$0].isSubset(of: group)
            }
            guard parts.count == group.count, let first = parts.first else { return [] }
            switch sheet.facts[first].kind {
            case .contribution: return contributed(parts, metric)
            case .share: return parts.count > 1 ? shared(parts) : []
            default: return sums(parts, first, here.first { sheet.entitiesOfFact[$0].isEmpty })
            }
        }
    }

    /// What several names contributed together, and which part of how the whole moved that is.
    private func contributed(_ parts: [Int], _ metric: Int) -> [Binding] {
        let sum = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
        var all: [Binding] = []
        if parts.count > 1 { all.append(make(sum, Quantity.unit(of: sheet.facts[parts[0]]), .change, parts, sum)) }
        let whole = sheet.factsOfMetric[metric].first {
            sheet.facts[$0].kind == .value && sheet.entitiesOfFact[$0].isEmpty && isOfOneTime($0, parts[0])
        }
        if let whole, let change = sheet.facts[whole].change, change != 0 {
            all.append(make(sum / change, .fraction, .contribution, parts + [whole], change))
        }
        return all.map(\.together)
    }

    private func shared(_ parts: [Int]) -> [Binding] {
        let now = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
        let olds = parts.compactMap { sheet.facts[$0].comparison?.value }
        guard olds.count == parts.count else { return [make(now, .fraction, .share, parts).together] }
        let old = olds.reduce(0, +)
        let moved = part(now, old)
        return [
            make(now, .fraction, .share, parts, moved), make(old, .fraction, .before, parts, moved),
            make(now - old, .points, .change, parts, moved),
        ].map(\.together)
    }

    private func isOfOneTime(_ a: Int, _ b: Int) -> Bool { sheet.facts[a].period == sheet.facts[b].period }

    private func sums(_ parts: [Int], _ first: Int, _ whole: Int?) -> [Binding] {
        let unit = Quantity.unit(of: sheet.facts[first])
        let now = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
        let olds = parts.compactMap { sheet.facts[$0].comparison?.value }
        let old = olds.count == parts.count ? olds.reduce(0, +) : nil
        func level(_ now: Double, _ old: Double?, _ facts: [Int]) -> [Binding] {
            let moved = old.flatMap { part(now, $0) }
            var all = [make(now, unit, .sum, facts, moved)]
            if let old {
                all.append(make(old, unit, .before, facts, moved))
                all += apart(now, old, facts, (.change, .rate, .ratio))
            }
            return all
        }
        var all = parts.count > 1 ? level(now, old, parts) : []
        guard let whole, let total = sheet.facts[whole].value, total > 0 else { return all.map(\.together) }
        let facts = parts + [whole]
        let before = sheet.facts[whole].comparison?.value
        if parts.count > 1 {
            all += shares(now, total, old, before, facts)
        }
        all = all.map(\.together)
        guard meansLeft else { return all }
        let rest = level(total - now, old.flatMap { old in before.map { $0 - old } }, facts)
        return all + (rest + [make(1 - now / total, .fraction, .share, facts)]).map(\.ofRest)
    }

    private func make(
        _ value: Double, _ unit: Quantity.Unit, _ step: Binding.Step, _ facts: [Int], _ moved: Double? = nil
    ) -> Binding {
        Binding(
            value: value, unit: unit, step: step, facts: facts,
            metrics: Set(facts.map { sheet.metricOfFact[$0] }),
            names: facts.reduce(into: Set<Int>()) { $0.formUnion(sheet.entitiesOfFact[$1]) }, moved: moved)
    }
}
