/// Keeps the answers that were given, so that any number in them can be traced later.
package protocol AnswerLog: Sendable {
    /// Keeps an answer. The same id again replaces it: an answer's id follows from what was asked and of which data.
    func record(_ answer: RecordedAnswer) async throws
    /// The answer with this id; nil when there is none.
    func answer(_ id: String) async throws -> RecordedAnswer?
    /// The answer recorded last; nil before the first.
    func latest() async throws -> RecordedAnswer?
}

/// An answer as it was given.
package struct RecordedAnswer: Sendable, Equatable {
    /// The answer's own id, which its facts' global ids begin with.
    package var id: String
    /// When it was given.
    package var time: Instant
    /// The words asked; untrusted text.
    package var question: String
    /// The whole answer in its wire shape.
    package var json: JSONValue

    package init(id: String, time: Instant, question: String, json: JSONValue) {
        self.id = id
        self.time = time
        self.question = question
        self.json = json
    }
}
