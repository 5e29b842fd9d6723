import Operations
import Testing

@testable import Service

@Suite struct `Computations take turns` {
    @Test func `some run, some wait, the rest are turned away`() async throws {
        let admission = Admission(runningLimit: 1, waitingLimit: 1)
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let first = Task {
            try await admission.run { () async throws(OperationError) -> Int in
                start.yield()
                for await _ in gate { break }
                return 1
            }
        }
        for await _ in started { break }
        let second = Task { try await admission.run { () async throws(OperationError) -> Int in 2 } }
        while admission.waiting == 0 { await Task.yield() }
        let error = await #expect(throws: OperationError.self) {
            try await admission.run { () async throws(OperationError) -> Int in 3 }
        }
        #expect(error?.label == "overloaded")
        open.yield()
        #expect(try await first.value == 1)
        #expect(try await second.value == 2)
        #expect(admission.running == 0)
    }

    @Test func `who has gone does not wait on`() async throws {
        let admission = Admission(runningLimit: 0, waitingLimit: 8)
        let waiting = Task { try await admission.run { () async throws(OperationError) -> Int in 1 } }
        while admission.waiting == 0 { await Task.yield() }
        waiting.cancel()
        await #expect(throws: OperationError.cancelled) { try await waiting.value }
        #expect(admission.waiting == 0)
    }

    @Test func `work that takes too long is stopped`() async {
        let error = await #expect(throws: OperationError.self) {
            try await Deadline.run(within: .milliseconds(1)) { () async throws(OperationError) -> Int in
                while !Task.isCancelled { await Task.yield() }
                throw .cancelled
            }
        }
        #expect(error?.label == "deadline_exceeded")
    }
}
