/// Checks that what is said to be more than another, or to have moved further, is so.
///
/// A comparison has a comparator, a left and a right side of one sort (two names, two metrics, two times), and an aspect:
/// the numbers themselves, or how far they moved. Each pair of facts that the sides can mean is tried; the claim holds where
/// one pair bears it out.
struct ComparisonCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func findings() -> [SentenceCheck.Item] {
        let reader = ComparatorReader(sentence: sentence)
        guard sentence.cues.contains(.comparing) else { return [] }
        return sentence.words.indices.compactMap { index in
            guard sentence.words[index].cues.contains(.comparing),
                !GoalTerms(sheet: sheet, sentence: sentence, topic: topic).speaks(at: index)
            else { return nil }
            var finding =
                againstWhole(index) ?? ofOthers(index) ?? ofNumbers(index) ?? ofBound(index) ?? ofItsNumber(index)
                ?? compared(index, reader)
            if !(finding?.isFine ?? true), let written = ofOwnNumbers(index) { finding = written }
            return finding.map { SentenceCheck.Item(range: index..<(index + 1), finding: $0, isWhole: true) }
        }
    }

    private func compared(_ index: Int, _ reader: ComparatorReader) -> ClaimFinding? {
        if let comparator = reader.comparator(at: index).map(listed),
            let finding = extreme(comparator) ?? check(comparator)
        {
            return finding
        }
        return withFront(index)
    }

    /// "The slowest at 3.9 s, ahead of the hotels": in the order that the extreme in front opens.
    private func listed(_ comparator: Comparator) -> Comparator {
        guard sentence.lower(comparator.index) == "ahead",
            let extreme = sentence.words[..<comparator.index].lastIndex(where: { $0.cues.contains(.extreme) }),
            ["slowest", "longest", "lowest", "shortest", "worst", "cheapest"].contains(sentence.lower(extreme)),
            !sentence.directions.contains(where: { (extreme..<comparator.index).contains($0.start) })
        else { return comparator }
        let isHigh = ["slowest", "longest"].contains(sentence.lower(extreme))
        var listed = comparator
        // Of the worst first, whichever end that is.
        listed.direction = sentence.lower(extreme) == "worst" ? .worse : isHigh ? .up : .down
        listed.isOfList = true
        return listed
    }

    // MARK: sorts of comparison

    /// "More than any other channel", "beat all others": an extreme.
    private func extreme(_ comparator: Comparator) -> ClaimFinding? {
        guard comparator.isLevel else { return nil }
        let (first, second) = (sentence.lower(comparator.opener + 1), sentence.lower(comparator.opener + 2))
        let isOthers = ["other", "others", "rest"].contains(second)
        guard ["any", "every", "all", "the"].contains(first) && isOthers || second == "else" else { return nil }
        return SuperlativeCheck(sheet: sheet, sentence: sentence, topic: topic).check(
            comparator.index, comparator.direction, place: 1)
    }

    private func check(_ comparator: Comparator) -> ClaimFinding? {
        let reader = ComparandReader(sheet: sheet, sentence: sentence, topic: topic)
        guard let right = reader.right(of: comparator) else { return nil }
        let left = reader.left(of: comparator, like: right)
        switch (left, right) {
        case (_, .stranger): return .unsupported("no fact is about what it is compared with")
        case (.stranger, _): return .unsupported("no fact is about what is compared")
        case (.names(let subjects), .names(let objects)):
            return sum(against: objects, comparator) ?? ofNames(subjects, objects, comparator)
        case (.metrics(let first), .metrics(let second)): return ofMetrics(first, second, comparator)
        case (let subject, .period(let object)):
            let named: PeriodPattern? = if case .period(let own) = subject { own } else { nil }
            return ofPeriods(named, object, comparator) ?? past(comparator)
        case (_, .past): return comparator.isLevel ? past(comparator) : nil
        default: return nil
        }
    }

    /// "Compared with the home page, the sale page is higher."
    private func withFront(_ index: Int) -> ClaimFinding? {
        guard let direction = CueWords.comparatives[sentence.lower(index)], let object = comparandInFront,
            object.end <= index, let subject = sentence.entities.last(where: { $0.end <= index }),
            subject.start != object.start
        else { return nil }
        if object.value.isEmpty { return .unsupported("no fact is about what it is compared with") }
        if subject.value.isEmpty { return .unsupported("no fact is about what is compared") }
        return ofNames(
            subject.value, object.value,
            Comparator(index: index, direction: direction, aspect: .level, opener: index))
    }

    /// "Compared with the home page, …": what the rest of the sentence is compared with.
    var comparandInFront: Mention<[Int]>? {
        guard ["compared", "relative", "unlike", "against", "versus", "next"].contains(sentence.lower(0)) else {
            return nil
        }
        return sentence.entities.first { $0.start <= 4 }
    }

    private static let copula = Movements.table(", which is was that's that still far much even a bit little touch")

    /// "$164,000, which is more than the $160,000 of the whole": two numbers that deny what is said of them.
    private func ofNumbers(_ index: Int) -> ClaimFinding? {
        guard sentence.lower(index + 1) == "than", let direction = CueWords.comparatives[sentence.lower(index)],
            let sign = SignWords.sign(direction, lowerIsBetter: nil),
            let left = sentence.numbers.last(where: { $0.range.upperBound <= index }),
            let right = sentence.numbers.first(where: { $0.range.upperBound > index + 2 }), left.form == right.form,
            left.sign == nil, right.sign == nil, (left.range.upperBound..<index).count > 1,
            (left.range.upperBound..<index).allSatisfy({ Self.copula.contains(sentence.lower($0)) })
                || sentence.lower(index - 1) == ",",
            right.range.lowerBound <= index + 3, !sentence.isNegated(index)
        else { return nil }
        return (left.value - right.value) * sign < 0 ? .wrong("the two numbers say the opposite", []) : nil
    }

    /// "€60, four euros below the previous half": the number in front says by how much, and which way was checked with it.
    private func ofItsNumber(_ index: Int) -> ClaimFinding? {
        guard let direction = CueWords.comparatives[sentence.lower(index)],
            let number = sentence.numbers.first(where: { $0.range.upperBound == index }), number.precision != .worded,
            !sentence.entities.contains(where: { (index + 1..<index + 7).contains($0.start) }),
            NumberCues(of: number, in: sentence, topic: topic).direction == direction,
            case .verified(let facts) = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number)
        else { return nil }
        return .verified(facts)
    }

    /// "640 orders against 790 expected": what the number in front of it is held against.
    private func isComparand(_ number: NumberMention) -> Bool {
        (number.range.lowerBound - 2..<number.range.lowerBound).contains {
            ["against", "versus", "vs"].contains(sentence.lower($0))
        }
    }

    /// "3.6 % of sessions, slightly above the 3.64 % of February": the two numbers deny what is said of them.
    private func ofBound(_ index: Int) -> ClaimFinding? {
        guard ["above", "below"].contains(sentence.lower(index)),
            let right = sentence.numbers.first(where: { isRight($0, of: index) }),
            let left = sentence.numbers.last(where: {
                $0.range.upperBound <= index && $0.isWrittenLike(right) && !isComparand($0)
            }), left.form != .place, left.form != .multiple, left.value < 2 * right.value, right.value < 2 * left.value,
            left.range.upperBound < index - 1, left.sign == nil, right.sign == nil,
            [left, right].allSatisfy({ $0.precision == .exact || $0.precision == .about }),
            (left.range.upperBound..<index).contains(where: { sentence.words[$0].isMark(",") }),
            !sentence.directions.contains(where: { $0.end <= index && $0.start != index }), !sentence.isNegated(index)
        else { return nil }
        let isAbove = sentence.lower(index) == "above"
        return (left.value > right.value) == isAbove || left.value == right.value
            ? nil : .wrong("the two numbers say the opposite", [])
    }

    /// "Above the 3.64 %", "below May's 6.33"
    private func isRight(_ number: NumberMention, of index: Int) -> Bool {
        let start = number.range.lowerBound
        if start == index + 2, ["the", "its", "our"].contains(sentence.lower(index + 1)) { return true }
        return sentence.periods.contains {
            $0.start == index + 1 && $0.end == start && sentence.words[$0.end - 1].text.hasSuffix("'s")
        }
    }

    // MARK: pairs of facts

    /// Whether the first stands to the second as the comparator says; nil where that depends on a metric with no good
    /// direction, or one of them did not move.
    private func holds(_ a: Int, _ b: Int, _ comparator: Comparator) -> Bool? {
        let isNegated = sentence.isNegated(comparator.index)
        switch comparator.aspect {
        case .level:
            guard let x = number(a), let y = number(b) else { return false }
            let lowerIsBetter = sheet.lowerIsBetter[sheet.metricOfFact[a]]
            let direction =
                comparator.isOfList
                ? comparator.direction
                : Comparatives.direction(
                    comparator.direction, of: sentence.lower(comparator.index), lowerIsBetter: lowerIsBetter)
            guard let sign = SignWords.sign(direction, lowerIsBetter: lowerIsBetter) else { return nil }
            if isFaring(comparator.index), moved(a, b).contains(where: { ($0.0 - $0.1) * sign > 0 }) { return true }
            return ((x - y) * sign > 0) != isNegated
        case .movement(let way):
            let sign: Double = comparator.direction == .down ? -1 : 1
            let pairs = moved(a, b)
            return !pairs.isEmpty && pairs.contains { (($0.0 - $0.1) * way * sign > 0) != isNegated }
        }
    }

    /// The fact's own number; that of the compared time where only that is named.
    func number(_ fact: Int) -> Double? {
        // "It is now bigger, which it wasn't in September": the time of the denial is not that of the comparison.
        let named = sentence.periods.filter { mention in
            !(max(0, mention.start - 2)..<mention.start).contains {
                ["wasn't", "weren't", "didn't", "hadn't"].contains(sentence.lower($0))
            } && !isAside(mention)
        }.map(\.value).filter(\.isAbsolute)
        let (own, old) = (sheet.facts[fact].period, sheet.facts[fact].comparison?.period)
        let isOld =
            !named.isEmpty && !named.contains { own.map($0.isNamed) ?? true }
            && named.contains { old.map($0.isNamed) ?? false }
        return isOld ? sheet.facts[fact].comparison?.value : sheet.facts[fact].value
    }

    /// "Ahead of Direct, with which it was level in May": the time of what is said in passing.
    private func isAside(_ period: Mention<PeriodPattern>) -> Bool {
        guard let relative = (0..<period.start).last(where: { ["which", "who"].contains(sentence.lower($0)) }) else {
            return false
        }
        return relative > 0
            && (relative..<period.start).contains { ["was", "were", "had"].contains(sentence.lower($0)) }
            && !sentence.directions.contains { (relative..<period.start).contains($0.start) }
    }

    /// "Did better than": by its number, or by how that moved.
    private func isFaring(_ index: Int) -> Bool {
        ["did", "fared", "performed", "developed"].contains(sentence.lower(index - 1))
    }

    /// How the two moved: by what part; by how much as well, where they are numbers of one metric.
    func moved(_ a: Int, _ b: Int) -> [(Double, Double)] {
        let (first, second) = (sheet.facts[a], sheet.facts[b])
        guard let x = first.change, let y = second.change, let p = first.comparison?.value,
            let q = second.comparison?.value
        else { return [] }
        let isSame = first.metric == second.metric
        var all: [(Double, Double)] = p == 0 || q == 0 || isSame && saysAmount ? [] : [(x / abs(p), y / abs(q))]
        if isSame { all.append((x, y)) }
        return all
    }

    /// "Lost five times as much as Italy": by how much, and not by what part.
    private var saysAmount: Bool {
        sentence.words.indices.contains { at in
            sentence.lower(at) == "as" && ["much", "many"].contains(sentence.lower(at + 1))
        }
    }

    private func finding(_ pairs: [[Int]], _ comparator: Comparator) -> ClaimFinding? {
        guard !pairs.isEmpty else { return nil }
        for pair in pairs where holds(pair[0], pair[1], comparator) ?? true { return .verified([pair]) }
        return .wrong(
            comparator.isLevel ? "it is the other way round" : "the other moved further", pairs.flatMap { $0 })
    }

    func scope(_ comparator: Comparator) -> Scope {
        ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(
            of: comparator.index..<(comparator.index + 1))
    }

    private func ofNames(_ subjects: [Int], _ objects: [Int], _ comparator: Comparator) -> ClaimFinding? {
        // "Trails desktop on LCP, INP and CLS": on each of them.
        let listed = listedMetrics(behind: comparator)
        if listed.count > 1 {
            let pairs = namePairs(subjects, objects, comparator, of: Set(listed.flatMap(\.value.metrics)))
            let findings = listed.compactMap { mention in
                finding(pairs.filter { mention.value.metrics.contains(sheet.metricOfFact[$0[0]]) }, comparator)
            }
            if let wrong = findings.first(where: { !$0.isFine }) { return wrong }
            if let first = findings.first { return first }
        }
        var pairs = namePairs(subjects, objects, comparator)
        if pairs.isEmpty, sentence.metrics.isEmpty {
            let all = Set(sheet.metrics.indices).subtracting(sheet.derivedMetrics)
            pairs = namePairs(subjects, objects, comparator, of: all)
        }
        // "Worth more, in terms of conversion: 6.8 % against 3.0 %": the two numbers say which is more, and are checked.
        let written = sentence.numbers.filter { $0.range.lowerBound > comparator.opener && $0.step > 0 }
        if pairs.isEmpty, zip(written, written.dropFirst()).contains(where: { $0.form == $1.form }) { return nil }
        return finding(pairs, comparator)
            ?? .unsupported(
                comparator.isLevel ? "the sheet does not hold both" : "the sheet holds no changes of the two")
    }

    /// Facts alike in everything but the names that are compared.
    func namePairs(
        _ subjects: [Int], _ objects: [Int], _ comparator: Comparator, of listed: Set<Int>? = nil
    ) -> [[Int]] {
        let prices = PriceWords(sheet: sheet, sentence: sentence)
        var metrics = prices.metrics(at: comparator.index) ?? scope(comparator).metrics
        // "Three times as expensive as Brand"
        if (comparator.index..<comparator.opener).contains(where: { prices.metrics(at: $0) != nil }) {
            metrics = prices.metrics
        }
        if let listed { metrics = listed }
        // The arms of a test compete by what was tested, not by how many saw them.
        let isOfArms = subjects.contains { sheet.entities[$0].dimension == "variant" }
        if isOfArms, comparator.isLevel, Comparatives.contests[sentence.lower(comparator.index)] != nil,
            let named = metrics,
            !named.contains(where: { sheet.factsOfMetric[$0].contains { sheet.facts[$0].kind == .experiment } })
        {
            metrics = Set(
                sheet.facts.indices.filter { sheet.facts[$0].kind == .experiment }.map { sheet.metricOfFact[$0] })
        }
        var pairs: [[Int]] = []
        for first in sheet.facts.indices
        where metrics?.contains(sheet.metricOfFact[first])
            ?? !sheet.derivedMetrics.contains(sheet.metricOfFact[first])
        {
            guard [.value, .experiment, .share].contains(sheet.facts[first].kind), sheet.facts[first].value != nil,
                !sheet.isTotalOfTime[first] || sheet.isTimeNamed(first, in: sentence, after: topic.periods),
                comparator.isLevel || sheet.facts[first].change != nil,
                let entity = sheet.entitiesOfFact[first].first(where: subjects.contains)
            else { continue }
            let rest = sheet.entitiesOfFact[first].subtracting([entity])
            for second in sheet.factsOfMetric[sheet.metricOfFact[first]] {
                guard sheet.facts[second].kind == sheet.facts[first].kind,
                    sheet.facts[second].period == sheet.facts[first].period, sheet.facts[second].value != nil,
                    let other = sheet.entitiesOfFact[second].first(where: objects.contains),
                    sheet.entities[other].dimension == sheet.entities[entity].dimension,
                    sheet.entitiesOfFact[second].subtracting([other]) == rest
                else { continue }
                pairs.append([first, second])
            }
        }
        return pairs
    }

    /// "Orders grew faster than revenue", "more visits than orders".
    private func ofMetrics(_ left: Set<Int>, _ right: Set<Int>, _ comparator: Comparator) -> ClaimFinding? {
        let all = metricPairs(left, right, comparator)
        // "Sales rose; refunds rose even faster": of a word that can mean money or a rate, what is counted alike.
        let alike = all.filter { sheet.facts[$0[0]].unit == sheet.facts[$0[1]].unit }
        let pairs = left.count > 1 && !alike.isEmpty ? alike : all
        if pairs.isEmpty { return comparator.isLevel ? nil : .unsupported("the sheet holds no changes of the two") }
        return finding(pairs, comparator)
    }

    /// Facts about the same, of two metrics.
    func metricPairs(_ left: Set<Int>, _ right: Set<Int>, _ comparator: Comparator) -> [[Int]] {
        var side = sentence
        side.metrics = []
        let scope = ScopeResolver(sheet: sheet, sentence: side, topic: topic).scope(
            of: comparator.index..<(comparator.index + 1))
        let (named, optional) = (scope.named, scope.optional)
        func canCompare(_ fact: Int) -> Bool {
            sheet.facts[fact].kind == .value && sheet.facts[fact].value != nil
                && (!sheet.isTotalOfTime[fact] || sheet.isTimeNamed(fact, in: sentence, after: topic.periods))
                && (comparator.isLevel || sheet.facts[fact].change != nil)
        }
        func isMeant(_ fact: Int) -> Bool {
            let own = sheet.entitiesOfFact[fact]
            return canCompare(fact) && named.values.allSatisfy { !own.isDisjoint(with: $0) }
                && own.allSatisfy { name in
                    let dimension = sheet.entities[name].dimension
                    return named[dimension] != nil || optional.contains(name) || sheet.isOnlyOne(fact, dimension)
                }
        }
        var pairs: [[Int]] = []
        for first in left.subtracting(right).sorted().flatMap({ sheet.factsOfMetric[$0] }) where isMeant(first) {
            for second in right.subtracting(left).sorted().flatMap({ sheet.factsOfMetric[$0] }) where canCompare(second)
            {
                guard sheet.facts[first].period == sheet.facts[second].period,
                    sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second],
                    !comparator.isLevel || sheet.facts[first].unit == sheet.facts[second].unit
                else { continue }
                pairs.append([first, second])
            }
        }
        return pairs
    }

    /// "Austria and Spain together exceed Poland": the sum of those named is compared.
    private func sum(against objects: [Int], _ comparator: Comparator) -> ClaimFinding? {
        let named = sentence.entities.filter { $0.end <= comparator.index }.compactMap(\.value.first)
        guard named.count > 1, comparator.isLevel, let rival = objects.first,
            sentence.words[..<comparator.index].contains(where: {
                ["together", "combined", "jointly"].contains($0.lower)
            }), let sign = SignWords.sign(comparator.direction, lowerIsBetter: false)
        else { return nil }
        for series in Series.all(in: sheet, metrics: scope(comparator).metrics, kinds: [.value])
        where sheet.facts[series.facts[0]].unit.canAdd {
            func value(_ entity: Int) -> Double? {
                series.facts.first { sheet.entitiesOfFact[$0].contains(entity) }.flatMap { sheet.facts[$0].value }
            }
            let parts = named.compactMap(value)
            guard parts.count == named.count, let other = value(rival) else { continue }
            let isSo = (parts.reduce(0, +) - other) * sign > 0
            return isSo != sentence.isNegated(comparator.index)
                ? .verified([series.facts]) : .wrong("it is the other way round", series.facts)
        }
        return nil
    }

    /// A direction of the number itself: "higher than the week before", "below expected".
    private func past(_ comparator: Comparator) -> ClaimFinding? {
        let window = (comparator.opener + 1)..<min(sentence.words.count, comparator.opener + 5)
        let isPeriod =
            sentence.periods.contains { window.contains($0.start) }
            || window.contains { ["before", "previously", "earlier"].contains(sentence.lower($0)) }
        if !isPeriod,
            sentence.numbers.contains(where: {
                $0.range.lowerBound > comparator.opener && window.contains($0.range.lowerBound)
            })
        {
            return nil
        }
        if let expected = ofExpected(comparator, window) { return expected }
        return DirectionCheck(sheet: sheet, sentence: sentence, topic: topic).check(
            Mention(value: comparator.direction, range: comparator.index..<(comparator.index + 1)))
    }
}
