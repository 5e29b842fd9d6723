package import Semantics

/// An answer log for as long as the process lives: for tests, and for questions asked without a workspace.
package actor InMemoryAnswerLog: AnswerLog {
    private var answers: [String: RecordedAnswer] = [:]
    /// Last recorded last.
    private var order: [String] = []
    private let limit: Int

    package init(limit: Int = 10_000) { self.limit = limit }

    package func record(_ answer: RecordedAnswer) {
        order.removeAll { $0 == answer.id }
        order.append(answer.id)
        answers[answer.id] = answer
        while order.count > limit { answers[order.removeFirst()] = nil }
    }

    package func answer(_ id: String) -> RecordedAnswer? { answers[id] }
    package func latest() -> RecordedAnswer? { order.last.flatMap { answers[$0] } }
}
