import Semantics

/// Numbers that follow from others which the text sets beside them: "half of that", "€25,000 short", "twice its average of
/// €20". Each is one step from numbers that were said and verified, so that few others could stand in its place.
extension NumberCheck {
    func reckoned(_ number: NumberMention) -> ClaimFinding? {
        guard number.form != .place, !sentence.metrics.contains(where: { $0.value.isForeign }),
            !sentence.entities.contains(where: { $0.value.isEmpty })
        else { return nil }
        if let found = ofEnd(number) ?? ofWrittenPair(number) ?? ofOpening(number) ?? ofThat(number) { return found }
        if let found = ofStepBefore(number) ?? shortOfTarget(number) ?? multipleOfSaid(number) ?? betweenWritten(number)
        {
            return found
        }
        if let found = ofWhatAnotherDid(number) ?? ofEach(number) ?? partOfEach(number) ?? ofEachOther(number) {
            return found
        }
        if let found = ofEachStep(number) ?? endOfRun(number) ?? forEach(number) { return found }
        return nil
    }

    /// "The lower end would be above June's orders, by 500"
    private func ofEnd(_ number: NumberMention) -> ClaimFinding? {
        guard
            sentence.cues.contains(.end) || sentence.words.contains(where: { ["floor", "ceiling"].contains($0.lower) })
        else {
            return nil
        }
        return EndCheck(sheet: sheet, sentence: sentence, topic: topic).size(number)
    }

    private static let pointers = Movements.table("that this it those these them")

    /// The facts that the number is bound to, in its own sentence.
    private func bindings(_ source: NumberMention, _ check: NumberCheck) -> [[Int]] {
        guard case .verified(let found) = check.alone(source) else { return [] }
        return found.filter { !$0.isEmpty }
    }

    /// "600 more than in Q2. Cologne alone was responsible for half of that": a part of what was said last.
    private func ofThat(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        let isOf = sentence.lower(end) == "of" && Self.pointers.contains(sentence.lower(end + 1))
        guard number.form == .percent || number.form == .multiple,
            isOf || number.form == .multiple && Self.pointers.contains(sentence.lower(end)), number.sign == nil,
            let said = topic.said
        else { return nil }
        let names = Set(sentence.entities.flatMap(\.value))
        guard !names.isEmpty else { return nil }
        let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        for source in said.sentence.numbers.reversed() where source.form != .percent && source.form != .place {
            for binding in bindings(source, earlier).prefix(4) where binding.count == 1 {
                if isOf, let found = part(of: binding[0], named: names, number, source) { return found }
            }
            // "Meta pays €400 per booking. Google does it for half of that": the same of another name.
            for binding in bindings(source, earlier).prefix(4) {
                guard let others = renamed(binding), others != binding else { continue }
                let isSo = Computation.all(of: source, binding, sheet).contains { step in
                    guard let now = step.now(sheet), let other = step.of(others).now(sheet), now > 0 else {
                        return false
                    }
                    return number.fits(other / now)
                }
                if isSo { return .verified([binding + others]) }
            }
        }
        return nil
    }

    /// "Of the additional €4,000, three quarters went to Generic": a part of what the sentence opens with.
    private func ofOpening(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, number.sign == nil, sentence.lower(0) == "of",
            let source = sentence.numbers.first,
            source.range.lowerBound <= 4, source.range != number.range, source.form != .percent,
            let name = sentence.entities.first(where: { $0.start >= number.range.upperBound }),
            name.start - number.range.upperBound <= 4
        else { return nil }
        let names = Set(name.value)
        for binding in bindings(source, self).prefix(4) where binding.count == 1 {
            if let found = part(of: binding[0], named: names, number, source) { return found }
        }
        return nil
    }

    /// The part of a fact that bears the names, where the number is its share.
    private func part(
        of whole: Int, named names: Set<Int>, _ number: NumberMention, _ source: NumberMention
    ) -> ClaimFinding? {
        let part = sheet.factsOfMetric[sheet.metricOfFact[whole]].first { part in
            sheet.facts[part].period == sheet.facts[whole].period
                && sheet.facts[part].kind == sheet.facts[whole].kind
                && sheet.entitiesOfFact[part].subtracting(names) == sheet.entitiesOfFact[whole]
                && !sheet.entitiesOfFact[part].isDisjoint(with: names) && isPart(number, part, whole, source)
        }
        return part.map { .verified([[$0, whole]]) }
    }

    private func isPart(_ number: NumberMention, _ part: Int, _ whole: Int, _ source: NumberMention) -> Bool {
        let (own, all) = (sheet.facts[part], sheet.facts[whole])
        if let value = all.value, value > 0, source.fits(Quantity.scaled(value, all)), let x = own.value {
            return number.fits(x / value)
        }
        guard let change = all.change, change != 0, source.fits(abs(Quantity.scaled(change, all))), let x = own.change
        else {
            return false
        }
        return x / change > 0 && number.fits(x / change)
    }

    // MARK: targets

    private static let short = Movements.table("short shy away missing off below")

    /// "Will we hit half a million? Even the upper bound is only £475,000, which leaves it £25,000 short."
    private func shortOfTarget(_ number: NumberMention) -> ClaimFinding? {
        guard Self.short.contains(sentence.lower(number.range.upperBound)), number.sign == nil,
            let target = target(of: number)
        else { return nil }
        let words = Set(sentence.words.map(\.lower))
        let kind: ReferenceFact.Kind? =
            !words.isDisjoint(with: ["upper", "top", "best", "ceiling"])
            ? .forecastUpper
            : !words.isDisjoint(with: ["lower", "bottom", "worst", "floor"])
                ? .forecastLower
                : !words.isDisjoint(with: ["forecast", "estimate", "central", "expected"]) ? .forecast : nil
        let facts = sheet.facts.indices.filter { index in
            let fact = sheet.facts[index]
            guard let value = fact.value.map({ Quantity.scaled($0, fact) }), number.canBe(Quantity.unit(of: fact)),
                target.value > value, !sheet.derivedMetrics.contains(sheet.metricOfFact[index])
            else { return false }
            return fact.kind == (kind ?? .value) && sheet.entitiesOfFact[index].isEmpty
                && number.fits(target.value - value)
        }
        return facts.isEmpty ? nil : .verified(facts.map { [$0] })
    }

    /// The number that was asked for, or that stands behind "short of".
    private func target(of number: NumberMention) -> NumberMention? {
        func isAlike(_ other: NumberMention) -> Bool {
            if case .money = number.form, other.form == .plain { return other.value > number.value }
            return other.form == number.form && other.value > number.value
        }
        if let behind = sentence.numbers.first(where: { $0.range.lowerBound > number.range.upperBound }),
            sentence.lower(number.range.upperBound + 1) == "of", behind.range.lowerBound - number.range.upperBound <= 4,
            isAlike(behind)
        {
            return behind
        }
        for said in [topic.said, topic.said?.topic.said].compactMap(\.self) where said.sentence.isQuestion {
            if let asked = said.sentence.numbers.last(where: isAlike) { return asked }
        }
        return nil
    }

    // MARK: factors

    /// "2.4 orders per hundred sessions. This is three times the rate of new visitors": against the same of another name.
    private func multipleOfSaid(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .multiple || number.form == .percent, !number.isChangeVerb, number.sign == nil,
            sentence.words.prefix(2).contains(where: { ["this", "that", "that's", "it", "it's"].contains($0.lower) }),
            sentence.metrics.allSatisfy({ $0.start > number.range.upperBound }), let said = topic.said
        else { return nil }
        let isOf = number.form == .multiple || ["of", "as"].contains(sentence.lower(number.range.upperBound))
        guard isOf, let source = said.sentence.numbers.last(where: { $0.form != .place && $0.sign == nil }) else {
            return nil
        }
        let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        for binding in bindings(source, earlier).prefix(4) {
            guard let others = renamed(binding), others != binding else { continue }
            for step in Computation.all(of: source, binding, sheet) {
                guard let now = step.now(sheet), let other = step.of(others).now(sheet), other > 0,
                    number.fits(now / other)
                else { continue }
                return .verified([binding + others])
            }
        }
        return nil
    }

    private static let linking = Movements.table(
        "of the its what average usual that than as a an our their it cost upper lower bound limit end expected forecast normal target"
    )

    /// "€40, twice its average cost of €20": one written number by another.
    private func betweenWritten(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .multiple || number.form == .percent, number.sign == nil, !number.isChangeVerb,
            let place = sentence.numbers.firstIndex(where: { $0.range == number.range }), place > 0,
            sentence.numbers.indices.contains(place + 1)
        else { return nil }
        let second = sentence.numbers[place + 1]
        let gap = number.range.upperBound..<second.range.lowerBound
        // "864, against an expected 310, which is double the upper bound of 420": the first, where "which" takes it up.
        let end = sentence.numbers[place - 1].range.upperBound
        let isTaken = (end..<max(end, number.range.lowerBound)).contains {
            ["which", "that's"].contains(sentence.lower($0))
        }
        let subject = isTaken && place > 1 && sentence.numbers[place - 2].form == second.form ? place - 2 : place - 1
        let first = sentence.numbers[subject]
        guard first.form == second.form, first.form != .place, first.form != .multiple, first.sign == nil,
            isTaken || number.range.lowerBound - first.range.upperBound <= 6, gap.count <= 6, second.value > 0,
            gap.allSatisfy({ at in
                Self.linking.contains(sentence.lower(at)) || sentence.metrics.contains { $0.range.contains(at) }
                    || CueWords.comparatives[sentence.lower(at)] != nil
            }),
            let own = bindings(first, self).first, let other = bindings(second, self).first
        else { return nil }
        let ratio = first.value / second.value
        let direction = gap.lazy.compactMap { CueWords.comparatives[sentence.lower($0)] }.first
        let isSo =
            switch direction {
            case .up: number.fits(ratio - 1) || number.form == .multiple && number.fits(ratio)
            case .down: number.fits(1 - ratio)
            default: number.fits(ratio)
            }
        return isSo ? .verified([own + other]) : nil
    }

    /// "They gained 2,200, less than half of what India lost": by how another one moved.
    private func ofWhatAnotherDid(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard number.form == .percent || number.form == .multiple,
            sentence.has(["of", "what"], at: end) || sentence.lower(end) == "what",
            let name = sentence.entities.first(where: { (1...4).contains($0.start - end) }),
            let other = name.value.first,
            let verb = (name.end..<name.end + 3).first(where: {
                ["lost", "gained", "added", "shed", "won"].contains(sentence.lower($0))
            }),
            let first = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound })
        else { return nil }
        let isLoss = ["lost", "shed"].contains(sentence.lower(verb))
        for binding in bindings(first, self).prefix(4) {
            let rivals = sheet.factsOfMetric[sheet.metricOfFact[binding[0]]].filter { index in
                sheet.entitiesOfFact[index].contains(other)
                    && sheet.facts[index].period == sheet.facts[binding[0]].period
                    && sheet.entitiesOfFact[index].count == sheet.entitiesOfFact[binding[0]].count
            }
            for rival in rivals {
                guard let change = sheet.facts[rival].change.map({ Quantity.scaled($0, sheet.facts[rival]) }),
                    change != 0,
                    (change < 0) == isLoss, number.fits(first.value / abs(change))
                else { continue }
                return .verified([binding + [rival]])
            }
        }
        return nil
    }

    /// "For each dollar sold on desktop, mobile sold $1.40": one name by another.
    private func forEach(_ number: NumberMention) -> ClaimFinding? {
        guard case .money = number.form, sentence.lower(0) == "for", ["each", "every"].contains(sentence.lower(1)),
            sentence.words.indices.contains(2), Currencies.name(sentence.words[2]) != nil,
            let first = sentence.entities.first, let base = first.value.first,
            let second = sentence.entities.first(where: { $0.start > first.end && $0.end <= number.range.lowerBound })?
                .value.first
        else { return nil }
        for series in Series.all(in: sheet, metrics: nil, kinds: [.value])
        where series.facts.allSatisfy({ sheet.facts[$0].unit.isMoney }) {
            guard let one = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(base) }),
                let other = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(second) }),
                let x = sheet.facts[other].value, let y = sheet.facts[one].value, y > 0, number.fits(x / y)
            else { continue }
            return .verified([[other, one]])
        }
        return nil
    }

    /// The steps of each run that the scope can mean, in their order.
    private func runs(_ scope: Scope) -> [[Int]] {
        Series.all(in: sheet, metrics: scope.metrics, kinds: [.value]).filter {
            $0.dimension == nil && $0.facts.count > 2
        }
        .map { series in
            series.facts.sorted { a, b in
                guard let x = sheet.facts[a].period?.start, let y = sheet.facts[b].period?.start else { return a < b }
                return x < y
            }
        }
    }

    /// "Grew by 10 % a month until March": each step by so much.
    private func ofEachStep(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard number.form == .percent, ["a", "per", "each", "every"].contains(sentence.lower(end)),
            ["day", "week", "month", "quarter", "year"].contains(sentence.lower(end + 1)),
            let verb = sentence.directions.last(where: { $0.end <= number.range.lowerBound }),
            let sign = SignWords.sign(verb.value, lowerIsBetter: nil), sign != 0
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let last = sentence.periods.first { mention in
            mention.start >= end && ["until", "to", "till", "through"].contains(sentence.lower(mention.start - 1))
        }
        for run in runs(scope) {
            let stop = last.flatMap { mention in
                run.firstIndex { sheet.facts[$0].period.map(mention.value.isNamed) ?? false }
            }
            guard last == nil || stop != nil else { continue }
            let steps = Array(run[...(stop ?? run.count - 1)])
            let isSo = zip(steps, steps.dropFirst()).allSatisfy { a, b in
                guard let x = sheet.facts[a].value, let y = sheet.facts[b].value, x > 0 else { return false }
                return (y - x) * sign > 0 && number.fits(abs(y - x) / x)
            }
            if steps.count > 2, isSo { return .verified([steps]) }
        }
        return nil
    }

    private static let opening = Movements.table("starting started opening opened began beginning")
    private static let closing = Movements.table("ending ended closing closed finishing finished")

    /// "Starting at £246,000 and closing at £425,000": the ends of a run.
    private func endOfRun(_ number: NumberMention) -> ClaimFinding? {
        let verb = sentence.lower(number.range.lowerBound - 2)
        guard ["at", "with", "from", "on"].contains(sentence.lower(number.range.lowerBound - 1)),
            Self.opening.contains(verb) || Self.closing.contains(verb)
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        for run in runs(scope) {
            let fact = Self.opening.contains(verb) ? run[0] : run[run.count - 1]
            guard number.canBe(Quantity.unit(of: sheet.facts[fact])), let value = sheet.facts[fact].value,
                number.fits(Quantity.scaled(value, sheet.facts[fact]))
            else { continue }
            return .verified([[fact]])
        }
        return nil
    }
}
