import Foundation

/// How likely each outcome is by the words of a question: multinomial logistic regression over features that a question has or
/// has not (Bishop, Pattern Recognition and Machine Learning, 4.3.4), with weights that `.ci/question-odds/train.py` learnt from
/// questions whose outcome people told. The same words have the same odds on every run.
struct WordOdds: Sendable {
    /// What can come out, by the order of the probabilities.
    let outcomes: [String]
    /// The weight of each outcome without any word.
    private let priors: [Double]
    /// For each feature: the places of outcomes, and how much it speaks for them.
    private let weights: [Substring: [(place: Int, weight: Double)]]

    /// - Parameters:
    ///   - outcomes: lines of a letter, an outcome's name and its weight in tenths.
    ///   - words: `word=a12c-3;`, weights in tenths by the letters of their outcomes.
    init(outcomes: String, words: String) {
        let rows = outcomes.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count == 3 }
        self.outcomes = rows.map { String($0[1]) }
        priors = rows.map { (Double($0[2]) ?? 0) / 10 }
        let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1[0].first ?? "?", $0) })
        var weights: [Substring: [(place: Int, weight: Double)]] = [:]
        for entry in words.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            guard let middle = entry.lastIndex(of: "=") else { continue }
            weights[entry[..<middle].drop { $0 == " " }] = WordOdds.read(entry[entry.index(after: middle)...], places)
        }
        self.weights = weights
    }

    private static func read(_ said: Substring, _ places: [Character: Int]) -> [(place: Int, weight: Double)] {
        var all: [(place: Int, weight: Double)] = []
        var rest = said
        while let letter = rest.first, let place = places[letter] {
            let number = rest.dropFirst().prefix { $0 == "-" || $0.isNumber }
            all.append((place, (Double(number) ?? 0) / 10))
            rest = rest.dropFirst(1 + number.count)
        }
        return all
    }

    /// Whether a feature says anything.
    func holds(_ feature: String) -> Bool { weights[feature[...]] != nil }

    /// The probability of each of `outcomes`; a feature counts once, however often it is had.
    func probabilities(of features: [String]) -> [Double] {
        var scores = priors
        for feature in Set(features).sorted() {
            for (place, weight) in weights[feature[...]] ?? [] { scores[place] += weight }
        }
        let highest = scores.max() ?? 0
        let powers = scores.map { exp($0 - highest) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    /// Words, and each two that stand side by side.
    static func withPairs(_ words: [String]) -> [String] {
        words + zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }
}
