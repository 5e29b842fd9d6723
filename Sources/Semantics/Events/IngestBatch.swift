/// What a connector hands to the warehouse in one piece; it is kept whole or not at all.
package struct IngestBatch: Sendable {
    /// The connector and what it read, for `status` and provenance: `ga4`, `orders`, `demo`.
    package var source: String
    package var events: EventColumns
    package var observations: [Observation]

    package init(source: String, events: [Event] = [], observations: [Observation] = []) {
        self.source = source
        self.events = EventColumns(events)
        self.observations = observations
    }
}

/// What became of everything that was handed in.
package struct IngestReceipt: Sendable, Equatable {
    /// Events and observations kept for the first time.
    package var accepted = 0
    /// Already there, with the same key.
    package var duplicates = 0
    /// Observations that replaced an earlier statement with other values.
    package var restated = 0
    /// Purchases kept as events that repeat an earlier transaction id: they count in `event_count`, not as orders.
    package var repeatedTransactions = 0
    /// Purchases without a usable transaction id: each counts as an order.
    package var purchasesWithoutTransaction = 0
    /// The days that what was accepted speaks of.
    package var span: DateRange?

    package init() {}
}

/// A record that could not be used, with everything needed to mend it.
package struct Rejection: Sendable, Equatable {
    /// Line of the input where the record begins, from 1.
    package var line: Int
    /// A bounded label that groups rejections: `bad_date`.
    package var reason: String
    /// What was wrong and what to do, for the person who sent the file.
    package var explanation: String
    /// The record as it stood in the file, cut to a readable length.
    package var record: String

    package init(line: Int, reason: String, explanation: String, record: String) {
        self.line = line
        self.reason = reason
        self.explanation = explanation
        self.record = record
    }
}
