/// Items of a list that stand in one line: "Summary: • Clicks: 30k • Cost: €24,000", "In short: - up 5 % - down 3 %".
enum InlineItems {
    /// The line's pieces, each with its bullet; the line itself where it holds no list.
    static func pieces(of line: Substring) -> [Substring] {
        if line.hasPrefix("- "), line.dropFirst(2).contains(" - ") { return cut(line, at: " - ") }
        if let items = numbered(line) { return items }
        guard mayHold(line.utf8) else { return [line] }
        if line.utf8.count > 3, let bullet = ["•", "·"].first(where: { line.contains(" \($0) ") && isList(line, $0) }) {
            return cut(line, at: " \(bullet) ")
        }
        guard let start = line.firstRange(of: ": - ") else { return [line] }
        let rest = line[line.index(after: start.lowerBound)...]
        return [line[...start.lowerBound]] + cut(rest, at: " - ")
    }

    /// "By applications: 1. Nursing (7,680) 2. Logistics (4,800)": numbers that follow one another, each in front of a word.
    private static func numbered(_ line: Substring) -> [Substring]? {
        guard line.utf8.contains(UInt8(ascii: ":")), line.contains("1. "), line.contains(" 2. ") else { return nil }
        var starts: [Substring.Index] = []
        var position = line.startIndex
        while let found = line[position...].firstRange(of: " \(starts.count + 1). "), found.upperBound < line.endIndex,
            line[found.upperBound].isLetter || ["*", "_"].contains(line[found.upperBound])
        {
            starts.append(line.index(after: found.lowerBound))
            position = found.upperBound
        }
        guard starts.count > 1 else { return nil }
        let ends = starts.dropFirst() + [line.endIndex]
        return [line[..<starts[0]]] + zip(starts, ends).map { line[$0..<$1] }
    }

    /// Searching a text for words is dear, and hardly any line holds a list: the last byte of a bullet, or a dash after a colon
    /// and a blank, must be there.
    private static func mayHold(_ bytes: Substring.UTF8View) -> Bool {
        var (before, last): (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            if byte == 0xA2 || byte == 0xB7 { return true }
            if byte == UInt8(ascii: "-"), last == UInt8(ascii: " "), before == UInt8(ascii: ":") { return true }
            (before, last) = (last, byte)
        }
        return false
    }

    /// Bullets stand in front of each item; a dot between two names of one thing stands there once.
    private static func isList(_ line: Substring, _ bullet: String) -> Bool {
        line.contains(": \(bullet) ") || line.drop { $0 == " " }.hasPrefix("\(bullet) ")
    }

    private static func cut(_ line: Substring, at mark: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = line.startIndex
        while let next = line[start...].dropFirst().firstRange(of: mark) {
            pieces.append(line[start..<next.lowerBound])
            start = next.lowerBound
        }
        return pieces + [line[start...]]
    }
}
