import Synchronization
import Testing

@testable import Chat

struct InterruptsTests {
    @Test("Whoever registered last gets it; with nobody there, the process should end")
    func order() async {
        let interrupts = Interrupts()
        let seen = Mutex<[String]>([])
        #expect(!interrupts.raise())
        await interrupts.handling(
            { seen.withLock { $0.append("outer") } },
            during: {
                await interrupts.handling(
                    { seen.withLock { $0.append("inner") } }, during: { _ = interrupts.raise() })
                _ = interrupts.raise()
            })
        #expect(seen.withLock { $0 } == ["inner", "outer"])
        #expect(!interrupts.raise())
    }

    @Test("A cancelled task ends as cancelled, and the next one is untouched")
    func cancellation() async {
        let interrupts = Interrupts()
        let result = await interrupts.cancelling { () async throws -> Int in
            interrupts.raise()
            try Task.checkCancellation()
            return 1
        }
        #expect(throws: CancellationError.self) { try result.get() }
        let next = await interrupts.cancelling { 2 }
        #expect((try? next.get()) == 2)
    }
}
