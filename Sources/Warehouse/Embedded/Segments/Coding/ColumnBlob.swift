import Foundation
import Semantics
import Transport

/// Columns as stored bytes.
///
/// Layout: a head of 32 bytes, a payload, and the `Checksum` of both (8 bytes). The head: format version (1 byte), form of
/// the payload (1), kind of the words (1), presence (1), count (4), base (8), scale (8), highest word (8).
/// Forms: `packed` (`BitPacking`), `steps` (packed differences of ascending words), `raw` (8 bytes a word), `recency`
/// (see `SessionLocals`), `texts` (zstd of lengths and bytes).
/// Presence: `all` words are there; or only those that are not 0, under a `bitmap` or behind a list of `gaps`, whichever
/// is smaller, so that a field that few events have takes next to no room.
enum ColumnBlob {
    static let formatVersion: UInt8 = 2
    private static let headSize = 32
    private static let checksumSize = 8

    enum Form: UInt8 {
        case packed = 1
        case steps = 2
        case raw = 3
        case texts = 4
        case recency = 5
    }

    enum Presence: UInt8 {
        case all = 0
        case bitmap = 1
        case gaps = 2
    }

    // MARK: Writing

    static func encode(_ column: Column) throws -> [UInt8] {
        switch column {
        case .codes(let codes): return encode(ColumnWords(codes: codes))
        case .integers(let values): return encode(ColumnWords(integers: values))
        case .numbers(let values): return encode(ColumnWords(numbers: values))
        case .ascending(let values): return encode(ascending: values)
        case .texts(let texts): return try encode(texts)
        }
    }

    static func encode(_ column: ColumnWords) -> [UInt8] {
        switch column.words {
        case .short(let words):
            let highest = words.max() ?? 0
            let missing = words.reduce(into: 0) { $0 += $1 == 0 ? 1 : 0 }
            // A missing word in eight pays for a bitmap; with few words present, where they are is told shorter.
            guard missing * 8 > words.count, highest > 0 else {
                return seal(.packed, column, count: words.count, highest: UInt64(highest), .all, pack(words))
            }
            let present = words.filter { $0 != 0 }
            if present.count * 16 < words.count {
                return seal(
                    .packed, column, count: words.count, highest: UInt64(highest), .gaps,
                    number(present.count) + pack(gaps(of: words)) + pack(present))
            }
            return seal(
                .packed, column, count: words.count, highest: UInt64(highest), .bitmap,
                number(present.count) + bitmap(of: words) + pack(present))
        case .long(let words):
            return seal(
                .raw, column, count: words.count, highest: words.max() ?? 0, .all,
                words.map { $0.littleEndian }.withUnsafeBytes { Array($0) })
        }
    }

    private static func encode(ascending values: [Int64]) -> [UInt8] {
        var steps: [UInt32] = []
        steps.reserveCapacity(values.count)
        var before = values.first ?? 0
        for value in values {
            let step = value &- before
            guard step >= 0, step <= Int64(UInt32.max) else { return encode(ColumnWords(integers: values)) }
            steps.append(UInt32(step))
            before = value
        }
        let span = UInt64((values.last ?? 0) &- (values.first ?? 0))
        var column = ColumnWords(codes: [])
        column.kind = .integers
        column.base = values.first ?? 0
        return seal(.steps, column, count: values.count, highest: span + 1, .all, pack(steps))
    }

    private static func encode(_ texts: TextColumn) throws -> [UInt8] {
        var lengths: [UInt32] = []
        var bytes: [UInt8] = []
        for row in texts.codes.indices {
            let code = texts.code(row)
            guard code != 0 else {
                lengths.append(0)
                continue
            }
            texts.pool.withBytes(of: code) {
                lengths.append(UInt32($0.count) + 1)
                bytes.append(contentsOf: $0)
            }
        }
        let raw = number(bytes.count) + encode(ColumnWords(codes: lengths)) + bytes
        let packed = try raw.withUnsafeBytes { try Zstd.compress($0, level: 3) }
        return seal(
            .texts, ColumnWords(codes: []), count: texts.codes.count, highest: UInt64(raw.count), .all, packed)
    }

    /// - Parameter locals: see `SessionLocals.distances`.
    static func encode(distances: [UInt32], locals: Int) -> [UInt8] {
        var column = ColumnWords(codes: [])
        column.base = Int64(locals)
        return seal(
            .recency, column, count: distances.count, highest: UInt64(locals), .all, pack(distances))
    }

    private static func seal(
        _ form: Form, _ column: ColumnWords, count: Int, highest: UInt64, _ presence: Presence, _ payload: [UInt8]
    ) -> [UInt8] {
        var bytes: [UInt8] = [formatVersion, form.rawValue, column.kind.rawValue, presence.rawValue]
        bytes.reserveCapacity(headSize + payload.count + checksumSize)
        withUnsafeBytes(of: UInt32(count).littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: column.base.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: column.scale.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: highest.littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: payload)
        let checksum = bytes.withUnsafeBytes { Checksum.of($0) }
        withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
        return bytes
    }

    private static func pack(_ words: [UInt32]) -> [UInt8] { words.withUnsafeBufferPointer { BitPacking.pack($0) } }

    private static func number(_ value: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt64(value).littleEndian) { Array($0) }
    }

    private static func bitmap(of words: [UInt32]) -> [UInt8] {
        var bits = [UInt8](repeating: 0, count: (words.count + 63) / 64 * 8)
        for (index, word) in words.enumerated() where word != 0 { bits[index >> 3] |= 1 << UInt8(index & 7) }
        return bits
    }

    /// How many missing words stand before each that is there.
    private static func gaps(of words: [UInt32]) -> [UInt32] {
        var gaps: [UInt32] = []
        var gap: UInt32 = 0
        for word in words {
            if word == 0 {
                gap += 1
            } else {
                gaps.append(gap)
                gap = 0
            }
        }
        return gaps
    }

    // MARK: Reading

    /// What a blob says of itself, and its payload; checked against the checksum.
    struct Opened {
        var form: Form
        var presence: Presence
        var kind: Vector.Kind
        var count: Int
        var base: Int64
        var scale: Int64
        var highest: UInt64
        var payload: UnsafeRawBufferPointer
    }

    static func open(_ blob: UnsafeRawBufferPointer) throws -> Opened {
        guard blob.count >= headSize + checksumSize else { throw Corruption(detail: "a column is cut short") }
        let end = blob.count - checksumSize
        let stored = UInt64(littleEndian: blob.loadUnaligned(fromByteOffset: end, as: UInt64.self))
        guard Checksum.of(UnsafeRawBufferPointer(rebasing: blob[..<end])) == stored else {
            throw Corruption(detail: "a column does not match its checksum")
        }
        guard blob[0] == formatVersion, let form = Form(rawValue: blob[1]), let kind = Vector.Kind(rawValue: blob[2]),
            let presence = Presence(rawValue: blob[3])
        else { throw Corruption(detail: "a column has an unknown form") }
        return Opened(
            form: form, presence: presence, kind: kind,
            count: Int(UInt32(littleEndian: blob.loadUnaligned(fromByteOffset: 4, as: UInt32.self))),
            base: Int64(littleEndian: blob.loadUnaligned(fromByteOffset: 8, as: Int64.self)),
            scale: Int64(littleEndian: blob.loadUnaligned(fromByteOffset: 16, as: Int64.self)),
            highest: UInt64(littleEndian: blob.loadUnaligned(fromByteOffset: 24, as: UInt64.self)),
            payload: UnsafeRawBufferPointer(rebasing: blob[headSize..<end]))
    }

    /// Decodes a column of words.
    ///
    /// - Parameter memory: where it is kept.
    static func vector(_ blob: UnsafeRawBufferPointer, memory: ColumnMemory? = nil) throws -> Vector {
        let opened = try open(blob)
        let width = opened.highest < 1 << 8 ? 1 : opened.highest < 1 << 16 ? 2 : opened.highest <= UInt32.max ? 4 : 8
        switch opened.form {
        case .packed, .steps:
            return try Vector(
                kind: opened.kind, count: opened.count, width: width, base: opened.base, scale: opened.scale,
                memory: memory
            ) { room in
                switch width {
                case 1: try fill(room.assumingMemoryBound(to: UInt8.self), opened)
                case 2: try fill(room.assumingMemoryBound(to: UInt16.self), opened)
                case 4: try fill(room.assumingMemoryBound(to: UInt32.self), opened)
                default: try fill(room.assumingMemoryBound(to: UInt64.self), opened)
                }
            }
        case .raw:
            guard opened.payload.count == opened.count * 8 else { throw Corruption(detail: "a column is cut short") }
            return Vector(
                kind: opened.kind, count: opened.count, width: 8, base: opened.base, scale: opened.scale, memory: memory
            ) { room in
                if let source = opened.payload.baseAddress {
                    room.copyMemory(from: source, byteCount: opened.count * 8)
                }
            }
        case .texts, .recency: throw Corruption(detail: "a column has another form than it should")
        }
    }

    private static func fill<Word: FixedWidthInteger & UnsignedInteger>(
        _ room: UnsafeMutablePointer<Word>, _ opened: Opened
    ) throws {
        switch opened.presence {
        case .all:
            try BitPacking.unpack(opened.payload, count: opened.count, into: room)
            guard opened.form == .steps else { return }
            var sum: Word = 1
            for index in 0..<opened.count {
                sum &+= room[index]
                room[index] = sum
            }
        case .bitmap: try fillByBitmap(room, opened)
        case .gaps: try fillByGaps(room, opened)
        }
    }

    private static func presentCount(_ opened: Opened) throws -> Int {
        guard opened.payload.count >= 8 else { throw Corruption(detail: "a column is cut short") }
        let count = UInt64(littleEndian: opened.payload.loadUnaligned(as: UInt64.self))
        guard count <= UInt64(opened.count) else { throw Corruption(detail: "a column has more values than rows") }
        return Int(count)
    }

    private static func fillByBitmap<Word: FixedWidthInteger & UnsignedInteger>(
        _ room: UnsafeMutablePointer<Word>, _ opened: Opened
    ) throws {
        let present = try presentCount(opened)
        let size = (opened.count + 63) / 64 * 8
        guard opened.payload.count >= 8 + size else { throw Corruption(detail: "a column is cut short") }
        let bitmap = UnsafeRawBufferPointer(rebasing: opened.payload[8..<(8 + size)])
        try withUnsafeTemporaryAllocation(of: Word.self, capacity: present + 1) { values in
            guard let values = values.baseAddress else { return }
            try BitPacking.unpack(
                UnsafeRawBufferPointer(rebasing: opened.payload[(8 + size)...]), count: present, into: values)
            values[present] = 0
            var next = 0
            for index in 0..<opened.count {
                let bit = (bitmap[index >> 3] &>> UInt8(index & 7)) & 1
                // Without a branch: the value is read in any case, and kept where the bit is set.
                room[index] = values[min(next, present)] & (0 &- Word(truncatingIfNeeded: bit))
                next &+= Int(bit)
            }
            guard next == present else { throw Corruption(detail: "a column has more rows than values") }
        }
    }

    private static func fillByGaps<Word: FixedWidthInteger & UnsignedInteger>(
        _ room: UnsafeMutablePointer<Word>, _ opened: Opened
    ) throws {
        let present = try presentCount(opened)
        room.update(repeating: 0, count: opened.count)
        let body = UnsafeRawBufferPointer(rebasing: opened.payload[8...])
        try withUnsafeTemporaryAllocation(of: UInt32.self, capacity: present + 1) { gaps in
            guard let gaps = gaps.baseAddress else { return }
            let used = try BitPacking.unpack(body, count: present, into: gaps)
            try withUnsafeTemporaryAllocation(of: Word.self, capacity: present + 1) { values in
                guard let values = values.baseAddress else { return }
                try BitPacking.unpack(UnsafeRawBufferPointer(rebasing: body[used...]), count: present, into: values)
                var row = 0
                for index in 0..<present {
                    row += Int(gaps[index])
                    guard row < opened.count else { throw Corruption(detail: "a column has values beyond its rows") }
                    room[row] = values[index]
                    row += 1
                }
            }
        }
    }

    /// Decodes a column of texts.
    static func texts(_ blob: UnsafeRawBufferPointer) throws -> TextColumn {
        let opened = try open(blob)
        guard opened.form == .texts else { throw Corruption(detail: "a column has another form than it should") }
        let raw = try Zstd.decompress(opened.payload, expectedSize: Int(opened.highest))
        return try raw.withUnsafeBytes { raw in
            guard raw.count >= 8 else { throw Corruption(detail: "a column of texts is cut short") }
            let size = Int(clamping: UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)))
            guard size <= raw.count - 8 else { throw Corruption(detail: "a column of texts is cut short") }
            let start = raw.count - size
            let lengths = try vector(UnsafeRawBufferPointer(rebasing: raw[8..<start])).allCodes
            var texts = TextColumn()
            var offset = start
            for (row, length) in lengths.enumerated() where length > 0 {
                guard offset + Int(length) - 1 <= raw.count else {
                    throw Corruption(detail: "a column of texts is cut short")
                }
                texts.set(row, UnsafeRawBufferPointer(rebasing: raw[offset..<(offset + Int(length) - 1)]))
                offset += Int(length) - 1
            }
            return texts
        }
    }
}
