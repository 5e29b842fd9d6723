import Semantics

/// A name that nobody knows and that is left out of what a question is split by: "refund rate by brand, except Nordvik".
extension StrangeName {
    private static let kinds: [DimensionID: NameMention.Kind] = [
        "item_brand": .brand, "item_category": .category, "item_name": .product, "campaign_name": .campaign,
        "session_campaign_name": .campaign, "keyword": .keyword, "audience_name": .audience,
    ]

    /// The name as one of the only things that the question names.
    func leftOut(_ found: Mention, of frame: QuestionFrame) -> NameMention? {
        let dimensions = Set(frame.dimensions.map(\.dimension))
        guard found.role == .value, dimensions.count == 1,
            let kind = dimensions.first.flatMap({ StrangeName.kinds[$0] }),
            found.tokens.allSatisfy({ tokens[$0].isCapitalised }),
            tokens[max(0, found.tokens.lowerBound - 2)..<found.tokens.lowerBound].contains(where: {
                Exclusion.cues.contains($0.text)
            })
        else { return nil }
        return NameMention(kind: kind, op: .ne, value: frame.raw(found.tokens), tokens: found.tokens)
    }
}
