import Operations
import Semantics
import Synchronization

/// Says what an answer under way has come to, for as long as it is.
struct WaitingLine: Sendable {
    /// Shows a line over the one before; nil takes it away.
    let show: @Sendable (String?) -> Void
    /// The language model that words the answer; nil for the narrator.
    let model: String?
    /// Takes the words of the answer that are certain, as they come; from the first on there is no waiting line.
    let tell: @Sendable (String) -> Void

    private static let rhythm = Duration.milliseconds(200)

    /// Runs `work`, which tells its stages.
    func whileRunning<T: Sendable>(
        _ work: (_ stage: @escaping @Sendable (OperationStage) -> Void) async throws -> T
    ) async throws -> T {
        let note = WaitingNote()
        let ticker = Task { [show] in
            while !Task.isCancelled {
                note.current { show($0) }
                // Cancellation ends the pause, and the loop with it.
                try? await Task.sleep(for: WaitingLine.rhythm)
            }
        }
        let result: Result<T, any Error>
        do {
            result = .success(
                try await work { stage in
                    if stage.name == OperationStage.words, let words = stage.detail.text {
                        note.end({ show(nil) }, then: { tell(words) })
                    } else {
                        note.change(to: after(stage))
                    }
                })
        } catch {
            result = .failure(error)
        }
        ticker.cancel()
        await ticker.value
        note.end({ show(nil) })
        return try result.get()
    }

    /// What is being done when a stage is over.
    private func after(_ stage: OperationStage) -> String {
        guard stage.name == "facts", let model else { return "computing" }
        return "\(SafeTerminalText.line(model)) words the answer"
    }
}

/// What was last heard, until the answer itself is: then the line is gone, and nothing is written over the words.
private final class WaitingNote: Sendable {
    private let text = Mutex<String?>("reading the question")

    func change(to new: String) {
        text.withLock { text in
            if text != nil { text = new }
        }
    }

    func current(_ show: (String) -> Void) { text.withLock { $0.map(show) } }

    /// Ends the line the first time.
    func end(_ clear: () -> Void, then write: () -> Void = {}) {
        text.withLock { text in
            if text != nil { clear() }
            text = nil
            write()
        }
    }
}
