/// Prose cut into lines at spaces.
package enum TextWrapping {
    /// Lines of at most `width` columns, each after the first with `indent` in front. Line breaks in the text stay.
    package static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? "" : indent
            var isEmpty = true
            for word in pieces(of: paragraph, width: max(1, width - DisplayWidth.of(indent))) {
                if !isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > width {
                    lines.append(line)
                    line = indent
                    isEmpty = true
                }
                line += isEmpty ? word : " " + word
                isEmpty = false
            }
            lines.append(isEmpty ? "" : line)
        }
        return lines
    }

    /// What stands behind a number and says what it counts.
    private static let units: Set<Substring> = ["%", "ms", "s", "min", "h", "percentage", "points", "point"]

    /// Words, each number with its unit: a line never ends between them.
    private static func words(of paragraph: Substring) -> [String] {
        var words: [String] = []
        for word in paragraph.split(separator: " ") {
            let bare = word.prefix { $0 == "%" || $0.isLetter }
            if let last = words.last, units.contains(bare), let end = last.last,
                end.isNumber || bare.hasPrefix("point") && last.hasSuffix("percentage")
            {
                words[words.count - 1] = last + " " + word
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    /// Words; one that is wider than a line is cut into as many as it takes.
    private static func pieces(of paragraph: Substring, width: Int) -> [String] {
        words(of: paragraph).flatMap { word -> [String] in
            guard DisplayWidth.of(word) > width else { return [word] }
            var pieces: [String] = []
            var piece = ""
            for character in word {
                if DisplayWidth.of(piece) + DisplayWidth.of(character) > width {
                    pieces.append(piece)
                    piece = ""
                }
                piece.append(character)
            }
            return pieces + [piece]
        }
    }
}
