import Foundation

/// The file that keeps what was typed, from one conversation to the next. Questions can name people and plans: only its
/// owner can read it.
package struct HistoryFile: Sendable, Equatable {
    package var path: String

    package init(path: String) { self.path = path }

    /// Makes the file and its directory where they do not exist, and takes other people's rights away where they do.
    /// - Returns: whether there is a file to keep history in; without one, history lasts as long as the conversation.
    func prepare() -> Bool {
        let files = FileManager.default
        let directory = (path as NSString).deletingLastPathComponent
        do {
            try files.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            return false
        }
        if files.fileExists(atPath: path) {
            do {
                try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            } catch {
                return false
            }
            return files.isWritableFile(atPath: path)
        }
        return files.createFile(atPath: path, contents: Data(), attributes: [.posixPermissions: 0o600])
    }
}
