import Semantics

/// "When is Black Friday?": which day a name of the calendar means, and nothing of figures.
struct DayQuestion {
    /// As the calendar writes it.
    let name: String
    /// Nil where none is said.
    let year: Int?
    /// Whether the last one is meant before the next.
    let isPast: Bool

    private static let heads: [[String]] = [
        ["when", "is"], ["when", "was"], ["when", "will"], ["when", "does"], ["when", "did"], ["when", "are"],
        ["what", "day", "is"], ["what", "day", "was"], ["which", "day", "is"], ["which", "day", "was"],
        ["what", "date", "is"], ["what", "date", "was"], ["which", "date", "is"], ["which", "date", "was"],
        ["on", "what", "day", "is"], ["on", "which", "day", "is"], ["on", "what", "date", "is"],
        ["what", "is", "the", "date", "of"], ["what", "was", "the", "date", "of"],
    ]
    private static let openers: Set<String> = ["and", "so", "ok", "hey", "please"]
    private static let articles: Set<String> = ["the", "our", "my", "next", "last", "this", "coming"]
    private static let closers: Set<String> = [
        "be", "fall", "falls", "on", "happen", "take", "place", "again", "exactly", "day", "please", "the", "coming",
        "in", "of",
    ]

    init?(_ tokens: [Token], calendar: NamedDayBook, today: CivilDate) {
        var words = tokens[...]
        while let first = words.first, DayQuestion.openers.contains(first.text) { words.removeFirst() }
        guard let head = DayQuestion.heads.first(where: { words.prefix($0.count).map(\.text) == $0 }) else {
            return nil
        }
        words = words.dropFirst(head.count)
        var said: [Token] = []
        while let first = words.first, DayQuestion.articles.contains(first.text) { said.append(words.removeFirst()) }
        guard !words.isEmpty else { return nil }
        let end: Int
        if let found = calendar.day(tokens, words.startIndex) {
            (name, end) = (found.day.name, found.end)
        } else if let found = calendar.ownDay(tokens, words.startIndex, today: today), found.end <= tokens.count {
            name = tokens[words.startIndex..<found.end].map(\.raw).joined(separator: " ")
            end = found.end
        } else {
            return nil
        }
        let rest = tokens[end...].filter { !DayQuestion.closers.contains($0.text) }
        isPast = head.contains("was") || head.contains("did") || said.contains { $0.text == "last" }
        switch rest.map(\.text) {
        case []: year = nil
        case ["this", "year"]: year = today.year
        case ["next", "year"]: year = today.year + 1
        case ["last", "year"]: year = today.year - 1
        default:
            guard rest.count == 1, let number = rest.first?.number?.whole, (2000...2099).contains(number) else {
                return nil
            }
            year = number
        }
    }

    var interpretation: Interpretation {
        var result = Interpretation(intent: .definition)
        var params: [JSONValue.Member] = [.init("day", .string(name))]
        if isPast { params.append(.init("past", .bool(true))) }
        if let year { params.append(.init("year", .integer(Int64(year)))) }
        result.params = .object(params)
        return result
    }
}
