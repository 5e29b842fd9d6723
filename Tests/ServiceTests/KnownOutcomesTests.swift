import Foundation
import Operations
import Semantics
import Synchronization
import Testing

@testable import Service

private final class Count: Sendable {
    private let value = Mutex(Int64(0))

    func next() -> Int64 {
        value.withLock { value in
            value += 1
            return value
        }
    }
}

@Suite struct `What was done under an idempotency key is not done twice` {
    private let clock = Clock()
    private let done = Count()
    private let key = KnownOutcomes.Key(caller: "local", operation: "alerts.create", text: "k")

    private func call(
        _ outcomes: KnownOutcomes, _ parameters: String = "{}", key: KnownOutcomes.Key? = nil
    ) async throws(OperationError) -> (answer: OperationAnswer, isRepeated: Bool) {
        try await outcomes.run(key ?? self.key, parameters: parameters) {
            OperationAnswer(.integer(done.next()))
        }
    }

    @Test func `the second call gets the first one's answer`() async throws {
        let outcomes = KnownOutcomes(now: { Instant(milliseconds: 0) })
        let first = try await call(outcomes)
        let second = try await call(outcomes)
        #expect(first.answer.text == "1" && !first.isRepeated)
        #expect(second.answer.text == "1" && second.isRepeated)
        var other = key
        other.caller = "somebody else"
        #expect(try await call(outcomes, key: other).answer.text == "2")
    }

    @Test func `calls at the same time do it once`() async throws {
        let outcomes = KnownOutcomes(now: { Instant(milliseconds: 0) })
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await call(outcomes).answer.text } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == ["1"] && done.next() == 2)
    }

    @Test func `other parameters under the same key are an error`() async throws {
        let outcomes = KnownOutcomes(now: { Instant(milliseconds: 0) })
        _ = try await call(outcomes)
        await #expect(throws: OperationError.usedKey) { try await call(outcomes, #"{"a":1}"#) }
    }

    @Test func `after a failure the key tries again`() async throws {
        let outcomes = KnownOutcomes(now: { Instant(milliseconds: 0) })
        await #expect(throws: OperationError.overloaded) {
            try await outcomes.run(key, parameters: "{}") { () throws(OperationError) in throw .overloaded }
        }
        #expect(try await call(outcomes).answer.text == "1")
    }

    @Test func `outcomes are forgotten after a while, and when there are too many`() async throws {
        let outcomes = KnownOutcomes(
            limit: 2, lifetime: .seconds(10), now: { Instant(milliseconds: clock.now.components.seconds * 1_000) })
        _ = try await call(outcomes)
        clock.advance(.seconds(11))
        #expect(try await call(outcomes).isRepeated == false)
        for text in ["a", "b", "c"] {
            clock.advance(.seconds(1))
            var other = key
            other.text = text
            _ = try await call(outcomes, key: other)
        }
        #expect(try await call(outcomes).isRepeated == false)
    }
}

/// A file of outcomes in a folder of its own, which goes away with it.
private final class OutcomeFolder: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fidga-\(UUID().uuidString)")
    var path: String { folder.path + "/shop.db.outcomes" }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    var text: String { String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self) }

    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }

    private let held = Mutex<OutcomeFile?>(nil)

    /// The outcomes of a service that begins now; the one before ends.
    func begin(at moment: Instant = Instant(milliseconds: 0), most: Int = 100) -> KnownOutcomes {
        let file = OutcomeFile(path: path, most: most)
        held.withLock { held in
            held?.release()
            held = file
        }
        return KnownOutcomes(file: file, now: { moment })
    }
}

@Suite struct `What was done under an idempotency key is known to the next service` {
    private let folder: OutcomeFolder
    private let done = Count()
    private let key = KnownOutcomes.Key(caller: "k1", operation: "alerts.create", text: "a key, \"with\"\nall")

    init() throws { folder = try OutcomeFolder() }

    private func call(
        _ outcomes: KnownOutcomes, _ parameters: String = "{}", key: KnownOutcomes.Key? = nil
    ) async throws(OperationError) -> (answer: OperationAnswer, isRepeated: Bool) {
        try await outcomes.run(key ?? self.key, parameters: parameters) {
            OperationAnswer(.object(["number": .integer(done.next()), "share": .number(0.1)]))
        }
    }

    private func failing(_ outcomes: KnownOutcomes) async {
        await #expect(throws: OperationError.overloaded) {
            try await outcomes.run(key, parameters: "{}") { () throws(OperationError) in throw .overloaded }
        }
    }

    @Test func `its answer comes again, to the byte, and only for the same call`() async throws {
        let first = try await call(folder.begin())
        let next = folder.begin()
        let second = try await call(next)
        #expect(second.isRepeated && second.answer.text == first.answer.text)
        await #expect(throws: OperationError.usedKey) { try await call(next, #"{"a":1}"#) }
        #expect(!folder.text.contains("{}"), "parameters may name people: only their hash is kept")
    }

    @Test func `what failed is tried again`() async throws {
        await failing(folder.begin())
        #expect(try await call(folder.begin()).isRepeated == false)
    }

    @Test func `of a call that was under way, nobody pretends to know`() async throws {
        _ = try await call(folder.begin())
        let lines = folder.text.split(separator: "\n")
        // As a kill between the two lines leaves it, with half of the second.
        try folder.write(lines[0] + "\n" + lines[1].prefix(30))
        let next = folder.begin()
        for _ in 0..<2 { await #expect(throws: OperationError.unknownOutcome) { try await call(next) } }
        var other = key
        other.text = "another"
        #expect(try await call(next, key: other).isRepeated == false)
        #expect(done.next() == 3)
    }

    @Test func `it is forgotten a day later, and leaves the file`() async throws {
        _ = try await call(folder.begin())
        let later = folder.begin(at: Instant(milliseconds: 86_400_001))
        #expect(folder.text.isEmpty)
        #expect(try await call(later).isRepeated == false)
    }

    @Test func `a file that grows is written anew`() async throws {
        let outcomes = folder.begin(most: 10)
        for _ in 0..<40 { await failing(outcomes) }
        _ = try await call(outcomes)
        #expect(folder.text.split(separator: "\n").count <= 12)
        #expect(try await call(outcomes).isRepeated)
    }

    @Test func `one service holds the file, for its owner's eyes`() async throws {
        let outcomes = folder.begin()
        _ = try await call(outcomes)
        #expect(throws: ServiceError.self) { try OutcomeFile(path: folder.path).open { _ in true } }
        // A second one does without.
        let second = KnownOutcomes(file: OutcomeFile(path: folder.path), now: { Instant(milliseconds: 0) })
        #expect(try await call(second).isRepeated == false)
        #expect(try await call(outcomes).isRepeated)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
}
