import Testing

@testable import Chat

struct CompletionWordsTests {
    private let words = [":help", ":facts", ":trace", ":table", "sessions", "session_source", "Germany"]

    @Test(
        "The common part first, then each match",
        arguments: [
            (":h", [":help"]), (":t", [":t", ":table", ":trace"]), ("ses", ["session", "session_source", "sessions"]),
            ("ger", ["Germany"]), ("zzz", []),
        ])
    func matches(prefix: String, offered: [String]) {
        #expect(CompletionWords.matches(for: prefix, in: words) == offered)
    }
}
