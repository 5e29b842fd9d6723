import GRDB
package import Semantics

extension Workspace: AnswerLog {
    /// Answers kept; older ones make room.
    private static let answerLimit = 1_000

    package func record(_ answer: RecordedAnswer) async throws {
        try await write { db in
            let sequence = try Int.fetchOne(db, sql: "select coalesce(max(sequence), 0) + 1 from answer") ?? 1
            try db.execute(
                sql: """
                    insert or replace into answer(id, sequence, recorded, question, body) values (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    answer.id, sequence, answer.time.milliseconds, answer.question, answer.json.serialized,
                ])
            try db.execute(
                sql: "delete from answer where sequence <= ?", arguments: [sequence - Workspace.answerLimit])
        }
    }

    package func answer(_ id: String) async throws -> RecordedAnswer? {
        try await read { db in
            try Row.fetchOne(db, sql: "select * from answer where id = ?", arguments: [id]).map(Workspace.answer)
        }
    }

    package func latest() async throws -> RecordedAnswer? {
        try await read { db in
            try Row.fetchOne(db, sql: "select * from answer order by sequence desc limit 1").map(Workspace.answer)
        }
    }

    static func answer(_ row: Row) throws -> RecordedAnswer {
        let recorded: Int64 = row["recorded"]
        let body: String = row["body"]
        return RecordedAnswer(
            id: row["id"], time: Instant(milliseconds: recorded), question: row["question"],
            json: try JSONValue(parsing: body))
    }
}
