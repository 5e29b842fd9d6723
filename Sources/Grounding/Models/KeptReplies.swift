import Synchronization

/// Replies that passed, so that the same question on the same data asks a model once.
///
/// They are kept in memory, not in the workspace: a long-running service and an open chat are where questions come again, and
/// words that nobody stored need no place in backups, in retention and in an erasure. A reply is found by whom it is from, by
/// what was asked word for word, and by the state of the data; another prompt, another fact or a commit asks anew. What was
/// refused is never kept, and what is kept is checked again before it is shown.
///
/// Bounded in number and in bytes; what was used longest ago goes first.
package final class KeptReplies: Sendable {
    package struct Key: Hashable, Sendable {
        /// The model's name.
        package var model: String
        /// `FilledPrompt.hash`.
        package var prompt: String
        /// The state of the data.
        package var snapshot: String

        package init(model: String, prompt: String, snapshot: String) {
            self.model = model
            self.prompt = prompt
            self.snapshot = snapshot
        }
    }

    private struct Entry {
        var text: String
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var bytes = 0
        var clock: UInt64 = 0
    }

    private let countLimit: Int
    private let byteLimit: Int
    private let state = Mutex(State())

    package init(countLimit: Int = 1_000, byteLimit: Int = 1 << 20) {
        self.countLimit = countLimit
        self.byteLimit = byteLimit
    }

    package var count: Int { state.withLock { $0.entries.count } }

    func text(for key: Key) -> String? {
        state.withLock { state in
            guard state.entries[key] != nil else { return nil }
            state.clock += 1
            state.entries[key]?.lastUse = state.clock
            return state.entries[key]?.text
        }
    }

    /// - Parameter text: what passed, as it is shown.
    func keep(_ text: String, for key: Key) {
        let size = KeptReplies.size(text, key)
        guard size <= byteLimit, countLimit > 0 else { return }
        state.withLock { state in
            if let old = state.entries[key] { state.bytes -= KeptReplies.size(old.text, key) }
            state.clock += 1
            state.entries[key] = Entry(text: text, lastUse: state.clock)
            state.bytes += size
            if state.bytes > byteLimit || state.entries.count > countLimit { shrink(&state) }
        }
    }

    /// Down to three quarters, so that it is seldom done; what was used last always stays.
    private func shrink(_ state: inout State) {
        for (key, entry) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            let isSmall = state.bytes <= byteLimit / 4 * 3 && state.entries.count <= countLimit / 4 * 3
            guard !isSmall, state.entries.count > 1 else { return }
            state.bytes -= KeptReplies.size(entry.text, key)
            state.entries[key] = nil
        }
    }

    private static func size(_ text: String, _ key: Key) -> Int {
        text.utf8.count + key.model.utf8.count + key.prompt.utf8.count + key.snapshot.utf8.count
    }
}
