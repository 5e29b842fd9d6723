import Foundation
import Testing

@testable import Operations

/// Tables of weights, and what follows from them.
@Suite("Odds of words")
struct WordOddsTests {
    /// Lines of a table that are no outcome, and entries that are no weights.
    static func malformed(_ outcomes: String, _ words: String) -> [String] {
        let rows = outcomes.split(separator: "\n").map { $0.split(separator: " ") }
        let letters = Set(rows.compactMap { $0.first?.first })
        let lines = rows.filter { $0.count != 3 || $0[0].count != 1 || Int($0[2]) == nil }.map {
            $0.joined(separator: " ")
        }
        let entries = words.split(whereSeparator: { $0 == ";" || $0 == "\n" }).filter { entry in
            let said = entry.split(separator: "=", maxSplits: 1).dropFirst().first ?? ""
            return said.isEmpty || !said.allSatisfy { letters.contains($0) || $0.isNumber || $0 == "-" }
        }
        return lines + entries.map(String.init)
    }

    private static let odds = WordOdds(outcomes: "a rain 0\nb sun -5", words: "cloud=a12;blue sky=b40a-3;")

    @Test func `chances are a softmax of the weights`() {
        let chances = Self.odds.probabilities(of: ["cloud", "cloud", "blue", "sky", "blue sky"])
        // 1.2 - 0.3 against -0.5 + 4
        #expect(abs(chances[0] - 1 / (1 + exp(3.5 - 0.9))) < 1e-12)
        #expect(abs(chances.reduce(0, +) - 1) < 1e-12)
        #expect(Self.odds.outcomes == ["rain", "sun"])
    }

    @Test func `words without a weight change nothing`() {
        #expect(Self.odds.probabilities(of: []) == Self.odds.probabilities(of: ["umbrella", "#", "<strange>"]))
        #expect(Self.odds.holds("blue sky") && !Self.odds.holds("blue"))
    }

    @Test func `neighbours are counted as pairs`() {
        #expect(WordOdds.withPairs(["a", "b", "c"]) == ["a", "b", "c", "a b", "b c"])
        #expect(WordOdds.withPairs(["a"]) == ["a"])
        #expect(WordOdds.withPairs([]) == [])
    }
}
