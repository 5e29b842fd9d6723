/// Text of unknown origin made safe to stand inside our sentences.
///
/// Control characters, line breaks, invisible characters and bidirectional overrides are replaced, citation look-alikes
/// lose their brackets, and length is bounded. The value itself stays untouched in a fact's `dimensions`.
package enum SafeText {
    package static let longest = 120

    /// A dimension's value as a name in a sentence.
    package static func name(_ value: String?) -> String {
        guard let value else { return "(no value)" }
        let text = line(value)
        return text.isEmpty ? "(empty)" : text
    }

    /// Any text on one line.
    package static func line(_ text: String, longest: Int = SafeText.longest) -> String {
        var out = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            if count >= longest {
                out.append("…")
                break
            }
            count += 1
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: out.append(" ")
            // Format characters hide or reorder what is read: overrides, isolates, zero-width marks, tags.
            case .format, .surrogate, .unassigned, .privateUse: out.append("\u{FFFD}")
            default: out.append(scalar)
            }
        }
        return withoutCitations(String(out))
    }

    /// `[F12]` in a foreign text is not a citation.
    private static func withoutCitations(_ text: String) -> String {
        guard text.contains("[") else { return text }
        return text.replacing(#/\[([Ff]\d+)\]/#) { "(\($0.output.1))" }
    }
}
