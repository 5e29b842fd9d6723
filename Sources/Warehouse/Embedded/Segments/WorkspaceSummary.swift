import Foundation
import GRDB
import Semantics

/// What every query and `status` want to know without reading a column: counts, and which quarter hours have events.
///
/// Kept as one property, rewritten by every compaction.
struct WorkspaceSummary: Codable, Sendable {
    var events = 0
    var sessions = 0
    var users = 0
    /// First and last event time, milliseconds.
    var first: Int64?
    var last: Int64?
    /// Quarter hours since 1970 that hold an event, as [start, count, start, count …] runs.
    var presence: [Int64] = []
    /// Event names, most frequent first.
    var eventNames: [String] = []

    private static let name = "summary"
    static let quarterHour: Int64 = 900_000

    static func read(_ db: Database) throws -> WorkspaceSummary {
        guard let text = try String.fetchOne(db, sql: "select value from property where name = ?", arguments: [name])
        else { return WorkspaceSummary() }
        return try JSONDecoder().decode(WorkspaceSummary.self, from: Data(text.utf8))
    }

    static func refresh(_ db: Database, store: SegmentStore) throws {
        var summary = WorkspaceSummary()
        let segments = try store.segments(.event)
        summary.events = segments.reduce(0) { $0 + $1.rows }
        summary.sessions = try store.segments(.session).reduce(0) { $0 + $1.rows }
        summary.users = try Int.fetchOne(db, sql: "select count(*) from user") ?? 0
        summary.first = segments.first?.first
        summary.last = segments.last?.last
        var counts: [UInt32: Int] = [:]
        for segment in segments {
            if case .integers(let times)? = try store.column(ColumnName.time, of: segment.id) { summary.note(times) }
            if case .codes(let names)? = try store.column(ColumnName.name, of: segment.id) {
                for name in names { counts[name, default: 0] += 1 }
            }
        }
        let names = try Dictionaries.values(of: ColumnName.name, db)
        var named: [(name: String, count: Int)] = []
        for (code, count) in counts {
            if let name = names[Int(code)] { named.append((name, count)) }
        }
        named.sort { $0.count == $1.count ? $0.name < $1.name : $0.count > $1.count }
        summary.eventNames = named.map(\.name)
        let text = String(decoding: try JSONEncoder().encode(summary), as: UTF8.self)
        try db.execute(
            sql:
                "insert into property(name, value) values (?, ?) on conflict(name) do update set value = excluded.value",
            arguments: [name, text])
    }

    /// Adds times, which come in order.
    private mutating func note(_ times: [Int64]) {
        for time in times {
            let slot = time.flooredQuotient(WorkspaceSummary.quarterHour)
            let end = presence.count < 2 ? Int64.min : presence[presence.count - 2] + presence[presence.count - 1]
            if slot < end { continue }
            if slot == end {
                presence[presence.count - 1] += 1
            } else {
                presence += [slot, 1]
            }
        }
    }

    /// Runs of whole days of a span without an event; none when there are no events at all.
    func gaps(in span: DateRange, _ calendar: PropertyCalendar) -> [DateRange] {
        guard !presence.isEmpty else { return [] }
        var gaps: [DateRange] = []
        var nextDay = span.start
        for index in stride(from: 0, to: presence.count, by: 2) {
            let start = Instant(milliseconds: presence[index] * WorkspaceSummary.quarterHour)
            let end = Instant(
                milliseconds: (presence[index] + presence[index + 1]) * WorkspaceSummary.quarterHour - 1)
            let firstDay = calendar.date(of: start)
            if nextDay < firstDay { gaps.append(DateRange(start: nextDay, end: firstDay.adding(days: -1))) }
            nextDay = max(nextDay, calendar.date(of: end).adding(days: 1))
        }
        if nextDay <= span.end { gaps.append(DateRange(start: nextDay, end: span.end)) }
        return gaps
    }
}
