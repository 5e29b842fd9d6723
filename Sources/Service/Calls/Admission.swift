import Operations
import Synchronization

/// Lets a bounded number of computations run, a bounded number wait in order, and turns the rest away at once: a queue
/// without an end would answer nobody in time.
final class Admission: Sendable {
    private struct State {
        var running = 0
        var nextTicket: UInt64 = 0
        var queue: [(ticket: UInt64, continuation: CheckedContinuation<Bool, Never>)] = []
    }

    private let runningLimit: Int
    private let waitingLimit: Int
    private let state = Mutex(State())

    init(runningLimit: Int, waitingLimit: Int) {
        self.runningLimit = runningLimit
        self.waitingLimit = waitingLimit
    }

    /// Computations that run now.
    var running: Int { state.withLock { $0.running } }
    /// Computations that wait for their turn.
    var waiting: Int { state.withLock { $0.queue.count } }

    /// Runs `body` when it is its turn.
    ///
    /// - Throws: `OperationError` when too many wait already, or the caller has gone.
    func run<T: Sendable>(_ body: () async throws(OperationError) -> T) async throws(OperationError) -> T {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws(OperationError) {
        enum Outcome {
            case entered, full
            case wait(UInt64)
        }
        let outcome: Outcome = state.withLock { state in
            if state.running < runningLimit {
                state.running += 1
                return .entered
            }
            guard state.queue.count < waitingLimit else { return .full }
            state.nextTicket += 1
            return .wait(state.nextTicket)
        }
        switch outcome {
        case .entered: return
        case .full: throw .overloaded
        case .wait(let ticket):
            guard await turn(ticket) else { throw .cancelled }
        }
    }

    /// Whether the turn came before the caller had gone.
    private func turn(_ ticket: UInt64) async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let immediate: Bool? = state.withLock { state in
                    if Task.isCancelled { return false }
                    // A place may have become free since.
                    if state.running < runningLimit {
                        state.running += 1
                        return true
                    }
                    state.queue.append((ticket, continuation))
                    return nil
                }
                if let immediate { continuation.resume(returning: immediate) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.queue.firstIndex { $0.ticket == ticket }.map { state.queue.remove(at: $0).continuation }
            }
            waiter?.resume(returning: false)
        }
    }

    /// Hands the place to whoever has waited longest.
    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard !state.queue.isEmpty else {
                state.running -= 1
                return nil
            }
            return state.queue.removeFirst().continuation
        }
        next?.resume(returning: true)
    }
}

extension OperationError {
    /// Turned away; asking again a little later may work.
    static let overloaded = OperationError.unavailable(
        "overloaded", "Too many requests are being answered already.", suggestions: ["Ask again in a second."])
}
