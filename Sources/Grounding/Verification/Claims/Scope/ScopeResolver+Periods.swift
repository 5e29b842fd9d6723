import Semantics

/// Which of the periods in a sentence a number is about.
extension ScopeResolver {
    func resolvePeriods(_ target: Range<Int>, _ scope: inout Scope) {
        // "Sunday's 2,710": nothing else says when.
        if let own = sentence.periods.first(where: {
            $0.end == target.lowerBound || $0.end == target.lowerBound - 1 && leads($0)
        }), isNumber(target.lowerBound) {
            scope.periods = [.init(pattern: own.value, isReference: false, isStrong: true, isNearest: true)]
            return
        }
        // "January and February made €42,000 and €45,000"
        let before = sentence.periods.filter { $0.end <= target.lowerBound && $0.value.isAbsolute }
        if isNumber(target.lowerBound), let own = aligned(before, target) {
            scope.periods = [.init(pattern: own.value, isReference: false, isStrong: true, isNearest: true)]
            return
        }
        if let end = endOfPath(target) {
            scope.periods = [.init(pattern: end, isReference: false, isStrong: true, isNearest: true)]
            return
        }
        let clause = sentence.clause(of: target)
        let nearest = sentence.periods.last { $0.end <= target.lowerBound }?.start
        for mention in sentence.periods {
            let isReference = isReference(mention)
            if isReference, belongsToAnother(mention, target) { continue }
            if isCutOff(mention, target) { continue }
            let isRelation = isReference || mention.value.isRelation
            if let owner = owner(of: mention) {
                if owner == target {
                    // "Fell to 4.29 year on year": with what it is compared, and not when it stood so.
                    if isUnitOnUnit(mention), isLevel(target) { continue }
                    scope.periods.append(.init(pattern: mention.value, isReference: isReference, isStrong: true))
                } else if !isReference, mention.value.isAbsolute, repeats(mention, target) {
                    scope.periods.removeAll { !$0.isReference && $0.pattern.isAbsolute }
                    scope.periods.append(
                        .init(pattern: mention.value, isReference: false, isStrong: false, isNearest: true))
                } else if isReference, continues(mention, target) {
                    scope.periods.append(.init(pattern: mention.value, isReference: true, isStrong: false))
                }
                continue
            }
            let mentionClause = sentence.clause[mention.start]
            let isVisible = sentence.isVisible(mention.start, from: clause)
            // An opening "In October," holds for the whole sentence; one in the clause for the clause.
            let opens = mention.start <= 3 && !sentence.numbers.contains { $0.range.lowerBound < mention.start }
            let isInside = parentChain(mentionClause).contains(clause)
            guard isVisible || opens || isInside else { continue }
            if isInside, !isVisible,
                sentence.numbers.contains(where: { sentence.clause(of: $0.range) == mentionClause })
            {
                continue
            }
            // Another period nearer on the same side speaks for this number.
            let isCovered = sentence.periods.contains { other in
                other.start != mention.start && owner(of: other) == nil && self.isReference(other) == isReference
                    && (mention.end <= other.start && other.end <= target.lowerBound)
            }
            if isCovered, !["between", "from"].contains(sentence.lower(mention.start - 1)) { continue }
            // "On Monday 5, on Tuesday 6": the later period belongs to the later number.
            let isNext =
                mention.start >= target.upperBound && !isReference
                && sentence.periods.contains { $0.end <= target.lowerBound && !self.isReference($0) }
                && sentence.numbers.contains { $0.range.lowerBound >= mention.end }
            if isNext { continue }
            if opens, !isVisible,
                sentence.periods.contains(where: {
                    $0.start != mention.start && sentence.isVisible($0.start, from: clause)
                })
            {
                continue
            }
            scope.periods.append(
                .init(
                    pattern: mention.value, isReference: isRelation, isStrong: false,
                    isNearest: mention.start == nearest))
        }
        // "ROAS by campaign, previous week in brackets: Brand: 12.0 (11.5)"
        if let bracketed = topic.bracketed, scope.periods.isEmpty, sentence.lower(target.lowerBound - 1) == "(",
            sentence.lower(target.upperBound) == ")"
        {
            scope.periods = [.init(pattern: bracketed, isReference: true, isStrong: true)]
        }
        // "The day before it came in at $7,300, close to the $7,400 we'd expect on a Tuesday": the earlier time is the other's.
        if scope.periods.contains(where: { $0.isStrong && !$0.isReference && $0.pattern.isAbsolute }),
            sentence.numbers.contains(where: { $0.range.upperBound <= target.lowerBound })
        {
            scope.periods.removeAll { !$0.isStrong && !$0.isNearest && $0.pattern.isRelation }
        }
        // "If you want a target for next summer: Lisbon had 600 bookings this year"
        if scope.periods.contains(where: { if case .next = $0.pattern { false } else { !$0.isReference } }) {
            scope.periods.removeAll { if case .next = $0.pattern { !$0.isStrong } else { false } }
        }
        // "I'd put next year's money into the two, growing 44 % and 29 %": whose money is no time of theirs.
        scope.periods.removeAll { period in
            guard case .next = period.pattern, !period.isStrong else { return false }
            return sentence.periods.contains { mention in
                mention.value == period.pattern && mention.end <= target.lowerBound - 2
                    && sentence.words[mention.end - 1].text.hasSuffix("s")
                    && ["money", "budget", "spend", "effort", "plan", "focus"].contains(sentence.lower(mention.end))
            }
        }
        // "To lift next week's total I'd feature gift cards, which sold 61 against 44 the week before"
        if let next = sentence.periods.first(where: { if case .next = $0.value { true } else { false } }),
            next.end <= target.lowerBound,
            (next.end..<target.lowerBound).contains(where: { ["which", "who"].contains(sentence.lower($0)) })
        {
            scope.periods.removeAll { if case .next = $0.pattern { true } else { false } }
        }
        // "Bottomed out on Tuesday at 3,950 and peaked at 5,900 on Saturday": its own day speaks for the number.
        if scope.periods.contains(where: { $0.isStrong && !$0.isReference && $0.pattern.isAbsolute }) {
            scope.periods.removeAll { !$0.isStrong && !$0.isReference && $0.pattern.isAbsolute }
        }
    }

    /// "Between Thursday and Saturday visits fell from 4,490 to 2,115": the first is of the first, the second of the second.
    func endOfPath(_ target: Range<Int>) -> PeriodPattern? {
        let role = sentence.lower(target.lowerBound - 1)
        guard role == "from" || role == "to" else { return nil }
        // "Inside a band from €1.25m to €1.42m": ends of a range, and of no time.
        if (max(0, target.lowerBound - 7)..<target.lowerBound).contains(where: {
            ["band", "range", "interval", "corridor"].contains(sentence.lower($0))
        }) {
            return nil
        }
        let spans = sentence.periods.filter(\.value.isSpan)
        if spans.count == 1, isPath(target, role), !sentence.periods.contains(where: { owner(of: $0) == target }),
            let ends = spans[0].value.ends
        {
            return role == "from" ? ends.first : ends.last
        }
        for (first, second) in zip(sentence.periods, sentence.periods.dropFirst())
        where sentence.lower(first.start - 1) == "between" && second.start == first.end + 1
            && sentence.lower(first.end) == "and" && second.end <= target.lowerBound
        {
            return role == "from" ? first.value : second.value
        }
        return nil
    }

    /// Whether the number is one end of "from … to …", and not only behind one of the two words.
    private func isPath(_ target: Range<Int>, _ role: String) -> Bool {
        guard let place = sentence.numbers.firstIndex(where: { $0.range == target }) else { return false }
        let other = role == "from" ? place + 1 : place - 1
        guard sentence.numbers.indices.contains(other) else { return false }
        return sentence.lower(sentence.numbers[other].range.lowerBound - 1) == (role == "from" ? "to" : "from")
    }

    /// "Fell 2 % on September, that is by 180,000": the second number says the same movement again.
    func continues(_ mention: Mention<PeriodPattern>, _ target: Range<Int>) -> Bool {
        guard mention.end <= target.lowerBound, sentence.lower(mention.start - 1) != "over",
            !sentence.periods.contains(where: { $0.start >= mention.end && $0.start < target.lowerBound })
        else { return false }
        let lead = [target.lowerBound - 1, target.lowerBound - 2].map { sentence.lower($0) }
        return lead.contains("by") || lead.contains("or") || lead.contains("(") || lead.contains("equal")
    }

    /// "5,900 on Saturday, almost 50 % higher": the second number is of the same day.
    private func repeats(_ mention: Mention<PeriodPattern>, _ target: Range<Int>) -> Bool {
        guard isNumber(target.lowerBound), mention.end <= target.lowerBound else { return false }
        let gap = mention.end..<target.lowerBound
        return gap.count <= 2 && gap.allSatisfy { [",", "(", "—", "–", "a", "or"].contains(sentence.lower($0)) }
            && CueWords.comparatives[sentence.lower(target.upperBound)] != nil
    }

    /// "18 % higher than a year earlier and 73 % higher than on 1 December": each number has its own comparison.
    func belongsToAnother(_ mention: Mention<PeriodPattern>, _ target: Range<Int>) -> Bool {
        let references = sentence.periods.filter { isReference($0) }
        guard references.count > 1 else { return false }
        func ownReference(_ number: Range<Int>) -> Int? {
            let next = sentence.numbers.first { $0.range.lowerBound >= number.upperBound }?.range.lowerBound ?? .max
            return references.first { $0.start >= number.upperBound && $0.start < next }?.start
        }
        guard let own = ownReference(target), own != mention.start else { return false }
        return sentence.numbers.contains { $0.range != target && ownReference($0.range) == mention.start }
    }

    func parentChain(_ clause: Int) -> [Int] {
        var chain: [Int] = []
        var current = sentence.parent[clause]
        while current >= 0 {
            chain.append(current)
            current = sentence.parent[current]
        }
        return chain
    }

    /// "(Q1: 20.83)", "today 5, yesterday: 4": the period names what follows the colon.
    private func leads(_ mention: Mention<PeriodPattern>) -> Bool {
        sentence.lower(mention.end) == ":" && isNumber(mention.end + 1)
            && ["(", ",", ";", ""].contains(sentence.lower(mention.start - 1))
    }

    /// The number that the period stands right behind.
    func owner(of mention: Mention<PeriodPattern>) -> Range<Int>? {
        // "(Q1: 20.83)" leads to what follows.
        if leads(mention) { return nil }
        return sentence.numbers.last { number in
            number.range.upperBound <= mention.start
                && links(number.range.upperBound..<mention.start, ScopeResolver.periodFillers, longest: 5)
        }?.range
    }

    /// Nouns that a time is named behind, "news from the second quarter".
    private static let reports = Movements.table(
        "period time days weeks stretch data news figures numbers results update report highlights takeaways summary insights lessons"
    )
    static let referring = Movements.table(
        "than versus vs against compared from relative below above beats beat exceeds exceeded twice double triple times"
    )

    /// "5,900 on Saturday" is Saturday's; "12 % on September" compares.
    private func isDay(_ pattern: PeriodPattern) -> Bool {
        switch pattern {
        case .weekday: true
        case .days(let first, let last): first == last
        default: false
        }
    }

    /// "Up 153 on Saturday"
    private func isChange(endingAt index: Int) -> Bool {
        sentence.numbers.contains { number in
            number.range.upperBound == index
                && (number.form == .percent || number.form == .points || number.sign != nil
                    || ["up", "down", "by"].contains(sentence.lower(number.range.lowerBound - 1)))
        }
    }

    /// "28 % up on Monday": against it, where how far stands in front.
    private func isUpOn(_ mention: Mention<PeriodPattern>) -> Bool {
        let verb = mention.start - 2
        return sentence.lower(mention.start - 1) == "on"
            && ["up", "down", "higher", "lower", "better", "worse"].contains(sentence.lower(verb))
            && sentence.numbers.contains { $0.range.upperBound == verb && $0.form != .place }
    }

    /// "Year on year", "week over week"
    private func isUnitOnUnit(_ mention: Mention<PeriodPattern>) -> Bool {
        mention.range.count == 3 && ["on", "over"].contains(sentence.lower(mention.start + 1))
            && sentence.lower(mention.start) == sentence.lower(mention.start + 2)
    }

    /// "To 4.29", "at 4.0 %": where something stands, and not by how much it moved.
    private func isLevel(_ target: Range<Int>) -> Bool {
        ["to", "at"].contains(sentence.lower(target.lowerBound - 1))
    }

    /// Whether words of comparison stand before the period.
    func isReference(_ mention: Mention<PeriodPattern>) -> Bool {
        if isUpOn(mention) { return true }
        // "Grew by 3 % between Q2 and Q3": from the first to the second.
        if sentence.lower(mention.start - 1) == "between", sentence.lower(mention.end) == "and", !isDay(mention.value),
            sentence.periods.contains(where: { $0.start == mention.end + 1 })
        {
            return true
        }
        if mention.value.isSpan, ["from", "between"].contains(sentence.lower(mention.start - 1)) { return false }
        var index = mention.start - 1
        var steps = 0
        while index >= 0, steps < 6 {
            let word = sentence.words[index].lower
            // "The period from 26 October to 22 November" is named by it.
            if word == "from", index == mention.start - 1,
                Self.reports.contains(sentence.lower(index - 1))
            {
                return false
            }
            if ScopeResolver.referring.contains(word) { return true }
            // "Half as much again as in 2024"
            if word == "as",
                sentence.words[..<index].contains(where: {
                    ["much", "many", "long", "often", "high", "large", "big", "fast"].contains($0.lower)
                }), sentence.words[..<index].contains(where: { $0.lower == "as" })
            {
                return true
            }
            if word == "of", Comparatives.before.contains(sentence.lower(index - 1)) { return true }
            if word == "over", isNumber(index - 1), mention.value.isAbsolute || mention.value.isRelation { return true }
            // "Only Google improved on October"
            if word == "on", !isDay(mention.value), sentence.directions.contains(where: { $0.end == index }) {
                return true
            }
            // "2.5 % off its March figure"
            if word == "off", isNumber(index - 1) { return true }
            if word == "on", index > 0, !isDay(mention.value) || isChange(endingAt: index),
                sentence.lower(index - 1) != "based",
                isNumber(index - 1)
                    || ["up", "down", "higher", "lower", "change", "growth", "increase"].contains(
                        sentence.lower(index - 1))
            {
                return true
            }
            guard
                [
                    "the", "with", "to", ".", "a", "in", "on", "of", "those", "that", "level", "over", "during", "week",
                    "figure", "same", "what", "it", "we", "did", "had", "was", "made", "saw", "got", "its", "their",
                ].contains(word)
            else { return false }
            index -= 1
            steps += 1
        }
        return false
    }
}
