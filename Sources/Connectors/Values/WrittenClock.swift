/// The clock part of a written time: `09:30`, `09:30:00.123Z`, `9:30:00 PM`, `09:30:00 +0100`.
struct WrittenClock {
    /// Since local midnight; 24:00 is a whole day.
    private(set) var milliseconds: Int64
    /// Seconds east of UTC; nil when the text does not say.
    private(set) var offset: Int64?

    /// Cuts a written time into its date and its clock; the clock is nil when there is none.
    static func split(_ bytes: [UInt8]) -> (date: ArraySlice<UInt8>, clock: ArraySlice<UInt8>?) {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            return compactSplit(bytes) ?? (bytes[...], nil)
        }
        var start = colon
        while start > 0, isDigit(bytes[start - 1]), colon - start < 4 { start -= 1 }
        if colon - start >= 3 {
            // 16/May/2015:10:05:03: the first colon ends the date.
            return (bytes[..<colon], bytes[(colon + 1)...])
        }
        var end = start
        while end > 0, [0x20, 0x2C, UInt8(ascii: "T"), UInt8(ascii: "t")].contains(bytes[end - 1]) {
            // A `t` is the separator only right after a digit (not the end of `August`).
            if bytes[end - 1] | 0x20 == UInt8(ascii: "t"), end < 2 || !isDigit(bytes[end - 2]) { break }
            end -= 1
        }
        return (bytes[..<end], bytes[start...])
    }

    /// `20261116T093000Z`.
    private static func compactSplit(_ bytes: [UInt8]) -> (date: ArraySlice<UInt8>, clock: ArraySlice<UInt8>?)? {
        guard bytes.count >= 15, bytes[8] | 0x20 == UInt8(ascii: "t"), bytes[..<8].allSatisfy(isDigit),
            bytes[9..<15].allSatisfy(isDigit)
        else { return nil }
        var clock = [bytes[9], bytes[10], 0x3A, bytes[11], bytes[12], 0x3A, bytes[13], bytes[14]]
        clock += bytes[15...]
        return (bytes[..<8], clock[...])
    }

    /// - Parameter text: the whole written time, for messages.
    init(_ bytes: ArraySlice<UInt8>, text: String) throws(RecordProblem) {
        var rest = bytes
        guard var hour = WrittenClock.number(&rest), WrittenClock.take(&rest, ":"),
            let minute = WrittenClock.number(&rest)
        else { throw .badDate(text) }
        var second: Int64 = 0
        var fraction: Int64 = 0
        if WrittenClock.take(&rest, ":") {
            guard let seconds = WrittenClock.number(&rest) else { throw .badDate(text) }
            second = seconds
            if WrittenClock.take(&rest, ".") || WrittenClock.take(&rest, ",") {
                var scale: Int64 = 100
                guard let digit = rest.first, WrittenClock.isDigit(digit) else { throw .badDate(text) }
                while let digit = rest.first, WrittenClock.isDigit(digit) {
                    fraction += Int64(digit - 0x30) * scale
                    scale /= 10
                    rest = rest.dropFirst()
                }
            }
        }
        let zone = ForeignText.trimmed(String(decoding: rest, as: UTF8.self))
        var zoneWord = zone.uppercased()
        if let half = ["AM", "PM", "A.M.", "P.M."].first(where: { zoneWord.hasPrefix($0) }) {
            guard (1...12).contains(hour) else { throw .badDate(text, "with am or pm the hours are 1 to 12") }
            hour = hour % 12 + (half.hasPrefix("P") ? 12 : 0)
            zoneWord = ForeignText.trimmed(String(zoneWord.dropFirst(half.count)))
        }
        let isMidnight = hour == 24 && minute == 0 && second == 0 && fraction == 0
        // A leap second is the first instant of the next minute.
        guard hour < 24 || isMidnight, minute < 60, second < 60 || (second == 60 && minute == 59) else {
            throw .badDate(text, "hours are 00 to 23, minutes and seconds 00 to 59")
        }
        milliseconds = (hour * 3600 + minute * 60 + second) * 1000 + fraction
        offset = try WrittenClock.offset(zoneWord, text: text)
    }

    private static func offset(_ zone: String, text: String) throws(RecordProblem) -> Int64? {
        if zone.isEmpty { return nil }
        if zone == "Z" || zone == "UTC" || zone == "GMT" { return 0 }
        var word = zone[...]
        for name in ["UTC", "GMT"] where word.hasPrefix(name) { word = word.dropFirst(3) }
        guard let sign = word.first, sign == "+" || sign == "-" || sign == "\u{2212}" else {
            throw .unknownTimeZone(zone, in: text)
        }
        let digits = word.dropFirst().utf8.filter { $0 != 0x3A }
        guard digits.allSatisfy(isDigit), digits.count == 1 || digits.count == 2 || digits.count == 4 else {
            throw .unknownTimeZone(zone, in: text)
        }
        let values = digits.map { Int64($0) - 0x30 }
        let hours = values.count == 1 ? values[0] : values[0] * 10 + values[1]
        let minutes = values.count == 4 ? values[2] * 10 + values[3] : 0
        guard hours <= 18, minutes < 60 else { throw .unknownTimeZone(zone, in: text) }
        return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
    }

    /// One or two digits.
    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        var count = 0
        while count < 2, let digit = rest.first, isDigit(digit) {
            value = value * 10 + Int64(digit - 0x30)
            count += 1
            rest = rest.dropFirst()
        }
        return count > 0 ? value : nil
    }

    private static func take(_ rest: inout ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: mark) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
