import Semantics

/// Compares how a question was understood with how it must be, field by field.
///
/// Lists of metrics, dimensions and filters compare as sets; parameters on the expected keys only. A clarifying question
/// is judged by what it asks about, a refusal by its reason, several requests part by part in their order.
struct ReadingComparison: Sendable {
    let expected: JSONValue

    static let fields = [
        "intent", "metrics", "breakdown", "filters", "period", "comparison", "granularity", "horizon", "limit", "order",
        "needs_clarification", "out_of_scope", "params", "clarify_about", "parts", "segment",
    ]
    private static let sets: Set<String> = ["metrics", "breakdown", "filters", "clarify_about"]

    /// One assertion a field.
    func assertions(for reading: JSONValue, prefix: String = "") -> [AssertionResult] {
        if expected["needs_clarification"]?.flag == true {
            return ["needs_clarification", "clarify_about"].map { field($0, reading, prefix) }
        }
        if expected["out_of_scope"]?.flag == true {
            return ["out_of_scope", "params"].map { field($0, reading, prefix) }
        }
        guard let parts = expected["parts"]?.elements, !parts.isEmpty else {
            guard case .object(let members) = expected else { return [] }
            return members.map(\.key).map { field($0, reading, prefix) }
        }
        let seen = reading["parts"]?.elements ?? []
        var results = [field("intent", reading, prefix)]
        let same = seen.count == parts.count
        results.append(
            AssertionResult(
                type: "\(prefix)parts", verdict: same ? .pass : .fail, score: same ? 1 : 0,
                reason: "\(seen.count) requests were read; expected are \(parts.count)."))
        for (index, part) in parts.enumerated() {
            results += ReadingComparison(expected: part).assertions(
                for: seen.indices.contains(index) ? seen[index] : .null, prefix: "\(prefix)parts[\(index)].")
        }
        return results
    }

    private func field(_ name: String, _ reading: JSONValue, _ prefix: String) -> AssertionResult {
        let wanted = expected[name] ?? (Self.sets.contains(name) ? .array([]) : .null)
        let seen = reading[name] ?? .null
        let same: Bool
        switch name {
        case "params": same = paramsMatch(wanted, seen)
        case _ where Self.sets.contains(name): same = setsMatch(wanted, seen)
        default: same = JSONEquality.same(wanted, seen)
        }
        return AssertionResult(
            type: prefix + name, verdict: same ? .pass : .fail, score: same ? 1 : 0,
            reason: same ? "As expected." : "Read as \(seen.serialized), expected \(wanted.serialized).",
            expected: wanted, metric: name)
    }

    private func setsMatch(_ a: JSONValue, _ b: JSONValue) -> Bool {
        let a = a.elements ?? []
        let b = b.elements ?? []
        return a.count == b.count && a.allSatisfy { one in b.contains { elementsMatch(one, $0) } }
    }

    /// A filter's list of values is a set, too.
    private func elementsMatch(_ a: JSONValue, _ b: JSONValue) -> Bool {
        guard let values = a["value"]?.elements, let others = b["value"]?.elements else {
            return JSONEquality.same(a, b)
        }
        return a["field"] == b["field"] && a["op"] == b["op"] && setsMatch(.array(values), .array(others))
    }

    private func paramsMatch(_ wanted: JSONValue, _ seen: JSONValue) -> Bool {
        guard case .object(let members) = wanted else { return true }
        return members.allSatisfy { member in valuesMatch(member.value, seen[member.key] ?? .null) }
    }

    private func valuesMatch(_ a: JSONValue, _ b: JSONValue) -> Bool {
        switch (a, b) {
        case (.string(let a), .string(let b)): Self.normalised(a) == Self.normalised(b)
        case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy { valuesMatch($0, $1) }
        case (.object(let members), .object): members.allSatisfy { valuesMatch($0.value, b[$0.key] ?? .null) }
        default: JSONEquality.same(a, b)
        }
    }

    /// Names of experiments, campaigns and audiences, without what people say around them.
    private static func normalised(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !["test", "experiment", "campaign", "audience"].contains($0) }
    }
}
