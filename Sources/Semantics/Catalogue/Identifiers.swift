/// The id of a metric: `sessions`, or with a parameter after a colon, `key_events:sign_up`, `lcp:p95`.
package struct MetricID: Hashable, Sendable, Comparable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { self.init(value) }
    package var description: String { name }
    package static func < (a: MetricID, b: MetricID) -> Bool { a.name < b.name }

    /// What stands before the colon.
    package var base: MetricID { MetricID(String(name.prefix { $0 != ":" })) }
    /// What stands after the first colon; nil without one.
    package var parameter: String? {
        guard let colon = name.firstIndex(of: ":") else { return nil }
        return String(name[name.index(after: colon)...])
    }

    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

/// The id of a dimension: `country`.
package struct DimensionID: Hashable, Sendable, Comparable, Codable, ExpressibleByStringLiteral, CustomStringConvertible
{
    package let name: String
    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { self.init(value) }
    package var description: String { name }
    package static func < (a: DimensionID, b: DimensionID) -> Bool { a.name < b.name }

    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
