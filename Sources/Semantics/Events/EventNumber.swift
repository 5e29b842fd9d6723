/// The numeric fields of an event. Money is apart (`EventMoney`): it must add up exactly.
package enum EventNumber: String, CaseIterable, Sendable, Codable {
    /// Foreground time since the last report, milliseconds.
    case engagementTime = "engagement_time"
    /// Core Web Vitals and their diagnostics, milliseconds; `cls` is a score.
    case lcp, inp, cls, fid, fcp, ttfb
    case pageLoadTime = "page_load_time"
    /// HTTP status of a request, 100…599.
    case status
    /// Time a server took to answer, milliseconds.
    case latency
    /// Size of an answer, bytes.
    case responseBytes = "response_bytes"
    /// Deepest scroll position, 0…100 percent of the page.
    case scrollDepth = "scroll_depth"
}

/// The money fields of an event, in the reporting currency.
package enum EventMoney: String, CaseIterable, Sendable, Codable {
    /// What the event is worth: the order's total for a purchase, the amount given back for a refund (positive).
    case value
    case tax, shipping
}

extension EventNumber {
    /// The place of the case among `allCases`.
    package var position: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

    // TRICKY: without this, an enum with text raw values hashes its text, which is most of the cost of an event.
    package func hash(into hasher: inout Hasher) { hasher.combine(position) }
}

extension EventMoney {
    /// The place of the case among `allCases`.
    package var position: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

    // TRICKY: without this, an enum with text raw values hashes its text, which is most of the cost of an event.
    package func hash(into hasher: inout Hasher) { hasher.combine(position) }
}
