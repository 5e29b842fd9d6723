import Synchronization

/// The reader of questions, made when it is first needed: its lexicons take longer to lay out than most queries to run,
/// and a query in JSON has no words to read.
final class DeferredReader: Sendable {
    private let made = Mutex<QuestionReader?>(nil)
    private let make: @Sendable () -> QuestionReader

    init(_ make: @escaping @Sendable () -> QuestionReader) { self.make = make }

    var reader: QuestionReader {
        made.withLock { made in
            if let made { return made }
            let reader = make()
            made = reader
            return reader
        }
    }
}
