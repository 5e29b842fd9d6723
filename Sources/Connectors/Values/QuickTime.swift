import Semantics

/// Reads times written plainly in bytes: whole numbers of s, ms, µs or ns, and ISO 8601 with seconds. Anything else is
/// read by `TimeReader`, which is slower and gives the same where both can.
struct QuickTime: Sendable {
    private let unit: TimeReader.EpochUnit?
    private let local: PropertyCalendar
    private let isUTC: Bool

    init(_ reader: TimeReader) {
        unit = reader.unit
        local = reader.local
        isUTC = reader.local.timeZoneName == "UTC"
    }

    /// Milliseconds since 1970; nil for what is not plain.
    func milliseconds(_ text: UnsafeRawBufferPointer) -> Int64? {
        if text.count >= 19, text[4] == 0x2D { return written(text) }
        return epoch(text)
    }

    private func epoch(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard text.count > 0, text.count <= 18 else { return nil }
        var value: Int64 = 0
        for byte in text {
            guard Ascii.isDigit(byte) else { return nil }
            value = value * 10 + Int64(byte - 0x30)
        }
        switch (unit, text.count) {
        case (.seconds, ...15), (nil, 9...10): return value * 1000
        case (.milliseconds, _), (nil, 13): return value
        case (.microseconds, _), (nil, 16): return value / 1000
        case (.nanoseconds, _): return value / 1_000_000
        default: return nil
        }
    }

    /// `2026-11-16T09:30:00`, with a space for the `T`, with a fraction, with `Z` or an offset like `+01:00`.
    private func written(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard text[7] == 0x2D, text[10] == 0x54 || text[10] == 0x20, text[13] == 0x3A, text[16] == 0x3A,
            let century = pair(text, 0), let years = pair(text, 2), let month = pair(text, 5), let day = pair(text, 8),
            let hour = pair(text, 11), let minute = pair(text, 14), let second = pair(text, 17),
            hour < 24, minute < 60, second < 60,
            let date = CivilDate(year: century * 100 + years, month: month, day: day)
        else { return nil }
        var ofDay = Int64(hour * 3600 + minute * 60 + second) * 1000
        var index = 19
        if index < text.count, text[index] == 0x2E {
            index += 1
            guard index < text.count, Ascii.isDigit(text[index]) else { return nil }
            var scale: Int64 = 100
            while index < text.count, Ascii.isDigit(text[index]) {
                ofDay += Int64(text[index] - 0x30) * scale
                scale /= 10
                index += 1
            }
        }
        let midnight = Int64(date.daysSinceEpoch) * 86_400_000
        if index == text.count {
            if isUTC { return midnight + ofDay }
            return local.instant(date: date, millisecondsOfDay: ofDay).milliseconds
        }
        if text[index] == 0x5A, index + 1 == text.count { return midnight + ofDay }
        guard index + 6 == text.count, text[index] == 0x2B || text[index] == 0x2D, text[index + 3] == 0x3A,
            let hours = pair(text, index + 1), let minutes = pair(text, index + 4), hours <= 18, minutes < 60
        else { return nil }
        let offset = Int64(hours * 3600 + minutes * 60) * 1000
        return midnight + ofDay - (text[index] == 0x2B ? offset : -offset)
    }

    /// A number of two digits.
    @inline(__always) private func pair(_ text: UnsafeRawBufferPointer, _ index: Int) -> Int? {
        let (high, low) = (text[index] &- 0x30, text[index + 1] &- 0x30)
        return high < 10 && low < 10 ? Int(high) * 10 + Int(low) : nil
    }
}
