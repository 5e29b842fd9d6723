/// Turns in their order, found by the words they can begin with, so that most are never tried.
struct TurnTable: Sendable {
    private let turns: [Turn]
    /// Places of turns by the stems and forms they begin with, in order.
    private let beginning: [String: [Int]]
    /// Those that may begin with any word.
    private let others: [Int]

    init(_ turns: [Turn]) {
        self.turns = turns
        var beginning: [String: [Int]] = [:]
        var others: [Int] = []
        for (place, turn) in turns.enumerated() {
            guard let words = turn.firstWords else {
                others.append(place)
                continue
            }
            for word in words { beginning[word, default: []].append(place) }
        }
        self.beginning = beginning
        self.others = others
    }

    /// The words right as they stand in all of them.
    var words: [String] { turns.flatMap(\.words) }

    /// The plain words of the first turn that is said at a place, and where it ends; nil where none is.
    func reading(of tokens: [Token], at index: Int) -> (tokens: [Token], end: Int)? {
        let token = tokens[index]
        var places = others + (beginning[token.stem] ?? [])
        if token.text != token.stem { places += beginning[token.text] ?? [] }
        return places.sorted().lazy.compactMap { turns[$0].reading(of: tokens, at: index) }.first
    }

    /// All tokens, with the turns among them in plain words.
    func plain(_ tokens: [Token]) -> [Token] { tokens.rewritten { reading(of: tokens, at: $0) } }
}
