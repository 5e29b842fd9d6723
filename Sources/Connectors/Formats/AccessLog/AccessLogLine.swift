import Semantics

/// One line of a web server's log, in the common or the combined format.
struct AccessLogLine: Sendable {
    private(set) var address: String
    private(set) var time: Instant
    /// Nil for a request that is no HTTP.
    private(set) var method: String?
    private(set) var target: String?
    private(set) var status: Int
    private(set) var bytes: Double
    private(set) var referrer: String?
    private(set) var agent: String?
    /// What stands after the user agent: response times and what else a server was told to log.
    private(set) var trailing: [String]

    /// - Throws: `bad_log_line`, naming the part that is not as the format has it.
    init(_ raw: [UInt8], times: TimeReader) throws(RecordProblem) {
        var scan = LogScan(raw)
        guard let address = scan.word() else { throw Self.bad("is empty") }
        self.address = address
        // Identity and user stand here; the user's name may hold spaces.
        guard let stamp = scan.bracketed() else { throw Self.bad("has no [time] after the address") }
        time = try times.instant(stamp)
        guard let request = scan.quoted() else { throw Self.bad("has no \"request\" after the time") }
        (method, target) = Self.request(request)
        guard let code = scan.word(), code.utf8.count == 3, let status = Int(code), (100...599).contains(status) else {
            throw Self.bad("has no status from 100 to 599 after the request")
        }
        self.status = status
        guard let size = scan.word(), size == "-" || (Double(size) ?? -1) >= 0, size.utf8.first != 0x2B else {
            throw Self.bad("has no size in bytes (or -) after the status")
        }
        bytes = size == "-" ? 0 : Double(size) ?? 0
        if scan.atQuote {
            guard let referrer = scan.quoted() else { throw Self.bad("has a referrer whose quote never closes") }
            self.referrer = referrer == "-" || referrer.isEmpty ? nil : referrer
            if scan.atQuote {
                // A server cuts a line that is too long: what is there of the user agent still tells.
                let agent = scan.quoted() ?? scan.restAfterQuote()
                self.agent = agent == "-" || agent.isEmpty ? nil : agent
            }
        }
        trailing = []
        while let word = scan.atQuote ? scan.quoted() : scan.word() { trailing.append(word) }
    }

    private static func bad(_ what: String) -> RecordProblem {
        RecordProblem(
            reason: "bad_log_line",
            explanation: "the line \(what); expected is the common or combined log format: "
                + "address - user [time] \"request\" status bytes \"referrer\" \"agent\"")
    }

    /// `GET /path HTTP/1.1`; the target may hold spaces.
    private static func request(_ text: String) -> (method: String?, target: String?) {
        guard let space = text.firstIndex(of: " ") else { return (nil, nil) }
        let method = text[..<space]
        guard (3...20).contains(method.utf8.count), method.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
            return (nil, nil)
        }
        var target = text[text.index(after: space)...]
        if let last = target.lastIndex(of: " "), target[last...].hasPrefix(" HTTP/") { target = target[..<last] }
        return (String(method), target.isEmpty ? nil : String(target))
    }
}

/// A place in a log line.
private struct LogScan {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }

    var atQuote: Bool {
        var copy = self
        copy.skipSpaces()
        return copy.index < bytes.count && bytes[copy.index] == 0x22
    }

    /// Up to the next space.
    mutating func word() -> String? {
        skipSpaces()
        let start = index
        while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x09 { index += 1 }
        return start < index ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    /// What the next brackets hold.
    mutating func bracketed() -> String? {
        guard let open = bytes[index...].firstIndex(of: 0x5B),
            let close = bytes[open...].firstIndex(of: 0x5D)
        else { return nil }
        index = close + 1
        return String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    }

    /// Everything after the quote that opens here.
    mutating func restAfterQuote() -> String {
        defer { index = bytes.count }
        return String(decoding: bytes[index...].dropFirst(), as: UTF8.self)
    }

    /// What the quotes here hold, `\"` and `\\` undone; nil when no quote opens here, or none closes.
    mutating func quoted() -> String? {
        skipSpaces()
        guard index < bytes.count, bytes[index] == 0x22 else { return nil }
        var out: [UInt8] = []
        var position = index + 1
        while position < bytes.count, bytes[position] != 0x22 {
            if bytes[position] == 0x5C, position + 1 < bytes.count, [0x22, 0x5C].contains(bytes[position + 1]) {
                position += 1
            }
            out.append(bytes[position])
            position += 1
        }
        guard position < bytes.count else { return nil }
        index = position + 1
        return String(decoding: out, as: UTF8.self)
    }
}
