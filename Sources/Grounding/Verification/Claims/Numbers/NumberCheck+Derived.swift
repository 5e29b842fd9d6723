import Semantics

/// Numbers that follow from the sheet, and that nothing beside them contradicts.
///
/// Words that no rule reads are no reason to refuse a number: it is refused where nothing gives it about what is named with
/// it, or where so much does that any other number would be given as well.
extension NumberCheck {
    /// How much of the numbers of its size may be taken by those that follow.
    private static let mostChance = 0.12

    func derived(_ number: NumberMention) -> ClaimFinding? {
        guard sentence.reading == .usual, number.form != .place, !isFactor(number),
            !sentence.entities.contains(where: { $0.value.isEmpty })
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        guard !sentence.metrics.contains(where: \.value.isForeign) else { return nil }
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard !cues.demandsForecast, !cues.demandsExpected else { return nil }
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let derivations = Derivations(finder: finder, speaksOfChange: isPart(number) && speaksOfChange)
        for subjects in subjects(number, scope) {
            for metrics in metrics(scope, number) {
                let all = subjects.flatMap { derivations.quantities(of: $0, metrics) }.filter {
                    number.canBe($0.unit) && (!cues.namesReference || ![.level, .share].contains($0.meaning))
                        && (!isMovement(number, cues) || [.change, .difference, .ratio].contains($0.meaning))
                }
                guard chance(of: number, all.map(\.value)) <= Self.mostChance else { break }
                let fitting = all.filter { fits(number, $0, cues) }
                if !fitting.isEmpty { return .verified(fitting.map(\.facts)) }
            }
        }
        return nil
    }

    /// "Grew by 35 %", "+35 %": how far something moved, and no level of it.
    private func isMovement(_ number: NumberMention, _ cues: NumberCues) -> Bool {
        number.sign != nil || cues.role == .by || cues.isAdjacent
    }

    /// "Half of the additional sales": a part of something, as the words say.
    private func isPart(_ number: NumberMention) -> Bool { sentence.lower(number.range.upperBound) == "of" }

    private var speaksOfChange: Bool {
        func speaks(_ sentence: Sentence) -> Bool {
            !sentence.directions.isEmpty
                || sentence.words.contains {
                    Movements.nouns.contains($0.lower) || CueWords.changes.contains($0.lower)
                        || ["extra", "additional"].contains($0.lower)
                }
        }
        return speaks(sentence) || topic.said.map { speaks($0.sentence) } ?? false
    }

    /// The metrics that can be meant, from the nearest to any.
    private func metrics(_ scope: Scope, _ number: NumberMention) -> [Set<Int>?] {
        if scope.hasOwnMetric || !sentence.metrics.isEmpty, scope.metrics != nil { return [scope.metrics] + soldThings }
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let spoken = [own, topic.metrics.union(topic.heading.metrics)].filter { !$0.isEmpty }
        // "It went up by three points": what was spoken of, and nothing else that happens to move so.
        let pointsBack =
            !spoken.isEmpty
            && sentence.words[..<number.range.lowerBound].contains {
                ["it", "its", "that", "this", "their", "they"].contains($0.lower)
            }
        return isSpecific(number) && !pointsBack ? spoken + [nil] : spoken
    }

    /// "Sales" of money are of things as well.
    private var soldThings: [Set<Int>?] {
        guard sentence.words.contains(where: { $0.lower == "sales" }) else { return [] }
        let sold = ["ecommerce_purchases", "items_purchased"].compactMap { sheet.metrics.firstIndex(of: $0) }
        return sold.isEmpty ? [] : [Set(sold)]
    }

    /// "Half as well as the app", "three times what Google does": of what it is compared with.
    private func isFactor(_ number: NumberMention) -> Bool {
        ["as", "what"].contains(sentence.lower(number.range.upperBound))
            || sentence.lower(number.range.upperBound) == "of" && sentence.lower(number.range.upperBound + 1) == "what"
    }

    private static let others = Movements.table(
        "other others rest remaining remainder without excluding exclude except apart else elsewhere")

    /// What can be meant, from the nearest: the names beside the number, those of the sentence, those spoken of, the whole.
    private func subjects(_ number: NumberMention, _ scope: Scope) -> [[Derivations.Subject]] {
        let named = Set(scope.named.values.joined()).subtracting(sheet.ambient)
        let spoken =
            named.isEmpty
            ? [Set(sentence.entities.flatMap(\.value)), Set(topic.subject), topic.entities].filter { !$0.isEmpty }
            : [named]
        var groups = spoken.map { names -> [Derivations.Subject] in
            let together = isOfOneDimension(names) ? [Derivations.Subject(names: names)] : []
            let single = scope.isJoint ? [] : names.map { Derivations.Subject(names: [$0]) }
            let rest =
                saysOthers(of: number) && isOfOneDimension(names)
                ? [Derivations.Subject(names: names, isRest: true)] : []
            return Array(Set(together + single + rest))
        }
        if named.isEmpty { groups.append([Derivations.Subject()]) }
        return groups
    }

    /// The word for the others stands with this number, and with no other one.
    private func saysOthers(of number: NumberMention) -> Bool {
        sentence.words.indices.contains { at in
            Self.others.contains(sentence.lower(at))
                && !sentence.numbers.contains { other in
                    other.range != number.range
                        && (at < number.range.lowerBound
                            ? (at..<number.range.lowerBound).contains(other.range.lowerBound)
                            : (number.range.upperBound..<at).contains(other.range.lowerBound))
                }
        }
    }

    private func isOfOneDimension(_ names: Set<Int>) -> Bool {
        Set(names.map { sheet.entities[$0].dimension }).count == 1
    }
}
