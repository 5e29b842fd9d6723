import Semantics

/// Reads the date part of a written time from its numbers, words and marks.
struct DateWords {
    /// The whole text, for messages.
    let text: String
    let order: TimeReader.Order?
    let year: Int?
    let wholeMonths: Bool

    private struct Number {
        var value: Int
        var digits: Int
    }

    mutating func date(_ bytes: ArraySlice<UInt8>) throws(RecordProblem) -> CivilDate {
        if let date = isoDate(bytes) { return try require(date) }
        if bytes.count == 8, bytes.allSatisfy(isDigit) {
            let values = bytes.map { Int($0) - 0x30 }
            let year = values[0] * 1000 + values[1] * 100 + values[2] * 10 + values[3]
            return try require(
                CivilDate(year: year, month: values[4] * 10 + values[5], day: values[6] * 10 + values[7]))
        }
        let (numbers, month, dotted) = try tokens(bytes)
        return if let month {
            try worded(numbers, month: month)
        } else {
            try numeric(numbers, dotted: dotted)
        }
    }

    /// `YYYY-MM-DD`, the common case; the outer optional says whether it has this shape.
    private func isoDate(_ bytes: ArraySlice<UInt8>) -> CivilDate?? {
        let start = bytes.startIndex
        guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else {
            return nil
        }
        func number(_ from: Int, _ count: Int) -> Int? {
            var value = 0
            for byte in bytes[(start + from)..<(start + from + count)] {
                guard isDigit(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else { return nil }
        return .some(CivilDate(year: year, month: month, day: day))
    }

    private func tokens(
        _ bytes: ArraySlice<UInt8>
    ) throws(RecordProblem) -> (numbers: [Number], month: Int?, dotted: Bool) {
        var numbers: [Number] = []
        var month: Int?
        var dotted = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let start = index
            if isDigit(byte) {
                var value = 0
                while index < bytes.endIndex, isDigit(bytes[index]) {
                    value = min(value * 10 + Int(bytes[index] - 0x30), 1_000_000)
                    index += 1
                }
                numbers.append(Number(value: value, digits: index - start))
            } else if isLetter(byte) {
                while index < bytes.endIndex, isLetter(bytes[index]) { index += 1 }
                let word = String(decoding: bytes[start..<index], as: UTF8.self)
                if let named = MonthNames.month(word), month == nil {
                    month = named
                } else if !MonthNames.isFiller(word) && word != "º" && word != "°" && word != "\u{A0}" {
                    throw .badDate(text)
                }
            } else if [0x20, 0x09, 0x2C, 0x2D, 0x2E, 0x2F].contains(byte) {
                dotted = dotted || byte == UInt8(ascii: ".")
                index += 1
            } else {
                throw .badDate(text)
            }
        }
        return (numbers, month, dotted)
    }

    /// With a month's name the order of day and year is plain from their digits.
    private func worded(_ numbers: [Number], month: Int) throws(RecordProblem) -> CivilDate {
        switch numbers.count {
        case 1 where numbers[0].digits == 4:
            return try monthOnly(year: numbers[0].value, month: month)
        case 1:
            return try completed(month: month, day: numbers[0].value)
        case 2:
            let years = numbers.filter { $0.digits == 4 }
            let days = numbers.filter { $0.digits <= 2 }
            if days.count == 2 { throw .twoDigitYear(text) }
            guard let year = years.first, let day = days.first else { throw .badDate(text) }
            return try require(CivilDate(year: year.value, month: month, day: day.value))
        default: throw .badDate(text)
        }
    }

    private func numeric(_ numbers: [Number], dotted: Bool) throws(RecordProblem) -> CivilDate {
        switch numbers.count {
        case 3 where numbers[0].digits == 4 && numbers[1].digits <= 2 && numbers[2].digits <= 2:
            return try require(
                CivilDate(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value))
        case 3 where numbers[2].digits == 4 && numbers[0].digits <= 2 && numbers[1].digits <= 2:
            let (day, month) = try dayAndMonth(numbers[0].value, numbers[1].value, dotted: dotted)
            return try require(CivilDate(year: numbers[2].value, month: month, day: day))
        case 3 where numbers.allSatisfy { $0.digits <= 2 }:
            throw .twoDigitYear(text)
        case 2 where numbers[0].digits == 4 && numbers[1].digits <= 2:
            return try monthOnly(year: numbers[0].value, month: numbers[1].value)
        case 2 where numbers[1].digits == 4 && numbers[0].digits <= 2:
            return try monthOnly(year: numbers[1].value, month: numbers[0].value)
        case 2 where numbers.allSatisfy { $0.digits <= 2 }:
            guard year != nil else { throw .missingYear(text) }
            let (day, month) = try dayAndMonth(numbers[0].value, numbers[1].value, dotted: dotted)
            return try completed(month: month, day: day)
        default: throw .badDate(text)
        }
    }

    /// Dates with points are written with the day first everywhere; others as declared, or when only one reading is
    /// a date at all.
    private func dayAndMonth(
        _ first: Int, _ second: Int, dotted: Bool
    ) throws(RecordProblem) -> (day: Int, month: Int) {
        switch order ?? (dotted ? .dayFirst : nil) {
        case .dayFirst: return (first, second)
        case .monthFirst: return (second, first)
        case nil:
            if first == second || first > 12 { return (first, second) }
            if second > 12 { return (second, first) }
            throw .ambiguousDate(text)
        }
    }

    private func completed(month: Int, day: Int) throws(RecordProblem) -> CivilDate {
        guard let year else { throw .missingYear(text) }
        return try require(CivilDate(year: year, month: month, day: day))
    }

    private func monthOnly(year: Int, month: Int) throws(RecordProblem) -> CivilDate {
        guard wholeMonths else { throw .missingDay(text) }
        return try require(CivilDate(year: year, month: month, day: 1))
    }

    private func require(_ date: CivilDate?) throws(RecordProblem) -> CivilDate {
        guard let date else { throw .noSuchDay(text) }
        return date
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
}
