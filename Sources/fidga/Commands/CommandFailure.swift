/// Why a command could not do what it was asked, found by the command line itself.
struct CommandFailure: Error, Sendable, Equatable {
    /// One sentence: what was wrong, where, what to do.
    var message: String
    /// Ready to use.
    var suggestions: [String]

    init(_ message: String, suggestions: [String] = []) {
        self.message = message
        self.suggestions = suggestions
    }
}
