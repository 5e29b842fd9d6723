import Foundation
import Yams

/// A YAML file with a long list, cut so that the items of the list can be read one by one: composing the whole takes some
/// thirty times its text.
///
/// Only what is certain is cut: a list in block style under a key at the left margin, in a file without anchors. A cut in the
/// wrong place (in a quoted text, in brackets) leaves an item that is not whole; whoever meets one reads the file as a whole.
struct SpreadDocument: Sendable {
    /// The file with an empty list in the place of the items; all other lines stand where they stood.
    let head: String
    /// Over which key the list stands.
    let key: String
    let file: String
    /// Whether an item that is not whole is a problem of its own; otherwise the file is read as a whole.
    let sparesItems: Bool
    private let pieces: FilePieces

    /// Shorter lists are read with their file, where that can be read.
    private static let usualFewest = 64
    private static let keys = ["cases", "tests"]

    var count: Int { pieces.count }

    /// An item of the list.
    ///
    /// - Throws: where it is not whole.
    func item(_ index: Int) throws(SuiteProblem) -> SuitePart {
        let line = pieces.line(of: index)
        let node: Node?
        do throws(SuiteProblem) {
            node = try BoundedYAML.compose(pieces.text(of: index), file: file)
        } catch {
            throw error.moved(down: line - 1, path: "\(key)[\(index)]")
        }
        guard let items = node?.sequence, items.count == 1, let item = items.first else {
            throw SuiteProblem(
                .syntax, file: file, line: line, column: 1, message: "This is no item of a list.",
                remedy: "Begin it with '- '.")
        }
        return SuitePart(node: item, file: file, path: "\(key)[\(index)]", firstLine: line)
    }

    /// - Parameters:
    ///   - bytes: text in UTF-8.
    ///   - fewest: how many items a list must have to be cut.
    ///   - sparesItems: whether the others are read where an item is not whole.
    /// - Returns: nil where there is no such list, or it cannot be cut with certainty.
    init?(_ bytes: Data, file: String, fewest: Int = usualFewest, sparesItems: Bool = false) {
        guard !SpreadDocument.hasAnchors(bytes) else { return nil }
        var pieces = FilePieces(of: bytes)
        let found = bytes.withUnsafeBytes { bytes in
            SpreadDocument.find(in: bytes, &pieces)
        }
        guard let found, pieces.count >= fewest else { return nil }
        let before = String(decoding: bytes.prefix(found.items.lowerBound), as: UTF8.self)
        // Nothing is open where the list begins.
        guard (try? BoundedYAML.compose(before, file: file)) != nil else { return nil }
        let lines = bytes.withUnsafeBytes { bytes in bytes[found.items].count { $0 == UInt8(ascii: "\n") } }
        let rest = String(decoding: bytes.dropFirst(found.items.upperBound), as: UTF8.self)
        head =
            before + String(repeating: " ", count: max(1, found.indent)) + "[]"
            + String(repeating: "\n", count: max(1, lines)) + rest
        key = found.key
        self.file = file
        self.sparesItems = sparesItems
        self.pieces = pieces
    }

    /// `&name`, to which an alias elsewhere could refer.
    private static func hasAnchors(_ bytes: Data) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while let place = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
                let before = place > 0 ? bytes[place - 1] : UInt8(ascii: "\n")
                let after = place + 1 < bytes.count ? bytes[place + 1] : UInt8(ascii: " ")
                if before <= 0x20 || "[{,:-".utf8.contains(before), after > 0x20 { return true }
                index = place + 1
            }
            return false
        }
    }

    /// The first such list: its key, its bytes and its indentation; notes where its items begin.
    private static func find(
        in bytes: UnsafeRawBufferPointer, _ pieces: inout FilePieces
    ) -> (key: String, items: Range<Int>, indent: Int)? {
        var (start, line) = (0, 0)
        var key: String?
        var list: (start: Int, indent: Int)?
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let text = bytes[start..<end]
            let next = min(end + 1, bytes.count)
            line += 1
            let indent = text.prefix { $0 == UInt8(ascii: " ") }.count
            let content = text.dropFirst(indent)
            let isBlank = content.allSatisfy { $0 <= 0x20 } || content.first == UInt8(ascii: "#")
            if let (from, depth) = list {
                if !isBlank {
                    let isItem = indent == depth && isDash(content)
                    guard indent > depth || isItem else {
                        pieces.finish(at: start)
                        return key.map { ($0, from..<start, depth) }
                    }
                    if isItem { pieces.begin(at: start, line: line) }
                }
            } else if key != nil, !isBlank {
                if isDash(content) {
                    list = (start, indent)
                    pieces.begin(at: start, line: line)
                } else {
                    key = nil
                }
            }
            if list == nil, indent == 0, !isBlank, let named = keys.first(where: { isKey($0, content) }) { key = named }
            start = next
        }
        pieces.finish(at: bytes.count)
        guard let (from, depth) = list, let key else { return nil }
        return (key, from..<bytes.count, depth)
    }

    private static func isDash(_ content: Slice<UnsafeRawBufferPointer>) -> Bool {
        content.first == UInt8(ascii: "-") && content.dropFirst().first.map { $0 <= 0x20 } ?? true
    }

    /// `key:` with nothing behind it but a comment.
    private static func isKey(_ key: String, _ content: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard content.starts(with: "\(key):".utf8) else { return false }
        let rest = content.dropFirst(key.utf8.count + 1)
        let said = rest.drop { $0 <= 0x20 }
        return said.isEmpty || said.first == UInt8(ascii: "#") && said.startIndex > rest.startIndex
    }
}
