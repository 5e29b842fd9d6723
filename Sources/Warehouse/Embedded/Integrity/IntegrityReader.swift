import GRDB
import Semantics

/// Reads everything a workspace holds and notes what is not as it was written. One damage does not hide the next.
struct IntegrityReader {
    private let db: Database
    private let calendar: PropertyCalendar
    private let notes = DamageNotes()
    private let store: SegmentStore

    init(_ db: Database, calendar: PropertyCalendar) {
        self.db = db
        self.calendar = calendar
        store = SegmentStore(db: db)
    }

    var damages: [Damage] { notes.damages }

    func run(progress: (Double) -> Void) throws {
        checkPages()
        progress(0.2)
        let sessions = try checkSessions()
        progress(0.4)
        var totals = EventTotals()
        let segments = notes.readable("the list of segments") { try StoredEvents(store) }
        for (index, stretch) in (segments?.stretches ?? []).enumerated() {
            try Task.checkCancellation()
            for segment in stretch.all { check(segment, of: stretch, highestSession: sessions, &totals) }
            progress(0.4 + 0.5 * Double(index + 1) / Double(segments?.stretches.count ?? 1))
        }
        checkOrder(segments?.stretches ?? [])
        checkKeys(totals)
        checkInbox()
        checkCounts(totals)
        progress(1)
    }

    private func days(_ first: Int64, _ last: Int64) -> DateRange {
        DateRange(
            start: calendar.date(of: Instant(milliseconds: first)), end: calendar.date(of: Instant(milliseconds: last)))
    }

    // MARK: Parts

    /// SQLite's own check of pages, indices and rows.
    private func checkPages() {
        let lines = notes.readable("the file") { try String.fetchAll(db, sql: "pragma integrity_check(20)") } ?? []
        for line in lines where line != "ok" { notes.note(.unreadable, "the file", line) }
    }

    /// - Returns: the highest session ordinal.
    private func checkSessions() throws -> Int {
        let store = SessionStore(db: db)
        guard let blocks = notes.readable("the list of sessions", { try store.blocks() }) else { return .max }
        for block in blocks {
            try Task.checkCancellation()
            let place = "sessions \(block.base) to \(block.base + block.rows - 1)"
            guard let records = notes.readable(place, { try store.records(of: block) }) else { continue }
            _ = notes.readable("names of \(place)") { try store.names(of: block) }
            if records.contains(where: { $0.user != 0 && $0.end < $0.start }) {
                notes.note(.contradiction, place, "a session ends before it begins")
            }
        }
        for (block, next) in zip(blocks, blocks.dropFirst()) where block.base + block.rows != next.base {
            notes.note(.missing, "sessions from \(block.base + block.rows) on", "there is no block of them")
        }
        return blocks.last.map { $0.base + $0.rows - 1 } ?? 0
    }

    /// What the segments hold in all.
    private struct EventTotals {
        var events = 0
        var names: [UInt32: Int] = [:]
        var sources: [UInt32: Int] = [:]
        var prefixes: [Int64] = []
        /// Whether every segment could be read, so that sums can be compared.
        var isWhole = true
    }

    private func check(
        _ segment: SegmentStore.Segment, of stretch: StoredEvents.Stretch, highestSession: Int,
        _ totals: inout EventTotals
    ) {
        let days = days(segment.first, segment.last)
        // Spilled texts are remembered no longer than their segment.
        store.dictionaries.forgetSpilled()
        let place = "segment \(segment.id)"
        let columns = SegmentColumns(store: store, segment: segment)
        // Column by column first, so that every damaged one is named.
        let names = notes.readable(place, days: days) {
            try String.fetchAll(
                db, sql: "select name from segment_column where segment = ? order by name", arguments: [segment.id])
        }
        let damagesBefore = notes.damages.count
        for name in names ?? [] {
            _ = notes.readable("column \(name) of \(place)", days: days) {
                switch name {
                case ColumnName.sessionLocals: _ = try columns.locals()
                case _ where ColumnName.isText(name): _ = try columns.texts(name)
                case ColumnName.slots, ColumnName.slotStarts: _ = try columns.slots()
                default: _ = try columns.vector(name, locals: columns.locals)
                }
            }
        }
        guard notes.damages.count == damagesBefore,
            let block = notes.readable(place, days: days, { try SegmentReader(store: store).block(of: segment) })
        else {
            totals.isWhole = false
            return
        }
        if block.times.first != segment.first || block.times.last != segment.last || block.timeOrder() != nil {
            notes.note(.contradiction, place, "its times are not in order, or not those it was filed under", days: days)
        }
        if let slots = notes.readable("the quarter hours of \(place)", days: days, { try columns.slots() }),
            slots != TimeSlots(block.times)
        {
            notes.note(.contradiction, "the quarter hours of \(place)", "they do not fit its times", days: days)
        }
        if let session = block.sessions.max(), Int(session) > highestSession {
            notes.note(.missing, place, "an event belongs to session \(session), which is not there", days: days)
        }
        checkProperties(of: columns, block, place, days)
        totals.events += block.count
        for name in block.names { totals.names[name, default: 0] += 1 }
        for source in block.sources { totals.sources[source, default: 0] += 1 }
        totals.prefixes += block.keys.map { KeyIndex.prefix($0) }
    }

    private func checkProperties(of columns: SegmentColumns, _ block: EventBlock, _ place: String, _ days: DateRange) {
        guard !block.properties.isEmpty else { return }
        let wrong = notes.readable("the custom properties of \(place)", days: days) {
            try PropertyCheck(columns, texts: block.properties).contradictions()
        }
        for name in wrong ?? [] {
            notes.note(
                .contradiction, "column \(name) of \(place)", "it differs from the custom properties of the events",
                days: days)
        }
    }

    private func checkOrder(_ stretches: [StoredEvents.Stretch]) {
        for (stretch, next) in zip(stretches, stretches.dropFirst()) where stretch.last > next.base.first {
            notes.note(
                .contradiction, "segments \(stretch.base.id) and \(next.base.id)", "they overlap in time",
                days: days(next.base.first, stretch.last))
        }
    }

    private func checkKeys(_ totals: EventTotals) {
        guard let indexed = notes.readable("the index of event keys", { try KeyIndex(db).all() }), totals.isWhole else {
            return
        }
        if indexed != totals.prefixes.sorted() {
            notes.note(
                .contradiction, "the index of event keys",
                "it lists \(indexed.count) keys, and the segments hold \(totals.events) events with other keys")
        }
    }

    private func checkInbox() {
        let batches = notes.readable("the inbox") { try PendingBatch.next(.max, db) } ?? []
        for batch in batches {
            guard let events = notes.readable("batch \(batch.id) of the inbox", { try batch.decode(db) }) else {
                continue
            }
            _ = notes.readable("the custom properties of batch \(batch.id) of the inbox") {
                try PropertyText.check(events.properties)
            }
            if events.count != batch.events {
                notes.note(
                    .contradiction, "batch \(batch.id) of the inbox",
                    "it holds \(events.count) events, not \(batch.events)")
            }
        }
    }

    private func checkCounts(_ totals: EventTotals) {
        guard totals.isWhole else { return }
        let counted = notes.readable("the counts of event names") {
            try Row.fetchAll(db, sql: "select code, events from event_name").map {
                (UInt32($0[0] as Int), $0[1] as Int)
            }
        }
        if let counted, Dictionary(uniqueKeysWithValues: counted) != totals.names {
            notes.note(.contradiction, "the counts of event names", "they differ from the events")
        }
        let texts = notes.readable("the names of sources") { try Dictionaries.values(of: ColumnName.source, db) } ?? []
        let sources = notes.readable("the list of sources") {
            try Row.fetchAll(db, sql: "select name, events from source where events > 0").map {
                ($0[0] as String, $0[1] as Int)
            }
        }
        var held: [String: Int] = [:]
        for (code, events) in totals.sources where Int(code) < texts.count {
            if let name = texts[Int(code)] { held[name] = events }
        }
        if let sources, Dictionary(uniqueKeysWithValues: sources) != held {
            notes.note(.contradiction, "the list of sources", "its counts differ from the events")
        }
        _ = notes.readable("the observations") { try ObservationStore(db: db).beginning(in: nil) }
    }
}
