import Semantics

/// Checks what is said to lie above or below the whole: "a bit above average", "below the overall return of 5.95", "does better
/// than the site average".
struct WholeCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let wholes = Movements.table("average overall mean sitewide")
    private static let fillers = Movements.table("the our its site shop store account s wide")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in side(at).flatMap { check(at, $0.direction, end: $0.end) } }
    }

    private func side(_ at: Int) -> (direction: Direction, end: Int)? {
        switch sentence.lower(at) {
        case "above": (.up, at + 1)
        case "below", "under": (.down, at + 1)
        case "better", "worse", "higher", "lower":
            sentence.lower(at + 1) == "than" ? CueWords.comparatives[sentence.lower(at)].map { ($0, at + 2) } : nil
        default: nil
        }
    }

    private func check(_ at: Int, _ direction: Direction, end: Int) -> ClaimFinding? {
        guard let place = (end..<end + 4).first(where: { !Self.fillers.contains(sentence.lower($0)) }),
            Self.wholes.contains(sentence.lower(place)), !sentence.isHedged
        else { return nil }
        let before = sentence.entities.filter { $0.end <= at && !$0.value.isEmpty }
        let names =
            before.last.map { last in
                ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).run(before, endingAt: last).compactMap(
                    \.value.first)
            } ?? (topic.subject.isEmpty ? [] : Array(topic.subject.prefix(1)))
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let said = spoken.isEmpty ? topic.metrics.union(topic.heading.metrics) : spoken
        let metrics = said.isEmpty ? Set(sheet.metrics.indices).subtracting(sheet.derivedMetrics) : said
        var seen: [Int] = []
        for metric in metrics.sorted() where !names.isEmpty {
            let all = sheet.factsOfMetric[metric].filter {
                sheet.facts[$0].kind == .value && sheet.facts[$0].value != nil
            }
            guard let whole = all.first(where: { sheet.entitiesOfFact[$0].isEmpty }), !sheet.facts[whole].unit.canAdd,
                case let own = names.compactMap({ name in
                    all.first {
                        sheet.entitiesOfFact[$0] == [name] && sheet.facts[$0].period == sheet.facts[whole].period
                    }
                }), own.count == names.count,
                let way = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[metric])
            else { continue }
            let isSo = own.allSatisfy { fact in
                ((sheet.facts[fact].value ?? 0) - (sheet.facts[whole].value ?? 0)) * way > 0
            }
            if isSo != sentence.isNegated(at) { return .verified([own + [whole]]) }
            seen += own + [whole]
        }
        return seen.isEmpty ? nil : .wrong("the whole says otherwise", seen)
    }

    /// "The home page stands 11.72 points below that", "about 46 points above the average": how far the name lies from the whole.
    func size(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard let side = ["above": 1.0, "higher": 1, "below": -1, "lower": -1][sentence.lower(end)], number.sign == nil,
            case let object = sentence.lower(end + 1) == "than" ? end + 2 : end + 1,
            ["that", "it", "this", "the", "average"].contains(sentence.lower(object)),
            number.form == .points,
            let name = sentence.entities.last(where: { $0.end <= number.range.lowerBound })?.value.first
        else { return nil }
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let metrics = spoken.isEmpty ? topic.metrics.union(topic.heading.metrics) : spoken
        for metric in metrics.sorted() {
            let all = sheet.factsOfMetric[metric].filter {
                sheet.facts[$0].kind == .value && sheet.facts[$0].unit == .fraction
            }
            guard let whole = all.first(where: { sheet.entitiesOfFact[$0].isEmpty }),
                let own = all.first(where: {
                    sheet.entitiesOfFact[$0] == [name] && sheet.facts[$0].period == sheet.facts[whole].period
                }), let one = sheet.facts[own].value, let other = sheet.facts[whole].value,
                (one - other) * side > 0, number.fits(abs(one - other))
            else { continue }
            return .verified([[own, whole]])
        }
        return nil
    }
}
