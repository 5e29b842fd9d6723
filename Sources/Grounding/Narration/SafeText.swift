import Insights

/// Text of unknown origin made safe to stand inside our sentences.
///
/// Control characters, line breaks, invisible characters and bidirectional overrides are replaced, citation look-alikes
/// lose their brackets, and length is bounded. The value itself stays untouched in a fact's `dimensions`.
package enum SafeText {
    package static let longest = 120

    /// A dimension's value as a name in a sentence.
    package static func name(_ value: String?) -> String {
        guard let value else { return DimensionValue.noValue }
        let text = line(value)
        return text.isEmpty ? "(empty)" : text
    }

    /// Any text on one line.
    package static func line(_ text: String, longest: Int = SafeText.longest) -> String {
        withoutCitations(quotation(text, longest: longest))
    }

    /// A text on one line as somebody else wrote it, with its citations: to be shown back to them, not to be cited from.
    package static func quotation(_ text: String, longest: Int = SafeText.longest) -> String {
        var out = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            if count >= longest {
                out.append("…")
                break
            }
            count += 1
            if (0x20...0x7E).contains(scalar.value) {
                out.append(scalar)
                continue
            }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: out.append(" ")
            // Format characters hide or reorder what is read: overrides, isolates, zero-width marks, tags.
            case .format, .surrogate, .unassigned, .privateUse: out.append("\u{FFFD}")
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// Any text on one line, fit to stand between « and » in a prompt, which it cannot close.
    package static func quoted(_ text: String, longest: Int = SafeText.longest) -> String {
        line(text, longest: longest).replacing("«", with: "\"").replacing("»", with: "\"")
    }

    /// `[F12]` in a foreign text is not a citation.
    private static func withoutCitations(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        var bytes = Array(text.utf8)
        for open in bytes.indices where bytes[open] == UInt8(ascii: "[") {
            var close = open + 1
            guard close < bytes.count, bytes[close] | 0x20 == UInt8(ascii: "f") else { continue }
            close += 1
            while close < bytes.count, (0x30...0x39).contains(bytes[close]) { close += 1 }
            guard close > open + 2, close < bytes.count, bytes[close] == UInt8(ascii: "]") else { continue }
            bytes[open] = UInt8(ascii: "(")
            bytes[close] = UInt8(ascii: ")")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
