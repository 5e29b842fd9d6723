import Operations
import Semantics
import Testing

@Suite("Fields of readings")
struct FieldAccuracyTests {
    @Test("are right in at least 97 of 100 cases", arguments: ["questions", "fresh-questions", "managers"])
    func accuracy(name: String) throws {
        let today = try #require(QuestionFile.today)
        var fields = 0
        var wrong: [String] = []
        for line in try QuestionFile(name).lines {
            let reading = QuestionFile.read(line.question, line.conversation, on: today)
            fields += QuestionScore.fieldCount(of: try #require(line.json["expect"]))
            wrong += QuestionScore.differences(line: line.json, read: reading.json).map { "\(line.id) \($0)" }
        }
        #expect(fields > 1_000)
        #expect(wrong.count * 100 <= fields * 3, "\(wrong.count) of \(fields): \(wrong)")
    }
}
