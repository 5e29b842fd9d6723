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
            guard firstLine > 1, error.line != nil else { throw error }
            throw error.moved(down: firstLine - 1)
        }
    }

    /// Each line's document as it is come to, none kept; a faulty line is a problem of its own.
    static func lines(_ lines: FilePieces, file: String) -> some Sequence<Result<SuitePart, SuiteProblem>> {
        (0..<lines.count).lazy.map { line($0, of: lines, file: file) }
    }

    static func line(_ index: Int, of lines: FilePieces, file: String) -> Result<SuitePart, SuiteProblem> {
        let (line, number) = (lines.text(of: index), lines.line(of: index))
        do throws(SuiteProblem) {
            try checkJSON(line, file: file, number: number)
            guard let part = try read(line, file: file, firstLine: number), part.entries != nil else {
                throw SuiteProblem(
                    .wrongType, file: file, line: number, column: 1, message: "This line is not a JSON object.",
                    remedy: "Write one object a line: {\"input\": …, \"ideal\": …}.")
            }
            return .success(part)
        } catch {
            return .failure(error)
        }
    }

    private static func checkJSON(_ line: String, file: String, number: Int) throws(SuiteProblem) {
        do throws(JSONReader.Failure) {
            _ = try JSONReader.read(line.utf8)
        } catch {
            let column = String(decoding: line.utf8.prefix(error.offset), as: UTF8.self).count + 1
            throw SuiteProblem(
                .syntax, file: file, line: number, column: column, message: "This line is not JSON: \(error.message).",
                remedy: "Write one object a line: {\"input\": …, \"ideal\": …}.")
        }
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
