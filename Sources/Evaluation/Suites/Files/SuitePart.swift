import Foundation
import Semantics
import Yams

/// A node of a suite's file and where it stands.
struct SuitePart {
    let node: Node
    let file: String
    /// `tests[2].assert[0]`; empty for the file as a whole.
    let path: String
    /// The line of the file on which its document begins.
    var firstLine = 1

    var line: Int? { node.mark.map { $0.line + firstLine - 1 } ?? (firstLine > 1 ? firstLine : nil) }
    var column: Int? { node.mark?.column }

    /// `suite.yaml:12:7`
    var place: String { SuiteProblem.place(file, line, column) }

    /// Nothing is written there: `vars:` alone, or `null`.
    var isEmpty: Bool { node.scalar != nil && json == .null }

    /// The text of a scalar as written.
    var text: String? { node.scalar?.string }

    /// The texts of a list, or the one text that stands in its place.
    var texts: [String] { (elements ?? [self]).compactMap(\.text) }

    /// The elements of a sequence; nil for other parts.
    var elements: [SuitePart]? {
        node.sequence?.enumerated().map { part($1, "\(path)[\($0)]") }
    }

    /// The entries of a mapping in the file's order; nil for other parts.
    var entries: [(key: String, part: SuitePart)]? {
        node.mapping?.map { key, value in
            let name = key.scalar?.string ?? ""
            return (name, part(value, path.isEmpty ? name : "\(path).\(name)"))
        }
    }

    subscript(key: String) -> SuitePart? {
        node[key].map { part($0, path.isEmpty ? key : "\(path).\(key)") }
    }

    private func part(_ node: Node, _ path: String) -> SuitePart {
        SuitePart(node: node, file: file, path: path, firstLine: firstLine)
    }

    func problem(
        _ code: SuiteProblem.Code, _ message: String, _ remedy: String, suggestions: [String] = []
    ) -> SuiteProblem {
        SuiteProblem(
            code, file: file, line: line, column: column, path: path, message: message, remedy: remedy,
            suggestions: suggestions)
    }

    /// The value in the core schema of YAML 1.2; keys keep their order.
    var json: JSONValue { SuitePart.value(node) }

    private static func value(_ node: Node) -> JSONValue {
        switch node {
        case .scalar(let scalar):
            scalar.style == .plain || scalar.style == .any ? plain(scalar.string) : .string(scalar.string)
        case .sequence(let sequence): .array(sequence.map(value))
        case .mapping(let mapping):
            .object(mapping.map { .init($0.key.scalar?.string ?? "", value($0.value)) })
        case .alias: .null
        }
    }

    private static func plain(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: break
        }
        guard let first = text.utf8.first, first < 0x3A else { return .string(text) }
        if text.wholeMatch(of: #/[-+]?[0-9]+/#) != nil, let integer = Int64(text) { return .integer(integer) }
        if text.wholeMatch(of: #/[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/#) != nil,
            let number = Double(text), number.isFinite
        {
            return .number(number)
        }
        if text.hasPrefix("0x"), let integer = Int64(text.dropFirst(2), radix: 16) { return .integer(integer) }
        if text.hasPrefix("0o"), let integer = Int64(text.dropFirst(2), radix: 8) { return .integer(integer) }
        return .string(text)
    }

    /// Text for a message: what was written, shortened, without what would disturb a terminal.
    static func quoted(_ text: String) -> String {
        let shown = String(
            text.prefix(60).map { character in
                let isControl =
                    character.isNewline
                    || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
                return isControl ? " " : character
            })
        return "'\(shown)\(text.count > 60 ? "…" : "")'"
    }
}
