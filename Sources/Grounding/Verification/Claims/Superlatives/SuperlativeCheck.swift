import Semantics

/// Checks extremes and places: the highest, the second-largest, the best day. They need a complete breakdown.
struct SuperlativeCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func findings() -> [SentenceCheck.Item] {
        var all: [SentenceCheck.Item] = []
        func add(_ index: Int, _ finding: ClaimFinding) {
            all.append(SentenceCheck.Item(range: index..<(index + 1), finding: finding, isWhole: true))
        }
        for (index, phrase) in CueWords.records.matches(in: sentence) where isRecord(index, phrase) {
            add(index, .unsupported("the sheet does not reach back that far"))
        }
        for index in sentence.words.indices {
            if sentence.words[index].cues.contains(.extreme),
                let direction = CueWords.superlatives[sentence.lower(index)], isExtreme(index), !isCalled(index)
            {
                add(index, check(index, direction, place: place(before: index)))
            } else if sentence.lower(index - 1) == "the", sentence.lower(index + 1) == "of",
                let direction = Comparatives.afterNumber[sentence.lower(index)]
                    ?? Comparatives.predicates[sentence.lower(index)] ?? CueWords.comparatives[sentence.lower(index)]
            {
                add(index, check(index, direction, place: 1))
            } else if let place = ranked(index) {
                add(index, check(index, .up, place: place))
            } else if sentence.lower(index) == "last",
                ["ranked", "ranks", "came", "comes", "come", "placed", "finished", "dead", "is", "was"].contains(
                    sentence.lower(index - 1))
                    || isAlsoRanked(index) || isAside(index)
            {
                add(index, check(index, .down, place: 1))
            }
        }
        return all
    }

    /// "Rope is first and Torch last": the verb is not said again.
    private func isAlsoRanked(_ index: Int) -> Bool {
        sentence.entities.contains { $0.end == index }
            && sentence.words[..<index].contains { CueWords.ordinals[$0.lower] != nil }
            && ["", ".", ",", ";", "with", "at"].contains(sentence.lower(index + 1))
    }

    func isRecord(_ index: Int, _ phrase: [String]) -> Bool {
        guard phrase.count == 1 else { return true }
        let (before, after) = (sentence.lower(index - 1), sentence.lower(index + 1))
        if phrase[0] == "ever" {
            return CueWords.superlatives[before] != nil
                || ["month", "week", "day", "quarter", "result"].contains(before)
        }
        return phrase[0] != "record"
            || ["a", "new", "all", "the"].contains(before)
                && (["high", "low", "week", "day", "month", "revenue", "quarter", "number", "level", "for"].contains(
                    after) || sentence.words.indices.contains(index + 1) && sentence.words[index + 1].kind == .mark)
            || ["high", "low"].contains(after)
    }

    // MARK: the check

    func check(_ index: Int, _ said: Direction, place: Int) -> ClaimFinding {
        let direction = PriceWords.turned(said, at: index, in: sentence)
        if let lost = FunnelCheck(sheet: sheet, sentence: sentence, topic: topic).extreme(
            index, isLow: direction == .down, place: place)
        {
            return lost
        }
        let range = index..<(index + 1)
        var scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: range)
        if scope.isForeignMetric, scope.metrics?.isEmpty ?? false {
            return .unsupported("the metric is not in the sheet")
        }
        if sentence.lower(index + 1) == "money", !sheet.facts.contains(where: \.unit.isMoney) {
            return .unsupported("the sheet holds no money")
        }
        if let own = sentence.metrics.first(where: { $0.start == (isLikely(index) ? index + 3 : index + 1) }) {
            scope.metrics = own.value.metrics
        }
        if let measured = measured(index, scope) { scope.metrics = measured }
        // Who won a test, won by what was tested.
        if ["won", "wins", "win", "winner", "loser"].contains(sentence.lower(index)) {
            scope.metrics = decided.isEmpty ? nil : decided
        }
        let subject = subject(index)
        switch subject {
        case .stranger(let name): return .unsupported("no fact is about \(SafeText.line(name, longest: 60))")
        case .names(let names):
            if let won = won(names, index, direction) { return won }
            let usual = rank(names, index, direction, place, scope)
            // "The largest channel the week before": of how large it was, and not of what it lost.
            let isOfBefore = sentence.periods.contains { $0.value.isRelation && (1...3).contains($0.start - index) }
            if isOfBefore || usual.isFine && !isOfNumber(index) { return usual }
            guard let own = byNumber(names, index, direction, place) else { return usual }
            // Where both bear it out, the order of all names says more than the number.
            return own.isFine && usual.isFine ? usual : own
        case .period(let pattern): return rank(period: pattern, index, direction, place, scope)
        case .nobody: return anybody(index, direction, scope)
        }
    }

    /// "The free returns test was a winner", "the toggle is no winner yet": better than control, and no chance.
    private func won(_ names: [Int], _ index: Int, _ direction: Direction) -> ClaimFinding? {
        guard ["won", "wins", "winner", "loser"].contains(sentence.lower(index)), names.count == 1,
            let name = names.first
        else { return nil }
        let dimension = sheet.entities[name].dimension
        // Which arm is ahead is a question of numbers; that one is a winner, of whether they are sure.
        let isVerdict = dimension == "variant" && ["winner", "loser"].contains(sentence.lower(index))
        guard isVerdict || ReferenceSheet.tests.contains(dimension) && !sentence.isNegated(index) else { return nil }
        let lifts = sheet.facts.indices.filter {
            sheet.facts[$0].kind == .lift && sheet.entitiesOfFact[$0].union(sheet.ambient).contains(name)
                && sheet.facts[$0].value != nil
        }
        let values = sheet.facts.indices.filter {
            sheet.facts[$0].kind == .pValue && sheet.entitiesOfFact[$0].union(sheet.ambient).contains(name)
        }
        guard !lifts.isEmpty, !values.isEmpty else { return nil }
        let isClear = values.contains { (sheet.facts[$0].value ?? 1) < 0.05 }
        let isSo = lifts.contains { lift in
            let isLow = sheet.lowerIsBetter[sheet.metricOfFact[lift]] ?? false
            return ((sheet.facts[lift].value ?? 0) > 0) == (isLow == (sentence.lower(index) == "loser"))
        }
        return (isClear && isSo) != sentence.isNegated(index)
            ? .verified([lifts + values]) : .wrong("the test says otherwise", lifts + values)
    }

    /// The metrics by which a test was decided.
    private var decided: Set<Int> {
        Set(
            sheet.facts.indices.filter { sheet.facts[$0].kind == .pValue && (sheet.facts[$0].value ?? 1) < 0.05 }
                .map { sheet.metricOfFact[$0] })
    }

    /// The words near an extreme, as far as no comma parts them: "Leipzig, the smallest of them, grew".
    func around(_ index: Int) -> [Int] {
        let clause = sentence.clause[index]
        func isNear(_ at: Int) -> Bool { sentence.clause[at] == clause && !sentence.words[at].isMark(",") }
        let before = (max(0, index - 5)..<index).reversed().prefix(while: isNear)
        let after = (index..<min(sentence.words.count, index + 7)).prefix(while: isNear)
        return before.reversed() + after
    }

    /// What is ranked: the numbers, or how they moved.
    func measure(_ index: Int) -> (_ fact: Int) -> [Double] {
        let near = around(index)
        if ["place", "spot", "position"].contains(sentence.lower(index + 1)) {
            let sheet = sheet
            return { fact in sheet.facts[fact].value.map { [$0] } ?? [] }
        }
        let suffers =
            near.contains { ["suffered", "suffers", "suffer"].contains(sentence.lower($0)) }
            || ["hit", "blow", "knock"].contains(sentence.lower(index + 1))
        let moved =
            suffers
            ? .down
            : near.compactMap(movement).first { $0 != .flat }
                ?? (isPace(index) ? sentence.directions.last { $0.end <= index && $0.value != .flat }?.value : nil)
        let isDriver = near.contains {
            [
                "driver", "contributor", "contribution", "mover", "movers", "drag", "factor", "change", "changed",
                "moved", "changes",
                "swing", "impact", "hit",
            ].contains(sentence.lower($0))
        }
        let sheet = sheet
        if isDriver, moved == .down {
            return { fact in SuperlativeCheck.moves(sheet.facts[fact]).prefix(1).map { -$0 } }
        }
        if isDriver, moved == .up { return { fact in Array(SuperlativeCheck.moves(sheet.facts[fact]).prefix(1)) } }
        if moved == .down || moved == .worse {
            return { fact in SuperlativeCheck.moves(sheet.facts[fact]).map { -$0 } }
        }
        if moved == .up || moved == .better { return { fact in SuperlativeCheck.moves(sheet.facts[fact]) } }
        if isDriver { return { fact in SuperlativeCheck.moves(sheet.facts[fact]).map { abs($0) } } }
        if isMove(index) { return { fact in SuperlativeCheck.moves(sheet.facts[fact]) } }
        return { fact in
            [.value, .experiment, .share, .rank].contains(sheet.facts[fact].kind)
                ? sheet.facts[fact].value.map { [$0] } ?? [] : []
        }
    }

    private static let movers: [String: Direction] = [
        "grower": .up, "growers": .up, "gainer": .up, "gainers": .up, "climber": .up, "climbers": .up, "riser": .up,
        "risers": .up, "faller": .down, "fallers": .down, "decliner": .down, "decliners": .down, "loser": .down,
        "losers": .down,
    ]

    /// The movement that the word says where it stands; comparatives of a metric are none.
    func movement(_ index: Int) -> Direction? {
        if let way = SuperlativeCheck.movers[sentence.lower(index)] { return way }
        guard Movements.words[sentence.lower(index)] != nil else { return nil }
        return Direction.direction(in: sentence.words, at: index)
    }

    /// By how much, and by what part.
    private static func moves(_ fact: ReferenceFact) -> [Double] {
        if fact.kind == .contribution || fact.kind == .lift { return fact.value.map { [$0, $0] } ?? [] }
        guard let change = fact.change, let old = fact.comparison?.value else { return [] }
        return [change, old == 0 ? change : change / abs(old)]
    }

    /// "Grew by 60 %, the quickest pace of all"
    private func isPace(_ index: Int) -> Bool {
        ["pace", "speed", "tempo", "rate"].contains(sentence.lower(index + 1))
    }

    func isMove(_ index: Int) -> Bool {
        if isPace(index), sentence.directions.contains(where: { $0.end <= index && $0.value != .flat }) { return true }
        // "By growth in sign-ups, Cologne is first"; "dropped from first to second place" says where it stands.
        if ["place", "spot", "position"].contains(sentence.lower(index + 1)) { return false }
        if ["by", "in", "ranked", "sorted", "ordered", "measured"].contains(sentence.lower(0)),
            sentence.words.prefix(4).contains(where: { ["growth", "increase", "change"].contains($0.lower) })
        {
            return true
        }
        // "Contributed the fewest purchases": what the word ranks is named behind it.
        let isNamed = sentence.metrics.contains { $0.start == index + 1 }
        let isOfPace = ["fastest", "slowest", "quickest"].contains(sentence.lower(index))
        if isOfPace, topic.said?.sentence.directions.contains(where: { $0.value != .flat }) ?? false { return true }
        return around(index).contains { at in
            let word = sentence.lower(at)
            if isNamed, ["contributed", "contributor"].contains(word) { return false }
            return movement(at).map { $0 != .flat } ?? false
                || [
                    "driver", "contributor", "contribution", "contributed", "mover", "movers", "drag", "factor",
                    "change", "changed",
                    "moved", "changes",
                    "swing", "impact", "hit",
                ].contains(word)
        }
    }

    func rank(_ names: [Int], _ index: Int, _ direction: Direction, _ place: Int, _ scope: Scope)
        -> ClaimFinding
    {
        let isContest = ["won", "wins", "win", "winner", "loser"].contains(sentence.lower(index))
        let byLevel = rank(
            names, index, direction, place, scope, isOfMoves: isMove(index) && !isContest || areFactors(names))
        // "The fastest grower is Mozambique at 18.9 %. Portugal comes second with 15.6 %."
        if !byLevel.isFine, NumberCheck(sheet: sheet, sentence: sentence, topic: topic).goesOnWithGrowth {
            let byGrowth = rank(names, index, direction, place, scope, isOfMoves: true)
            if byGrowth.isFine { return byGrowth }
        }
        // "Had the best quarter of all, growing 40 %": by how it moved.
        guard !byLevel.isFine, direction == .better || direction == .worse, !isMove(index),
            sentence.directions.contains(where: { $0.value != .flat && sentence.lower($0.start).hasSuffix("ing") })
        else { return byLevel }
        let byMove = rank(names, index, direction == .better ? .up : .down, place, scope, isOfMoves: true)
        return byMove.isFine ? byMove : byLevel
    }

    private func rank(
        _ names: [Int], _ index: Int, _ direction: Direction, _ place: Int, _ scope: Scope, isOfMoves: Bool
    ) -> ClaimFinding {
        if names.count == 1, let stated = statedPlace(of: names[0], index, direction, place, scope) { return stated }
        let sheet = sheet
        let usual: (_ fact: Int) -> [Double] =
            areFactors(names)
            ? { sheet.facts[$0].value.map { [abs($0)] } ?? [] }
            : isOfMoves == isMove(index)
                ? measure(index)
                : isOfMoves
                    ? { SuperlativeCheck.moves(sheet.facts[$0]) } : { sheet.facts[$0].value.map { [$0] } ?? [] }
        let kinds: Set<ReferenceFact.Kind> =
            isOfMoves ? [.value, .contribution, .lift, .experiment] : [.value, .experiment, .share]
        var wrong: ClaimFinding?
        var incomplete = false
        var all = Series.all(in: sheet, metrics: scope.metrics, kinds: kinds)
        // "New users fell. Fiction still leads": of what the sheet holds by the names, where nothing else is said here.
        if sentence.metrics.isEmpty, let dimension = names.first.map({ sheet.entities[$0].dimension }),
            !all.contains(where: { $0.dimension == dimension })
        {
            all = Series.all(in: sheet, metrics: nil, kinds: kinds)
        }
        // The arms of a test are ranked by what was tested, not by how many saw them.
        let isTested =
            scope.metrics == nil && all.contains { sheet.facts[$0.facts[0]].kind == .experiment }
            && names.first.map { sheet.entities[$0].dimension == "variant" } ?? false
        let isAmong = among()
        for series in all where !isTested || sheet.facts[series.facts[0]].kind == .experiment {
            guard let dimension = series.dimension else { continue }
            let values =
                !isOfMoves && isOfReference(series, scope, index)
                ? { sheet.facts[$0].comparison?.value.map { [$0] } ?? [] } : usual
            // What has no number has no place.
            let ranked = series.facts.filter { !values($0).isEmpty && isAmong($0) }
            let own = ranked.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            guard own.count == names.count, sheet.entities[names[0]].dimension == dimension,
                periodAdmits(series, scope), otherNamesAdmit(series, dimension, scope)
            else { continue }
            let count = ranked.map { values($0).count }.min() ?? 0
            guard count > 0 else { continue }
            var isSo = false
            for way in 0..<count {
                let low = isLow(index, direction, series.facts[0])
                let isWeakGrowth = direction == .worse && around(index).lazy.compactMap(movement).first == .up
                let extreme = isOfMoves && direction != .down && !isWeakGrowth ? false : low
                let sorted = ranked.map { values($0)[way] }.sorted { extreme ? $0 < $1 : $0 > $1 }
                let first = place - 1
                let last = min(sorted.count - 1, isOneOf(index) ? sorted.count / 3 : first + names.count - 1)
                guard first < sorted.count else { continue }
                let mine = own.map { values($0)[way] }
                let fits = mine.allSatisfy { value in sorted[first...last].contains(value) }
                let hasWay = !isOfMoves || !isMove(index) || mine.allSatisfy { $0 > 0 }
                isSo = isSo || fits && hasWay
            }
            if sentence.isNegated(index) { isSo.toggle() }
            if isSo, series.isComplete || leavesFewOut || isTop(series) && !isLow(index, direction, own[0]) {
                return .verified([own] + series.facts.map { [$0] })
            }
            if isSo { incomplete = true } else { wrong = wrong ?? .wrong("another one is", series.facts) }
        }
        if incomplete { return .unsupported("the breakdown in the sheet is not complete") }
        return wrong ?? .unsupported("the sheet holds no complete breakdown for this")
    }

    /// "Leaving out groups with few sessions": said of those that the sheet holds.
    private var leavesFewOut: Bool {
        sentence.words.indices.contains { sentence.has(["leaving", "out", "groups", "with", "few"], at: $0) }
    }

    /// Whether the word means the lowest number of the fact's metric.
    private func isLow(_ index: Int, _ direction: Direction, _ fact: Int) -> Bool {
        if let isLow = isLowTime(index, fact) ?? isLowBesideOpening(index, fact) { return isLow }
        let lowerIsBetter = sheet.lowerIsBetter[sheet.metricOfFact[fact]]
        let meant = Comparatives.direction(direction, of: sentence.lower(index), lowerIsBetter: lowerIsBetter)
        return SignWords.sign(meant, lowerIsBetter: lowerIsBetter) ?? 1 < 0
    }

    func periodAdmits(_ series: Series, _ scope: Scope) -> Bool {
        guard let first = series.facts.first, let period = sheet.facts[first].period else { return true }
        return scope.periods.allSatisfy { mention in
            mention.isReference || !mention.pattern.isAbsolute && mention.pattern.isNamed(period)
                || mention.pattern.isNamed(period)
                || sheet.facts[first].comparison?.period.map(mention.pattern.isNamed) ?? false
        }
    }

    func otherNamesAdmit(_ series: Series, _ dimension: String, _ scope: Scope) -> Bool {
        guard let first = series.facts.first else { return false }
        let rest = sheet.entitiesOfFact[first].filter { sheet.entities[$0].dimension != dimension }
        return rest.allSatisfy { entity in
            scope.named[sheet.entities[entity].dimension]?.contains(entity) ?? scope.optional.contains(entity)
        }
    }

    func rank(period pattern: PeriodPattern, _ index: Int, _ direction: Direction, _ place: Int, _ scope: Scope)
        -> ClaimFinding
    {
        if let stated = statedPlace(in: pattern, index, direction, place, scope) { return stated }
        var scope = scope
        // "Revenue fell to £37,800. Saturday was the strongest day": of what the sheet holds by day.
        if sentence.metrics.isEmpty, let carried = scope.metrics,
            !Series.all(in: sheet, metrics: carried, withTotals: true).contains(where: {
                $0.dimension == nil && $0.facts.count > 2
            })
        {
            scope.metrics = nil
        }
        var found: ClaimFinding = .unsupported("the sheet holds no run of periods for this")
        for series in Series.all(in: sheet, metrics: scope.metrics, withTotals: true) where series.dimension == nil {
            let own = series.facts.filter { fact in sheet.facts[fact].period.map(pattern.isNamed) ?? false }
            let values = isMove(index) ? steps(of: series, index) : levels(of: series)
            guard let mine = own.first, let value = values[mine], otherNamesAdmit(series, "", scope) else { continue }
            let low = isLow(index, direction, mine)
            let sorted = values.values.sorted { low ? $0 < $1 : $0 > $1 }
            guard sorted.count > 2 else { continue }
            let isSo = sorted.indices.contains(place - 1) && sorted[place - 1] == value
            if isSo, series.isComplete { return .verified([own]) }
            found =
                isSo ? .unsupported("the run of periods in the sheet has gaps") : .wrong("another one is", series.facts)
        }
        return found
    }
}
