import Semantics

/// Asks once what several cases ask, and keeps the latest of these replies.
package struct SharedReplies: Respondent {
    private let respondent: any Respondent
    private let replies = RecentValues<EvaluationRequest, EvaluationReply>(countLimit: 256)

    package init(_ respondent: any Respondent) { self.respondent = respondent }

    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        guard request.isShared else { return try await respondent.reply(to: request) }
        return try await replies.value(for: request) { try await respondent.reply(to: request) }
    }
}
