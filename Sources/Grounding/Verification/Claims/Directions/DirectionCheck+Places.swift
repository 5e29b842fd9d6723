import Semantics

/// Movements from one place to another: "number one now, up from third", "climbed two places", "slipped from first to second".
extension DirectionCheck {
    private static let places = Movements.table("place places spot spots rank ranks position positions")

    /// What the sheet says of the name's place, where the words around speak of one.
    func ofPlace(_ mention: Mention<Direction>) -> ClaimFinding? {
        let clause = sentence.clause[mention.start]
        let around = mention.start + 1..<min(sentence.words.count, mention.start + 6)
        let saysPlace =
            around.contains { Self.places.contains(sentence.lower($0)) }
            || around.contains { at in
                CueWords.ordinals[sentence.lower(at)] != nil
                    && ["from", "to"].contains(sentence.lower(at - 1))
            }
        guard saysPlace, let said = SignWords.sign(mention.value, lowerIsBetter: true), said != 0 else { return nil }
        let own = sentence.entities.last { $0.end <= mention.start && sentence.isVisible($0.start, from: clause) }
        guard let names = own?.value ?? (topic.subject.isEmpty ? nil : topic.subject), !names.isEmpty else {
            return nil
        }
        // Up is towards the first.
        let moves = sheet.facts.indices.compactMap { index -> (Int, Double)? in
            guard sheet.facts[index].kind == .rank, !sheet.entitiesOfFact[index].isDisjoint(with: names),
                let change = sheet.facts[index].change
            else { return nil }
            return (index, -change)
        }
        guard !moves.isEmpty else { return nil }
        // "From second to first": the places themselves.
        let written = moves.filter { index, _ in
            let fact = sheet.facts[index]
            return around.allSatisfy { at in
                guard let place = CueWords.ordinals[sentence.lower(at)] else { return true }
                switch sentence.lower(at - 1) {
                case "from": return fact.comparison?.value.map { Int($0) == place } ?? false
                case "to": return fact.value.map { Int($0) == place } ?? false
                default: return true
                }
            }
        }
        if written.isEmpty { return .wrong("its places were others", moves.map(\.0)) }
        let up = [.better, .worse].contains(mention.value) ? -said : said
        let fitting = moves.filter { $0.1 * up > 0 }.map { [$0.0] }
        return fitting.isEmpty ? .wrong("its place moved the other way", moves.map(\.0)) : .verified(fitting)
    }
}
