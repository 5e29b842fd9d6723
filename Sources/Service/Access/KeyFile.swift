import Foundation
import Semantics
import Synchronization

/// The file beside a workspace in which its keys are kept; only its owner can read it.
///
/// A running service sees a key that was made or revoked with the next request.
package final class KeyFile: Sendable {
    package let path: String
    private struct Known {
        var stamp: FileStamp?
        var ring: KeyRing
    }
    private let known = Mutex<Known?>(nil)

    package init(path: String) { self.path = path }

    /// The keys as they are now; none where there is no file.
    ///
    /// - Throws: `ServiceError` for a file that cannot be read: better no answer than one to somebody without a key.
    package func ring() throws(ServiceError) -> KeyRing {
        let stamp = FileStamp(of: path)
        if let known = known.withLock({ $0 }), known.stamp == stamp { return known.ring }
        let ring = try read()
        known.withLock { $0 = Known(stamp: stamp, ring: ring) }
        return ring
    }

    private func read() throws(ServiceError) -> KeyRing {
        guard FileManager.default.fileExists(atPath: path) else { return KeyRing() }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .badKeyFile("it cannot be read; check that it is yours")
        }
        return try KeyRing(parsing: bytes)
    }

    /// Puts the keys in the file's place, whole or not at all.
    package func write(_ ring: KeyRing) throws(ServiceError) {
        let temporary = "\(path).\(RequestID.random())"
        let bytes = Data((ring.json.serialized + "\n").utf8)
        // The name is new and the file is made private before anything is in it.
        guard
            FileManager.default.createFile(
                atPath: temporary, contents: bytes, attributes: [.posixPermissions: 0o600]),
            rename(temporary, path) == 0
        else {
            try? FileManager.default.removeItem(atPath: temporary)
            throw .badKeyFile("it cannot be written; check the folder")
        }
    }
}
