import Foundation
import Semantics

/// What is done to an output before it is judged: the transforms that need no program.
///
/// `output`, or `JSON.parse(output)`, followed by members (`.a`, `['a']`, `[0]`) and by `.trim()`, `.trimStart()`,
/// `.trimEnd()`, `.toLowerCase()`, `.toUpperCase()`, `.toString()` and `.length`.
struct OutputTransform: Sendable, Hashable {
    private enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
        case call(String)
    }

    private static let calls: Set<String> = ["trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase", "toString"]

    let source: String
    private let parsesJSON: Bool
    private var steps: [Step] = []

    /// Nil for what would need a program.
    init?(_ source: String) {
        self.source = source
        var rest = source.trimmingCharacters(in: .whitespacesAndNewlines)[...]
        if rest.hasSuffix(";") { rest = rest.dropLast() }
        if let prefix = rest.prefixMatch(of: #/JSON\.parse\(\s*output\s*\)/#) {
            (parsesJSON, rest) = (true, rest[prefix.range.upperBound...])
        } else if let prefix = rest.prefixMatch(of: #/output\b/#.wordBoundaryKind(.simple)) {
            (parsesJSON, rest) = (false, rest[prefix.range.upperBound...])
        } else {
            return nil
        }
        while !rest.isEmpty {
            if let call = rest.prefixMatch(of: #/\s*\.(\w+)\(\s*\)/#) {
                guard OutputTransform.calls.contains(String(call.output.1)) else { return nil }
                steps.append(.call(String(call.output.1)))
                rest = rest[call.range.upperBound...]
            } else if let member = rest.prefixMatch(of: #/\s*\??\.([A-Za-z_$][\w$]*)/#) {
                steps.append(.member(String(member.output.1)))
                rest = rest[member.range.upperBound...]
                if rest.first == "(" { return nil }
            } else if let element = rest.prefixMatch(of: #/\[\s*([0-9]+)\s*\]/#), let index = Int(element.output.1) {
                steps.append(.element(index))
                rest = rest[element.range.upperBound...]
            } else if let member = rest.prefixMatch(of: #/\[\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\]/#) {
                steps.append(.member(String(member.output.1 ?? member.output.2 ?? "")))
                rest = rest[member.range.upperBound...]
            } else {
                return nil
            }
        }
    }

    func apply(to output: JSONValue) throws(CheckFault) -> JSONValue {
        var value = output
        if parsesJSON, let text = output.text {
            guard let parsed = JSONChecks.parsed(text) else {
                throw CheckFault("The transform '\(source)' needs JSON, and the output is none.")
            }
            value = parsed
        }
        for step in steps { value = try apply(step, to: value) }
        return value
    }

    private func apply(_ step: Step, to value: JSONValue) throws(CheckFault) -> JSONValue {
        switch step {
        case .member("length") where value.text != nil: return .integer(Int64(value.templateText.utf16.count))
        case .member("length") where value.elements != nil: return .integer(Int64(value.elements?.count ?? 0))
        case .member(let name):
            guard let member = value[name] else {
                throw CheckFault("The transform '\(source)' finds no \(SuitePart.quoted(name)) in the output.")
            }
            return member
        case .element(let index):
            guard let elements = value.elements, elements.indices.contains(index) else {
                throw CheckFault("The transform '\(source)' finds no element \(index) in the output.")
            }
            return elements[index]
        case .call(let name): return .string(called(name, value.templateText))
        }
    }

    private func called(_ name: String, _ text: String) -> String {
        switch name {
        case "trim": text.trimmingCharacters(in: .whitespacesAndNewlines)
        case "trimStart": String(text.drop(while: \.isWhitespace))
        case "trimEnd": String(text.reversed().drop(while: \.isWhitespace).reversed())
        case "toLowerCase": text.lowercased()
        case "toUpperCase": text.uppercased()
        default: text
        }
    }
}
