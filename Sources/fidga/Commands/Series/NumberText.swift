/// Reads the numbers of bare series.
enum NumberText {
    /// A decimal number; not-a-number for an empty text and for the words tables use for missing values; nil for anything
    /// else. Infinities are missing values: they say nothing of how much.
    static func value(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
        if let short = shortDecimal(text) { return short }
        let words = String(decoding: text, as: UTF8.self)
        if let number = Double(words) { return number.isFinite ? number : .nan }
        return missing.contains(words.lowercased()) ? .nan : nil
    }

    private static let missing: Set<String> = ["", "nan", "na", "n/a", "null", "none", "nil", "-", "missing"]

    /// At most fifteen digits with at most fifteen after the point: both parts are exact, so that one division rounds
    /// right (W. D. Clinger, "How to read floating point numbers accurately", 1990).
    private static func shortDecimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
        guard !text.isEmpty, text.count <= 17 else { return nil }
        let isNegative = text.first == 0x2D
        var (digits, places) = (0, -1)
        var mantissa: Int64 = 0
        for byte in isNegative ? text.dropFirst() : text {
            if byte == 0x2E, places < 0 {
                places = 0
                continue
            }
            let digit = byte &- 0x30
            guard digit <= 9 else { return nil }
            mantissa = mantissa * 10 + Int64(digit)
            digits += 1
            if places >= 0 { places += 1 }
        }
        guard digits > 0, digits <= 15 else { return nil }
        let value = Double(isNegative ? -mantissa : mantissa) / powersOfTen[max(0, places)]
        return isNegative && mantissa == 0 ? -0.0 : value
    }

    private static let powersOfTen: ContiguousArray<Double> = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
