import Foundation

/// A row of a timed series: where its two texts stand in the file, and what they say.
struct TimedRow {
    var timestamp: Range<Int>
    var value: Range<Int>
    /// Seconds since 1970 on the file's own clock; an offset or Z after the time is not applied.
    var time: Double
    /// Not a number where missing.
    var number: Double
}

/// Reads `timestamp,value` rows out of a file's bytes, without copying them.
///
/// A header names the columns in any order among others; without one the first two are taken.
struct TimedSeriesReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var line = 0
    private var timeColumn = 0
    private var valueColumn = 1

    /// - Parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(CommandFailure) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        let start = position
        guard let header = nextLine() else {
            throw CommandFailure("The file is empty. It should hold timestamp,value and a row for each time.")
        }
        let names = fields(of: header).map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
        if let time = names.firstIndex(of: "timestamp"), let value = names.firstIndex(of: "value") {
            timeColumn = time
            valueColumn = value
        } else if names.count >= 2, names[0].utf8.first.map(TimedSeriesReader.isDigit) == true {
            position = start
            line = 0
        } else {
            throw CommandFailure(
                "Line 1 names no columns timestamp and value. Begin the file with: timestamp,value")
        }
    }

    mutating func next() throws(CommandFailure) -> TimedRow? {
        while let range = nextLine() {
            guard !range.isEmpty else { continue }
            guard let (timestamp, value) = cells(of: range) else {
                throw CommandFailure("Line \(line) has too few columns; it should hold a timestamp and a value.")
            }
            guard let time = TimestampText.seconds(bytes[timestamp]) else {
                throw CommandFailure(
                    "Line \(line): '\(text(timestamp))' is not a timestamp. Write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS.")
            }
            guard let number = NumberText.value(bytes[value]) else {
                throw CommandFailure("Line \(line): '\(text(value))' is not a number. Leave missing values empty.")
            }
            return TimedRow(timestamp: timestamp, value: value, time: time, number: number)
        }
        return nil
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range].prefix(40), as: UTF8.self) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The next line without its end.
    private mutating func nextLine() -> Range<Int>? {
        guard position < bytes.count, let base = bytes.baseAddress else { return nil }
        line += 1
        let start = position
        var end = bytes.count
        if let found = memchr(base + start, 0x0A, bytes.count - start) {
            end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
        position = end + 1
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private func cells(of line: Range<Int>) -> (timestamp: Range<Int>, value: Range<Int>)? {
        var column = 0
        var start = line.lowerBound
        var found: (timestamp: Range<Int>?, value: Range<Int>?) = (nil, nil)
        let last = max(timeColumn, valueColumn)
        var index = start
        while column <= last, index <= line.upperBound {
            if index == line.upperBound || bytes[index] == 0x2C {
                if column == timeColumn { found.timestamp = trimmed(start..<index) }
                if column == valueColumn { found.value = trimmed(start..<index) }
                column += 1
                start = index + 1
            }
            index += 1
        }
        guard let timestamp = found.timestamp, let value = found.value else { return nil }
        return (timestamp, value)
    }

    private func fields(of line: Range<Int>) -> [Range<Int>] {
        bytes[line].split(separator: 0x2C, omittingEmptySubsequences: false).map {
            trimmed($0.startIndex..<$0.endIndex)
        }
    }

    /// Without surrounding space and one pair of quotes.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        if end - start >= 2, bytes[start] == 0x22, bytes[end - 1] == 0x22 { (start, end) = (start + 1, end - 1) }
        return start..<end
    }
}
