import Semantics

/// Checks that what is said of one alone holds of no other: "only Austria shrank", "tablet was the only device to lose ground".
struct OnlyCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func findings() -> [ClaimFinding] { onlyOnes() + exceptions() + furtherOnes() + steps() }

    private static let units: [String: ClosedRange<Int>] = [
        "day": 1...1, "week": 7...7, "month": 28...31, "quarter": 90...92,
    ]

    /// "Went up every single day", "on every day except Friday": each step of a run from the one before it.
    private func steps() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            guard sentence.lower(at) == "every", case let noun = sentence.lower(at + 1) == "single" ? at + 2 : at + 1,
                let length = Self.units[sentence.lower(noun)],
                let direction = sentence.directions.last(where: { $0.end <= at && at - $0.end <= 3 }),
                direction.value == .up || direction.value == .down,
                // "From there it climbed every day until Saturday": of some of the steps.
                sentence.lower(0) != "from",
                !["until", "since", "from", "between", "after", "before", "till"].contains(sentence.lower(noun + 1))
            else { return nil }
            let isExcept = ["except", "but", "bar"].contains(sentence.lower(noun + 1))
            let excepted = isExcept ? sentence.periods.first { (1...3).contains($0.start - noun - 1) } : nil
            let metrics = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: direction.range)
                .metrics
            var wrong: ClaimFinding?
            for series in Series.all(in: sheet, metrics: metrics, kinds: [.value]) where series.dimension == nil {
                let run = series.facts.filter { sheet.facts[$0].period.map { length.contains($0.dayCount) } ?? false }
                    .sorted { a, b in
                        guard let x = sheet.facts[a].period?.start, let y = sheet.facts[b].period?.start else {
                            return a < b
                        }
                        return x < y
                    }
                guard run.count > 2 else { continue }
                let isSo = zip(run, run.dropFirst()).allSatisfy { old, new in
                    guard let x = sheet.facts[old].value, let y = sheet.facts[new].value else { return false }
                    let isExcepted = sheet.facts[new].period.map { excepted?.value.isNamed($0) ?? false } ?? false
                    return ((y - x) * (direction.value == .up ? 1 : -1) > 0) != isExcepted
                }
                if isSo { return .verified([run]) }
                wrong = .wrong("not every step was such", run)
            }
            return wrong
        }
    }

    /// "Was the second one to lose ground", "the third category in decline": as many others did at least.
    private func furtherOnes() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            guard let place = CueWords.ordinals[sentence.lower(at)], place > 1, sentence.lower(at - 1) == "the",
                sentence.lower(at + 1) == "one" || sentence.dimensions.contains(where: { $0.start == at + 1 }),
                ["to", "in", "that"].contains(sentence.lower(at + 2)),
                let direction = sentence.directions.first(where: { (at + 3...at + 4).contains($0.start) }),
                let name = sentence.entities.last(where: { $0.end <= at })?.value.first
            else { return nil }
            let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: direction.range)
            let all = Series.all(in: sheet, metrics: scope.metrics, kinds: [.value]).filter {
                $0.dimension == sheet.entities[name].dimension
            }
            guard let first = all.first else { return nil }
            let isSo = all.contains { series in series.facts.count { moves($0, direction.value) } >= place }
            return isSo ? .verified([first.facts]) : .wrong("there are not as many", first.facts)
        }
    }

    /// "Every platform except Meta had more", "three of the four grew, the exception being Nyhavn": the others moved so, and who
    /// is left out did not.
    private func exceptions() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            let isBehind = sentence.lower(at) == "exception"
            guard isBehind || ["except", "excepting"].contains(sentence.lower(at)), !sentence.isNegated(at),
                let name = sentence.entities.first(where: { (1...3).contains($0.start - at) })?.value.first,
                let direction = isBehind ? sentence.directions.last(where: { $0.end <= at }) : moved(behind: at)
            else { return nil }
            let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: direction.range)
            var wrong: ClaimFinding?
            for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
            where series.dimension == sheet.entities[name].dimension
                && series.facts.allSatisfy({ sheet.facts[$0].change != nil })
            {
                let isSo = series.facts.allSatisfy { fact in
                    moves(fact, direction.value) != sheet.entitiesOfFact[fact].contains(name)
                }
                if isSo { return .verified([series.facts]) }
                wrong = .wrong("it is not the only exception", series.facts)
            }
            return wrong
        }
    }

    /// "Except Meta had more purchases", "except Meta grew"
    private func moved(behind at: Int) -> Mention<Direction>? {
        let words = (at + 1..<min(sentence.words.count, at + 9)).lazy.compactMap { place -> Mention<Direction>? in
            ["more", "fewer", "less", "higher", "lower"].contains(sentence.lower(place))
                ? CueWords.comparatives[sentence.lower(place)].map { Mention(value: $0, range: place..<(place + 1)) }
                : nil
        }
        return sentence.directions.first { $0.start > at && $0.start <= at + 9 } ?? words.first
    }

    private func onlyOnes() -> [ClaimFinding] {
        sentence.words.indices.filter(isOnly).compactMap { index in
            guard let names = names(index), let dimension = names.first.map({ sheet.entities[$0].dimension }),
                let direction = sentence.directions.first(where: {
                    $0.start > index && $0.start <= index + 8 && sentence.clause[$0.start] == sentence.clause[index]
                })
            else { return nil }
            return check(Set(names), dimension, direction)
        }
    }

    /// "Only", "the sole market", "the one category that went backwards".
    private func isOnly(_ at: Int) -> Bool {
        sentence.lower(at) == "only" || sentence.lower(at) == "sole"
            || sentence.lower(at) == "one" && sentence.lower(at - 1) == "the"
                && sentence.dimensions.contains { $0.start == at + 1 }
                && (at + 2...at + 3).contains { ["that", "which", "to", "where"].contains(sentence.lower($0)) }
    }

    /// The names behind "only", or those in front of "the only …".
    private func names(_ index: Int) -> [Int]? {
        let mentions: [Mention<[Int]>]
        if let next = sentence.entities.first(where: { $0.start == index + 1 || $0.start == index + 2 }) {
            guard next.start == index + 1 || ["the", "from", "in"].contains(sentence.lower(index + 1)) else {
                return nil
            }
            mentions =
                [next]
                + sentence.entities.filter { other in
                    other.start == next.end + 1 && ["and", ","].contains(sentence.lower(next.end))
                }
        } else if sentence.lower(index - 1) == "the" {
            mentions = sentence.entities.last { $0.end <= index }.map { [$0] } ?? []
            // "They are the only ones that shrank"
            let isPlural = (max(0, index - 4)..<index).contains { sentence.lower($0) == "they" }
            if mentions.isEmpty {
                return topic.entities.count == 1 || isPlural && !topic.entities.isEmpty ? topic.entities.sorted() : nil
            }
        } else {
            return nil
        }
        let names = mentions.compactMap(\.value.first)
        return names.isEmpty ? nil : names
    }

    private func check(_ names: Set<Int>, _ dimension: String, _ direction: Mention<Direction>) -> ClaimFinding? {
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: direction.range)
        var wrong: ClaimFinding?
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
        where series.dimension == dimension && series.facts.allSatisfy({ sheet.facts[$0].change != nil }) {
            let others = series.facts.filter { sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            // "Improved" says nothing of what is neither better nor worse.
            guard
                direction.value == .flat
                    || SignWords.sign(
                        direction.value, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[series.facts[0]]])
                        != nil
            else { continue }
            let isNegated = sentence.isNegated(direction.start)
            let moved = others.filter { moves($0, direction.value) != isNegated }
            let own = series.facts.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            if moved.isEmpty, !own.isEmpty, own.allSatisfy({ moves($0, direction.value) != isNegated }) {
                return .verified([series.facts])
            }
            wrong = .wrong("others moved so as well", moved)
        }
        return wrong
    }

    private func moves(_ index: Int, _ direction: Direction) -> Bool {
        guard let change = sheet.facts[index].change, let old = sheet.facts[index].comparison?.value else {
            return false
        }
        if direction == .flat { return abs(change) <= 0.0105 * abs(old) }
        guard let sign = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[index]]) else {
            return false
        }
        return sign * change > 0
    }
}
