import Foundation
import Semantics
import Synchronization

/// The records that could not be used, one JSON object a line: `line`, `reason`, `explanation`, `record`, `file`.
///
/// Lines are appended whole as they come, so that what is there after an interruption can be read.
final class RejectLog: Sendable {
    private let path: String
    private let handle: Mutex<FileHandle>

    /// Begins an empty file.
    init(path: String) throws(CommandFailure) {
        self.path = path
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else {
            throw CommandFailure(
                "The file for rejected records, \(path), cannot be written. Check that its folder exists and is yours.")
        }
        self.handle = Mutex(handle)
    }

    func append(_ rejection: Rejection, file: String) throws {
        let line = JSONValue.object([
            "line": .integer(Int64(rejection.line)), "reason": .string(rejection.reason),
            "explanation": .string(rejection.explanation), "record": .string(rejection.record), "file": .string(file),
        ])
        try attempt { try $0.write(contentsOf: Data((line.serialized + "\n").utf8)) }
    }

    func close() throws { try attempt { try $0.close() } }

    private func attempt(_ work: (FileHandle) throws -> Void) throws(CommandFailure) {
        let worked = handle.withLock { handle in
            do {
                try work(handle)
                return true
            } catch {
                return false
            }
        }
        guard worked else {
            throw CommandFailure(
                "The file for rejected records, \(path), cannot be written any more. Is the disk full?")
        }
    }
}
