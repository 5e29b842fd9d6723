/// The answer to a metric query.
///
/// *Step before:* `MetricSource`. *Step after:* Insights and Grounding, or straight to a surface.
package struct MetricTable: Sendable, Equatable {
    package var columns: [Column]
    package var rows: [[Cell]]
    /// The metrics over everything the query matched, computed from base data (never by adding rows), before `limit`.
    package var totals: [MetricID: Double?]
    package var period: DateRange
    package var comparison: Comparison?
    package var trust: Trust
    package var provenance: Provenance
    /// The reporting currency of money columns.
    package var currency: Currency

    package init(
        columns: [Column], rows: [[Cell]], totals: [MetricID: Double?], period: DateRange, comparison: Comparison?,
        trust: Trust, provenance: Provenance, currency: Currency
    ) {
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.period = period
        self.comparison = comparison
        self.trust = trust
        self.provenance = provenance
        self.currency = currency
    }

    package struct Column: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            case dimension(DimensionID)
            case metric(MetricID, MetricUnit)
        }
        package var kind: Kind
        package init(_ kind: Kind) { self.kind = kind }

        package var name: String {
            switch kind {
            case .dimension(let id): id.name
            case .metric(let id, _): id.name
            }
        }
    }

    package enum Cell: Sendable, Hashable {
        /// A dimension's value; nil where the rows have none.
        case text(String?)
        /// A metric's value; nil where it does not exist.
        case number(Double?)

        package var number: Double? {
            if case .number(let value) = self { value } else { nil }
        }
        package var text: String? {
            if case .text(let value) = self { value } else { nil }
        }
    }

    /// The same query over the comparison period. `rows[i]` holds the metrics that stand against the table's row `i`:
    /// the same dimension values, or, on a time axis, the bucket at the same place; nil where there is none.
    package struct Comparison: Sendable, Equatable {
        package var period: DateRange
        package var rows: [[Double?]]
        package var totals: [MetricID: Double?]

        package init(period: DateRange, rows: [[Double?]], totals: [MetricID: Double?]) {
            self.period = period
            self.rows = rows
            self.totals = totals
        }
    }

    /// Index of a metric's column.
    package func column(of metric: MetricID) -> Int? {
        columns.firstIndex { if case .metric(metric, _) = $0.kind { true } else { false } }
    }
}

/// Whether the numbers can be relied on, computed, never boilerplate.
package struct Trust: Sendable, Equatable, Codable {
    /// False when the period reaches beyond the data, or into a day that is not over.
    package var complete: Bool
    /// Bounded labels, each with a sentence: `partial_day: 2026-11-23 is not over`.
    package var flags: [String]

    package init(complete: Bool = true, flags: [String] = []) {
        self.complete = complete
        self.flags = flags
    }

    /// Days of a period that are not over, or lie behind the end of the data: figures of them are still to come.
    package func unfinishedDays(of period: DateRange) -> Int {
        let partial = flags.count { $0.hasPrefix("partial_day:") }
        let end = flags.first { $0.hasPrefix("no_data_after:") }?.split(separator: " ").last.flatMap { CivilDate($0) }
        let later = end.map { max(0, max($0, period.start.adding(days: -1)).days(until: period.end)) } ?? 0
        return max(partial, later)
    }
}

/// Where a number comes from, enough to compute it again.
package struct Provenance: Sendable, Equatable, Codable {
    /// The query in canonical JSON.
    package var query: String
    /// The state of the data: the same snapshot gives the same answer.
    package var snapshot: String
    package var rowsRead: Int
    package var sources: [String]

    package init(query: String, snapshot: String, rowsRead: Int, sources: [String]) {
        self.query = query
        self.snapshot = snapshot
        self.rowsRead = rowsRead
        self.sources = sources
    }
}
