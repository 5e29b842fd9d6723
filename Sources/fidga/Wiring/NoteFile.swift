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

    func keep(_ notes: Notes) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try encoder.encode(notes).write(to: URL(fileURLWithPath: path), options: .atomic)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
