import Evaluation
import Foundation
import Synchronization

/// The end of a run before its time: nothing that is still asked when it is told to end counts as a result.
final class EvalEnding: ResultKeeper {
    private let folder: EvalFolder?
    private let hasBegun = Atomic(false)
    /// The longest that the saving of replies may take.
    private static let patience = DispatchTimeInterval.seconds(3)

    /// - Parameter folder: keeps results; nil where none are kept.
    init(_ folder: EvalFolder?) { self.folder = folder }

    /// From now on ^C and SIGTERM end the run: what was paid for is kept, no result comes any more, and its worlds go.
    func watch(_ words: EvalModels, _ worlds: EvaluationWorlds, _ progress: EvalProgress) {
        let isKept = folder != nil
        InterruptSignal.beforeEnding { [self] in
            let saved = DispatchSemaphore(value: 0)
            Task {
                try? await words.save()
                saved.signal()
            }
            _ = saved.wait(timeout: .now() + EvalEnding.patience)
            hasBegun.store(true, ordering: .sequentiallyConsistent)
            worlds.remove()
            progress.finish()
            StandardStreams.message(
                isKept ? "Stopped. The same command goes on where it was.\n" : "Stopped; no result was written.\n")
        }
    }

    func result(of id: String, in suite: String) -> CaseResult? { folder?.result(of: id, in: suite) }

    /// Where the run ends, waits for that.
    func keep(_ result: CaseResult, of suite: String) throws {
        while hasBegun.load(ordering: .sequentiallyConsistent) { sleep(1) }
        try folder?.keep(result, of: suite)
    }
}
