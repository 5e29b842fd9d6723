/// Cuts a line into words, numbers and marks.
///
/// Hyphens between letters and underscores part words and leave nothing behind, so that `week-on-week`, `week_on_week`
/// and `week on week` are the same words. Marks of emphasis are dropped.
struct WordScanner {
    private let scalars: [Unicode.Scalar]
    private var words: [Word] = []
    private var position = 0
    private var isGlued = false

    private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    static func words(_ scalars: [Unicode.Scalar]) -> [Word] {
        var scanner = WordScanner(scalars)
        while scanner.position < scalars.count { scanner.step() }
        return scanner.words
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{200B}", "\r": true
        default: false
        }
    }
    private static func isEmphasis(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "*", "`", "_", "~": true
        default: false
        }
    }
    /// Signs that are the same mark to a reader.
    private static let alike: [Unicode.Scalar: String] = [
        "−": "-", "‐": "-", "‑": "-", "–": "–", "—": "—", "’": "'", "‘": "'", "“": "\"", "”": "\"", "≈": "~",
        "～": "~", "％": "%", "…": "…",
    ]

    private func scalar(_ offset: Int) -> Unicode.Scalar? {
        let index = position + offset
        return scalars.indices.contains(index) ? scalars[index] : nil
    }

    private mutating func step() {
        let scalar = scalars[position]
        if WordScanner.isBlank(scalar) {
            isGlued = false
            position += 1
        } else if WordScanner.isDigit(scalar) {
            digits()
        } else if WordScanner.isLetter(scalar) {
            letters()
        } else if scalar == "~", self.scalar(1).map(WordScanner.isNumberStart) ?? false {
            mark()
        } else if WordScanner.isEmphasis(scalar) {
            position += 1
        } else if scalar == "-", words.last?.kind == .word, isGlued,
            self.scalar(1).map(WordScanner.isLetter) ?? false
        {
            position += 1
        } else {
            mark()
        }
    }

    private mutating func mark() {
        let scalar = scalars[position]
        let text = scalar.isASCII ? String(scalar) : WordScanner.alike[scalar] ?? String(scalar)
        add(text, .mark, from: position, to: position + 1)
        position += 1
    }

    private mutating func digits() {
        let start = position
        var end = position
        while end < scalars.count {
            let scalar = scalars[end]
            if WordScanner.isDigit(scalar) {
                end += 1
            } else if [".", ",", "'", "’"].contains(scalar), end + 1 < scalars.count,
                WordScanner.isDigit(scalars[end + 1])
            {
                end += 1
            } else if ["\u{A0}", "\u{202F}", "\u{2009}"].contains(scalar), isGroup(after: end) {
                end += 1
            } else {
                break
            }
        }
        let text = WordScanner.text(scalars[start..<end])
        add(text, .digits, from: start, to: end)
        position = end
    }

    /// Exactly three digits follow, as in `48 210` with a hard space.
    private func isGroup(after index: Int) -> Bool {
        let next = scalars[(index + 1)...].prefix(4)
        return next.count >= 3 && next.prefix(3).allSatisfy(WordScanner.isDigit)
            && !(next.dropFirst(3).first.map(WordScanner.isDigit) ?? false)
    }

    private mutating func letters() {
        let start = position
        var end = position
        while end < scalars.count {
            let scalar = scalars[end]
            let next = end + 1 < scalars.count ? scalars[end + 1] : nil
            // "R550": the sign of money is a word of its own.
            if end == start + 1, scalars[start] == "R", WordScanner.isDigit(scalar) { break }
            if WordScanner.isLetter(scalar) || WordScanner.isDigit(scalar) {
                end += 1
            } else if scalar == "'" || scalar == "’", next.map(WordScanner.isLetter) ?? false {
                end += 1
            } else {
                break
            }
        }
        let text = WordScanner.text(scalars[start..<end])
        add(text, .word, from: start, to: end)
        position = end
    }

    private mutating func add(_ text: String, _ kind: Word.Kind, from start: Int, to end: Int) {
        let isLower = text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        var lower = isLower ? text : text.lowercased()
        if kind == .word, lower.hasSuffix("'s") { lower.removeLast(2) }
        words.append(
            Word(
                text: text, lower: lower, stem: kind == .word ? Word.stem(lower) : lower, kind: kind,
                isGlued: isGlued && !words.isEmpty, cues: kind == .digits ? [] : CueSet(of: lower), range: start..<end))
        isGlued = true
    }

    /// The letters, with one sign for the apostrophe.
    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let text = string(of: scalars)
        return text.utf8.count == scalars.count ? text : text.replacing("’", with: "'")
    }

    /// The scalars as a text; most are ASCII, which takes no encoding.
    static func string(of scalars: ArraySlice<Unicode.Scalar>) -> String {
        guard scalars.allSatisfy(\.isASCII) else { return String(String.UnicodeScalarView(scalars)) }
        return String(unsafeUninitializedCapacity: scalars.count) { bytes in
            for (place, scalar) in scalars.enumerated() { bytes[place] = UInt8(truncatingIfNeeded: scalar.value) }
            return scalars.count
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x61...0x7A).contains(scalar.value | 0x20) && scalar.value >= 0x41 : scalar.properties.isAlphabetic
    }
    private static func isNumberStart(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || ["$", "€", "£", "¥"].contains(scalar)
    }
}
