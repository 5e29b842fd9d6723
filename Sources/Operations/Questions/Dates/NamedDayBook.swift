import Semantics

/// The named days a question may use: everybody's, and the workspace's own.
struct NamedDayBook: Sendable {
    struct Entry: Sendable {
        /// Stems of the name.
        let words: [String]
        let day: NamedDay
    }

    let entries: [Entry]
    let own: [(words: [String], range: DateRange)]

    init(own days: [WorkspaceDay] = []) {
        entries = NamedDayBook.everybodys
        own = days.map { (NamedDayBook.stems($0.name), $0.range) }.filter { !$0.0.isEmpty }
    }

    private static let everybodys: [Entry] = NamedDays.all.flatMap { day in
        ([day.name] + day.aliases).map { Entry(words: stems($0), day: day) }
    }

    static func stems(_ name: String) -> [String] { Tokenizer.tokens(of: name).map(\.stem) }

    /// The words of all names, for the speller.
    static let vocabulary: [String] = NamedDays.all.flatMap { day in
        ([day.name] + day.aliases).flatMap { Tokenizer.tokens(of: $0).map(\.text) }
    }

    /// The longest shared name at a position.
    func day(_ tokens: [Token], _ index: Int) -> (day: NamedDay, end: Int)? {
        var best: (day: NamedDay, end: Int)?
        for entry in entries where NamedDayBook.matches(entry.words, tokens, index) {
            if entry.words.count > (best?.end ?? index) - index { best = (entry.day, index + entry.words.count) }
        }
        return best
    }

    /// The longest name of the workspace's own at a position; the most recent one where a name occurs more than once.
    func ownDay(_ tokens: [Token], _ index: Int, today: CivilDate) -> (past: DateRange?, future: DateRange?, end: Int)?
    {
        let found = own.filter { NamedDayBook.matches($0.words, tokens, index) }
        guard let longest = found.map(\.words.count).max() else { return nil }
        let ranges = found.filter { $0.words.count == longest }.map(\.range)
        let past = ranges.filter { $0.start <= today }.max { $0.start < $1.start }
        let future = ranges.filter { $0.start > today }.min { $0.start < $1.start }
        return (past, future, index + longest)
    }

    private static func matches(_ words: [String], _ tokens: [Token], _ index: Int) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        for (offset, word) in words.enumerated() where tokens[index + offset].stem != word { return false }
        return true
    }
}
