import Synchronization

/// Reads a reply while it comes, and tells each sentence once it has passed.
///
/// Nothing is told before the sentences that passed say what was asked; what was told is the beginning of the answer, and
/// stays.
final class ReplyReader: Sendable {
    private struct State {
        var feed = SentenceFeed()
        var gate: SentenceGate
        /// Characters of the text that were told.
        var told = 0
    }

    private let state: Mutex<State>
    private let hearing: @Sendable (String) -> Void

    /// - Parameter hearing: takes pieces of the answer, in their order; together they are its text.
    init(_ gate: SentenceGate, hearing: @escaping @Sendable (String) -> Void) {
        state = Mutex(State(gate: gate))
        self.hearing = hearing
    }

    var hasTold: Bool { state.withLock { $0.told > 0 } }

    func take(_ words: String) {
        state.withLock { state in
            for sentence in state.feed.take(words) { judge(sentence, &state) }
        }
    }

    /// - Parameter isCut: the reply stopped before it was over.
    /// - Returns: what passed.
    func finish(isCut: Bool) -> SentenceGate {
        state.withLock { state in
            if let last = state.feed.finish(isCut: isCut) { judge(last, &state) }
            return state.gate
        }
    }

    private func judge(_ sentence: String, _ state: inout State) {
        state.gate.take(sentence)
        guard state.gate.isEnough, state.gate.text.count > state.told else { return }
        hearing(String(state.gate.text.dropFirst(state.told)))
        state.told = state.gate.text.count
    }
}
