import Semantics

/// Asks the verifier about an answer's text, and holds what it finds to limits.
struct GroundingCheck {
    let world: WorldSetting
    let limits: GroundingLimits

    /// - Returns: nil where there was no verdict; the result says why.
    func assertions(
        for reply: EvaluationReply, _ respondents: RespondentDirectory, _ result: inout CaseResult
    ) async -> [AssertionResult]? {
        var request = EvaluationRequest(prompt: reply.text, world: world, today: world.today)
        request.facts = reply.json?["facts"] ?? .array([])
        let asked = (result.output, result.respondent)
        guard let verdict = await Answering.reply(from: "fidga:verify", to: request, respondents, &result) else {
            return nil
        }
        (result.output, result.respondent) = asked
        guard let json = verdict.json else {
            result.reason = "The verifier's answer is no verdict in JSON."
            return nil
        }
        return limits.assertions(GroundingScore(json))
    }
}
