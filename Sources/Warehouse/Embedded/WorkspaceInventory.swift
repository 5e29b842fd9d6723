import GRDB
import Semantics

/// What the workspace holds, from its summary and small tables alone.
struct WorkspaceInventory {
    let db: Database
    let calendar: PropertyCalendar

    func inventory() throws -> Inventory {
        let events = try StoredEvents(SegmentStore(db: db))
        var inventory = Inventory(snapshot: try DataIdentity(db).snapshot)
        inventory.events = events.stretches.reduce(0) { $0 + $1.rows }
        inventory.sessions = try liveSessions()
        inventory.users = try UserDirectory.count(db) - IdentityStore(db: db).people().aliases
        inventory.eventNames = try EventNameCounts(db).names()
        (inventory.properties, inventory.hasMoreProperties) = try properties(events)
        inventory.sources = try sources()
        inventory.observations = inventory.sources.reduce(0) { $0 + $1.observations }
        inventory.span = inventory.sources.compactMap(\.span).reduce(nil as DateRange?) { $0?.union($1) ?? $1 }
        if let span = inventory.span, inventory.events > 0 { inventory.gaps = try gaps(in: span, events) }
        inventory.series = try String.fetchAll(
            db,
            sql: """
                select distinct json_each.key from observation, json_each(observation.series)
                where observation.series is not null order by 1
                """)
        return inventory
    }

    /// The names of the custom properties that segments have columns of, and whether there may be others.
    private func properties(_ events: StoredEvents) throws -> (names: [String], hasMore: Bool) {
        var numbers: Set<UInt32> = []
        var hasMore = false
        for segment in events.stretches.flatMap(\.all) where segment.columns.contains(ColumnName.properties) {
            let columns = segment.columns.all.filter(ColumnName.isOfProperties)
            numbers.formUnion(columns.compactMap { ColumnName.propertyNumber($0) })
            hasMore = hasMore || columns.isEmpty || columns.contains(ColumnName.otherProperties)
        }
        guard !numbers.isEmpty else { return ([], hasMore) }
        let names = try Dictionaries.values(of: ColumnName.propertyNames, db)
        let known = try numbers.map { number -> String in
            guard Int(number) < names.count, let name = names[Int(number)] else {
                throw Corruption(detail: "the name of property \(number) is lost")
            }
            return name
        }
        return (known.sorted(), hasMore)
    }

    /// Sessions that are; a session that was joined to another leaves its ordinal behind.
    private func liveSessions() throws -> Int {
        let sessions = try Int.fetchOne(db, sql: "select coalesce(sum(rows), 0) from session_block") ?? 0
        return sessions - (try Int.fetchOne(db, sql: "select value from counter where name = 'ended_sessions'") ?? 0)
    }

    /// Runs of whole days of a span without an event.
    private func gaps(in span: DateRange, _ events: StoredEvents) throws -> [DateRange] {
        var days: Set<CivilDate> = []
        for segment in events.stretches.flatMap(\.all) {
            var nextDay = Int64.min
            // A slot lies within one day: days begin on quarter hours in every zone in use.
            for slot in try events.columns(segment).slots().slots where slot * TimeSlots.width >= nextDay {
                let day = calendar.date(of: Instant(milliseconds: slot * TimeSlots.width))
                nextDay = calendar.start(of: day.adding(days: 1)).milliseconds
                days.insert(day)
            }
        }
        var gaps: [DateRange] = []
        var start = span.start
        for day in days.sorted() {
            if start < day { gaps.append(DateRange(start: start, end: day.adding(days: -1))) }
            start = max(start, day.adding(days: 1))
        }
        if start <= span.end { gaps.append(DateRange(start: start, end: span.end)) }
        return gaps
    }

    private func sources() throws -> [Inventory.Source] {
        var sources: [String: Inventory.Source] = [:]
        for row in try Row.fetchAll(db, sql: "select name, events, first, last, imported from source") {
            let first: Int64 = row["first"]
            let last: Int64 = row["last"]
            let imported: Int64 = row["imported"]
            sources[row["name"]] = Inventory.Source(
                name: row["name"], events: row["events"], observations: 0,
                span: DateRange(
                    start: calendar.date(of: Instant(milliseconds: first)),
                    end: calendar.date(of: Instant(milliseconds: last))),
                lastImport: Instant(milliseconds: imported))
        }
        let observed = try Row.fetchAll(
            db,
            sql: "select origin, count(*), min(start), max(finish), max(imported) from observation group by origin")
        for row in observed {
            let (start, finish): (Int, Int) = (row[2], row[3])
            let span = DateRange(
                start: CivilDate(daysSinceEpoch: start), end: CivilDate(daysSinceEpoch: finish))
            var source =
                sources[row[0]]
                ?? Inventory.Source(name: row[0], events: 0, observations: 0, span: nil, lastImport: nil)
            let imported = Instant(milliseconds: row[4])
            source.observations = row[1]
            source.lastImport = max(source.lastImport ?? imported, imported)
            source.span = source.span?.union(span) ?? span
            sources[row[0]] = source
        }
        return sources.values.sorted { $0.name < $1.name }
    }
}
