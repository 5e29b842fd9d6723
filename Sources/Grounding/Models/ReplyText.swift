/// A model's words made fit to show: the plain text of them, and nothing that a surface could follow, load or run.
///
/// Allowed are paragraphs, items of lists that begin with "- ", emphasis (dropped) and citations. Links keep their words,
/// images and HTML go, control characters and invisible ones go, code fences and headings lose their marks.
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
            lines.append(String(words.reversed().drop { $0 == " " }.reversed()))
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
        guard text.contains("]") || text.contains(":") || text.contains("www.") else { return text }
        return text.replacing(#/!\[[^\]]*\]\s*(?:\([^)]*\)?|\[[^\]]*\])/#, with: "")
            .replacing(#/\[([^\]]*)\]\s*\([^)]*\)?/#) { String($0.output.1) }
            .replacing(#/^\s*\[[^\]]+\]:\s*\S+.*$/#, with: "")
            .replacing(
                #/(?:[A-Za-z][A-Za-z0-9+.\-]*:\/\/|www\.|mailto:|javascript:|data:)\S+/#.ignoresCase(),
                with: "(link removed)")
    }
}
