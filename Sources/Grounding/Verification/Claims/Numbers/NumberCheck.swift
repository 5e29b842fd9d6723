import Semantics

/// Binds a number of a sentence to what it follows from.
struct NumberCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func check(_ number: NumberMention) -> ClaimFinding {
        if let wrong = partSaidBefore(number) ?? partOfAmount(number) ?? contradicted(number) { return wrong }
        let found = bound(number)
        return isHeld(number, found)
            ? found : ofFront(number) ?? .wrong("the sheet has another number of these", [])
    }

    func bound(_ number: NumberMention) -> ClaimFinding {
        if isBrokenCount(number) { return .wrong("what is counted comes in whole numbers", []) }
        let own = alone(number)
        return own.isFine || isOtherStart(number)
            ? own
            : ofPath(number) ?? older(number) ?? part(number) ?? probability(number) ?? again(number)
                ?? inUnitOfAnother(number) ?? uncombined(number)
                ?? pointed(number) ?? furtherPart(number) ?? partTogether(number) ?? apart(number) ?? ofTopic(number)
                ?? reckoned(number) ?? ofAnother(number)
                ?? crossed(number) ?? onward(number) ?? ofSpread(number)
                ?? ofOwnTime(number) ?? fromMiddle(number) ?? within(number) ?? ofFactors(number) ?? worth(number)
                ?? WholeCheck(sheet: sheet, sentence: sentence, topic: topic).size(number)
                ?? derived(number) ?? FunnelCheck(sheet: sheet, sentence: sentence, topic: topic).check(number) ?? own
    }

    /// What the words say of the number, whatever the numbers beside it are.
    func alone(_ number: NumberMention) -> ClaimFinding {
        if let exact = restated(number) { return exact }
        if let factor = ComparisonCheck(sheet: sheet, sentence: sentence, topic: topic).factor(number) { return factor }
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        var scope = resolver.scope(of: number.range)
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        if let name = scope.foreignName { return .unsupported("no fact is about \(SafeText.line(name, longest: 60))") }
        if scope.isForeignMetric, scope.metrics?.isEmpty ?? false {
            let counted = sentence.metrics.contains { $0.start == number.range.upperBound && $0.value.isForeign }
            return (counted && number.form != .percent ? nil : quotient(number, scope, cues))
                ?? .unsupported("the metric is not in the sheet")
        }
        let first = bind(number, scope, cues)
        if case .verified = first { return first }
        // Money and times say by themselves what they can be: a metric from an earlier sentence does not bind them.
        if !scope.hasOwnMetric, carriesOwnUnit(number),
            sentence.metrics.isEmpty && !isOfList(number, scope, cues)
                || isOfOurs(number)
        {
            scope.metrics = nil
            if let second = proven(number, scope, cues) { return second }
        }
        // "Lift: +16.7 %" behind a line of what each arm counted: of what was tested.
        if number.form == .percent, !scope.hasOwnMetric, sentence.metrics.isEmpty,
            sentence.words.contains(where: { ["lift", "uplift"].contains($0.lower) })
        {
            scope.metrics = nil
            if let second = proven(number, scope, cues) { return second }
        }
        // "31,200 out of 52,400", "380 in total": the whole has no name.
        if !scope.named.isEmpty, resolver.isWhole(number.range) {
            var whole = scope
            whole.named = [:]
            whole.group = scope.isJoint ? scope.group : []
            if let second = proven(number, whole, cues) { return second }
        }
        // "18,240 visits and A$27,360": the metric beside another number does not bind a number of another unit.
        if scope.hasOwnMetric, carriesOwnUnit(number), resolver.isTaken(by: number.range) {
            var open = scope
            open.metrics = nil
            if let second = proven(number, open, cues) { return second }
        }
        if number.form == .multiple, sentence.words.contains(where: { ["average", "each", "per"].contains($0.lower) }) {
            // "Users opened the app 5.2 times on average"
            let often = sheet.metrics.indices.filter {
                sheet.metrics[$0].hasSuffix("_per_user") || sheet.metrics[$0] == "frequency"
            }
            var open = scope
            open.metrics = Set(often)
            if !often.isEmpty, case .verified(let found) = bind(number, open, cues) { return .verified(found) }
        }
        if let other = gap(number, cues) ?? perHead(number, scope, cues) ?? ofPair(number, scope, cues)
            ?? inSequence(number, scope) ?? uncontradicted(number, scope, cues)
        {
            return other
        }
        return first
    }

    /// "Each user brought in $1.42": money in front of what it is counted by is a metric of one by the other.
    private func perHead(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        guard case .money = number.form, cues.meansPer else { return nil }
        let perHead = sheet.metrics.indices.filter { metric in
            let name = sheet.metrics[metric]
            return name.hasPrefix("average_") || name.contains("_per_")
        }
        // "The cost per click was €25": of what is named, and of nothing else that one of something costs.
        let isNamed = sentence.metrics.contains { mention in
            !mention.value.isForeign
                && (mention.value.metrics.isSubset(of: sheet.derivedMetrics)
                    || sentence.words[mention.range].contains { ["per", "cost"].contains($0.lower) })
                && mention.value.metrics.allSatisfy { perHead.contains($0) || sheet.metrics[$0].contains("/") }
        }
        guard !perHead.isEmpty, !isNamed else { return nil }
        var open = scope
        open.metrics = Set(perHead)
        if let second = proven(number, open, cues) { return second }
        return nil
    }

    private func carriesOwnUnit(_ number: NumberMention) -> Bool {
        switch number.form {
        case .money, .time: true
        default: false
        }
    }

    private func quotient(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        var open = scope
        open.metrics = nil
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: open, cues: cues)
        let fitting = (finder.quotients() + finder.complements()).filter { fits(number, $0, cues) }
        return fitting.isEmpty ? nil : .verified(fitting.map(\.facts))
    }

    func bind(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let direct = finder.direct()
        let fitting = direct.filter { fits(number, $0, cues) }
        if !fitting.isEmpty, isOfAll(number, fitting, scope) { return .verified(fitting.map(\.facts)) }
        let computed = finder.computed()
        let derived = computed.filter { fits(number, $0, cues) }
        if !derived.isEmpty, isOfAll(number, fitting + derived, scope) { return .verified(derived.map(\.facts)) }
        let facts = finder.facts()
        guard !facts.isEmpty else { return .unsupported("no fact is about this") }
        return .wrong(reason(number, direct + computed, finder), facts)
    }

    func fits(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        // The cheapest first: few quantities have the number's size.
        guard isSize(number, of: quantity), number.canBe(quantity.unit) || isReturn(number, quantity, cues),
            quantity.value.isFinite,
            !isBareMoney(number, quantity), !isDeniedPart(number, quantity), roleAdmits(number, quantity, cues),
            gapAdmits(number, quantity, cues), isOverall(number, quantity, cues),
            !countsOther(number, quantity), !isOfOtherBase(quantity, cues),
            !isOtherDeed(number, quantity), !isUnnamedEvent(quantity, cues),
            !(cues.demandsExpected && quantity.meaning == .average && quantity.facts.count > 1)
        else {
            return false
        }
        switch quantity.meaning {
        case .change, .difference:
            guard !isPartOfMovement(number) || isContribution(quantity),
                quantity.facts.count > 1 || took(number, quantity.facts) && !addsOtherwise(number, quantity)
            else { return false }
            return signAdmits(number, quantity, cues)
        case .ratio:
            if number.isChangeVerb, quantity.facts.count > 2 || isOneByAnother(quantity) { return false }
            return number.fits(quantity.value)
        case .level, .reference, .share, .average:
            if movesOtherwise(number, quantity, cues) { return false }
            if let sign = number.sign, sign < 0 { return number.fits(-quantity.value) }
            if quantity.value < 0 {
                return number.sign == nil && cues.direction == .down && number.fits(-quantity.value)
            }
            // A plus sign is a change's.
            if number.sign == 1, quantity.meaning != .share || !mentionsChange || sentence.form != .plain {
                return false
            }
            return number.fits(quantity.value)
        }
    }

    /// A difference of money to the cent may be that of two rounded numbers.
    private func isSize(_ number: NumberMention, of quantity: Quantity) -> Bool {
        if number.fits(abs(quantity.value)) { return true }
        guard case .money = number.form, number.precision == .exact, number.step < 0.1,
            [.change, .difference].contains(quantity.meaning)
        else { return false }
        return abs(abs(quantity.value) - number.value) <= number.step * 1.01
    }

    /// "Its weight has increased from 40 %": what the number was before and is now says which way it went.
    private func movesOtherwise(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        guard cues.role == .from, quantity.meaning == .reference, !sentence.cues.contains(.likeness),
            let said = cues.direction.flatMap({ SignWords.sign($0, lowerIsBetter: nil) }), said != 0,
            quantity.facts.count > 1
        else { return false }
        let moves = Computation.either(of: number, quantity.facts, sheet).compactMap { step -> Double? in
            guard let now = step.now(sheet), let old = step.old(sheet), number.fits(old) else { return nil }
            return now - old
        }
        return !moves.isEmpty && moves.allSatisfy { $0 * said < 0 }
    }

    /// A number without a sign of money is money only where the words before it spoke of such.
    private func isBareMoney(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        guard case .money = quantity.unit, number.form == .plain, sheet.facts.contains(where: { $0.unit == .count })
        else { return false }
        if isRunOfTimes(number) || isOfMoneyName(quantity) { return false }
        let spoken = sentence.metrics.flatMap(\.value.metrics) + topic.metrics + topic.heading.metrics
        // "150k of the extra 250k": where nothing that is counted was spoken of.
        if spoken.isEmpty, number.step >= 10 { return false }
        return !spoken.contains { metric in sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit.isMoney } }
            && !sentence.numbers.contains { if case .money = $0.form { true } else { false } }
            && !sentence.words.contains { Currencies.name($0) != nil }
    }

    /// "Every pound spent returns £4.35": a return as money.
    private func isReturn(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        guard case .money(let codes) = number.form, quantity.unit == .plainRatio, cues.meansPer,
            ["return_on_ad_spend", "mer", "roas"].contains(sheet.metrics[quantity.metric])
        else { return false }
        let known = sheet.facts.compactMap { if case .money(let code) = $0.unit { code } else { nil } }
        return known.allSatisfy(codes.contains)
    }

    /// `from` takes the older number, `to` the newer, `by` a difference.
    private func roleAdmits(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        let isMovement = quantity.meaning == .change || quantity.meaning == .difference
        if quantity.meaning == .level, isAveraged(number), isSum(quantity) { return false }
        if quantity.meaning == .reference, cues.role == .none || cues.role == .to,
            !cues.mentionsExpected, isBesideDifference(number)
        {
            return false
        }
        switch cues.role {
        case .from:
            if isMovement { return false }
            if quantity.meaning == .level { return levelCanBeOrigin(quantity, cues) }
            return true
        case .to:
            if isMovement {
                // "Growth came in at 8.3 %"
                let isNoun = sentence.directions.contains { mention in
                    mention.end <= number.range.lowerBound && Movements.nouns.contains(sentence.lower(mention.start))
                }
                let isAt = sentence.lower(number.range.lowerBound - 1) == "at" && (number.form == .percent || isNoun)
                // "Knitwear grew just as fast, at 50 %": no level of money or a count.
                if isAt, isNoun || quantity.unit == .fraction && sheet.facts[quantity.facts[0]].unit.canAdd {
                    return true
                }
                return quantity.unit != .points && quantity.unit != .fraction
                    ? number.sign != nil && sentence.lower(number.range.lowerBound - 1) == "at"
                    : number.sign != nil || !cues.isPath && cues.direction == nil
            }
            return quantity.meaning != .ratio || quantity.unit != .multiple || isMultipleOfTime(number)
        case .by
        where quantity.meaning == .difference && (cues.isOfVerb || cues.carriedDirection != nil)
            && sentence.periods.count < 2:
            return !sheet.facts.contains { $0.change != nil && sheet.metrics[quantity.metric] == $0.metric }
        case .by:
            // "Alberta by 14 %" is no distance to another, where no word compares.
            if quantity.meaning == .difference, !setsNamesApart, areOfTwoNames(quantity) { return false }
            // "By two thirds" is a change, "by a factor of three" a ratio.
            return isMovement || quantity.meaning == .ratio && number.form == .multiple
        case .against:
            if isMovement {
                return number.sign != nil || sentence.reading.isInOrder || isLostOrWon(number, quantity)
            }
            return true
        case .none:
            // "It added 150 rentals": by how many they grew, and not how many there are.
            if [.level, .reference].contains(quantity.meaning), isAddedByName(number),
                quantity.facts.count == 1, sheet.facts[quantity.facts[0]].change != nil, !isSignedFact(quantity)
            {
                return false
            }
            // "Lost two thirds" is a change, and no factor.
            if quantity.meaning == .ratio, number.form == .percent, cues.isAdjacent, cues.isOfVerb { return false }
            if quantity.meaning == .difference, isItsOwnLoss(number, quantity) { return false }
            if cues.isAdjacent,
                quantity.meaning == .level || quantity.meaning == .reference || quantity.meaning == .average,
                cues.direction != .flat
            {
                // "rose 12 %" is no level; "up 48,210" neither. A noun before a number can be: "growth, 5 %".
                return number.sign == nil && (isTitle || sentence.countsNew(number))
            }
            return true
        }
    }

    private func isAddedByName(_ number: NumberMention) -> Bool {
        let verb = number.range.lowerBound - 1
        guard sentence.lower(verb) == "added" else { return false }
        return (max(0, verb - 3)..<verb).contains { at in
            ["it", "they"].contains(sentence.lower(at)) || sentence.entities.contains { $0.range.contains(at) }
        }
    }

    private func isSignedFact(_ quantity: Quantity) -> Bool {
        [.lift, .contribution].contains(sheet.facts[quantity.facts[0]].kind)
            || sheet.facts[quantity.facts[0]].metric.contains("cart")
    }

    /// "More than the $160,000 the whole platform lost": a movement's size, with its verb behind.
    private func isLostOrWon(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        sentence.directions.contains { mention in
            (1...4).contains(mention.start - number.range.upperBound)
                && !Movements.nouns.contains(sentence.lower(mention.start))
                && SignWords.sign(mention.value, lowerIsBetter: nil).map { $0 * quantity.value > 0 } ?? false
        }
    }

    private var isTitle: Bool { sentence.form == .cell }

    /// "From 512 on Monday": a fact of its own whose period is said, or the first of a range.
    private func levelCanBeOrigin(_ quantity: Quantity, _ cues: NumberCues) -> Bool {
        let isStill = cues.direction == nil || cues.direction == .flat
        if cues.isRange || isStill && !cues.isPath { return true }
        guard let index = quantity.facts.first else { return false }
        let fact = sheet.facts[index]
        // Where a fact carries its own comparison, its number is the newer one.
        if fact.comparison?.value != nil { return hasLater(fact) && (isNamedPeriod(fact) || cues.mentionsForecast) }
        return true
    }

    private func hasLater(_ fact: ReferenceFact) -> Bool {
        sheet.facts.contains { other in
            guard let a = other.period, let b = fact.period else { return false }
            return other.metric == fact.metric && a.start > b.end
        }
    }

    private func isNamedPeriod(_ fact: ReferenceFact) -> Bool {
        guard let period = fact.period else { return false }
        return sentence.periods.contains { $0.value.isAbsolute && $0.value.isNamed(period) }
    }

    private func signAdmits(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        let actual: Double = quantity.value > 0 ? 1 : quantity.value < 0 ? -1 : 0
        let direction = cues.direction ?? cues.carriedDirection
        let lower = sheet.lowerIsBetter[quantity.metric]
        let word = sentence.lower(number.range.upperBound)
        let said = direction.flatMap {
            SignWords.sign(Comparatives.direction($0, of: word, lowerIsBetter: lower), lowerIsBetter: lower)
        }
        if let sign = number.sign {
            if actual != 0, sign != actual { return false }
            if let said, said != 0, said != sign { return false }
            return true
        }
        guard let direction else {
            // A bare difference says its size only; a bare percentage of a change must be said to be one.
            return quantity.meaning == .difference && isOfTwo(quantity, number) || mentionsChange || saysSigned(number)
                || goesOnWithGrowth && quantity.value > 0
                // Points are of nothing but a difference.
                || number.form == .points
                || movedAt(number, quantity)
                || cues.role == .by
                || isContribution(quantity)
        }
        if direction == .flat { return isHardlyMoved(quantity) }
        guard let said else { return true }
        return actual == 0 || said == actual
    }

    private func isContribution(_ quantity: Quantity) -> Bool {
        quantity.facts.count == 1 && sheet.facts[quantity.facts[0]].kind == .contribution
    }

    var mentionsChange: Bool {
        sentence.words.contains {
            Movements.nouns.contains($0.lower)
                || [
                    "additional", "gained", "lost",
                    "change", "changed", "difference", "gap", "moved", "shift", "swing", "contribution", "contributed",
                    "lift", "delta", "vs", "wow", "yoy", "mom", "fastest", "slowest", "quickest", "advantage", "plus",
                    "effect", "accounted", "impact", "off", "missed", "short", "added", "adding", "margin", "lead",
                    "contributing", "contributes", "contributor", "contributors", "subtracted", "subtracting", "took",
                    "removed", "knocked", "cost",
                    "costing",
                    "missing", "cut", "cuts", "managed", "put", "saving", "beat", "another", "top", "extra", "accounts",
                    "explains", "explained",
                ].contains($0.lower)
        }
    }

    private func reason(_ number: NumberMention, _ all: [Quantity], _ finder: QuantityFinder) -> String {
        let same = all.filter { number.canBe($0.unit) && abs(number.value - abs($0.value)) <= number.step / 2 + 1e-9 }
        if let quantity = same.first, quantity.meaning == .change || quantity.meaning == .difference {
            return "the direction is the other one"
        }
        if !same.isEmpty { return "the number stands in another role" }
        if all.contains(where: { number.canBe($0.unit) }) { return "the sheet has another number" }
        return "the sheet has no such number of this unit, name and period"
    }
}
