import Operations
import Semantics

/// Scores an interpretation against an expectation as the question set's rules say: field by field; sets where order
/// does
/// not matter; parameters on the expected keys only.
enum QuestionScore {
    /// The names of the fields that differ; empty for an exact reading.
    static func differences(expected: JSONValue, read: JSONValue) -> [String] {
        if expected["needs_clarification"]?.flag == true {
            return compare(["needs_clarification"], expected, read)
                + (set(expected["clarify_about"]) == set(read["clarify_about"]) ? [] : ["clarify_about"])
        }
        if expected["out_of_scope"]?.flag == true {
            let reason = expected["params"]?["reason"]
            return compare(["out_of_scope"], expected, read)
                + (reason == nil || reason == read["params"]?["reason"] ? [] : ["params.reason"])
        }
        var wrong = compare(
            [
                "intent", "period", "comparison", "granularity", "horizon", "limit", "order", "needs_clarification",
                "out_of_scope",
            ], expected, read)
        if expected["intent"]?.text == "multi" {
            let (parts, got) = (expected["parts"]?.elements ?? [], read["parts"]?.elements ?? [])
            guard parts.count == got.count else { return wrong + ["parts"] }
            for (index, pair) in zip(parts, got).enumerated() {
                wrong += differences(expected: pair.0, read: pair.1).map { "parts[\(index)].\($0)" }
            }
            return wrong
        }
        for field in ["metrics", "breakdown", "filters"] where set(expected[field]) != set(read[field]) {
            wrong.append(field)
        }
        if case .object(let members) = expected["params"] {
            for member in members where !same(member.key, member.value, read["params"]?[member.key]) {
                wrong.append("params.\(member.key)")
            }
        }
        return wrong
    }

    /// How many fields the rules score of an expectation.
    static func fieldCount(of expected: JSONValue) -> Int {
        if expected["needs_clarification"]?.flag == true || expected["out_of_scope"]?.flag == true { return 2 }
        if expected["intent"]?.text == "multi" {
            return (expected["parts"]?.elements ?? []).reduce(9) { $0 + fieldCount(of: $1) }
        }
        guard case .object(let params)? = expected["params"] else { return 12 }
        return 12 + params.count
    }

    /// The fewest differences over the expectation and its accepted alternatives.
    static func differences(line: JSONValue, read: JSONValue) -> [String] {
        guard let expected = line["expect"] else { return ["expect"] }
        let alternatives = [expected] + (line["accept"]?.elements ?? []).map { overriding(expected, with: $0) }
        return alternatives.map { differences(expected: $0, read: read) }.min { $0.count < $1.count } ?? []
    }

    private static func overriding(_ expected: JSONValue, with override: JSONValue) -> JSONValue {
        guard case .object(let members) = expected, case .object(let changes) = override else { return expected }
        let changed = Set(changes.map(\.key))
        return .object(members.filter { !changed.contains($0.key) } + changes)
    }

    private static func compare(_ fields: [String], _ a: JSONValue, _ b: JSONValue) -> [String] {
        fields.filter { canonical(a[$0] ?? .null) != canonical(b[$0] ?? .null) }
    }

    private static func set(_ value: JSONValue?) -> Set<String> {
        Set((value?.elements ?? []).map { canonical($0).serialized })
    }

    private static let names: Set<String> = ["experiment", "campaign", "audience"]

    private static func same(_ key: String, _ expected: JSONValue, _ read: JSONValue?) -> Bool {
        guard let read else { return false }
        if names.contains(key), let a = expected.text, let b = read.text { return bare(a) == bare(b) }
        return canonical(expected) == canonical(read)
    }

    /// A name without case, punctuation and the nouns around it.
    private static func bare(_ name: String) -> String {
        let letters = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
        let nouns: Set<String> = ["test", "experiment", "campaign", "audience"]
        return String(letters).split(separator: " ").map(String.init).filter { !nouns.contains($0) }
            .joined(separator: " ")
    }

    /// Object keys sorted, numbers in one form.
    static func canonical(_ value: JSONValue) -> JSONValue {
        switch value {
        case .integer(let integer): .number(Double(integer))
        case .array(let elements): .array(elements.map(canonical))
        case .object(let members):
            .object(members.map { JSONValue.Member($0.key, canonical($0.value)) }.sorted { $0.key < $1.key })
        default: value
        }
    }
}
