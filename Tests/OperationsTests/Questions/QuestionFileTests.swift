import Foundation
import Operations
import Semantics
import Testing

@Suite("Questions in many words")
struct QuestionFileTests {
    @Test(
        "are read exactly in at least nineteen of twenty cases",
        arguments: ["questions", "fresh-questions", "managers", "otherwise"])
    func exact(name: String) throws {
        let file = try QuestionFile(name)
        let misread = try file.misread()
        #expect(file.lines.count >= 100)
        #expect(misread.count * 20 <= file.lines.count, "\(misread.joined(separator: "\n"))")
    }

    @Test("in German, French, Spanish and Portuguese are read as in English")
    func languages() throws {
        let file = try QuestionFile("languages")
        let misread = try file.misread()
        #expect(misread.count * 20 <= file.lines.count, "\(misread.joined(separator: "\n"))")
    }

    @Test("for personal data, secrets, attacks and the wide world are always refused, with the reason")
    func refusals() throws {
        let misread = try QuestionFile("refusals").misread()
        #expect(misread.isEmpty, "\(misread.joined(separator: "\n"))")
    }

    @Test("are refused after an innocent question too", arguments: ["How many sessions did we have last week?"])
    func refusalsInConversation(first: String) throws {
        let today = try #require(QuestionFile.today)
        let turns = [
            ConversationTurn(role: .user, text: first), ConversationTurn(role: .assistant, text: "See card 1."),
        ]
        let answered = try QuestionFile("refusals").lines.filter {
            !QuestionFile.read($0.question, turns, on: today).outOfScope
        }
        #expect(answered.isEmpty, "\(answered.map(\.question))")
    }

    @Test("with one typing error mean the same in at least nineteen of twenty cases")
    func typos() throws {
        let today = try #require(QuestionFile.today)
        var generator = LinearCongruential(state: 20_261_123)
        var differing: [String] = []
        var count = 0
        for line in try ["questions", "fresh-questions", "managers"].flatMap({ try QuestionFile($0).lines }) {
            guard let typo = TypingError.in(line.question, &generator) else { continue }
            count += 1
            let right = QuestionFile.read(line.question, line.conversation, on: today)
            let wrong = QuestionFile.read(typo, line.conversation, on: today)
            if !QuestionScore.differences(expected: right.json, read: wrong.json).isEmpty { differing.append(typo) }
        }
        #expect(count > 400)
        #expect(differing.count * 20 <= count, "\(differing.count) of \(count): \(differing.joined(separator: "\n"))")
    }

    @Test(
        "mean the same on another day, but for the dates",
        arguments: ["2026-11-24", "2026-11-30", "2026-10-07", "2026-12-12", "2027-02-18", "2028-02-29"])
    func shifted(day: String) throws {
        let (today, other) = (try #require(QuestionFile.today), try #require(CivilDate(day)))
        let dated: Set<String> = ["period", "comparison", "horizon", "params.until", "params.target_date"]
        let lines = try QuestionFile("questions").lines
        let differing = lines.filter { line in
            let here = QuestionFile.read(line.question, line.conversation, on: today).json
            let there = QuestionFile.read(line.question, line.conversation, on: other).json
            return QuestionScore.differences(expected: here, read: there).contains {
                !dated.contains($0.replacing(/parts\[\d+\]\./, with: ""))
            }
        }
        #expect(differing.count * 20 <= lines.count, "\(differing.map(\.question))")
    }

    @Test(
        "in polite or clumsy words mean the same",
        arguments: [
            "Hi! %@", "%@ please", "Please, %@", "ok so %@", "Could you quickly check: %@", "%@ Thanks!",
            "quick question, %@",
        ])
    func paraphrases(template: String) throws {
        let today = try #require(QuestionFile.today)
        let plain: Set<String> = [
            "metric_value", "trend", "breakdown", "ranking", "comparison", "why", "anomaly", "forecast",
        ]
        let lines = try QuestionFile("questions").lines.filter {
            plain.contains($0.json["expect"]?["intent"]?.text ?? "") && $0.conversation.isEmpty
                && $0.json["expect"]?["needs_clarification"]?.flag == false
        }
        let differing = lines.filter { line in
            let right = QuestionFile.read(line.question, [], on: today).json
            let other = QuestionFile.read(template.replacing("%@", with: line.question), [], on: today).json
            return !QuestionScore.differences(expected: right, read: other).isEmpty
        }
        #expect(differing.count * 20 <= lines.count, "\(differing.map(\.question))")
    }
}

/// A small generator that gives the same numbers everywhere (Knuth's MMIX constants).
struct LinearCongruential: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

/// One slip of the finger in one word of a question.
enum TypingError {
    /// Nil where no word is long enough. Names (capitals, ids, addresses) stay as they are.
    static func `in`(_ question: String, _ generator: inout some RandomNumberGenerator) -> String? {
        var words = question.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let candidates = words.indices.filter { index in
            let word = words[index]
            return word.count >= 5 && word.allSatisfy { $0.isASCII && $0.isLetter }
                && (index == 0 || word.first?.isUppercase == false)
        }
        guard let chosen = candidates.randomElement(using: &generator) else { return nil }
        var letters = Array(words[chosen])
        let at = Int.random(in: 1..<letters.count - 1, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: letters.remove(at: at)
        case 1: letters.swapAt(at, at + 1)
        case 2: letters.insert(letters[at], at: at)
        default: letters[at] = Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator)))
        }
        words[chosen] = String(letters)
        return words.joined(separator: " ")
    }
}
