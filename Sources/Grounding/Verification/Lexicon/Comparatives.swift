/// Adjectives that compare.
enum Comparatives {
    /// As a predicate, "got slower", "is cheaper": which way the number went.
    static let predicates: [String: Direction] = [
        "faster": .better, "quicker": .better, "slower": .worse, "cheaper": .down, "dearer": .up, "pricier": .up,
        "costlier": .up, "longer": .up, "shorter": .down, "busier": .up, "quieter": .down, "stronger": .better,
        "weaker": .worse, "better": .better, "worse": .worse, "bigger": .up, "smaller": .down, "larger": .up,
        "heavier": .up, "lighter": .down, "fatter": .up, "thinner": .down,
    ]
    /// Verbs and adverbs that may stand in front of a predicate.
    static let links = Movements.table(
        """
        got get gets getting stayed became become becomes becoming is was are were now turned grown looks looked much
        did does doing performed fared slightly somewhat far considerably noticeably markedly marginally clearly significantly bit little lot even
        """)

    /// After a number, "12 % dearer": the number is of this sign.
    static let afterNumber: [String: Direction] = [
        "dearer": .up, "pricier": .up, "costlier": .up, "cheaper": .down, "ahead": .up, "short": .down, "shy": .down,
        "behind": .down, "quicker": .down, "heavier": .up, "lighter": .down, "off": .down, "extra": .up,
        "clear": .up, "busier": .up, "quieter": .down, "wider": .up, "narrower": .down,
        "miss": .down, "shortfall": .down,
    ]

    /// Words in front of "of" that compare: "ahead of September".
    static let before = Movements.table("ahead short shy clear instead front")

    /// A verb whose subject has more, or less, than its object, or moved further.
    struct Contest: Sendable {
        var direction: Direction
        var isOfGrowth = false
    }

    static let contests: [String: Contest] = {
        var all: [String: Contest] = [:]
        for (direction, isOfGrowth, text) in [
            (Direction.up, false, exceeding), (.down, false, trailing), (.better, false, beating),
            (.worse, false, losing), (.up, true, outgrowing),
        ] {
            for word in Movements.table(text) { all[word] = Contest(direction: direction, isOfGrowth: isOfGrowth) }
        }
        return all
    }()

    private static let exceeding = """
        exceed exceeds exceeded exceeding surpass surpasses surpassed outsell outsells outsold overtake overtakes
        overtook outnumber outnumbers outnumbered outstrip outstrips outstripped eclipses eclipsed topped topping
        reach reaches lead leads led overtaken overtaking
        """
    private static let trailing = "trail trails trailed lag lags lagged undercut miss misses missed"
    private static let beating = "beat beats beating outperform outperforms outperformed outperforming"
    private static let losing = "underperform underperforms underperformed"
    private static let outgrowing = "outgrow outgrows outgrew outgrowing outpace outpaces outpaced outpacing"

    /// Words of a race: of a metric that had better be low, who leads has the lower number.
    private static let race = Movements.table(
        "trail trails trailed lag lags lagged lead leads led leading leader behind ahead")

    /// What a word says of a metric: of who leads and who trails, who is better and who is worse where less is better.
    static func direction(_ direction: Direction, of word: String, lowerIsBetter: Bool?) -> Direction {
        guard lowerIsBetter == true, race.contains(word) else { return direction }
        return direction == .up ? .better : direction == .down ? .worse : direction
    }

    /// Comparatives that open their right side themselves: "above Direct".
    static let openers = Movements.table("above below behind")
    /// Adverbs of how a number moved: "fell faster than".
    static let manners: [String: Direction] = [
        "harder": .up, "further": .up, "quicker": .up, "steeper": .up, "faster": .up, "slower": .down,
    ]
    /// Adverbs that, after "more", say that less happened: "grew more slowly than".
    static let gentle = Movements.table("slowly gently mildly modestly slightly gradually weakly moderately")
    /// Words between a verb of movement and its comparative: "grew by far more than".
    static let degrees = Movements.table(
        """
        by far much even still somewhat slightly considerably noticeably markedly clearly significantly a bit little lot
        touch tad shade notch hair whisker fraction if anything
        """)
}
