import Foundation
import Semantics

/// Checks on the letters of an output. Texts are compared code unit by code unit, as JavaScript compares them.
enum TextChecks {
    /// A structured value is compared with the output read as JSON.
    static func equals(_ output: JSONValue, _ value: JSONValue?) -> CheckFinding {
        let expected = value ?? .null
        switch expected {
        case .array, .object:
            let seen = output.text.map { JSONChecks.parsed($0) } ?? output
            let same = seen.map { JSONEquality.same($0, expected) } ?? false
            return CheckFinding(same, "The output \(same ? "is" : "is not") the expected value.")
        default:
            let same = output.templateText.utf8.elementsEqual(expected.templateText.utf8)
            return CheckFinding(
                same, "The output \(same ? "is" : "is not") \(SuitePart.quoted(expected.templateText)).")
        }
    }

    static func holds(_ output: String, _ text: String, _ kind: AssertionKind) throws(CheckFault) -> CheckFinding {
        guard !text.isEmpty || kind == .startsWith else { throw CheckFault("The value is empty.") }
        switch kind {
        case .startsWith:
            let holds = output.utf8.starts(with: text.utf8)
            return CheckFinding(holds, "The output \(holds ? "begins" : "does not begin") with \(quoted(text)).")
        default:
            let holds = isIn(output, text, ignoringCase: kind == .icontains)
            return CheckFinding(holds, "The output \(holds ? "holds" : "does not hold") \(quoted(text)).")
        }
    }

    static func holdsSeveral(_ output: String, _ texts: [String], _ kind: AssertionKind) -> CheckFinding {
        let ignoringCase = kind == .icontainsAll || kind == .icontainsAny
        let missing = texts.filter { !isIn(output, $0, ignoringCase: ignoringCase) }
        if kind == .containsAny || kind == .icontainsAny {
            let found = texts.first { !missing.contains($0) }
            guard let found else { return CheckFinding(false, "The output holds none of \(list(texts)).") }
            return CheckFinding(true, "The output holds \(quoted(found)).")
        }
        guard missing.isEmpty else { return CheckFinding(false, "The output does not hold \(list(missing)).") }
        return CheckFinding(true, "The output holds all of \(list(texts)).")
    }

    /// The texts of a list; a single text is separated by commas, and quotes keep a comma inside.
    static func list(_ value: JSONValue?) throws(CheckFault) -> [String] {
        let texts: [String]
        switch value {
        case .array(let elements): texts = elements.map(\.templateText)
        case .string(let text): texts = separated(text)
        case .integer, .number: texts = [value?.templateText ?? ""]
        default: throw CheckFault("The value must be a list of texts.")
        }
        guard !texts.isEmpty else { throw CheckFault("The list of values is empty.") }
        return texts
    }

    /// One text or several that are equally right.
    static func references(_ value: JSONValue?) throws(CheckFault) -> [String] {
        if case .array(let elements) = value { return elements.map(\.templateText) }
        guard let text = value?.text ?? value?.double.map({ _ in value?.templateText ?? "" }) else {
            throw CheckFault("The value must be a text or a list of texts.")
        }
        return [text]
    }

    private static func separated(_ text: String) -> [String] {
        CommaSeparatedRows(text).rows.flatMap(\.cells).map { $0.trimmingCharacters(in: .whitespaces) }
    }

    static func isIn(_ output: String, _ text: String, ignoringCase: Bool) -> Bool {
        if text.isEmpty { return true }
        return ignoringCase
            ? output.lowercased().range(of: text.lowercased(), options: .literal) != nil
            : output.range(of: text, options: .literal) != nil
    }

    /// Whether words stand in an output and are no part of longer ones. Words that begin or end with neither letter nor digit
    /// may stand anywhere.
    static func holdsWords(_ output: String, _ words: String, ignoringCase: Bool) -> Bool {
        func isOfWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
        guard isOfWord(words.first), isOfWord(words.last) else {
            return isIn(output, words, ignoringCase: ignoringCase)
        }
        let text = ignoringCase ? output.lowercased() : output
        let wanted = ignoringCase ? words.lowercased() : words
        var start = text.startIndex
        while let found = text.range(of: wanted, options: .literal, range: start..<text.endIndex) {
            let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : nil
            let after = found.upperBound < text.endIndex ? text[found.upperBound] : nil
            if !isOfWord(before), !isOfWord(after) { return true }
            start = text.index(after: found.lowerBound)
        }
        return false
    }

    private static func quoted(_ text: String) -> String { SuitePart.quoted(text) }

    private static func list(_ texts: [String]) -> String { texts.map(quoted).joined(separator: ", ") }
}
