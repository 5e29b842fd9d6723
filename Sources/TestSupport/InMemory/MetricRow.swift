import Semantics

/// One row of any kind, before grouping.
enum MetricRow: Sendable {
    case event(HistoryEvent)
    case session(HistorySession)
    case item(EventItem, of: HistoryEvent)
    case observation(Observation)

    /// Whom the row is credited to; nil for observations and for events without a user.
    var user: String? {
        switch self {
        case .event(let row), .item(_, let row): row.user
        case .session(let session): session.user
        case .observation: nil
        }
    }

    /// The session the row belongs to, or is; nil outside any.
    var session: Int? {
        switch self {
        case .event(let row), .item(_, let row): row.session
        case .session(let session): session.index
        case .observation: nil
        }
    }
}

/// Where a row counts: a bucket of the time axis and a value per breakdown dimension.
struct RowGroup: Hashable, Sendable {
    var bucket: Int
    var values: [String?]
}

/// A row in one of its groups.
struct PlacedRow: Sendable {
    var row: MetricRow
    var group: RowGroup
}
