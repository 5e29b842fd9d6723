import Evaluation
import Foundation
import Semantics
import Synchronization

/// A file of JSON lines that is added to as things happen.
final class LineFile: Sendable {
    /// What was there before; a line that was cut when its process ended is left out.
    let lines: [JSONValue]
    private let file: Mutex<FileHandle>

    /// - Throws: where the file cannot be read and written.
    init(_ path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
        lines = LineFile.lines(in: try Data(contentsOf: URL(fileURLWithPath: path)))
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try LineFile.endLine(of: handle)
        file = Mutex(handle)
    }

    /// - Throws: where there is no room.
    func append(_ line: String) throws {
        try file.withLock { try $0.write(contentsOf: Data((line + "\n").utf8)) }
    }

    /// Members keep their order, and numbers their digits: what is read back is what was written.
    static func lines(in data: Data) -> [JSONValue] {
        data.split(separator: UInt8(ascii: "\n")).compactMap {
            try? JSONReader.read($0, depthLimit: ReplyTape.deepest)
        }
    }

    /// Moves to the end, onto a line of its own.
    private static func endLine(of file: FileHandle) throws {
        let size = try file.seekToEnd()
        guard size > 0 else { return }
        try file.seek(toOffset: size - 1)
        let last = try file.read(upToCount: 1)
        if last != Data([UInt8(ascii: "\n")]) { try file.write(contentsOf: Data([UInt8(ascii: "\n")])) }
    }
}
