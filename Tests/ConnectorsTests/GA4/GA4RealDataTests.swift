import Foundation
import Semantics
import Testing

@testable import Connectors

private let merchandiseStore = "data/real/ga4_merch_store/events.ndjson.gz"

/// The Google Merchandise Store sample; the figures are those of its `expected.json` (computed with DuckDB and pandas).
@Suite(
    "Google Merchandise Store", .enabled(if: ImportTesting.hasShared(merchandiseStore), "the shared data is not there"))
struct GA4RealDataTests {
    /// The truth file.
    struct Expected {
        let file: JSONValue

        init() throws {
            let path = ImportTesting.sharedFile("data/real/ga4_merch_store/expected.json")
            file = try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: path)))
        }

        func number(_ key: String) throws -> Double { try #require(file[key]?.double) }
        func count(_ key: String) throws -> Int { try Int(#require(file[key]?.integer)) }
        func table(_ key: String) throws -> [String: Double] {
            guard case .object(let members)? = file[key] else {
                Issue.record("no table \(key)")
                return [:]
            }
            return try Dictionary(uniqueKeysWithValues: members.map { ($0.key, try #require($0.value.double)) })
        }
        func counts(_ key: String) throws -> [String: Int] { try table(key).mapValues { Int($0) } }
    }

    static func events() async throws -> [Event] {
        let importer = FileImporter(
            GA4Format.self, setup: ImportSetup(source: "ga4", now: ImportTesting.now),
            observers: FileImporter.Observers(clock: { ImportTesting.now }))
        let sink = CollectingSink()
        let report = try await importer.run(files: [ImportTesting.sharedFile(merchandiseStore)], into: sink)
        #expect(report.rejected.isEmpty)
        return await sink.events
    }

    @Test("Counts, users, sessions, orders and money come out as the truth file says")
    func figures() async throws {
        let expected = try Expected()
        let events = try await Self.events()
        #expect(try events.count == expected.count("rows"))
        #expect(try Set(events.map(\.key)).count == expected.count("rows"))
        #expect(try Set(events.compactMap(\.user)).count == expected.count("users"))
        #expect(try Dictionary(grouping: events, by: \.name).mapValues(\.count) == expected.counts("events_by_name"))
        #expect(try Self.sessions(events) == expected.count("sessions_ga"))
        #expect(try Self.usersBy(.deviceCategory, events) == expected.counts("users_by_device"))
        let usersByMedium = Self.usersBy(.firstUserMedium, events)
        for (medium, users) in try expected.counts("users_by_first_traffic_medium") {
            #expect(usersByMedium[medium] == users)
        }
        let days = Dictionary(grouping: events) { PropertyCalendar.utc.date(of: $0.time).description }
        for (day, count) in try expected.counts("daily_events") {
            let iso = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
            #expect(days[iso]?.count == count)
        }

        let purchases = events.filter { $0.name == "purchase" }
        let total = purchases.reduce(Money.zero) { $0 + ($1[.value] ?? .zero) }
        #expect(total == Money(micros: 41_529_000_000))
        #expect(try total.major == expected.number("purchase_revenue_usd"))
        #expect(try Set(purchases.compactMap(\.user)).count == expected.count("purchasers"))
        // The truth file looks at `ecommerce.transaction_id` alone. 44 of the rows it finds without an id carry one as
        // a whole number among the parameters; each of those is an order of its own, so orders and revenue do not change.
        let transactions = Set(purchases.compactMap(\.transaction))
        #expect(try transactions.count == expected.count("distinct_transaction_ids_excl_not_set") + 44)
        let without = purchases.count { $0.transaction == nil }
        #expect(try without == expected.count("purchase_rows_transaction_id_missing_or_not_set") - 44)
        // Each transaction once, and every purchase without one: counted by hand from the raw rows.
        var seen: Set<String> = []
        let orders = purchases.filter { order in order.transaction.map { seen.insert($0).inserted } ?? true }
        #expect(orders.count == 618)
        #expect(orders.reduce(Money.zero) { $0 + ($1[.value] ?? .zero) } == Money(micros: 41_233_000_000))
        for (pair, revenue) in try expected.table("revenue_by_traffic_source_medium") {
            let own = purchases.filter { "\($0[.firstUserSource] ?? "") / \($0[.firstUserMedium] ?? "")" == pair }
            #expect(own.reduce(Money.zero) { $0 + ($1[.value] ?? .zero) }.major == revenue)
        }
        for (name, revenue) in try expected.table("top_items_by_item_revenue_usd") {
            let lines = purchases.flatMap(\.items).filter { $0.name == name }
            #expect(lines.reduce(Money.zero) { $0 + ($1.revenue ?? .zero) }.major == revenue)
        }
    }

    static func sessions(_ events: [Event]) -> Int {
        var sessions: Set<[String]> = []
        for event in events {
            if case .named(let id, _) = event.session, let user = event.user { sessions.insert([user, id]) }
        }
        return sessions.count
    }

    static func usersBy(_ field: EventText, _ events: [Event]) -> [String: Int] {
        var users: [String: Set<String>] = [:]
        for event in events {
            if let value = event[field], let user = event.user { users[value, default: []].insert(user) }
        }
        return users.mapValues(\.count)
    }

    @Test("A second import makes the same keys")
    func again() async throws {
        #expect(try await Self.events().map(\.key) == Self.events().map(\.key))
    }
}
