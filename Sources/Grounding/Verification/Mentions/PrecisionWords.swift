/// Words before or after a number that say how exactly it is meant.
enum PrecisionWords {
    private static let before: [(words: [String], precision: NumberMention.Precision)] = [
        (["a", "bit", "under"], .justUnder), (["a", "bit", "less", "than"], .justUnder),
        (["a", "shade", "under"], .justUnder), (["a", "bit", "over"], .justOver), (["a", "shade", "over"], .justOver),
        (["a", "bit", "more", "than"], .justOver), (["just", "under"], .justUnder), (["just", "below"], .justUnder),
        (["just", "short", "of"], .justUnder),
        (["a", "little", "under"], .justUnder), (["slightly", "under"], .justUnder),
        (["slightly", "below"], .justUnder),
        (["just", "shy", "of"], .justUnder), (["a", "little", "less", "than"], .justUnder),
        (["slightly", "less", "than"], .justUnder), (["a", "touch", "under"], .justUnder), (["nearly"], .justUnder),
        (["almost"], .justUnder), (["close", "to"], .about), (["just", "over"], .justOver),
        (["just", "above"], .justOver),
        (["slightly", "over"], .justOver), (["slightly", "above"], .justOver), (["a", "little", "over"], .justOver),
        (["a", "little", "more", "than"], .justOver), (["slightly", "more", "than"], .justOver),
        (["a", "touch", "over"], .justOver), (["just", "more", "than"], .justOver), (["more", "than"], .over),
        (["greater", "than"], .over), (["in", "excess", "of"], .over), (["upwards", "of"], .over),
        (["well", "over"], .over),
        (["over"], .over), (["above"], .over), (["exceeding"], .over), (["less", "than"], .under),
        (["fewer", "than"], .under), (["under"], .under), (["below"], .under), (["about"], .about),
        (["around"], .about), (["roughly"], .about), (["approximately"], .about), (["approx"], .about),
        (["approx", "."], .about), (["circa"], .about), (["ca"], .about), (["ca", "."], .about), (["c", "."], .about),
        (["some"], .about), (["~"], .about), (["somewhere", "around"], .about),
        (["in", "the", "region", "of"], .about),
        (["in", "the", "neighbourhood", "of"], .about), (["on", "the", "order", "of"], .about),
        (["an", "estimated"], .about), (["something", "like"], .about), (["north", "of"], .over),
        (["not", "quite"], .justUnder), (["not", "even"], .under),
        (["a", "whisker", "under"], .justUnder), (["a", "whisker", "over"], .justOver),
        (["a", "hair", "under"], .justUnder), (["a", "hair", "over"], .justOver), (["well", "above"], .over),
        (["well", "under"], .under), (["well", "below"], .under), (["a", "good"], .over),
        (["a", "little", "short", "of"], .justUnder), (["a", "little", "below"], .justUnder),
        (["a", "little", "above"], .justOver),
    ]
    /// Verbs whose object is what was left behind: "topped $4.5m", "broke the 2 million mark".
    private static let exceeding = Movements.table(
        """
        top tops topped topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing pass passes passed passing
        cross crosses crossed crossing clear clears cleared clearing broke breaks breaking breached breaches cracked
        """)
    private static let after: [(words: [String], precision: NumberMention.Precision)] = [
        (["or", "so"], .about), (["or", "thereabouts"], .about), (["ish"], .about), (["approximately"], .about),
        (["or", "more"], .over), (["roughly"], .about), (["give", "or", "take"], .about),
    ]

    /// The precision of the number, and where its words begin and end.
    static func apply(to mention: inout NumberMention, in words: [Word]) {
        let start = mention.range.lowerBound
        mention.isStrict = start > 0 && ["exactly", "precisely"].contains(words[start - 1].lower)
        var best: (length: Int, precision: NumberMention.Precision)?
        for entry in before where entry.words.count <= start && entry.words.count > (best?.length ?? 0) {
            let begin = start - entry.words.count
            if entry.words.indices.allSatisfy({ words[begin + $0].lower == entry.words[$0] }) {
                best = (entry.words.count, entry.precision)
            }
        }
        if let best {
            let first = start - best.length
            // "up over 12 %", "averaged over 7 days" and "5 % above 300" say something else; so does "about" a topic.
            mention.range = first..<mention.range.upperBound
            mention.isRough = mention.precision == .worded && best.precision == .about
            if !mention.isRough { mention.precision = best.precision }
        }
        let verb = start > 1 && words[start - 1].lower == "the" ? start - 2 : start - 1
        if best == nil, mention.precision == .exact, verb >= 0, exceeding.contains(words[verb].lower) {
            mention.precision = .over
        }
        let end = mention.range.upperBound
        for entry in after where end + entry.words.count <= words.count {
            if entry.words.indices.allSatisfy({ words[end + $0].lower == entry.words[$0] }) {
                if mention.precision != .worded { mention.precision = entry.precision }
                mention.range = mention.range.lowerBound..<(end + entry.words.count)
                return
            }
        }
    }
}
