import Operations
import Synchronization

/// Ends work that takes too long, and work whose caller has gone.
enum Deadline {
    /// - Throws: `OperationError`, the work's own or that of the deadline. Work is told to stop and stops in its own time,
    ///   which for computations over data is within milliseconds.
    static func run<T: Sendable>(
        within limit: Duration, _ work: @escaping @Sendable () async throws(OperationError) -> T
    ) async throws(OperationError) -> T {
        let worker = Task { () async -> Result<T, OperationError> in
            do throws(OperationError) {
                return .success(try await work())
            } catch {
                return .failure(error)
            }
        }
        let timer = Task {
            try await Task.sleep(for: limit)
            worker.cancel()
        }
        let result = await withTaskCancellationHandler {
            await worker.value
        } onCancel: {
            worker.cancel()
        }
        timer.cancel()
        if case .failure(let error) = result, error.category == .cancelled, !Task.isCancelled {
            // Nobody but the timer can have stopped it.
            throw .unavailable(
                "deadline_exceeded", "The answer took longer than \(limit.components.seconds) s.",
                suggestions: ["Ask for a shorter period, or fewer groups."])
        }
        return try result.get()
    }
}
