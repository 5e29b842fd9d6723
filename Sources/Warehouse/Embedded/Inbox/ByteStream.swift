/// Writes the little pieces a batch is made of: variable-length integers, fixed words, texts.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(varint value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    mutating func write(_ value: Int) { write(varint: UInt64(bitPattern: Int64(value))) }

    mutating func write(word value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 {
            write(varint: UInt64($0.count))
            bytes += $0
        }
    }

    mutating func write(optional text: String?) {
        bytes.append(text == nil ? 0 : 1)
        if let text { write(text) }
    }
}

/// Reads what `ByteWriter` wrote; throws rather than read past the end.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func byte() throws -> UInt8 {
        guard offset < bytes.count else { throw ColumnCodec.Corruption(detail: "a batch in the inbox is cut short") }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func varint() throws -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
            guard shift < 64 else { throw ColumnCodec.Corruption(detail: "a batch in the inbox has a broken number") }
        }
    }

    mutating func int() throws -> Int { Int(Int64(bitPattern: try varint())) }

    mutating func word() throws -> UInt64 {
        guard offset + 8 <= bytes.count else {
            throw ColumnCodec.Corruption(detail: "a batch in the inbox is cut short")
        }
        defer { offset += 8 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    mutating func text() throws -> String {
        let length = try int()
        guard length >= 0, length <= bytes.count - offset else {
            throw ColumnCodec.Corruption(detail: "a batch in the inbox is cut short")
        }
        defer { offset += length }
        return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
    }

    mutating func optionalText() throws -> String? { try byte() == 0 ? nil : try text() }
}
