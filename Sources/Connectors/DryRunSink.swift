package import Semantics

/// Takes everything and keeps nothing: what `--dry-run` writes to. Its receipt counts all as accepted, because only a
/// workspace knows what it has already.
package actor DryRunSink: EventSink {
    private var receipt = IngestReceipt()
    private let calendar: PropertyCalendar

    package init(calendar: PropertyCalendar) { self.calendar = calendar }

    package func append(_ batch: IngestBatch) {
        receipt.accepted += batch.events.count + batch.observations.count
        for event in batch.events {
            extend(to: DateRange(day: calendar.date(of: event.time)))
            if TransactionRules.purchaseNames.contains(event.name),
                TransactionRules.usable(event.transaction) == nil
            {
                receipt.purchasesWithoutTransaction += 1
            }
        }
        for observation in batch.observations { extend(to: observation.period) }
    }

    package func commit(progress: @Sendable (Double) -> Void) -> IngestReceipt {
        progress(1)
        return receipt
    }

    private func extend(to range: DateRange) {
        guard let span = receipt.span else {
            receipt.span = range
            return
        }
        receipt.span = DateRange(start: min(span.start, range.start), end: max(span.end, range.end))
    }
}
