import Dispatch
import Foundation
import Synchronization

/// One thread for calls that wait for a person.
///
/// readline keeps its state in C globals and blocks while someone thinks: it needs one thread of its own, always the same
/// one, and must not hold up a thread of the cooperative pool.
final class EditingThread: Sendable {
    private typealias Job = @Sendable () -> Void

    private final class Mailbox: Sendable {
        let jobs = Mutex<[Job?]>([])
        let arrivals = DispatchSemaphore(value: 0)

        /// Nil ends the thread.
        func post(_ job: Job?) {
            jobs.withLock { $0.append(job) }
            arrivals.signal()
        }

        func next() -> Job? {
            arrivals.wait()
            return jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
    }

    private let mailbox = Mailbox()

    init(name: String) {
        let mailbox = mailbox
        let thread = Thread {
            while let job = mailbox.next() { job() }
        }
        thread.name = name
        thread.start()
    }

    deinit { mailbox.post(nil) }

    /// Runs `work` on the thread, after everything asked for before it.
    func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            mailbox.post { continuation.resume(returning: work()) }
        }
    }
}
