import CZstd

/// Zstandard in one piece, with a checksum over the content in each frame.
package enum Zstd {
    /// Compresses into one frame that names its size and ends in a checksum.
    ///
    /// - Parameter level: 1 (fast) … 19 (small).
    package static func compress(_ bytes: UnsafeRawBufferPointer, level: Int32 = 3) throws(TransportError) -> [UInt8] {
        guard let context = ZSTD_createCCtx() else { throw .compressionFailed("out of memory") }
        defer { ZSTD_freeCCtx(context) }
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
        var code = 0
        let output = [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { room, count in
            code = ZSTD_compress2(context, room.baseAddress, room.count, bytes.baseAddress, bytes.count)
            count = ZSTD_isError(code) == 0 ? code : 0
        }
        guard ZSTD_isError(code) == 0 else { throw .compressionFailed(name(of: code)) }
        return output
    }

    package static func compress(_ bytes: [UInt8], level: Int32 = 3) throws(TransportError) -> [UInt8] {
        var result = Result<[UInt8], TransportError>.success([])
        bytes.withUnsafeBytes { bytes in
            do throws(TransportError) {
                result = .success(try compress(bytes, level: level))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    /// Unpacks one frame, which must hold exactly as many bytes as the room has.
    ///
    /// - Throws: when the frame is damaged, cut off, or of another size.
    package static func decompress(
        _ bytes: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
    ) throws(TransportError) {
        guard fidga_zstd_frame_holds(bytes.baseAddress, bytes.count, UInt64(room.count)) != 0 else {
            throw .corrupted("zstd", detail: "it does not hold the \(room.count) bytes it should")
        }
        let code = ZSTD_decompress(room.baseAddress, room.count, bytes.baseAddress, bytes.count)
        guard ZSTD_isError(code) == 0 else { throw .corrupted("zstd", detail: name(of: code)) }
        guard code == room.count else {
            throw .corrupted("zstd", detail: "\(code) bytes instead of \(room.count)")
        }
    }

    /// Unpacks one frame of `expectedSize` bytes.
    package static func decompress(
        _ bytes: UnsafeRawBufferPointer, expectedSize: Int
    ) throws(TransportError) -> [UInt8] {
        // Before so many bytes are asked for: a damaged index must not exhaust memory.
        guard fidga_zstd_frame_holds(bytes.baseAddress, bytes.count, UInt64(expectedSize)) != 0 else {
            throw .corrupted("zstd", detail: "it does not hold the \(expectedSize) bytes it should")
        }
        var failure: TransportError?
        let output = [UInt8](unsafeUninitializedCapacity: expectedSize) { room, count in
            do throws(TransportError) {
                let whole = UnsafeMutableRawBufferPointer(room)
                try decompress(bytes, into: UnsafeMutableRawBufferPointer(rebasing: whole[..<expectedSize]))
                count = expectedSize
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return output
    }

    package static func decompress(_ bytes: [UInt8], expectedSize: Int) throws(TransportError) -> [UInt8] {
        var result = Result<[UInt8], TransportError>.success([])
        bytes.withUnsafeBytes { bytes in
            do throws(TransportError) {
                result = .success(try decompress(bytes, expectedSize: expectedSize))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    fileprivate static func name(of code: Int) -> String { String(cString: ZSTD_getErrorName(code)) }
}

/// Unpacks zstd frames, one after another.
final class ZstdUnpacker: Unpacker {
    private let stream: OpaquePointer

    init() throws(TransportError) {
        guard let stream = ZSTD_createDStream() else { throw .corrupted("zstd", detail: "it could not start") }
        self.stream = stream
    }

    deinit { ZSTD_freeDStream(stream) }

    func unpack(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> Result<Decompressor.Step, TransportError> {
        var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var to = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let code = ZSTD_decompressStream(stream, &to, &from)
        guard ZSTD_isError(code) == 0 else { return .failure(.corrupted("zstd", detail: Zstd.name(of: code))) }
        // 0 says that a frame has ended and everything of it was given out.
        return .success(Decompressor.Step(consumed: from.pos, produced: to.pos, atBoundary: code == 0))
    }
}
