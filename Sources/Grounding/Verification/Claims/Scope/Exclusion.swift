/// What a sentence leaves out: "without France, revenue would have grown", "excluding it, the others rose".
struct Exclusion {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let words = Movements.table("without excluding exclude excl ex minus outside")
    /// Words that can open an exclusion, alone or with others.
    static let openers = words.union(Movements.table("take leave leaving taking set setting for apart aside"))
    private static let pronouns = Movements.table("it them this that those")

    /// The names that are left out; "without the badge" is an arm of a test.
    var names: [Int] {
        let all = leftOut
        return all.contains { ReferenceSheet.tests.union(["variant"]).contains(sheet.entities[$0].dimension) }
            ? [] : all
    }

    private var leftOut: [Int] {
        for at in sentence.words.indices where sentence.words[at].cues.contains(.exclusion) && isOpener(at) {
            var mentions: [Mention<[Int]>] = []
            for mention in sentence.entities where mention.start > at {
                let gap = (mentions.last?.end ?? at + 1)..<mention.start
                guard
                    gap.allSatisfy({
                        ["the", "and", ",", "or", "out", "aside", "from", "of"].contains(sentence.lower($0))
                    })
                else { break }
                mentions.append(mention)
            }
            if let dimension = mentions.first?.value.first.map({ sheet.entities[$0].dimension }) {
                return mentions.compactMap(\.value.first).filter { sheet.entities[$0].dimension == dimension }
            }
            if Self.pronouns.contains(sentence.lower(at + 1)) {
                let said = sentence.entities.last { $0.end <= at }?.value ?? topic.subject
                return Array(said.prefix(1))
            }
        }
        return []
    }

    private func isOpener(_ at: Int) -> Bool {
        Self.words.contains(sentence.lower(at))
            || ["take", "leave", "leaving", "taking", "set", "setting"].contains(sentence.lower(at))
                && (at + 2..<at + 7).contains { ["out", "aside"].contains(sentence.lower($0)) }
            || sentence.lower(at) == "for" && sentence.has(["not", "been"], at: at - 2)
            || sentence.lower(at) == "for" && sentence.has(["not"], at: at - 1)
                && ["if", "it"].contains(sentence.lower(at - 2))
            || ["apart", "aside"].contains(sentence.lower(at)) && sentence.lower(at + 1) == "from"
    }
}

extension QuantityFinder {
    /// The others of each breakdown, where some are left out.
    func remainders() -> [[Int]] {
        guard !scope.excluded.isEmpty else { return [] }
        return Series.all(in: sheet, metrics: scope.metrics, kinds: [.value]).compactMap { series in
            guard let dimension = series.dimension, series.isComplete, let first = series.facts.first,
                isAdditive(first), scope.excluded.allSatisfy({ sheet.entities[$0].dimension == dimension })
            else { return nil }
            let rest = series.facts.filter { sheet.entitiesOfFact[$0].isDisjoint(with: scope.excluded) }
            return rest.isEmpty || rest.count == series.facts.count ? nil : rest
        }
    }

    /// Their sum, and how it moved.
    func withoutExcluded() -> [Quantity] { remainders().flatMap { total($0, $0[0]) } }
}
