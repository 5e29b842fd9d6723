import GRDB
import Semantics

/// Sorts the inbox into segments: decodes, drops duplicates, merges by time with what is there, derives sessions, and
/// writes what changed. Runs inside one write transaction, so that a crash leaves either the inbox or the segments.
///
/// Work is done in slices of time, so that memory does not grow with the inbox. Segments before the earliest new event
/// are read (to know which sessions are open) and not written.
struct Compactor {
    /// Rows a slice of time should hold, about.
    static let sliceRows = 250_000

    let db: Database
    let store: SegmentStore
    private let dictionaries: Dictionaries
    private var fold = SessionFold()
    private var tallies = RunTallies()
    private var writer: SegmentWriter
    private let names: SessionFold.NameCodes
    private var identity: DataIdentity
    /// Repeated transactions among the rewritten rows, as they were stored and as they are now.
    private var repeatsBefore = 0
    private var repeatsAfter = 0

    init(_ db: Database) throws {
        self.db = db
        store = SegmentStore(db: db)
        dictionaries = try Dictionaries(db)
        writer = SegmentWriter(store: store)
        identity = try DataIdentity(db)
        let dictionary = dictionaries
        names = SessionFold.NameCodes(
            pageViews: Set(
                try SessionRules.pageViewNames.sorted().map { try dictionary.code($0, in: ColumnName.name) }),
            purchases: Set(
                try TransactionRules.purchaseNames.sorted().map { try dictionary.code($0, in: ColumnName.name) }))
    }

    /// - Parameter now: recorded as the time of import.
    /// - Returns: false when there was nothing to do.
    mutating func run(now: Instant, progress: (Double) -> Void) throws -> Bool {
        let batches = try PendingBatch.all(db)
        guard let earliest = batches.map(\.first).min() else { return false }
        let segments = try store.segments(.event)
        let kept = segments.prefix { $0.last <= earliest && $0.rows == SegmentStore.capacity }
        let rewritten = Array(segments[kept.count...])
        for segment in kept { _ = fold.fold(try foldColumns(of: segment), names: names) }
        fold.markClean()

        var carried = EventBlock()
        var unread = rewritten[...]
        let slices = TimeSlices(batches: batches, segments: rewritten, target: Compactor.sliceRows).bounds
        for (index, end) in slices.enumerated() {
            try Task.checkCancellation()
            while let next = unread.first, next.first < end {
                carried.append(try block(of: next))
                if case .codes(let repeated)? = try store.column(ColumnName.repeated, of: next.id) {
                    repeatsBefore += repeated.reduce(0) { $0 + Int($1) }
                }
                unread.removeFirst()
            }
            let split = carried.times.firstIndex { $0 >= end } ?? carried.count
            let existing = carried.gathered(Array(0..<split))
            carried = carried.gathered(Array(split..<carried.count))
            let start = index == 0 ? Int64.min : slices[index - 1]
            try merge(existing, newEvents(in: start..<end, from: batches))
            progress(Double(index + 1) / Double(slices.count) * 0.95)
        }
        try writer.finish()
        try store.delete(rewritten)
        try writeSessions()
        try dictionaries.flush()
        try identity.save()
        if let last = batches.last { tallies.repeats(repeatsAfter - repeatsBefore, run: last.run) }
        try tallies.save(db, now: now)
        try db.execute(sql: "delete from inbox")
        try WorkspaceSummary.refresh(db, store: store)
        progress(1)
        return true
    }

    /// Folds old and new rows of one slice together and hands them on.
    private mutating func merge(_ existing: EventBlock, _ new: NewEvents) throws {
        var merged = existing
        merged.append(new.block)
        let order = merged.timeOrder()
        let sorted = merged.gathered(order)
        let derived = fold.fold(sorted, names: names)
        for (row, old) in order.enumerated() where old >= existing.count {
            tallies.accept(
                sorted, row, run: new.runs[old - existing.count],
                isPurchase: names.purchases.contains(sorted.names[row]))
        }
        repeatsAfter += derived.repeated.reduce(0) { $0 + Int($1) }
        try writer.append(sorted, derived)
    }

    private struct NewEvents {
        var block = EventBlock()
        /// The run each row came with.
        var runs: [String] = []
    }

    /// The pending events of one slice that are not there yet.
    private mutating func newEvents(in range: Range<Int64>, from batches: [PendingBatch]) throws -> NewEvents {
        var builder = EventBlockBuilder(dictionaries)
        var new = NewEvents()
        var keys: [EventKey] = []
        for batch in batches where batch.first < range.upperBound && batch.last >= range.lowerBound {
            try batch.decode(db) { event, properties in
                guard range.contains(event.time.milliseconds) else { return }
                try builder.append(event, properties: properties, source: batch.source)
                new.runs.append(batch.run)
                keys.append(event.key)
            }
        }
        let isNew = try KeyLedger(db).insert(keys)
        let fresh = isNew.indices.filter { isNew[$0] }
        for row in isNew.indices where !isNew[row] { tallies.duplicate(run: new.runs[row]) }
        for row in fresh { identity.add(keys[row]) }
        let block = builder.finish()
        for row in fresh { tallies.source(builder.sourceName(row), time: block.times[row]) }
        new.block = fresh.count == block.count ? block : block.gathered(fresh)
        new.runs = fresh.map { new.runs[$0] }
        return new
    }

    private func block(of segment: SegmentStore.Segment) throws -> EventBlock {
        try EventBlock(rows: segment.rows, itemCount: segment.items) { try store.column($0, of: segment.id) }
    }

    /// Only what folding reads.
    private func foldColumns(of segment: SegmentStore.Segment) throws -> EventBlock {
        let needed: Set<String> = [
            ColumnName.time, ColumnName.user, ColumnName.name, ColumnName.hint, ColumnName.sessionKey,
            ColumnName.sessionNumber, ColumnName.transaction, ColumnName.text(.source), ColumnName.text(.medium),
            ColumnName.text(.campaign), ColumnName.text(.firstUserSource), ColumnName.text(.firstUserMedium),
            ColumnName.text(.firstUserCampaign), ColumnName.text(.pagePath),
        ]
        return try EventBlock(rows: segment.rows, itemCount: 0) {
            needed.contains($0) ? try store.column($0, of: segment.id) : nil
        }
    }

    /// Writes the session segments from the first changed session on.
    private func writeSessions() throws {
        let table = fold.sessions
        let old = try store.segments(.session)
        let firstChanged = min(fold.firstDirty, table.count) / SegmentStore.capacity
        let unchanged = old.prefix(firstChanged).prefix { $0.rows == SegmentStore.capacity }
        try store.delete(old[unchanged.count...])
        var start = unchanged.count * SegmentStore.capacity
        while start < table.count {
            let end = min(table.count, start + SegmentStore.capacity)
            try store.write(
                .session, rows: end - start, first: table.starts[start], last: table.starts[end - 1],
                columns: table.columns(start..<end))
            start = end
        }
    }
}
