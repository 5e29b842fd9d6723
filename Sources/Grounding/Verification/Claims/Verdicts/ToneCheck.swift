import Semantics

/// Checks verdicts on how something moved: "a step in the right direction", "good news", "a good week for traffic".
///
/// A verdict is wrong where everything that it is passed on went the other way. Where some went well and some did not, or
/// nothing says which way is good, it claims nothing that a sheet could deny.
struct ToneCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    static let good = phrases(
        """
        right direction|right way|step forward|steps forward|step up|good news|good sign|welcome news|pleasing|encouraging
        went forward|right track|going well|went well
        """)
    static let bad = phrases(
        """
        wrong direction|wrong way|step back|step backwards|step backward|steps back|setback|bad news|bad sign|worrying sign
        worrying|alarming|discouraging|disappointing|went backwards|went backward|wrong track|went badly
        """)

    /// Every word that such a verdict can hold.
    static let words = Set(praise.keys).union(good.words).union(bad.words)

    private static func phrases(_ text: String) -> PhraseSet {
        PhraseSet(text.split { "|\n".contains($0) }.map { $0.split(separator: " ").map(String.init) })
    }

    private static let praise: [String: Double] = [
        "good": 1, "great": 1, "strong": 1, "excellent": 1, "decent": 1, "solid": 1, "fine": 1, "bad": -1, "poor": -1,
        "weak": -1, "tough": -1, "rough": -1, "terrible": -1, "dismal": -1,
    ]
    private static let times = Movements.table("one day week weekend month quarter half year period")

    func findings() -> [ClaimFinding] {
        let verdicts =
            Self.good.matches(in: sentence).map { ($0.index, 1.0) }
            + Self.bad.matches(in: sentence).map { ($0.index, -1.0) }
        return verdicts.compactMap { at, sign in
            ["less", "no", "mixed", "hardly"].contains(sentence.lower(at - 1)) ? nil : check(at, sign, metrics(at))
        }
            + sentence.words.indices.compactMap { at in praise(at) }
    }

    /// "The week was a good one for traffic"
    private func praise(_ at: Int) -> ClaimFinding? {
        guard let sign = Self.praise[sentence.lower(at)], Self.times.contains(sentence.lower(at + 1)),
            sentence.lower(at + 2) == "for",
            let metric = sentence.metrics.first(where: { (0...1).contains($0.start - at - 3) })
        else { return nil }
        return check(at, sign, metric.value.metrics)
    }

    /// What the verdict is on: what its clause names, or what was spoken of before.
    private func metrics(_ at: Int) -> Set<Int> {
        let own = sentence.metrics.filter { sentence.clause[$0.start] == sentence.clause[at] }
        if own.isEmpty {
            guard sentence.metrics.isEmpty else { return [] }
            // "Salzburg is the only city that went forward": of whatever the sheet holds of it.
            return topic.metrics.isEmpty && !sentence.entities.isEmpty
                ? Set(sheet.metrics.indices).subtracting(sheet.derivedMetrics) : topic.metrics
        }
        return own.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
    }

    private func check(_ at: Int, _ sign: Double, _ metrics: Set<Int>) -> ClaimFinding? {
        let said = sentence.isNegated(at) ? -sign : sign
        let own = sentence.entities.flatMap(\.value)
        let names = own.isEmpty && sentence.metrics.isEmpty ? topic.entities : Set(own)
        let moved = metrics.sorted().flatMap { sheet.factsOfMetric[$0] }.filter { index in
            let entities = sheet.entitiesOfFact[index]
            return [.value, .anomaly].contains(sheet.facts[index].kind)
                && sheet.facts[index].change.map { $0 != 0 } ?? false
                && (names.isEmpty ? entities.isEmpty : !entities.isDisjoint(with: names))
        }
        let turns = moved.compactMap { index -> Double? in
            guard let isLow = sheet.lowerIsBetter[sheet.metricOfFact[index]], let change = sheet.facts[index].change
            else {
                return nil
            }
            return isLow ? -change : change
        }
        guard turns.count == moved.count, !turns.isEmpty, turns.allSatisfy({ $0 * said < 0 }) else { return nil }
        return .wrong("it went the other way", Array(moved.prefix(3)))
    }
}
