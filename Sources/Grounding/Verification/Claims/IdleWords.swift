/// What in a sentence claims nothing: advice, offers, wishes, numbers of steps and names.
struct IdleWords {
    let sentence: Sentence
    private let adviceStart: Int?

    init(sentence: Sentence) {
        self.sentence = sentence
        adviceStart = IdleWords.adviceStart(sentence)
    }

    private static let leading: Set<String> = [
        "please", "also", "then", "next", "first", "second", "third", "finally", ",", ":", "so", "and", "now", "step",
        "action",
        "recommendation", "next", "steps", "suggestion", "suggested", "recommended", "actions", "lastly", "-", "–", "—",
        "priority", "quick", "win",
    ]

    /// The sentence tells somebody what to do, or offers to do it.
    var isAdvice: Bool { adviceStart != nil }

    static let phrases = PhraseSet([
        ["i", "can"], ["you", "could"], ["you", "may"], ["you", "might"],
        ["you", "can"], ["would", "you"],
        ["next", "step"], ["feel", "free"], ["let", "me"], ["one", "option"], ["an", "option"], ["i'd"], ["i'll"],
        ["we", "suggest"], ["i", "suggest"],
        ["i", "will"], ["it", "makes", "sense"], ["if", "you"], ["the", "goal", "is"], ["set", "a", "target"],
    ])

    private static func adviceStart(_ sentence: Sentence) -> Int? {
        var index = 0
        while index < sentence.words.count,
            IdleWords.leading.contains(sentence.lower(index)) || sentence.words[index].kind == .digits, index < 5
        { index += 1 }
        // "Put together, the two are larger"
        if sentence.has(["put", "together"], at: index) { return nil }
        if index < sentence.words.count, CueWords.advice.contains(sentence.lower(index)), !isNamed(index, sentence),
            !["in", "of", "was", "is", "by", "rose", "fell", "from", "to", "grew"].contains(sentence.lower(index + 1))
                || ["look", "focus", "shift", "talk", "invest", "move", "start", "check", "aim"].contains(
                    sentence.lower(index)),
            !sentence.numbers.contains(where: { $0.range.lowerBound == index + 1 })
                || ["cut", "reduce", "shift", "move", "spend", "put", "allocate", "invest"].contains(
                    sentence.lower(index))
        {
            return index
        }
        // "Order stock for 2,400 parcels": a metric's word as a command.
        if index < sentence.words.count, sentence.words[index].text == "Order", sentence.directions.isEmpty,
            sentence.words.indices.contains(index + 1), sentence.words[index + 1].kind == .word,
            !sentence.words.contains(where: { ["was", "were", "is", "are", "came", "value"].contains($0.lower) })
        {
            return index
        }
        for at in sentence.words.indices where sentence.words[at].cues.contains(.modal) {
            if sentence.lower(at) == "want", !["you", "me"].contains(sentence.lower(at - 1)),
                sentence.lower(at + 1) != "me"
            {
                continue
            }
            if isPreciseness(at - 2, sentence) { continue }
            let before = sentence.lower(at - 1)
            switch sentence.lower(at) {
            case "would"
            where !["like", "love", "recommend", "suggest", "advise", "propose", "you"].contains(
                sentence.lower(at + 1)):
                // "We would still miss October" is no advice, "I would not raise it" is.
                guard ["we", "i", "it", "one", "you"].contains(before), isDoing(after: at, sentence) else { continue }
            case "should", "would", "shall":
                // "Revenue should come in at …" is a forecast, "you should check" is none.
                guard
                    ["you", "we", "i", "team", "they", "one", "it"].contains(before)
                        || sentence.lower(at + 1) == "be" && sentence.numbers.isEmpty
                else { continue }
            case "worth":
                guard
                    sentence.lower(at + 1).hasSuffix("ing")
                        || ["a", "another", "your"].contains(sentence.lower(at + 1))
                            && [
                                "look", "try", "test", "check", "closer", "second", "visit", "shot", "go", "thought",
                                "while", "time", "attention", "quick", "deeper", "follow",
                            ].contains(sentence.lower(at + 2))
                else { continue }
            default: break
            }
            return opening(of: at, sentence)
        }
        // "We could cut …" is advice, "we will miss October" none.
        for at in sentence.words.indices.dropFirst()
        where ["could", "can", "will", "might"].contains(sentence.lower(at)) && sentence.lower(at - 1) == "we" {
            if isDoing(after: at, sentence) { return 0 }
        }
        if IdleWords.phrases.matches(in: sentence).contains(where: { !isPreciseness($0.index, sentence) }) {
            let own = IdleWords.phrases.matches(in: sentence).first {
                ["i'd", "i'll", "i", "we", "let", "it"].contains($0.phrase[0])
            }
            guard let at = own?.index, at > 2, ["and", "but", "so"].contains(sentence.lower(at - 1)),
                sentence.lower(at - 2) == ","
            else { return 0 }
            return at
        }
        return nil
    }

    /// "£820,800 if you want it to the pound": how exact a number is, and nothing to do.
    private static func isPreciseness(_ index: Int, _ sentence: Sentence) -> Bool {
        sentence.has(["if", "you"], at: index) && index > 0
            && ["want", "need", "like", "prefer"].contains(sentence.lower(index + 2))
            && ["it", "the", "them"].contains(sentence.lower(index + 3))
    }

    /// Where the part begins that advises: "Social brought in 41 %, and I would suggest …" claims in front of it.
    private static func opening(of modal: Int, _ sentence: Sentence) -> Int {
        var subject = ["we", "i", "you", "it's", "that's"].contains(sentence.lower(modal - 1)) ? modal - 1 : modal
        // "…, so it is worth keeping an eye on."
        if sentence.lower(modal - 1) == "is", ["it", "that", "this"].contains(sentence.lower(modal - 2)) {
            subject = modal - 2
        }
        guard subject > 2, ["and", "but", "so"].contains(sentence.lower(subject - 1)),
            sentence.lower(subject - 2) == ","
        else { return 0 }
        return subject
    }

    /// Whether a verb of doing follows, or what is said to be worth doing: "would rather cut", "would be worth a look".
    private static func isDoing(after index: Int, _ sentence: Sentence) -> Bool {
        var at = index + 1
        while ["not", "rather", "also", "still", "first", "certainly", "probably", "definitely", "then"].contains(
            sentence.lower(at))
        { at += 1 }
        if sentence.lower(at) == "be" {
            return (at + 1...at + 3).contains { CueWords.worthwhile.contains(sentence.lower($0)) }
        }
        return CueWords.advice.contains(sentence.lower(at))
    }

    private static func isNamed(_ index: Int, _ sentence: Sentence) -> Bool {
        sentence.metrics.contains { $0.range.contains(index) }
            || sentence.entities.contains { $0.range.contains(index) }
    }

    private static let turns: Set<String> = [
        "since", "because", "which", "where", "who", "whose", "given", "that", "as", "after", "while", "when", "(", "—",
        ";", ":",
    ]

    private static let behindObject = Movements.table("above before below first with to in on next soon , . higher")

    /// Whether the place is part of what is advised, and not of the reason given for it.
    func isInAdvice(_ range: Range<Int>) -> Bool {
        guard let start = adviceStart else { return false }
        let before = start < range.lowerBound ? Array(sentence.words[start..<range.lowerBound]) : []
        let isTurned = before.indices.contains { at in
            // "I'd fix that before anything else": what was spoken of, and no clause of its own.
            let next = start + at + 1
            let isObject = before[at].lower == "that" && IdleWords.behindObject.contains(sentence.lower(next))
            return IdleWords.turns.contains(before[at].lower) && !isObject
        }
        if isTurned { return false }
        // A reason in front: "Mobile fell 12 %, so consider …".
        if range.lowerBound < start { return false }
        let clause = sentence.clause(of: range)
        let moved = sentence.directions.contains { mention in
            sentence.clause[mention.start] == clause && IdleWords.past.contains(sentence.lower(mention.start))
                && mention.start > start
        }
        let isTold = ["was", "were", "fell", "rose"].contains { word in
            sentence.words.indices.contains { sentence.clause[$0] == clause && sentence.lower($0) == word }
        }
        return !(moved || isTold)
    }

    static let past: Set<String> = [
        "fell", "rose", "dropped", "grew", "declined", "increased", "decreased", "jumped", "climbed", "slipped",
        "gained", "lost", "improved",
        "worsened", "surged", "plunged", "dipped", "sank", "soared", "tumbled",
    ]

    /// "to reduce", "could lift", "would grow": nothing has moved yet, unless a forecast says so.
    func isWish(_ mention: Mention<Direction>) -> Bool {
        let word = sentence.lower(mention.start)
        guard !IdleWords.past.contains(word), !word.hasSuffix("ing") else { return false }
        let before = sentence.lower(mention.start - 1)
        // "Happy to mock up the numbers"
        if ["up", "down"].contains(word), sentence.lower(mention.start - 2) == "to",
            ["happy", "glad", "able", "ready", "want", "like", "need", "you", "me", "free"].contains(
                sentence.lower(mention.start - 3))
        {
            return true
        }
        if [
            "wouldn't", "shouldn't", "could", "can", "would", "might", "may", "should", "help", "helps", "must",
            "let's", "cannot",
        ].contains(
            before)
        {
            return true
        }
        // "The only device to lose": it did.
        if before == "to", (mention.start - 6..<mention.start).contains(where: { sentence.lower($0) == "only" }) {
            return false
        }
        if before == "to" {
            return ![
                "expected", "forecast", "projected", "predicted", "set", "continued", "started", "began", "continues",
                "due", "likely", "anticipated", "continuing",
                "failed", "tended", "seen", "enough", "managed",
            ].contains(sentence.lower(mention.start - 2))
        }
        return false
    }

    // MARK: numbers

    private static let idleNouns: Set<String> = [
        "step", "thing", "action", "area", "reason", "takeaway", "item", "bullet", "question", "metric", "fact",
        "period", "sentence",
        "option", "idea", "priority", "recommendation", "insight", "highlight", "way", "key", "main", "figure",
        "number", "point", "kpi", "factor",
        "note", "paragraph", "line", "other", "example", "chart", "table", "part", "side", "year", "section", "test",
        "follow",
        "next", "quick", "headline", "measure", "comparison", "driver", "group", "clear", "short", "biggest", "largest",
        "major", "important",
        "most", "simple", "concrete", "possible", "difference", "signal", "observation", "finding", "change",
        "candidate", "stand", "standout", "notable", "positive",
        "negative", "level", "story", "theme", "lesson", "caveat", "win", "risk", "opportunity", "move", "top", "more",
        "entry", "of", "is", "that", "to", "and", "or", "for", "was", "eye", "exception",
        "thing", "time", "in", "place", "could", "would", "can", "bright", "spot", "weak", "minor", "small",
    ]
    private static let leads: Set<String> = [
        "top", "step", "option", "figure", "table", "section", "note", "point", "part", "version", "phase", "page",
        "priority", "item",
        "no", "number", "chart", "appendix", "chapter", "tier", "level", "rank", "ranked", "version", "v", "id",
        "ticket", "task", "action",
        "bottom", "day", "week", "slide", "ga", "stage", "scenario", "question", "idea",
    ]

    /// Whether the number is none of the sheet's: a step, a count of remarks, a level of confidence, a time of day.
    func isIdle(_ number: NumberMention) -> Bool {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        let (before, after) = (sentence.lower(start - 1), sentence.lower(end))
        let next = sentence.words.indices.contains(end) ? sentence.words[end] : nil
        if number.form == .percent,
            after == "confidence" || after == "ci" || after == "interval" || after == "prediction"
                || after == "credible"
                || after == "probability" && before == "with"
                || after == "certainty" || ["confidence", "interval"].contains(before)
                || before == "at" && sentence.lower(end + 1) == "confidence"
                || after == "level" || after == "forecast" && sentence.lower(end + 1) == "interval"
                || after == "range" && number.value > 0.79
        {
            let isSignificance = sentence.words.contains { $0.lower.hasPrefix("significan") }
            return ([0.8, 0.9, 0.95, 0.99] + (isSignificance ? [0.01, 0.05, 0.1] : [])).contains {
                abs($0 - number.value) < 1e-9
            }
        }
        // "At 12 earlier points it was 17 % closer than …": at how many a method was tried.
        if number.form == .plain, after == "earlier", sentence.lower(end + 1) == "points" { return true }
        // "The funnel narrows at two points": places.
        if number.form == .points, before == "at", sentence.words[number.range].allSatisfy({ $0.kind == .word }),
            sentence.lower(end - 1) == "points"
        {
            return true
        }
        // "Three points for Monday's meeting", "one point of concern": things to say.
        if number.form == .points, sentence.words[number.range].allSatisfy({ $0.kind == .word }),
            ["for", "to", "about", "worth", ":", "stand", "stands", "here"].contains(after)
                || after == "of" && !["a", "the"].contains(sentence.lower(end + 1)),
            !["by", "down", "up", "than"].contains(before)
        {
            return true
        }
        if number.form == .place {
            // Places are checked as ranks.
            return true
        }
        // "Counted twice": how often something was done.
        if number.form == .multiple, sentence.lower(end - 1) == "twice", before.hasSuffix("ed") || before == "look" {
            return !["as", "the", "that", "what", "its", "their", "those"].contains(after)
        }
        guard number.form == .plain, number.sign == nil else { return false }
        // "Two full points" of a figure that is no part of anything.
        if ["point", "points"].contains(sentence.lower(end - 1)) { return false }
        // "12 more than in September": by how much, and no count of remarks.
        if CueWords.comparatives[after] != nil, sentence.lower(end + 1) == "than" { return false }
        let isWord = sentence.words[number.range].contains { $0.kind == .digits } == false
        let isWhole = number.value == number.value.rounded() && number.step == 1
        guard isWhole || isWord else {
            return sentence.words.indices.contains(start - 1) && ["version", "v"].contains(before)
        }
        if sentence.words.indices.contains(end), sentence.words[end].isMark(":"),
            sentence.words.indices.contains(end + 1),
            sentence.words[end + 1].kind == .digits, sentence.words[end + 1].isGlued
        {
            return true
        }
        if before == ":", start > 1, sentence.words[start].isGlued, sentence.words[start - 2].kind == .digits {
            return true
        }
        if ["am", "pm"].contains(after) { return true }
        // The number of an item in a list: "1. Germany, 2. France".
        if next?.isMark(".") ?? false, number.value <= 30, [":", ",", ";", "("].contains(before) || start == 0,
            end + 1 < sentence.words.count
        {
            return true
        }
        // "One conversion per 35 visits"
        if isWord, number.value == 1, sentence.words[end...].prefix(3).contains(where: { $0.lower == "per" }) {
            return true
        }
        if sentence.form == .heading, number.value < 100 { return true }
        if IdleWords.leads.contains(before)
            || sentence.words.indices.contains(start - 1) && sentence.words[start - 1].isMark("#")
        {
            // "This week 720 people signed up": no week's number.
            let isCount = ["day", "week"].contains(before) && sentence.metrics.contains { $0.start == end }
            return number.value < 1000 && !isCount
        }
        if before == ".", IdleWords.leads.contains(sentence.lower(start - 2)), sentence.lower(start - 2) != "" {
            return number.value < 100
        }
        if let next, next.kind == .word, ["day", "week", "month", "hour", "minute", "quarter"].contains(next.stem),
            number.value <= 400,
            !sentence.metrics.contains(where: { $0.range.contains(end) })
        {
            return !isSpan(number)
        }
        // "Winning one order costs …": a unit, and no count.
        if isWord, number.value == 1, sentence.numbers.count > 1,
            let unit = sentence.metrics.first(where: { $0.start == end }),
            sentence.words[unit.end - 1].lower == sentence.words[unit.end - 1].stem
        {
            return true
        }
        // "The three reach figures": how many of them are spoken of.
        if number.value <= 12, let metric = sentence.metrics.first(where: { $0.start == end }),
            ["figures", "numbers", "values", "rates"].contains(sentence.lower(metric.end))
        {
            return true
        }
        // "One of the best pages"
        if isWord, number.value == 1, after == "of", sentence.lower(end + 1) == "the",
            CueWords.superlatives[sentence.lower(end + 2)] != nil
        {
            return true
        }
        // "The one figure that fell"
        if isWord, number.value == 1, before == "the" { return true }
        if isWord, number.value <= 12 {
            // "Two checkout indicators": the noun says what is counted.
            return !sentence.metrics.contains {
                $0.start == end
                    && !($0.value.isForeign && sentence.words.indices.contains($0.end)
                        && ["indicator", "figure", "metric", "number"].contains(sentence.words[$0.end].stem))
            }
                && sentence.dimensions.allSatisfy { $0.start != end && $0.start != end + 1 }
                && after != "of"
        }
        if let next, next.kind == .word, number.value <= 12, IdleWords.idleNouns.contains(next.stem),
            !sentence.metrics.contains(where: { (end...end + 2).contains($0.start) }),
            sentence.dimensions.allSatisfy({ $0.start != end && $0.start != end + 1 }),
            !["of", "to", "and", "or", "for", "in", "was", "is"].contains(after)
        {
            return true
        }
        // "Windows 11", "Plan 2027": a name with digits.
        if start > 1, sentence.words[start - 1].kind == .word, sentence.words[start - 1].isCapital, number.value < 3000,
            !sentence.words[start].text.contains(","), !isKnown(start - 1),
            !sentence.words[start - 1].text.allSatisfy(\.isUppercase) || true,
            Movements.words[before] == nil, !["at", "to", "with", "was", "from", "by", "of"].contains(before),
            sentence.form == .plain
        {
            return true
        }
        return false
    }

    /// "over 7 days": a length that the sheet's period must have is read as a period elsewhere.
    private func isSpan(_ number: NumberMention) -> Bool { false }

    private func isKnown(_ index: Int) -> Bool {
        sentence.metrics.contains { $0.range.contains(index) }
            || sentence.entities.contains { $0.range.contains(index) && !$0.value.isEmpty }
            || sentence.periods.contains { $0.range.contains(index) }
            || sentence.dimensions.contains { $0.range.contains(index) }
    }
}
