package import Semantics

/// Takes everything and keeps nothing: what `--dry-run` writes to. Its receipt counts all as accepted, because only a
/// workspace knows what it has already.
package actor DryRunSink: EventSink {
    private var receipt = IngestReceipt()
    private let calendar: PropertyCalendar

    package init(calendar: PropertyCalendar) { self.calendar = calendar }

    package func append(_ batch: IngestBatch) {
        receipt.accepted += batch.events.count + batch.observations.count
        let events = batch.events
        if let first = events.times.min(), let last = events.times.max() {
            // Days follow each other as moments do.
            extend(
                to: DateRange(
                    start: calendar.date(of: Instant(milliseconds: first)),
                    end: calendar.date(of: Instant(milliseconds: last))))
        }
        let purchases = TransactionRules.purchaseNames.map { DryRunSink.code(of: $0, in: events.names) }
        for row in events.times.indices {
            let name = events.names.code(row)
            if name != 0, purchases.contains(name), TransactionRules.usable(events.transactions[row]) == nil {
                receipt.purchasesWithoutTransaction += 1
            }
        }
        for observation in batch.observations { extend(to: observation.period) }
    }

    package func commit(progress: @Sendable (Double) -> Void) -> IngestReceipt {
        progress(1)
        return receipt
    }

    /// The code of a text in a column; 0 when it does not occur.
    private static func code(of text: String, in column: TextColumn) -> UInt32 {
        var text = text
        return text.withUTF8 { column.pool.existingCode(of: UnsafeRawBufferPointer($0)) }
    }

    private func extend(to range: DateRange) {
        guard let span = receipt.span else {
            receipt.span = range
            return
        }
        receipt.span = DateRange(start: min(span.start, range.start), end: max(span.end, range.end))
    }
}
