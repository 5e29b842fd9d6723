/// A word that the tab key offers.
package struct CompletionWord: Sendable, Equatable, ExpressibleByStringLiteral {
    package var text: String
    /// Other words that people say for it: "revenue" for `total_revenue`.
    package var saidAs: [String]

    package init(_ text: String, saidAs: [String] = []) {
        self.text = text
        self.saidAs = saidAs.filter { !$0.contains(" ") }
    }

    package init(stringLiteral text: String) { self.init(text) }
}
