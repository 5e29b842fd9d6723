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
        let outcomes = KnownOutcomes(now: { .zero })
        let first = try await call(outcomes)
        let second = try await call(outcomes)
        #expect(first.answer.text == "1" && !first.isRepeated)
        #expect(second.answer.text == "1" && second.isRepeated)
        var other = key
        other.caller = "somebody else"
        #expect(try await call(outcomes, key: other).answer.text == "2")
    }

    @Test func `calls at the same time do it once`() async throws {
        let outcomes = KnownOutcomes(now: { .zero })
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await call(outcomes).answer.text } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == ["1"] && done.next() == 2)
    }

    @Test func `other parameters under the same key are an error`() async throws {
        let outcomes = KnownOutcomes(now: { .zero })
        _ = try await call(outcomes)
        await #expect(throws: OperationError.usedKey) { try await call(outcomes, #"{"a":1}"#) }
    }

    @Test func `after a failure the key tries again`() async throws {
        let outcomes = KnownOutcomes(now: { .zero })
        await #expect(throws: OperationError.overloaded) {
            try await outcomes.run(key, parameters: "{}") { () throws(OperationError) in throw .overloaded }
        }
        #expect(try await call(outcomes).answer.text == "1")
    }

    @Test func `outcomes are forgotten after a while, and when there are too many`() async throws {
        let outcomes = KnownOutcomes(limit: 2, lifetime: .seconds(10), now: { clock.now })
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
