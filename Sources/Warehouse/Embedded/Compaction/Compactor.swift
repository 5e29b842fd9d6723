import GRDB
import Semantics

/// Sorts events into segments: drops duplicates, derives sessions, and puts every event where its time belongs. Each step
/// runs inside one write transaction, so that a crash leaves the inbox or the segments.
///
/// The cost follows the new events, not what is stored; only events that come late touch older segments. A compactor may
/// serve several transactions in a row, as long as nobody else has written in between.
struct Compactor {
    /// Events taken from the inbox at a time, about.
    static let groupEvents = 262_144

    private let db: Database
    private let capacity: Int
    private let dictionaries: Dictionaries
    private let store: SegmentStore
    private let sessions: SessionStore
    private var translator: BatchTranslator
    private var traffic: TrafficStore
    private let pageViews: Set<UInt32>
    private let purchases: Set<UInt32>
    private var tallies = RunTallies()

    /// - Parameters:
    ///   - capacity: rows a segment holds at most.
    ///   - limits: texts that dictionaries hold at most.
    init(_ db: Database, capacity: Int, limits: DictionaryLimits) throws {
        self.db = db
        self.capacity = capacity
        let dictionaries = Dictionaries(db, limits: limits)
        self.dictionaries = dictionaries
        store = SegmentStore(db: db, dictionaries: dictionaries)
        sessions = SessionStore(db: db, dictionaries: dictionaries)
        translator = BatchTranslator(dictionaries, try UserDirectory(db))
        traffic = try TrafficStore(db)
        pageViews = Set(
            try SessionRules.pageViewNames.sorted().map { try dictionaries.code(of: $0, in: ColumnName.name) })
        purchases = Set(
            try TransactionRules.purchaseNames.sorted().map { try dictionaries.code(of: $0, in: ColumnName.name) })
    }

    /// Events that came in one piece.
    struct Arrival {
        var events: EventColumns
        var source: String
        /// Whose receipt counts them.
        var run: String
    }

    /// Takes the oldest part of the inbox.
    ///
    /// - Parameter now: recorded as the time of import.
    /// - Returns: how many events left the inbox; 0 when it was empty.
    mutating func takeInbox(now: Instant) throws -> Int {
        let batches = try PendingBatch.next(Compactor.groupEvents, db)
        guard !batches.isEmpty else { return 0 }
        try take(
            try batches.map { Arrival(events: try $0.decode(db), source: $0.source, run: $0.run) }, now: now)
        for batch in batches { try batch.delete(db) }
        return batches.reduce(0) { $0 + $1.events }
    }

    /// Takes events in the order of arrival.
    mutating func take(_ arrivals: [Arrival], now: Instant) throws {
        tallies = RunTallies()
        // Nothing that was read before is used from here on.
        dictionaries.forgetSpilled()
        var block = EventBlock()
        var origins: [Int] = []
        let isNew = try newEvents(arrivals)
        var before = 0
        for (index, arrival) in arrivals.enumerated() {
            let count = arrival.events.count
            let fresh = (0..<count).filter { isNew[before + $0] }
            tallies.duplicates(count - fresh.count, run: arrival.run)
            block.append(
                try translator.block(
                    arrival.events, rows: fresh.count == count ? nil : fresh, source: arrival.source))
            origins += repeatElement(index, count: fresh.count)
            before += count
        }
        if let order = block.timeOrder() {
            block = block.gathered(order)
            origins = order.map { origins[$0] }
        }
        try fold(&block)
        try markRepeats(&block, origins, arrivals)
        count(block, origins, arrivals)
        var identity = try DataIdentity(db)
        for key in block.keys { identity.add(key) }
        try identity.save()
        try EventNameCounts(db).add(block.names)
        if !block.aliases.isEmpty { try IdentityStore(db: db).note(block) }
        try Placement(store: store, capacity: capacity).place(block)
        try tallies.save(db, now: now)
    }

    private mutating func count(_ block: EventBlock, _ origins: [Int], _ arrivals: [Arrival]) {
        var counts = Array(
            repeating: (events: 0, first: Int64.max, last: Int64.min, unidentified: 0), count: arrivals.count)
        for row in 0..<block.count {
            let origin = origins[row]
            counts[origin].events += 1
            counts[origin].first = min(counts[origin].first, block.times[row])
            counts[origin].last = max(counts[origin].last, block.times[row])
            if purchases.contains(block.names[row]), TransactionRules.usable(block.transactions[row]) == nil {
                counts[origin].unidentified += 1
            }
        }
        for (count, arrival) in zip(counts, arrivals) {
            tallies.accept(
                count.events, first: count.first, last: count.last, unidentified: count.unidentified, run: arrival.run,
                source: arrival.source)
        }
    }

    /// Which events are not there yet, nor earlier among those that arrive.
    private func newEvents(_ arrivals: [Arrival]) throws -> [Bool] {
        var keys: [EventKey] = []
        var times: [Int64] = []
        for arrival in arrivals {
            keys += arrival.events.keys
            times += arrival.events.times
        }
        return try KeyLedger(index: KeyIndex(db), events: try StoredEvents(store)).insert(keys, times: times)
    }

    // MARK: Sessions

    private mutating func fold(_ block: inout EventBlock) throws {
        var isPresent: [Bool] = Array(repeating: false, count: Int(block.users.max() ?? 0) + 1)
        for user in block.users where user != 0 { isPresent[Int(user)] = true }
        let stubs = try sessions.stubs(ofUsers: isPresent)
        var ends = Array(repeating: Int64.min, count: isPresent.count)
        for stub in stubs { ends[Int(stub.user)] = max(ends[Int(stub.user)], stub.end) }
        var isLate = Array(repeating: false, count: isPresent.count)
        var anyLate = false
        for row in 0..<block.count where block.times[row] < ends[Int(block.users[row])] {
            isLate[Int(block.users[row])] = true
            anyLate = true
        }
        var highest = try sessions.count()
        let stored = anyLate ? stubs.filter { !isLate[Int($0.user)] } : stubs
        guard anyLate else {
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
        _ block: EventBlock, _ stored: [SessionStore.Stub], _ highest: inout Int
    ) throws -> [UInt32] {
        var fold = SessionFold(stored: stored, pageViews: pageViews)
        var blocks: [Int: [SessionRecord]] = [:]
        let indices = try fold.fold(
            block, traffic: { try traffic.code($0, $1, $2) }, load: { try sessions.record($0, among: &blocks) })
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

    private mutating func markRepeats(_ block: inout EventBlock, _ origins: [Int], _ arrivals: [Arrival]) throws {
        var ledger = PurchaseLedger(db, names: purchases)
        let outcome = try ledger.note(block)
        for row in outcome.repeated {
            block.repeated[row] = 1
            tallies.repeats(1, run: arrivals[origins[row]].run)
        }
        try ledger.save()
        guard !outcome.overtaken.isEmpty else { return }
        let places = try StoredEvents(store).places(of: outcome.overtaken.map { ($0.key, $0.time) })
        for event in outcome.overtaken { tallies.repeats(1, run: arrivals[origins[event.by]].run) }
        try StoredChanges(store, capacity: capacity).setRepeated(
            Dictionary(uniqueKeysWithValues: places.values.map { ($0, true) }))
    }
}
