import Foundation
import Operations

/// Notes as a file beside the workspace, in the folder of its conversations: only their owner can read them.
struct NoteFile: NoteKeeper {
    private let folder: String
    private var path: String { folder + "/notes.json" }

    /// - Parameter data: the workspace's path.
    init(of data: String) { folder = data + ".chats" }

    func notes() throws -> Notes {
        guard let data = FileManager.default.contents(atPath: path) else { return Notes() }
        do {
            return try JSONDecoder().decode(Notes.self, from: data)
        } catch {
            throw CommandFailure(
                "The notes in \(path) cannot be read: it is no file of goals and events.",
                suggestions: ["mend it, or move it away: the workspace itself does not need it"])
        }
    }

    var stamp: String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        // A change replaces the file: it has another number then.
        return "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    func alone<Result>(_ body: () throws -> Result) throws -> Result {
        try makeFolder()
        let lock = open(folder + "/notes.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0, flock(lock, LOCK_EX) == 0 else {
            throw CommandFailure(
                "The notes in \(path) cannot be locked.", suggestions: ["check that the folder \(folder) is yours"])
        }
        defer { close(lock) }
        return try body()
    }

    private func makeFolder() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func keep(_ notes: Notes) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        let files = FileManager.default
        try makeFolder()
        try encoder.encode(notes).write(to: URL(fileURLWithPath: path), options: .atomic)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
