/// The campaign parameters of a landing address.
///
/// Only the nine exact names count: `utm-source` or `UTM_Source` is ignored, as analytics tools do. Values keep their
/// case (`Google` and `google` are two sources in a report). Percent escapes are decoded and `+` is a blank; what is not
/// a valid escape stays as written. An empty value is no value, and of a repeated name the first value counts.
package struct UTMParameters: Sendable, Hashable {
    /// `utm_source`
    package private(set) var source: String?
    /// `utm_medium`
    package private(set) var medium: String?
    /// `utm_campaign`
    package private(set) var campaign: String?
    /// `utm_id`
    package private(set) var id: String?
    /// `utm_term`
    package private(set) var term: String?
    /// `utm_content`
    package private(set) var content: String?
    /// `utm_source_platform`
    package private(set) var sourcePlatform: String?
    /// `utm_creative_format`
    package private(set) var creativeFormat: String?
    /// `utm_marketing_tactic`
    package private(set) var marketingTactic: String?

    /// Reads a whole address, a path with a query, or a query alone (with or without `?`); nil when it carries no
    /// campaign parameter. Anything can be given: text that is no address simply carries none.
    package init?(_ address: String) {
        guard address.contains("utm_") else { return nil }
        var found = false
        for pair in Self.query(of: address).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let field = Self.field(Self.decoded(parts[0])) else { continue }
            let value = Self.decoded(parts[1])
            guard !value.isEmpty, self[keyPath: field] == nil else { continue }
            self[keyPath: field] = value
            found = true
        }
        guard found else { return nil }
    }

    /// The visit's traffic source. Without source and medium it is `(direct)` / `(none)`; one missing of the two, or a
    /// missing campaign, is `(not set)`.
    package var trafficSource: TrafficSource {
        if source == nil, medium == nil {
            return TrafficSource(source: "(direct)", medium: "(none)", campaign: campaign ?? "(not set)")
        }
        return TrafficSource(
            source: source ?? "(not set)", medium: medium ?? "(not set)", campaign: campaign ?? "(not set)")
    }

    private static func field(_ name: String) -> WritableKeyPath<UTMParameters, String?>? {
        switch name {
        case "utm_source": \.source
        case "utm_medium": \.medium
        case "utm_campaign": \.campaign
        case "utm_id": \.id
        case "utm_term": \.term
        case "utm_content": \.content
        case "utm_source_platform": \.sourcePlatform
        case "utm_creative_format": \.creativeFormat
        case "utm_marketing_tactic": \.marketingTactic
        default: nil
        }
    }

    /// What stands between the first `?` and the fragment.
    private static func query(of address: String) -> Substring {
        let withoutFragment = address.prefix { $0 != "#" }
        guard let mark = withoutFragment.firstIndex(of: "?") else { return withoutFragment }
        return withoutFragment[withoutFragment.index(after: mark)...]
    }

    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
            return String(text)
        }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(bytes[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
