/// Adjectives that compare.
enum Comparatives {
    /// As a predicate, "got slower", "is cheaper": which way the number went.
    static let predicates: [String: Direction] = [
        "faster": .better, "quicker": .better, "slower": .worse, "cheaper": .down, "dearer": .up, "pricier": .up,
        "costlier": .up, "longer": .up, "shorter": .down, "busier": .up, "quieter": .down, "stronger": .better,
        "weaker": .worse, "better": .better, "worse": .worse, "bigger": .up, "smaller": .down, "larger": .up,
        "heavier": .up, "lighter": .down,
    ]
    /// Verbs and adverbs that may stand in front of a predicate.
    static let links = Movements.table(
        """
        got get gets getting became become becomes becoming is was are were now turned grown looks looked much
        slightly somewhat far considerably noticeably markedly marginally clearly significantly bit little lot even
        """)

    /// After a number, "12 % dearer": the number is of this sign.
    static let afterNumber: [String: Direction] = [
        "dearer": .up, "pricier": .up, "costlier": .up, "cheaper": .down, "ahead": .up, "short": .down, "shy": .down,
        "behind": .down, "quicker": .down, "heavier": .up, "lighter": .down, "off": .down, "extra": .up,
    ]

    /// Words in front of "of" that compare: "ahead of September".
    static let before = Movements.table("ahead short shy clear instead front")
}
