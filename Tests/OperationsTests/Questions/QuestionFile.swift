import Foundation
import Operations
import Semantics
import Testing

/// A file of questions and the readings that the rules of the question set give them.
struct QuestionFile {
    struct Line {
        var id: String
        var question: String
        var conversation: [ConversationTurn]
        var json: JSONValue
    }

    var lines: [Line]

    /// - Parameter name: of a file in `Data`, without its ending.
    init(_ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Data/\(name).jsonl")
        lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { text in
            let json = try JSONValue(parsing: Data(text.utf8))
            return Line(
                id: try #require(json["id"]?.text), question: try #require(json["question"]?.text),
                conversation: QuestionSetTests.conversation(json), json: json)
        }
    }

    static let today = CivilDate("2026-11-23")
    private static let reader = QuestionReader(catalogue: .standard)

    static func read(_ question: String, _ conversation: [ConversationTurn], on day: CivilDate) -> Interpretation {
        reader.read(question, conversation: conversation, today: day)
    }

    /// What differs, for the lines that are not read as expected.
    func misread() throws -> [String] {
        let today = try #require(QuestionFile.today)
        return lines.compactMap { line in
            let reading = QuestionFile.read(line.question, line.conversation, on: today)
            let differences = QuestionScore.differences(line: line.json, read: reading.json)
            return differences.isEmpty ? nil : "\(line.id) \(line.question): \(differences)"
        }
    }
}
