import Foundation
import Operations
import Semantics
import Testing

@Suite("The published question set")
struct QuestionSetTests {
    static let file: URL = {
        let shared = ProcessInfo.processInfo.environment["FIDGA_SHARED"].map { URL(fileURLWithPath: $0) }
        let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = shared ?? package.deletingLastPathComponent().appendingPathComponent("shared")
        return folder.appendingPathComponent("data/questions/dev.jsonl")
    }()

    static let isPresent = FileManager.default.isReadableFile(atPath: file.path)

    static func lines() throws -> [JSONValue] {
        let text = try String(contentsOf: file, encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONValue(parsing: Data($0.utf8)) }
    }

    static func conversation(_ line: JSONValue) -> [ConversationTurn] {
        (line["conversation"]?.elements ?? []).compactMap { turn in
            guard let role = turn["role"]?.text.flatMap(ConversationTurn.Role.init), let text = turn["text"]?.text
            else { return nil }
            return ConversationTurn(role: role, text: text)
        }
    }

    @Test(
        "at least 45 of its 50 questions are read exactly",
        .enabled(if: isPresent, "needs the shared question set: set FIDGA_SHARED"))
    func exactReadings() throws {
        let reader = QuestionReader(catalogue: .standard)
        let today = try #require(CivilDate("2026-11-23"))
        var wrong: [String] = []
        let lines = try QuestionSetTests.lines()
        for line in lines {
            let reading = reader.read(
                line["question"]?.text ?? "", conversation: QuestionSetTests.conversation(line), today: today)
            let differences = QuestionScore.differences(line: line, read: reading.json)
            if !differences.isEmpty { wrong.append("\(line["id"]?.text ?? "?"): \(differences)") }
        }
        #expect(lines.count == 50)
        #expect(lines.count - wrong.count >= 45, "\(wrong)")
    }
}
