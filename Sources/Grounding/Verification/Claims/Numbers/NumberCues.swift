/// What the words around a number say about its part in the sentence.
struct NumberCues: Sendable {
    enum Role: Sendable { case none, from, to, by, against }

    var role = Role.none
    /// The direction that the number measures.
    var direction: Direction?
    /// Said of the number before, which this one says again or stands beside: "fell 24,000, or 7.5 %", "bags fell 7 % and
    /// belts 11 %".
    var carriedDirection: Direction?
    /// The number stands right behind its verb, "rose 12 %", or before its noun, "a 12 % rise".
    var isAdjacent = false
    /// The direction is a verb's: what moved by so much moved from its own number.
    var isOfVerb = false
    var namesReference = false
    var demandsForecast = false
    var demandsExpected = false
    var comparesExpected = false
    var mentionsForecast = false
    /// The sentence before looked ahead, and this one points back to it.
    var followsForecast = false
    var mentionsExpected = false
    var mentionsShare = false
    var mentionsLift = false
    var mentionsPValue = false
    /// "p = 0.018": no other kind of number.
    var demandsPValue = false
    var isLower = false
    var isUpper = false
    var isRange = false
    /// A name stands behind the number: "4.12 % in control".
    var namesOwn = false
    /// Words such as "upper bound" stand in front.
    var saysBound = false
    /// Words such as "the worst case" do.
    var saysCase = false
    /// A word for what was expected stands next to this number rather than to another.
    var isBesideExpected = false
    var isExtreme = false
    var wantsLow = false
    var wantsHigh = false
    var meansRest = false
    var meansAverage = false
    var meansPer = false
    /// "5.0 % without": of the other one of two.
    var meansOther = false
    var namesTogether = false
    /// "Of the extra €92,000, 70 % …", "80 % of the growth": a part of how much moved, and of nothing that stood.
    var isOfMovement = false
    /// "53 % of what we expect", "78 % of last week's": a part of what is compared with.
    var isPartOfReference = false
    /// From one number to another.
    var isPath = false
    /// "The city's share was 40 %": a part of a whole, and no rate.
    var isOfShare = false
    /// The sentence before spoke of weekends.
    var saysWeekends = false
    var topicPeriods: [PeriodPattern] = []
    /// The names that the sentences before are about.
    var topicNames: Set<Int> = []
    /// The metrics that a percentage is said to be of: "61 % of checkouts", "of those 61 %".
    var base: Set<Int>?

    init(role: Role) { self.role = role }

    init(of number: NumberMention, in sentence: Sentence, topic: Topic) {
        topicPeriods = topic.periods
        topicNames = topic.entities
        saysWeekends =
            sentence.cues.contains(.together)
            && topic.said?.sentence.words.contains { $0.stem == "weekend" } ?? false
        let start = number.range.lowerBound
        let clause = sentence.clause(of: number.range)
        let isOne = sentence.parent.count < 2
        let words =
            isOne
            ? Array(sentence.words.indices)
            : sentence.words.indices.filter {
                sentence.isVisible($0, from: clause) || $0 > start && sentence.clause[$0] == clause
            }
        let anywhere = sentence.cues
        let said =
            !isOne && sentence.antecedent(of: number.range) == nil
            ? words.reduce(into: CueSet()) { $0.formUnion(sentence.words[$1].cues) } : anywhere
        mentionsForecast = anywhere.contains(.forecast) || topic.isAhead && sentence.periods.isEmpty
        followsForecast =
            (topic.isAhead || topic.said == nil && ["that", "this"].contains(sentence.lower(0)))
            && sentence.words.contains {
                ["this", "that", "that's", "it", "which", "it's", "that'd", "it'd", "this'd", "they"].contains($0.lower)
            }
        mentionsExpected = anywhere.contains(.expected)
        readRole(start, sentence)
        readDirection(number, sentence, clause)
        readKinds(number, sentence, clause)
        readBase(number, sentence)
        mentionsShare =
            said.contains(.share) || number.form == .points
            || number.form == .percent
                && (sentence.form != .plain || direction == nil && number.sign == nil || role == .to
                    || sharesOn(sentence, clause, anywhere))
        mentionsLift = said.contains(.lift) || direction != nil || number.sign != nil
        mentionsPValue = anywhere.contains(.pValue)
        demandsPValue = sentence.opensPValue(before: start)
        meansRest = said.contains(.rest) && !isRestOfAnother(number, sentence)
        meansAverage =
            said.contains(.average) && !sentence.hidesMuch || sentence.lower(0) == "per"
            || sentence.cues.contains(.span)
                && words.contains { at in
                    sentence.words[at].cues.contains(.span)
                        && (sentence.lower(at) != "weekend" || sentence.lower(at + 1) == "day")
                        && ["a", "per", "each", "every"].contains(sentence.lower(at - 1))
                }
        meansPer = said.contains(.per)
        meansOther = sentence.lower(number.range.upperBound) == "without"
        namesTogether = said.contains(.together)
        isOfMovement = number.form == .percent && isOfMovement(number, in: sentence)
        isOfShare =
            number.form == .percent
            && (max(1, start - 4)..<max(1, start)).contains { at in
                sentence.lower(at) == "share" && sentence.lower(at + 1) != "of"
                    && sentence.words[at - 1].text.hasSuffix("'s")
            }
        isPartOfReference = number.form == .percent && refersBehind(number.range.upperBound, sentence)
        isExtreme = said.contains(.extreme)
        wantsLow = isLower || said.contains(.lowest)
        wantsHigh = isUpper || said.contains(.highest)
    }

    /// "Google takes 53 %, Meta 35 %, and the remaining 12 % goes to TikTok": of one number only, and that one has a name.
    private func isRestOfAnother(_ number: NumberMention, _ sentence: Sentence) -> Bool {
        guard let rest = sentence.words.indices.first(where: { sentence.words[$0].cues.contains(.rest) }),
            let own = sentence.numbers.first(where: { (1...2).contains($0.range.lowerBound - rest) })
        else { return false }
        guard own.range == number.range else { return true }
        let end = number.range.upperBound
        return ["goes", "went", "comes", "came", "is", "was"].contains(sentence.lower(end))
            && sentence.entities.contains { (1...3).contains($0.start - end) && !$0.value.isEmpty }
    }

    /// "Mobile's share rose to 70 %, while desktop's fell to 25 %": whose name has nothing behind it has what was spoken of.
    private func sharesOn(_ sentence: Sentence, _ clause: Int, _ anywhere: CueSet) -> Bool {
        anywhere.contains(.share)
            && sentence.entities.contains { mention in
                sentence.clause[mention.start] == clause && sentence.words[mention.end - 1].text.hasSuffix("'s")
                    && !sentence.metrics.contains { $0.start == mention.end }
            }
    }

    private func isOfMovement(_ number: NumberMention, in sentence: Sentence) -> Bool {
        func isMovement(_ at: Int) -> Bool {
            Movements.nouns.contains(sentence.lower(at)) || ["extra", "additional"].contains(sentence.lower(at))
        }
        let end = number.range.upperBound
        if sentence.lower(end) == "of", ["the", "this", "that", "its"].contains(sentence.lower(end + 1)) {
            return isMovement(end + 2)
        }
        return sentence.lower(0) == "of" && sentence.lower(1) == "the" && isMovement(2)
            && sentence.numbers.first { $0.form == .percent }?.range == number.range
    }

    private func refersBehind(_ end: Int, _ sentence: Sentence) -> Bool {
        sentence.lower(end) == "of"
            && (end + 1...end + 4).contains { at in
                sentence.lower(at) == "what" || sentence.periods.contains { $0.start == at }
                    || sentence.words.indices.contains(at) && sentence.words[at].cues.contains(.expected)
            }
    }

    private mutating func readBase(_ number: NumberMention, _ sentence: Sentence) {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        if sentence.lower(start - 2) == "of", ["those", "these", "them", "which"].contains(sentence.lower(start - 1)) {
            base = sentence.metrics.last { $0.end <= start - 2 }?.value.metrics
            return
        }
        base =
            sentence.metrics.first { mention in
                // "Nine in ten carts"
                let isPlural = sentence.words[mention.end - 1].stem != sentence.words[mention.end - 1].lower
                if number.form == .percent, number.precision == .worded, mention.start == end, isPlural { return true }
                return (0...3).contains(mention.start - end)
                    && (max(0, mention.start - 3)..<mention.start).contains { sentence.lower($0) == "of" }
            }?.value.metrics
    }

    // MARK: role

    private static let older = Movements.table(
        "previously earlier formerly prior previous before baseline originally base starting started began")

    private static let earlier = Movements.table("previously before earlier prior")
    private static let beforeNumber = Movements.table(
        "a an the just only even around about exactly level of mere as some roughly was be low high")

    mutating func readRole(_ start: Int, _ sentence: Sentence) {
        var index = start - 1
        while index >= 0, index > start - 4,
            Self.beforeNumber.contains(sentence.lower(index)) || sentence.words[index].isMark("~")
        {
            if sentence.lower(index) == "of" { break }
            index -= 1
        }
        let end = sentence.numbers.first { $0.range.lowerBound == start }?.range.upperBound ?? start
        if ["fewer", "more", "less"].contains(sentence.lower(end)) { return }
        // "Broken down into a 12.5 % rise in orders": how far that moved, wherever it leads.
        if sentence.lower(index) == "into", Movements.nouns.contains(sentence.lower(end)) { return }
        switch sentence.lower(index) {
        // "Which add up to 7,000"
        case "to" where sentence.lower(index - 1) == "up" && sentence.lower(index - 2).hasPrefix("add"): break
        case "from": role = .from
        case "to", "at", "reached", "hit", "reaching", "hitting", "totalled", "totaled", "reaches", "→", "into":
            let isHeldAgainst =
                ["compared", "relative", "opposed"].contains(sentence.lower(index - 1))
                || sentence.lower(index) == "to" && sentence.lower(index - 1) == "next"
            role = isHeldAgainst ? .against : .to
        // "Readers came by 4.2 million times": a verb with its particle.
        case "by":
            role = ["came", "come", "comes", "coming", "stopped"].contains(sentence.lower(index - 1)) ? .none : .by
        case "of" where ["instead"].contains(sentence.lower(index - 1)): role = .against
        case "after": role = .against
        case "than", "versus", "vs", "against", "with":
            role = sentence.lower(index) != "with" || sentence.lower(index - 1) == "compared" ? .against : .none
        // "Up 12.1 % on €282,100"
        case "on"
        where sentence.numbers.contains { number in
            number.form == .percent && number.range.upperBound == index
                && sentence.directions.contains { $0.end == number.range.lowerBound }
        }:
            role = .against
        case ".": if sentence.lower(index - 1) == "vs" { role = .against }
        case ">": if index > 0 { role = .to }
        default: break
        }
        let numbersBefore = sentence.numbers.last { $0.range.upperBound <= start }?.range.upperBound ?? 0
        let recent = (max(numbersBefore, start - 6)..<start).map { sentence.lower($0) }
        namesReference =
            role == .from || role == .against
            || recent.contains(where: NumberCues.older.contains)
            || (max(numbersBefore, start - 8)..<start).contains { at in
                sentence.has(["used", "to"], at: at) || sentence.has(["back", "at"], at: at)
                    || sentence.has(["back", "to"], at: at)
            }
            || (sentence.lower(max(0, start - 2)) == "(" || sentence.lower(max(0, start - 3)) == "(")
                && ["was", "were"].contains(wordBefore(start, sentence))
        let after = (start..<min(sentence.words.count, start + 6)).map { sentence.lower($0) }.prefix { $0 != ";" }
        // "5.95 % then, 5.62 % now"
        if sentence.lower(end) == "then", sentence.words.indices.contains(end + 1),
            sentence.words[end + 1].kind == .mark
        {
            namesReference = true
        }
        if let next = after.dropFirst().first(where: { Self.earlier.contains($0) }),
            next != ""
        {
            let place = after.firstIndex(of: next) ?? 0
            let between = start + place
            if !sentence.numbers.contains(where: { $0.range.lowerBound > start && $0.range.lowerBound < between }) {
                namesReference = true
            }
        }
        // From one to the other, in a table's or a bracket's short form: `61,905 → 48,210`.
        if let position = sentence.numbers.firstIndex(where: { $0.range.lowerBound == start }) {
            let end = sentence.numbers[position].range.upperBound
            let next = sentence.numbers.indices.contains(position + 1) ? sentence.numbers[position + 1] : nil
            let isArrow =
                ["→", "->", "-"].contains(sentence.lower(end))
                && (sentence.lower(end) == "→"
                    || sentence.words.indices.contains(end + 1) && sentence.words[end + 1].isMark(">"))
            if next != nil, isArrow {
                role = .from
                namesReference = true
                isPath = true
            }
            if let next,
                (end..<next.range.lowerBound).contains(where: {
                    ["became", "becoming"].contains(sentence.lower($0))
                })
            {
                role = .from
                namesReference = true
                isPath = true
            }
            // "1.2 % down to 1.0 %"
            if role == .none, let next, next.range.lowerBound == end + 2, sentence.lower(end + 1) == "to",
                ["down", "up"].contains(sentence.lower(end)), next.form == sentence.numbers[position].form
            {
                role = .from
                namesReference = true
                isPath = true
            }
            // "(40,800 to 41,000)"
            if role == .none, let next, next.range.lowerBound == end + 1, sentence.lower(end) == "to",
                next.isWrittenLike(sentence.numbers[position])
            {
                namesReference = true
            }
            if role == .from, let next, next.range.lowerBound - end <= 9,
                (end..<next.range.lowerBound).contains(where: { sentence.lower($0) == "to" })
            {
                isPath = true
            }
            if role == .to, position > 0 { isPath = sentence.words.contains { $0.lower == "from" } }
        }
    }

    /// The last word within five in front that is part of no number.
    private func wordBefore(_ start: Int, _ sentence: Sentence) -> String {
        let place = (max(0, start - 5)..<start).last { at in
            !sentence.numbers.contains { $0.range.lowerBound < start && $0.range.contains(at) }
        }
        return place.map { sentence.lower($0) } ?? ""
    }

    // MARK: kinds

    private mutating func readKinds(
        _ number: NumberMention, _ sentence: Sentence, _ clause: Int
    ) {
        let start = number.range.lowerBound
        let before = sentence.numbers.last { $0.range.upperBound <= start }?.range.upperBound ?? 0
        var index = start - 1
        while index >= before, sentence.isVisible(index, from: clause) {
            // "If everyone saw it, we'd expect 12 more": what would follow, and no forecast.
            if ["we'd", "you'd", "we", "you"].contains(sentence.lower(index - 1)), sentence.lower(index) == "expect",
                sentence.words[..<index].contains(where: { ["if", "at", "with"].contains($0.lower) })
            {
                index -= 1
                continue
            }
            // Most words speak of no expectation.
            guard !sentence.words[index].cues.isDisjoint(with: [.forecast, .expected]) else {
                index -= 1
                continue
            }
            let word = sentence.lower(index)
            let opener = sentence.lower(index - 1)
            let isComparand =
                ["than", "above", "below", "over", "under", "against", "versus", "vs", "as", "with"].contains(opener)
                || ["than", "above", "below", "against", "versus", "vs"].contains(sentence.lower(index - 2))
            if [
                "forecast", "forecasts", "forecasted", "projected", "projection", "predicted", "will", "outlook",
                "anticipated",
            ].contains(word)
                || word == "expected" && sentence.lower(index + 1) == "to"
                || ["expect", "expects"].contains(word)
            {
                if !isComparand || start - index <= 3 { demandsForecast = true }
                break
            }
            // "The typical order is worth €90": what an order is.
            let isName = sentence.metrics.contains {
                $0.range.contains(index)
                    || $0.start == index + 1 && ["typical", "usual"].contains(word)
                        && !sentence.words[$0.end - 1].lower.hasSuffix("s")
            }
            if !isName, ["expected", "normal", "usual", "typical", "normally", "usually", "typically"].contains(word) {
                if !isComparand || start - index <= 3 { demandsExpected = true }
                break
            }
            index -= 1
        }
        if demandsExpected || demandsForecast, role == .to, comparandBefore(start, sentence) {
            (demandsExpected, demandsForecast) = (false, false)
        }
        if demandsExpected || demandsForecast { namesReference = namesReference || demandsExpected || mentionsExpected }
        // "12 % above expected", "than usual"
        for place in sentence.words.indices where sentence.words[place].cues.contains(.expected) {
            let openers = (max(0, place - 3)..<place).map { sentence.lower($0) }
            if openers.contains(where: {
                ["than", "above", "below", "against", "versus", "vs", "over", "under", "of", "beyond"].contains($0)
            }),
                place > number.range.upperBound - 1, sentence.clause[place] == clause
            {
                comparesExpected = true
            }
        }
        namesOwn = sentence.entities.contains { (0...4).contains($0.start - number.range.upperBound) }
        readEnds(number, sentence)
        let starts = sentence.numbers.map(\.range.lowerBound)
        isBesideExpected = sentence.words.indices.contains { at in
            guard sentence.words[at].cues.contains(.expected) else { return false }
            return starts.last { $0 < at } == start || starts.first { $0 > at } == start
        }
    }

    private func comparandBefore(_ start: Int, _ sentence: Sentence) -> Bool {
        (max(0, start - 5)..<start).contains { ["than", "above", "below"].contains(sentence.lower($0)) }
    }
}
