/// Turns of phrase, put into plain words one theme after the other.
enum Turns {
    private static let themes = [wording, dates, groups, steps, pieces, rules, orders, phrases]

    static let words: [String] = themes.joined().flatMap(\.words)

    static func plain(_ tokens: [Token]) -> [Token] {
        themes.reduce(SpokenNumbers.written(Restatement.dropped(tokens))) { said, turns in pass(said, turns) }
    }

    private static func pass(_ tokens: [Token], _ turns: [Turn]) -> [Token] {
        var result: [Token] = []
        var index = 0
        while index < tokens.count {
            if !tokens[index].quoted,
                let (words, end) = turns.lazy.compactMap({ $0.reading(of: tokens, at: index) }).first
            {
                result += words
                index = end
            } else {
                result.append(tokens[index])
                index += 1
            }
        }
        return result
    }
}
