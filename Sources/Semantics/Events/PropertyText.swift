/// Custom properties as one JSON text, keys sorted: how columns carry them.
package enum PropertyText {
    /// Nil when there are none.
    package static func text(of properties: [String: PropertyValue]) -> String? {
        guard !properties.isEmpty else { return nil }
        let members = properties.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, json(of: $0.value)) }
        return JSONValue.object(members).serialized
    }

    /// What `text(of:)` was made from. Numbers that are not finite were written as null, and are left out.
    ///
    /// - Throws: `PropertyTextProblem`.
    package static func properties(of text: String) throws -> [String: PropertyValue] {
        var properties: [String: PropertyValue] = [:]
        var scanner = PropertyScanner()
        try Array(text.utf8).withUnsafeBytes { text in
            while let kind = try scanner.next(in: text) {
                let name = scanner.withName(in: text) { String(decoding: $0, as: UTF8.self) }
                let value = scanner.withValue(in: text) { String(decoding: $0, as: UTF8.self) }
                switch kind {
                case .text: properties[name] = .text(value)
                case .flag: properties[name] = .flag(value == "true")
                case .number: properties[name] = Double(value).map { .number($0) }
                }
            }
        }
        return properties
    }

    /// Reads every text of a column, to know that all of them can be read.
    ///
    /// - Throws: `PropertyTextProblem` of the first that cannot.
    package static func check(_ column: TextColumn) throws {
        var scanner = PropertyScanner()
        for code in 0..<UInt32(column.pool.count) {
            scanner.begin()
            try column.pool.withBytes(of: code + 1) { text in
                while try scanner.next(in: text) != nil {}
            }
        }
    }

    private static func json(of value: PropertyValue) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        }
    }
}

extension PropertyValue {
    /// What stands for the value in tables and filters: the text itself, a number's shortest digits as JSON writes them,
    /// `true` or `false`. Nil for a number that is not finite, which cannot be kept.
    package var plainText: String? {
        switch self {
        case .text(let text): text
        case .number(let number): number.isFinite ? JSONValue.number(number).serialized : nil
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}
