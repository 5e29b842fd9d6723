/// A web address, or the target of a request, cut into the parts that count: host, path, parameters.
struct WebAddress: Sendable, Equatable {
    /// Lower case, without port and user; nil for a bare path.
    private(set) var host: String?
    /// What stands before `?` and `#`, as sent; `/` for a bare host.
    private(set) var path: String
    /// What stands between `?` and `#`, as sent.
    private(set) var query: Substring

    init(_ text: String) {
        var rest = text[...]
        if let separator = rest.firstRange(ofASCII: "://"), rest[..<separator.lowerBound].utf8.allSatisfy(Self.isScheme)
        {
            rest = rest[separator.upperBound...]
            let end = rest.utf8.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
            host = Self.host(of: rest[..<end])
            rest = rest[end...]
        }
        let fragment = rest.utf8.firstIndex(of: 0x23) ?? rest.endIndex
        rest = rest[..<fragment]
        let question = rest.utf8.firstIndex(of: 0x3F) ?? rest.endIndex
        path = String(rest[..<question])
        if path.isEmpty { path = "/" }
        query = question < rest.endIndex ? rest[rest.utf8.index(after: question)...] : ""
    }

    /// The value of a parameter, decoded; nil when it is absent or empty. Names match exactly.
    func parameter(_ name: String) -> String? {
        if query.isEmpty { return nil }
        for pair in query.split(separator: "&") {
            guard let equals = pair.utf8.firstIndex(of: 0x3D), pair[..<equals] == name else { continue }
            let value = Self.decoded(pair[pair.utf8.index(after: equals)...])
            if !value.isEmpty { return value }
        }
        return nil
    }

    private static func host(of authority: Substring) -> String? {
        var authority = authority
        if let at = authority.utf8.lastIndex(of: 0x40) { authority = authority[authority.utf8.index(after: at)...] }
        if authority.utf8.first != UInt8(ascii: "[") {
            authority = authority[..<(authority.utf8.firstIndex(of: 0x3A) ?? authority.endIndex)]
        }
        return authority.isEmpty ? nil : authority.lowercased()
    }

    private static func isScheme(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    /// Percent signs and plus signs of a query undone; bytes that are not UTF-8 are replaced.
    static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x2B }) else { return String(text) }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = hex(bytes[index + 1]),
                let low = hex(bytes[index + 2])
            {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(bytes[index] == 0x2B ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

extension Substring {
    fileprivate func firstRange(ofASCII pattern: StaticString) -> Range<Index>? {
        let wanted = Array("\(pattern)".utf8)
        var index = utf8.startIndex
        while index < utf8.endIndex {
            if utf8[index...].starts(with: wanted) { return index..<utf8.index(index, offsetBy: wanted.count) }
            index = utf8.index(after: index)
        }
        return nil
    }
}
