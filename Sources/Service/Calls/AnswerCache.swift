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

    private let byteLimit: Int
    private let answers: RecentValues<Key, OperationAnswer>
    /// The version that the answers belong to; those of another are of no use any more.
    private let version = Mutex<DataVersion?>(nil)

    init(byteLimit: Int) {
        self.byteLimit = byteLimit
        answers = RecentValues(sizeLimit: byteLimit)
    }

    func answer(for key: Key) -> OperationAnswer? { answers.value(for: key) }

    func keep(_ answer: OperationAnswer, for key: Key) {
        // The value takes about as much again as its text, several times over.
        let size = answer.text.utf8.count * 6 + key.parameters.utf8.count
        guard size <= byteLimit / 4 else { return }
        version.withLock { version in
            if version != key.version {
                answers.removeAll()
                version = key.version
            }
            answers.keep(answer, for: key, size: size)
        }
    }
}
