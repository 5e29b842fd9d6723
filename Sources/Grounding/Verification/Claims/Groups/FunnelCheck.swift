import Semantics

/// Checks what is said of the steps of a funnel: how many came to one, how many were lost from one to the next, where most were.
///
/// "Of 373 who began, 280 added shipping info"; "from payment to purchase, 59 left"; "the first step loses 93 users"; "about
/// 40 % made it to the end".
struct FunnelCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// The numbers of a sheet's one funnel, step by step.
    private struct Funnel {
        var counts: [Int]
        var rates: [Int]
        var last: Int { counts.count - 1 }
    }

    private static let rates: Set<String> = ["funnel_step_abandonment_rate", "funnel_step_completion_rate"]
    private static let losing = Movements.table(
        """
        lost lose loses losing left leave leaves leaving abandon abandoned abandons abandoning drop drops dropped loss losses not
        didn't don't never gone quit stop stopped fell falls off abandonment
        """)
    private static let ending = Movements.table(
        "end finish finished completed complete bought buy buys buyers buyer paid ordered through")
    private static let opening = Movements.table("began begin started start starting entered")
    private static let wholes = Movements.table("overall total altogether all")

    private var funnel: Funnel? {
        guard sheet.metrics.contains(where: Self.rates.contains) else { return nil }
        let rates = sheet.facts.indices.filter {
            Self.rates.contains(sheet.facts[$0].metric) && sheet.facts[$0].dimensions["event_name"] != nil
        }
        guard let first = rates.first else { return nil }
        let counts = sheet.facts.indices.filter { index in
            sheet.facts[index].unit == .count && sheet.facts[index].kind == .value && sheet.facts[index].value != nil
                && sheet.facts[index].dimensions.keys == sheet.facts[first].dimensions.keys
                && sheet.facts[index].period == sheet.facts[first].period
                && !sheet.derivedMetrics.contains(sheet.metricOfFact[index])
        }
        return counts.count == rates.count + 1 ? Funnel(counts: counts, rates: rates) : nil
    }

    private func count(_ funnel: Funnel, _ step: Int) -> Double { sheet.facts[funnel.counts[step]].value ?? 0 }

    private func loss(_ funnel: Funnel, _ from: Int, _ to: Int) -> Double {
        count(funnel, from) > 0 ? 1 - count(funnel, to) / count(funnel, from) : 0
    }

    private func facts(_ funnel: Funnel, _ from: Int, _ to: Int) -> [[Int]] {
        let both = [funnel.counts[from], funnel.counts[to]]
        return to == from + 1 ? [[funnel.rates[from]], both] : [both]
    }

    // MARK: what the words name

    /// The pieces from the mark before the place to the one behind it.
    private func part(_ place: Int) -> Range<Int> {
        func isEnd(_ at: Int) -> Bool {
            [",", ";", ":", "—", "("].contains(sentence.lower(at)) && sentence.form == .plain
                || ["and", "while"].contains(sentence.lower(at))
                    && sentence.numbers.contains { $0.range.lowerBound == at + 1 }
        }
        var start = sentence.words.indices[..<place].last(where: isEnd).map { $0 + 1 } ?? 0
        // "From shipping to payment, 71 users left": what stands before the comma is theirs.
        if start > 1, sentence.words[start - 1].isMark(",") {
            let before = sentence.words.indices[..<(start - 1)].last(where: isEnd).map { $0 + 1 } ?? 0
            if ["from", "between", "at", "overall"].contains(sentence.lower(before)) { start = before }
        }
        let end = sentence.words.indices[place...].first(where: isEnd) ?? sentence.words.count
        return start..<end
    }

    /// The steps named in a part, in its order.
    private func steps(_ funnel: Funnel, _ part: Range<Int>) -> [(at: Int, step: Int)] {
        var all = sentence.entities.filter { part.contains($0.start) }.compactMap { name in
            funnel.counts.indices.first { !sheet.entitiesOfFact[funnel.counts[$0]].isDisjoint(with: name.value) }
                .map { (at: name.start, step: $0) }
        }
        for at in part where !all.contains(where: { $0.at == at }) {
            let word = sentence.lower(at)
            if Self.ending.contains(word) { all.append((at, funnel.last)) }
            if Self.opening.contains(word), !all.contains(where: { (1...3).contains($0.at - at) }) {
                all.append((at, 0))
            }
        }
        return all.sorted { $0.at < $1.at }
    }

    /// The ways from one step to another that the part can mean.
    private func ways(_ funnel: Funnel, _ part: Range<Int>) -> [(Int, Int)] {
        if let order = part.first(where: { ["step", "stage"].contains(sentence.words[$0].stem) }) {
            switch sentence.lower(order - 1) {
            case "last", "final": return [(funnel.last - 1, funnel.last)]
            case let word:
                let place = CueWords.ordinals[word]
                if let place, place <= funnel.last { return [(place - 1, place)] }
            }
        }
        let named = steps(funnel, part).map(\.step)
        if let first = named.first, let last = named.last, first < last { return [(first, last)] }
        if let one = named.first {
            let whole = part.contains { Self.wholes.contains(sentence.lower($0)) } ? [(0, one)] : []
            return [(one, one + 1), (one - 1, one), (0, one)].filter { $0.0 >= 0 && $0.1 <= funnel.last && $0.0 < $0.1 }
                + whole
        }
        return part.contains { Self.wholes.contains(sentence.lower($0)) } ? [(0, funnel.last)] : []
    }

    private func isLoss(_ part: Range<Int>) -> Bool { part.contains { Self.losing.contains(sentence.lower($0)) } }

    // MARK: numbers

    /// Nil where the number follows from no step that is named with it.
    func check(_ number: NumberMention) -> ClaimFinding? {
        guard number.sign == nil, let funnel else { return nil }
        let part = part(number.range.lowerBound)
        if let each = ofEach(number, funnel, part) ?? inOrder(number, funnel) { return each }
        switch number.form {
        case .plain: return counted(number, funnel, part)
        case .percent:
            let isLoss = isLoss(part) || isLoss(sentence.words.indices) && ways(funnel, part).isEmpty
            let ways = ways(funnel, part).isEmpty ? ways(funnel, sentence.words.indices) : ways(funnel, part)
            let fitting = ways.filter { from, to in
                number.fits(isLoss ? loss(funnel, from, to) : 1 - loss(funnel, from, to))
            }
            return fitting.isEmpty ? nil : .verified(fitting.flatMap { facts(funnel, $0.0, $0.1) })
        case .points: return apart(number, funnel, part)
        default: return nil
        }
    }

    private func counted(_ number: NumberMention, _ funnel: Funnel, _ part: Range<Int>) -> ClaimFinding? {
        let start = number.range.lowerBound
        let isBase = sentence.lower(start - 1) == "of" || sentence.has(["of", "the"], at: start - 2)
        // "From shipping to payment, 71 users left; from payment to purchase, 59."
        let isLoss = isLoss(part) || steps(funnel, part).count > 1 && isLoss(sentence.words.indices)
        if isBase || !isLoss {
            let named = steps(funnel, part)
            let nearest = named.first { $0.at >= number.range.upperBound } ?? named.last
            // "190 of the 400 users did not finish": those who began.
            let meant = [nearest?.step, isBase ? 0 : nil].compactMap(\.self)
            let fitting = meant.filter { number.fits(count(funnel, $0)) }
            return fitting.isEmpty ? nil : .verified(fitting.map { [funnel.counts[$0]] })
        }
        let named = ways(funnel, part)
        let said = named.isEmpty ? ways(funnel, sentence.words.indices) : named
        let fitting = said.filter { number.fits(count(funnel, $0.0) - count(funnel, $0.1)) }
        return fitting.isEmpty ? nil : .verified(fitting.flatMap { facts(funnel, $0.0, $0.1) })
    }

    /// "The count goes from 373 to 280 and then to 209": the numbers of steps in their order.
    private func inOrder(_ number: NumberMention, _ funnel: Funnel) -> ClaimFinding? {
        let counts = sentence.numbers.filter { $0.form == .plain && $0.precision == .exact }
        let places = counts.compactMap { written in
            funnel.counts.indices.first { written.fits(count(funnel, $0)) }
        }
        guard counts.count > 1, places.count == counts.count, zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }),
            steps(funnel, sentence.words.indices).isEmpty, let own = counts.firstIndex(of: number)
        else { return nil }
        return .verified([[funnel.counts[places[own]]]])
    }

    /// "The two earlier steps lose about 25 % each", "each step loses roughly a quarter".
    private func ofEach(_ number: NumberMention, _ funnel: Funnel, _ part: Range<Int>) -> ClaimFinding? {
        guard number.form == .percent, isLoss(part),
            let noun = part.first(where: { ["step", "stage"].contains(sentence.words[$0].stem) })
        else { return nil }
        let before = (max(part.lowerBound, noun - 3)..<noun).map { sentence.lower($0) }
        let isAll = !Set(before).isDisjoint(with: ["each", "every", "all"])
        let isFirst = !Set(before).isDisjoint(with: ["earlier", "first", "other", "previous"])
        guard isAll || isFirst && before.contains(where: { NumberWordReader.small[$0] != nil }) else { return nil }
        let size = before.lazy.compactMap { NumberWordReader.small[$0] }.first.map { Int($0) } ?? funnel.last
        let meant = (0..<(isAll ? funnel.last : min(size, funnel.last)))
        // "Roughly a quarter" of each: one may be somewhat more.
        guard
            meant.allSatisfy({ step in
                let loss = loss(funnel, step, step + 1)
                return number.fits(loss) || number.isRough && abs(loss - number.value) <= 0.14 * number.value
            })
        else { return nil }
        return .verified([meant.map { funnel.rates[$0] }])
    }

    /// "3.3 percentage points higher than at the first step".
    private func apart(_ number: NumberMention, _ funnel: Funnel, _ part: Range<Int>) -> ClaimFinding? {
        guard
            let side = ["higher": 1.0, "more": 1, "above": 1, "lower": -1, "less": -1, "below": -1][
                sentence.lower(number.range.upperBound)], let other = ways(funnel, part).first
        else { return nil }
        let fitting = (0..<funnel.last).filter { step in
            let gap = loss(funnel, step, step + 1) - loss(funnel, other.0, other.1)
            return gap * side > 0 && number.fits(abs(gap))
        }
        return fitting.isEmpty ? nil : .verified(fitting.map { [funnel.rates[$0], funnel.rates[other.0]] })
    }

    // MARK: words

    /// "A somewhat higher loss at the end": against the other steps; nil where the words compare no step.
    private func compared(_ mention: Mention<Direction>, _ funnel: Funnel) -> ClaimFinding? {
        let part = part(mention.start)
        let words = [mention.start - 1, mention.start, mention.start + 1].map { sentence.lower($0) }
        guard
            let side = words.compactMap({ ["higher": 1.0, "larger": 1, "bigger": 1, "lower": -1, "smaller": -1][$0] })
                .first,
            isLoss(part), case let named = ways(funnel, part),
            let way = named.first(where: { $0.1 == $0.0 + 1 }) ?? (named.isEmpty ? nil : (funnel.last - 1, funnel.last))
        else { return nil }
        let others = (0..<funnel.last).filter { $0 != way.0 }
        let isSo = others.allSatisfy { (loss(funnel, way.0, way.1) - loss(funnel, $0, $0 + 1)) * side > 0 }
        return isSo ? .verified(facts(funnel, way.0, way.1)) : .wrong("the other steps say otherwise", funnel.rates)
    }

    /// What a word of loss says beside its number or its step; nil where it says something else.
    func check(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard let funnel else { return nil }
        return compared(mention, funnel) ?? (holds(mention) ? ClaimFinding.none : nil)
    }

    /// Whether the word only says what its number counts: "59 left", "24.93 % lost".
    private func holds(_ mention: Mention<Direction>) -> Bool {
        guard Self.losing.contains(sentence.lower(mention.start)) else { return false }
        let part = part(mention.start)
        return sentence.numbers.contains { number in
            guard part.contains(number.range.lowerBound) else { return false }
            return check(number) != nil
        }
            || part.contains { CueWords.superlatives[sentence.lower($0)] != nil }
    }

    /// "The biggest loss is between payment and purchase", "the first step costs the most: 93 users"; nil where nothing is lost.
    func extreme(_ index: Int, isLow: Bool, place: Int) -> ClaimFinding? {
        guard let funnel, case let own = part(index),
            isLoss(own) || own.contains(where: { sentence.lower($0) == "costs" }),
            case let named = ways(funnel, own),
            let way = (named.isEmpty ? ways(funnel, sentence.words.indices) : named).first, way.1 == way.0 + 1
        else { return nil }
        let saysUsers = sentence.words.contains {
            ["users", "people", "numbers", "absolute", "visitors"].contains($0.lower)
        }
        func measure(_ step: Int) -> Double {
            saysUsers ? count(funnel, step) - count(funnel, step + 1) : loss(funnel, step, step + 1)
        }
        let isSo =
            (0..<funnel.last).count { isLow ? measure($0) < measure(way.0) : measure($0) > measure(way.0) } == place - 1
        return isSo ? .verified(facts(funnel, way.0, way.1)) : .wrong("another step is", funnel.rates)
    }
}
