/// Asks once what several cases ask, and keeps the latest of these replies.
package actor SharedReplies: Respondent {
    private let respondent: any Respondent
    private var replies: [EvaluationRequest: EvaluationReply] = [:]
    private static let most = 256

    package init(_ respondent: any Respondent) { self.respondent = respondent }

    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        guard request.isShared else { return try await respondent.reply(to: request) }
        if let reply = replies[request] { return reply }
        let reply = try await respondent.reply(to: request)
        if replies.count >= SharedReplies.most { replies.removeAll() }
        replies[request] = reply
        return reply
    }
}
