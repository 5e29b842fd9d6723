/// Turns of phrase, put into plain words one theme after the other.
enum Turns {
    private static let themes = [
        curt, shorthand, requests, asides, fields, layout, visitors, shopping, hundreds, rates, working, shapes, chat,
        lengths, narrowed, described, restated, plainer, plainly, sayings, asked, supposed, everyday, kinds, figures,
        earning,
        measures, wording, dates, groups,
        steps,
        pieces,
        rules,
        orders,
        phrases, worries,
    ].map { TurnTable($0) }

    static let words: [String] = themes.flatMap(\.words)

    static func plain(_ tokens: [Token]) -> [Token] {
        themes.reduce(SpokenNumbers.written(tokens)) { said, theme in theme.plain(said) }
    }
}
