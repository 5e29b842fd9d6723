import Semantics

/// Why a calendar file could not be read, for who wrote it.
package struct EventCalendarError: Error, Equatable, CustomStringConvertible {
    /// Counted from 1, the header included.
    package let line: Int
    package let problem: String

    package var description: String { "calendar, line \(line): \(problem)" }
}

extension EventCalendar {
    /// Reads `date,name`, one day a line; a header line `date,name` and empty lines are passed over.
    ///
    /// A time after the date (`2026-12-25T00:00:00`) is ignored; a name may be quoted and hold commas.
    ///
    /// - Throws: at the first line without a date or without a name.
    package init(csv text: String) throws(EventCalendarError) {
        var days: [(date: CivilDate, name: String)] = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let fields = line.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = fields.first.map(EventCalendar.trimmed), !line.allSatisfy(\.isWhitespace) else {
                continue
            }
            if number == 1, first.lowercased() == "date" { continue }
            guard let date = CivilDate(first.prefix(10)) else {
                throw EventCalendarError(line: number, problem: "'\(first)' is not a date; write YYYY-MM-DD,name")
            }
            guard fields.count == 2, case let name = EventCalendar.trimmed(fields[1]), !name.isEmpty else {
                throw EventCalendarError(line: number, problem: "no name after the date; write YYYY-MM-DD,name")
            }
            days.append((date, name))
        }
        self.init(days)
    }

    /// Without byte-order mark, surrounding space and one pair of quotes; a doubled quote inside is one quote.
    private static func trimmed(_ field: Substring) -> String {
        var rest = field.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        guard rest.count >= 2, rest.first == "\"", rest.last == "\"" else { return String(rest) }
        let inner = rest.dropFirst().dropLast()
        var text = ""
        var afterQuote = false
        for character in inner {
            if character == "\"", afterQuote {
                afterQuote = false
                continue
            }
            afterQuote = character == "\""
            text.append(character)
        }
        return text
    }
}
