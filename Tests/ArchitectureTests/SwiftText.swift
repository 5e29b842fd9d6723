/// A Swift source, parted into what the compiler obeys and what only people read.
///
/// Both parts have the length and the lines of the whole; what belongs to the other is blank. The insides of string
/// literals are in neither, except interpolated code.
struct SwiftText {
    let code: String
    let comments: String

    init(_ text: String) {
        var parting = Parting(Array(text.utf8))
        parting.readCode(isInterpolation: false)
        code = String(decoding: parting.code, as: UTF8.self)
        comments = String(decoding: parting.comments, as: UTF8.self)
    }
}

private struct Parting {
    private static let lineFeed = UInt8(ascii: "\n")
    private let bytes: [UInt8]
    private var index = 0
    private(set) var code: [UInt8]
    private(set) var comments: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        code = bytes.map { $0 == Parting.lineFeed ? $0 : UInt8(ascii: " ") }
        comments = code
    }

    /// Reads to the end, or to the parenthesis that closes an interpolation.
    mutating func readCode(isInterpolation: Bool) {
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard Parting.beginsSomething(byte) else {
                code[index] = byte
                index += 1
                continue
            }
            if sees("//") {
                while index < bytes.count, bytes[index] != Parting.lineFeed { keepComment() }
            } else if sees("/*") {
                readBlockComment()
            } else if let hashes = hashesBefore("\"") {
                readString(hashes: hashes)
            } else if let hashes = hashesBefore("/"), hashes > 0 {
                readRegex(hashes: hashes)
            } else {
                if isInterpolation, sees("(") { depth += 1 }
                if isInterpolation, sees(")") {
                    if depth == 0 { return }
                    depth -= 1
                }
                code[index] = byte
                index += 1
            }
        }
    }

    /// Whether anything but plain code can begin, or an interpolation end, with the byte.
    private static func beginsSomething(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }

    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            if sees("/*") { depth += 1 }
            if sees("*/") { depth -= 1 }
            if sees("/*") || sees("*/") { keepComment() }
            keepComment()
        } while depth > 0 && index < bytes.count
    }

    private mutating func readString(hashes: Int) {
        index += hashes
        let isLong = sees("\"\"\"")
        let fence = String(repeating: "#", count: hashes)
        let end = (isLong ? "\"\"\"" : "\"") + fence
        let escape = "\\" + fence
        index += isLong ? 3 : 1
        while index < bytes.count {
            // A short literal never crosses a line: where it seems to, it was none.
            let byte = bytes[index]
            if !isLong, byte == Parting.lineFeed { return }
            guard byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            if sees(escape) {
                index += escape.utf8.count
                if sees("(") {
                    index += 1
                    readCode(isInterpolation: true)
                }
                index += 1
            } else if sees(end) {
                index += end.utf8.count
                return
            } else {
                index += 1
            }
        }
    }

    private mutating func readRegex(hashes: Int) {
        let end = "/" + String(repeating: "#", count: hashes)
        index += hashes + 1
        while index < bytes.count, !sees(end) { index += 1 }
        index = min(bytes.count, index + end.utf8.count)
    }

    private mutating func keepComment() {
        guard index < bytes.count else { return }
        comments[index] = bytes[index]
        index += 1
    }

    /// How many `#` stand here before a literal that begins with `mark`; nil when there is none.
    private func hashesBefore(_ mark: Character) -> Int? {
        var end = index
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        guard end < bytes.count, bytes[end] == mark.asciiValue else { return nil }
        return end - index
    }

    private func sees(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }
}
