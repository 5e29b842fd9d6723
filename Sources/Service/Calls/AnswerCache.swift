import Semantics
import Synchronization

/// Answers that may be given again while neither the data nor the day has changed. Bounded by the bytes of their texts;
/// the answers that were used longest ago go first.
final class AnswerCache: Sendable {
    struct Key: Hashable, Sendable {
        var operation: String
        /// The parameters as JSON text.
        var parameters: String
        var version: DataVersion
    }

    private struct Entry {
        var answer: OperationAnswer
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var bytes = 0
        var clock: UInt64 = 0
        /// The version that entries belong to; those of another are of no use any more.
        var version: DataVersion?
    }

    private let byteLimit: Int
    private let state = Mutex(State())

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    func answer(for key: Key) -> OperationAnswer? {
        state.withLock { state in
            guard state.entries[key] != nil else { return nil }
            state.clock += 1
            state.entries[key]?.lastUse = state.clock
            return state.entries[key]?.answer
        }
    }

    func keep(_ answer: OperationAnswer, for key: Key) {
        let size = AnswerCache.size(answer, key)
        guard size <= byteLimit / 4 else { return }
        state.withLock { state in
            if state.version != key.version {
                state.entries.removeAll()
                state.bytes = 0
                state.version = key.version
            }
            if let old = state.entries[key] { state.bytes -= AnswerCache.size(old.answer, key) }
            state.clock += 1
            state.entries[key] = Entry(answer: answer, lastUse: state.clock)
            state.bytes += size
            if state.bytes > byteLimit { shrink(&state) }
        }
    }

    /// Down to half, so that it is seldom done.
    private func shrink(_ state: inout State) {
        for (key, entry) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            guard state.bytes > byteLimit / 2 else { return }
            state.bytes -= AnswerCache.size(entry.answer, key)
            state.entries[key] = nil
        }
    }

    /// The value takes about as much again as its text, several times over.
    private static func size(_ answer: OperationAnswer, _ key: Key) -> Int {
        answer.text.utf8.count * 6 + key.parameters.utf8.count
    }
}
