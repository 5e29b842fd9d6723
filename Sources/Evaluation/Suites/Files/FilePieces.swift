import Foundation

/// Pieces of a file's text, one behind the other, that are read when they are wanted: of each only its beginning is held.
struct FilePieces: Sendable {
    private struct Piece: Sendable {
        var start: UInt32
        /// Of the file, from 1.
        var line: UInt32
    }

    private let bytes: Data
    private var pieces: [Piece] = []
    /// Where the last piece ends.
    private var end = 0

    init(of bytes: Data) { self.bytes = bytes }

    var count: Int { pieces.count }

    /// - Parameters:
    ///   - start: where it begins, in bytes; the piece before it ends there.
    ///   - line: the line of the file that this is, from 1.
    mutating func begin(at start: Int, line: Int) { pieces.append(Piece(start: UInt32(start), line: UInt32(line))) }

    /// - Parameter end: where the last piece ends.
    mutating func finish(at end: Int) { self.end = end }

    /// The line of the file on which a piece begins, from 1.
    func line(of index: Int) -> Int { Int(pieces[index].line) }

    /// Without the line breaks behind it.
    func text(of index: Int) -> String {
        bytes.withUnsafeBytes { bytes in
            var end = index + 1 < pieces.count ? Int(pieces[index + 1].start) : self.end
            let start = Int(pieces[index].start)
            while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }

    /// The lines of a file, without those that are blank.
    static func lines(of bytes: Data) -> FilePieces {
        var pieces = FilePieces(of: bytes)
        let count = bytes.count
        bytes.withUnsafeBytes { bytes in
            var (start, line) = (0, 1)
            while start < count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? count
                if bytes[start..<end].contains(where: { $0 > 0x20 }) { pieces.begin(at: start, line: line) }
                (start, line) = (end + 1, line + 1)
            }
        }
        pieces.finish(at: count)
        return pieces
    }
}
