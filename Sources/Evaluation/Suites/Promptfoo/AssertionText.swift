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
        func problem(_ code: SuiteProblem.Code, _ message: String, _ remedy: String) -> SuiteProblem {
            SuiteProblem(
                code, file: file, line: line, column: column, path: "__expected", message: message, remedy: remedy)
        }
        guard !kind.needsValue || !value.isEmpty, !kind.needsThreshold || assertion.threshold != nil else {
            throw problem(
                .missingKey, "'\(name)' has no value.", "Write what is expected behind the colon: \(name): …")
        }
        guard assertion.threshold.map(kind.thresholds.contains) ?? true else {
            throw problem(
                .badValue, "The threshold of '\(name)' is out of its bounds.",
                "Write a share from 0 to 1, for 'latency', 'cost' and 'levenshtein' a number from 0.")
        }
        if let fault = AssertionScorer.fault(of: assertion) {
            throw problem(.badValue, fault.message, "Correct what stands behind the colon.")
        }
        assertion.place = SuiteProblem.place(file, line, column)
        return assertion
    }

    private static func equals(_ text: String) -> Assertion {
        Assertion(name: "equals", check: .kind(.equals), value: .string(text))
    }
}
