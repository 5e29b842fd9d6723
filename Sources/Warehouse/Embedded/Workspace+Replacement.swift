import Foundation
import GRDB
import Synchronization

extension Workspace {
    /// The files of a workspace as they were when it was opened.
    struct Files: Sendable {
        var file: FileIdentity?
        var log: FileIdentity?

        init(at path: String) {
            file = FileIdentity(of: path)
            log = FileIdentity(of: path + "-wal")
        }
    }

    /// Whether another file is at the workspace's path by now, or none; or it was closed.
    var isReplaced: Bool { isClosed.withLock { $0 } || FileIdentity(of: path) != files.file }

    /// TRICKY: SQLite goes on with the file it opened, whatever becomes of its name. What is written then is confirmed and
    /// lost, so that each transaction that writes begins with this.
    func mustBeInPlace() throws(WarehouseError) {
        guard !isReplaced else { throw .replaced(path) }
    }

    /// Ends all use of the file, when what is being read has been read.
    ///
    /// A file that is in its place has everything then, and an empty log.
    ///
    /// TRICKY: the log of a file that was replaced stays behind, and SQLite would take its pages for those of the new file. It
    /// is removed, unless a log of its own came with the new file.
    func close() async throws(WarehouseError) {
        let isInPlace = FileIdentity(of: path) == files.file
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        do {
            if isInPlace, !wasClosed { _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
            try commits.close()
            try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
                // Waits for readers, which no thread of the shared pool may do.
                DispatchQueue.global().async { [pool] in done.resume(with: Result { try pool.close() }) }
            }
        } catch {
            throw WorkspaceFilePath(path).translate(error)
        }
        guard !isInPlace, let log = files.log, FileIdentity(of: path + "-wal") == log
        else { return }
        for ending in ["-wal", "-shm"] { unlink(path + ending) }
    }
}
