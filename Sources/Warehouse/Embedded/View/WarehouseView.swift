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
    private let store: SegmentStore
    private let cache: ColumnCache
    private var sessionSegments: [SegmentStore.Segment]
    private var vectors: [String: Vector] = [:]
    private var codeArrays: [SessionCode: [UInt32]] = [:]
    private var timeArrays: [SessionTime: [Int64]] = [:]
    private var trafficTable: TrafficTable?

    init(_ db: Database, cache: ColumnCache) throws {
        self.db = db
        self.cache = cache
        store = SegmentStore(db: db)
        snapshot = try DataIdentity(db).snapshot
        sessionSegments = try store.segments(.session)
        let store = store
        segments = try store.segments(.event).map { segment in
            guard case .integers(let times)? = try cache.column(
                ColumnName.time, of: segment.id, load: { try store.column(ColumnName.time, of: segment.id) })
            else { throw ColumnCodec.Corruption(detail: "a segment has no times") }
            return EventSegment(
                id: segment.id, rows: segment.rows, items: segment.items, first: segment.first, last: segment.last,
                slots: TimeSlots(times))
        }
    }

    /// A column of codes, whole numbers or numbers (names: `ColumnName`); nil when no row of the segment has the field.
    ///
    /// Item columns have one element an item, and `ColumnName.itemOwner` tells the row each item belongs to, ascending.
    func column(_ name: String, of segment: EventSegment) throws -> Vector? {
        let key = "\(segment.id)/\(name)"
        if let known = vectors[key] { return known }
        let column = try cache.column(name, of: segment.id) { try store.column(name, of: segment.id) }
        let vector: Vector?
        switch column {
        case .codes(let values): vector = Vector(codes: values)
        case .integers(let values): vector = Vector(integers: values)
        case .numbers(let values): vector = Vector(numbers: values)
        case .texts, nil: vector = nil
        }
        vectors[key] = vector
        return vector
    }

    /// A column of texts that have no dictionary (transactions, properties); nil when no row has one.
    func texts(_ name: String, of segment: EventSegment) throws -> [String?]? {
        guard case .texts(let values)? = try cache.column(name, of: segment.id, load: {
            try store.column(name, of: segment.id)
        }) else { return nil }
        return values
    }

    /// The texts of a dictionary by code; index 0 is nil.
    func dictionary(_ name: String) throws -> [String?] {
        try cache.dictionary(name, snapshot: snapshot) { try Dictionaries.values(of: name, db) }
    }

    /// The highest user ordinal; ordinals begin at 1.
    lazy var userCount: Int = (try? Int.fetchOne(db, sql: "select coalesce(max(ordinal), 0) from user")) ?? 0

    /// The highest session ordinal; ordinals begin at 1, and are not in the order of time.
    var sessionCount: Int { sessionSegments.reduce(0) { $0 + $1.rows } }

    /// A column of the session table by ordinal; index 0 stands for "no session".
    func sessions(_ column: SessionCode) throws -> [UInt32] {
        if let known = codeArrays[column] { return known }
        let values: [UInt32]
        switch column {
        case .user: values = try raw("user")
        case .landingPage: values = try raw("landing_page")
        case .pageViews: values = try raw("page_views")
        case .traffic, .claim:
            let prefix = column == .claim ? "claim." : ""
            let (source, medium) = (try raw(prefix + "source"), try raw(prefix + "medium"))
            let campaign = try raw(prefix + "campaign")
            var table = try traffic()
            values = source.indices.map { table.code(source[$0], medium[$0], campaign[$0]) }
            trafficTable = table
        case .flags:
            let (firsts, users) = (try raw("first"), try raw("user"))
            var seen: Set<UInt32> = []
            values = firsts.indices.map { index in
                guard index > 0 else { return 0 }
                return (firsts[index] == 1 ? SessionFlag.new : 0)
                    | (seen.insert(users[index]).inserted ? SessionFlag.earliest : 0)
            }
        }
        codeArrays[column] = values
        return values
    }

    /// A time of the session table by ordinal, milliseconds; `Column.missing` for index 0 and where there is none.
    func sessions(_ column: SessionTime) throws -> [Int64] {
        if let known = timeArrays[column] { return known }
        let values: [Int64]
        switch column {
        case .start: values = try rawTimes("start")
        case .end: values = try rawTimes("end")
        case .firstView, .lastView:
            var times: [Int64] = []
            for segment in segments {
                guard let vector = try self.column(ColumnName.time, of: segment) else { continue }
                for row in 0..<segment.rows { times.append(vector.integer(at: row)) }
            }
            values = try raw(column == .firstView ? "first_view" : "last_view").map {
                $0 == 0 ? Column.missing : times[Int($0) - 1]
            }
        }
        timeArrays[column] = values
        return values
    }

    /// The traffic sources that `SessionCode.traffic` and `.claim` number. Load the session column first.
    func traffic() throws -> TrafficTable {
        if let trafficTable { return trafficTable }
        let table = TrafficTable()
        trafficTable = table
        return table
    }

    private func raw(_ name: String) throws -> [UInt32] {
        var all: [UInt32] = [0]
        for segment in sessionSegments {
            if case .codes(let values)? = try store.column(name, of: segment.id) {
                all += values
            } else {
                all += repeatElement(0, count: segment.rows)
            }
        }
        return all
    }

    private func rawTimes(_ name: String) throws -> [Int64] {
        var all: [Int64] = [Column.missing]
        for segment in sessionSegments {
            if case .integers(let values)? = try store.column(name, of: segment.id) { all += values }
        }
        return all
    }
}

/// A run of events in time order.
struct EventSegment: Sendable {
    var id: Int64
    var rows: Int
    var items: Int
    /// First and last time, milliseconds.
    var first: Int64
    var last: Int64
    /// Where each quarter hour begins.
    var slots: TimeSlots

    /// Whether any event lies in a span of time.
    func overlaps(_ span: Range<Int64>) -> Bool { last >= span.lowerBound && first < span.upperBound }
}

/// Codes of the session table.
enum SessionCode: String, CaseIterable, Sendable {
    /// User ordinal.
    case user
    /// Code of the traffic source, and of what the source claims about the user's acquisition; see `TrafficTable`. 0 is
    /// a direct visit, or no claim.
    case traffic, claim
    /// Code of the landing page in the dictionary of page paths; 0 for none.
    case landingPage = "landing_page"
    /// `SessionFlag`s.
    case flags
    case pageViews = "page_views"
}

/// Times of the session table.
enum SessionTime: String, CaseIterable, Sendable {
    case start, end
    /// Of the first and last page view; missing without any.
    case firstView = "first_view"
    case lastView = "last_view"
}

enum SessionFlag {
    /// The user's first by `SessionRules` (the source's count where it tells).
    static let new: UInt32 = 1
    /// No session of the user began earlier.
    static let earliest: UInt32 = 2
}

/// Combinations of dictionary codes of source, medium and campaign that occur; number 0 is "(direct)" or none.
struct TrafficTable: Sendable {
    struct Triple: Hashable, Sendable {
        /// Codes in the dictionaries of `text.source`, `text.medium`, `text.campaign` (for claims: `text.first_user_…`).
        var source: UInt32
        var medium: UInt32
        var campaign: UInt32
    }

    private(set) var triples = [Triple(source: 0, medium: 0, campaign: 0)]
    private var known: [Triple: UInt32] = [:]

    init() {}

    mutating func code(_ source: UInt32, _ medium: UInt32, _ campaign: UInt32) -> UInt32 {
        guard source != 0 || medium != 0 else { return 0 }
        let triple = Triple(source: source, medium: medium, campaign: campaign)
        if let code = known[triple] { return code }
        let code = UInt32(triples.count)
        known[triple] = code
        triples.append(triple)
        return code
    }
}
