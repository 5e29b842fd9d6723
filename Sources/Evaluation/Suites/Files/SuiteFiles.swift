import Foundation
package import Semantics
import Synchronization

/// The files that suites are read from: the disk's, remembered as they are read, or those that a run kept.
///
/// What was read is all that a suite consists of. A run that keeps it can be judged again elsewhere, whatever became of the
/// files.
package final class SuiteFiles: Sendable {
    /// What is known of a path.
    private enum Entry: Sendable, Equatable {
        case missing
        case file(Data)
        case unreadable
        case tooLarge
        /// The names in a folder, sorted.
        case folder([String])
    }

    private let known: Mutex<[String: Entry]>
    private let isKept: Bool

    /// The disk.
    package init() {
        known = Mutex([:])
        isKept = false
    }

    private init(kept entries: [String: Entry]) {
        known = Mutex(entries)
        isKept = true
    }

    /// Reads files that belong to a suite, though nothing in it is read from them.
    package func remember(_ paths: [String]) {
        for path in paths { _ = entry(path) }
    }

    func isFile(_ path: String) -> Bool {
        switch entry(path) {
        case .file, .unreadable, .tooLarge: true
        case .missing, .folder: false
        }
    }

    func isFolder(_ path: String) -> Bool { if case .folder = entry(path) { true } else { false } }

    /// - Returns: nil where there is no such file, or it cannot be read.
    func bytes(_ path: String) -> Data? { if case .file(let bytes) = entry(path) { bytes } else { nil } }

    func isTooLarge(_ path: String) -> Bool { entry(path) == .tooLarge }

    /// The names in a folder, sorted; none where there is no such folder.
    func names(in path: String) -> [String] { if case .folder(let names) = entry(path) { names } else { [] } }

    private func entry(_ path: String) -> Entry {
        if let entry = known.withLock({ $0[path] }) { return entry }
        let entry = isKept ? .missing : SuiteFiles.look(at: path)
        known.withLock { $0[path] = entry }
        return entry
    }

    private static func look(at path: String) -> Entry {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
        if isFolder.boolValue { return .folder(((try? files.contentsOfDirectory(atPath: path)) ?? []).sorted()) }
        guard let size = try? files.attributesOfItem(atPath: path)[.size] as? Int else { return .unreadable }
        guard size <= BoundedYAML.longestFile else { return .tooLarge }
        return files.contents(atPath: path).map { .file($0) } ?? .unreadable
    }
}

/// Everything that was read, as a run keeps it: `{"files":{path:text},"folders":{path:[name]}}`.
///
/// A file that is no text has no text; what reads it says so, then and later.
extension SuiteFiles {
    package var json: JSONValue {
        let entries = known.withLock { $0 }.sorted { $0.key < $1.key }
        var files: [JSONValue.Member] = []
        var folders: [JSONValue.Member] = []
        for (path, entry) in entries {
            switch entry {
            case .file(let bytes):
                files.append(.init(path, .optional(String(validating: bytes, as: UTF8.self)) { .string($0) }))
            case .folder(let names): folders.append(.init(path, .array(names.map { .string($0) })))
            case .missing, .unreadable, .tooLarge: continue
            }
        }
        return .object(["files": .object(files), "folders": .object(folders)])
    }

    /// Reads what `json` writes; nil for anything else.
    package convenience init?(json: JSONValue) {
        guard case .object(let files)? = json["files"], case .object(let folders)? = json["folders"] else { return nil }
        var entries: [String: Entry] = [:]
        // A lone byte that is never text in UTF-8 stands for whatever was none.
        for file in files { entries[file.key] = .file(file.value.text.map { Data($0.utf8) } ?? Data([0xFF])) }
        for folder in folders { entries[folder.key] = .folder(folder.value.elements?.compactMap(\.text) ?? []) }
        self.init(kept: entries)
    }
}
