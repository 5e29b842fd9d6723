/// How likely a question is none that may be answered here, by its words alone, and for which reason.
///
/// Beside the words it counts those that are strange: no question about our field was seen to hold them, nor does the workspace.
/// A recipe, a film or a neighbour's name is not in any table, but strange in all.
struct ScopeOdds: Sendable {
    static let standard = ScopeOdds(
        odds: WordOdds(outcomes: ScopeWeights.outcomes, words: ScopeWeights.words + "\n" + ScopePairs.words),
        words: ScopeWords.words)

    let odds: WordOdds
    /// Words that are not strange, and have no weight.
    private let plain: Set<Substring>
    /// What comes out where a question is ours.
    private static let ours = "ours"

    /// A reason to refuse a question.
    struct Refusal: Equatable {
        /// The likeliest one.
        let reason: String
        /// How likely it is that any holds.
        let probability: Double
    }

    init(odds: WordOdds, words: String) {
        self.odds = odds
        plain = Set(words.split(whereSeparator: \.isWhitespace))
    }

    /// The likeliest reason to refuse a question, and how likely it is that one of them holds; nil of two words, which tell
    /// nothing: "compare them" leans on what is looked at.
    ///
    /// - Parameter isOwn: whether a word stands in a name of the workspace: it says nothing.
    func refusal(of question: String, isOwn: (String) -> Bool) -> Refusal? {
        guard ScopeOdds.words(of: question).count(where: { $0 != "?" }) > 2 else { return nil }
        let chances = odds.probabilities(of: features(of: question, isOwn: isOwn))
        var foreign = 0.0
        var best: (reason: String, chance: Double) = ("unrelated", 0)
        for (reason, chance) in zip(odds.outcomes, chances) where reason != ScopeOdds.ours {
            foreign += chance
            if chance > best.chance { best = (reason, chance) }
        }
        return Refusal(reason: best.reason, probability: foreign)
    }

    /// The question as its words are counted: with its mistakes mended, and written as it was elsewhere.
    static func wording(_ question: String, _ mended: [Token], repairs: Int) -> String {
        guard repairs > 0 else { return question }
        let words = mended.map { $0.raw.lowercased() == $0.text || $0.kind != .word ? $0.raw : $0.text }
        return words.joined(separator: " ") + (question.contains("?") ? " ?" : "")
    }

    /// The words that are known, marks in place of those that are not, each two of them that stand side by side, how many are
    /// strange, and the stems of them all.
    func features(of question: String, isOwn: (String) -> Bool = { _ in false }) -> [String] {
        let words = ScopeOdds.words(of: question)
        let capitals = words.dropFirst().count { $0.first?.isUppercase ?? false }
        var own: [String] = []
        var stems: [String] = []
        var (strange, names, long) = (0, 0, 0)
        for (place, word) in words.enumerated() {
            guard word.first?.isLetter == true else {
                own.append(word)
                continue
            }
            let low = word.lowercased()
            let isKnown = plain.contains(low[...]) || odds.holds(low)
            if !isKnown, isOwn(low) { continue }
            if word.count > 3 { long += 1 }
            if word.count > 4 { stems.append("~" + ScopeOdds.stem(low)) }
            if isKnown {
                own.append(low)
            } else if place > 0, word.first?.isUppercase == true, capitals * 2 <= words.count {
                own.append("<name>")
                names += 1
            } else {
                own.append("<strange>")
                strange += 1
            }
        }
        var marks =
            (0..<min(strange, 4)).map { "<strange \($0 + 1)>" } + (0..<min(names, 2)).map { "<names \($0 + 1)>" }
        if long > 0, 3 * (strange + names) >= long { marks.append("<third>") }
        if long > 0, 2 * (strange + names) >= long { marks.append("<half>") }
        return WordOdds.withPairs(own) + marks + stems
    }

    private static let endings = ["ies", "ing", "ers", "'s", "es", "ed", "er", "ly", "al", "s"]

    /// A word without its ending: "planets" says what "planet" did.
    private static func stem(_ word: String) -> String {
        endings.first(where: word.hasSuffix).map { String(word.dropLast($0.count)) } ?? word
    }

    /// Words as they are written, without what is quoted; a number is `#`, a question mark a word of its own.
    static func words(of question: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isNumber = false
        func end() {
            while word.hasSuffix("'") { word.removeLast() }
            if !word.isEmpty { words.append(word) }
            (word, isNumber) = ("", false)
        }
        for character in unquoted(question) {
            if character.isASCII && character.isNumber || character == "#" {
                if !isNumber { end() }
                (word, isNumber) = ("#", true)
            } else if isNumber, character == "," || character == "." {
                continue
            } else if character.isLetter {
                if isNumber { end() }
                word.append(character)
            } else if character == "'" || character == "’", !word.isEmpty, !isNumber {
                word.append("'")
            } else {
                end()
                if character == "?" { words.append("?") }
            }
        }
        end()
        return words
    }

    private static func unquoted(_ question: String) -> String {
        var rest = question[...]
        var result = ""
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "“" }) {
            let after = rest.index(after: start)
            guard let end = rest[after...].firstIndex(of: rest[start] == "“" ? "”" : "\"") else { break }
            result += rest[..<start] + " "
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
