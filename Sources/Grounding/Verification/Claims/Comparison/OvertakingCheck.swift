import Semantics

/// Checks that who is said to have overtaken another was behind before: "Plants have replaced Seeds as the best-selling category".
struct OvertakingCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let verbs = Movements.table(
        "overtook overtaken overtakes overtaking leapfrogged replaced replaces displaced displaces dethroned passed surpassed"
    )
    private static let positions = Movements.table("position place spot title rank lead role")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            if let object = object(of: at) { return overtaking(at, object) }
            return heldBefore(at)
        }
    }

    /// The name right behind "overtook", "moved past".
    private func object(of at: Int) -> Mention<[Int]>? {
        let isPast =
            sentence.lower(at) == "past"
            && ["moved", "went", "climbed", "moves", "gone"].contains(sentence.lower(at - 1))
        guard Self.verbs.contains(sentence.lower(at)) || isPast, !sentence.isNegated(at) else { return nil }
        return sentence.entities.first { (1...2).contains($0.start - at) && !$0.value.isEmpty }
    }

    private func overtaking(_ at: Int, _ object: Mention<[Int]>) -> ClaimFinding? {
        let before = sentence.entities.filter { $0.end <= at && !$0.value.isEmpty }
        let isPronoun = (max(0, at - 4)..<at).contains { ["it", "they", "which"].contains(sentence.lower($0)) }
        let subjects = before.last?.value ?? (isPronoun ? topic.subject : [])
        // "Having been overtaken by Alberta"
        let isPassive = sentence.lower(at + 1) == "by"
        guard let subject = isPassive ? object.value.first : subjects.first,
            let other = isPassive ? subjects.first : object.value.first,
            sheet.entities[subject].dimension == sheet.entities[other].dimension, subject != other
        else { return nil }
        var seen: [Int] = []
        for series in all(at) where series.dimension == sheet.entities[subject].dimension {
            guard let first = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(subject) }),
                let second = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(other) }),
                let now = sheet.facts[first].value, let then = sheet.facts[first].comparison?.value,
                let rival = sheet.facts[second].value, let before = sheet.facts[second].comparison?.value
            else { continue }
            if (now - rival) * (then - before) <= 0, now != rival, isBest(now, rival, first) {
                return .verified([[first, second]])
            }
            seen += [first, second]
        }
        return seen.isEmpty ? nil : .wrong("it was not behind before", seen)
    }

    /// "A position held by Sport in the weeks before": the first of the time before.
    private func heldBefore(_ at: Int) -> ClaimFinding? {
        guard Self.positions.contains(sentence.lower(at)),
            let by = (at + 1..<at + 5).first(where: { sentence.lower($0) == "by" }),
            (at + 1..<by).contains(where: { ["held", "occupied", "taken"].contains(sentence.lower($0)) }),
            let name = sentence.entities.first(where: { (1...2).contains($0.start - by) })?.value.first
        else { return nil }
        var seen: [Int] = []
        for series in all(at) where series.dimension == sheet.entities[name].dimension {
            let old = series.facts.compactMap { sheet.facts[$0].comparison?.value }
            guard old.count == series.facts.count, let most = old.max(),
                let own = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(name) })
            else { continue }
            if sheet.facts[own].comparison?.value == most { return .verified([series.facts]) }
            seen += series.facts
        }
        return seen.isEmpty ? nil : .wrong("another one was", seen)
    }

    private func isBest(_ now: Double, _ rival: Double, _ fact: Int) -> Bool {
        sheet.lowerIsBetter[sheet.metricOfFact[fact]] == true ? now < rival : now > rival
    }

    private func all(_ at: Int) -> [Series] {
        let named = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        return Series.all(in: sheet, metrics: named.isEmpty ? nil : named, kinds: [.value])
            + (named.isEmpty ? Series.all(in: sheet, metrics: topic.metrics, kinds: [.value]) : [])
    }
}
