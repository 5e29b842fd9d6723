import Semantics

/// Reads the timestamps of bare series.
enum TimestampText {
    /// `YYYY-MM-DD`, or with `T` or a space `HH:MM`, `HH:MM:SS` and a fraction; an offset or Z after it is passed over.
    ///
    /// - Returns: seconds since 1970-01-01T00:00 on the text's own clock; nil when it is no timestamp.
    static func seconds(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
        let start = text.startIndex
        guard text.count >= 10, text[start + 4] == 0x2D, text[start + 7] == 0x2D,
            let year = number(text, start, 4), let month = number(text, start + 5, 2),
            let day = number(text, start + 8, 2), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        let midnight = Double(date.daysSinceEpoch) * 86_400
        guard text.count > 10 else { return midnight }
        guard text[start + 10] == 0x20 || text[start + 10] == 0x54, text.count >= 16, text[start + 13] == 0x3A,
            let hour = number(text, start + 11, 2), let minute = number(text, start + 14, 2), hour < 24, minute < 60
        else { return nil }
        let time = midnight + Double(hour * 3_600 + minute * 60)
        guard text.count >= 19, text[start + 16] == 0x3A else { return time }
        guard let second = number(text, start + 17, 2), second < 61 else { return nil }
        return time + Double(second) + fraction(text.dropFirst(19))
    }

    private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<(start + count) {
            let digit = text[index] &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    private static func fraction(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double {
        guard text.first == 0x2E else { return 0 }
        var (value, place) = (0.0, 0.1)
        for byte in text.dropFirst() {
            guard (0x30...0x39).contains(byte) else { break }
            value += place * Double(byte - 0x30)
            place *= 0.1
        }
        return value
    }
}
