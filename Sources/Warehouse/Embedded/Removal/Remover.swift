import GRDB
import Semantics

/// Takes events out of the segments and derives anew what followed from them, inside one write transaction.
///
/// Afterwards everything is as if the events had never come: segments without their rows, the sessions of the users
/// concerned, repeated purchases, keys, names, sources, and the dictionaries without texts that only they had.
struct Remover {
    private let db: Database
    private let dictionaries: Dictionaries
    private let store: SegmentStore
    private let capacity: Int
    private(set) var removed = RemovedEvents()

    init(_ db: Database, capacity: Int, limits: DictionaryLimits) {
        self.db = db
        self.capacity = capacity
        dictionaries = Dictionaries(db, limits: limits)
        store = SegmentStore(db: db, dictionaries: dictionaries)
    }

    /// What to remove of a stretch: which rows of its block; nil when surely none.
    typealias Choice = (StoredEvents.Stretch, StoredEvents) throws -> ((EventBlock) -> [Bool])?

    /// - Parameter forgotten: users whom no remaining event may name as an alias.
    mutating func run(
        _ choose: Choice, forgetting forgotten: Set<UInt32> = [], progress: (Double) -> Void
    ) throws {
        let events = try StoredEvents(store)
        let reader = SegmentReader(store: store)
        let writer = SegmentWriter(store: store, capacity: capacity)
        for (index, stretch) in events.stretches.enumerated() {
            try Task.checkCancellation()
            progress(Double(index) / Double(events.stretches.count) * 0.8)
            let isDoomed = try choose(stretch, events)
            let namesForgotten = try names(forgotten, in: stretch, events)
            guard isDoomed != nil || namesForgotten else { continue }
            var block = try reader.block(of: stretch)
            let doomed = isDoomed?(block) ?? Array(repeating: false, count: block.count)
            let gone = doomed.indices.filter { doomed[$0] }
            guard !gone.isEmpty || namesForgotten else { continue }
            if !gone.isEmpty { try removed.note(block.gathered(gone), dictionaries) }
            for row in block.aliases.indices where forgotten.contains(block.aliases[row]) {
                removed.noteAliases([block.aliases[row]])
                block.aliases[row] = 0
            }
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
        removed.forgottenTexts = try ForgottenTexts(of: removed, store: store).forget()
    }

    /// Whether an event of a stretch names one of some users as an alias.
    private func names(
        _ users: Set<UInt32>, in stretch: StoredEvents.Stretch, _ events: StoredEvents
    ) throws -> Bool {
        guard !users.isEmpty else { return false }
        return try stretch.all.contains { segment in
            let columns = events.columns(segment)
            let aliases = try columns.vector(ColumnName.alias, locals: columns.locals)?.allCodes ?? []
            return aliases.contains { users.contains($0) }
        }
    }

    // MARK: Sessions and users

    private mutating func refold() throws {
        // Who was only another name of somebody may be nobody any more.
        let concerned = removed.users.union(removed.aliases).subtracting([0])
        guard let highest = concerned.max() else { return }
        var isChosen = Array(repeating: false, count: Int(highest) + 1)
        for user in concerned { isChosen[Int(user)] = true }
        let pageViews = Set(
            try SessionRules.pageViewNames.sorted().map { try dictionaries.code(of: $0, in: ColumnName.name) })
        let sessions = SessionStore(db: db, dictionaries: dictionaries)
        var last = try sessions.count()
        var traffic = try TrafficStore(db)
        let refold = try Refold(
            events: try StoredEvents(store), sessions: sessions, isChosen: isChosen, pageViews: pageViews)
        let outcome = try refold.run(new: EventBlock(), highest: &last) { try traffic.code($0, $1, $2) }
        removed.sessions = outcome.sessions.values.count { $0.user == 0 }
        try sessions.write(outcome.sessions, names: outcome.names)
        try StoredChanges(store, capacity: capacity).setSessions(outcome.moved)
        let lost = concerned.subtracting(refold.usersWithEvents)
        removed.lostUsers = lost.intersection(removed.users)
        var named: Set<UInt32> = []
        if try !IdentityStore(db: db).people().isEmpty || !removed.aliases.isEmpty {
            named = try IdentityStore(db: db).rebuild(from: try StoredEvents(store))
        }
        try UserDirectory.remove(lost.subtracting(named).sorted(), db)
    }

    // MARK: Purchases

    /// Where the first purchase of a transaction is gone, the next one counts.
    private func passOnPurchases() throws {
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

    // MARK: Sources

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
}
