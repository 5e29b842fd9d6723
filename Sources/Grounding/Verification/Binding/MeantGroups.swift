import Semantics

/// Names that are said together without being named: "the top two", "the three smallest sections", "the other three", "the three
/// that lost ground".
struct MeantGroups {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let highest = Movements.table("top first biggest largest leading best highest strongest")
    private static let lowest = Movements.table("bottom last smallest weakest lowest worst")
    private static let others = Movements.table("other remaining others")
    private static let losers = Movements.table("losers decliners")
    private static let gainers = Movements.table("gainers winners growers")

    /// Each group that the words can mean, by one breakdown of the sheet.
    var all: [Set<Int>] {
        sentence.words.indices.flatMap { at -> [Set<Int>] in
            if let kin = KinNames(sheet: sheet, sentence: sentence).names(at) { return [kin] }
            let word = sentence.lower(at)
            guard let count = count(beside: at) else { return [] }
            if Self.highest.contains(word) { return ends(count, isHigh: true) }
            if Self.lowest.contains(word) { return ends(count, isHigh: false) }
            if Self.others.contains(word) { return rest(count) }
            if Self.losers.contains(word) { return moved(count, -1) }
            if Self.gainers.contains(word) { return moved(count, 1) }
            return []
        }
    }

    /// "Top two", "two biggest"
    private func count(beside at: Int) -> Int? {
        guard ["the", "our", "its", "these", ""].contains(sentence.lower(at - 1)) || number(endingAt: at) != nil else {
            return nil
        }
        return (number(endingAt: at) ?? number(startingAt: at + 1)).flatMap { (1...9).contains($0) ? $0 : nil }
    }

    private static let words = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5]

    private func number(endingAt at: Int) -> Int? { Self.words[sentence.lower(at - 1)] }
    private func number(startingAt at: Int) -> Int? { Self.words[sentence.lower(at)] }

    // MARK: groups

    private var metrics: Set<Int>? {
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let spoken = own.isEmpty ? topic.metrics.union(topic.heading.metrics) : own
        return spoken.isEmpty ? nil : spoken
    }

    /// Breakdowns by one dimension, with the size of each name's part.
    private func breakdowns(_ kinds: Set<ReferenceFact.Kind>) -> [[(name: Int, value: Double)]] {
        Series.all(in: sheet, metrics: metrics, kinds: kinds).filter { $0.dimension != nil }.compactMap { series in
            let parts = series.facts.compactMap { index -> (name: Int, value: Double)? in
                guard let name = sheet.entitiesOfFact[index].first, sheet.entitiesOfFact[index].count == 1 else {
                    return nil
                }
                return sheet.facts[index].value.map { (name, $0) }
            }
            return parts.count == series.facts.count ? parts : nil
        }
    }

    private func ends(_ count: Int, isHigh: Bool) -> [Set<Int>] {
        breakdowns([.value, .share]).filter { $0.count > count }.map { parts in
            let sorted = parts.sorted { isHigh ? $0.value > $1.value : $0.value < $1.value }
            return Set(sorted.prefix(count).map(\.name))
        }
    }

    /// All but those that were named.
    private func rest(_ count: Int) -> [Set<Int>] {
        let said = Set(sentence.entities.flatMap(\.value))
        let before = said.union(topic.entities)
        return breakdowns([.value, .share, .contribution]).flatMap { parts in
            [said, before].map { named in Set(parts.map(\.name).filter { !named.contains($0) }) }
                .filter { $0.count == count && $0.count < parts.count }
        }
    }

    /// Those that moved one way.
    private func moved(_ count: Int, _ sign: Double) -> [Set<Int>] {
        let contributions = breakdowns([.contribution]).map { $0.filter { $0.value * sign > 0 } }
        return contributions.map { Set($0.map(\.name)) }.filter { $0.count == count }
    }
}
