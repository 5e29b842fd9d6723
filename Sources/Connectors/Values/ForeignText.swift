/// Text as other programs write it: what counts as empty, and how it is quoted back to a person.
enum ForeignText {
    /// Without white space at either end, no-break spaces and byte-order marks included.
    static func trimmed(_ text: String) -> String {
        // TRICKY: most values have nothing to trim; looking at two bytes spares a copy. Bytes above 0x7F may begin or
        // end a no-break space, so they take the slow way.
        let utf8 = text.utf8
        guard let first = utf8.first, let last = utf8.last else { return text }
        if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return text }
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !isSpace($0) }),
            let end = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(scalars[start...end])
    }

    /// The same of bytes of valid UTF-8.
    static func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let first = text.first, let last = text.last else { return text }
        if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return text }
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        guard let start = scalars.firstIndex(where: { !isSpace($0) }) else {
            return UnsafeRawBufferPointer(rebasing: text[..<0])
        }
        let before = scalars[..<start].reduce(0) { $0 + UTF8.width($1) }
        let after = scalars.reversed().prefix(while: isSpace).reduce(0) { $0 + UTF8.width($1) }
        return UnsafeRawBufferPointer(rebasing: text[before..<text.count - after])
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFEFF || scalar.properties.isWhitespace
    }

    /// Nothing but white space.
    static func isBlank(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        if first > 0x20, first < 0x7F { return false }
        return text.unicodeScalars.allSatisfy(isSpace)
    }

    /// What programs write where they have no number.
    static func isNoNumber(_ text: String) -> Bool {
        guard text.utf8.count <= 7 else { return isBlank(text) }
        switch trimmed(text).lowercased() {
        case "", "-", "--", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "\\n", "(null)": return true
        default: return false
        }
    }

    /// At most 40 characters, control characters shown as `?`: fit for a message on a terminal.
    static func cut(_ text: String) -> String {
        var out = ""
        for (count, scalar) in text.unicodeScalars.prefix(41).enumerated() {
            if count == 40 { return out + "…" }
            let isControl = scalar.properties.generalCategory == .control
            out.unicodeScalars.append(isControl ? "?" : scalar)
        }
        return out
    }
}
