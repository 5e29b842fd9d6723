import Semantics

/// Among whom something is an extreme, where the words leave some out.
extension SuperlativeCheck {
    private static let naming = Movements.table("named real actual proper known identified tagged genuine")

    /// "Among named campaigns", "the best real campaign", "the best product pages": whether a fact is of those.
    func among() -> (_ fact: Int) -> Bool {
        let (kind, isNamed) = (kind, sentence.words.contains { Self.naming.contains($0.lower) })
        return { [self] fact in
            let names = sheet.entitiesOfFact[fact]
            let isUnnamed = names.contains { ReferenceSheet.unnamed.contains(sheet.entities[$0].value) }
            if isUnnamed, isNamed || countsNamed(names) { return false }
            return kind.map { !names.isDisjoint(with: $0) } ?? true
        }
    }

    /// "Of the three devices": as many as have a name.
    private func countsNamed(_ names: Set<Int>) -> Bool {
        sentence.dimensions.contains { noun in
            guard let count = NumberWordReader.small[sentence.lower(noun.start - 1)] else { return false }
            let named = sheet.entities.filter {
                noun.value.contains($0.dimension) && !ReferenceSheet.unnamed.contains($0.value)
            }
            return Int(count) == named.count
        }
    }

    /// Whether a breakdown that was cut off holds the first of all: its first one has the first place.
    func isTop(_ series: Series) -> Bool {
        guard let first = series.facts.max(by: { (sheet.facts[$0].value ?? 0) < (sheet.facts[$1].value ?? 0) }) else {
            return false
        }
        return sheet.facts.indices.contains { index in
            sheet.facts[index].kind == .rank && sheet.facts[index].value == 1
                && sheet.metricOfFact[index] == sheet.metricOfFact[first]
                && sheet.entitiesOfFact[index] == sheet.entitiesOfFact[first]
                && (sheet.facts[index].ranking.map { $0.measure == .value && !$0.isFromLowest } ?? true)
        }
    }

    /// The kind of page that the words speak of; "among them" takes up what the sentence before spoke of.
    private var kind: Set<Int>? {
        let kinds = PathKinds(sheet: sheet)
        if let own = kinds.names(in: sentence) { return own }
        let pointsBack = sentence.words.indices.contains {
            ["among", "of"].contains(sentence.lower($0)) && ["them", "these", "those"].contains(sentence.lower($0 + 1))
        }
        return pointsBack ? topic.said.flatMap { kinds.names(in: $0.sentence) } : nil
    }

    /// "Conversion first and traffic second": factors are ranked by what they brought.
    func areFactors(_ names: [Int]) -> Bool { names.first.map { sheet.entities[$0].dimension == "factor" } ?? false }

    /// "One of the best": in the first third.
    func isOneOf(_ index: Int) -> Bool { sentence.has(["one", "of", "the"], at: index - 3) }

    /// "The highest bounce rates are all on product pages": the first three are.
    func ofKind(_ index: Int, _ direction: Direction, _ scope: Scope) -> ClaimFinding? {
        guard sentence.entities.isEmpty, let kind = PathKinds(sheet: sheet).names(in: sentence),
            sentence.words.indices.contains(where: { $0 > index && ["are", "were"].contains(sentence.lower($0)) })
        else { return nil }
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
        where series.facts.contains(where: { !sheet.entitiesOfFact[$0].isDisjoint(with: kind) }) {
            let sorted = series.facts.sorted { (sheet.facts[$0].value ?? 0) > (sheet.facts[$1].value ?? 0) }
            let first = direction == .down ? sorted.suffix(3) : sorted.prefix(3)
            return first.allSatisfy { !sheet.entitiesOfFact[$0].isDisjoint(with: kind) }
                ? .verified([series.facts]) : .wrong("others are", Array(first))
        }
        return nil
    }
}
