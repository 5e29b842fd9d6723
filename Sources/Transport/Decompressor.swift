/// Reads a source and unpacks what it holds: gzip (of one or more members), zstd (of one or more frames), or neither.
///
/// Which it is, the first bytes say, never a file's name. Memory is bounded whatever the length. Not thread-safe.
package final class Decompressor {
    package enum Encoding: Sendable, Equatable { case plain, gzip, zstd }

    /// One step of unpacking.
    struct Step {
        var consumed: Int
        var produced: Int
        /// Nothing is open: the input may end here.
        var atBoundary: Bool
    }

    package let encoding: Encoding
    /// Bytes taken from the source so far, as they came in: what a progress bar measures.
    package private(set) var bytesRead: Int

    private var source: any ByteSource
    private var unpacker: (any Unpacker)?
    private var input: [UInt8]
    /// What the last step unpacked.
    private var room: [UInt8]
    private var start = 0
    private var end: Int
    private var sourceEnded: Bool
    private var atBoundary = true

    private static let chunk = 1 << 18

    /// - Throws: when the source cannot be read, or is packed in a way that is not read (zip, bzip2, xz).
    package init(_ source: any ByteSource) throws(TransportError) {
        var source = source
        var input = [UInt8](repeating: 0, count: Decompressor.chunk)
        var end = 0
        var ended = false
        while end < 6, !ended {
            let count = try Decompressor.read(&source, into: &input, from: end)
            end += count
            ended = count == 0
        }
        encoding = try Decompressor.encoding(of: input[..<end])
        switch encoding {
        case .plain: unpacker = nil
        case .gzip: unpacker = try GzipUnpacker()
        case .zstd: unpacker = try ZstdUnpacker()
        }
        room = encoding == .plain ? [] : [UInt8](repeating: 0, count: Decompressor.chunk)
        self.source = source
        self.input = input
        self.end = end
        bytesRead = end
        sourceEnded = ended
    }

    /// Appends the next piece of unpacked data, at most 256 KiB.
    ///
    /// - Returns: false when there is no more.
    package func read(appendingTo output: inout [UInt8]) throws(TransportError) -> Bool {
        while true {
            if start == end, !sourceEnded {
                start = 0
                end = try Decompressor.read(&source, into: &input, from: 0)
                bytesRead += end
                sourceEnded = end == 0
            }
            guard let unpacker else {
                guard start < end else { return false }
                output.append(contentsOf: input[start..<end])
                start = end
                return true
            }
            if start == end, atBoundary { return false }
            let step = try unpack(with: unpacker, appendingTo: &output)
            start += step.consumed
            atBoundary = step.atBoundary
            if step.produced > 0 { return true }
            if start == end, sourceEnded, !atBoundary, step.consumed == 0 { throw .truncated }
        }
    }

    private func unpack(
        with unpacker: any Unpacker, appendingTo output: inout [UInt8]
    ) throws(TransportError) -> Step {
        let result = input.withUnsafeBytes { input in
            room.withUnsafeMutableBytes { room in
                unpacker.unpack(UnsafeRawBufferPointer(rebasing: input[start..<end]), into: room)
            }
        }
        let step = try result.get()
        output.append(contentsOf: room[..<step.produced])
        return step
    }

    private static func read(
        _ source: inout any ByteSource, into buffer: inout [UInt8], from offset: Int
    ) throws(TransportError) -> Int {
        var failure: TransportError?
        let count = buffer.withUnsafeMutableBytes { bytes in
            do throws(TransportError) {
                return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[offset...]))
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    private static func encoding(of head: ArraySlice<UInt8>) throws(TransportError) -> Encoding {
        if head.starts(with: [0x1F, 0x8B]) { return .gzip }
        if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .unsupported("zip") }
        if head.starts(with: [0x42, 0x5A, 0x68]), head.count > 3, (0x31...0x39).contains(head[3]) {
            throw .unsupported("bzip2")
        }
        if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) { throw .unsupported("xz") }
        return .plain
    }
}

/// Undoes one kind of compression, piece by piece.
protocol Unpacker: AnyObject {
    func unpack(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> Result<Decompressor.Step, TransportError>
}
