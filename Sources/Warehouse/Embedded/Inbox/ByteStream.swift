/// Writes named parts one after another, each with its length.
struct PartWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ name: String, _ part: [UInt8]) {
        write(length: name.utf8.count)
        bytes.append(contentsOf: name.utf8)
        write(length: part.count)
        bytes.append(contentsOf: part)
    }

    private mutating func write(length: Int) {
        withUnsafeBytes(of: UInt64(length).littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// Reads what `PartWriter` wrote; throws rather than read past the end.
struct PartReader {
    private let bytes: UnsafeRawBufferPointer
    private var parts: [String: Range<Int>] = [:]

    init(_ bytes: UnsafeRawBufferPointer) throws {
        self.bytes = bytes
        var offset = 0
        func length() throws -> Int {
            guard offset + 8 <= bytes.count else { throw PartReader.cut }
            defer { offset += 8 }
            let value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            guard value <= UInt64(bytes.count - offset - 8) else { throw PartReader.cut }
            return Int(value)
        }
        while offset < bytes.count {
            let nameLength = try length()
            let name = String(decoding: bytes[offset..<(offset + nameLength)], as: UTF8.self)
            offset += nameLength
            let partLength = try length()
            parts[name] = offset..<(offset + partLength)
            offset += partLength
        }
    }

    var names: Set<String> { Set(parts.keys) }

    /// A part; nil when it was not written.
    func part(_ name: String) -> UnsafeRawBufferPointer? {
        parts[name].map { UnsafeRawBufferPointer(rebasing: bytes[$0]) }
    }

    static let cut = Corruption(detail: "a batch in the inbox is cut short")
}
