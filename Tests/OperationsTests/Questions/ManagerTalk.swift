import Foundation
import Operations
import Semantics
import Testing

/// One turn of a table, `text => expected`, and what is expected of it.
///
/// Fields, separated by `; `: `intent`, `metrics`, `by`, `where` (`field op value`, joined by `&`), `period`, `vs`, `horizon`,
/// `limit`, `order`, `target`, `verdict`, `share`, `item`, `form`, `about`, `occasion`, `focus`, `points`, `change` (`field way amount`). Groups, filters and the other period must be as
/// said, none where none are; the rest is compared where it is said. `unread` is a message that was not understood, `asks …` any reply with these words.
struct ManagerTurn: Sendable {
    let text: String
    let expected: String

    static func turns(_ table: String) -> [ManagerTurn] {
        table.split(separator: "\n").map { line in
            let halves = line.components(separatedBy: " => ")
            return ManagerTurn(text: halves[0], expected: halves.dropFirst().joined(separator: " => "))
        }
    }

    /// What differs, in words; none where the reading is right.
    func differences(_ reading: Interpretation) -> [String] {
        if expected == "unread" || expected.hasPrefix("asks ") {
            let words = expected == "unread" ? "That was not understood" : String(expected.dropFirst(5))
            let reply = reading.clarifyingQuestion ?? ""
            return reading.needsClarification && reply.contains(words) ? [] : ["asks \(reply)"]
        }
        var wanted = ["by": "", "where": "", "vs": ""]
        for part in expected.components(separatedBy: "; ") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            wanted[String(part[..<equals])] = String(part[part.index(after: equals)...])
        }
        return wanted.sorted { $0.key < $1.key }.compactMap { field, value in
            let read = ManagerTurn.value(field, reading)
            return read == value ? nil : "\(field) is \(read), not \(value)"
        }
    }

    private static func value(_ field: String, _ reading: Interpretation) -> String {
        switch field {
        case "intent": reading.outOfScope ? "out_of_scope" : reading.intent.rawValue
        case "metrics": reading.metrics.map(\.name).joined(separator: ",")
        case "by": reading.breakdown.map(\.name).joined(separator: ",")
        case "where":
            reading.filters.map { "\($0.field) \($0.op.rawValue) \($0.value.texts.joined(separator: "|"))" }
                .joined(separator: " & ")
        case "period": reading.period?.description ?? ""
        case "vs": reading.comparison?.description ?? ""
        case "horizon": reading.horizon?.description ?? ""
        case "limit": reading.limit.map(String.init) ?? ""
        case "order": reading.order.map { "\($0.by) \($0.dir.rawValue)" } ?? ""
        case "target": reading.params["target"]?.double.map { String(Int($0)) } ?? ""
        case "verdict": reading.params["verdict"]?.flag.map { "\($0)" } ?? ""
        case "share": reading.params["share"]?.flag.map { "\($0)" } ?? ""
        case "item": reading.params["item"]?.integer.map { "\($0)" } ?? ""
        case "form", "about", "occasion", "focus": reading.params[field]?.text ?? ""
        case "points": reading.params["max_points"]?.integer.map { "\($0)" } ?? ""
        case "change":
            (reading.params["changes"]?.elements ?? []).map { change in
                ["by_pct", "by_abs", "to"].compactMap { way in
                    change[way]?.double.map { "\(change["field"]?.text ?? "") \(way) \(Int($0))" }
                }.joined()
            }.joined(separator: " & ")
        case "models": (reading.params["models"]?.elements ?? []).compactMap(\.text).joined(separator: ",")
        case "parts": reading.parts.map(\.intent.rawValue).joined(separator: ",")
        default: "no field"
        }
    }
}
