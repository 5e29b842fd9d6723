/// A model's words made fit to show: the plain text of them, and nothing that a surface could follow, load or run.
///
/// Allowed are paragraphs, items of lists that begin with "- ", emphasis (dropped) and citations. Links keep their words,
/// images and HTML go, what is repeated of the prompt goes, control characters and invisible ones go, code fences and headings
/// lose their marks.
package enum ReplyText {
    private static let longest = 4_000

    package static func plain(_ text: String) -> String {
        var lines: [String] = []
        for raw in text.prefix(longest).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = withoutLinks(withoutTags(visible(raw)))
            var trimmed = line.drop { $0 == " " || $0 == "\t" }
            if trimmed.hasPrefix("```") { continue }
            while trimmed.hasPrefix("#") || trimmed.hasPrefix(">") { trimmed = trimmed.dropFirst().drop { $0 == " " } }
            if trimmed.hasPrefix("* ") || trimmed.hasPrefix("• ") { trimmed = "- " + trimmed.dropFirst(2) }
            let words = trimmed.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
            guard let said = PromptEcho.removed(from: String(words)) else { continue }
            lines.append(String(said.reversed().drop { $0 == " " }.reversed()))
        }
        while lines.first?.isEmpty ?? false { lines.removeFirst() }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        var kept: [String] = []
        for line in lines where !(line.isEmpty && kept.last?.isEmpty ?? true) { kept.append(line) }
        return kept.joined(separator: "\n")
    }

    /// Without characters that hide, reorder or command: escapes, overrides, zero-width marks, tags.
    private static func visible(_ text: Substring) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control: out.append(scalar == "\t" ? " " : "\u{FFFD}")
            case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: continue
            default: out.append(scalar)
            }
        }
        return String(out).replacing("\u{FFFD}", with: "")
    }

    /// `<b>word</b>` → `word`; a comparison such as `a < b` stays.
    private static func withoutTags(_ text: String) -> String {
        guard text.contains("<") else { return text }
        return text.replacing(#/<(?:script|style)[^>]*>.*?(?:<\/(?:script|style)>|$)/#.ignoresCase(), with: "")
            .replacing(#/<\/?[A-Za-z!][^>]*(?:>|$)/#, with: "")
    }

    /// `[words](address)` → `words`, `![words](address)` → nothing, a bare address → `(link removed)`.
    private static func withoutLinks(_ text: String) -> String {
        var text = text
        // Patterns are dear, and a citation at the end of each sentence is no link.
        if mayLink(text) {
            text = text.replacing(#/!\[[^\]]*\]\s*(?:\([^)]*\)?|\[[^\]]*\])/#, with: "")
                .replacing(#/\[([^\]]*)\]\s*\([^)]*\)?/#) { String($0.output.1) }
                .replacing(#/^\s*\[[^\]]+\]:\s*\S+.*$/#, with: "")
        }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else { return text }
        let lowercased = text.lowercased()
        guard addresses.contains(where: lowercased.contains) else { return text }
        return text.replacing(
            #/(?:[A-Za-z][A-Za-z0-9+.\-]*:\/\/|www\.|mailto:|javascript:|data:)\S+/#.ignoresCase(),
            with: "(link removed)")
    }

    /// What an address has in it, of whatever kind.
    private static let addresses = ["://", "www.", "mailto:", "javascript:", "data:"]

    /// Whether a closing bracket is followed, perhaps after blanks, by what makes a link or an image of it.
    private static func mayLink(_ text: String) -> Bool {
        var isAfterBracket = false
        for character in text {
            if isAfterBracket, character == "(" || character == "[" || character == ":" { return true }
            isAfterBracket = character == "]" || isAfterBracket && character.isWhitespace
        }
        return false
    }
}
