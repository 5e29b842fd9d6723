/// Words that say which way a number went.
enum Direction: Sendable, Equatable {
    case up, down, flat
    /// Good or bad news: which way that is depends on the metric.
    case better, worse

    /// The lexicon, by lower-case word.
    static let words: [String: Direction] = {
        var all: [String: Direction] = [:]
        func add(_ direction: Direction, _ text: String) {
            for word in text.split(whereSeparator: \.isWhitespace) { all[String(word)] = direction }
        }
        add(
            .up,
            """
            rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing
            climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge surges surged surging
            soar soared soaring up uptick upturn upswing expand expanded expanding expansion advanced spike spiked
            spiking leap leapt leaped accelerated accelerating rebound rebounded rebounding recovered recovering
            recovery strengthened rocketed skyrocketed upward upwards swelled mounted ballooned uplift boost boosted
            swell rallied lifted lifts raised
            """)
        add(
            .down,
            """
            fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
            decreases decreased decreasing dip dips dipped dipping slip slips slipped slipping slide slid sliding sink
            sank sunk sinking lose lost losing loss losses shrink shrank shrunk shrinking plunge plunged plunging
            plummet plummeted plummeting tumble tumbled tumbling down downturn contracted contracting contraction
            weakened weakening eased easing slump slumped slumping downward downwards reduced reduction shed crashed
            collapsed collapse diminished receded retreated nosedived slowed shortfall dwindled tanked cratered sagged lowered
            """)
        add(.up, "▲ ↑ ⬆ ⇧ ↗ 📈")
        add(.down, "▼ ↓ ⬇ ⇩ ↘ 📉")
        add(.flat, "flat steady stable unchanged constant static flatlined stagnant stagnated plateaued")
        add(.better, "improve improves improved improving improvement")
        add(.worse, "worsen worsens worsened worsening deteriorated deteriorating deterioration deteriorate")
        return all
    }()

    /// Nouns among them: the metric follows, `a drop in sessions`.
    static let nouns: Set<String> = [
        "rise", "growth", "increase", "jump", "gain", "surge", "uptick", "upturn", "expansion", "spike", "leap",
        "rebound", "recovery", "fall", "drop", "decline", "decrease", "dip", "slide", "loss", "losses", "plunge",
        "downturn", "contraction", "slump", "reduction", "collapse", "improvement", "deterioration", "boost", "gains",
        "increases", "declines", "drops", "falls", "uplift", "upswing", "decreases", "slip", "tumble", "change",
    ]

    /// Phrases whose "up" or "down" is no direction.
    private static let phrasal: Set<String> = [
        "held", "hold", "holds", "holding", "wound", "freed", "propped", "break", "broke", "broken", "breaking",
        "drill", "drilling", "set", "sign", "signed", "follow", "make", "makes",
        "made", "making", "sum", "start", "look", "back", "wrap", "catch", "come", "came", "narrow", "narrowed",
        "write",
        "written", "mark", "marked", "add", "adds", "added", "end", "ended", "open", "opened", "close", "site", "shut",
        "turn", "speed", "clean", "keep", "page", "server", "bring", "show", "showed", "shows", "scroll", "double",
        "warm", "split", "line", "calm", "settle", "count", "build", "pop", "pops", "popped", "top", "step", "back",
    ]

    /// "Edged lower", "ended higher": with "than" it is a comparison, and checked as one.
    private static func compared(_ words: [Word], _ index: Int) -> Direction? {
        let next = words[(index + 1)...].prefix(6)
        if next.contains(where: { $0.lower == "than" }) || next.first?.lower == "by" { return nil }
        if index > 0, ["the", "a", "an", "any", "no"].contains(words[index - 1].lower) { return nil }
        let nouns: Set<String> = [
            "bound", "end", "limit", "funnel", "quality", "priced", "cost", "prices", "part", "half",
        ]
        if let after = next.first, nouns.contains(after.lower) { return nil }
        return words[index].lower == "higher" ? .up : .down
    }

    /// The direction that the word says where it stands; nil when it is none there.
    static func direction(in words: [Word], at index: Int) -> Direction? {
        let word = words[index].lower
        if word == "higher" || word == "lower" { return compared(words, index) }
        guard let direction = Direction.words[word] else { return nil }
        let before = index > 0 ? words[index - 1].lower : ""
        let after = index + 1 < words.count ? words[index + 1].lower : ""
        switch word {
        case "up":
            if phrasal.contains(before) || ["to", "until", "next", "for", "with", "date"].contains(after) {
                return nil
            }
        case "down":
            if phrasal.contains(before) || after == "to" && ["came", "comes", "come", "boils"].contains(before) {
                return nil
            }
        case "lost", "lose", "losing", "loss", "losses":
            if before == "at" || after == "of" && before == "a" { return nil }
        case "lifted", "raised", "lowered", "boosted", "reduced":
            if after == "by", before != "was", index + 2 < words.count, words[index + 2].kind == .word { return nil }
        case "fall": if ["in", "last", "this", "during"].contains(before) && after != "in" { return nil }
        case "spring": return nil
        case "shed": if after == "light" || after == "some" { return nil }
        case "advanced": return nil
        case "falls", "fell", "falling":
            if ["within", "outside", "inside", "into", "behind", "short"].contains(after) { return nil }
        case "drop", "drops": if after == "off" || after == "out" { return nil }
        case "eased", "easing", "slowed", "accelerated", "accelerating", "static", "strengthened", "weakened",
            "weakening":
            break
        case "stable", "steady", "constant":
            if after == "stream" || after == "state" { return nil }
        default: break
        }
        return direction
    }
}
