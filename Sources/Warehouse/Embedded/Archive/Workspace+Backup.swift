import Foundation
import GRDB

extension Workspace {
    /// Copies the workspace as it is at one moment; reading and writing go on meanwhile.
    ///
    /// - Parameters:
    ///   - path: where the copy goes, whole or not at all. Nothing may be there yet.
    ///   - progress: hears the share done, 0…1.
    /// - Returns: bytes of the copy.
    /// - Throws: `WarehouseError`; `CancellationError` when the task is cancelled, and then there is no copy.
    package func backUp(to path: String, progress: @escaping @Sendable (Double) -> Void) async throws -> Int {
        guard !FileManager.default.fileExists(atPath: path) else { throw WarehouseError.exists(path) }
        let temporary = "\(path).part-\(UUID().uuidString.prefix(8))"
        do {
            let copy = try DatabaseQueue(path: temporary)
            // A few megabytes at a step, so that a cancelled copy ends soon.
            try pool.backup(to: copy, pagesPerStep: 1_000) { step in
                try Task.checkCancellation()
                progress(step.totalPageCount == 0 ? 1 : Double(step.completedPageCount) / Double(step.totalPageCount))
            }
            // One file, without a log beside it.
            try await copy.writeWithoutTransaction { try $0.execute(sql: "pragma journal_mode = delete") }
            try copy.close()
            guard rename(temporary, path) == 0 else { throw WarehouseError.notWritable(path) }
            return WorkspaceFilePath(path).size
        } catch {
            for file in [temporary, temporary + "-wal", temporary + "-shm", temporary + "-journal"] {
                try? FileManager.default.removeItem(atPath: file)
            }
            if error is CancellationError { throw error }
            throw WorkspaceFilePath(path).translate(error)
        }
    }
}
