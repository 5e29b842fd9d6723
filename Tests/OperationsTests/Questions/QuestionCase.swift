import Foundation
import Semantics
import Testing

/// One question of a table: `earlier >> question | intent ; field=value ; …`.
///
/// Fields: `metrics`, `by`, `where` (joined by `&`; `=` `!=` `^=` `>` …, values joined by `|`), `period`, `vs`,
/// `step`, `horizon` (a day, or `from..to`), `limit`, `order`, `params` (JSON), `oos` (out of scope: its reason),
/// `clarify`.
struct QuestionCase: Sendable {
    var earlier: [String]
    var question: String
    var expected: JSONValue

    static func cases(_ table: String) -> [QuestionCase] {
        table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { QuestionCase(String($0)) }
    }

    init(_ line: String) {
        let halves = line.components(separatedBy: " | ")
        let turns = halves[0].components(separatedBy: " >> ")
        earlier = Array(turns.dropLast())
        question = turns.last ?? ""
        var fields: [String: JSONValue] = [
            "intent": .string("metric_value"), "metrics": .array([]), "breakdown": .array([]), "filters": .array([]),
            "period": .null, "comparison": .null, "granularity": .string("none"), "horizon": .null, "limit": .null,
            "order": .null, "needs_clarification": .bool(false), "out_of_scope": .bool(false),
        ]
        let rest = halves.dropFirst().joined(separator: " | ")
        for part in rest.components(separatedBy: " ; ") {
            guard let equals = part.firstIndex(of: "=") else {
                fields["intent"] = .string(part.trimmingCharacters(in: .whitespaces))
                continue
            }
            let value = String(part[part.index(after: equals)...])
            QuestionCase.set(part[..<equals].trimmingCharacters(in: .whitespaces), value, &fields)
        }
        expected = .object(fields.map { JSONValue.Member($0.key, $0.value) })
    }

    private static func set(_ name: String, _ value: String, _ fields: inout [String: JSONValue]) {
        switch name {
        case "metrics": fields["metrics"] = list(value)
        case "by": fields["breakdown"] = list(value)
        case "where": fields["filters"] = .array(value.components(separatedBy: " & ").map(filter))
        case "period": fields["period"] = range(value)
        case "vs": fields["comparison"] = range(value)
        case "horizon": fields["horizon"] = range(value)
        case "step": fields["granularity"] = .string(value)
        case "limit": fields["limit"] = Int64(value).map { .integer($0) }
        case "order":
            let colon = value.lastIndex(of: ":") ?? value.endIndex
            fields["order"] = .object([
                "by": .string(String(value[..<colon])), "dir": .string(String(value[colon...].dropFirst())),
            ])
        case "params": fields["params"] = try? JSONValue(parsing: Data(value.utf8))
        case "oos":
            fields["intent"] = .string("out_of_scope")
            fields["out_of_scope"] = .bool(true)
            fields["params"] = .object(["reason": .string(value)])
        case "clarify":
            fields["needs_clarification"] = .bool(true)
            fields["clarify_about"] = list(value)
        default: fields["intent"] = .string("unknown field \(name)")
        }
    }

    private static func list(_ value: String) -> JSONValue {
        .array(value.split(separator: ",").map { .string(String($0)) })
    }

    private static func range(_ value: String) -> JSONValue {
        let ends = value.components(separatedBy: "..")
        return .object(["start": .string(ends[0]), "end": .string(ends.last ?? ends[0])])
    }

    private static func filter(_ text: String) -> JSONValue {
        let operators = [
            ("!=", "ne"), ("^=", "starts_with"), (">=", "gte"), ("<=", "lte"), ("=", "eq"), (">", "gt"), ("<", "lt"),
        ]
        for (sign, name) in operators {
            guard let found = text.range(of: sign), found.lowerBound == text.firstIndex(where: { "!^><=".contains($0) })
            else { continue }
            let value = String(text[found.upperBound...])
            let values = value.split(separator: "|").map { JSONValue.string(String($0)) }
            let isOrdering = ["gte", "lte", "gt", "lt"].contains(name)
            let op = values.count > 1 ? (name == "eq" ? "in" : "not_in") : name
            let json: JSONValue =
                isOrdering ? .number(Double(value) ?? .nan) : values.count > 1 ? .array(values) : .string(value)
            return .object(["field": .string(String(text[..<found.lowerBound])), "op": .string(op), "value": json])
        }
        return .null
    }
}
