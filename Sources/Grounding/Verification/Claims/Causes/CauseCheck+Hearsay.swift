/// What no sheet can bear out, however it is put: a proof, and what somebody asked for or said.
extension CauseCheck {
    private static let proving = Movements.table("proves proved proving proof")
    private static let being = Movements.table("is are was were has have had does do did works worked means")
    private static let telling = Movements.table(
        "asked requested suggested agreed wanted promised instructed ordered decided recommended advised announced feared hoped"
    )
    private static let tellers = Movements.table(
        "you we i it they this that forecast model data figures numbers table report sheet chart above shown expected usual"
    )

    /// "That proves shoppers are trading down", "as head office asked".
    var hearsay: [SentenceCheck.Item] {
        guard !sentence.isQuestion else { return [] }
        return sentence.words.indices.compactMap { at in
            guard isProof(at) || isTold(at), !isHedged(at) else { return nil }
            return SentenceCheck.Item(
                range: (at + 1)..<(at + 2), finding: .unsupported("no fact bears that out"), isWhole: true)
        }
    }

    private static let affairs = Movements.table("story thing problem affair issue phenomenon effect matter")
    private static let mostly = Movements.table(
        "mainly mostly largely purely entirely primarily really just all basically essentially")

    /// "The decline is mainly a US and India story": each of them has a notable part in it.
    var stories: [SentenceCheck.Item] {
        guard !sentence.isQuestion else { return [] }
        return sentence.words.indices.compactMap { at in
            guard Self.affairs.contains(sentence.lower(at)), !isHedged(at), !sentence.isNegated(at),
                let last = sentence.entities.last(where: { $0.end == at }), !last.value.isEmpty,
                sentence.directions.contains(where: { $0.end <= last.start })
            else { return nil }
            let names = sentence.entities.filter { name in
                name.start >= last.start - 4 && name.end <= at && !name.value.isEmpty
                    && (name.end..<max(name.end, last.start)).allSatisfy {
                        ["and", ",", "&", "the", "a"].contains(sentence.lower($0)) || isInName($0)
                    }
            }
            guard let first = names.first,
                (max(0, first.start - 3)..<first.start).contains(where: { Self.mostly.contains(sentence.lower($0)) })
            else { return nil }
            return story(of: names.compactMap(\.value.first), at).map {
                SentenceCheck.Item(range: at..<(at + 1), finding: $0, isWhole: true)
            }
        }
    }

    /// Each of the names has a notable part in how the whole moved, and one of them the largest.
    private func story(of names: [Int], _ at: Int) -> ClaimFinding? {
        guard names.count > 1 else { return names.isEmpty ? nil : support(names, at) }
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let about = spoken.isEmpty ? topic.metrics : spoken
        for series in Series.all(in: sheet, metrics: about.isEmpty ? nil : about, kinds: [.contribution, .value])
        where series.dimension == sheet.entities[names[0]].dimension {
            func moved(_ index: Int) -> Double? {
                sheet.facts[index].kind == .contribution ? sheet.facts[index].value : sheet.facts[index].change
            }
            let all = series.facts.compactMap(moved)
            let own = names.compactMap { name in
                series.facts.first { sheet.entitiesOfFact[$0].contains(name) }.flatMap(moved)
            }
            let sum = all.reduce(0, +)
            guard all.count == series.facts.count, own.count == names.count, sum != 0 else { continue }
            let same = all.filter { $0 * sum > 0 }.map(abs)
            let most = same.max() ?? 0
            let isSo = own.allSatisfy { $0 * sum > 0 && abs($0) >= 0.25 * most } && own.contains { abs($0) == most }
            return isSo ? .verified([series.facts]) : .wrong("others had a larger part in it", series.facts)
        }
        return nil
    }

    /// What it is said to prove has a verb of its own: "proves popular" is no proof.
    private func isProof(_ at: Int) -> Bool {
        guard Self.proving.contains(sentence.lower(at)), !sentence.isNegated(at),
            !(max(0, at - 4)..<at).contains(where: { sentence.isNegation($0) || sentence.lower($0) == "no" })
        else { return false }
        let behind = at + 1..<min(sentence.words.count, at + 9)
        return (sentence.lower(at) != "proof" || sentence.lower(at + 1) == "that")
            && behind.dropFirst().contains { Self.being.contains(sentence.lower($0)) }
    }

    private func isTold(_ at: Int) -> Bool {
        guard sentence.lower(at) == "as", at > 0 else { return false }
        let reach = at + 2..<max(at + 2, min(sentence.words.count, at + 6))
        guard let verb = reach.first(where: { Self.telling.contains(sentence.lower($0)) }),
            verb < sentence.words.count
        else { return false }
        return (at + 1..<verb).allSatisfy {
            sentence.words[$0].kind == .word && !Self.tellers.contains(sentence.lower($0))
        }
            && !["much", "many", "well", "far", "soon", "long"].contains(sentence.lower(at + 1))
            && !sentence.metrics.contains { (at + 1..<verb).contains($0.start) }
            && !sentence.words[..<at].suffix(4).contains { $0.lower == "as" }
    }
}
