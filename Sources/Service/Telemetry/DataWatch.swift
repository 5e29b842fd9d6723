import Logging
import Operations
import Semantics
import ServiceLifecycle

/// Looks again and again whether the data can be read: a change is in the log, and a workspace that was put in the place of
/// another is noticed before anybody asks. Where data comes in, memory of what it was before is given back, now and then.
struct DataWatch: ServiceLifecycle.Service {
    let context: OperationContext
    let interval: Duration
    /// Looks between two times at which memory is given back: it takes milliseconds.
    private static let looksBetween = 5

    init(_ context: OperationContext, every interval: Duration = .seconds(1)) {
        self.context = context
        self.interval = interval
    }

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await watch() }
        } catch let error as CancellationError {
            // A graceful shutdown is what was asked for; anything else is for the caller.
            if Task.isCancelled { throw error }
        }
    }

    private func watch() async throws {
        var canBeRead = true
        var (looks, known): (Int, String?) = (0, nil)
        while true {
            try await Task.sleep(for: interval)
            looks += 1
            do {
                let snapshot = try await context.source.inventory().snapshot
                if looks >= DataWatch.looksBetween, snapshot != known {
                    if known != nil { MemoryArenas.giveBack() }
                    (looks, known) = (0, snapshot)
                }
                if !canBeRead { context.logger.notice("the data can be read again") }
                canBeRead = true
            } catch let error as CancellationError {
                throw error
            } catch {
                if canBeRead { context.logger.error("the data cannot be read", metadata: ["error": "\(error)"]) }
                canBeRead = false
            }
        }
    }
}
