import Semantics

/// Checks that what is said to have made up for a loss did: "India and Nigeria more than made up for the lower numbers from the
/// UK", "the gains in Lyon offset the decline in Lille".
struct OffsetCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let verbs = Movements.table(
        "offset offsets offsetting outweighed outweighs outweigh compensated compensate compensates")

    private static let parts = Movements.table("most half part some much all a two three one only")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in verb(at).flatMap { check(at, end: $0) } }
    }

    /// Where the verb ends that stands here.
    private func verb(_ at: Int) -> Int? {
        if Self.verbs.contains(sentence.lower(at)) {
            return sentence.lower(at + 1) == "for" ? at + 2 : at + 1
        }
        let isMade = ["made", "make", "makes", "making"].contains(sentence.lower(at))
        return isMade && sentence.has(["up", "for"], at: at + 1) ? at + 3 : nil
    }

    private func check(_ at: Int, end: Int) -> ClaimFinding? {
        // "Was more than offset by": the other way round.
        // "Made up for most of the loss": a part of it, and no sum that covers it.
        guard sentence.lower(end) != "by", !sentence.isHedged, !Self.parts.contains(sentence.lower(end)),
            !sentence.numbers.contains(where: { $0.range.lowerBound == end && $0.form == .percent })
        else { return nil }
        let start = sentence.words[..<at].lastIndex { [";", "—", "–"].contains($0.text) || $0.lower == "but" } ?? 0
        let subjects = sentence.entities.filter { $0.start >= start && $0.end <= at }.flatMap(\.value)
        guard let object = sentence.entities.first(where: { (0...8).contains($0.start - end) })?.value.first,
            let first = subjects.first, sheet.entities[first].dimension == sheet.entities[object].dimension,
            !subjects.contains(object)
        else { return nil }
        let named = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let metrics = named.isEmpty ? topic.metrics : named
        let isMore = sentence.has(["more", "than"], at: at - 2)
        let isPartly = ["partly", "partially", "only", "almost", "nearly", "largely"].contains(sentence.lower(at - 1))
        var seen: [Int] = []
        for series in Series.all(in: sheet, metrics: metrics.isEmpty ? nil : metrics, kinds: [.value])
        where series.dimension == sheet.entities[object].dimension {
            let own = series.facts.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: subjects) }
            guard own.count == Set(subjects).count,
                let lost = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(object) }),
                let loss = sheet.facts[lost].change, sheet.facts[lost].unit.canAdd,
                case let gains = own.compactMap({ sheet.facts[$0].change }), gains.count == own.count
            else { continue }
            let gain = gains.reduce(0, +)
            let isOpposite = gain * loss < 0
            let covers = isOpposite && abs(gain) >= abs(loss) * (isMore ? 1 : 0.95)
            let isSo = isPartly ? isOpposite && abs(gain) < abs(loss) : covers != sentence.isNegated(at)
            if isSo { return .verified([own + [lost]]) }
            seen += own + [lost]
        }
        return seen.isEmpty ? nil : .wrong("the gain and the loss are of other sizes", seen)
    }
}
