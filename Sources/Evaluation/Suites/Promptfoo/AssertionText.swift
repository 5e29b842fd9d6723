import Foundation
import Semantics

/// Assertions as tables write them: `contains: Paris`, `similar(0.8): Hello`, `not-is-json`; plain text is `equals`.
enum AssertionText {
    static func read(_ text: String, file: String, line: Int, column: Int) throws(SuiteProblem) -> Assertion {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let match = trimmed.prefixMatch(of: #/([a-z][a-z0-9:\-]*?)(?:\(([0-9.]+)\))?(?::|$)/#) else {
            return equals(trimmed)
        }
        var name = String(match.output.1)
        let value = trimmed[match.range.upperBound...].trimmingCharacters(in: .whitespaces)
        let short = ["fn": "javascript", "eval": "javascript", "grade": "llm-rubric"]
        name = short[name] ?? name
        let plain = AssertionReader.isNegated(name) ? String(name.dropFirst(4)) : name
        if let need = AssertionKind.unsupported[plain] {
            return Assertion(name: name, check: .unsupported(need), value: .string(value))
        }
        if plain == "file" { return Assertion(name: "file", check: .unsupported("a runtime for \(trimmed)")) }
        // Words before a colon are a text like any other, unless they name a check.
        guard let kind = AssertionKind(rawValue: plain) else { return equals(trimmed) }
        var assertion = Assertion(name: name, check: .kind(kind), isNegated: AssertionReader.isNegated(name))
        if !value.isEmpty { assertion.value = .string(value) }
        assertion.threshold = match.output.2.flatMap { Double($0) }
        if kind.needsThreshold, assertion.threshold == nil { assertion.threshold = Double(value) }
        guard !kind.needsValue || !value.isEmpty, !kind.needsThreshold || assertion.threshold != nil else {
            throw SuiteProblem(
                .missingKey, file: file, line: line, column: column, path: "__expected",
                message: "'\(name)' has no value.", remedy: "Write what is expected behind the colon: \(name): …")
        }
        return assertion
    }

    private static func equals(_ text: String) -> Assertion {
        Assertion(name: "equals", check: .kind(.equals), value: .string(text))
    }
}
