import GRDB
import Semantics

/// Which users are other users under another name (`IdentityRules`): one row an alias, the link that holds.
///
/// Derived from the column `alias` of the events; written with the segments that say so, in the same transaction.
struct IdentityStore {
    let db: Database

    /// One event's word for a link.
    struct Link: Equatable {
        var alias: UInt32
        var user: UInt32
        var time: Int64
        var key: EventKey

        /// Whether it holds against another link of the same alias.
        func holds(against other: Link) -> Bool { (time, key) < (other.time, other.key) }
    }

    /// Takes in what events of a block say.
    func note(_ block: EventBlock) throws {
        try note(IdentityStore.links(of: block))
    }

    private func note(_ links: [Link]) throws {
        var best: [UInt32: Link] = [:]
        for link in links where best[link.alias].map({ link.holds(against: $0) }) ?? true { best[link.alias] = link }
        var changed = false
        for link in best.values.sorted(by: { $0.alias < $1.alias }) {
            let stored = try Row.fetchOne(
                try db.cachedStatement(sql: "select user, time, key_high, key_low from identity where alias = ?"),
                arguments: [Int(link.alias)]
            ).map { row in
                Link(
                    alias: link.alias, user: UInt32(row[0] as Int64), time: row[1],
                    key: EventKey(
                        high: UInt64(bitPattern: row[2] as Int64), low: UInt64(bitPattern: row[3] as Int64)))
            }
            if let stored, !link.holds(against: stored) { continue }
            changed = changed || stored?.user != link.user
            try db.cachedStatement(
                sql: "insert or replace into identity(alias, user, time, key_high, key_low) values (?, ?, ?, ?, ?)"
            ).execute(arguments: [
                Int(link.alias), Int(link.user), link.time, Int64(bitPattern: link.key.high),
                Int64(bitPattern: link.key.low),
            ])
        }
        if changed { try touch() }
    }

    /// Derives all links anew from the stored events.
    ///
    /// - Returns: the users that are named as an alias.

    func rebuild(from events: StoredEvents) throws -> Set<UInt32> {
        try db.execute(sql: "delete from identity")
        try touch()
        var named: Set<UInt32> = []
        for segment in events.stretches.flatMap(\.all) {
            let columns = events.columns(segment)
            guard let aliases = try columns.vector(ColumnName.alias, locals: columns.locals)?.allCodes else { continue }
            let rows = aliases.indices.filter { aliases[$0] != 0 }
            let users = try events.codes(ColumnName.user, of: segment)
            let (times, keys) = (try events.times(of: segment), try events.keys(of: segment))
            try note(rows.map { Link(alias: aliases[$0], user: users[$0], time: times[$0], key: keys[$0]) })
            named.formUnion(rows.map { aliases[$0] })
        }
        return named
    }

    private static func links(of block: EventBlock) -> [Link] {
        block.aliases.indices.filter { block.aliases[$0] != 0 }.map { row in
            Link(alias: block.aliases[row], user: block.users[row], time: block.times[row], key: block.keys[row])
        }
    }

    // MARK: Reading

    private static let counter = "identity_revision"

    /// Changes whenever a link does.
    func revision() throws -> Int64 {
        try Int64.fetchOne(
            db.cachedStatement(sql: "select value from counter where name = ?"), arguments: [IdentityStore.counter])
            ?? 0
    }

    private func touch() throws {
        try db.execute(
            sql: """
                insert into counter(name, value) values (?, 1) on conflict(name) do update set value = value + 1
                """, arguments: [IdentityStore.counter])
    }

    /// All links, followed to their ends.
    func people() throws -> People {
        var next: [UInt32: UInt32] = [:]
        let rows = try Row.fetchCursor(db, sql: "select alias, user from identity")
        while let row = try rows.next() { next[UInt32(row[0] as Int64)] = UInt32(row[1] as Int64) }
        return People(next)
    }
}
