import Dispatch
import Foundation
import Synchronization

/// Tells threads that nobody waits for their answer any more.
final class StopFlag: Sendable {
    private let stopped = Atomic(false)

    init() {}

    func stop() { stopped.store(true, ordering: .relaxed) }

    /// - Throws: `CancellationError` once stopped.
    func check() throws {
        if stopped.load(ordering: .relaxed) { throw CancellationError() }
    }
}

/// What kernels weigh against each other; tests make everything small.
struct KernelTuning: Sendable {
    /// Threads at most, the calling one included.
    var threads = KernelTuning.processors
    /// Below this many rows a second thread is not worth its start, nor the memory it counts in.
    var rowsWorthAThread = 1_000_000
    /// Combinations of dimension codes up to which group numbers are computed; more are looked up.
    var denseGroups = 1 << 20
    /// Rows up to which different users and sessions are told apart by records.
    var sparseRows = 1 << 14
    /// Keys of groups above this begin anew with the next bucket.
    var highestKey = UInt32.max / 2

    /// Asked once: the answer is read from files of the control group.
    private static let processors = min(2, ProcessInfo.processInfo.activeProcessorCount)
}

/// Threads that share one query's work.
struct Crew: Sendable {
    let tuning: KernelTuning
    let stop: StopFlag

    init(_ tuning: KernelTuning = KernelTuning(), stop: StopFlag = StopFlag()) {
        self.tuning = tuning
        self.stop = stop
    }

    /// Into how many parts to cut so many rows.
    func parts(rows: Int) -> Int { rows < tuning.rowsWorthAThread ? 1 : tuning.threads }

    /// Does `work` once for each part, at the same time, and returns the results in the order of the parts.
    ///
    /// - Throws: the first part's error, by order.
    func map<Part: Sendable, Outcome>(
        _ parts: [Part], _ work: @escaping @Sendable (Part) throws -> Outcome
    ) throws -> [Outcome] {
        guard parts.count > 1 else { return try parts.map(work) }
        // TRICKY: results are made by several threads, but each cell is written by one and read after all are done.
        nonisolated(unsafe) let cells = UnsafeMutablePointer<Result<Outcome, any Error>?>.allocate(
            capacity: parts.count)
        cells.initialize(repeating: nil, count: parts.count)
        defer {
            cells.deinitialize(count: parts.count)
            cells.deallocate()
        }
        // Threads of their own: a shared pool may be busy, and would do one part after the other.
        let others = DispatchGroup()
        for index in 1..<parts.count {
            others.enter()
            Thread.detachNewThread {
                cells[index] = Result { try work(parts[index]) }
                others.leave()
            }
        }
        cells[0] = Result { try work(parts[0]) }
        others.wait()
        return try (0..<parts.count).compactMap { try cells[$0]?.get() }
    }
}
