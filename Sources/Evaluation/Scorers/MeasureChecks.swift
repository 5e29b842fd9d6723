import Semantics

/// Checks on what can be counted: words, time, money, and why a model stopped.
enum MeasureChecks {
    static func wordCount(_ output: String, _ value: JSONValue?) throws(CheckFault) -> CheckFinding {
        let count = Double(output.split(whereSeparator: \.isWhitespace).count)
        func found(_ holds: Bool, _ wanted: String) -> CheckFinding {
            CheckFinding(holds, "The output has \(count.plain) words; \(wanted).")
        }
        if let exact = value?.double ?? value?.text.flatMap(Double.init) {
            return found(count == exact, "expected are \(exact.plain)")
        }
        guard case .object(let members) = value else {
            throw CheckFault("The value must be a number of words, or 'min' and 'max'.")
        }
        let unknown = members.map(\.key).filter { $0 != "min" && $0 != "max" }
        let low = value?["min"]?.double
        let high = value?["max"]?.double
        guard unknown.isEmpty, low != nil || high != nil, (low ?? 0) <= (high ?? .infinity) else {
            throw CheckFault("The value must be 'min', 'max', or both with min not above max.")
        }
        let bounds = [low.map { "at least \($0.plain)" }, high.map { "at most \($0.plain)" }].compactMap { $0 }
        return found(
            count >= (low ?? 0) && count <= (high ?? .infinity), "expected are \(bounds.joined(separator: " and "))")
    }

    static func latency(_ reply: EvaluationReply, limit: Double?) throws(CheckFault) -> CheckFinding {
        guard let taken = reply.latencyMilliseconds else { throw CheckFault("No latency was measured.") }
        let limit = limit ?? .infinity
        return CheckFinding(taken <= limit, "The answer took \(taken.plain) ms; allowed are \(limit.plain) ms.")
    }

    static func cost(_ reply: EvaluationReply, limit: Double?) throws(CheckFault) -> CheckFinding {
        guard let cost = reply.costDollars else { throw CheckFault("The respondent does not say what it costs.") }
        let limit = limit ?? .infinity
        return CheckFinding(cost <= limit, "The answer cost $\(cost); allowed are $\(limit).")
    }

    static func finishReason(_ reply: EvaluationReply, _ expected: String) -> CheckFinding {
        guard let reason = reply.finishReason else {
            return CheckFinding(false, "The respondent does not say why it stopped.")
        }
        let same = reason.lowercased() == expected.lowercased()
        return CheckFinding(same, "It stopped because of \(SuitePart.quoted(reason)).")
    }
}
