import Foundation
import Synchronization

/// Bytes outside memory: a file without a name, which goes away with the process however that ends. What is less than a
/// piece stays in memory.
final class NamelessFile: Sendable {
    private struct State {
        /// -1 as long as no piece is full.
        var descriptor: Int32 = -1
        /// Bytes in the file.
        var written = 0
        /// Bytes behind those.
        var pending: [UInt8] = []
    }

    private let state = Mutex(State())
    private static let pieceSize = 1 << 16

    deinit {
        state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } }
    }

    private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

    /// Adds bytes at the end.
    ///
    /// - Returns: where they begin.
    /// - Throws: where there is no room for temporary files.
    func append(_ bytes: some Collection<UInt8>) throws -> Int {
        try state.withLock { state in
            let start = state.written + state.pending.count
            state.pending += bytes
            if state.pending.count >= NamelessFile.pieceSize { try NamelessFile.write(&state) }
            return start
        }
    }

    /// - Returns: nil where they cannot be read.
    func bytes(from start: Int, count: Int) -> [UInt8]? {
        state.withLock { state in
            if start >= state.written {
                return Array(state.pending[(start - state.written)..<(start - state.written + count)])
            }
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let rest = buffer.baseAddress?.advanced(by: filled)
                    let read = pread(state.descriptor, rest, count - filled, off_t(start + filled))
                    if read < 0, errno == EINTR { continue }
                    guard read > 0 else { return }
                    filled += read
                }
            }
            return bytes.count == count ? bytes : nil
        }
    }

    private static func write(_ state: inout State) throws {
        if state.descriptor < 0 { state.descriptor = try opened() }
        var done = 0
        while done < state.pending.count {
            let (descriptor, place) = (state.descriptor, off_t(state.written + done))
            let count = state.pending[done...].withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, place) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure }
            done += count
        }
        state.written += done
        state.pending.removeAll(keepingCapacity: true)
    }

    private static func opened() throws -> Int32 {
        var name = Array((NSTemporaryDirectory() + "/fidga-results-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw failure }
        unlink(name)
        return descriptor
    }
}
