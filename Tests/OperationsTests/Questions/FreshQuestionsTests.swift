import Foundation
import Operations
import Semantics
import Testing

/// Questions in other words than the published set, with readings derived by hand from its rules.
@Suite("Fresh questions")
struct FreshQuestionsTests {
    static let all: [QuestionCase] = FreshQuestions.texts.flatMap(QuestionCase.cases)

    private static let reader = QuestionReader(catalogue: .standard)

    static func differences(_ question: QuestionCase) throws -> [String] {
        let today = try #require(CivilDate("2026-11-23"))
        let turns = question.earlier.flatMap {
            [ConversationTurn(role: .user, text: $0), ConversationTurn(role: .assistant, text: "See card 1.")]
        }
        let reading = reader.read(question.question, conversation: turns, today: today)
        return QuestionScore.differences(expected: question.expected, read: reading.json)
    }

    @Test("at least nineteen in twenty are read exactly")
    func exactReadings() throws {
        var wrong: [String] = []
        for question in FreshQuestionsTests.all {
            let differences = try FreshQuestionsTests.differences(question)
            if !differences.isEmpty { wrong.append("\(question.question): \(differences)") }
        }
        #expect(FreshQuestionsTests.all.count >= 400)
        let share = Double(wrong.count) / Double(FreshQuestionsTests.all.count)
        #expect(share <= 0.05, "\(wrong.joined(separator: "\n"))")
    }

    @Test("cover every intent")
    func coverage() {
        let seen = Set(FreshQuestionsTests.all.compactMap { $0.expected["intent"]?.text })
        let missing = QuestionIntent.allCases.map(\.rawValue).filter { !seen.contains($0) }
        #expect(missing == ["multi"], "several requests have a table of their own")
    }

    @Test("every reading has every published field, whatever the question")
    func shape() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let fields = [
            "intent", "metrics", "breakdown", "filters", "period", "comparison", "granularity", "horizon", "limit",
            "order", "needs_clarification", "out_of_scope", "params", "parts", "clarify_about", "clarification",
        ]
        for text in ["", "?", "sessions", "why?", "\u{0}", "🎉🎉", String(repeating: "sessions and ", count: 2000)] {
            let json = FreshQuestionsTests.reader.read(text, today: today).json
            for field in fields { #expect(json[field] != nil, "\(field) of \(text.prefix(20))") }
            #expect(json["needs_clarification"]?.flag != true || json["clarification"]?.text != nil)
        }
    }
}
