import Synchronization

/// The words of an answer that whoever waits for it has heard: they stay its beginning.
final class ToldLead: Sendable {
    private let told = Mutex("")
    private let hear: @Sendable (String) -> Void

    /// - Parameter hear: takes the words as they come, piece by piece.
    init(_ hear: @escaping @Sendable (String) -> Void) { self.hear = hear }

    /// Tells what `text` has beyond the words that were told. Words that go on otherwise are told with the whole answer.
    func tell(_ text: String) {
        told.withLock { told in
            guard text.count > told.count, text.hasPrefix(told) else { return }
            hear(String(text.dropFirst(told.count)))
            told = text
        }
    }
}
