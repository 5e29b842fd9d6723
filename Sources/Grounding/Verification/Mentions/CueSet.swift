/// Which of the tables of cue words a word stands in, looked up once when a text is cut into words.
struct CueSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let forecast = CueSet(rawValue: 1 << 0)
    static let expected = CueSet(rawValue: 1 << 1)
    static let share = CueSet(rawValue: 1 << 2)
    static let lift = CueSet(rawValue: 1 << 3)
    static let pValue = CueSet(rawValue: 1 << 4)
    static let rest = CueSet(rawValue: 1 << 5)
    static let average = CueSet(rawValue: 1 << 6)
    static let per = CueSet(rawValue: 1 << 7)
    static let together = CueSet(rawValue: 1 << 8)
    static let extreme = CueSet(rawValue: 1 << 9)
    static let lowest = CueSet(rawValue: 1 << 10)
    static let highest = CueSet(rawValue: 1 << 11)
    static let range = CueSet(rawValue: 1 << 12)
    static let end = CueSet(rawValue: 1 << 13)
    static let exclusion = CueSet(rawValue: 1 << 14)
    static let comparing = CueSet(rawValue: 1 << 15)
    static let span = CueSet(rawValue: 1 << 16)
    /// "Former", "the others", "respectively": words for what was named elsewhere.
    static let pointing = CueSet(rawValue: 1 << 17)
    static let likeness = CueSet(rawValue: 1 << 18)
    static let verdict = CueSet(rawValue: 1 << 19)
    static let odds = CueSet(rawValue: 1 << 20)

    /// The first word of a fixed phrase.
    static let opening = CueSet(rawValue: 1 << 21)
    /// A word that can say which way something went.
    static let movement = CueSet(rawValue: 1 << 22)
    static let cause = CueSet(rawValue: 1 << 23)
    static let event = CueSet(rawValue: 1 << 24)
    static let alike = CueSet(rawValue: 1 << 25)
    static let modal = CueSet(rawValue: 1 << 26)
    /// What lies outside of any sheet: markets, and systems that can be down.
    static let outside = CueSet(rawValue: 1 << 27)
    /// "Within", "outside": prepositions that may lead to a range.
    static let enclosing = CueSet(rawValue: 1 << 28)

    /// The tables that the word stands in.
    init(of word: String) { self = CueSet.table[word] ?? [] }
    init(rawValue: UInt32) { self.rawValue = rawValue }

    private static let table: [String: CueSet] = {
        var all: [String: CueSet] = [:]
        for (cue, words) in [
            (CueSet.forecast, CueWords.forecast), (.expected, CueWords.expected), (.share, CueWords.share),
            (.lift, CueWords.lift), (.pValue, CueWords.pValue), (.rest, CueWords.rest), (.average, CueWords.average),
            (.per, CueWords.per), (.together, CueWords.together), (.extreme, Set(CueWords.superlatives.keys)),
            (.lowest, Set(CueWords.superlatives.filter { $0.value == .down }.keys)),
            (.highest, Set(CueWords.superlatives.filter { $0.value == .up }.keys)), (.range, CueWords.range),
            (.end, CueWords.end), (.exclusion, Exclusion.openers),
            (.comparing, Set(CueWords.comparatives.keys).union(Comparatives.contests.keys)),
            (.comparing, Set(Comparatives.manners.keys)), (.span, ["day", "week", "month", "weekday", "weekend"]),
            (.pointing, CueWords.pointing), (.likeness, CueWords.likeness), (.verdict, ToneCheck.words),
            (.odds, CueWords.odds), (.opening, PhraseSet.openings), (.movement, Movements.openings),
            (.cause, Set(CueWords.causesByWord.keys)), (.event, StrangerCheck.events), (.alike, ContrastCheck.alike),
            (.modal, CueWords.modal), (.outside, StrangerCheck.outsiders), (.enclosing, RangeCheck.prepositions),
        ] {
            for word in words { all[word, default: []].insert(cue) }
        }
        return all
    }()
}
