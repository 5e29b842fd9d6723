/// What a small model repeats of its prompt instead of answering: the question with its label, headings, quotation marks around
/// a whole line.
enum PromptEcho {
    private static let headings = ["question:", "checked sentences:", "rules:"]
    private static let labels = ["retold:", "answer:", "the answer is:", "reply:", "response:"]

    /// The line without that; nil where nothing else stands in it.
    static func removed(from line: String) -> String? {
        var rest = line[...]
        let lowercased = line.lowercased()
        if headings.contains(where: lowercased.hasPrefix) { return nil }
        if let label = labels.first(where: lowercased.hasPrefix) {
            rest = rest.dropFirst(label.count).drop { $0 == " " }
            if rest.isEmpty { return nil }
        }
        if rest.first == "«", !rest.dropFirst().contains("«"), rest.last == "»" || !rest.contains("»") {
            rest = rest.dropFirst()
            if rest.last == "»" { rest = rest.dropLast() }
        }
        return String(rest)
    }
}
