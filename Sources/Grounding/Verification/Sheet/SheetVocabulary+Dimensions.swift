import Semantics

/// The phrases for dimensions.
extension SheetVocabulary {
    static func names(of dimension: String, _ catalogue: Catalogue) -> [String] {
        [dimension] + (catalogue.dimension(DimensionID(dimension)).map { [$0.name] + $0.synonyms } ?? [])
    }

    private static let parts = Movements.table(
        "section type class kind category segment region location destination department format tier")

    static func dimensionNouns(_ dimensions: Set<String>, catalogue: Catalogue) -> PhraseBook<[String]> {
        var meanings: [String: Set<String>] = [:]
        for dimension in dimensions {
            for phrase in names(of: dimension, catalogue) {
                meanings[PhraseKeys.shared.key(of: phrase), default: []].insert(dimension)
            }
        }
        // "The only campaign", of `session_campaign_name`
        for dimension in dimensions.sorted() where !ReferenceFact.isCondition(dimension) {
            for noun in ["campaign", "station"]
            where dimension.contains(noun) && meanings[PhraseKeys.shared.key(of: noun)] == nil {
                meanings[PhraseKeys.shared.key(of: noun)] = [dimension]
            }
        }
        // "Every other section grew", of pages: what parts of anything are called.
        let parted = dimensions.filter { !ReferenceFact.isCondition($0) }
        for noun in parts where !parted.isEmpty && meanings[PhraseKeys.shared.key(of: noun)] == nil {
            meanings[PhraseKeys.shared.key(of: noun)] = parted
        }
        var book = PhraseBook<[String]>()
        for (phrase, meaning) in meanings.sorted(by: { $0.key < $1.key }) { book.add(phrase, meaning.sorted()) }
        return book
    }
}
