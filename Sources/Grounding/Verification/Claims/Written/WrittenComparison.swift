import Semantics

/// Checks comparatives by the numbers that the text itself sets side by side: "on Tuesday 3,340, on Wednesday slightly more:
/// 3,410", "the better month: €11,000 versus €10,500".
struct WrittenComparison {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let degrees = Movements.table(
        "slightly somewhat marginally even far much considerably noticeably bit little lot touch shade clearly significantly"
    )
    /// "The smaller lift: 24 %, compared with 2.5 %": what has a size of its own.
    private static let sizes = Movements.table(
        "lift uplift share drop gain increase decrease rise fall change jump number figure total amount")
    private static let gaps = Movements.table(": , at with ( of")
    private static let times = Movements.table("day week month quarter half year period one")
    private static let against = Movements.table("rather versus vs instead against compared after from")

    func findings() -> [ClaimFinding] {
        let isComparing = sentence.cues.contains(.comparing)
        return sentence.words.indices.compactMap { at in
            isOutOfOrder(at)
                || (isComparing || Comparatives.predicates[sentence.lower(at)] != nil) && isHeldAgainst(at)
                ? ClaimFinding.wrong("the numbers beside it go the other way", []) : nil
        }
    }

    private func isHeldAgainst(_ at: Int) -> Bool {
        isContradicted(at) || isContrary(at) || isOtherHalf(at) || isAgainstThan(at) || isOfPair(at) || isOfThem(at)
    }

    /// The last number in front against the one behind: "3,340, on Wednesday slightly more: 3,285".
    private func isContradicted(_ at: Int) -> Bool {
        guard Self.degrees.contains(sentence.lower(at - 1)), let said = direction(at),
            let before = sentence.numbers.last(where: { $0.range.upperBound <= at }),
            let behind = sentence.numbers.first(where: { $0.range.lowerBound > at }), before.form == behind.form,
            before.form != .place, before.sign == nil, behind.sign == nil,
            (1...3).contains(behind.range.lowerBound - at),
            (at + 1..<behind.range.lowerBound).allSatisfy({ Self.gaps.contains(sentence.lower($0)) }),
            ["more", "fewer", "less", "higher", "lower"].contains(sentence.lower(at))
        else { return false }
        return (behind.value - before.value) * said < 0
    }

    /// "It converted better: 2.5 % rather than 2.4 %"
    private func isContrary(_ at: Int) -> Bool {
        let isWell = sentence.lower(at + 1) == "well" && ["more", "less"].contains(sentence.lower(at))
        guard let said = direction(at) ?? quality(at),
            let first = sentence.numbers.first(where: { $0.range.lowerBound > at }),
            let place = sentence.numbers.firstIndex(where: { $0.range == first.range }),
            sentence.numbers.indices.contains(place + 1), case let second = sentence.numbers[place + 1],
            first.form == second.form, first.form != .place, first.sign == nil, second.sign == nil,
            first.range.lowerBound - at <= 5
        else { return false }
        let lead = at + 1..<first.range.lowerBound
        let isSetAgainst = ["instead", "rather"].contains(sentence.lower(first.range.upperBound))
        guard lead.contains(where: { sentence.lower($0) == ":" || isSetAgainst && sentence.lower($0) == "," }),
            isPlainLead(lead) || lead.count == 2 && Self.sizes.contains(sentence.lower(at + 1))
                || lead.count <= 2 && !["the", "a", "an", "this", "that", "our"].contains(sentence.lower(at - 1))
                    && sentence.words.indices.contains(at + 1) && sentence.words[at + 1].kind == .word
                    && !sentence.metrics.contains(where: { lead.contains($0.start) })
                    && !sentence.entities.contains(where: { lead.contains($0.start) })
                || isSetAgainst && lead.count == 1
                || lead.allSatisfy({
                    Self.gaps.contains(sentence.lower($0)) || Self.times.contains(sentence.lower($0))
                        || isWell && $0 == at + 1
                        || sentence.lower($0) == "per" || sentence.lower($0 - 1) == "per"
                }),
            (first.range.upperBound..<second.range.lowerBound).count <= 3,
            Self.against.contains(sentence.lower(first.range.upperBound))
        else { return false }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: first.range)
        let isLow = (scope.metrics ?? []).contains { sheet.lowerIsBetter[$0] == true }
        let isJudged = quality(at) != nil || isWell
        return (first.value - second.value) * said * (isJudged && isLow ? -1 : 1) < 0
    }

    /// "Just spent more each time: CHF 696 versus 728": a few words that name nothing, up to the colon.
    private func isPlainLead(_ lead: Range<Int>) -> Bool {
        guard let colon = lead.first(where: { sentence.lower($0) == ":" }), (2...4).contains(colon - lead.lowerBound),
            lead.count - (colon - lead.lowerBound) <= 2
        else { return false }
        func isFree<T>(_ mentions: [Mention<T>]) -> Bool { !mentions.contains { $0.range.overlaps(lead) } }
        return isFree(sentence.metrics) && isFree(sentence.entities)
            && !(lead.lowerBound..<colon).contains {
                sentence.words[$0].kind == .mark || ["than", "and", "or", "but"].contains(sentence.lower($0))
            }
    }

    /// "1.8 %, better than the 2.5 % of the year before"
    private func isAgainstThan(_ at: Int) -> Bool {
        guard sentence.lower(at + 1) == "than", let said = direction(at) ?? quality(at),
            let own = sentence.numbers.last(where: { $0.range.upperBound <= at }),
            case let lead = Self.degrees.contains(sentence.lower(at - 1)) ? at - 1 : at,
            lead - own.range.upperBound <= 1,
            sentence.lower(lead - 1) == "," || own.range.upperBound == at && quality(at) != nil,
            let other = sentence.numbers.first(where: { $0.range.lowerBound > at + 1 }),
            other.range.lowerBound - at <= 3 || isPhrase(at + 2..<other.range.lowerBound), isOfOneUnit(own, other),
            own.form != .place, own.sign == nil,
            other.sign == nil, !isDistance(own, other),
            sentence.lower(other.range.lowerBound - 1) != "any"
        else { return false }
        guard quality(at) != nil else { return (own.value - other.value) * said < 0 }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: own.range)
        guard let metrics = scope.metrics, metrics.count == 1,
            let low = metrics.first.flatMap({ sheet.lowerIsBetter[$0] })
        else { return false }
        return (own.value - other.value) * said * (low ? -1 : 1) < 0
    }

    /// "3 pesos, dearer than the 3.19 of March": the unit is written once.
    private func isOfOneUnit(_ own: NumberMention, _ other: NumberMention) -> Bool {
        if own.form == other.form { return true }
        guard case .money = own.form, other.form == .plain else { return false }
        return own.value < other.value * 2 && other.value < own.value * 2
    }

    /// "€61.50, €1.53 better than April's €59.97": how far the number in front of it lies from the one behind.
    private func isDistance(_ own: NumberMention, _ other: NumberMention) -> Bool {
        guard let first = sentence.numbers.last(where: { $0.range.upperBound <= own.range.lowerBound }) else {
            return false
        }
        let isRelative = own.form == .percent && other.value != 0
        let distance = abs(first.value - other.value) / (isRelative ? abs(other.value) : 1)
        return first.form == other.form && abs(distance - own.value) <= (first.step + other.step) / 2 + own.step / 2
    }

    /// "Than the overall increase of": of nothing that has a name.
    private func isPhrase(_ gap: Range<Int>) -> Bool {
        gap.count <= 6 && gap.last.map { ["of", "by"].contains(sentence.lower($0)) } ?? false
            && !sentence.entities.contains { gap.contains($0.start) }
            && !sentence.periods.contains { gap.contains($0.start) }
    }

    /// "Spend grew more slowly than subscriptions (44 % versus 30 %)": the numbers in the order of what they are of.
    private func isOfPair(_ at: Int) -> Bool {
        if let contest = Comparatives.contests[sentence.lower(at)], contest.isOfGrowth || contest.direction == .down {
            return isOtherContest(at, contest.direction)
        }
        guard let than = (at + 1..<at + 4).first(where: { sentence.lower($0) == "than" }),
            let open = (than + 1..<sentence.words.count).first(where: { ["(", ":"].contains(sentence.lower($0)) }),
            let place = sentence.numbers.firstIndex(where: { $0.range.lowerBound == open + 1 }),
            sentence.numbers.indices.contains(place + 1),
            case (let first, let second) = (sentence.numbers[place], sentence.numbers[place + 1]),
            first.form == second.form, first.form == .percent, first.sign == nil, second.sign == nil,
            !sentence.numbers.contains(where: { (at..<open).contains($0.range.lowerBound) }),
            (first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)).allSatisfy({
                ["versus", "vs", ".", "against", "compared", "to", "with", "and", "over"].contains(sentence.lower($0))
            }), !sentence.isNegated(at),
            let verb = sentence.directions.last(where: { $0.end <= at && at - $0.end <= 4 })
        else { return false }
        guard verb.value != .flat, verb.value != .better, verb.value != .worse else { return false }
        let isSlow =
            ["less", "slower"].contains(sentence.lower(at))
            || Comparatives.gentle.contains(sentence.lower(at + 1))
        guard isSlow || ["more", "faster", "quicker", "further", "harder"].contains(sentence.lower(at)) else {
            return false
        }
        return (first.value - second.value) * (isSlow ? -1 : 1) < 0
    }

    /// "Ad revenue outpaced traffic: 12.5 % up against 20 % for views"
    private func isOtherContest(_ at: Int, _ direction: Direction) -> Bool {
        guard
            let open = (at + 1..<min(at + 6, sentence.words.count)).first(where: {
                ["(", ":"].contains(sentence.lower($0))
            }),
            let place = sentence.numbers.firstIndex(where: { (1...2).contains($0.range.lowerBound - open) }),
            sentence.numbers.indices.contains(place + 1),
            case (let first, let second) = (sentence.numbers[place], sentence.numbers[place + 1]),
            first.form == second.form, first.form == .percent, first.sign == nil, second.sign == nil,
            (first.range.upperBound..<second.range.lowerBound).contains(where: {
                Self.against.contains(sentence.lower($0))
            }),
            !sentence.isNegated(at)
        else { return false }
        return (first.value - second.value) * (direction == .down ? -1 : 1) < 0
    }

    /// "We had fewer of them, 21,850 compared with 23,200"
    private func isOfThem(_ at: Int) -> Bool {
        guard ["more", "fewer", "less"].contains(sentence.lower(at)), let said = direction(at),
            sentence.lower(at + 1) == "of", ["them", "those", "these", "it"].contains(sentence.lower(at + 2)),
            let place = sentence.numbers.firstIndex(where: { $0.range.lowerBound > at + 2 }),
            sentence.numbers.indices.contains(place + 1),
            case (let first, let second) = (sentence.numbers[place], sentence.numbers[place + 1]),
            first.range.lowerBound - at <= 6, first.form == second.form, first.sign == nil, second.sign == nil,
            (first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)).count <= 3,
            Self.against.contains(sentence.lower(first.range.upperBound))
        else { return false }
        return (first.value - second.value) * said < 0
    }

    /// "The bigger half, with 55 %"
    private func isOtherHalf(_ at: Int) -> Bool {
        guard sentence.lower(at + 1) == "half",
            let sign = ["bigger": 1.0, "larger": 1, "smaller": -1][sentence.lower(at)],
            let part = sentence.numbers.first(where: { $0.range.lowerBound > at && $0.form == .percent }),
            part.precision == .exact, part.range.lowerBound - at <= 8
        else { return false }
        return (part.value - 0.5) * sign < 0
    }

    private func direction(_ at: Int) -> Double? {
        switch CueWords.comparatives[sentence.lower(at)] ?? Comparatives.predicates[sentence.lower(at)] {
        case .up: 1
        case .down: -1
        default: nil
        }
    }

    private func quality(_ at: Int) -> Double? {
        switch sentence.lower(at) {
        case "better", "stronger": 1
        case "worse", "weaker": -1
        default: nil
        }
    }
}
