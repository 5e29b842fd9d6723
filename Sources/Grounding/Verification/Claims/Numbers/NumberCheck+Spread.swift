import Semantics

/// The ends between which the numbers of several names lie: "bounce rates vary from 20 % to 87.5 %", "blog articles lie between
/// 28.57 % and 45 %", "the next eight sold between 11 and 14 each".
extension NumberCheck {
    private static let varying = Movements.table(
        "vary varies varied varying range ranges ranged ranging spread lie lies lay differ differs each between")
    private static let rest = Movements.table("remaining other others rest next")

    /// The two ends, the lower first.
    private func ends(of number: NumberMention) -> (low: NumberMention, high: NumberMention)? {
        guard number.sign == nil, let place = sentence.numbers.firstIndex(where: { $0.range == number.range }) else {
            return nil
        }
        for first in [place, place - 1] where first >= 0 && sentence.numbers.indices.contains(first + 1) {
            let (low, high) = (sentence.numbers[first], sentence.numbers[first + 1])
            let opener = sentence.lower(low.range.lowerBound - 1)
            guard high.range.lowerBound - low.range.upperBound == 1, low.value < high.value,
                low.form.isLike(high.form), high.sign == nil,
                case let joiner = sentence.lower(low.range.upperBound),
                opener == "between" && joiner == "and" || opener == "from" && joiner == "to",
                sentence.words.contains(where: { Self.varying.contains($0.lower) })
            else { continue }
            return (low, high)
        }
        return nil
    }

    func ofSpread(_ number: NumberMention) -> ClaimFinding? {
        guard let (low, high) = ends(of: number), !sentence.metrics.contains(where: \.value.isForeign) else {
            return nil
        }
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let metrics = spoken.isEmpty ? topic.metrics.union(topic.heading.metrics) : spoken
        for series in Series.all(in: sheet, metrics: metrics.isEmpty ? nil : metrics, kinds: [.value])
        where series.dimension != nil {
            guard let meant = meant(of: series), meant.count > 1 else { continue }
            let values = meant.compactMap { index in
                sheet.facts[index].value.map { Quantity.scaled($0, sheet.facts[index]) }
            }
            guard low.canBe(Quantity.unit(of: sheet.facts[meant[0]])), values.count == meant.count,
                let least = values.min(), let most = values.max(), isEnd(low, of: least, 1), isEnd(high, of: most, -1)
            else { continue }
            return .verified([meant])
        }
        return nil
    }

    /// Rounded, or rounded to the outside.
    private func isEnd(_ number: NumberMention, of value: Double, _ way: Double) -> Bool {
        number.fits(value) || (value - number.value) * way > 0 && abs(value - number.value) <= 0.015 * abs(value)
    }

    /// The facts of a breakdown that the words speak of: of one kind of page, of those not named before, of all.
    private func meant(of series: Series) -> [Int]? {
        if let kind = PathKinds(sheet: sheet).names(in: sentence) {
            return series.facts.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: kind) }
        }
        let ranked = series.facts.sorted { (sheet.facts[$0].value ?? 0) > (sheet.facts[$1].value ?? 0) }
        guard let word = sentence.words.indices.first(where: { Self.rest.contains(sentence.lower($0)) }) else {
            return sentence.entities.isEmpty ? ranked : nil
        }
        let named = Set(sentence.entities.flatMap(\.value)).union(topic.lasting)
        let left = ranked.filter { sheet.entitiesOfFact[$0].isDisjoint(with: named) }
        guard
            let size = [word + 1, word - 1].lazy.compactMap({ NumberWordReader.small[self.sentence.lower($0)] }).first
        else {
            return left
        }
        return Int(size) <= left.count ? Array(left.prefix(Int(size))) : nil
    }
}

/// Names of one kind by their paths: the "blog articles" of a sheet with pages under `/blog/`.
struct PathKinds {
    let sheet: ReferenceSheet

    private static let nouns = Movements.table("page article post guide")

    /// The names that a word of the sentence says the kind of; nil where it says none.
    func names(in sentence: Sentence) -> Set<Int>? {
        guard sentence.words.contains(where: { Self.nouns.contains($0.stem) }) else { return nil }
        var kinds: [String: Set<Int>] = [:]
        for (index, entity) in sheet.entities.enumerated() where entity.value.hasPrefix("/") {
            let parts = entity.value.split(separator: "/")
            if parts.count > 1 { kinds[Word.stem(String(parts[0])), default: []].insert(index) }
        }
        guard kinds.count > 1 else { return nil }
        return sentence.words.indices.lazy.compactMap { at -> Set<Int>? in
            guard sentence.words.indices.contains(at + 1), Self.nouns.contains(sentence.words[at + 1].stem) else {
                return nil
            }
            return kinds[sentence.words[at].stem]
        }.first { $0.count > 1 }
    }
}
