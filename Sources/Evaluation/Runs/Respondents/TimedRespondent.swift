/// Measures how long an answer takes.
package struct TimedRespondent: Respondent {
    private let respondent: any Respondent
    private let clock: @Sendable () -> Double

    /// - Parameter clock: seconds, from any beginning.
    package init(_ respondent: any Respondent, clock: @escaping @Sendable () -> Double) {
        self.respondent = respondent
        self.clock = clock
    }

    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        let start = clock()
        var reply = try await respondent.reply(to: request)
        reply.latencyMilliseconds = reply.latencyMilliseconds ?? (clock() - start) * 1000
        return reply
    }
}
