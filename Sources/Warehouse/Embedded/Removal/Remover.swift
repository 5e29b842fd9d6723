import GRDB
import Semantics

/// Takes events out of the segments and derives anew what followed from them, inside one write transaction.
///
/// Afterwards everything is as if the events had never come: segments without their rows, the sessions of the users
/// concerned, repeated purchases, keys, names, sources, and the dictionaries without texts that only they had.
struct Remover {
    private let db: Database
    private let store: SegmentStore
    private let capacity: Int
    private(set) var removed = RemovedEvents()

    init(_ db: Database, capacity: Int) {
        self.db = db
        self.capacity = capacity
        store = SegmentStore(db: db)
    }

    /// What to remove of a stretch: which rows of its block; nil when surely none.
    typealias Choice = (StoredEvents.Stretch, StoredEvents) throws -> ((EventBlock) -> [Bool])?

    mutating func run(_ choose: Choice, progress: (Double) -> Void) throws {
        let events = try StoredEvents(store)
        let reader = SegmentReader(store: store)
        let writer = SegmentWriter(store: store, capacity: capacity)
        for (index, stretch) in events.stretches.enumerated() {
            try Task.checkCancellation()
            progress(Double(index) / Double(events.stretches.count) * 0.8)
            guard let isDoomed = try choose(stretch, events) else { continue }
            let block = try reader.block(of: stretch)
            let doomed = isDoomed(block)
            let gone = doomed.indices.filter { doomed[$0] }
            guard !gone.isEmpty else { continue }
            removed.note(block.gathered(gone))
            try store.delete(stretch.overlays.map(\.id) + [stretch.base.id])
            try writer.write(block.gathered(doomed.indices.filter { !doomed[$0] }), as: stretch.base.id)
        }
        guard removed.count > 0 else { return }
        try refold()
        try passOnPurchases()
        try KeyIndex(db).remove(sorted: removed.keys.map { KeyIndex.prefix($0) }.sorted())
        var identity = try DataIdentity(db)
        for key in removed.keys { identity.remove(key) }
        try identity.save()
        try EventNameCounts(db).add(removed.names, sign: -1)
        progress(0.9)
        try recount()
        try forgetTexts()
    }

    // MARK: Sessions and users

    private mutating func refold() throws {
        var isChosen = Array(repeating: false, count: Int(removed.users.max() ?? 0) + 1)
        for user in removed.users { isChosen[Int(user)] = true }
        guard removed.users.contains(where: { $0 != 0 }) else { return }
        isChosen[0] = false
        let dictionaries = Dictionaries(db)
        let pageViews = Set(
            try SessionRules.pageViewNames.sorted().map { try dictionaries.code(of: $0, in: ColumnName.name) })
        let sessions = SessionStore(db: db)
        var highest = try sessions.count()
        var traffic = try TrafficStore(db)
        let refold = try Refold(
            events: try StoredEvents(store), sessions: sessions, isChosen: isChosen, pageViews: pageViews)
        let outcome = try refold.run(new: EventBlock(), highest: &highest) { try traffic.code($0, $1, $2) }
        removed.sessions = outcome.sessions.values.count { $0.user == 0 }
        try sessions.write(outcome.sessions, names: outcome.names)
        try StoredChanges(store, capacity: capacity).setSessions(outcome.moved)
        removed.lostUsers = Set(removed.users.filter { $0 != 0 && !refold.usersWithEvents.contains($0) })
        try UserDirectory.remove(removed.lostUsers.sorted(), db)
    }

    // MARK: Purchases

    /// Where the first purchase of a transaction is gone, the next one counts.
    private func passOnPurchases() throws {
        let dictionaries = Dictionaries(db)
        let names = Set(
            try TransactionRules.purchaseNames.sorted().map { try dictionaries.code(of: $0, in: ColumnName.name) })
        var orphans: Set<EventKey> = []
        for (key, transaction) in removed.transactions {
            let hash = PurchaseLedger.hash(of: transaction)
            let arguments: StatementArguments = [Int64(bitPattern: hash.high), Int64(bitPattern: hash.low)]
            let first = try Row.fetchOne(
                db, sql: "select key_high, key_low from purchase where hash = ? and tail = ?", arguments: arguments)
            guard let first, first[0] == Int64(bitPattern: key.high), first[1] == Int64(bitPattern: key.low) else {
                continue
            }
            try db.execute(sql: "delete from purchase where hash = ? and tail = ?", arguments: arguments)
            orphans.insert(hash)
        }
        guard !orphans.isEmpty else { return }
        let events = try StoredEvents(store)
        var heirs: [StoredEvents.Place: Bool] = [:]
        for stretch in events.stretches where !orphans.isEmpty {
            for row in try purchases(in: stretch, events, names) where orphans.remove(row.transaction) != nil {
                heirs[row.place] = false
                try db.execute(
                    sql: "insert into purchase(hash, tail, time, key_high, key_low) values (?, ?, ?, ?, ?)",
                    arguments: [
                        Int64(bitPattern: row.transaction.high), Int64(bitPattern: row.transaction.low), row.time,
                        Int64(bitPattern: row.key.high), Int64(bitPattern: row.key.low),
                    ])
            }
        }
        try StoredChanges(store, capacity: capacity).setRepeated(heirs)
    }

    private struct StoredPurchase {
        var transaction: EventKey
        var key: EventKey
        var time: Int64
        var place: StoredEvents.Place
    }

    /// The purchases of a stretch that have a usable transaction, in order of time and arrival.
    private func purchases(
        in stretch: StoredEvents.Stretch, _ events: StoredEvents, _ names: Set<UInt32>
    ) throws -> [StoredPurchase] {
        var found: [StoredPurchase] = []
        for segment in stretch.all {
            guard let texts = try events.columns(segment).texts(ColumnName.transaction) else { continue }
            let (codes, times) = (try events.codes(ColumnName.name, of: segment), try events.times(of: segment))
            let keys = try events.keys(of: segment)
            for row in codes.indices where names.contains(codes[row]) {
                guard let id = TransactionRules.usable(texts[row]) else { continue }
                found.append(
                    StoredPurchase(
                        transaction: PurchaseLedger.hash(of: id), key: keys[row], time: times[row],
                        place: StoredEvents.Place(segment: segment.id, base: stretch.base.id, row: row)))
            }
        }
        return found.enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }

    // MARK: Sources and texts

    /// Counts anew the events of the sources that lost some, and their spans.
    private func recount() throws {
        let events = try StoredEvents(store)
        let names = try Dictionaries.values(of: ColumnName.source, db)
        var tallies: [UInt32: (events: Int, first: Int64, last: Int64)] = [:]
        for segment in events.stretches.flatMap(\.all) {
            let (sources, times) = (try events.codes(ColumnName.source, of: segment), try events.times(of: segment))
            for (row, source) in sources.enumerated() {
                var tally = tallies[source] ?? (0, .max, .min)
                tally.events += 1
                tally.first = min(tally.first, times[row])
                tally.last = max(tally.last, times[row])
                tallies[source] = tally
            }
        }
        for source in Set(removed.sources).sorted() {
            guard Int(source) < names.count, let name = names[Int(source)] else { continue }
            if let tally = tallies[source] {
                try db.execute(
                    sql: "update source set events = ?, first = ?, last = ? where name = ?",
                    arguments: [tally.events, tally.first, tally.last, name])
            } else {
                try db.execute(sql: "delete from source where name = ?", arguments: [name])
            }
        }
    }

    /// Takes texts out of the dictionaries that no remaining event has in the same field.
    private mutating func forgetTexts() throws {
        let events = try StoredEvents(store)
        for (name, codes) in removed.texts.sorted(by: { $0.key < $1.key }) {
            var unused = codes
            for segment in events.stretches.flatMap(\.all) where !unused.isEmpty {
                let columns = events.columns(segment)
                guard let vector = try columns.vector(name, locals: columns.locals) else { continue }
                for code in vector.allCodes where unused.contains(code) { unused.remove(code) }
            }
            try Dictionaries.erase(unused.sorted(), in: name, db)
            if name != ColumnName.source { removed.forgottenTexts += unused.count }
        }
    }
}
