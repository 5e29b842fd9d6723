import Semantics

/// Finds what a question narrows or splits by and nothing here knows: "revenue from Atlantis", "orders for socks",
/// "sessions by warehouse", "top 5 suppliers".
///
/// To pass over it would answer another question than the one asked.
struct StrangeName {
    enum Role: Sendable, Equatable {
        /// Something the figures are narrowed to.
        case value
        /// Something they are split by.
        case group
    }

    struct Mention: Sendable, Equatable {
        var role: Role
        var tokens: Range<Int>
    }

    let tokens: [Token]
    /// Tokens that are explained: part of a metric, a dimension, a value, a name, a date, a threshold or an event.
    private let taken: Set<Int>
    /// Those of them that a word before them may describe: "in *total* sales".
    private let described: Set<Int>
    /// Where figures are named.
    let figures: Set<Int>
    private let figureEnds: Set<Int>
    private let isTitle: Bool
    private let hasGroup: Bool
    /// Where a value that is left out ends: what is joined to it is left out too.
    private let exclusionEnds: Set<Int>
    /// Words that mean something in a question.
    private let known: Set<String>
    /// Words of the workspace's names: one of them alone may be any of these.
    private let nameWords: Set<String>

    init(in frame: QuestionFrame, known: Set<String>, nameWords: Set<String>) {
        tokens = frame.tokens
        let mentions =
            frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
            + frame.names.map(\.tokens) + frame.dates.map(\.tokens) + frame.thresholds.map(\.tokens)
            + EventReader.mentions(in: frame.tokens).map(\.tokens) + StrangeName.deliveries(in: frame.tokens)
        taken = Set(mentions.flatMap { Array($0) })
        described = Set(
            (frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
                + frame.names.map(\.tokens)).flatMap { Array($0) })
        figures = Set(frame.metrics.map(\.tokens.lowerBound))
        figureEnds = Set(frame.metrics.map(\.tokens.upperBound))
        isTitle = StrangeName.isTitle(frame.tokens)
        hasGroup = !frame.dimensions.isEmpty
        exclusionEnds = Set(frame.values.filter(\.isNegated).map(\.tokens.upperBound))
        self.known = known
        self.nameWords = nameWords
    }

    /// "via PagerDuty", "on Slack": how a message is to come.
    private static func deliveries(in tokens: [Token]) -> [Range<Int>] {
        tokens.indices.filter { index in
            index > 0 && ["via", "on", "by", "through", "in", "over"].contains(tokens[index - 1].text)
                && DeliveryWords.channel([tokens[index]]).map { $0 != "email" } == true
        }.map { $0..<$0 + 1 }
    }

    func find() -> Mention? {
        for index in tokens.indices {
            let word = tokens[index].text
            if ComplementWords.narrowing.contains(word), let found = value(after: index) { return found }
            if let found = owner(after: index) { return found }
            if excludes(at: index), let found = excluded(after: index) { return found }
            if ComplementWords.splitting.contains(word), let found = group(after: index) { return found }
            if !hasGroup, ComplementWords.ranking.contains(word), let found = ranked(after: index) { return found }
            if !hasGroup, word == "which", let found = asked(after: index) { return found }
        }
        return sold()
    }

    // MARK: Values

    private func value(after index: Int) -> Mention? {
        var start = index + 1
        while let token = tokens[safe: start], token.mark == nil, ComplementWords.determiners.contains(token.text) {
            start += 1
        }
        // "For ten minutes"
        if WordForms.smallNumber(tokens[safe: start]?.text ?? "") != nil { return nil }
        if let quoted = quotation(at: start) { return Mention(role: .value, tokens: quoted) }
        var end = start
        while end < start + 4, isLoose(end) { end += 1 }
        guard end > start else { return nil }
        // "For saying thanks" is a deed, and no name.
        if end > start + 1, tokens[start].text.hasSuffix("ing") { return nil }
        if let first = (start..<end).first(where: isStrange) {
            return Mention(role: .value, tokens: first..<end)
        }
        // "for socks" narrows; "for the board" and "in total sales" do not.
        guard start == index + 1, end - start <= 2, !isDescribed(end) else { return nil }
        let last = tokens[end - 1]
        let isNoun = !ComplementWords.holds(last) && !last.text.hasSuffix("ly") && !last.text.hasSuffix("ing")
        return isNoun ? Mention(role: .value, tokens: start..<end) : nil
    }

    /// "Revenue of the Vatican", "visitors to the Louvre", "how many users does Mastodon have", "Amazon's sales": whose figure it is.
    private func owner(after index: Int) -> Mention? {
        if tokens[index].isPossessive, tokens[index].isCapitalised, figures.contains(index + 1), isLoose(index),
            !CommonWords.holds(tokens[index])
        {
            return Mention(role: .value, tokens: index..<index + 1)
        }
        var start = index + 1
        while let token = tokens[safe: start], ComplementWords.determiners.contains(token.text) { start += 1 }
        let word = tokens[index].text
        guard word == "of" || ["to", "at", "does", "did", "has"].contains(word) && figureEnds.contains(index),
            let first = tokens[safe: start],
            word == "of" && start == index + 1 && first.isCapitalised
                || figureEnds.contains(index) && isLoose(start) && isStrange(start)
        else { return nil }
        return value(after: index)
    }

    private func quotation(at start: Int) -> Range<Int>? {
        guard let first = tokens[safe: start], first.quoted, !taken.contains(start) else { return nil }
        var end = start + 1
        while let token = tokens[safe: end], token.quoted, !taken.contains(end) { end += 1 }
        return tokens[start..<end].contains { $0.raw.contains(where: \.isLetter) } ? start..<end : nil
    }

    /// Whether what follows is left out: "without socks", "excluding furniture and socks".
    private func excludes(at index: Int) -> Bool {
        let word = tokens[index].text
        return ComplementWords.excluding.contains(word)
            || exclusionEnds.contains(index) && ["and", "or", "nor"].contains(word)
    }

    /// Only a name, or what may be one: "without doubt" leaves nothing out.
    private func excluded(after index: Int) -> Mention? {
        // What is joined to a name that is left out is another one, however ordinary.
        guard let found = value(after: index), exclusionEnds.contains(index) || found.tokens.contains(where: isStrange),
            tokens[index].text != "not" || tokens[found.tokens].contains(where: { nameWords.contains($0.stem) })
        else { return nil }
        return tokens[found.tokens].contains { FollowUp.repeating.words.contains($0.stem) } ? nil : found
    }

    // MARK: Groups

    private func group(after index: Int) -> Mention? {
        // "driven by", "sent by": who did it.
        let before = tokens[safe: index - 1]?.text ?? ""
        guard !before.hasSuffix("ed"), !ComplementWords.agents.contains(before) else { return nil }
        var start = index + 1
        while let token = tokens[safe: start], token.mark == nil, ["the", "our", "each"].contains(token.text) {
            start += 1
        }
        return noun(at: start)
    }

    private func ranked(after index: Int) -> Mention? {
        var start = index + 1
        if tokens[safe: start]?.number != nil || tokens[safe: start].flatMap({ WordForms.smallNumber($0.text) }) != nil
        {
            start += 1
        }
        guard let last = tokens[safe: start], !ComplementWords.rankedThings.contains(last.stem) else { return nil }
        return noun(at: start)
    }

    /// "which supplier had the most revenue"
    private func asked(after index: Int) -> Mention? {
        guard let noun = tokens[safe: index + 1], !ComplementWords.rankedThings.contains(noun.stem),
            let verb = tokens[safe: index + 2], verb.mark == nil, ComplementWords.verbs.contains(verb.text)
        else { return nil }
        return self.noun(at: index + 1)
    }

    /// One or two words that nothing explains.
    private func noun(at start: Int) -> Mention? {
        guard isLoose(start), let first = tokens[safe: start], !first.text.hasSuffix("ing"),
            !first.text.hasSuffix("ly"), !ComplementWords.manners.contains(first.text)
        else { return nil }
        let hasSecond =
            isLoose(start + 1)
            && tokens[safe: start + 1].map { !ComplementWords.holds($0) && !ComplementWords.verbs.contains($0.text) }
                ?? false
        let end = start + (hasSecond ? 2 : 1)
        return isDescribed(end) ? nil : Mention(role: .group, tokens: start..<end)
    }

    // MARK: Words

    func isDescribed(_ index: Int) -> Bool {
        described.contains(index) && tokens[safe: index].map { $0.mark == nil } ?? false
    }

    /// A word that no mention holds and that is none of the grammar's.
    func isLoose(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], token.kind == .word, token.mark == nil, !token.quoted,
            token.raw.count > 2, !taken.contains(index)
        else { return false }
        return !known.contains(token.text) && !known.contains(token.stem)
    }

    /// A word that is not even an ordinary one, nor one with a slip in it; or a part of a name.
    private func isStrange(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isCapitalised, isTitle || !token.raw.contains(where: \.isLowercase) { return false }
        guard !ComplementWords.holds(token) else { return false }
        if nameWords.contains(token.text) || nameWords.contains(token.stem) { return true }
        return !CommonWords.holds(token) && !CommonWords.isNear(token.text)
    }

    /// "How Much Revenue From Mars": where most words are capitalised, capitals say nothing.
    private static func isTitle(_ tokens: [Token]) -> Bool {
        let words = tokens.dropFirst().filter { $0.kind == .word }
        return words.count > 2 && words.count(where: \.isCapitalised) * 2 > words.count
    }
}
