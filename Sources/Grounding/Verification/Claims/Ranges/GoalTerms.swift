import Semantics

/// Checks what is said against a goal that the sheet states: "C$600,000 over target", "105 % of plan", "beat its goal by 5 %".
struct GoalTerms {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let nouns = Movements.table(
        "target targets goal goals plan quota objective aim budget budgeted planned targeted targeting")
    private static let wishes = Movements.table("needed wanted aimed set aim hit reach")
    private static let above = Movements.table(
        """
        over above ahead more beyond higher beat beats beating topped tops topping exceeded exceeds exceeding overshot overshoots
        surpassed surpasses passed passes past up cleared better plus
        """)
    private static let below = Movements.table(
        """
        under below short fewer less behind shy lower missed misses missing undershot undershoots down off shortfall lacking minus
        """)

    /// A goal, and what became of it.
    private struct Pair {
        var goal: Int
        var own: Int
        var aimed: Double
        var reached: Double
        var gap: Double { reached - aimed }
    }

    /// Nil where the number is held against no goal.
    func check(_ number: NumberMention) -> ClaimFinding? {
        guard number.form != .place, number.form != .multiple else { return nil }
        if let known = byNumber(number) ?? left(number) { return known }
        guard case let places = places, !places.isEmpty, case let pairs = pairs(at: number.range), !pairs.isEmpty
        else { return nil }
        let end = number.range.upperBound
        let facts = pairs.flatMap { [$0.own, $0.goal] }
        func finding(_ isSo: (Pair) -> Bool) -> ClaimFinding {
            let fitting = pairs.filter(isSo)
            return fitting.isEmpty
                ? .wrong("the goal says otherwise", facts) : .verified(fitting.map { [$0.own, $0.goal] })
        }
        if number.form == .percent, sentence.lower(end) == "of", isNear(places, end..<end + 6, from: end) {
            return finding { $0.aimed != 0 && number.fits($0.reached / $0.aimed) }
        }
        if isGoal(number, places) {
            return finding {
                number.canBe(Quantity.unit(of: sheet.facts[$0.goal]))
                    && number.fits(Quantity.scaled($0.aimed, sheet.facts[$0.goal]))
            }
        }
        if let side = side(of: number, places) { return finding { $0.gap * side > 0 && isGap(number, $0) } }
        if saysAgain(number, places) { return finding { isGap(number, $0) } }
        return nil
    }

    /// "Short of the target", "missed the goal", "it was passed narrowly": which side of it was reached; nil where the word at the
    /// place says nothing of a goal.
    func verdict(_ at: Int) -> ClaimFinding? {
        guard let said = sign(at), !sentence.isNegated(at), case let places = places,
            // "Two points under the 72 %": checked with its number.
            !sentence.numbers.contains(where: { $0.range.upperBound == at }),
            case let behind = at + 1..<at + 6,
            places.contains(where: { behind.contains($0) && isOpen(at + 1..<$0) && isFilled(at + 1..<$0) })
                || isOwn(at) && places.contains(where: { $0 < at })
                || Self.being.contains(sentence.lower(at - 1)) && places.contains(where: { $0 < at }),
            case let pairs = settled(at), !pairs.isEmpty
        else { return nil }
        // A rate that is to be low is met below its target.
        let isVerdict = Self.verdicts.contains(sentence.lower(at))
        let fitting = pairs.filter { pair in
            let turned = isVerdict && sheet.lowerIsBetter[sheet.metricOfFact[pair.own]] == true
            return pair.gap * said * (turned ? -1 : 1) > 0
        }
        return fitting.isEmpty
            ? .wrong("the goal was not reached so", pairs.flatMap { [$0.own, $0.goal] })
            : .verified(fitting.map { [$0.own, $0.goal] })
    }

    /// What becomes of the goal in the end: of two forecasts, the one that the words count.
    private func settled(_ at: Int) -> [Pair] {
        let all = pairs(at: at..<(at + 1))
        let ends = all.filter { sheet.facts[$0.own].period == sheet.facts[$0.goal].period }
        guard ends.count == 2,
            let word = (max(0, at - 8)..<at).last(where: { ["first", "second"].contains(sentence.lower($0)) })
        else { return ends.isEmpty ? all : ends }
        return [ends[sentence.lower(word) == "first" ? 0 : 1]]
    }

    func findings() -> [ClaimFinding] {
        (places.isEmpty ? [] : sentence.words.indices.compactMap(verdict)) + standing
    }

    private static let reaching = Movements.table(
        "hit hitting reach reaching reaches make making achieve achieving meet meeting against")

    /// "Hitting $20,000", "the upper end, $18,964, is below $20,000": a goal by its number alone.
    private func byNumber(_ number: NumberMention) -> ClaimFinding? {
        let goals = sheet.facts.indices.filter { index in
            sheet.facts[index].kind == .goal && number.canBe(Quantity.unit(of: sheet.facts[index]))
                && sheet.facts[index].value.map { abs($0 - number.value) <= number.step / 2 } ?? false
        }
        guard !goals.isEmpty, number.form != .percent else { return nil }
        guard number.precision == .over || number.precision == .under else {
            return Self.reaching.contains(sentence.lower(number.range.lowerBound - 1))
                ? .verified(goals.map { [$0] }) : nil
        }
        guard let other = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }),
            other.form.isLike(number.form)
        else { return nil }
        return (other.value > number.value) == (number.precision == .over)
            ? .verified(goals.map { [$0] }) : .wrong("the two numbers say otherwise", goals)
    }

    private static let leaving = Movements.table("missing left short lacking remaining go needed")

    /// "$6,896 is still missing", "about $2,300 short": how far it is to the goal.
    private func left(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard
            let word = (end..<end + 4).first(where: {
                !["is", "are", "still", "was", "will", "be", "to"].contains(sentence.lower($0))
            }), Self.leaving.contains(sentence.lower(word))
        else { return nil }
        let fitting = pairs(at: number.range).filter { $0.gap < 0 && isGap(number, $0) }
        return fitting.isEmpty ? nil : .verified(fitting.map { [$0.own, $0.goal] })
    }

    /// "We are behind", "not on track", "the target is missed": as the forecast says.
    private var standing: [ClaimFinding] {
        guard sheet.facts.contains(where: { $0.kind == .goal }), !sentence.isQuestion else { return [] }
        return sentence.words.indices.compactMap { at -> ClaimFinding? in
            guard let said = standing(at) else { return nil }
            let ahead = pairs(at: at..<(at + 1)).filter { sheet.facts[$0.own].kind == .forecast }
            guard let main = ahead.first else { return nil }
            return main.gap * said * (sentence.isNegated(at) ? -1 : 1) >= 0
                ? .verified([[main.own, main.goal]]) : .wrong("the forecast says otherwise", [main.own, main.goal])
        }
    }

    private func standing(_ at: Int) -> Double? {
        // "No, not on the normal trend": the answer to whether it is reached.
        if at == 0, [",", ".", ":"].contains(sentence.lower(1)), let answer = ["yes": 1.0, "no": -1][sentence.lower(0)]
        {
            return answer
        }
        guard sentence.numbers.isEmpty else { return nil }
        let isLast = ["", ".", ",", ";", "!", "*"].contains(sentence.lower(at + 1))
        let isOurs = ["we", "we're", "is", "are", "revenue", "month"].contains(sentence.lower(at - 1))
        if sentence.has(["on", "track"], at: at) || sentence.has(["on", "course"], at: at) { return 1 }
        guard isLast, isOurs else { return nil }
        return ["behind": -1, "ahead": 1][sentence.lower(at)]
    }

    /// Whether the word at the place holds something against a goal.
    func speaks(at index: Int) -> Bool {
        !places.isEmpty
            && (verdict(index) != nil
                || sentence.numbers.contains { $0.range.upperBound == index && side(of: $0, places) != nil })
    }

    /// Where words for a goal stand.
    private var places: [Int] {
        guard sheet.facts.contains(where: { $0.kind == .goal }) else { return [] }
        return sentence.words.indices.filter { at in
            Self.nouns.contains(sentence.lower(at))
                || Self.wishes.contains(sentence.lower(at))
                    && ["we", "had", "to", "ourselves"].contains(sentence.lower(at - 1))
                || ["overshot", "undershot"].contains(sentence.lower(at))
        }
    }

    private func pairs(at range: Range<Int>) -> [Pair] {
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: range)
        let all = sheet.facts.indices.filter { sheet.facts[$0].kind == .goal }
        let named = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let goals =
            [scope.metrics, named, topic.metrics].lazy.compactMap { metrics in
                let own = all.filter { metrics?.contains(sheet.metricOfFact[$0]) ?? false }
                return own.isEmpty ? nil : own
            }.first ?? all
        return goals.flatMap { goal -> [Pair] in
            let own = sheet.factsOfMetric[sheet.metricOfFact[goal]].filter { other in
                [.value, .forecast].contains(sheet.facts[other].kind)
                    && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[goal]
                    && isOfTime(of: goal, sheet.facts[other])
            }
            let final = own.filter {
                sheet.facts[$0].kind == .value && sheet.facts[$0].period == sheet.facts[goal].period
            }
            return (final.isEmpty ? own : final).compactMap { own in
                guard let aimed = sheet.facts[goal].value, let reached = sheet.facts[own].value else { return nil }
                return Pair(goal: goal, own: own, aimed: aimed, reached: reached)
            }
        }
    }

    /// Of the goal's time, or of what of it is over.
    private func isOfTime(of goal: Int, _ fact: ReferenceFact) -> Bool {
        guard let own = fact.period, let all = sheet.facts[goal].period else {
            return fact.period == sheet.facts[goal].period
        }
        return own == all || fact.kind == .value && own.start == all.start && own.end < all.end
    }

    /// Whether no other number parts the place from the number.
    private func isOpen(_ gap: Range<Int>) -> Bool {
        !sentence.numbers.contains { gap.contains($0.range.lowerBound) }
    }

    private func isFilled(_ gap: Range<Int>) -> Bool {
        gap.allSatisfy { at in
            ["of", "the", "our", "its", "their", "than", "on", "to"].contains(sentence.lower(at))
                || sentence.metrics.contains { $0.range.contains(at) }
                || sentence.periods.contains { $0.range.contains(at) }
        }
    }

    private func isNear(_ places: [Int], _ range: Range<Int>, from start: Int) -> Bool {
        places.contains { range.contains($0) && isOpen(start..<max(start, $0)) }
    }

    private static let being = Movements.table("is was were be been")
    private static let verdicts = Movements.table("met hit reached beaten missed miss")

    private func sign(_ at: Int) -> Double? {
        // "The target is met"
        if ["met", "hit", "reached", "beaten"].contains(sentence.lower(at)), Self.being.contains(sentence.lower(at - 1))
        {
            // "Is reached with a probability of 5 %" says no more than that.
            return sentence.lower(at + 1) == "with" ? nil : 1
        }
        return Self.above.contains(sentence.lower(at)) ? 1 : Self.below.contains(sentence.lower(at)) ? -1 : nil
    }

    /// "The target of 6,000", "the 72 % we had set ourselves", "we needed 1,300".
    private func isGoal(_ number: NumberMention, _ places: [Int]) -> Bool {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        if places.contains(where: {
            (1...3).contains(start - $0) && ["of", "was", "is", ":"].contains(sentence.lower(start - 1))
        }) {
            return true
        }
        let isWished =
            ["we", "that"].contains(sentence.lower(end)) && places.contains { (end + 1...end + 3).contains($0) }
        let isNeeded = ["needed", "wanted"].contains(sentence.lower(start - 1)) && sentence.lower(start - 2) == "we"
        let isNamed = places.contains(end) && ["the", "our"].contains(sentence.lower(start - 1))
        return isWished || isNeeded || isNamed
    }

    /// "Two points under the 72 % we had set", "beat its target by 5 %", "against the plan we finished 60 ahead"
    private func side(of number: NumberMention, _ places: [Int]) -> Double? {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        if let said = sign(end) {
            // "12 % more than in 2024" is held against a time.
            let isOfTime = sentence.periods.contains { mention in
                (1...3).contains(mention.start - end)
                    && !places.contains { $0 >= end && $0 < mention.start }
            }
            let isBehind = places.contains { (end + 1...end + 8).contains($0) }
            let isBefore =
                ["", ",", ".", ";", "or", "(", "—"].contains(sentence.lower(end + 1))
                && places.contains { $0 < start }
            return !isOfTime && (isBehind || isBefore) ? said : nil
        }
        guard sentence.lower(start - 1) == "by",
            let verb = (max(0, start - 10)..<start).last(where: { sign($0) != nil }),
            places.contains(where: { (verb..<start).contains($0) })
                || ["beaten", "missed"].contains(sentence.lower(verb)) && places.contains(where: { $0 < verb })
        else { return nil }
        return sign(verb)
    }

    /// "…, i.e. just under 3 %", "a gap of A$180k": the distance that was said in front, once more.
    private func saysAgain(_ number: NumberMention, _ places: [Int]) -> Bool {
        let start = number.range.lowerBound
        guard let before = sentence.numbers.last(where: { $0.range.upperBound <= start }),
            side(of: before, places) != nil, number.form != before.form
        else { return false }
        return (before.range.upperBound..<start).contains {
            ["or", "i", "gap", "shortfall", "surplus", "that's", "("].contains(sentence.lower($0))
        }
    }

    private func isOwn(_ at: Int) -> Bool {
        (at + 1..<at + 4).contains { sentence.lower($0) == "own" }
    }

    private func isGap(_ number: NumberMention, _ pair: Pair) -> Bool {
        let fact = sheet.facts[pair.goal]
        let size = abs(pair.gap)
        switch number.form {
        case .percent: return pair.aimed != 0 && number.fits(size / abs(pair.aimed))
        // Half a point of a ratio is one half.
        case .points: return number.fits(fact.unit == .ratio ? size / 100 : size)
        default: return number.canBe(Quantity.unit(of: fact)) && number.fits(Quantity.scaled(size, fact))
        }
    }
}
