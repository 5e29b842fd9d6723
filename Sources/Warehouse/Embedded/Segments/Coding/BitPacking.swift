/// Whole numbers below 2³² in frames of 512: each frame keeps its least value once and the rest in as many bits as its
/// spread needs.
///
/// Layout: for each frame its least value (4 bytes) and number of bits (1 byte); then the frames' bits, each frame
/// beginning on a byte, lowest bit first; then eight bytes of nothing, so that words can be read past the end.
enum BitPacking {
    static let frame = 512
    private static let slack = 8

    static func pack(_ values: UnsafeBufferPointer<UInt32>) -> [UInt8] {
        let frames = (values.count + frame - 1) / frame
        var head: [UInt8] = []
        head.reserveCapacity(frames * 5)
        var size = frames * 5 + slack
        for start in stride(from: 0, to: values.count, by: frame) {
            let end = min(values.count, start + frame)
            var low = UInt32.max
            var high: UInt32 = 0
            for index in start..<end {
                low = min(low, values[index])
                high = max(high, values[index])
            }
            let bits = UInt32.bitWidth - (high - low).leadingZeroBitCount
            withUnsafeBytes(of: low.littleEndian) { head.append(contentsOf: $0) }
            head.append(UInt8(bits))
            size += ((end - start) * bits + 7) / 8
        }
        return [UInt8](unsafeUninitializedCapacity: size) { room, count in
            let raw = UnsafeMutableRawBufferPointer(room)
            raw.initializeMemory(as: UInt8.self, repeating: 0)
            raw.copyBytes(from: head)
            var offset = head.count
            for (number, start) in stride(from: 0, to: values.count, by: frame).enumerated() {
                let end = min(values.count, start + frame)
                let low = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: number * 5, as: UInt32.self))
                let bits = Int(raw[number * 5 + 4])
                var position = offset * 8
                if bits > 0 {
                    for index in start..<end {
                        let byte = position >> 3
                        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: byte, as: UInt64.self))
                        let bitsInPlace = UInt64(values[index] &- low) << UInt64(position & 7)
                        raw.storeBytes(
                            of: (word | bitsInPlace).littleEndian, toByteOffset: byte, as: UInt64.self)
                        position += bits
                    }
                }
                offset += ((end - start) * bits + 7) / 8
            }
            count = size
        }
    }

    /// Where the frames of a packed list lie.
    private static func layout(_ bytes: UnsafeRawBufferPointer, count: Int) throws -> Int {
        let frames = (count + frame - 1) / frame
        guard bytes.count >= frames * 5 + slack else { throw Corruption(detail: "a packed list is cut short") }
        var size = frames * 5 + slack
        for number in 0..<frames {
            let bits = Int(bytes[number * 5 + 4])
            guard bits <= 32 else { throw Corruption(detail: "a packed list has a broken frame") }
            size += (min(frame, count - number * frame) * bits + 7) / 8
        }
        guard bytes.count >= size else { throw Corruption(detail: "a packed list is cut short") }
        return size
    }

    /// Unpacks `count` values, each truncated to the room's words, and says how many bytes they took.
    @discardableResult
    static func unpack<Word: FixedWidthInteger & UnsignedInteger>(
        _ bytes: UnsafeRawBufferPointer, count: Int, into room: UnsafeMutablePointer<Word>
    ) throws -> Int {
        let size = try layout(bytes, count: count)
        guard let source = bytes.baseAddress else { return 0 }
        let frames = (count + frame - 1) / frame
        var offset = frames * 5
        for number in 0..<frames {
            let start = number * frame
            let values = min(frame, count - start)
            let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: number * 5, as: UInt32.self))
            let bits = Int(bytes[number * 5 + 4])
            let target = room + start
            if bits == 0 {
                target.update(repeating: Word(truncatingIfNeeded: low), count: values)
            } else {
                let mask: UInt64 = (1 << UInt64(bits)) - 1
                let from = source + offset
                var position = 0
                for index in 0..<values {
                    let word = UInt64(
                        littleEndian: from.loadUnaligned(fromByteOffset: position >> 3, as: UInt64.self))
                    let value = (word &>> UInt64(position & 7)) & mask
                    target[index] = Word(truncatingIfNeeded: low) &+ Word(truncatingIfNeeded: value)
                    position &+= bits
                }
            }
            offset += (values * bits + 7) / 8
        }
        return size
    }
}

/// Stored bytes that are not what was written.
struct Corruption: Error {
    var detail: String
}
