import Foundation

/// A folder for what one run makes on the way.
///
/// It is locked as long as its process lives, however that ends: the next run sees by it what a killed one left behind, and
/// takes that away.
final class RunFolder: Sendable {
    let path: String
    /// Holds the lock until the process ends.
    private let lock: Int32

    private static let prefix = "fidga-run-"
    /// How often it is emptied: whoever is writing in it may add a file meanwhile.
    private static let attempts = 5

    init() throws(CommandFailure) {
        let parent = NSTemporaryDirectory()
        RunFolder.sweep(parent)
        let name = UUID().uuidString
        path = parent + RunFolder.prefix + name
        // Nobody looks for it under this name while it has no lock.
        let unlocked = parent + ".fidga-" + name
        guard mkdir(unlocked, 0o700) == 0 else { throw RunFolder.failure(path) }
        lock = open(unlocked, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, rename(unlocked, path) == 0 else {
            rmdir(unlocked)
            throw RunFolder.failure(path)
        }
    }

    /// Best effort: what stays behind is taken away by the next run.
    func remove() {
        for _ in 0..<RunFolder.attempts where FileManager.default.fileExists(atPath: path) {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    /// Removes the folders of runs that are gone.
    private static func sweep(_ parent: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
            let folder = open(parent + name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard folder >= 0 else { continue }
            defer { close(folder) }
            if flock(folder, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: parent + name) }
        }
    }

    private static func failure(_ path: String) -> CommandFailure {
        CommandFailure("\(path) could not be made. Check that there is room and that TMPDIR is yours.")
    }
}
