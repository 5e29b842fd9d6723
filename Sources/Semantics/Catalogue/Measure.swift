/// The smallest thing a metric source can compute: one aggregate over one kind of row.
///
/// Metrics are formulas over measures. A source computes measures exactly, per group; nothing else in the house adds
/// anything up.
package struct Measure: Hashable, Sendable, Codable {
    package var rows: RowKind
    package var aggregate: Aggregate
    /// All must hold for a row to count.
    package var conditions: [RowCondition]

    package init(_ aggregate: Aggregate, of rows: RowKind, where conditions: [RowCondition] = []) {
        self.rows = rows
        self.aggregate = aggregate
        self.conditions = conditions
    }
}

/// What one row is.
package enum RowKind: String, Hashable, Sendable, Codable {
    /// One event, at its time.
    case events
    /// One session, at the time of its first event; whole, even where it runs past the period's end.
    case sessions
    /// One line of an event's items, at the event's time.
    case items
    /// One observation, on its days.
    case observations
}

package enum Aggregate: Hashable, Sendable, Codable {
    /// Number of rows.
    case count
    /// Number of different users; rows without a user do not count.
    case users
    /// Number of different sessions that the rows belong to; rows outside any session do not count.
    case sessions
    /// Number of different users that have a row with these conditions *and*, in the same group, one with `also`.
    case usersWithBoth(also: [RowCondition])
    case sumMoney(EventMoney)
    case sumNumber(EventNumber)
    /// Nearest-rank quantile: the ⌈p·n⌉-th smallest of the values present, p in 0…1; null without values.
    case quantile(EventNumber, Double)
    /// Seconds from a session's first to its last event.
    case sumDuration
    case sumItemQuantity
    case sumItemRevenue
    case sumObservedMoney(ObservedMoney)
    case sumObserved(ObservedQuantity)
    case meanObserved(ObservedQuantity)
    case lastObserved(ObservedQuantity)
    /// The value where exactly one observation of the group carries it, else null: people reached do not add up.
    case soleObserved(ObservedQuantity)
    /// Minutes covered by the union of the observations' intervals, inside the period.
    case coveredMinutes
    /// Minutes of the period (of the bucket, when there is a time axis).
    case periodMinutes
}

/// A fixed test on a row. Which rows know which condition is checked by the catalogue's tests.
package enum RowCondition: Hashable, Sendable, Codable {
    /// Event rows and item rows: the event has one of these names.
    case named([String])
    /// Event rows: the name is marked as a key event at the event's day, and the event is not a repeated purchase.
    case keyEvent
    /// Event and item rows: belongs to a session.
    case inSession
    /// Event and item rows: not a purchase whose transaction was already counted.
    case notRepeated
    /// Event rows: the first page view of its session / the last one.
    case entrance, exit
    /// Event rows: the number is present, and at least this.
    case present(EventNumber)
    case atLeast(EventNumber, Double)
    case equals(EventNumber, Double)
    /// Session rows: more than 10 s, or a key event, or two page views or more.
    case engaged
    /// Session rows: the user's first / a later one.
    case firstSession, laterSession
    /// Session rows: holds an event with one of these names that is not a repeated purchase.
    case having([String])
    /// Session rows: holds a key event.
    case havingKeyEvent
    /// Observation rows: carries an outage interval.
    case outage
}
