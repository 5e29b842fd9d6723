import Glibc

/// Writes a file that appears whole or not at all: under a temporary name beside it, which takes its place at the end.
///
/// A name that ends in `.gz` or `.zst` is packed. What is no regular file (a pipe, `/dev/stdout`) is written straight. A
/// writer that is let go unfinished takes its temporary file away again.
package final class FileWriter {
    /// The file's own name, links followed.
    private let path: String
    private let temporary: String?
    private var descriptor: Int32
    private var pending: [UInt8] = []
    private var hasWritten = false
    private let packing: Packing

    private enum Packing {
        case none
        case gzip(GzipWriter)
        case zstd
    }

    /// Bytes that are packed and written in one piece.
    private static let pieceSize = 1 << 20

    /// - Parameter replaces: whether a file that is there already may be replaced; otherwise it is an error.
    package init(path: String, replaces: Bool) throws(TransportError) {
        packing = try FileWriter.packing(of: path)
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR {
            throw .unwritable(path, reason: "it is a directory")
        }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            self.path = path
            temporary = nil
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .unwritable(path, reason: FileWriter.reason) }
            return
        }
        guard !exists || replaces else { throw .unwritable(path, reason: "it exists already") }
        self.path = FileWriter.resolved(path)
        let name = FileWriter.temporaryName(beside: self.path)
        temporary = name
        // The new file is as private as the one it replaces.
        descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o666)
        guard descriptor >= 0 else { throw .unwritable(path, reason: FileWriter.reason) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if let temporary, descriptor >= 0 { unlink(temporary) }
    }

    package func write(_ bytes: [UInt8]) throws(TransportError) {
        pending += bytes
        if pending.count >= FileWriter.pieceSize { try flush() }
    }

    /// Writes the rest to the disk and gives the file its name. Nothing may be written after it.
    package func finish() throws(TransportError) {
        try flush()
        switch packing {
        case .none: break
        case .gzip(let writer): try put(writer.finish())
        // Nothing at all would be no zstd file.
        case .zstd: if !hasWritten { try put(Zstd.compress([])) }
        }
        guard let temporary else { return try closeFile() }
        guard fsync(descriptor) == 0 else { throw .unwritable(path, reason: FileWriter.reason) }
        guard rename(temporary, path) == 0 else { throw .unwritable(path, reason: FileWriter.reason) }
        try closeFile()
        // The name itself is on the disk once its folder is.
        let folder = open(FileWriter.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private func closeFile() throws(TransportError) {
        let result = close(descriptor)
        descriptor = -1
        guard result == 0 else { throw .unwritable(path, reason: FileWriter.reason) }
    }

    private func flush() throws(TransportError) {
        guard !pending.isEmpty else { return }
        hasWritten = true
        switch packing {
        case .none: try put(pending)
        case .gzip(let writer): try put(writer.write(pending))
        // Frames one after another are one zstd file.
        case .zstd: try put(Zstd.compress(pending))
        }
        pending.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: [UInt8]) throws(TransportError) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .unwritable(path, reason: FileWriter.reason)
            }
            done += count
        }
    }

    private static func packing(of path: String) throws(TransportError) -> Packing {
        if path.hasSuffix(".gz") { return .gzip(try GzipWriter()) }
        return path.hasSuffix(".zst") ? .zstd : .none
    }

    private static var reason: String { String(cString: strerror(errno)) }

    /// Where a link leads, so that the file behind it is replaced and not the link.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func temporaryName(beside path: String) -> String {
        let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        return "\(folder(of: path))/.\(name).\(getpid()).part"
    }
}
