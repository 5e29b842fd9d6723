/// Something that a sentence names, and where.
struct Mention<Value: Sendable>: Sendable {
    var value: Value
    /// Pieces of the sentence.
    var range: Range<Int>
    var start: Int { range.lowerBound }
    var end: Int { range.upperBound }
}

/// A sentence with everything in it that a claim is made of.
struct Sentence: Sendable {
    enum Form: Sendable { case plain, heading, item, cell }

    var text: String
    var words: [Word]
    var form: Form
    /// The tables of cue words that any of its words stands in.
    var cues: CueSet
    var isQuestion = false
    /// A word of doubt is in it.
    var isHedged = false
    /// How its claims find what they are about.
    var reading = Reading.usual
    /// The clause of each piece.
    var clause: [Int] = []
    /// For each clause the one it depends on; -1 for none.
    var parent: [Int] = []

    var metrics: [Mention<ReferenceSheet.MetricMention>] = []
    /// Entities of the sheet that the words can mean; empty for a name that is not on it.
    var entities: [Mention<[Int]>] = []
    var dimensions: [Mention<[String]>] = []
    var periods: [Mention<PeriodPattern>] = []
    var numbers: [NumberMention] = []
    var directions: [Mention<Direction>] = []
    var citations: [Mention<[String]>] = []
    /// Where words such as "together" stand, by which names are added up.
    var joiners: [Int] = []

    init(text: String, words: [Word], form: Form) {
        self.text = text
        self.words = words
        self.form = form
        cues = words.reduce(into: CueSet()) { $0.formUnion($1.cues) }
    }

    func lower(_ index: Int) -> String { words.indices.contains(index) ? words[index].lower : "" }

    /// Whether the words stand at the place.
    func has(_ phrase: [String], at index: Int) -> Bool {
        guard index >= 0, index + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { words[index + $0].lower == phrase[$0] }
    }

    /// Pieces of the clause and of those it depends on, up to where the clause begins.
    func isVisible(_ index: Int, from clause: Int) -> Bool {
        var current = clause
        while current >= 0 {
            if self.clause[index] == current { return true }
            current = parent[current]
        }
        return false
    }

    /// The number's clause.
    func clause(of range: Range<Int>) -> Int { clause.isEmpty ? 0 : clause[min(range.lowerBound, clause.count - 1)] }

    /// A word of doubt is in it; the month of May is none.
    var saysDoubt: Bool { words.indices.contains { isDoubt($0) || isBet($0) } }

    /// "My money's on the checkout bug", "my guess is": what somebody takes for likely.
    private func isBet(_ at: Int) -> Bool {
        lower(at) == "my"
            && ["money", "bet", "guess", "hunch", "suspicion", "theory", "reading"].contains(lower(at + 1))
            || ["i'd", "i'll"].contains(lower(at)) && ["bet", "guess", "wager"].contains(lower(at + 1))
    }

    /// Whether a word of doubt stands at the place.
    func isDoubt(_ at: Int) -> Bool {
        CueWords.hedges.contains(words[at].lower) && !isOffer(at)
            && !(words[at].lower == "suggest" && ["i", "we", "would"].contains(lower(at - 1)))
            && !periods.contains { $0.range.contains(at) }
            && !(words[at].lower == "may" && words[at].isCapital && (at > 0 || isMonth(at)))
    }

    /// Whether a doubt stands in the part of the sentence that the piece belongs to, up to the marks around it.
    func isDoubted(_ at: Int) -> Bool {
        func parts(_ place: Int) -> Bool { [",", ";", "—", "–", "(", ")", ":"].contains(lower(place)) }
        let start = words.indices[..<at].last(where: parts).map { $0 + 1 } ?? 0
        let end = words.indices[at...].first(where: parts) ?? words.count
        return isOpen(start..<end)
    }

    /// Whether a word of doubt stands in the part, or one of not knowing.
    func isOpen(_ part: Range<Int>) -> Bool {
        part.contains(where: isDoubt) || saysUnknown(part)
            || CueWords.hedgePhrases.matches(in: self).contains { part.contains($0.index) }
    }

    private static let denials = Movements.table("not isn't aren't wasn't weren't cannot can't don't doesn't nor")
    private static let between = Movements.table(
        "be been in the a any of on from here yet directly really actually fully even for our these this by")
    private static let knowing = Movements.table(
        """
        shown given stated known recorded documented told said covered provided available listed reported read visible part facts
        figures data sheet named mentioned included answered certain proven clear establish reveal confirm explain show say
        tell know state cover include give mention
        """)

    /// "What is behind it is not shown here", "the facts do not tell": a negation with a word for knowing behind it.
    func saysUnknown(_ part: Range<Int>) -> Bool {
        part.contains { at in
            guard Self.denials.contains(lower(at)) else { return false }
            return (at + 1...at + 4).first { !Self.between.contains(lower($0)) }.map {
                Self.knowing.contains(lower($0))
            }
                ?? false
        }
    }

    /// "May stands out", "May was the best month": a subject, and no question.
    private func isMonth(_ at: Int) -> Bool {
        let next = lower(at + 1)
        return next.hasSuffix("s") && next != "this"
            || ["saw", "brought", "made", "had", "and", ",", "'s", "came"].contains(next)
    }

    /// "You may want to": no doubt about a fact.
    private func isOffer(_ index: Int) -> Bool {
        ["may", "might", "could"].contains(lower(index)) && ["you", "we", "i", "they"].contains(lower(index - 1))
    }

    /// "Germany and Italy bring in 216,000; a year ago it was 270,000": the number that "it" says again for another time.
    func antecedent(of target: Range<Int>) -> NumberMention? {
        guard let number = numbers.first(where: { $0.range == target }),
            let nearest = numbers.last(where: { $0.range.upperBound <= target.lowerBound })
        else { return nil }
        // "€29,472, up 18.2 % on the week before, when it stood at €24,924": what is written alike.
        let isTimed = lower(target.lowerBound - 4) == "when" && lower(target.lowerBound - 3) == "it"
        let alike = numbers.last { $0.range.upperBound <= target.lowerBound && $0.form.isLike(number.form) }
        let before = isTimed ? alike ?? nearest : nearest
        let gap = before.range.upperBound..<target.lowerBound
        let pointsBack = gap.contains { at in
            ["it", "that", "they", "this"].contains(lower(at))
                && ["was", "were", "had", "stood", "is", "are"].contains(lower(at + 1))
        }
        let isNamed = gap.contains { at in
            !clause.isEmpty && clause[at] == clause(of: target)
                && (metrics.contains { $0.range.contains(at) } || entities.contains { $0.range.contains(at) })
        }
        // "Used to make up 80 %; now it is only 70 %"
        let saysTime =
            periods.contains { gap.contains($0.start) }
            || gap.contains { ["now", "today", "currently"].contains(lower($0)) || has(["this", "time"], at: $0) }
        return pointsBack && !isNamed && saysTime ? before : nil
    }

    /// Whether a negation stands shortly before the piece.
    func isNegated(_ index: Int) -> Bool {
        if lower(index - 1) == "no"
            || words[..<max(0, index)].suffix(3).contains(where: { ["nothing", "nobody"].contains($0.lower) })
        {
            return true
        }
        var position = index - 1
        var steps = 0
        while position >= 0, steps < 4 {
            let word = words[position]
            if word.lower == "longer", lower(position - 1) == "no" { return true }
            if ["not", "never", "didn't", "doesn't", "wasn't", "isn't", "weren't", "haven't", "hasn't", "nor", "don't"]
                .contains(word.lower)
            {
                return !["only", "just", "merely", "simply"].contains(lower(position + 1))
            }
            if word.kind == .mark || words[position].kind == .digits { return false }
            position -= 1
            steps += 1
        }
        return false
    }
}
