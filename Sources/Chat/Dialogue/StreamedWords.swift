import Synchronization

/// The words of an answer on a terminal while they come.
///
/// Each piece is certain and stays: it was checked before it came. Lines are wrapped as the whole answer would be, so that
/// words only ever add to what stands there.
final class StreamedWords: Sendable {
    private struct State {
        var text = ""
        var shown = ""
        var failure: (any Error)?
    }

    private let state = Mutex(State())
    private let renderer: AnswerRenderer
    private let write: @Sendable (String) throws -> Void

    init(_ renderer: AnswerRenderer, write: @escaping @Sendable (String) throws -> Void) {
        self.renderer = renderer
        self.write = write
    }

    func add(_ piece: String) {
        state.withLock { state in
            state.text += piece
            // A number may yet get its unit, and stands on one line with it.
            show(state.text.hasSuffix("\n") ? state.text : StreamedWords.withoutLastNumber(state.text), in: &state)
        }
    }

    private func show(_ text: String, in state: inout State) {
        let lines = renderer.prose(text).joined(separator: "\n")
        guard state.failure == nil, lines.hasPrefix(state.shown) else { return }
        do {
            try write(String(lines.dropFirst(state.shown.count)))
            state.shown = lines
        } catch {
            state.failure = error
        }
    }

    private static func withoutLastNumber(_ text: String) -> String {
        let words = text.reversed().drop { $0 == " " }
        guard words.first?.isNumber == true || text.hasSuffix("percentage") else { return text }
        return String(words.drop { $0 != " " && $0 != "\n" }.reversed())
    }

    /// Ends the line of what was told.
    ///
    /// - Returns: what was, as it stands there.
    /// - Throws: what `write` has thrown.
    func finish() throws -> String {
        try state.withLock { state in
            show(state.text, in: &state)
            if let failure = state.failure { throw failure }
            if !state.shown.isEmpty { try write("\n") }
            return state.shown
        }
    }
}
