import Semantics

/// Numbers that follow in one more step from numbers that were said before.
///
/// "Refunds came to 4 % of revenue, after 3 % in September: one point more" takes two steps from the facts, a share and a
/// difference. The first of them was said, so that only few numbers can follow by the second: how what was said moved, how
/// far two numbers lie apart that were said of two names, and which part of its whole a number makes up.
extension NumberCheck {
    /// How much of the numbers of its size may be taken by those that follow.
    private static let mostChance = 0.12

    /// A number that follows from others, and from which facts.
    private struct Consequence {
        var value: Double
        var form: NumberMention.Form
        /// Above zero where the newer, or the one said later, is the larger one; nil where it has no sign.
        var sign: Double?
        var facts: [Int]
        /// A part of a whole.
        var isPart = false
    }

    func onward(_ number: NumberMention) -> ClaimFinding? {
        guard number.form != .place, !sentence.metrics.contains(where: { $0.value.isForeign }),
            !sentence.entities.contains(where: { $0.value.isEmpty })
        else { return nil }
        return follows(number, lastSaid(number)) ?? follows(number, saidBefore(number))
    }

    private func follows(_ number: NumberMention, _ said: [Source]) -> ClaimFinding? {
        guard !said.isEmpty else { return nil }
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let moved =
            isGapOfNames(number, cues)
            ? [] : said.flatMap { changes($0.computation, $0.form, scope) }.filter { took(number, $0.facts) }
        let all = (moved + distances(said) + partsOfWholes(said))
            .filter { $0.form.isLike(number.form) || number.precision == .worded && isPart($0.form, number) }
        guard chance(of: number, all.map(\.value)) <= Self.mostChance else { return nil }
        let fitting = all.filter {
            number.fits(abs($0.value)) && admits($0, number, cues) && isSpokenOf($0.facts, scope, number)
        }
        return fitting.isEmpty ? nil : .verified(fitting.map(\.facts))
    }

    /// A half is a factor as well.
    private func isPart(_ form: NumberMention.Form, _ number: NumberMention) -> Bool {
        form == .multiple && number.form == .percent
    }

    // MARK: what was said

    private struct Source {
        var computation: Computation
        var form: NumberMention.Form
        /// It stands in front of the number that follows from it.
        var isBefore: Bool
    }

    /// The verified numbers of the sentence before and of this one, in their order, with the steps that they took.
    private func saidBefore(_ number: NumberMention) -> [Source] {
        var all: [Source] = []
        if let said = topic.said {
            let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
            all += said.sentence.numbers.flatMap { computations(of: $0, earlier, isBefore: true) }
        }
        let others = sentence.numbers.filter { $0.range != number.range }
        return all
            + others.flatMap {
                computations(of: $0, self, isBefore: $0.range.upperBound <= number.range.lowerBound)
            }
    }

    /// "It was €42.50 the week before. That is an increase of 6 %": the number that "that" stands for.
    private func lastSaid(_ number: NumberMention) -> [Source] {
        guard ["that", "this", "that's"].contains(sentence.lower(0)), sentence.numbers.first?.range == number.range,
            (0..<number.range.lowerBound).contains(where: { Movements.nouns.contains(sentence.lower($0)) }),
            !sentence.metrics.contains(where: { $0.end <= number.range.lowerBound }),
            !sentence.entities.contains(where: { $0.end <= number.range.lowerBound }), let said = topic.said,
            let source = said.sentence.numbers.last
        else { return [] }
        return computations(
            of: source, NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic), isBefore: true)
    }

    private func computations(of source: NumberMention, _ check: NumberCheck, isBefore: Bool) -> [Source] {
        guard source.form != .place, source.form != .multiple,
            case .verified(let bindings) = check.once(source)
        else { return [] }
        return bindings.prefix(3).flatMap { binding in
            Computation.either(of: source, binding, sheet).map {
                Source(computation: $0, form: source.form, isBefore: isBefore)
            }
        }
    }

    /// In one step, whether the two facts have a name together or not.
    func once(_ source: NumberMention) -> ClaimFinding {
        let own = alone(source)
        return own.isFine ? own : crossed(source) ?? own
    }

    // MARK: what follows

    /// How what was said moved since the time that its facts are compared with.
    private func changes(_ said: Computation, _ form: NumberMention.Form, _ scope: Scope) -> [Consequence] {
        guard let now = said.now(sheet), let old = said.old(sheet), old > 0, now != old, isTimeOpen(said, scope) else {
            return []
        }
        return apart(now, old, form, said.facts)
    }

    /// How far two numbers of the same thing lie apart that were said of two names or times.
    private func distances(_ said: [Source]) -> [Consequence] {
        said.indices.flatMap { first in
            said.indices.dropFirst(first + 1).flatMap { second -> [Consequence] in
                let (one, two) = (said[first].computation, said[second].computation)
                let isAlike = one.isLike(two, sheet) || saysThanThat && one.isOfSame(two, sheet)
                guard said[first].form.isLike(said[second].form), one.facts != two.facts, isAlike,
                    let x = one.now(sheet), let y = two.now(sheet), x > 0, y > 0, x != y
                else { return [] }
                let isBehind = said[first].isBefore && said[second].isBefore
                return apart(max(x, y), min(x, y), said[first].form, one.facts + two.facts).map {
                    Consequence(
                        value: $0.value, form: $0.form, sign: isBehind ? (y > x ? 1 : -1) : nil, facts: $0.facts)
                }
            }
        }
    }

    /// "2,570 a day. Friday's 3,600 was 40 % more than that"
    private var saysThanThat: Bool {
        sentence.words.indices.contains { at in
            sentence.lower(at) == "than" && ["that", "this", "average", "the"].contains(sentence.lower(at + 1))
                && (sentence.lower(at + 1) != "the" || sentence.lower(at + 2) == "average")
        }
    }

    private func apart(_ x: Double, _ y: Double, _ form: NumberMention.Form, _ facts: [Int]) -> [Consequence] {
        let sign = x > y ? 1.0 : -1.0
        return [
            Consequence(value: x - y, form: form == .percent ? .points : form, sign: sign, facts: facts),
            Consequence(value: (x - y) / y, form: .percent, sign: sign, facts: facts),
            Consequence(value: x / y, form: .multiple, sign: nil, facts: facts),
        ]
    }

    /// "That's 42 % of the half-year": a number that was said, of the wholes that the sheet holds of it.
    private func partsOfWholes(_ said: [Source]) -> [Consequence] {
        guard sentence.words.contains(where: { $0.lower == "of" }) else { return [] }
        return said.map(\.computation).flatMap { computation -> [Consequence] in
            guard let first = computation.facts.first, sheet.facts[first].unit.canAdd,
                let part = computation.now(sheet),
                computation.facts.allSatisfy({ sheet.metricOfFact[$0] == sheet.metricOfFact[first] })
            else { return [] }
            return sheet.factsOfMetric[sheet.metricOfFact[first]].compactMap { whole in
                guard sheet.facts[whole].kind == .value, let sum = sheet.facts[whole].value, sum > part, isMeant(whole),
                    holds(whole, computation.facts)
                else { return nil }
                return Consequence(
                    value: part / sum, form: .percent, sign: nil, facts: computation.facts + [whole], isPart: true)
            }
        }
    }

    /// A sum over steps is the whole only where its time is named: "42 % of the half-year".
    private func isMeant(_ whole: Int) -> Bool {
        guard sheet.isTotalOfTime[whole], let days = sheet.facts[whole].period?.dayCount,
            !sheet.isTimeNamed(whole, in: sentence, after: topic.periods)
        else { return true }
        let words = sentence.words.map(\.lower)
        if words.contains(where: { ["half", "half-year", "half-year's"].contains($0) }) {
            return (181...184).contains(days)
        }
        if words.contains(where: { ["quarter", "quarter's"].contains($0) }) { return (89...92).contains(days) }
        return words.contains { ["year", "year's"].contains($0) } && (365...366).contains(days)
    }

    /// Whether the fact is of a longer time, or of more names, than all of the others.
    private func holds(_ whole: Int, _ parts: [Int]) -> Bool {
        parts.allSatisfy { part in
            guard let own = sheet.facts[part].period, let wider = sheet.facts[whole].period else { return false }
            return wider.start <= own.start && own.end <= wider.end && part != whole
                && sheet.entitiesOfFact[whole].isSubset(of: sheet.entitiesOfFact[part])
        }
    }

    // MARK: what the words admit

    /// No time is named that the facts are neither of nor compared with.
    private func isTimeOpen(_ said: Computation, _ scope: Scope) -> Bool {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: NumberCues(role: .none))
        let references = scope.periods.filter(\.isReference).map(\.pattern)
        return sentence.periods.allSatisfy { period in
            said.facts.allSatisfy {
                finder.matchesReference(period.value, sheet.facts[$0])
                    || !references.contains(period.value) && finder.matchesOwn(period.value, sheet.facts[$0])
            }
        }
    }

    /// Whether a sign or a word of movement says the same as the numbers do.
    private func admits(_ consequence: Consequence, _ number: NumberMention, _ cues: NumberCues) -> Bool {
        if cues.role == .to || cues.role == .from { return false }
        let direction = cues.direction ?? cues.carriedDirection
        let lowerIsBetter = consequence.facts.first.flatMap { sheet.lowerIsBetter[sheet.metricOfFact[$0]] }
        let spoken = number.sign ?? direction.flatMap { SignWords.sign($0, lowerIsBetter: lowerIsBetter) }
        if consequence.form == .multiple {
            return !number.isChangeVerb && (number.form == .multiple || direction == nil && cues.role != .by)
        }
        // "97 % of the decline" is a part of it, and no change.
        let isPart = sentence.lower(number.range.upperBound) == "of" && consequence.form == .percent
        if consequence.isPart { return cues.role != .by && (direction == nil || isPart) }
        guard !isPart else { return false }
        guard let sign = consequence.sign else { return spoken == nil && setsApart }
        return spoken.map { $0 == sign } ?? (mentionsChange && number.precision != .worded || number.form == .points)
    }

    /// "The band is A$52,000 wide", "the advantage is 42 pence": words for how far two numbers lie apart.
    private var setsApart: Bool {
        sentence.words.indices.contains { sentence.isGap($0) || Self.distances.contains(sentence.lower($0)) }
    }

    private static let distances = Movements.table(
        "apart wide wider band range between margin gain short beyond separate separates")

    /// Whether they are about what the words around the number name.
    private func isSpokenOf(_ facts: [Int], _ scope: Scope, _ number: NumberMention) -> Bool {
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let sources = Set(facts.flatMap { sheet.sources[$0] } + facts)
        let isOfMetric = own.isEmpty || sources.contains { own.contains(sheet.metricOfFact[$0]) }
        return isOfMetric && isOfOwnName(number, facts)
            && scope.named.values.allSatisfy { values in
                !values.isDisjoint(with: sheet.ambient)
                    || facts.contains { !sheet.entitiesOfFact[$0].isDisjoint(with: values) }
            }
    }

    /// "2 % on Meta, 5 points on Microsoft": of the name right behind, and of no two others.
    private func isOfOwnName(_ number: NumberMention, _ facts: [Int]) -> Bool {
        let end = number.range.upperBound
        guard ["on", "in", "for", "from", "at"].contains(sentence.lower(end)),
            let name = sentence.entities.first(where: { $0.start == end + 1 }), !name.value.isEmpty
        else { return true }
        return facts.contains { !sheet.entitiesOfFact[$0].isDisjoint(with: name.value) }
    }

    /// The part of the numbers between a third and three times this one that would be accepted in its place.
    func chance(of number: NumberMention, _ values: [Double]) -> Double {
        let near = Set(values.map(abs).filter { $0 > number.value / 3 && $0 < number.value * 3 })
        // A single one is met by no more than one of the numbers that could stand in its place.
        guard near.count > 1 else { return 0 }
        let width =
            switch number.precision {
            case .exact: number.step
            case .worded: max(number.step, 0.1 * number.value)
            default: max(number.step, 0.05 * number.value)
            }
        return number.value == 0 ? 1 : Double(near.count) * width / (number.value * (3 - 1 / 3))
    }
}
