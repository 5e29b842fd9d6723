/// Why the data does not support what was asked.
package struct InsightsError: Error, Sendable, Equatable {
    private enum Code: String, Sendable {
        case unfitData = "unfit_data"
        case unknownName = "unknown_name"
        case badSetting = "bad_setting"
    }

    private let code: Code
    /// What was wrong, where, and what would work: one line for a person.
    package let message: String
    /// Ready to use, best first.
    package let suggestions: [String]

    /// A bounded label for telemetry.
    package var label: String { code.rawValue }

    private init(_ code: Code, _ message: String, suggestions: [String] = []) {
        self.code = code
        self.message = message
        self.suggestions = suggestions
    }

    /// The data cannot answer: too little of it, or not of the kind.
    package static func unfitData(_ message: String) -> InsightsError { InsightsError(.unfitData, message) }

    /// A column, variant or period that is not there.
    package static func unknownName(_ message: String, suggestions: [String]) -> InsightsError {
        InsightsError(.unknownName, message, suggestions: suggestions)
    }

    /// An option whose value cannot be used.
    package static func badSetting(_ message: String) -> InsightsError { InsightsError(.badSetting, message) }
}

extension InsightsError: CustomStringConvertible {
    package var description: String { message }
}
