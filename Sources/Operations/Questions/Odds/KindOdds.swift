/// How likely each kind of question is by its words alone.
///
/// A second opinion beside the cues, which know turns of phrase and not how often a word stands in a question of a kind.
struct KindOdds: Sendable {
    static let standard = KindOdds(
        odds: WordOdds(outcomes: KindWeights.outcomes, words: KindWeights.words))

    let odds: WordOdds

    /// The likeliest kind and its probability; nil where there is none.
    func likeliest(_ question: String) -> (kind: QuestionIntent, probability: Double)? {
        let chances = odds.probabilities(of: WordOdds.withPairs(KindOdds.words(of: question)))
        guard let best = chances.indices.max(by: { chances[$0] < chances[$1] }),
            let kind = QuestionIntent(rawValue: odds.outcomes[best])
        else { return nil }
        return (kind, chances[best])
    }

    /// The question as its words are counted: with its mistakes mended, where it has any.
    static func wording(_ question: String, _ mended: [Token], repairs: Int) -> String {
        guard repairs > 0 else { return question }
        return mended.map(\.text).joined(separator: " ") + (question.contains("?") ? " ?" : "")
    }

    /// Lower-case words of a to z and apostrophes; a number is `#`, a question mark a word of its own.
    static func words(of question: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isNumber = false
        func end() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for character in question.lowercased() {
            if character.isASCII, character.isNumber || isNumber && (character == "," || character == ".") {
                if !isNumber { word.append("#") }
                isNumber = true
                continue
            }
            isNumber = false
            switch character {
            case "a"..."z", "#", "'": word.append(character)
            case "’": word.append("'")
            case "?":
                end()
                words.append("?")
            default: end()
            }
        }
        end()
        return words
    }
}
