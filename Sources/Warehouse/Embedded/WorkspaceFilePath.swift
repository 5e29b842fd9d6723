import Foundation
import GRDB

/// The file of a workspace: what must hold before it is opened, and what an error about it means.
struct WorkspaceFilePath {
    private let path: String

    init(_ path: String) { self.path = path }

    /// Bytes of the file and its write-ahead log.
    var size: Int {
        [path, path + "-wal"].reduce(0) { total, file in
            // Asked with every call of a service: not by way of FileManager, which looks up the owner's name as well.
            var status = stat()
            return total + (stat(file, &status) == 0 ? Int(status.st_size) : 0)
        }
    }

    /// Refuses, without touching it, a file that is missing, foreign, or from a newer version.
    func check(create: Bool) throws(WarehouseError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            guard create else { throw .notFound(path) }
            let folder = (path as NSString).deletingLastPathComponent
            do {
                if !folder.isEmpty {
                    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                }
            } catch {
                throw .notWritable(path, underlying: error)
            }
            guard FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder) else {
                throw .notWritable(path)
            }
            return
        }
        guard !isFolder.boolValue else { throw .notAWorkspace(path) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .notWritable(path) }
        defer { try? handle.close() }
        let header = (try? handle.read(upToCount: 100)) ?? Data()
        guard !header.isEmpty else { return }
        guard header.count == 100, header.starts(with: Data("SQLite format 3\0".utf8)) else {
            throw .notAWorkspace(path)
        }
        func word(_ offset: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(header[offset + $1]) } }
        let (version, application) = (word(60), word(68))
        guard application == Schema.applicationID || (application == 0 && version == 0) else {
            throw .notAWorkspace(path)
        }
        guard version <= Schema.version else { throw .newerVersion(path, found: version, known: Schema.version) }
        guard version == 0 || version >= Schema.oldest else { throw .olderVersion(path, found: version) }
    }

    /// What a lower error means for the person who runs fidga.
    func translate(_ error: any Error) -> WarehouseError {
        if let error = error as? WarehouseError { return error }
        if let corruption = error as? Corruption {
            return .damaged(path, detail: corruption.detail, underlying: error)
        }
        guard let database = error as? DatabaseError else {
            return String(describing: type(of: error)) == "TransportError"
                ? .damaged(path, detail: "a column cannot be unpacked", underlying: error)
                : .failed(path, underlying: error)
        }
        switch database.resultCode.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path)
        case .SQLITE_FULL: return .full(path)
        case .SQLITE_IOERR:
            return isDiskFull ? .full(path) : .failed(path, underlying: error)
        case .SQLITE_CORRUPT: return .damaged(path, detail: "its pages do not fit together", underlying: error)
        case .SQLITE_NOTADB: return .notAWorkspace(path, underlying: error)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: return .notWritable(path, underlying: error)
        case .SQLITE_ERROR: return .damaged(path, detail: "a table is missing", underlying: error)
        default: return .failed(path, underlying: error)
        }
    }

    private var isDiskFull: Bool {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
        return ((attributes?[.systemFreeSize] as? NSNumber)?.int64Value ?? .max) < 1 << 20
    }
}
