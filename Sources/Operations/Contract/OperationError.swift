package import Semantics

/// Why an operation could not be done: the one error shape of every surface.
///
/// `message` and `suggestions` are for whoever asked; there is never a path, a query language, a secret or a dump in
/// them. `label` is bounded and fit for telemetry.
package struct OperationError: Error, Sendable, Equatable {
    /// What a surface must know to choose its own code.
    package enum Category: Sendable {
        /// The parameters are not what the operation takes.
        case invalidParameters
        case unknownOperation
        /// The caller may not do this.
        case forbidden
        /// Well-formed, but it cannot be answered: an unknown metric, a mix of scopes.
        case refused
        case notFound
        /// Well-formed, and the data holds no answer to it: an empty workspace, a change of what has no value.
        case noAnswer
        /// Nothing was wrong with the request; it may work later.
        case unavailable
        case cancelled
        /// Something broke on our side.
        case failed
    }

    private enum Code: String, Sendable {
        case invalidParameters = "invalid_parameters"
        case unknownOperation = "unknown_operation"
        case forbidden
        case refused
        case notFound = "not_found"
        case noAnswer = "no_answer"
        case unavailable, cancelled
        case failed = "internal"
    }

    private let code: Code
    private let detail: String?
    /// What was wrong, where, and what to do, in a sentence.
    package let message: String
    /// Up to three things to ask instead, ready to use.
    package let suggestions: [String]
    /// Every problem found, when there can be several.
    package let issues: [QueryIssue]
    /// The request this answers, when a surface numbers them.
    package private(set) var requestID: String?

    private init(
        _ code: Code, detail: String? = nil, _ message: String, suggestions: [String] = [], issues: [QueryIssue] = []
    ) {
        self.code = code
        self.detail = detail
        self.message = message
        self.suggestions = Array(suggestions.prefix(3))
        self.issues = issues
    }

    /// A bounded label: `invalid_parameters`, `unknown_metric`.
    package var label: String { detail ?? code.rawValue }

    package var category: Category {
        switch code {
        case .invalidParameters: .invalidParameters
        case .unknownOperation: .unknownOperation
        case .forbidden: .forbidden
        case .refused: .refused
        case .notFound: .notFound
        case .noAnswer: .noAnswer
        case .unavailable: .unavailable
        case .cancelled: .cancelled
        case .failed: .failed
        }
    }

    /// Whether the parameters fitted their schema, and were found wrong by what they say.
    package private(set) var isWellFormed = false

    /// The same, found after the parameters had passed their schema.
    func afterSchema() -> OperationError {
        var copy = self
        copy.isWellFormed = true
        return copy
    }

    /// Whether something was named that does not exist: a metric, a report, an event.
    package var namesNothing: Bool { category == .notFound || label.hasPrefix("unknown_") }

    package func with(requestID: String) -> OperationError {
        var copy = self
        copy.requestID = requestID
        return copy
    }

    package static func invalidParameters(_ problems: [ParameterProblem]) -> OperationError {
        OperationError(
            .invalidParameters, problems.map { "\($0.location): \($0.message)" }.joined(separator: " "),
            suggestions: problems.flatMap(\.suggestions), issues: problems.map(\.issue))
    }

    package static func unknownOperation(_ name: String, among names: [String]) -> OperationError {
        OperationError(
            .unknownOperation, "There is no operation '\(name.prefix(80))'.",
            suggestions: NearestNames.suggestions(for: name, among: names))
    }

    /// - Parameter message: what is missing, for the caller.
    package static func forbidden(_ message: String) -> OperationError { OperationError(.forbidden, message) }

    /// The query cannot be answered; the first issue gives the label.
    package static func refused(_ refusal: QueryRefusal) -> OperationError {
        OperationError(
            .refused, detail: refusal.issues.first?.code, refusal.issues.map(\.message).joined(separator: " "),
            suggestions: refusal.issues.flatMap(\.suggestions), issues: refusal.issues)
    }

    /// - Parameter label: bounded, `unknown_metric`.
    package static func notFound(_ label: String, _ message: String, suggestions: [String] = []) -> OperationError {
        OperationError(.notFound, detail: label, message, suggestions: suggestions)
    }

    /// Metrics in the parameters that are not defined here; where each stands is in the issues.
    static func unknownMetrics(_ problems: [ParameterProblem]) -> OperationError {
        OperationError(
            .notFound, detail: "unknown_metric", problems.map(\.message).joined(separator: " "),
            suggestions: problems.flatMap(\.suggestions),
            issues: problems.map { problem in
                QueryIssue(
                    code: "unknown_metric", message: problem.message, location: problem.location,
                    suggestions: problem.suggestions)
            })
    }

    /// - Parameters:
    ///   - label: bounded, `empty_workspace`.
    ///   - message: what the data lacks, for the asker.
    package static func noAnswer(_ label: String, _ message: String, suggestions: [String] = []) -> OperationError {
        OperationError(.noAnswer, detail: label, message, suggestions: suggestions)
    }

    /// - Parameter label: bounded, `cannot_keep_alerts`.
    package static func unavailable(_ label: String, _ message: String, suggestions: [String] = []) -> OperationError {
        OperationError(.unavailable, detail: label, message, suggestions: suggestions)
    }

    package static let cancelled = OperationError(.cancelled, "The request was cancelled before it was done.")

    /// What broke is for the log, not for the caller.
    package static let failed = OperationError(
        .failed, "Something went wrong on this side; the log says what. Asking again may help.")
}

extension OperationError {
    private static let passing =
        "The data cannot be read or written just now: it is held by somebody else, or its disk is full. Ask again later."

    /// Any error in the one shape. What is not meant for the asker becomes `failed`, without its text.
    package init(translating error: any Error) {
        switch error {
        case let error as OperationError: self = error
        case let refusal as QueryRefusal: self = .refused(refusal)
        case is CancellationError: self = .cancelled
        case let failure as any PassingFailure:
            self = failure.passing.map { .unavailable("data_\($0)", OperationError.passing) } ?? .failed
        default: self = .failed
        }
    }
}

extension OperationError: CustomStringConvertible {
    /// One line for a terminal.
    package var description: String {
        suggestions.isEmpty ? message : "\(message) Try: \(suggestions.joined(separator: " · "))"
    }
}

/// One thing wrong with a caller's parameters.
package struct ParameterProblem: Sendable, Equatable {
    /// `filters[1].op`.
    package var location: String
    package var message: String
    package var suggestions: [String]
    /// Whether a reader of the published schema could not have known.
    package var fitsSchema: Bool

    package init(location: String, message: String, suggestions: [String] = [], fitsSchema: Bool = false) {
        self.location = location
        self.message = message
        self.suggestions = suggestions
        self.fitsSchema = fitsSchema
    }

    var issue: QueryIssue {
        QueryIssue(code: "invalid_parameters", message: message, location: location, suggestions: suggestions)
    }
}
