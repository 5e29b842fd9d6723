import Semantics

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

    private let texts: RecentValues<Key, String>

    package init(countLimit: Int = 1_000, byteLimit: Int = 1 << 20) {
        texts = RecentValues(countLimit: countLimit, sizeLimit: byteLimit)
    }

    package var count: Int { texts.count }

    func text(for key: Key) -> String? { texts.value(for: key) }

    /// - Parameter text: what passed, as it is shown.
    func keep(_ text: String, for key: Key) {
        texts.keep(
            text, for: key,
            size: text.utf8.count + key.model.utf8.count + key.prompt.utf8.count + key.snapshot.utf8.count)
    }
}
