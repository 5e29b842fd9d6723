/// Words that say which way a number went.
enum Direction: Sendable, Equatable {
    case up, down, flat
    /// Good or bad news: which way that is depends on the metric.
    case better, worse

    var reversed: Direction {
        switch self {
        case .up: .down
        case .down: .up
        case .flat: .flat
        case .better: .worse
        case .worse: .better
        }
    }

    /// "Edged lower", "ended higher": with "than" it is a comparison, and checked as one.
    private static func compared(_ words: [Word], _ index: Int) -> Direction? {
        let next = words[(index + 1)...].prefix(6)
        if next.contains(where: { $0.lower == "than" }) || next.first?.lower == "by" { return nil }
        if index > 0, ["the", "a", "an", "any", "no"].contains(words[index - 1].lower) { return nil }
        let nouns: Set<String> = [
            "bound", "end", "limit", "funnel", "quality", "priced", "cost", "prices", "part", "half",
            "base", "price",
        ]
        if let after = next.first, nouns.contains(after.lower) { return nil }
        return words[index].lower == "higher" ? .up : .down
    }

    /// "It's not simply down to volume": said of a reason.
    static func isReason(_ words: [Word], _ index: Int) -> Bool {
        guard index > 0, index + 2 < words.count, words[index + 2].kind == .word,
            NumberReader(words: words).number(at: index + 2) == nil
        else { return false }
        let before = words[index - 1].lower
        return before.hasSuffix("ly")
            || ["is", "was", "are", "were", "all", "not", "be"].contains(before)
            || words[index - 1].text.lowercased().hasSuffix("'s") || words[index - 1].text.hasSuffix("’s")
    }

    private static let spans = Movements.table("time day week month quarter year period")

    /// "Up 99.3 % of the time", "99.72 % of October"
    private static func isUptime(_ words: [Word], _ index: Int) -> Bool {
        (index + 2..<max(index + 2, min(words.count - 2, index + 6))).contains { at in
            words[at].lower == "of"
                && (words[at + 1].isCapital && PeriodReader.months[words[at + 1].lower] != nil
                    || words[at + 1].lower == "the" && Self.spans.contains(words[at + 2].lower))
        }
    }

    /// "A 9 % step up", "another step down".
    private static func isStep(_ words: [Word], _ index: Int) -> Bool {
        guard index > 1, words[index - 1].lower == "step" else { return false }
        return words[index - 2].kind == .digits
            || ["a", "another", "%", "percent", "small", "big", "clear"].contains(words[index - 2].lower)
    }

    /// The direction that the word says where it stands; nil when it is none there.
    static func direction(in words: [Word], at index: Int) -> Direction? {
        let word = words[index].lower
        if word == "higher" || word == "lower" { return compared(words, index) }
        guard let direction = Movements.words[word] else { return nil }
        let before = index > 0 ? words[index - 1].lower : ""
        let after = index + 1 < words.count ? words[index + 1].lower : ""
        switch word {
        // "The runner-up", "sign-up"
        case "up" where words[index].isGlued && (before == "-" || index > 0 && words[index - 1].kind == .word):
            return nil
        case "up" where ["gave", "give", "gives", "giving", "given"].contains(before):
            // "Gave up 110,000 sessions" is a loss; who just gives up goes away.
            return words[(index + 1)...].prefix(3).contains { $0.kind == .digits }
                || NumberReader(words: words).number(at: index + 1) != nil ? .down : nil
        case "up"
        where before == "picking" && index + 1 < words.count && words[index + 1].kind == .word
            && NumberReader(words: words).number(at: index + 1) != nil:
            // "Picking up two items each"
            return nil
        case "down" where isStep(words, index): break
        case "down" where after == "to" && isReason(words, index): return nil
        // "People look us up on their phones"
        case "up" where ["us", "me", "you", "them", "him", "her"].contains(before) && words[index - 1].text != "US":
            return nil
        // "The site was up 99.3 % of the time"
        case "up" where isUptime(words, index): return nil
        case "up" where ["make", "makes", "made", "making"].contains(before): return nil
        case "up" where isStep(words, index): break
        case "up":
            if Movements.phrasal.contains(before) || ["to", "until", "next", "for", "with", "date"].contains(after) {
                return nil
            }
        case "down":
            // "Further down the funnel": a place.
            if after == "the", CueWords.superlatives[index + 2 < words.count ? words[index + 2].lower : ""] == nil {
                return nil
            }
            if Movements.phrasal.contains(before) && before != "come"
                || after == "to" && ["came", "comes", "come", "boils"].contains(before)
            {
                return nil
            }
        case "lost", "lose", "losing", "loss", "losses":
            // "37 % are lost on the way to checkout": a part of those who began.
            if before == "at" || word == "lost" && ["are", "get", "gets"].contains(before) { return nil }
        // "We raised £2.85m": what came in.
        case "raised" where index + 1 < words.count && Currencies.sign(words[index + 1]) != nil: return nil
        case "lifted", "raised", "lowered", "boosted", "reduced":
            if after == "by", before != "was", index + 2 < words.count, words[index + 2].kind == .word { return nil }
        case "helped", "helps", "hurt", "hurts", "harmed", "damaged":
            // "A second look wouldn't hurt"
            if ["wouldn't", "won't", "can't", "couldn't"].contains(before) { return nil }
            if ["by", "us", "you", "to", "offset", "me"].contains(after) || ["that", "what", "not"].contains(before) {
                return nil
            }
        case "fall":
            if ["in", "last", "this", "during"].contains(before) && after != "in" || after == "short" { return nil }
        case "spring": return nil
        case "forward", "forwards", "backward", "backwards":
            // "Went backwards": as a way that a number took, and no look ahead.
            let isStep = ["went", "gone", "moved", "slid", "stepped", "slipped"].contains(before)
            guard isStep || word.hasSuffix("s") && ["go", "goes", "going"].contains(before), after != "to" else {
                return nil
            }
        case "shed": if after == "light" || after == "some" { return nil }
        // "Advanced users"
        case "advanced" where index + 1 < words.count && words[index + 1].kind == .word:
            if !["by", "to", "from", "in", "on", "again", "and", "but"].contains(after) { return nil }
        case "falls", "fell", "falling":
            if after == "on", index + 2 < words.count, ["it", "them", "that"].contains(words[index + 2].lower) {
                return nil
            }
            if ["within", "outside", "inside", "into", "behind", "short", "through", "apart"].contains(after) {
                return nil
            }
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
