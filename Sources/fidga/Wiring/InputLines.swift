import Foundation

/// Standard input as lines of bytes, at most one line in memory, and no more of it than `limit`.
struct InputLines {
    private var buffer: [UInt8] = []
    private var start = 0
    private var ended = false
    private let limit: Int
    private let descriptor: Int32

    init(limit: Int, descriptor: Int32 = STDIN_FILENO) {
        self.limit = limit
        self.descriptor = descriptor
    }

    /// The next line without its line feed; nil at the end. A line longer than the limit comes cut to one byte more than
    /// that, so that whoever reads it sees that it is too long.
    mutating func next() -> [UInt8]? {
        var line: [UInt8] = []
        var isBegun = false
        while true {
            if start == buffer.count {
                guard fill() else { return isBegun ? line : nil }
            }
            isBegun = true
            let rest = buffer[start...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            line.append(contentsOf: rest[..<(end ?? rest.endIndex)].prefix(max(0, limit + 1 - line.count)))
            start = end.map { $0 + 1 } ?? buffer.count
            if end != nil {
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                return line
            }
        }
    }

    private mutating func fill() -> Bool {
        guard !ended else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var count = read(descriptor, &chunk, chunk.count)
        while count < 0, errno == EINTR { count = read(descriptor, &chunk, chunk.count) }
        guard count > 0 else {
            ended = true
            return false
        }
        buffer = Array(chunk.prefix(count))
        start = 0
        return true
    }
}
