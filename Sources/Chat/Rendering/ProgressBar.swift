/// Progress of one long task, as a line that is drawn over itself.
///
/// A value: it decides what to write and when; the edge that owns standard error and the clock writes it. Nothing is
/// shown in the first second (what is done by then needs no bar), more often than ten times a second, or off a terminal.
package struct ProgressBar: Sendable {
    package var style: TerminalStyle
    private var lastDrawn: Duration?

    package init(style: TerminalStyle) { self.style = style }

    private static let patience = Duration.seconds(1)
    private static let rhythm = Duration.milliseconds(100)

    /// What to write now, or nil for nothing.
    /// - Parameters:
    ///   - share: 0…1; nil when it is not known.
    ///   - note: what is being done, in a word or two.
    ///   - elapsed: since the task began.
    package mutating func update(share: Double?, note: String, elapsed: Duration) -> String? {
        guard style.isTerminal, elapsed >= ProgressBar.patience else { return nil }
        if let lastDrawn, elapsed - lastDrawn < ProgressBar.rhythm { return nil }
        lastDrawn = elapsed
        return "\r\u{1B}[K" + line(share: share, note: note, elapsed: elapsed)
    }

    /// Takes the line away; nil where none was drawn.
    package mutating func finish() -> String? {
        guard lastDrawn != nil else { return nil }
        lastDrawn = nil
        return "\r\u{1B}[K"
    }

    private func line(share: Double?, note: String, elapsed: Duration) -> String {
        let text = SafeTerminalText.line(note)
        let clock = ProgressBar.clock(elapsed)
        guard let share, share.isFinite else { return "\(text)  \(clock)".truncated(toColumns: style.width - 1) }
        let done = min(1, max(0, share))
        let percent = "\(Int(done * 100))%".padded(toColumns: 4, alignment: .trailing)
        let room = max(5, min(40, style.width - DisplayWidth.of(text) - 18))
        let filled = Int(done * Double(room))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
        return "\(text)  \(bar) \(percent)  \(clock)".truncated(toColumns: style.width - 1)
    }

    /// `0:07`, `12:30`.
    private static func clock(_ elapsed: Duration) -> String {
        let seconds = Int(elapsed.components.seconds)
        return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }
}
