import Semantics

/// Checks on what was written elsewhere on the way to an answer: prompts, the log, a recording.
enum TraceCheck {
    /// One assertion a place: none of the texts stands there, in whatever case.
    static func assertions(
        _ reply: EvaluationReply, in places: [EvaluationReply.Trace.Place] = [.prompt], unsaid texts: [String]
    ) -> [AssertionResult] {
        places.map { place in
            let written = reply.traces.filter { $0.place == place }.map(\.text)
            let found = texts.first { text in written.contains { TextChecks.isIn($0, text, ignoringCase: true) } }
            var result = AssertionResult(
                type: "unsaid:\(place.rawValue)", verdict: found == nil ? .pass : .fail, score: found == nil ? 1 : 0,
                reason: found.map { "It holds \(SuitePart.quoted($0))." } ?? "It holds nothing of the kind.")
            if place != .log, written.isEmpty {
                (result.verdict, result.score) = (.error, 0)
                result.reason = "Nothing was written there, so nothing is proven."
            }
            return result
        }
    }

    /// One assertion a text: it stands in a prompt.
    static func assertions(_ reply: EvaluationReply, said texts: [String]) -> [AssertionResult] {
        let written = reply.traces.filter { $0.place == .prompt }.map(\.text)
        return texts.map { text in
            let isSaid = written.contains { TextChecks.isIn($0, text, ignoringCase: true) }
            return AssertionResult(
                type: "said:prompt", verdict: isSaid ? .pass : .fail, score: isSaid ? 1 : 0,
                reason: "\(isSaid ? "A" : "No") prompt says \(SuitePart.quoted(text)).", expected: .string(text))
        }
    }
}
