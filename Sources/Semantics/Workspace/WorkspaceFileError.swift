/// A workspace file that cannot be used; carries every problem found, not only the first, in the file's order.
package struct WorkspaceFileError: Error, Sendable, Equatable, CustomStringConvertible {
    package let problems: [Problem]

    init(_ problems: [Problem]) {
        self.problems = problems.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
    }

    /// One line a problem, for the person who wrote the file.
    package var description: String { problems.map(\.description).joined(separator: "\n") }

    /// A bounded label for telemetry: the first problem's.
    package var label: String { problems.first?.label ?? "workspace_file" }

    /// One thing wrong with the file.
    package struct Problem: Sendable, Hashable, CustomStringConvertible {
        enum Code: String, Sendable {
            case syntax
            case tooLarge = "too_large"
            case wrongType = "wrong_type"
            case unknownKey = "unknown_key"
            case missingKey = "missing_key"
            case unwantedKey = "unwanted_key"
            case badValue = "bad_value"
            case duplicate
            case unknownMetric = "unknown_metric"
            case unusableMetric = "unusable_metric"
            case cycle
            case badExpression = "bad_expression"
        }

        private let code: Code
        /// Line of the file, from 1; nil when the reader of YAML gives none.
        package let line: Int?
        /// Where in the file: `metrics[2].numerator`; empty for the file as a whole.
        package let path: String
        /// What is wrong, in a sentence.
        package let message: String
        /// What to do, in a sentence.
        package let remedy: String
        /// Near names, likeliest first.
        package let suggestions: [String]

        init(
            _ code: Code, line: Int?, path: String, message: String, remedy: String, suggestions: [String] = []
        ) {
            self.code = code
            self.line = line
            self.path = path
            self.message = message
            self.remedy = remedy
            self.suggestions = suggestions
        }

        /// A bounded label for telemetry: `unknown_key`.
        package var label: String { code.rawValue }

        package var description: String {
            let place = [line.map { "line \($0)" }, path.isEmpty ? nil : path].compactMap { $0 }
            let advice =
                suggestions.isEmpty ? "" : " Did you mean \(suggestions.joined(separator: " or "))?"
            return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + "\(message) \(remedy)\(advice)"
        }
    }
}
