import Transport

/// Columns as bytes: narrow little-endian integers, compressed by zstd with its content checksum, so that a damaged blob
/// is noticed and never read as other numbers.
///
/// Layout before compression: kind (1 byte), width in bytes (1), two reserved, count (4), base (8), scale (8), payload.
/// A whole number `v` is stored as `(v − base) / scale + 1`, with 0 for a missing one; scale is the greatest common
/// divisor, so that money in millionths of whole cents takes no more room than cents. Numbers that are all whole are
/// stored as whole numbers.
enum ColumnCodec {
    private static let headerSize = 24

    private enum Kind: UInt8 {
        case codes = 1
        case integers = 2
        case wholeNumbers = 3
        case numbers = 4
        case texts = 5
    }

    struct Corruption: Error {
        var detail: String
    }

    static func encode(_ column: Column) throws -> [UInt8] {
        let raw: [UInt8]
        switch column {
        case .codes(let values): raw = pack(values.map(UInt64.init), kind: .codes, base: 0, scale: 1)
        case .integers(let values): raw = packIntegers(values, kind: .integers)
        case .numbers(let values):
            if let whole = wholeNumbers(values) {
                raw = packIntegers(whole, kind: .wholeNumbers)
            } else {
                raw =
                    header(.numbers, width: 8, count: values.count, base: 0, scale: 1)
                    + values.withUnsafeBytes { Array($0) }
            }
        case .texts(let values): raw = packTexts(values)
        }
        var out = withUnsafeBytes(of: UInt32(raw.count).littleEndian) { Array($0) }
        out += try raw.withUnsafeBytes { try Zstd.compress($0, level: 3) }
        return out
    }

    static func decode(_ body: UnsafeRawBufferPointer) throws -> Column {
        guard body.count > 4 else { throw Corruption(detail: "a column is cut short") }
        let size = Int(UInt32(littleEndian: body.loadUnaligned(as: UInt32.self)))
        let raw = try Zstd.decompress(UnsafeRawBufferPointer(rebasing: body[4...]), expectedSize: size)
        return try raw.withUnsafeBytes { try unpack($0) }
    }

    // MARK: Writing

    private static func header(_ kind: Kind, width: UInt8, count: Int, base: Int64, scale: Int64) -> [UInt8] {
        var bytes: [UInt8] = [kind.rawValue, width, 0, 0]
        withUnsafeBytes(of: UInt32(count).littleEndian) { bytes += $0 }
        withUnsafeBytes(of: base.littleEndian) { bytes += $0 }
        withUnsafeBytes(of: scale.littleEndian) { bytes += $0 }
        return bytes
    }

    private static func pack(_ values: [UInt64], kind: Kind, base: Int64, scale: Int64) -> [UInt8] {
        let largest = values.max() ?? 0
        let width = largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : largest < 1 << 32 ? 4 : 8
        var bytes = header(kind, width: UInt8(width), count: values.count, base: base, scale: scale)
        bytes.reserveCapacity(bytes.count + values.count * width)
        switch width {
        case 1: for value in values { bytes.append(UInt8(truncatingIfNeeded: value)) }
        case 2: values.map { UInt16(truncatingIfNeeded: $0).littleEndian }.withUnsafeBytes { bytes += $0 }
        case 4: values.map { UInt32(truncatingIfNeeded: $0).littleEndian }.withUnsafeBytes { bytes += $0 }
        default: values.map(\.littleEndian).withUnsafeBytes { bytes += $0 }
        }
        return bytes
    }

    private static func packIntegers(_ values: [Int64], kind: Kind) -> [UInt8] {
        var base = Int64.max
        for value in values where value != Column.missing && value < base { base = value }
        if base == Int64.max { base = 0 }
        var scale: UInt64 = 0
        for value in values where value != Column.missing {
            scale = greatestCommonDivisor(scale, UInt64(bitPattern: value &- base))
            if scale == 1 { break }
        }
        scale = max(1, scale)
        let packed = values.map { value -> UInt64 in
            value == Column.missing ? 0 : UInt64(bitPattern: value &- base) / scale + 1
        }
        return pack(packed, kind: kind, base: base, scale: Int64(bitPattern: scale))
    }

    private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    private static func wholeNumbers(_ values: [Double]) -> [Int64]? {
        var whole: [Int64] = []
        whole.reserveCapacity(values.count)
        for value in values {
            if value.isNaN {
                whole.append(Column.missing)
            } else if value == value.rounded(), abs(value) < 9_007_199_254_740_992,
                !(value == 0 && value.sign == .minus)
            {
                whole.append(Int64(value))
            } else {
                return nil
            }
        }
        return whole
    }

    private static func packTexts(_ values: [String?]) -> [UInt8] {
        var bytes = header(.texts, width: 0, count: values.count, base: 0, scale: 1)
        for value in values {
            let utf8 = value.map { Array($0.utf8) }
            withUnsafeBytes(of: UInt32(utf8.map { $0.count + 1 } ?? 0).littleEndian) { bytes += $0 }
            bytes += utf8 ?? []
        }
        return bytes
    }

    // MARK: Reading

    private static func unpack(_ raw: UnsafeRawBufferPointer) throws -> Column {
        guard raw.count >= headerSize, let kind = Kind(rawValue: raw[0]) else {
            throw Corruption(detail: "a column has an unknown form")
        }
        let width = Int(raw[1])
        let count = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        let base = Int64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: Int64.self))
        let scale = Int64(littleEndian: raw.loadUnaligned(fromByteOffset: 16, as: Int64.self))
        let payload = UnsafeRawBufferPointer(rebasing: raw[headerSize...])
        if kind != .texts {
            guard [1, 2, 4, 8].contains(width), payload.count == count * width else {
                throw Corruption(detail: "a column is cut short")
            }
        }
        switch kind {
        case .codes: return .codes(words(payload, count, width) { UInt32(truncatingIfNeeded: $0) })
        case .integers:
            return .integers(
                words(payload, count, width) { $0 == 0 ? Column.missing : base &+ Int64(bitPattern: $0 &- 1) &* scale })
        case .wholeNumbers:
            return .numbers(
                words(payload, count, width) { $0 == 0 ? .nan : Double(base &+ Int64(bitPattern: $0 &- 1) &* scale) })
        case .numbers: return .numbers(words(payload, count, width) { Double(bitPattern: $0) })
        case .texts: return .texts(try texts(payload, count))
        }
    }

    /// Widens `count` little-endian words and turns each into a value.
    private static func words<T>(
        _ payload: UnsafeRawBufferPointer, _ count: Int, _ width: Int, _ value: (UInt64) -> T
    ) -> [T] {
        [T](unsafeUninitializedCapacity: count) { buffer, initialized in
            guard let target = buffer.baseAddress else { return }
            switch width {
            case 1:
                for index in 0..<count { (target + index).initialize(to: value(UInt64(payload[index]))) }
            case 2:
                for index in 0..<count {
                    let word = payload.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
                    (target + index).initialize(to: value(UInt64(UInt16(littleEndian: word))))
                }
            case 4:
                for index in 0..<count {
                    let word = payload.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
                    (target + index).initialize(to: value(UInt64(UInt32(littleEndian: word))))
                }
            default:
                for index in 0..<count {
                    let word = payload.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
                    (target + index).initialize(to: value(UInt64(littleEndian: word)))
                }
            }
            initialized = count
        }
    }

    private static func texts(_ payload: UnsafeRawBufferPointer, _ count: Int) throws -> [String?] {
        var texts: [String?] = []
        texts.reserveCapacity(count)
        var offset = 0
        for _ in 0..<count {
            guard offset + 4 <= payload.count else { throw Corruption(detail: "a text column is cut short") }
            let length = Int(UInt32(littleEndian: payload.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            offset += 4
            guard length > 0 else {
                texts.append(nil)
                continue
            }
            guard offset + length - 1 <= payload.count else { throw Corruption(detail: "a text column is cut short") }
            texts.append(String(decoding: payload[offset..<(offset + length - 1)], as: UTF8.self))
            offset += length - 1
        }
        return texts
    }
}
