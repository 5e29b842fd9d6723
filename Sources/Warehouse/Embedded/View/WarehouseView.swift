import GRDB
import Semantics

/// One consistent view of the workspace while a query runs: what kernels read.
///
/// Loading touches the database and belongs to the thread that made the view; what was loaded may be shared by threads.
/// Rows of events are numbered from 0 inside their segment; segments follow one another in time and do not overlap.
final class WarehouseView {
    let db: Database
    /// See `Inventory.snapshot`.
    let snapshot: String
    /// In time order.
    let segments: [EventSegment]
    /// The highest user ordinal; ordinals begin at 1.
    let userCount: Int
    private let store: SegmentStore
    private let cache: VectorCache
    private let stretches: [Int64: StoredEvents.Stretch]
    private let sessionTable: SessionTable
    private let spilled: SpilledColumns
    /// Who is the same person as whom, and which state of that it is.
    private let people: People
    private let peopleRevision: Int64
    /// Segments with overlays, as soon as one is needed.
    private var merged: [Int64: MergedSegment] = [:]
    private var dictionaries: [String: [String?]] = [:]
    private var trafficTable: TrafficTable?

    init(_ db: Database, cache: VectorCache) throws {
        self.db = db
        self.cache = cache
        let store = SegmentStore(db: db)
        self.store = store
        spilled = SpilledColumns(store.dictionaries)
        snapshot = try DataIdentity(db).snapshot
        userCount = try Int.fetchOne(db.cachedStatement(sql: "select coalesce(max(ordinal), 0) from user")) ?? 0
        let identities = IdentityStore(db: db)
        peopleRevision = try identities.revision()
        people =
            try peopleRevision == 0
            ? People([:]) : cache.people(revision: peopleRevision) { try identities.people() }
        sessionTable = try SessionTable(
            SessionStore(db: db, dictionaries: store.dictionaries), people: (people, peopleRevision), cache: cache)
        let events = try StoredEvents(store)
        stretches = Dictionary(uniqueKeysWithValues: events.stretches.map { ($0.base.id, $0) })
        cache.keepOnly(stretches.keys, revision: events.stretches.map(\.base.revision).max() ?? 0)
        var merged: [Int64: MergedSegment] = [:]
        segments = try events.stretches.map { stretch in
            let slots = try cache.slots(of: stretch.base.id, revision: stretch.base.revision) {
                guard !stretch.overlays.isEmpty else {
                    return try SegmentColumns(store: store, segment: stretch.base).slots()
                }
                let segment = try MergedSegment(stretch, store)
                merged[stretch.base.id] = segment
                return try segment.slots()
            }
            return EventSegment(
                id: stretch.base.id, rows: stretch.rows, items: stretch.all.reduce(0) { $0 + $1.items },
                first: stretch.base.first, last: stretch.last, slots: slots)
        }
        self.merged = merged
    }

    /// A column of codes, whole numbers or numbers (names: `ColumnName`); nil when no row of the segment has the field.
    ///
    /// Item columns have one element an item, and `ColumnName.itemOwner` tells the row each item belongs to, ascending.
    /// `ColumnName.user` is the person, `ColumnName.visitor` the user as the event came. A custom property's column goes by
    /// the property's name.
    func column(_ name: String, of segment: EventSegment) throws -> Vector? {
        guard let stretch = stretches[segment.id] else { return nil }
        switch name {
        case ColumnName.visitor: return try stored(ColumnName.user, of: stretch)
        case ColumnName.user where !people.isEmpty:
            // Both only grow, so that no two states have the same sum.
            let key = VectorCache.Key(
                owner: stretch.base.id, revision: stretch.base.revision + peopleRevision, name: "person")
            return try cache.vector(key) { try stored(ColumnName.user, of: stretch).map(people.column) }
        default:
            if let property = ColumnName.property(askedFor: name) { return try self.property(property, of: stretch) }
            guard spilled.has(field: name, stretch) else { return try stored(name, of: stretch) }
            return try coded(name, of: stretch) { try $0.field(name) }
        }
    }

    private func property(_ name: String, of stretch: StoredEvents.Stretch) throws -> Vector? {
        let number = try store.dictionaries.number(ofProperty: name)
        guard spilled.has(property: number, stretch) else {
            return try number.flatMap { try stored(ColumnName.property(number: $0), of: stretch) }
        }
        return try coded(ColumnName.property(name), of: stretch) { try $0.property(name) }
    }

    /// A column whose texts do not all have a stored code.
    private func coded(
        _ name: String, of stretch: StoredEvents.Stretch, _ read: (CodedTexts) throws -> [UInt32]?
    ) throws -> Vector? {
        try spilled.vector(name, of: stretch.base.id) {
            if let merged = try merged(stretch) { return try merged.codes(read) }
            return try read(CodedTexts(SegmentColumns(store: store, segment: stretch.base)))
        }
    }

    private func stored(_ name: String, of stretch: StoredEvents.Stretch) throws -> Vector? {
        let key = VectorCache.Key(owner: stretch.base.id, revision: stretch.base.revision, name: name)
        return try cache.vector(key) {
            if let merged = try merged(stretch) { return try merged.vector(name) }
            let columns = SegmentColumns(
                store: store, segment: stretch.base, memory: { [cache] in cache.memory(of: $0, key) })
            return try columns.vector(name) { try locals(columns, key) }
        }
    }

    /// Nil for a segment without overlays.
    private func merged(_ stretch: StoredEvents.Stretch) throws -> MergedSegment? {
        guard !stretch.overlays.isEmpty else { return nil }
        if let known = merged[stretch.base.id] { return known }
        let segment = try MergedSegment(stretch, store)
        merged[stretch.base.id] = segment
        return segment
    }

    private func locals(_ columns: SegmentColumns, _ key: VectorCache.Key) throws -> Vector {
        var key = key
        key.name = ColumnName.sessionLocals
        guard let locals = try cache.vector(key, load: { try columns.locals() }) else { return try columns.locals() }
        return locals
    }

    /// A column of texts that have no dictionary (transactions, properties); nil when no row has one.
    func texts(_ name: String, of segment: EventSegment) throws -> TextColumn? {
        guard let stretch = stretches[segment.id] else { return nil }
        if let merged = try merged(stretch) { return try merged.texts(name) }
        return try SegmentColumns(store: store, segment: stretch.base).texts(name)
    }

    /// The texts of a dictionary by code; index 0 is nil. A custom property's goes by the property's name.
    ///
    /// Covers the codes of the columns, and of the sessions' landing pages, that were loaded before.
    func dictionary(_ name: String) throws -> [String?] {
        let name = try ColumnName.property(askedFor: name).map(store.dictionaries.name(ofProperty:)) ?? name
        let values = try dictionaries[name] ?? Dictionaries.values(of: name, db)
        dictionaries[name] = values
        let more = spilled.texts(name)
        return more.isEmpty ? values : values + more
    }

    /// The highest session ordinal; ordinals begin at 1, and are not in the order of time.
    var sessionCount: Int { sessionTable.highest }

    /// See `SessionTable`. Sessions that are no more have user 0.
    func sessions(_ column: SessionCode, in span: Range<Int64>) throws -> Room<UInt32> {
        try sessionTable.codes(column, in: span)
    }

    func sessions(_ column: SessionTime, in span: Range<Int64>) throws -> Room<Int64> {
        try sessionTable.times(column, in: span)
    }

    func sessionOrdinals(in span: Range<Int64>) -> [Range<Int>] { sessionTable.ordinals(in: span) }

    /// The traffic sources that `SessionCode.traffic` and `.claim` number.
    func traffic() throws -> TrafficTable {
        if let trafficTable { return trafficTable }
        let table = try TrafficStore.table(db)
        trafficTable = table
        return table
    }
}
