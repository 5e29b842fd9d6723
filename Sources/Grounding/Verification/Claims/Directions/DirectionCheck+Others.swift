import Semantics

/// Directions of everything but what is named: "Seeds sold fewer, everything else shot up".
extension DirectionCheck {
    private static let adverbs = Movements.table("at least have has had also still all just only did was were is are")

    /// The place of "else" or "others" right in front of the verb; nil where it is said of something else.
    private func others(before mention: Mention<Direction>) -> Int? {
        var at = mention.start - 1
        while at > 0, Subjects.auxiliaries.contains(sentence.lower(at)) || Self.adverbs.contains(sentence.lower(at)),
            sentence.lower(at) != "else"
        { at -= 1 }
        if sentence.lower(at) == "else", ["everything", "everyone", "everybody"].contains(sentence.lower(at - 1)) {
            return at - 1
        }
        if sentence.lower(at) == "others", sentence.lower(at - 1) == "the", sentence.lower(at - 2) == "all" {
            return at - 2
        }
        // "Every other channel lost", "the other three sections all slipped"
        for place in stride(from: at, to: max(0, at - 3), by: -1) where sentence.lower(place) == "other" {
            let isEither = sentence.words[place..<mention.start].contains {
                ["either", "together", "combined"].contains($0.lower)
            }
            if ["every", "the"].contains(sentence.lower(place - 1)), place < at, !isEither { return place - 1 }
        }
        if let but = exception(before: at + 1) { return but }
        return sentence.lower(at) == "others" && sentence.lower(at - 1) == "all" ? at - 1 : nil
    }

    private static let excepting = Movements.table("but except bar excluding save")

    /// "Every game but Owl Post": where the names in front of the verb are what is excepted.
    private func exception(before end: Int) -> Int? {
        guard let name = sentence.entities.last(where: { $0.end == end }),
            let but = (max(0, name.start - 2)..<name.start).last(where: { Self.excepting.contains(sentence.lower($0)) }
            ),
            (max(0, but - 4)..<but).contains(where: {
                ["every", "all", "each", "everything", "everyone"].contains(sentence.lower($0))
            })
        else { return nil }
        return end
    }

    /// What all the others of a breakdown did; nil where the verb is not said of them.
    func ofAllOthers(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard let place = others(before: mention) else { return nil }
        let said = sentence.entities.filter { $0.end <= place }.compactMap(\.value.first)
        let exceptions = said.isEmpty ? topic.subject : said
        guard let first = exceptions.first else { return nil }
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let isAtLeast = mention.value == .flat && (place..<mention.start).contains { sentence.lower($0) == "least" }
        let isNegated = sentence.isNegated(mention.start)
        var wrong: [Int] = []
        for series in Series.all(in: sheet, metrics: metrics.isEmpty ? nil : metrics, kinds: [.value])
        where series.dimension == sheet.entities[first].dimension {
            let rest = series.facts.filter { sheet.entitiesOfFact[$0].isDisjoint(with: exceptions) }
            guard !rest.isEmpty, rest.count < series.facts.count,
                rest.allSatisfy({ sheet.facts[$0].change != nil })
            else { continue }
            let isSo = rest.allSatisfy { index in
                let (change, old) = (sheet.facts[index].change ?? 0, sheet.facts[index].comparison?.value ?? 0)
                let size = old == 0 ? 1 : abs(change) / abs(old)
                return isAtLeast && change > 0 || matches(mention.value, change, size, metric: index, isNegated)
            }
            if isSo { return .verified([rest]) }
            wrong += rest
        }
        return wrong.isEmpty ? nil : .wrong("not all of the others moved so", wrong)
    }

    private static let demonstratives = Movements.table("this that these those such the")

    /// "The data doesn't reveal what is behind this improvement": the movement that the sentence before spoke of.
    func ofSaidMovement(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard Movements.nouns.contains(sentence.lower(mention.start)),
            Self.demonstratives.contains(sentence.lower(mention.start - 1)),
            !["in", "of", "by"].contains(sentence.lower(mention.end)),
            !sentence.numbers.contains(where: { (0...2).contains($0.range.lowerBound - mention.end) }),
            let said = topic.said?.sentence, let way = SignWords.sign(mention.value, lowerIsBetter: false), way != 0,
            !said.isQuestion
        else { return nil }
        let isSaid = said.directions.contains { other in
            guard let sign = SignWords.sign(other.value, lowerIsBetter: false), sign != 0 else { return false }
            // What was said to have improved may be a number that fell.
            return sign == way || [.better, .worse].contains(mention.value) != [.better, .worse].contains(other.value)
        }
        return isSaid || isWritten(said, way) || isOfWhole(way) ? ClaimFinding.none : nil
    }

    /// "63 %, compared with 57 %": two numbers that say which way it went.
    private func isWritten(_ said: Sentence, _ way: Double) -> Bool {
        guard said.directions.isEmpty, said.numbers.count == 2,
            case (let new, let old) = (said.numbers[0], said.numbers[1]),
            new.form == old.form,
            (new.range.upperBound..<max(new.range.upperBound, old.range.lowerBound)).contains(where: {
                ["compared", "after", "from", "versus", "vs", "against"].contains(said.lower($0))
            })
        else { return false }
        return (new.value - old.value) * way > 0
    }

    /// "So the growth is owed to volume": of the business, where nothing else is named.
    private func isOfWhole(_ way: Double) -> Bool {
        sentence.metrics.allSatisfy(\.value.isForeign) && sentence.entities.isEmpty
            && sheet.facts.contains { fact in
                fact.kind == .value && fact.unit.canAdd && fact.change.map { $0 * way > 0 } ?? false
            }
    }
}
