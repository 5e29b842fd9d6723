import Foundation

/// How likely each kind of question is by its words alone.
///
/// A second opinion beside the cues, which know turns of phrase and not how often a word stands in a question of a kind:
/// multinomial logistic regression over single words and pairs of neighbours (Bishop, Pattern Recognition and Machine Learning,
/// 4.3.4), with weights that `.ci/question-kinds/train.py` learnt from questions whose kind people told. The same words have
/// the same odds on every run.
struct KindOdds: Sendable {
    static let standard = KindOdds(kinds: KindWeights.kinds, words: KindWeights.words)

    private let kinds: [QuestionIntent?]
    /// The weight of each kind without any word.
    private let priors: [Double]
    /// For each word or pair: the places of kinds, and how much it speaks for them.
    private let weights: [Substring: [(kind: Int, weight: Double)]]

    /// - Parameters:
    ///   - kinds: lines of a letter, a kind's name and its weight in tenths.
    ///   - words: `word=a12c-3;`, weights in tenths by the letters of their kinds.
    init(kinds: String, words: String) {
        let rows = kinds.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count == 3 }
        self.kinds = rows.map { QuestionIntent(rawValue: String($0[1])) }
        priors = rows.map { (Double($0[2]) ?? 0) / 10 }
        let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1[0].first ?? "?", $0) })
        var weights: [Substring: [(kind: Int, weight: Double)]] = [:]
        for entry in words.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            guard let middle = entry.lastIndex(of: "=") else { continue }
            weights[entry[..<middle].drop { $0 == " " }] = KindOdds.read(entry[entry.index(after: middle)...], places)
        }
        self.weights = weights
    }

    private static func read(_ said: Substring, _ places: [Character: Int]) -> [(kind: Int, weight: Double)] {
        var all: [(kind: Int, weight: Double)] = []
        var rest = said
        while let letter = rest.first, let place = places[letter] {
            let number = rest.dropFirst().prefix { $0 == "-" || $0.isNumber }
            all.append((place, (Double(number) ?? 0) / 10))
            rest = rest.dropFirst(1 + number.count)
        }
        return all
    }

    /// The likeliest kind and its probability; nil where the words speak most for what is none of our kinds.
    func likeliest(_ question: String) -> (kind: QuestionIntent, probability: Double)? {
        let words = KindOdds.words(of: question)
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        var scores = priors
        for feature in Set(words + pairs).sorted() {
            for (kind, weight) in weights[feature[...]] ?? [] { scores[kind] += weight }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), let kind = kinds[best] else { return nil }
        let total = scores.reduce(0) { $0 + exp($1 - scores[best]) }
        return (kind, 1 / total)
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
