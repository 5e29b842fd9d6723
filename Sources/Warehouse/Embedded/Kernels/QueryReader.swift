import GRDB
import Semantics

/// One consistent view of the workspace while a query runs; loads what is asked for, once.
final class QueryReader {
    let db: Database
    let snapshot: String
    private let store: SegmentStore
    private let cache: ColumnCache
    private var eventSegments: [SegmentStore.Segment]?
    private var sessionSegments: [SegmentStore.Segment]?
    private var sessionCodes: [String: [UInt32]] = [:]
    private var sessionTimes: [String: [Int64]] = [:]
    private var userFirstSessions: [UInt32]?
    private var ranges: [Range<Int64>: EventRows] = [:]

    init(_ db: Database, cache: ColumnCache) throws {
        self.db = db
        self.cache = cache
        store = SegmentStore(db: db)
        snapshot = try DataIdentity(db).snapshot
    }

    func column(_ name: String, of segment: Int64) throws -> Column? {
        try cache.column(name, of: segment) { try store.column(name, of: segment) }
    }

    func dictionary(_ name: String) throws -> [String?] {
        try cache.dictionary(name, snapshot: snapshot) { try Dictionaries.values(of: name, db) }
    }

    func segments() throws -> [SegmentStore.Segment] {
        if let eventSegments { return eventSegments }
        let segments = try store.segments(.event)
        eventSegments = segments
        return segments
    }

    /// The event rows of a span of time, in order.
    func events(in range: Range<Int64>) throws -> EventRows {
        if let known = ranges[range] { return known }
        let rows = try EventRows(range, reader: self)
        ranges[range] = rows
        return rows
    }

    // MARK: Sessions, by ordinal − 1

    private func allSessionSegments() throws -> [SegmentStore.Segment] {
        if let sessionSegments { return sessionSegments }
        let segments = try store.segments(.session)
        sessionSegments = segments
        return segments
    }

    func sessionCodes(_ name: String) throws -> [UInt32] {
        if let known = sessionCodes[name] { return known }
        var all: [UInt32] = []
        for segment in try allSessionSegments() {
            if case .codes(let values)? = try column(name, of: segment.id) {
                all += values
            } else {
                all += Array(repeating: 0, count: segment.rows)
            }
        }
        sessionCodes[name] = all
        return all
    }

    func sessionTimes(_ name: String) throws -> [Int64] {
        if let known = sessionTimes[name] { return known }
        var all: [Int64] = []
        for segment in try allSessionSegments() {
            if case .integers(let values)? = try column(name, of: segment.id) { all += values }
        }
        sessionTimes[name] = all
        return all
    }

    /// By user ordinal: the ordinal of the user's first session, 0 for none.
    func firstSessions() throws -> [UInt32] {
        if let userFirstSessions { return userFirstSessions }
        var first: [UInt32] = []
        for (index, user) in try sessionCodes("user").enumerated() {
            while first.count <= Int(user) { first.append(0) }
            if first[Int(user)] == 0 { first[Int(user)] = UInt32(index + 1) }
        }
        userFirstSessions = first
        return first
    }
}
