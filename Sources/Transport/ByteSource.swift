import Glibc

/// Bytes that come one after another and are read once.
package protocol ByteSource {
    /// Fills at most the whole buffer, and says how many bytes it filled; 0 at the end.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> Int
}

/// A file, or standard input when the path is `-`.
package final class FileSource: ByteSource {
    private let descriptor: Int32
    private let name: String
    private let closes: Bool
    /// Length in bytes; nil for what has none (a pipe).
    package let size: Int?

    package init(path: String) throws(TransportError) {
        name = path == "-" ? "standard input" : path
        closes = path != "-"
        descriptor = closes ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
        guard descriptor >= 0 else { throw .unreadable(name, reason: String(cString: strerror(errno))) }
        var status = stat()
        let known = fstat(descriptor, &status) == 0
        if known, status.st_mode & S_IFMT == S_IFDIR {
            if closes { close(descriptor) }
            throw .unreadable(path, reason: "it is a directory; name the files in it")
        }
        size = known && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit { if closes { close(descriptor) } }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw .unreadable(name, reason: String(cString: strerror(errno))) }
        }
    }
}

/// Bytes that are in memory already.
package struct MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0
    private let largestRead: Int

    /// - Parameter largestRead: how many bytes one call gives at most, for trying out what happens at the seams.
    package init(_ bytes: [UInt8], largestRead: Int = .max) {
        self.bytes = bytes
        self.largestRead = largestRead
    }

    package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> Int {
        let count = min(buffer.count, bytes.count - position, largestRead)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
