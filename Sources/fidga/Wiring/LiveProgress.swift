import Chat
import Synchronization

/// A progress bar on standard error, by the clock that only goes forward.
final class LiveProgress: Sendable {
    private let bar: Mutex<ProgressBar>
    private let start = ContinuousClock.now

    init() { bar = Mutex(ProgressBar(style: Terminal.messages)) }

    /// - Parameter share: 0…1; nil when it is not known.
    func show(share: Double?, note: String) {
        let elapsed = ContinuousClock.now - start
        let text = bar.withLock { $0.update(share: share, note: note, elapsed: elapsed) }
        if let text { StandardStreams.message(text) }
    }

    /// Takes the bar away.
    func finish() {
        if let text = bar.withLock({ $0.finish() }) { StandardStreams.message(text) }
    }
}
