import Semantics

/// Asks the verifier about an answer's text, and holds what it finds to limits. Whoever answers in the place of others, the
/// verifier is the examiner's own.
struct GroundingCheck {
    let world: WorldSetting
    let limits: GroundingLimits

    /// - Returns: nil where there was no verdict; the result says why.
    func assertions(
        for reply: EvaluationReply, _ respondents: RespondentDirectory, _ result: inout CaseResult
    ) async -> [AssertionResult]? {
        var request = EvaluationRequest(prompt: reply.text, world: world, today: world.today)
        request.facts = reply.json?["facts"] ?? .array([])
        guard let verifier = respondents.helper("fidga:verify") else {
            result.reason = "Nobody here answers to 'fidga:verify', who says what of a text is grounded."
            return nil
        }
        let verdict: EvaluationReply
        do {
            verdict = try await verifier.reply(to: request)
        } catch let error as RespondentError {
            result.reason = error.message
            return nil
        } catch {
            result.reason = "There was no verdict (\(type(of: error)))."
            return nil
        }
        guard let json = verdict.json else {
            result.reason = "The verifier's answer is no verdict in JSON."
            return nil
        }
        return limits.assertions(GroundingScore(json))
    }
}
