import Synchronization

/// How far a run over several suites is, and about how long the rest takes.
final class EvalProgress: Sendable {
    private let cases: Int
    private let before = Mutex(0)
    private let bar = LiveProgress()
    private let start = WallClock.stopwatch()

    init(cases: Int) { self.cases = max(1, cases) }

    /// - Parameter done: cases of the suite that are done.
    func show(_ suite: String, done: Int) {
        let share = Double(before.withLock { $0 } + done) / Double(cases)
        bar.show(share: share, note: "\(suite), \(left(share))")
    }

    /// A suite of so many cases is done.
    func add(_ count: Int) { before.withLock { $0 += count } }

    func finish() { bar.finish() }

    /// `2:10 left`, from what the cases before took.
    private func left(_ share: Double) -> String {
        let elapsed = Double((WallClock.stopwatch() - start).components.seconds)
        guard share > 0 else { return "…" }
        let seconds = Int((elapsed * (1 - share) / share).rounded(.up))
        return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60) left"
    }
}
