import Foundation
import GRDB
import Synchronization
import Testing

@testable import Warehouse

@Suite("Group commit")
struct GroupCommitTests {
    private struct Refused: Error {}

    private static func database() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: "create table t(n integer primary key)") }
        return queue
    }

    @Test("keeps what every caller wrote, in fewer transactions than callers, each returning its own result")
    func groups() async throws {
        let queue = try Self.database()
        let commits = Counter()
        queue.add(transactionObserver: commits, extent: .databaseLifetime)
        let group = GroupCommit(queue)
        let results = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for number in 0..<200 {
                tasks.addTask {
                    try await group.write { db in
                        try db.execute(sql: "insert into t values (?)", arguments: [number])
                        return number
                    }
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(results.sorted() == Array(0..<200))
        #expect(try await queue.read { try Int.fetchOne($0, sql: "select count(*) from t") } == 200)
        #expect(commits.count > 0 && commits.count < 200)
    }

    @Test("undoes the work that fails, and nobody else's")
    func failure() async throws {
        let queue = try Self.database()
        let group = GroupCommit(queue)
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { tasks in
            for number in 0..<40 {
                tasks.addTask {
                    do {
                        try await group.write { db in
                            try db.execute(sql: "insert into t values (?)", arguments: [number])
                            if number % 4 == 0 { throw Refused() }
                        }
                        return (number, true)
                    } catch {
                        return (number, !(error is Refused))
                    }
                }
            }
            return await tasks.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(outcomes == Dictionary(uniqueKeysWithValues: (0..<40).map { ($0, $0 % 4 != 0) }))
        let kept = try await queue.read { try Int.fetchAll($0, sql: "select n from t order by n") }
        #expect(kept == (0..<40).filter { $0 % 4 != 0 })
    }

    @Test("tells all callers when the transaction cannot be written")
    func noDatabase() async throws {
        let queue = try Self.database()
        try await queue.write { try $0.execute(sql: "pragma query_only = 1") }
        let group = GroupCommit(queue)
        for number in 0..<2 {
            await #expect(throws: DatabaseError.self) {
                try await group.write { try $0.execute(sql: "insert into t values (?)", arguments: [number]) }
            }
        }
    }

    /// Counts commits.
    private final class Counter: TransactionObserver, Sendable {
        private let commits = Mutex(0)
        var count: Int { commits.withLock { $0 } }

        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidCommit(_ db: Database) { commits.withLock { $0 += 1 } }
        func databaseDidRollback(_ db: Database) {}
    }
}
