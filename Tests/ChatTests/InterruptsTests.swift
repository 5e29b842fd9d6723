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

    @Test("Work that goes on after being told twice is ended with the process, but not where that goes on")
    func patience() async {
        for (interrupts, third) in [(Interrupts(), false), (Interrupts(goesOn: true), true)] {
            _ = await interrupts.cancelling {
                let taken = (0..<3).map { _ in interrupts.raise() }
                #expect(taken == [true, true, third])
            }
        }
    }

    @Test("Between two that take it, the process goes on, and what begins next is stopped; a new line forgets it")
    func pending() async {
        let interrupts = Interrupts(goesOn: true)
        let checked = { @Sendable () async throws -> Int in
            try Task.checkCancellation()
            return 1
        }
        #expect(interrupts.raise())
        let stopped = await interrupts.cancelling(checked)
        #expect(throws: CancellationError.self) { try stopped.get() }
        let next = await interrupts.cancelling(checked)
        #expect((try? next.get()) == 1)

        #expect(interrupts.raise())
        await interrupts.handling({}, during: {})
        let afterLine = await interrupts.cancelling(checked)
        #expect((try? afterLine.get()) == 1)
    }
}
