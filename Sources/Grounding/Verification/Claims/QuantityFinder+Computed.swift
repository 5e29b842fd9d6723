import Semantics

/// Quantities over several facts: sums, differences, shares, averages, ranges.
extension QuantityFinder {
    func computed() -> [Quantity] {
        var all: [Quantity] = []
        all += shares()
        all += leadingParts()
        all += sums()
        all += namedPairs()
        all += periodPairs()
        all += kindPairs()
        all += others()
        all += averages()
        all += extremes()
        all += quotients()
        return all
    }

    /// Facts alike in everything but one dimension's value.
    func siblings(_ index: Int, _ dimension: String) -> [Int] {
        let fact = sheet.facts[index]
        let rest = sheet.entitiesOfFact[index].filter { sheet.entities[$0].dimension != dimension }
        return sheet.factsOfMetric[sheet.metricOfFact[index]].filter { other in
            let candidate = sheet.facts[other]
            guard candidate.kind == fact.kind, candidate.period == fact.period, candidate.unit == fact.unit else {
                return false
            }
            let own = sheet.entitiesOfFact[other]
            guard own.contains(where: { sheet.entities[$0].dimension == dimension }) else { return false }
            return own.filter { sheet.entities[$0].dimension != dimension } == rest
        }
    }

    /// The fact of the whole that the part belongs to.
    func whole(_ index: Int, _ dimension: String) -> Int? {
        let fact = sheet.facts[index]
        let rest = sheet.entitiesOfFact[index].filter { sheet.entities[$0].dimension != dimension }
        return sheet.factsOfMetric[sheet.metricOfFact[index]].first { other in
            let candidate = sheet.facts[other]
            let isLike = candidate.kind == fact.kind || fact.kind == .contribution && candidate.kind == .value
            return isLike && candidate.period == fact.period && candidate.unit == fact.unit
                && sheet.entitiesOfFact[other] == rest
        }
    }

    private func dimensions(_ index: Int) -> [String] {
        Set(sheet.entitiesOfFact[index].map { sheet.entities[$0].dimension }).sorted()
    }

    private func isAdditive(_ index: Int) -> Bool { sheet.facts[index].unit.canAdd }

    /// A part, or several named together, of the whole; and of the whole's change.
    private func shares() -> [Quantity] {
        guard cues.mentionsShare else { return [] }
        var all: [Quantity] = []
        for index in facts() where isAdditive(index) {
            for dimension in dimensions(index) {
                let parts = groupParts(index, dimension)
                let isRest = cues.meansRest
                guard let whole = whole(index, dimension) else {
                    if sheet.facts[index].kind == .value {
                        let everyPart = siblings(index, dimension)
                        let sum = everyPart.compactMap { sheet.facts[$0].value }.reduce(0, +)
                        if everyPart.count > 1, sum > 0, periodAdmitsLevel(index) {
                            all.append(share(parts, sum, isRest, facts: parts + everyPart, index))
                        }
                    }
                    continue
                }
                let total = sheet.facts[whole]
                switch sheet.facts[index].kind {
                case .value:
                    if let sum = total.value, sum > 0, periodAdmitsLevel(index) {
                        all.append(share(parts, sum, isRest, facts: parts + [whole], index))
                        // "Tablets the remaining 5 %" names the rest itself.
                        if isRest { all.append(share(parts, sum, false, facts: parts + [whole], index)) }
                    }
                    all += oldShares(parts, whole)
                    let changes = parts.compactMap { sheet.facts[$0].change }
                    if changes.count == parts.count, let change = total.change, change != 0 {
                        let value = changes.reduce(0, +) / change
                        all.append(
                            Quantity(
                                value: value, unit: .fraction, meaning: .share, facts: parts + [whole],
                                metric: sheet.metricOfFact[index]))
                    }
                case .contribution:
                    if let change = total.change, change != 0 {
                        let value = parts.compactMap { sheet.facts[$0].value }.reduce(0, +) / change
                        all.append(
                            Quantity(
                                value: isRest ? 1 - value : value, unit: .fraction, meaning: .share,
                                facts: parts + [whole], metric: sheet.metricOfFact[index]))
                    }
                default: break
                }
            }
        }
        return all
    }

    /// The share before, and by how many points it moved.
    private func oldShares(_ parts: [Int], _ whole: Int) -> [Quantity] {
        let total = sheet.facts[whole]
        let old = parts.compactMap { sheet.facts[$0].comparison?.value }
        guard old.count == parts.count, let oldSum = total.comparison?.value, let sum = total.value, oldSum > 0,
            sum > 0,
            periodAdmitsChange(whole)
        else { return [] }
        let now = parts.compactMap { sheet.facts[$0].value }.reduce(0, +) / sum
        let before = old.reduce(0, +) / oldSum
        var all = [
            Quantity(
                value: now - before, unit: .points, meaning: .change, facts: parts + [whole],
                metric: sheet.metricOfFact[whole])
        ]
        if cues.namesReference || periodAdmitsReference(whole) {
            all.append(
                Quantity(
                    value: before, unit: .fraction, meaning: .reference, facts: parts + [whole],
                    metric: sheet.metricOfFact[whole]))
        }
        return all
    }

    private func share(_ parts: [Int], _ whole: Double, _ isRest: Bool, facts: [Int], _ index: Int) -> Quantity {
        let value = parts.compactMap { sheet.facts[$0].value }.reduce(0, +) / whole
        return Quantity(
            value: isRest ? 1 - value : value, unit: .fraction, meaning: .share, facts: facts,
            metric: sheet.metricOfFact[index])
    }

    /// "The top three channels": the largest of the breakdown.
    private func leading(_ index: Int, _ dimension: String) -> [Int]? {
        for at in sentence.words.indices.dropLast()
        where ["top", "biggest", "largest", "leading", "best", "first"].contains(sentence.lower(at)) {
            guard
                let number = sentence.numbers.first(where: { $0.range.lowerBound == at + 1 && $0.form == .plain }),
                sentence.dimensions.contains(where: {
                    $0.start == number.range.upperBound && $0.value.contains(dimension)
                }), (2...20).contains(number.value)
            else { continue }
            let sorted = siblings(index, dimension).sorted {
                (sheet.facts[$0].value ?? 0) > (sheet.facts[$1].value ?? 0)
            }
            return sorted.count >= Int(number.value) ? Array(sorted.prefix(Int(number.value))) : nil
        }
        return nil
    }

    /// What the largest of a breakdown make up, and their share of the whole.
    private func leadingParts() -> [Quantity] {
        var all: [Quantity] = []
        for index in facts(ignoringNames: true)
        where isAdditive(index) && sheet.facts[index].kind == .value && periodAdmitsLevel(index) {
            for dimension in dimensions(index) {
                guard let parts = leading(index, dimension), parts.first == index else { continue }
                let everyPart = siblings(index, dimension)
                let sum = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
                let whole =
                    whole(index, dimension).flatMap { sheet.facts[$0].value }
                    ?? everyPart.compactMap { sheet.facts[$0].value }.reduce(0, +)
                all.append(level(sum, index, parts))
                if whole > 0 { all.append(share(parts, whole, false, facts: everyPart, index)) }
            }
        }
        return all
    }

    /// The fact with those named together with it; itself where it stands alone.
    private func groupParts(_ index: Int, _ dimension: String) -> [Int] {
        let values = scope.group.filter { sheet.entities[$0].dimension == dimension }
        guard values.count > 1, cues.namesTogether else { return [index] }
        let parts = siblings(index, dimension).filter { !sheet.entitiesOfFact[$0].isDisjoint(with: values) }
        return parts.count == values.count ? parts : [index]
    }

    /// Named values added up, a whole breakdown added up, and what is left of it.
    private func sums() -> [Quantity] {
        var all: [Quantity] = []
        for index in facts() where isAdditive(index) && sheet.facts[index].kind == .value && periodAdmitsLevel(index) {
            for dimension in dimensions(index) {
                let parts = groupParts(index, dimension)
                if parts.count > 1 {
                    all += total(parts, index)
                }
                if cues.meansRest, let whole = whole(index, dimension), let sum = sheet.facts[whole].value {
                    let value = sum - parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
                    all.append(level(value, index, parts + [whole]))
                }
            }
        }
        // The whole, where only its parts are on the sheet.
        for index in facts(ignoringNames: true) where scope.named.isEmpty && isAdditive(index) {
            guard sheet.facts[index].kind == .value, periodAdmitsLevel(index) else { continue }
            for dimension in dimensions(index) where whole(index, dimension) == nil {
                let parts = siblings(index, dimension)
                if parts.count > 1 { all += total(parts, index) }
            }
        }
        return all
    }

    private func total(_ parts: [Int], _ index: Int) -> [Quantity] {
        let now = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
        var all = [level(now, index, parts)]
        let before = parts.compactMap { sheet.facts[$0].comparison?.value }
        if before.count == parts.count, periodAdmitsChange(index) {
            let old = before.reduce(0, +)
            all += pair(now, old, index, parts, .change)
            if cues.namesReference || periodAdmitsReference(index) {
                all.append(
                    Quantity(
                        value: old, unit: Quantity.unit(of: sheet.facts[index]), meaning: .reference, facts: parts,
                        metric: sheet.metricOfFact[index]))
            }
        }
        return all
    }

    private func level(_ value: Double, _ index: Int, _ facts: [Int], _ meaning: Quantity.Meaning = .level) -> Quantity
    {
        Quantity(
            value: Quantity.scaled(value, sheet.facts[index]), unit: Quantity.unit(of: sheet.facts[index]),
            meaning: meaning, facts: facts, metric: sheet.metricOfFact[index])
    }

    /// Two values named in the sentence, the first less the second.
    private func namedPairs() -> [Quantity] {
        let mentioned = sentence.entities.flatMap(\.value)
        let carried = scope.optional.subtracting(mentioned)
        let implied = implied(beside: mentioned)
        let subjects = mentioned + carried.sorted() + implied
        guard subjects.count > 1 || !implied.isEmpty else { return [] }
        var all: [Quantity] = []
        for first in facts(ignoringNames: true)
        where sheet.facts[first].kind == .value || sheet.facts[first].kind == .experiment {
            guard let a = sheet.facts[first].value, periodAdmitsLevel(first) else { continue }
            for entity in sheet.entitiesOfFact[first]
            where subjects.contains(entity) || !implied.isEmpty && isUnnamedArm(entity) {
                let dimension = sheet.entities[entity].dimension
                for second in siblings(first, dimension) where second != first {
                    guard let b = sheet.facts[second].value,
                        let other = sheet.entitiesOfFact[second].first(where: {
                            sheet.entities[$0].dimension == dimension
                        }),
                        mentioned.contains(other) || subjects.contains(other) && mentioned.contains(entity)
                            || implied.contains(other) && !isControl(entity)
                    else { continue }
                    // The subject comes first, or what is compared with comes after "than".
                    let order = CompareOrder(first: entity, second: other, in: sentence, implied: Set(implied))
                    guard order.isForward else { continue }
                    all += pair(a, b, first, [first, second], .difference)
                }
            }
        }
        return all
    }

    /// "121,900 on Android against 83,400": the number of the other one of two.
    private func others() -> [Quantity] {
        guard cues.role == .against || cues.role == .from, scope.named.isEmpty || !cues.namesOwn else { return [] }
        let implied = implied(beside: sentence.entities.flatMap(\.value))
        guard !implied.isEmpty else { return [] }
        return facts(ignoringNames: true).compactMap { index in
            guard let value = sheet.facts[index].value, [.value, .experiment].contains(sheet.facts[index].kind),
                !sheet.entitiesOfFact[index].isDisjoint(with: implied), periodAdmitsLevel(index)
            else { return nil }
            return level(value, index, [index])
        }
    }

    /// What is compared with and left unsaid: the other one of two, or the arms of a test.
    func implied(beside mentioned: [Int]) -> [Int] {
        var all: [Int] = []
        for dimension in Set(sheet.entities.map(\.dimension)) {
            let values = sheet.entities.indices.filter { sheet.entities[$0].dimension == dimension }
            guard values.count == 2 else { continue }
            let named = values.filter(mentioned.contains)
            if named.count == 1 || dimension == "variant" && named.isEmpty {
                all += values.filter { !mentioned.contains($0) && (!named.isEmpty || isControl($0)) }
            }
        }
        return all
    }

    private func isUnnamedArm(_ entity: Int) -> Bool {
        sheet.entities[entity].dimension == "variant" && !namesVariant && !isControl(entity)
    }

    private func isControl(_ entity: Int) -> Bool {
        ["control", "baseline", "original", "a"].contains(sheet.entities[entity].value.lowercased())
    }

    /// The metrics that a percentage is said to be of: "61 % of checkouts".
    private var base: Set<Int>? {
        for mention in sentence.metrics {
            let words = (max(0, mention.start - 3)..<mention.start).map { sentence.lower($0) }
            if words.contains("of"),
                sentence.numbers.contains(where: { (0...3).contains(mention.start - $0.range.upperBound) })
            {
                return mention.value.metrics
            }
        }
        return nil
    }

    /// Ratios that have a name, of two facts about the same.
    private func derived() -> [Quantity] {
        guard sentence.words.contains(where: { DerivedMetrics.cues.contains($0.lower) }) else { return [] }
        var all: [Quantity] = []
        let base = self.base
        for ratio in DerivedMetrics.all {
            for first in sheet.facts.indices
            where ratio.numerators.contains(sheet.facts[first].metric) && names(admit: first) {
                for second in sheet.facts.indices where ratio.denominators.contains(sheet.facts[second].metric) {
                    let (a, b) = (sheet.facts[first], sheet.facts[second])
                    if ratio.unit == .fraction, let base, !base.contains(sheet.metricOfFact[second]) { continue }
                    guard a.kind == .value, b.kind == .value, a.metric != b.metric, a.period == b.period,
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
                    guard let oldX = a.comparison?.value, let oldY = b.comparison?.value, oldY > 0, oldX > 0 else {
                        continue
                    }
                    if periodAdmitsReference(first) { add(oldX / oldY, .reference, unit) }
                }
            }
        }
        return all
    }

    /// The same thing in two periods that are facts of their own.
    private func periodPairs() -> [Quantity] {
        var all: [Quantity] = []
        let own = facts()
        for first in own where [.value, .forecast].contains(sheet.facts[first].kind) {
            guard let a = sheet.facts[first].value, let now = sheet.facts[first].period else { continue }
            for second in own where second != first {
                let other = sheet.facts[second]
                guard other.kind == .value, other.metric == sheet.facts[first].metric,
                    other.unit == sheet.facts[first].unit,
                    sheet.entitiesOfFact[second] == sheet.entitiesOfFact[first], let b = other.value,
                    let before = other.period, before.start != now.start, abs(before.dayCount - now.dayCount) <= 3
                else { continue }
                // Against a later one only where the words say so: "Friday's 4,275 was above Sunday's".
                if before.start > now.start {
                    guard
                        scope.periods.contains(where: { $0.isReference && matchesOwn($0.pattern, other) }),
                        scope.periods.contains(where: {
                            !$0.isReference && $0.pattern.isAbsolute && matchesOwn($0.pattern, sheet.facts[first])
                        })
                    else { continue }
                }
                let names = scope.periods.allSatisfy { period in
                    period.isReference
                        ? matchesOwn(period.pattern, other)
                        : matchesOwn(period.pattern, sheet.facts[first]) || matchesOwn(period.pattern, other)
                }
                guard names,
                    scope.periods.count > 1 || scope.periods.contains(where: \.isReference) || cues.isPath
                        || isForecast(sheet.facts[first].kind) || own.count == 2
                else { continue }
                all += pair(a, b, first, [first, second], .change)
            }
        }
        return all
    }

    /// What happened against what was expected or forecast, as facts of their own.
    private func kindPairs() -> [Quantity] {
        guard cues.mentionsExpected || cues.mentionsForecast else { return [] }
        var all: [Quantity] = []
        let own = facts()
        for first in own where [.value, .anomaly].contains(sheet.facts[first].kind) {
            guard let a = sheet.facts[first].value else { continue }
            for second in own
            where [.expected, .forecast, .expectedLower, .expectedUpper].contains(sheet.facts[second].kind) {
                guard let b = sheet.facts[second].value, sheet.facts[second].unit == sheet.facts[first].unit,
                    sheet.metricOfFact[second] == sheet.metricOfFact[first],
                    sheet.entitiesOfFact[second] == sheet.entitiesOfFact[first],
                    sheet.facts[second].period == sheet.facts[first].period, periodAdmitsLevel(first)
                else { continue }
                all += pair(a, b, first, [first, second], .change)
            }
        }
        return all
    }

    /// A day's average over a period; the mean of a breakdown.
    private func averages() -> [Quantity] {
        guard cues.meansAverage else { return [] }
        var all: [Quantity] = []
        for index in facts() where isAdditive(index) && sheet.facts[index].kind == .value && periodAdmitsLevel(index) {
            guard let value = sheet.facts[index].value, let days = sheet.facts[index].period?.dayCount, days > 1 else {
                continue
            }
            all.append(level(value / Double(days), index, [index], .average))
            if days % 7 == 0, days > 7 { all.append(level(value / Double(days / 7), index, [index], .average)) }
            if let old = sheet.facts[index].comparison?.value,
                let length = sheet.facts[index].comparison?.period?.dayCount
            {
                if cues.namesReference { all.append(level(old / Double(length), index, [index], .average)) }
            }
        }
        return all
    }

    /// Smallest and largest of a breakdown or of a series: the ends of a range.
    private func extremes() -> [Quantity] {
        guard cues.isRange || cues.isExtreme else { return [] }
        var all: [Quantity] = []
        for series in Series.all(in: sheet, metrics: scope.metrics) {
            guard let ends = series.ends(sheet) else { continue }
            let names = series.dimension.flatMap { scope.named[$0] }
            func isNamed(_ index: Int) -> Bool {
                names.map { !sheet.entitiesOfFact[index].isDisjoint(with: $0) } ?? true
            }
            if !scope.periods.isEmpty, series.dimension == nil || !periodAdmitsLevel(series.facts[0]) { continue }
            if cues.isExtreme || cues.isRange {
                if cues.wantsLow || !cues.wantsHigh, isNamed(ends.low) {
                    all.append(level(sheet.facts[ends.low].value ?? 0, ends.low, series.facts))
                }
                if cues.wantsHigh || !cues.wantsLow, isNamed(ends.high) {
                    all.append(level(sheet.facts[ends.high].value ?? 0, ends.high, series.facts))
                }
            }
        }
        return all
    }

    /// One metric by another: revenue per order, orders of sessions.
    func quotients() -> [Quantity] { named() + derived() }

    private func named() -> [Quantity] {
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
}

/// Which of two names in a sentence is compared with which.
struct CompareOrder {
    let isForward: Bool

    /// - Parameter implied: what is compared with although nothing names it.
    init(first: Int, second: Int, in sentence: Sentence, implied: Set<Int> = []) {
        let a = sentence.entities.first { $0.value.contains(first) }
        let b = sentence.entities.last { $0.value.contains(second) }
        guard let a, let b else {
            // One of them was named before, or goes without saying: then it is what is compared with.
            isForward = implied.contains(second) ? true : a == nil && !implied.contains(first)
            return
        }
        let opener = sentence.lower(b.start - 1)
        let opensFirst = sentence.lower(a.start - 1)
        if ["than", "versus", "vs", "against", "unlike", "with", "over", "of"].contains(opensFirst), a.start < b.start {
            isForward = false
        } else {
            isForward = a.start < b.start || opener == "than"
        }
    }
}
