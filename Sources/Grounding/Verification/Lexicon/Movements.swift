/// Words that say which way a number went. One table; the word's place in the sentence is judged elsewhere.
enum Movements {
    static let words: [String: Direction] = {
        var all: [String: Direction] = [:]
        for (direction, text) in [(Direction.up, up), (.down, down), (.flat, flat), (.better, better), (.worse, worse)]
        {
            for word in text.split(whereSeparator: \.isWhitespace) { all[String(word)] = direction }
        }
        return all
    }()

    private static let up = """
        rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing
        climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge surges surged surging
        soar soars soared soaring up uptick upturn upswing expand expands expanded expanding expansion advanced spike
        spiked spiking leap leaps leapt leaped accelerated accelerating rebound rebounded rebounding recovered
        recovering recovery strengthened rocketed skyrocketed upward upwards swelled swelling mounted mounting
        ballooned ballooning uplift boost boosted swell rallied rally lifted lifts raised hike hiked escalated
        escalating mushroomed multiplied bounced firmed heightened widened swollen upped inched-up shot-up perked
        clawed regained picked-up expanding rocketing skyrocketing rallying rallies strengthening spiking spikes leaping widening widens recovers rebounds
        accelerates swells mushrooming multiplying forward forwards
        zoomed bulked augmented elevated intensified thickened lengthened appreciated topped-up
        ▲ ↑ ⬆ ⇧ ↗ 📈
        """
    private static let down = """
        fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
        decreases decreased decreasing dip dips dipped dipping slip slips slipped slipping slide slides slid sliding
        sink sinks sank sunk sinking lose loses lost losing loss losses shrink shrinks shrank shrunk shrinking shrinkage plunge
        plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling down downturn
        contracted contracting contraction weakened weakening eased eases easing slump slumps slumped slumping
        downward downwards reduced reduction shed crashed crash collapsed collapse diminished receded retreated
        retreat nosedived slowed shortfall dwindled dwindling tanked cratered sagged sagging lowered softened softens
        softening waned waning ebbed ebbing faded fading eroded erosion subsided abated stumbled skidded cooled
        cooling trimmed slackened shrivelled shriveled depressed lessened narrowed shortened thinned tapered tapering
        crashing collapsing collapses receding recedes retreating diminishing diminishes subsiding cooled narrowing narrows
        backward backwards
        backslid regressed crumbled dented flagged languished withered sapped depreciated deflated nosedive dropoff freefall
        ▼ ↓ ⬇ ⇩ ↘ 📉
        """
    private static let flat = """
        flat steady stable unchanged constant static flatlined stagnant stagnated plateaued level-pegging sideways
        unmoved
        """
    private static let better = """
        improve improves improved improving improvement helped helps
        """
    private static let worse = """
        hurt hurts harmed damaged worsen worsens worsened worsening deteriorated deteriorating deterioration deteriorate deteriorates
        backfired backfires
        """

    /// Every word that says a direction, alone or with a metric or a verb beside it.
    static let openings = Set(words.keys).union(comparatives.keys).union(Comparatives.predicates.keys).union([
        "higher", "lower",
    ])

    /// Nouns among them: the metric follows, `a drop in sessions`.
    static let nouns: Set<String> = table(
        """
        rise growth increase jump gain surge uptick upturn expansion spike leap rebound recovery fall drop decline
        decrease dip slide loss losses plunge downturn contraction slump reduction collapse improvement deterioration
        boost gains increases declines drops falls uplift upswing decreases slip tumble change rally hike climb
        retreat erosion crash shrinkage shortfall nosedive dropoff
        """)

    /// Words in front of "up" and "down" that make a phrase which is no movement.
    static let phrasal: Set<String> = table(
        """
        held hold holds holding wound freed propped break breaks broke broken breaking drill drilling set sign signed follow
        make makes made making sum start look back wrap catch come narrow narrowed broken boiled boils drilled pinned passed handed laid settled tracked write written mark marked add adds
        added end ended open opened close site shut turn turned speed clean keep page server bring show showed shows
        scroll double warm split line calm settle count build brings bringing pop pops popped top step summing clock clocked clocking clocks rack racked racking chalk chalked ate eat eats eaten eating used slow slows slowing
        """)

    /// Verbs of a large movement, and adverbs that make one large.
    static let intense = table(
        """
        surge surged surges surging soar soared soars soaring plunge plunged plunges plunging plummet plummeted
        plummeting collapse collapsed collapsing crash crashed skyrocketed rocketed nosedived tanked slump slumped
        jump jumped jumps leap leapt leaped spike spiked tumble tumbled ballooned freefall
        """)
    static let intensifiers = table(
        """
        sharply steeply strongly dramatically significantly substantially massively hugely markedly considerably
        heavily drastically
        """)

    /// Several words that say that nothing moved.
    static let flatPhrases = PhraseSet(
        [
            "little changed", "barely changed", "barely moved", "hardly changed", "held level", "no change",
            "did not change", "didn't change", "hardly moved", "held firm", "about level", "stood still", "stayed put",
            "did not move", "didn't move", "on a par", "same level", "no different", "hardly budged", "barely budged",
            "much the same", "stayed level", "remained level", "held its ground", "didn't really move",
            "didn't really change", "did not really move", "did not really change", "hasn't moved", "hasn't changed",
            "hardly any different", "barely any different", "barely different",
        ].map { $0.split(separator: " ").map(String.init) })

    /// Comparatives that, before a metric or a period, say which way it went.
    static let comparatives: [String: Direction] = [
        "more": .up, "fewer": .down, "less": .down, "bigger": .up, "smaller": .down, "larger": .up, "higher": .up,
        "lower": .down, "stronger": .better, "weaker": .worse, "fatter": .up, "thinner": .down, "slimmer": .down,
        "fuller": .up,
    ]

    static func table(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
