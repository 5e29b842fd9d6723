/// Comparatives that are said of the older of two times.
extension SentenceReader {
    private static let comparing = Movements.table("than from against versus vs compared since after")

    /// "It costs €6 now; in July it was 50 cents cheaper": of July, so that it is dearer now.
    func readOlder(_ sentence: inout Sentence) {
        for number in sentence.numbers {
            var at = number.range.upperBound
            // "Four days longer"
            if sentence.words.indices.contains(at), Self.units.contains(sentence.words[at].stem) { at += 1 }
            guard let direction = Comparatives.predicates[sentence.lower(at)] ?? Self.plain[sentence.lower(at)],
                isOfOlder(at, sentence)
            else { continue }
            // Behind the comparative stands the time already turned to.
            let isBehind = sentence.periods.contains { $0.start == at + 1 && $0.value.isRelation }
            if let known = sentence.directions.firstIndex(where: { $0.start == at }) {
                if !isBehind { sentence.directions[known].value = direction.reversed }
            } else {
                sentence.directions.append(Mention(value: direction.reversed, range: at..<(at + 1)))
            }
        }
    }

    private static let units = Movements.table("second minute hour day week point cent euro pound dollar")
    private static let plain: [String: Direction] = ["higher": .up, "lower": .down, "shorter": .down]

    /// Whether the part of the sentence around the place names the compared time, and compares it with none.
    private func isOfOlder(_ at: Int, _ sentence: Sentence) -> Bool {
        func parts(_ index: Int) -> Bool { [";", ",", ".", ":", "—", "–", "("].contains(sentence.words[index].text) }
        let start = sentence.words[..<at].lastIndex { [";", ",", ":", "—", "–", "("].contains($0.text) } ?? 0
        let end = (at..<sentence.words.count).first(where: parts) ?? sentence.words.count
        guard !(start..<end).contains(where: { Self.comparing.contains(sentence.lower($0)) }),
            (start..<at).contains(where: { ["was", "were", "took", "had", "been"].contains(sentence.lower($0)) })
        else { return false }
        let periods = sentence.periods.filter { (start..<end).contains($0.start) }
        return !periods.isEmpty
            && periods.allSatisfy { period in
                if period.value.isRelation {
                    return sentence.words[period.range].contains {
                        ["before", "earlier", "ago", "prior", "previous"].contains($0.lower)
                    }
                }
                return period.value.isAbsolute
                    && sheet.facts.contains { $0.comparison?.period.map(period.value.isNamed) ?? false }
                    && !sheet.facts.contains { $0.period.map(period.value.isNamed) ?? false }
            }
    }
}
