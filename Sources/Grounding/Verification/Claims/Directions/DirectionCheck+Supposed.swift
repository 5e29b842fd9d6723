/// Directions of what did not happen: "had mobile stood still, revenue would have gone down".
extension DirectionCheck {
    /// What is supposed of a part claims nothing; what would have become of the whole is the whole without how the part moved.
    func supposed(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard ["had", "if", "without"].contains(sentence.lower(0)),
            let comma = sentence.words.firstIndex(where: { $0.isMark(",") }),
            sentence.words[comma...].contains(where: { $0.lower == "would" || $0.lower.hasSuffix("'d") }),
            let name = sentence.entities.first(where: { $0.end <= comma })?.value.first, staysPut(before: comma)
        else { return nil }
        if mention.start < comma { return ClaimFinding.none }
        let metrics = sentence.metrics.filter { $0.start > comma }.reduce(into: Set<Int>()) {
            $0.formUnion($1.value.metrics)
        }
        guard let sign = SignWords.sign(mention.value, lowerIsBetter: nil), sign != 0 else { return nil }
        let meant = metrics.isEmpty ? topic.metrics : metrics
        var seen: [Int] = []
        for part in meant.flatMap({ sheet.factsOfMetric[$0] }) where sheet.entitiesOfFact[part] == [name] {
            guard sheet.facts[part].kind == .value, sheet.facts[part].unit.canAdd, let own = sheet.facts[part].change,
                let whole = sheet.factsOfMetric[sheet.metricOfFact[part]].first(where: { other in
                    sheet.facts[other].kind == .value && sheet.facts[other].period == sheet.facts[part].period
                        && sheet.entitiesOfFact[other].isEmpty
                }), let all = sheet.facts[whole].change
            else { continue }
            if ((all - own) * sign > 0) != sentence.isNegated(mention.start) { return .verified([[part, whole]]) }
            seen += [part, whole]
        }
        return seen.isEmpty ? nil : .wrong("it would have been the other way round", seen)
    }

    /// "Had it stood still", "if it had not grown", "without the growth in it".
    private func staysPut(before comma: Int) -> Bool {
        if sentence.lower(0) == "without" {
            return (1..<comma).contains { Movements.nouns.contains(sentence.lower($0)) }
        }
        return sentence.directions.contains { direction in
            direction.end <= comma && (direction.value == .flat || sentence.isNegated(direction.start))
        } || (1..<comma).contains { ["held", "stayed", "remained"].contains(sentence.lower($0)) }
    }
}
