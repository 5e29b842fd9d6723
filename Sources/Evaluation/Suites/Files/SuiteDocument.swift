import Foundation
import Semantics
import Yams

/// Reads the documents of a suite: YAML, JSON, and a JSON object a line.
enum SuiteDocument {
    /// - Returns: nil for an empty file.
    static func read(_ text: String, file: String, firstLine: Int = 1) throws(SuiteProblem) -> SuitePart? {
        do throws(SuiteProblem) {
            guard let node = try BoundedYAML.compose(text, file: file) else { return nil }
            return SuitePart(node: node, file: file, path: "", firstLine: firstLine)
        } catch {
            // TRICKY: nearly all JSON is YAML; what is not (pairs of surrogates, tabs) is read as JSON, without places.
            if error.code == .syntax, let value = JSONChecks.parsed(text) {
                return SuitePart(node: node(value), file: file, path: "", firstLine: firstLine)
            }
            guard firstLine > 1, let line = error.line else { throw error }
            throw SuiteProblem(
                error.code, file: error.file, line: line + firstLine - 1, column: error.column, path: error.path,
                message: error.message, remedy: error.remedy, suggestions: error.suggestions)
        }
    }

    /// Each line's document; blank lines are left out, and a faulty line is a problem of its own.
    static func lines(_ text: String, file: String) -> (parts: [SuitePart], problems: [SuiteProblem]) {
        var parts: [SuitePart] = []
        var problems: [SuiteProblem] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            do throws(SuiteProblem) {
                guard let part = try read(String(line), file: file, firstLine: index + 1), part.entries != nil else {
                    throw SuiteProblem(
                        .wrongType, file: file, line: index + 1, column: 1, message: "This line is not a JSON object.",
                        remedy: "Write one object a line: {\"input\": …, \"ideal\": …}.")
                }
                parts.append(part)
            } catch {
                problems.append(error)
            }
        }
        return (parts, problems)
    }

    private static func node(_ value: JSONValue) -> Node {
        switch value {
        case .string(let text): .scalar(.init(text, Tag(.str), .doubleQuoted))
        case .array(let elements): .sequence(.init(elements.map(node)))
        case .object(let members):
            .mapping(.init(members.map { (Node.scalar(.init($0.key, Tag(.str), .doubleQuoted)), node($0.value)) }))
        default: .scalar(.init(value.serialized, .implicit, .plain))
        }
    }
}
