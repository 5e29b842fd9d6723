package import Semantics

/// Reads times in the extended form of ISO 8601 and RFC 3339.
package enum ISO8601 {
    /// The moment of `2026-03-04T05:06:07.890+00:00`, to the millisecond.
    ///
    /// The date and the time of day may stand apart by `T` or a space; seconds, their fraction and the offset may be
    /// absent. Without an offset the time is the calendar's local time.
    package static func instant(_ text: some StringProtocol, in calendar: PropertyCalendar) -> Instant? {
        var text = String(text)
        return text.withUTF8 { instant(UnsafeRawBufferPointer($0), in: calendar) }
    }

    /// The same of UTF-8 bytes.
    static func instant(_ text: UnsafeRawBufferPointer, in calendar: PropertyCalendar) -> Instant? {
        var reader = Reader(bytes: text)
        guard let year = reader.number(4), reader.take(0x2D), let month = reader.number(2), reader.take(0x2D),
            let day = reader.number(2), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        guard !reader.atEnd else { return calendar.start(of: date) }
        guard reader.take(0x54) || reader.take(0x74) || reader.take(0x20),
            let hour = reader.number(2), reader.take(0x3A), let minute = reader.number(2)
        else { return nil }
        var second = 0
        var fraction: Int64 = 0
        if reader.take(0x3A) {
            guard let seconds = reader.number(2) else { return nil }
            second = seconds
            if reader.take(0x2E) || reader.take(0x2C) {
                guard let milliseconds = reader.milliseconds() else { return nil }
                fraction = milliseconds
            }
        }
        // 60 is a leap second, 24:00 the end of the day.
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second <= 60 else { return nil }
        let ofDay = Int64(hour * 3600 + minute * 60 + second) * 1000 + fraction
        if reader.atEnd { return calendar.instant(date: date, millisecondsOfDay: ofDay) }
        guard let offset = reader.offset(), reader.atEnd else { return nil }
        return Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000 + ofDay - offset * 1000)
    }

    private struct Reader {
        let bytes: UnsafeRawBufferPointer
        var index = 0
        var atEnd: Bool { index == bytes.count }

        mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func number(_ width: Int) -> Int? {
            guard index + width <= bytes.count else { return nil }
            var value = 0
            for offset in index..<index + width {
                guard Ascii.isDigit(bytes[offset]) else { return nil }
                value = value * 10 + Int(bytes[offset] - 0x30)
            }
            index += width
            return value
        }

        /// Digits of a fraction of a second; what is finer than a millisecond is cut off.
        mutating func milliseconds() -> Int64? {
            var value: Int64 = 0
            var digits = 0
            while index < bytes.count, Ascii.isDigit(bytes[index]) {
                if digits < 3 { value = value * 10 + Int64(bytes[index] - 0x30) }
                digits += 1
                index += 1
            }
            guard digits > 0 else { return nil }
            for _ in min(digits, 3)..<3 { value *= 10 }
            return value
        }

        /// Seconds east of UTC: `Z`, ` UTC`, `+01:00`, `+0100`, `+01`.
        mutating func offset() -> Int64? {
            if take(0x5A) || take(0x7A) { return 0 }
            if bytes[index...].elementsEqual(" UTC".utf8) || bytes[index...].elementsEqual("UTC".utf8) {
                index = bytes.count
                return 0
            }
            let sign: Int64
            if take(0x2B) { sign = 1 } else if take(0x2D) { sign = -1 } else { return nil }
            guard let hours = number(2), hours <= 18 else { return nil }
            if atEnd { return sign * Int64(hours) * 3600 }
            _ = take(0x3A)
            guard let minutes = number(2), minutes < 60 else { return nil }
            return sign * Int64(hours * 3600 + minutes * 60)
        }
    }
}
