/// Something wrong with a question, for the person or program that asked it.
package struct QueryIssue: Hashable, Sendable, Codable {
    /// A bounded label: `unknown_metric`.
    package var code: String
    /// What was wrong, in a sentence.
    package var message: String
    /// Which part of the query: `metrics[0]`, `filters[1].value`.
    package var location: String
    /// Up to three things to ask instead, ready to use.
    package var suggestions: [String]

    package init(code: String, message: String, location: String, suggestions: [String] = []) {
        self.code = code
        self.message = message
        self.location = location
        self.suggestions = Array(suggestions.prefix(3))
    }
}

/// A query that cannot be answered; carries every issue found, not only the first.
package struct QueryRefusal: Error, Sendable, Equatable {
    package var issues: [QueryIssue]
    package init(_ issues: [QueryIssue]) { self.issues = issues }
}
