import Transport

/// The unpacked bytes of a file, as much as the record being read needs, with the number of the line they begin at.
///
/// Removes a UTF-8 byte order mark, and refuses what is not UTF-8 text at all.
final class InputBuffer {
    private(set) var bytes: [UInt8] = []
    /// Index of the first byte that no record has taken.
    private(set) var start = 0
    /// Line of the file that `start` stands on, from 1.
    private(set) var line = 1
    private(set) var ended = false
    private let source: Decompressor

    init(_ source: Decompressor) throws(ConnectorError) {
        self.source = source
        while bytes.count < InputBuffer.probe, !ended { try fill() }
        try InputBuffer.refuseWhatIsNotText(bytes.prefix(InputBuffer.probe))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    }

    private static let probe = 8192

    /// Bytes read from the file so far, before unpacking.
    var bytesRead: Int { source.bytesRead }

    /// How many bytes are at hand.
    var count: Int { bytes.count - start }

    /// Whether the first visible character opens a JSON object or array.
    var beginsWithJSON: Bool {
        withBytes { bytes in
            let first = bytes.first { !Ascii.isSpace($0) }
            return first == Ascii.openBrace || first == Ascii.openBracket
        }
    }

    /// Brings in more behind what is at hand; indices into `bytes` are void afterwards, offsets from `start` hold.
    func fill() throws(ConnectorError) {
        guard !ended else { return }
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        do throws(TransportError) {
            ended = try !source.read(appendingTo: &bytes)
        } catch {
            throw .damaged("after line \(line + lineEnds(in: bytes[start...])): \(error.message)", underlying: error)
        }
    }

    /// Takes `count` bytes away from the front.
    func consume(_ count: Int) {
        line += lineEnds(in: bytes[start..<start + count])
        start += count
    }

    /// Takes `count` bytes away from the front, which hold `lines` line ends.
    func consume(_ count: Int, lines: Int) {
        line += lines
        start += count
    }

    /// The bytes at `offset` from the front, without taking them.
    func peek(_ range: Range<Int>) -> [UInt8] { Array(bytes[start + range.lowerBound..<start + range.upperBound]) }

    /// Calls `body` with all bytes at hand.
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
        try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start...])) }
    }

    private func lineEnds(in slice: ArraySlice<UInt8>) -> Int {
        slice.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes where byte == Ascii.newline { count += 1 }
            return count
        }
    }

    private static func refuseWhatIsNotText(_ head: ArraySlice<UInt8>) throws(ConnectorError) {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            throw .notText("the file is UTF-16 text; save it as UTF-8 (iconv -f UTF-16 -t UTF-8) and import that")
        }
        if head.starts(with: Array("PAR1".utf8)) {
            throw .notText("the file is a Parquet table; export it as NDJSON or CSV and import that")
        }
        if head.starts(with: Array("%PDF".utf8)) {
            throw .notText("the file is a PDF document; imports read text: CSV, NDJSON, logs")
        }
        if let zero = head.firstIndex(of: 0) {
            throw .notText(
                "the file is binary (a zero byte at offset \(zero)); imports read UTF-8 text, plain, .gz or .zst")
        }
    }
}

/// Bytes that framing and parsing look for.
enum Ascii {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let comma: UInt8 = 0x2C
    static let backslash: UInt8 = 0x5C
    static let openBracket: UInt8 = 0x5B
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let closeBrace: UInt8 = 0x7D

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == space || byte == newline || byte == carriageReturn || byte == tab
    }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
