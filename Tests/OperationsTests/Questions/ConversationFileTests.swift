import Foundation
import Operations
import Semantics
import Testing

@Suite("Conversations of six turns and more")
struct ConversationFileTests {
    private struct Turn {
        var text: String
        /// The reading, and others that are as right.
        var json: JSONValue
    }

    private static func conversations() throws -> [(id: String, turns: [Turn])] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Data/conversations.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let json = try JSONValue(parsing: Data(line.utf8))
            let turns = try (json["turns"]?.elements ?? []).map {
                Turn(text: try #require($0["text"]?.text), json: $0)
            }
            return (try #require(json["id"]?.text), turns)
        }
    }

    @Test("are read right turn by turn: what is kept, what changes, what is corrected")
    func everyTurn() throws {
        let today = try #require(QuestionFile.today)
        let all = try ConversationFileTests.conversations()
        #expect(all.count >= 10)
        for (id, turns) in all {
            #expect(turns.count >= 6, "\(id)")
            var said: [ConversationTurn] = []
            for turn in turns {
                let reading = QuestionFile.read(turn.text, said, on: today)
                let differences = QuestionScore.differences(line: turn.json, read: reading.json)
                #expect(differences.isEmpty, "\(id): \(turn.text)")
                said.append(ConversationTurn(role: .user, text: turn.text))
                said.append(ConversationTurn(role: .assistant, text: "See the card."))
            }
        }
    }

    @Test("five hundred follow-ups are read, the last like the first")
    func endless() throws {
        let today = try #require(QuestionFile.today)
        var said = [
            ConversationTurn(role: .user, text: "Sessions last week"), ConversationTurn(role: .assistant, text: "See."),
        ]
        for index in 0..<500 {
            said.append(
                ConversationTurn(role: .user, text: index.isMultiple(of: 2) ? "and on mobile?" : "and on desktop?"))
            said.append(ConversationTurn(role: .assistant, text: "See."))
        }
        let reading = QuestionFile.read("and on tablets?", said, on: today)
        #expect(reading.filters == [Filter("device_category", .eq, .text("tablet"))])
    }
}
