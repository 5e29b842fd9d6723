import Semantics

/// Reads "our target is 200k revenue in November" and "we had a launch on Oct 3": statements, which ask for nothing.
struct NoteReader {
    let text: String
    let tokens: [Token]

    init(_ text: String) {
        self.text = text
        tokens = Tokenizer.tokens(of: text)
    }

    /// Whether the words tell something: no question mark, and no word that asks at their head.
    var isStatement: Bool {
        guard let first = tokens.first else { return false }
        return !text.contains("?") && !NoteReader.asking.contains(first.text)
    }

    private static let asking: Set<String> = [
        "y", "what", "which", "who", "whose", "why", "how", "when", "where", "did", "does", "do", "is", "are", "was",
        "were",
        "has",
        "have", "can", "could", "will", "would", "should", "shall", "show", "list", "give", "tell", "compare", "break",
        "explain",
        "forecast", "predict", "alert", "notify", "send", "email", "schedule", "summarise", "summarize", "find",
    ]

    /// "target …", "our goal is …", "we want to reach …".
    private static let aims = PatternList(
        """
        ^ target|goal|quota|objective|aim
        our|my|the|a|new .. target|goal|quota|objective .. is|of|for|are
        our|my .. budget .. .. .. is
        set .. target|goal|quota|objective
        we|i want|aim|plan|need|intend|hope to|for
        """)

    /// The goal that a reading of these words states; nil where they ask about one.
    func goal(_ reading: Interpretation, today: CivilDate) -> Notes.Goal? {
        guard isStatement || GoalOrder(tokens) == .change,
            NoteReader.aims.matches(tokens) || GoalOrder(tokens) == .change, reading.intent == .goalPacing,
            !reading.needsClarification, let metric = reading.metrics.first,
            let target = reading.params["target"]?.double
        else { return nil }
        let end = reading.params["target_date"]?.text.flatMap { CivilDate($0) } ?? reading.horizon?.end
        let ahead = reading.horizon.flatMap { $0.start > today.adding(days: 1) ? $0.start : nil }
        let start = reading.period?.start ?? ahead ?? today.startOfMonth
        guard let end, start <= end else { return nil }
        return Notes.Goal(
            metric: metric, target: target, period: DateRange(start: start, end: end), filters: reading.filters)
    }

    /// The goal that a reading takes back; nil where it takes none back.
    static func withdrawn(_ reading: Interpretation, _ notes: Notes) -> Notes.Goal? {
        guard reading.intent == .goalPacing, reading.params["action"]?.text == "drop" else { return nil }
        return notes.goals.first { $0.name == reading.params["goal"]?.text && $0.filters == reading.filters }
    }

    // MARK: Events

    private static let told: Set<String> = ["note", "remember", "fyi", "remark", "record"]
    /// What the name of an event neither begins nor ends with.
    private static let loose: Set<String> = [
        "that", "the", "our", "my", "we", "i", "had", "have", "a", "an", "there", "was", "is", "will", "be", "on",
        "from", "at",
        "went", "goes", "live", "started", "starts", "began", "begins", "ran", "runs", "happened", "took", "takes",
        "place", "between",
        "in", "of", "since", "until", "for", "did", "it", "this", "and", "to", "during", "out", "came", "launching",
    ]
    private static let deeds: Set<String> = [
        "launched", "released", "deployed", "migrated", "redesigned", "relaunched", "rebranded", "announced",
        "introduced",
        "raised", "lowered", "cut", "changed", "switched", "opened", "closed", "moved", "ran",
    ]
    private static let longest = 8

    /// The event that the words tell of; nil where they tell of none.
    ///
    /// - Parameter metrics: whether a metric stands in the words: "revenue fell on Oct 3" is no event.
    func event(dates: [DateMention], hasMetric: Bool, today: CivilDate) -> WorkspaceDay? {
        var dates = dates
        // "A Black Friday sale on Nov 27": the first belongs to the name.
        if dates.count == 2, tokens[safe: dates[1].tokens.lowerBound - 1]?.text == "on",
            dates[1].tokens.lowerBound > dates[0].tokens.upperBound + 1
        {
            dates.removeFirst()
        }
        let periods = dates.compactMap { meant($0, today: today) }
        guard isStatement, let first = periods.first, periods.count <= 2, let begin = dates.first?.tokens.lowerBound
        else { return nil }
        let isMarked = tokens.first.map { NoteReader.told.contains($0.text) } ?? false
        var words = tokens.indices.filter { index in !dates.contains { $0.tokens.contains(index) } }
        if isMarked { words.removeFirst() }
        // A name stands before its date, or after it: "on Oct 3 we had a launch".
        let before = words.filter { $0 < begin }
        var name = trimmed(before).isEmpty ? trimmed(words.filter { $0 > begin }) : trimmed(before)
        name = name.filter { tokens[$0].kind == .word || tokens[$0].number != nil }
        guard (1...NoteReader.longest).contains(name.count) else { return nil }
        let isEvent = name.contains { index in
            UndatedEvent.nouns.contains(tokens[index].text) || NoteReader.deeds.contains(tokens[index].text)
        }
        guard isMarked || isEvent && (!hasMetric || tellsDeed) else { return nil }
        let range = periods.dropFirst().first.map { last in
            DateRange(start: min(first.range.start, last.range.start), end: max(first.range.end, last.range.end))
        }
        return WorkspaceDay(name: name.map { tokens[$0].raw }.joined(separator: " "), range: range ?? first.range)
    }

    private static let ahead: Set<String> = [
        "will", "going", "plan", "planned", "planning", "have", "are", "is", "launching", "starts", "begins", "goes",
        "runs", "coming", "upcoming", "next",
    ]
    private static let over: Set<String> = [
        "had", "was", "were", "went", "started", "began", "happened", "took", "did", "came", "been",
    ]

    /// "We have a sale on Nov 27": of what is to come, and of no day of last year.
    private var tellsAhead: Bool {
        tokens.contains { NoteReader.ahead.contains($0.text) }
            && !tokens.contains { NoteReader.over.contains($0.text) || NoteReader.deeds.contains($0.text) }
    }

    /// The days that are meant: those to come where the words tell ahead and they are the nearer ones, else those gone by.
    private func meant(_ mention: DateMention, today: CivilDate) -> QuestionPeriod? {
        guard tellsAhead, let future = mention.future else { return mention.past ?? mention.future }
        guard let past = mention.past else { return future }
        return today.days(until: future.range.start) < past.range.end.days(until: today) ? future : past
    }

    /// "We launched a new checkout": what was done, also where a word of it names a figure.
    private var tellsDeed: Bool {
        ["we", "i"].contains(tokens.first?.text) && tokens.prefix(4).contains { NoteReader.deeds.contains($0.text) }
            && !tokens.contains { $0.number?.isPercent == true || $0.number?.currency != nil }
    }

    private func trimmed(_ words: [Int]) -> [Int] {
        var words = words[...]
        while let first = words.first, NoteReader.loose.contains(tokens[first].text) { words.removeFirst() }
        while let last = words.last, NoteReader.loose.contains(tokens[last].text) { words.removeLast() }
        return Array(words)
    }
}
