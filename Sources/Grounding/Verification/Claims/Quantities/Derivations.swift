import Semantics

/// What follows from a sheet about a subject, whatever the words for it are: its own number and the one before, how it moved,
/// which part of the whole it is, was, and has of how the whole moved.
struct Derivations {
    let finder: QuantityFinder
    /// A part of how the whole moved is meant only where something is said to have moved.
    let speaksOfChange: Bool

    private var speaksOfShare: Bool {
        finder.sentence.words.contains {
            ["share", "shares", "weight", "slice", "proportion", "portion"].contains($0.lower)
        }
    }

    private var sheet: ReferenceSheet { finder.sheet }

    /// What a number can be about: the names together, or all the others; the whole where it has none.
    struct Subject: Hashable {
        var names: Set<Int> = []
        var isRest = false
    }

    /// A number of now and of the time before that follows from the facts.
    private struct Pair {
        var now: Double
        var old: Double?
        var unit: Quantity.Unit
        var meaning: Quantity.Meaning
        var facts: [Int]
    }

    /// - Returns: everything that follows about the subject in one of the metrics, or in any.
    func quantities(of subject: Subject, _ metrics: Set<Int>?) -> [Quantity] {
        (metrics.map { $0.sorted() } ?? Array(sheet.metrics.indices)).flatMap { metric in
            bases(subject, metric).flatMap { facts in quantities(subject, facts, metric) }
        }
    }

    // MARK: the facts of a subject

    /// For each time that the words admit: the facts that make up the subject, with the whole behind them for all the others.
    private func bases(_ subject: Subject, _ metric: Int) -> [[Int]] {
        let own = sheet.factsOfMetric[metric].filter {
            sheet.facts[$0].value != nil && sheet.facts[$0].kind == .value && finder.isMain($0)
                && finder.isNamedTime($0) && isTimely($0)
        }
        guard !subject.isRest, subject.names.count < 2 else { return groups(subject, own) }
        return own.filter { sheet.entitiesOfFact[$0] == subject.names.subtracting(sheet.ambient) }.map { [$0] }
    }

    private func isTimely(_ fact: Int) -> Bool {
        finder.periodAdmitsLevel(fact) || finder.periodAdmitsReference(fact) || finder.periodAdmitsChange(fact)
    }

    /// The facts of several names, one of each.
    private func groups(_ subject: Subject, _ own: [Int]) -> [[Int]] {
        let parts = own.filter { sheet.entitiesOfFact[$0].count == 1 && finder.isAdditive($0) }
        return Set(parts.map { sheet.facts[$0].period }).compactMap { period in
            let here = parts.filter { sheet.facts[$0].period == period }
            let named = here.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: subject.names) }
            guard named.count == subject.names.count, let first = named.first else { return nil }
            guard subject.isRest else { return named }
            let dimension = finder.dimensions(first)
            return dimension.first.flatMap { finder.whole(first, $0) }.map { named + [$0] }
        }
    }

    // MARK: what follows from them

    private func quantities(_ subject: Subject, _ facts: [Int], _ metric: Int) -> [Quantity] {
        guard let first = facts.first, let own = own(subject, facts) else { return [] }
        var all = numbers(own, metric)
        guard finder.isAdditive(first), !subject.names.isEmpty else { return all }
        for dimension in finder.dimensions(first) {
            guard let whole = finder.whole(first, dimension), let sum = sheet.facts[whole].value, sum > 0 else {
                continue
            }
            let before = sheet.facts[whole].comparison?.value
            let part = Pair(
                now: own.now / sum, old: own.old.flatMap { old in before.flatMap { $0 > 0 ? old / $0 : nil } },
                unit: .fraction, meaning: .share, facts: facts + (facts.contains(whole) ? [] : [whole]))
            all += numbers(part, metric)
            if speaksOfChange, let old = own.old, let before, sum != before, finder.periodAdmitsChange(first) {
                all.append(
                    quantity((own.now - old) / (sum - before), .fraction, .share, part.facts, metric))
            }
        }
        return all
    }

    private func own(_ subject: Subject, _ facts: [Int]) -> Pair? {
        guard let first = facts.first else { return nil }
        let now = facts.compactMap { sheet.facts[$0].value }
        let old = facts.compactMap { sheet.facts[$0].comparison?.value }
        func sum(_ numbers: [Double]) -> Double? {
            guard numbers.count == facts.count, let last = numbers.last else { return nil }
            let total = numbers.reduce(0, +)
            return subject.isRest ? 2 * last - total : total
        }
        guard let new = sum(now) else { return nil }
        return Pair(
            now: new, old: sum(old), unit: Quantity.unit(of: sheet.facts[first]), meaning: .level, facts: facts)
    }

    private func numbers(_ pair: Pair, _ metric: Int) -> [Quantity] {
        let first = pair.facts[0]
        let fact = sheet.facts[first]
        func scaled(_ value: Double) -> Double { pair.unit == .fraction ? value : Quantity.scaled(value, fact) }
        var all: [Quantity] = []
        if finder.periodAdmitsLevel(first) {
            all.append(quantity(scaled(pair.now), pair.unit, pair.meaning, pair.facts, metric))
        }
        guard let old = pair.old else { return all }
        if finder.periodAdmitsReference(first) {
            all.append(quantity(scaled(old), pair.unit, .reference, pair.facts, metric))
        }
        guard finder.periodAdmitsChange(first) else { return all }
        let isRate = pair.unit == .fraction || pair.unit == .probability
        all.append(quantity(scaled(pair.now - old), isRate ? .points : pair.unit, .change, pair.facts, metric))
        // By what part a share itself moved, only words for it can mean.
        guard old > 0, pair.meaning != .share || speaksOfShare else { return all }
        all.append(quantity((pair.now - old) / old, .fraction, .change, pair.facts, metric))
        all.append(quantity(pair.now / old, .multiple, .ratio, pair.facts, metric))
        return all
    }

    private func quantity(
        _ value: Double, _ unit: Quantity.Unit, _ meaning: Quantity.Meaning, _ facts: [Int], _ metric: Int
    ) -> Quantity {
        Quantity(value: value, unit: unit, meaning: meaning, facts: facts, metric: metric)
    }
}
