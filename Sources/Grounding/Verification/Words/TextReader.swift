/// Cuts a text into sentences: lines, headings, items of lists, cells of tables, and the sentences of a paragraph.
struct TextReader {
    let reader: SentenceReader

    init(sheet: ReferenceSheet) { reader = SentenceReader(sheet: sheet) }

    func sentences(of text: String) -> [Sentence] {
        var all: [Sentence] = []
        var header: [[Word]] = []
        for line in TextReader.lines(of: text).flatMap(InlineItems.pieces) {
            let scalars = Array(line.unicodeScalars)
            let cells = TextReader.cells(line)
            if let cells {
                if TextReader.isRule(cells) { continue }
                let words = cells.map { WordScanner.words(Array($0.unicodeScalars)) }
                if header.isEmpty {
                    header = words
                } else {
                    all += row(words, header: header)
                }
                continue
            }
            header = []
            let (start, form) = TextReader.form(of: scalars)
            var words = WordScanner.words(Array(scalars[start...]))
            for index in words.indices {
                words[index].range = (words[index].range.lowerBound + start)..<(words[index].range.upperBound + start)
            }
            guard words.contains(where: { $0.kind != .mark }) else { continue }
            for part in TextReader.split(words, names: reader.sheet.dottedNames) {
                let range = part[0].range.lowerBound..<part[part.count - 1].range.upperBound
                let text = WordScanner.string(of: scalars[range])
                // A citation after the full stop belongs to the sentence before.
                let sentence = reader.read(part, text: text, form: form)
                if let question = all.last, question.isQuestion, question.form == form, question.words.count <= 8,
                    TextReader.isAnswer(part, sentence)
                {
                    all[all.count - 1] = reader.read(
                        question.words.dropLast() + [TextReader.colon] + part, text: question.text + " " + text,
                        form: form)
                } else if let last = sentence.citations.first, last.range == 0..<part.count, !all.isEmpty {
                    all[all.count - 1] = reader.read(
                        all[all.count - 1].words + part, text: all[all.count - 1].text + " " + text, form: form)
                } else {
                    all.append(all.last.map { TextReader.withUnit(sentence, after: $0) } ?? sentence)
                }
            }
        }
        return all
    }

    /// "LCP went from 2.8 to 3.4 seconds. Desktop's still at 1.9.": a number whose unit the sentence before said.
    private static func withUnit(_ sentence: Sentence, after said: Sentence) -> Sentence {
        guard sentence.metrics.isEmpty, !sentence.numbers.isEmpty, !sentence.cues.contains(.pValue),
            !sentence.numbers.contains(where: { sentence.opensPValue(before: $0.range.lowerBound) }),
            sentence.numbers.allSatisfy({ $0.form == .plain && $0.step < 1 && $0.sign == nil }),
            said.numbers.contains(where: { $0.form == .time }),
            said.words.contains(where: { ["s", "sec", "second"].contains($0.stem) })
        else { return sentence }
        var sentence = sentence
        for index in sentence.numbers.indices { sentence.numbers[index].form = .time }
        return sentence
    }

    /// The lines of a text, empty ones too. A return with its line feed is one break.
    private static func lines(of text: String) -> [Substring] {
        if text.utf8.contains(UInt8(ascii: "\r")) {
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return text.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
            switch scalar {
            case "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
            default: false
            }
        }.map(Substring.init)
    }

    static let colon = Word(text: ":", lower: ":", stem: ":", kind: .mark, isGlued: true, range: 0..<0)

    /// "Average per day? Roughly 38,800.": a number alone, of what was asked.
    private static func isAnswer(_ words: [Word], _ sentence: Sentence) -> Bool {
        sentence.numbers.count == 1 && sentence.numbers[0].range.lowerBound == 0 && words.count <= 5
            && sentence.metrics.isEmpty && sentence.entities.isEmpty
    }

    // MARK: tables

    private static func cells(_ line: Substring) -> [String]? {
        guard line.utf8.contains(UInt8(ascii: "|")) else { return nil }
        var trimmed = line.drop { $0 == " " }
        guard trimmed.hasPrefix("|") || trimmed.count(where: { $0 == "|" }) >= 2 else { return nil }
        while trimmed.last == " " { trimmed.removeLast() }
        if trimmed.hasPrefix("|") { trimmed.removeFirst() }
        if trimmed.hasSuffix("|") { trimmed.removeLast() }
        return trimmed.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    private static func isRule(_ cells: [String]) -> Bool {
        cells.allSatisfy { $0.allSatisfy { [" ", "-", ":", "="].contains($0) } }
    }

    /// Each cell with the names of its row and column.
    private func row(_ cells: [[Word]], header: [[Word]]) -> [Sentence] {
        // "| Sessions | Users |" over one row of numbers: each stands for itself.
        guard let first = cells.first else { return [] }
        let isUnlabelled =
            first.contains { $0.kind == .digits } && !first.contains { $0.kind == .word }
            && header.first.map { !reader.read($0, text: "", form: .cell).metrics.isEmpty } ?? false
        let label = isUnlabelled ? [] : first
        return cells.indices.dropFirst(isUnlabelled ? 0 : 1).compactMap { column in
            guard cells[column].contains(where: { $0.kind == .digits }) else { return nil }
            let title = header.indices.contains(column) ? header[column] : []
            var words = label + title
            if let last = words.last, last.kind == .digits { words.append(TextReader.colon) }
            words += [TextReader.colon] + cells[column]
            let text = (label + title + cells[column]).map(\.text).joined(separator: " ")
            return reader.read(words, text: text, form: .cell)
        }
    }

    // MARK: lines

    /// Where a line's words begin, and what the line is.
    private static func form(of scalars: [Unicode.Scalar]) -> (start: Int, form: Sentence.Form) {
        var index = 0
        func skipBlanks() {
            while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
        }
        skipBlanks()
        while index < scalars.count, scalars[index] == ">" {
            index += 1
            skipBlanks()
        }
        if index < scalars.count, scalars[index] == "#" {
            while index < scalars.count, scalars[index] == "#" { index += 1 }
            skipBlanks()
            return (index, .heading)
        }
        let bullets: Set<Unicode.Scalar> = ["-", "*", "•", "–", "—", "+", "‣", "▪", "◦", "·", "→"]
        if index + 1 < scalars.count, bullets.contains(scalars[index]), scalars[index + 1] == " " {
            index += 1
            skipBlanks()
            return (index, .item)
        }
        var digits = index
        while digits < scalars.count, digits - index < 3, ("0"..."9").contains(scalars[digits]) { digits += 1 }
        if digits > index, digits + 1 < scalars.count, scalars[digits] == "." || scalars[digits] == ")",
            scalars[digits + 1] == " "
        {
            index = digits + 1
            skipBlanks()
            return (index, .item)
        }
        return (index, .plain)
    }

    private static let abbreviations: Set<String> = [
        "vs", "approx", "no", "e.g", "i.e", "etc", "ca", "incl", "excl", "resp", "avg", "jan", "feb", "mar", "apr",
        "jun",
        "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e", "g", "i", "u", "s", "p", "mr", "ms", "dr", "inc", "est",
        "kr",
    ]

    /// Whether the number is the first of a list, or follows on the one before: "Control: 80." counts nothing.
    private static func isCounted(_ words: [Word], _ index: Int) -> Bool {
        guard let number = Int(words[index].text) else { return false }
        return number == 1
            || words[..<index].indices.contains { words[$0].text == String(number - 1) && words[$0 + 1].isMark(".") }
    }

    /// - Parameter names: words with a point behind them in a name, and what follows there: "St. Gallen".
    static func split(_ words: [Word], names: Set<[String]> = []) -> [[Word]] {
        var parts: [[Word]] = []
        var start = 0
        for index in words.indices {
            let word = words[index]
            guard word.kind == .mark, ["!", "?", "."].contains(word.text), index + 1 < words.count else { continue }
            let next = words[index + 1]
            guard
                !next.isGlued || next.isCapital || next.isMark("[")
                    || next.kind == .mark && !["%", ",", ".", ")", "]"].contains(next.text)
            else { continue }
            if !names.isEmpty, index > 0, names.contains([words[index - 1].lower, next.lower]) { continue }
            // "I.e. CHF 360 each"
            if word.text == ".", index > 2, ["e", "g"].contains(words[index - 1].lower), words[index - 1].isGlued,
                words[index - 2].isMark(".")
            {
                continue
            }
            if word.text == ".", index > 0, abbreviations.contains(words[index - 1].lower),
                words[index - 1].kind == .word,
                next.kind == .digits || !next.isCapital || ["vs", "no", "approx", "u"].contains(words[index - 1].lower)
            {
                continue
            }
            if next.kind == .word, !next.isCapital, word.text == ".", next.text.first?.isLetter ?? false, next.isGlued {
                continue
            }
            // "1. Germany, 2. France": numbers of a list.
            if word.text == ".", index > 0, words[index - 1].kind == .digits, words[index - 1].text.utf8.count <= 2,
                index == 1 || words[index - 2].kind == .mark && [":", ",", ";", "("].contains(words[index - 2].text),
                index == 1 || isCounted(words, index - 1)
            {
                continue
            }
            if next.kind == .mark, [")", "\"", "'", "!", "?", "."].contains(next.text) { continue }
            // Closing brackets keep a sentence inside them together with the outer one.
            parts.append(Array(words[start...index]))
            start = index + 1
        }
        if start < words.count { parts.append(Array(words[start...])) }
        return parts.filter { !$0.isEmpty }
    }
}
