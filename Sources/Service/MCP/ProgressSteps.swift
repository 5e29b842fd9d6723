import Operations
import Semantics
import Synchronization

/// Progress as MCP has it: a number that only grows, with a word on what was reached.
final class ProgressSteps: Sendable {
    private let token: JSONValue
    private let notify: @Sendable (JSONValue) -> Void
    private let reached = Mutex(0.0)
    /// A stage of an answer takes this much of what is left, so that there is always room for the next.
    private static let stageStep = 0.05
    /// What takes long fills this much at most: stages follow it.
    private static let longest = 0.9

    init(token: JSONValue, notify: @escaping @Sendable (JSONValue) -> Void) {
        self.token = token
        self.notify = notify
    }

    func share(_ share: Double) { advance(to: { _ in share * ProgressSteps.longest }, message: nil) }

    /// The words of an answer are told themselves: each piece was verified, and stays.
    func stage(_ stage: OperationStage) {
        let words = stage.name == OperationStage.words ? stage.detail.text : nil
        advance(to: { $0 + (1 - $0) * ProgressSteps.stageStep }, message: words ?? stage.name)
    }

    private func advance(to next: (Double) -> Double, message: String?) {
        let progress = reached.withLock { reached -> Double? in
            let value = min(1, next(reached))
            guard value > reached else { return nil }
            reached = value
            return value
        }
        guard let progress else { return }
        var params: [JSONValue.Member] = [
            .init("progressToken", token), .init("progress", .number(progress)), .init("total", .number(1)),
        ]
        if let message { params.append(.init("message", .string(message))) }
        notify(
            .object([
                "jsonrpc": .string("2.0"), "method": .string("notifications/progress"), "params": .object(params),
            ]))
    }
}
