/// What reading the data for a behaviour query took, and of which data: for provenance.
package struct DataReading: Sendable, Equatable {
    package var rowsRead: Int
    /// Names of the sources that events were read of.
    package var sources: [String]
    package var snapshot: String

    package init(rowsRead: Int, sources: [String], snapshot: String) {
        self.rowsRead = rowsRead
        self.sources = sources
        self.snapshot = snapshot
    }
}

/// The part of a report that is its own: what stands in its JSON beside period, trust and provenance.
package protocol BehaviourResult: Sendable, Equatable {
    /// - Parameter currency: of money.
    func members(currency: Currency) -> [JSONValue.Member]
}

/// The answer to a behaviour query: a funnel, cohorts, paths, attribution, or a preview of sessions.
///
/// *Step before:* `BehaviourSource`. *Step after:* a surface.
package struct BehaviourReport<Result: BehaviourResult>: Sendable, Equatable {
    package var result: Result
    package var period: DateRange
    package var trust: Trust
    package var provenance: Provenance
    package var currency: Currency

    package init(result: Result, period: DateRange, trust: Trust, provenance: Provenance, currency: Currency) {
        self.result = result
        self.period = period
        self.trust = trust
        self.provenance = provenance
        self.currency = currency
    }

    package var json: JSONValue {
        .object(
            result.members(currency: currency) + [
                .init("period", period.json), .init("trust", trust.json), .init("provenance", provenance.json),
            ])
    }
}

/// Quotients of counts, null where there is nothing to divide by.
enum Share {
    static func of(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

    static func json(_ value: Double?) -> JSONValue { .optional(value) { .number($0) } }
}
