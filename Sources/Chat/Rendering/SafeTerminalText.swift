/// Text from outside (page titles, campaign names, questions), made harmless for a terminal.
///
/// A terminal obeys what it prints: an escape sequence in a page title can move the cursor, rename the window or hide
/// what follows, and a bidirectional override can make a name read backwards. Nothing is dropped silently: every such
/// character is shown as a visible stand-in.
package enum SafeTerminalText {
    /// One line: line breaks and tabs become spaces, everything a terminal would obey becomes visible.
    package static func line(_ text: String) -> String { replaced(text, keepingLineBreaks: false) }

    /// The same, but line feeds stay.
    package static func block(_ text: String) -> String { replaced(text, keepingLineBreaks: true) }

    private static func replaced(_ text: String, keepingLineBreaks: Bool) -> String {
        // Nearly every value is plain ASCII; do not copy those scalar by scalar.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        var out = ""
        out.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where keepingLineBreaks: out.unicodeScalars.append(scalar)
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: out += " "
            case 0x00...0x1F: out.unicodeScalars.append(pictures[Int(scalar.value)])
            case 0x7F: out += "\u{2421}"
            case let value where isObeyed(value): out += "<U+\(hex(value))>"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// U+2400 … U+241F, the pictures of the control characters.
    private static let pictures: [Unicode.Scalar] = (0x2400...0x241F).compactMap { Unicode.Scalar(UInt32($0)) }

    /// The C1 controls, the bidirectional controls, and characters that are there but cannot be seen. The zero-width
    /// joiner and the variation selectors stay: emoji and several scripts are written with them.
    private static func isObeyed(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0x00AD, 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
