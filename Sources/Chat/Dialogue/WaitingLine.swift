import Operations
import Synchronization

/// Says what an answer under way has come to, for as long as it is.
struct WaitingLine: Sendable {
    /// Shows a line over the one before; nil takes it away.
    let show: @Sendable (String?) -> Void
    /// The language model that words the answer; nil for the narrator.
    let model: String?

    private static let rhythm = Duration.milliseconds(200)

    /// What was last heard.
    private final class Note: Sendable {
        private let text = Mutex("reading the question")
        var current: String { text.withLock { $0 } }
        func change(to new: String) { text.withLock { $0 = new } }
    }

    /// Runs `work`, which tells its stages.
    func whileRunning<T: Sendable>(
        _ work: (_ stage: @escaping @Sendable (OperationStage) -> Void) async throws -> T
    ) async throws -> T {
        let note = Note()
        let ticker = Task { [show] in
            while !Task.isCancelled {
                show(note.current)
                // Cancellation ends the pause, and the loop with it.
                try? await Task.sleep(for: WaitingLine.rhythm)
            }
        }
        let result: Result<T, any Error>
        do {
            result = .success(try await work { note.change(to: after($0)) })
        } catch {
            result = .failure(error)
        }
        ticker.cancel()
        await ticker.value
        show(nil)
        return try result.get()
    }

    /// What is being done when a stage is over.
    private func after(_ stage: OperationStage) -> String {
        guard stage.name == "facts", let model else { return "computing" }
        return "\(SafeTerminalText.line(model)) words the answer"
    }
}
