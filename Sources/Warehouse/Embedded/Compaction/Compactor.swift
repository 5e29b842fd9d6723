import GRDB
import Semantics

/// Sorts the oldest part of the inbox into segments: drops duplicates, derives sessions, and puts every event where its
/// time belongs. Runs inside one write transaction, so that a crash leaves either the inbox or the segments.
///
/// The cost follows the new events, not what is stored; only events that come late touch older segments.
struct Compactor {
    /// Events taken in at a time, about.
    static let groupEvents = 262_144

    private let db: Database
    private let capacity: Int
    private let store: SegmentStore
    private let sessions: SessionStore
    private let dictionaries: Dictionaries
    private var translator: BatchTranslator
    private var tallies = RunTallies()
    private var identity: DataIdentity
    private var traffic: TrafficStore
    private let pageViews: Set<UInt32>
    private let purchases: Set<UInt32>

    /// - Parameter capacity: rows a segment holds at most.
    init(_ db: Database, capacity: Int) throws {
        self.db = db
        self.capacity = capacity
        store = SegmentStore(db: db)
        sessions = SessionStore(db: db)
        dictionaries = Dictionaries(db)
        translator = BatchTranslator(dictionaries, try UserDirectory(db))
        identity = try DataIdentity(db)
        traffic = try TrafficStore(db)
        let dictionary = dictionaries
        pageViews = Set(try SessionRules.pageViewNames.sorted().map { try dictionary.code(of: $0, in: ColumnName.name) })
        purchases = Set(
            try TransactionRules.purchaseNames.sorted().map { try dictionary.code(of: $0, in: ColumnName.name) })
    }

    /// - Parameter now: recorded as the time of import.
    /// - Returns: how many events left the inbox; 0 when it was empty.
    mutating func run(now: Instant) throws -> Int {
        let batches = try PendingBatch.next(Compactor.groupEvents, db)
        guard !batches.isEmpty else { return 0 }
        var block = EventBlock()
        var origins: [Int] = []
        for (index, batch) in batches.enumerated() {
            let events = try batch.decode(db)
            block.append(try translator.block(events, source: batch.source))
            origins += repeatElement(index, count: events.count)
        }
        let taken = block.count
        try dropDuplicates(&block, &origins, batches)
        if let order = block.timeOrder() {
            block = block.gathered(order)
            origins = order.map { origins[$0] }
        }
        try fold(&block)
        try markRepeats(&block, origins, batches)
        for row in 0..<block.count {
            let batch = batches[origins[row]]
            tallies.accept(
                time: block.times[row], run: batch.run, source: batch.source,
                isUnidentified: purchases.contains(block.names[row])
                    && TransactionRules.usable(block.transactions[row]) == nil)
            identity.add(block.keys[row])
        }
        try EventNameCounts(db).add(block.names)
        try Placement(store: store, capacity: capacity).place(block)
        try identity.save()
        try tallies.save(db, now: now)
        for batch in batches { try batch.delete(db) }
        return taken
    }

    private mutating func dropDuplicates(
        _ block: inout EventBlock, _ origins: inout [Int], _ batches: [PendingBatch]
    ) throws {
        let ledger = KeyLedger(index: KeyIndex(db), events: try StoredEvents(store))
        let isNew = try ledger.insert(block.keys, times: block.times)
        let fresh = isNew.indices.filter { isNew[$0] }
        guard fresh.count < block.count else { return }
        for row in isNew.indices where !isNew[row] { tallies.duplicate(run: batches[origins[row]].run) }
        block = block.gathered(fresh)
        origins = fresh.map { origins[$0] }
    }

    // MARK: Sessions

    private mutating func fold(_ block: inout EventBlock) throws {
        var isPresent: [Bool] = Array(repeating: false, count: Int(block.users.max() ?? 0) + 1)
        for user in block.users where user != 0 { isPresent[Int(user)] = true }
        var stored = try sessions.records(ofUsers: isPresent)
        var ends: [UInt32: Int64] = [:]
        for record in stored.values { ends[record.user] = max(ends[record.user] ?? .min, record.end) }
        var isLate: [Bool] = []
        var lateUsers: Set<UInt32> = []
        if !ends.isEmpty {
            for row in 0..<block.count {
                if let end = ends[block.users[row]], block.times[row] < end { lateUsers.insert(block.users[row]) }
            }
            if !lateUsers.isEmpty {
                isLate = Array(repeating: false, count: isPresent.count)
                for user in lateUsers { isLate[Int(user)] = true }
                stored = stored.filter { !isLate[Int($0.value.user)] }
            }
        }
        var highest = try sessions.count()
        guard !lateUsers.isEmpty else {
            block.sessions = try foldForward(block, stored, &highest)
            return
        }
        let lateRows = block.users.indices.filter { isLate[Int(block.users[$0])] }
        let otherRows = block.users.indices.filter { !isLate[Int(block.users[$0])] }
        let forward = try foldForward(block.gathered(otherRows), stored, &highest)
        for (place, row) in otherRows.enumerated() { block.sessions[row] = forward[place] }

        let refold = try Refold(
            events: try StoredEvents(store), sessions: sessions, isChosen: isLate, pageViews: pageViews)
        let outcome = try refold.run(new: block.gathered(lateRows), highest: &highest) { try traffic.code($0, $1, $2) }
        for (place, row) in lateRows.enumerated() { block.sessions[row] = outcome.assigned[place] }
        try apply(outcome)
    }

    /// Folds events of users whose events came in order.
    private mutating func foldForward(
        _ block: EventBlock, _ stored: [Int: SessionRecord], _ highest: inout Int
    ) throws -> [UInt32] {
        var fold = SessionFold(stored: stored, pageViews: pageViews)
        let indices = try fold.fold(block) { try traffic.code($0, $1, $2) }
        fold.assignOrdinals(after: &highest)
        var changed: [Int: SessionRecord] = [:]
        for (index, record) in fold.records.enumerated() where fold.isChanged[index] {
            if let ordinal = fold.ordinals[index] { changed[ordinal] = record }
        }
        try sessions.write(changed, names: fold.names(from: block))
        return indices.map { $0 < 0 ? 0 : UInt32(fold.ordinals[$0] ?? 0) }
    }

    /// Writes what a refold found.
    func apply(_ outcome: Refold.Outcome) throws {
        try sessions.write(outcome.sessions, names: outcome.names)
        try StoredChanges(store, capacity: capacity).setSessions(outcome.moved)
    }

    // MARK: Repeated purchases

    private mutating func markRepeats(_ block: inout EventBlock, _ origins: [Int], _ batches: [PendingBatch]) throws {
        var ledger = PurchaseLedger(db, names: purchases)
        let outcome = try ledger.note(block)
        for row in outcome.repeated {
            block.repeated[row] = 1
            tallies.repeats(1, run: batches[origins[row]].run)
        }
        try ledger.save()
        guard !outcome.overtaken.isEmpty else { return }
        let places = try StoredEvents(store).places(of: outcome.overtaken.map { ($0.key, $0.time) })
        for event in outcome.overtaken { tallies.repeats(1, run: batches[origins[event.by]].run) }
        try StoredChanges(store, capacity: capacity).setRepeated(
            Dictionary(uniqueKeysWithValues: places.values.map { ($0, true) }))
    }
}
