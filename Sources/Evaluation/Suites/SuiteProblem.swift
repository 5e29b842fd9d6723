package import Semantics

/// One thing wrong with a suite's file, for the person who wrote it: where, what, what to do.
package struct SuiteProblem: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Code: String, Sendable {
        case syntax
        case tooLarge = "too_large"
        case wrongType = "wrong_type"
        case unknownKey = "unknown_key"
        case missingKey = "missing_key"
        case badValue = "bad_value"
        case duplicate
        case missingFile = "missing_file"
        case unknownName = "unknown_name"
        case unsupported
        case template
    }

    /// A bounded label.
    package let code: Code
    /// The file as it was named; one that a suite names, behind the suite's folder.
    package let file: String
    /// From 1; nil for the file as a whole.
    package let line: Int?
    package let column: Int?
    /// Where in the file: `tests[2].assert[0].value`; empty for the file as a whole.
    package let path: String
    /// What is wrong, in a sentence.
    package let message: String
    /// What to do, in a sentence.
    package let remedy: String
    /// Near names, likeliest first.
    package let suggestions: [String]

    init(
        _ code: Code, file: String, line: Int? = nil, column: Int? = nil, path: String = "", message: String,
        remedy: String, suggestions: [String] = []
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.message = message
        self.remedy = remedy
        self.suggestions = suggestions
    }

    /// The same of a part of the file that begins so many lines below its first.
    func moved(down lines: Int, path: String? = nil) -> SuiteProblem {
        SuiteProblem(
            code, file: file, line: (line ?? 1) + lines, column: column, path: path ?? self.path, message: message,
            remedy: remedy, suggestions: suggestions)
    }

    /// `suite.yaml:12:7`
    package var place: String { SuiteProblem.place(file, line, column) }

    static func place(_ file: String, _ line: Int?, _ column: Int?) -> String {
        ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }

    /// What is wrong and what to do, without the place.
    package var explanation: String {
        let advice = suggestions.isEmpty ? "" : " Did you mean \(suggestions.joined(separator: " or "))?"
        return "\(message) \(remedy)\(advice)"
    }

    package var description: String { "\(place): \(path.isEmpty ? "" : path + ": ")\(explanation)" }

    /// The shape in results.
    package var json: JSONValue {
        .object([
            "code": .string(code.rawValue), "file": .string(file),
            "line": .optional(line) { .integer(Int64($0)) }, "column": .optional(column) { .integer(Int64($0)) },
            "path": .string(path), "message": .string(message), "remedy": .string(remedy),
            "suggestions": .array(suggestions.map { .string($0) }),
        ])
    }
}
