import Foundation
import Yams

/// Reads YAML that nobody has checked: a file that would take too much memory, time or stack is refused first.
enum BoundedYAML {
    /// Longer files are refused unread, in bytes.
    static let longestFile = 16 << 20
    /// Nodes of a document once its aliases are written out.
    static let mostNodes = 2_000_000
    /// Bytes of its texts once its aliases are written out.
    static let mostBytes = 64 << 20
    /// Nesting.
    static let deepest = 100

    /// The document; nil for an empty file.
    static func compose(_ text: String, file: String) throws(SuiteProblem) -> Node? {
        guard text.utf8.count <= longestFile else {
            throw SuiteProblem(
                .tooLarge, file: file, message: "The file is larger than 16 MB.", remedy: "Split it into several.")
        }
        if let place = placeNestedTooDeeply(text) {
            throw SuiteProblem(
                .tooLarge, file: file, line: place.line, column: place.column,
                message: "The file is nested more than \(deepest) levels deep.",
                remedy: "Write it flatter.")
        }
        if let place = placeOfBuiltKey(text) {
            throw SuiteProblem(
                .tooLarge, file: file, line: place.line, column: place.column,
                message: "A key is made of an alias or of several values.",
                remedy: "Write each key as plain text.")
        }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw problem(error, file: file)
        }
        guard let node else { return nil }
        var size = ExpandedSize(most: mostNodes, mostBytes: mostBytes, deepest: deepest)
        size.add(node)
        if size.isTooLarge {
            throw SuiteProblem(
                .tooLarge, file: file, line: size.place?.line, column: size.place?.column,
                message:
                    "Written out, the file's aliases come to more than \(mostNodes) values or \(mostBytes >> 20) MB, or nest "
                    + "too deeply.",
                remedy: "Use fewer aliases (*name).")
        }
        return node
    }

    /// TRICKY: the parser recurses, so depth has to be bounded on the text. Brackets in quoted text are counted, too: a
    /// list item begins the count anew, and no sane text has a hundred more open brackets than closed ones.
    private static func placeNestedTooDeeply(_ text: String) -> (line: Int, column: Int)? {
        var (line, column) = (1, 0)
        var depth = 0
        var dashes = 0
        var indent = 0
        var isLeading = true
        var previous: UInt8 = 0x0A
        for byte in text.utf8 {
            column += 1
            switch byte {
            case UInt8(ascii: "\n"):
                (line, column) = (line + 1, 0)
                (indent, dashes, isLeading) = (0, 0, true)
            case UInt8(ascii: " "):
                if isLeading { indent += 1 }
                if isLeading, previous == UInt8(ascii: "-") { (dashes, depth) = (dashes + 1, 0) }
            case UInt8(ascii: "-"):
                if previous == byte { isLeading = false }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                (depth, isLeading) = (depth + 1, false)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                (depth, isLeading) = (max(0, depth - 1), false)
            default: isLeading = false
            }
            if depth > deepest || dashes > deepest || (isLeading && indent > 8 * deepest) {
                return (line, max(1, column))
            }
            previous = byte
        }
        return nil
    }

    /// TRICKY: keys are hashed while the file is parsed, and the hash of a nested alias takes time without bound. Where a
    /// file has anchors and aliases, keys that are more than text are refused.
    private static func placeOfBuiltKey(_ text: String) -> (line: Int, column: Int)? {
        // Patterns are dear, and most files and pieces have neither.
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        guard text.contains(#/(?m)(^|[\s\[{,:-])&[^\s,\[\]{}]+/#), text.contains(#/[\s\[{,:-]\*[^\s,\[\]{}]+/#)
        else { return nil }
        let built = #/^\s*(- +)*\? |[{,]\s*\? |\*[^\s,\[\]{}:]+\s*:(\s|$)|[\]}]\s*:(\s|$)/#
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let match = line.firstMatch(of: built) else { continue }
            return (index + 1, line.distance(from: line.startIndex, to: match.range.lowerBound) + 1)
        }
        return nil
    }

    private static func problem(_ error: any Error, file: String) -> SuiteProblem {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return SuiteProblem(
                .syntax, file: file, line: mark.line, column: mark.column,
                message: "This is not valid YAML: \(problem).",
                remedy: "Check indentation (blanks, no tabs), colons and quotes around this place.")
        case .duplicatedKeysInMapping(let duplicates, let context):
            return SuiteProblem(
                .duplicate, file: file, line: context.mark.line, column: context.mark.column,
                message: "The key \(SuitePart.quoted(duplicates.first ?? "")) stands here twice.",
                remedy: "Keep one of the two.")
        default:
            return SuiteProblem(
                .syntax, file: file, message: "This is not valid YAML in UTF-8.",
                remedy: "Check that it is the right file.")
        }
    }
}
