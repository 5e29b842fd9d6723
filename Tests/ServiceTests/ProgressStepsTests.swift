import Operations
import Semantics
import Synchronization
import Testing

@testable import Service

@Suite struct `Progress of a tool only grows, and loses no stage` {
    /// The numbers and messages that were told.
    private func told(_ body: (ProgressSteps) -> Void) -> [(Double, String?)] {
        let told = Mutex<[(Double, String?)]>([])
        let steps = ProgressSteps(token: .string("p")) { message in
            let params = message["params"]
            told.withLock { $0.append((params?["progress"]?.double ?? -1, params?["message"]?.text)) }
        }
        body(steps)
        return told.withLock { $0 }
    }

    @Test func `a stage after everything long is done`() {
        let told = told { steps in
            steps.stage(.init("interpretation", .null))
            for share in [0.2, 0.7, 1] { steps.share(share) }
            steps.stage(.init("facts", .null))
        }
        #expect(told.compactMap(\.1) == ["interpretation", "facts"])
        #expect(zip(told, told.dropFirst()).allSatisfy { $0.0 < $1.0 } && told.allSatisfy { $0.0 < 1 }, "\(told)")
    }

    @Test func `every piece of a long answer`() {
        let pieces = (1...200).map { "piece \($0)" }
        let told = told { steps in
            for piece in pieces { steps.stage(.init(OperationStage.words, .string(piece))) }
        }
        #expect(told.compactMap(\.1) == pieces)
    }
}
