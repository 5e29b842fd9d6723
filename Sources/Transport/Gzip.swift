import CZlib

/// Unpacks gzip members, one after another (RFC 1952, section 2.2).
final class GzipUnpacker: Unpacker {
    private enum State { case inMember, between, padding }
    private let stream: UnsafeMutablePointer<z_stream>
    private var state = State.inMember

    init() throws(TransportError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard fidga_gzip_inflate_init(stream) == Z_OK else {
            stream.deallocate()
            throw .corrupted("gzip", detail: "zlib could not start")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func unpack(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> Result<Decompressor.Step, TransportError> {
        if state != .inMember { return betweenMembers(input) }
        stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(output.count)
        let code = inflate(stream, Z_NO_FLUSH)
        let consumed = input.count - Int(stream.pointee.avail_in)
        let produced = output.count - Int(stream.pointee.avail_out)
        switch code {
        case Z_OK, Z_BUF_ERROR:
            return .success(Decompressor.Step(consumed: consumed, produced: produced, atBoundary: false))
        case Z_STREAM_END:
            state = .between
            return .success(Decompressor.Step(consumed: consumed, produced: produced, atBoundary: true))
        default:
            let detail = stream.pointee.msg.map { String(cString: $0) } ?? "zlib code \(code)"
            return .failure(.corrupted("gzip", detail: detail))
        }
    }

    /// Another member, or zero bytes to the end (tape padding, which gzip itself ignores); nothing else may follow.
    private func betweenMembers(_ input: UnsafeRawBufferPointer) -> Result<Decompressor.Step, TransportError> {
        guard let first = input.first else {
            return .success(Decompressor.Step(consumed: 0, produced: 0, atBoundary: true))
        }
        guard first == 0x1F, state == .between else {
            guard input.allSatisfy({ $0 == 0 }) else {
                return .failure(.corrupted("gzip", detail: "something else follows its end"))
            }
            state = .padding
            return .success(Decompressor.Step(consumed: input.count, produced: 0, atBoundary: true))
        }
        inflateReset(stream)
        state = .inMember
        return .success(Decompressor.Step(consumed: 0, produced: 0, atBoundary: false))
    }
}

/// Writes one gzip member, piece by piece.
package final class GzipWriter {
    private let stream: UnsafeMutablePointer<z_stream>

    /// - Parameter level: 1 (fast) … 9 (small).
    package init(level: Int32 = 6) throws(TransportError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard fidga_gzip_deflate_init(stream, level) == Z_OK else {
            stream.deallocate()
            throw .compressionFailed("zlib could not start at level \(level)")
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Takes bytes in and gives the compressed bytes that are ready, often none.
    package func write(_ bytes: [UInt8]) -> [UInt8] { deflateAll(bytes, flush: Z_NO_FLUSH) }

    /// The rest, with the checksum. Nothing may be written after it.
    package func finish() -> [UInt8] { deflateAll([], flush: Z_FINISH) }

    private func deflateAll(_ bytes: [UInt8], flush: Int32) -> [UInt8] {
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var bytes = bytes
        bytes.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            var full = true
            while full {
                let produced = buffer.withUnsafeMutableBufferPointer { room in
                    stream.pointee.next_out = room.baseAddress
                    stream.pointee.avail_out = UInt32(room.count)
                    deflate(stream, flush)
                    return room.count - Int(stream.pointee.avail_out)
                }
                output.append(contentsOf: buffer[..<produced])
                full = produced == buffer.count
            }
        }
        return output
    }
}
