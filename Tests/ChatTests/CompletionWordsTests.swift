import Testing

@testable import Chat

struct CompletionWordsTests {
    private let words: [CompletionWord] = [
        ":help", ":facts", ":trace", ":table", CompletionWord("sessions", saidAs: ["visits", "sessions"]),
        "session_source", CompletionWord("total_revenue", saidAs: ["revenue", "sales", "all the money"]),
        "revenue_per_session", CompletionWord("average_revenue_per_user", saidAs: ["arpu"]), "Germany",
        "begin_checkout",
    ]

    @Test(
        "What stands for the word, then each match, what is meant first",
        arguments: [
            (":h", [":help"]), (":t", [":t", ":trace", ":table"]), ("zzz", []),
            ("ger", ["Germany"]), ("vis", ["sessions"]), ("sal", ["total_revenue"]), ("check", ["begin_checkout"]),
            ("reve", ["revenue", "total_revenue", "revenue_per_session", "average_revenue_per_user"]),
            ("revenue_per_", ["revenue_per_", "revenue_per_session", "average_revenue_per_user"]),
            ("sess", ["session", "sessions", "session_source", "revenue_per_session"]),
            ("se", ["session", "sessions", "session_source"]),
            ("all", []),
        ])
    func matches(prefix: String, offered: [String]) {
        #expect(CompletionWords.matches(for: prefix, in: words) == offered)
    }
}
