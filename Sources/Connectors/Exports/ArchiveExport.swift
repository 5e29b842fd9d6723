package import Semantics
import Synchronization

/// Writes what is kept, event by event or observation by observation. Memory does not grow with what is written.
package struct ArchiveExport: Sendable {
    package enum Content: String, Sendable, CaseIterable {
        case events, observations
    }

    package enum Form: String, Sendable, CaseIterable {
        /// One JSON object a line. `fidga import fidga` takes it in again, with nothing lost.
        case ndjson
        /// A table for spreadsheets, as `CSVWriter` writes it.
        case csv
    }

    package var content: Content
    package var form: Form
    /// Days in the property's time zone; nil for all.
    package var period: DateRange?

    package init(_ content: Content, as form: Form, period: DateRange? = nil) {
        self.content = content
        self.form = form
        self.period = period
    }

    /// Reads the archive and hands its bytes on, piece by piece.
    ///
    /// - Parameters:
    ///   - progress: hears how many records were written so far, and the time of the last.
    ///   - write: takes the bytes; what it throws ends the export.
    /// - Returns: the number of records written.
    package func run(
        from archive: any EventArchive, progress: @escaping @Sendable (Int, Instant?) -> Void = { _, _ in },
        write: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws -> Int {
        let count = Mutex(0)
        let form = form
        switch content {
        case .events:
            if form == .csv { try write(Array(EventTable.header.utf8)) }
            try await archive.readEvents(in: period) { batch in
                var lines = EventLines()
                try write(form == .csv ? EventTable.records(batch) : lines.write(batch))
                let written = count.withLock { total in
                    total += batch.events.count
                    return total
                }
                progress(written, batch.events.times.last.map { Instant(milliseconds: $0) })
            }
        case .observations:
            if form == .csv { try write(Array(ObservationTable.header.utf8)) }
            try await archive.readObservations(in: period) { batch in
                var lines = ObservationLines()
                try write(form == .csv ? ObservationTable.records(batch) : lines.write(batch))
                let written = count.withLock { total in
                    total += batch.count
                    return total
                }
                progress(written, nil)
            }
        }
        return count.withLock { $0 }
    }
}
