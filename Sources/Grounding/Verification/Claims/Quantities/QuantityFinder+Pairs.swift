import Semantics

/// Differences of two numbers of the same metric: of two names, two periods, or what happened and what was expected.
extension QuantityFinder {
    /// Two values named in the sentence, the first less the second.
    func namedPairs() -> [Quantity] {
        let mentioned = sentence.entities.flatMap(\.value)
        // "Google's rate is twice Meta's": of the two, and of none that was named before.
        let paired = Dictionary(grouping: Set(mentioned)) { sheet.entities[$0].dimension }.filter { $0.value.count > 1 }
        let carried = scope.optional.subtracting(mentioned).filter { paired[sheet.entities[$0].dimension] == nil }
        let implied = implied(beside: mentioned)
        // "The difference is 0.7 points" speaks of what was tested, not of how many saw it.
        let isTested = scope.metrics == nil && sheet.facts.contains { $0.kind == .experiment }
        let subjects = mentioned + carried.sorted() + implied
        guard subjects.count > 1 || !implied.isEmpty else { return [] }
        var all: [Quantity] = []
        for first in facts(ignoringNames: true)
        where sheet.facts[first].kind == .value && !isTested || sheet.facts[first].kind == .experiment {
            let isOld = !periodAdmitsLevel(first)
            guard !isOld || periodAdmitsReference(first), let a = number(first, isOld) else { continue }
            for entity in sheet.entitiesOfFact[first]
            where subjects.contains(entity) || !implied.isEmpty && isUnnamedArm(entity) && !isOfOtherNames(first) {
                let dimension = sheet.entities[entity].dimension
                for second in siblings(first, dimension) where second != first {
                    guard let b = number(second, isOld),
                        let other = sheet.entitiesOfFact[second].first(where: {
                            sheet.entities[$0].dimension == dimension
                        }),
                        mentioned.contains(other) || subjects.contains(other) && mentioned.contains(entity)
                            || implied.contains(other) && !isControl(entity)
                            || mentioned.isEmpty && carried.count == 2 && subjects.contains(other)
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

    /// "€12,000 ahead of Greece": of countries, and of no arms.
    private func isOfOtherNames(_ fact: Int) -> Bool {
        let named = Set(scope.named.values.joined()).subtracting(sheet.ambient)
        return !named.isEmpty && sheet.entitiesOfFact[fact].isDisjoint(with: named)
    }

    /// The fact's own number, or the one of the time that it is compared with.
    private func number(_ fact: Int, _ isOld: Bool) -> Double? {
        isOld ? sheet.facts[fact].comparison?.value : sheet.facts[fact].value
    }

    /// "Hamburg leads by 130 orders": the largest less the next.
    func leads() -> [Quantity] {
        guard
            sentence.words.contains(where: {
                ["leads", "led", "lead", "leading", "ahead", "clear", "front", "margin"].contains($0.lower)
            })
        else { return [] }
        return facts().flatMap { first -> [Quantity] in
            guard sheet.facts[first].kind == .value, let a = sheet.facts[first].value, periodAdmitsLevel(first) else {
                return []
            }
            return dimensions(first).flatMap { dimension -> [Quantity] in
                let others = siblings(first, dimension).filter { $0 != first }
                guard !isAheadOfNamed(dimension),
                    let second = others.max(by: { (sheet.facts[$0].value ?? 0) < (sheet.facts[$1].value ?? 0) }),
                    let b = sheet.facts[second].value, a > b
                else { return [] }
                return pair(a, b, first, [first, second], .difference)
            }
        }
    }

    /// "96.7k ahead of culture": of the one that is named, and not of the next.
    private func isAheadOfNamed(_ dimension: String) -> Bool {
        sentence.entities.contains { mention in
            (1...2).contains { step in
                ["of", "over"].contains(sentence.lower(mention.start - step))
                    && ["ahead", "clear", "front", "lead", "margin"].contains(sentence.lower(mention.start - step - 1))
            } && mention.value.contains { sheet.entities[$0].dimension == dimension }
        }
    }

    /// "121,900 on Android against 83,400": the number of the other one of two.
    func others() -> [Quantity] {
        guard cues.meansOther || cues.role == .against || cues.role == .from,
            cues.meansOther || scope.named.isEmpty || !cues.namesOwn
        else { return [] }
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
            // Each arm of a test is compared with its control.
            if dimension == "variant", values.count > 2, let control = values.first(where: isControl),
                !mentioned.contains(control)
            {
                all.append(control)
            }
            guard values.count == 2 else { continue }
            let named = values.filter(mentioned.contains)
            if named.count == 1 || dimension == "variant" && named.isEmpty {
                all += values.filter { !mentioned.contains($0) && (!named.isEmpty || isControl($0)) }
            }
        }
        return all
    }

    func isUnnamedArm(_ entity: Int) -> Bool {
        sheet.entities[entity].dimension == "variant" && !namesVariant && !isControl(entity)
    }

    func isControl(_ entity: Int) -> Bool {
        ["control", "baseline", "original", "a"].contains(sheet.entities[entity].value.lowercased())
    }

    /// The same thing in two periods that are facts of their own.
    func periodPairs() -> [Quantity] {
        var all: [Quantity] = []
        let own = facts()
        for first in own where isStep(sheet.facts[first].kind) {
            // "Revenue: +17 %": how a forecast moves only where words look ahead.
            guard !isForecast(sheet.facts[first].kind) || speaksAhead else { continue }
            guard let a = sheet.facts[first].value, let now = sheet.facts[first].period else { continue }
            for second in own where second != first {
                let other = sheet.facts[second]
                guard other.kind == .value || other.kind == .forecast && sheet.facts[first].kind == .forecast,
                    other.metric == sheet.facts[first].metric,
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
                let spoken = scope.periods.isEmpty ? cues.topicPeriods : scope.periods.map(\.pattern)
                let leads = spoken.contains { $0.leads(from: before, to: now) }
                let names = scope.periods.allSatisfy { period in
                    if period.pattern.isSpan, !period.pattern.isNamed(now) { return leads }
                    return period.isReference
                        ? matchesOwn(period.pattern, other)
                        : matchesOwn(period.pattern, sheet.facts[first]) || matchesOwn(period.pattern, other)
                }
                guard names,
                    leads || scope.periods.count > 1 || scope.periods.contains(where: \.isReference) || cues.isPath
                        || followsNamed(other) || isStepBefore(other, sheet.facts[first])
                        || isForecast(sheet.facts[first].kind) || own.count == 2
                else { continue }
                all += pair(a, b, first, [first, second], .change)
            }
        }
        return all
    }

    /// A number of a time: what was, what is forecast, or the end of a forecast that is spoken of.
    private func isStep(_ kind: Kind) -> Bool {
        switch kind {
        case .value, .anomaly, .forecast: true
        case .forecastLower: cues.isLower || sentenceEnd == .forecastLower
        case .forecastUpper: cues.isUpper || sentenceEnd == .forecastUpper
        default: false
        }
    }

    private var sentenceEnd: Kind? {
        DirectionCheck(sheet: sheet, sentence: sentence, topic: Topic()).end
    }

    /// "In March revenue rose by €2,400": against the month before, where the sheet compares it with nothing else.
    private func isStepBefore(_ other: ReferenceFact, _ fact: ReferenceFact) -> Bool {
        guard let now = fact.period, let before = other.period, fact.comparison?.value == nil, cues.direction != nil,
            scope.periods.count == 1, matchesOwn(scope.periods[0].pattern, fact)
        else { return false }
        return before.end.adding(days: 1) == now.start
    }

    /// "Q2 brought 455,000; Q3 came in 3.7 % lower": against the period named just before.
    private func followsNamed(_ fact: ReferenceFact) -> Bool {
        guard cues.direction != nil, scope.periods.count == 1,
            let own = sentence.periods.last(where: { $0.value == scope.periods[0].pattern }),
            let before = sentence.periods.last(where: { $0.end <= own.start && $0.value.isAbsolute })
        else { return false }
        return matchesOwn(before.value, fact)
    }

    /// What happened against what was expected or forecast, as facts of their own.
    func kindPairs() -> [Quantity] {
        let saysBound = sentence.words.contains { ["limit", "bound", "ceiling", "floor", "end"].contains($0.lower) }
        guard cues.mentionsExpected || cues.mentionsForecast || saysBound else { return [] }
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
                // "4,200 over the upper limit" says its size; which way it lies follows from the words for the limit.
                all += pair(a, b, first, [first, second], saysBound ? .difference : .change)
            }
        }
        return all
    }
}
