/// What a metric's number counts.
package enum MetricUnit: String, Sendable, Codable, CaseIterable {
    case count
    /// Money in the reporting currency's major unit.
    case currency
    /// A share or rate: 0.2761, never 27.61.
    case fraction
    /// A quotient without an upper bound of 1: pages per session, return on ad spend.
    case ratio
    case seconds, milliseconds, minutes, bytes
    /// A score without a unit of its own (cumulative layout shift).
    case score

    /// The wire name; money carries its ISO code.
    package func name(in currency: Currency) -> String { self == .currency ? currency.code : rawValue }
}
