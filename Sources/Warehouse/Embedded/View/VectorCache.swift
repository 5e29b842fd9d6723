import Synchronization

/// Decoded columns kept between queries, up to a limit of memory. What a key names never changes: a segment that shows
/// something else has another revision. What was used longest ago makes room first.
final class VectorCache: Sendable {
    struct Key: Hashable, Sendable {
        /// Id of a base segment, or minus the base of a block of sessions.
        var owner: Int64
        var revision: Int64
        var name: String
    }

    private struct Column: Hashable {
        var owner: Int64
        var name: String
    }

    private struct Entry {
        var vector: Vector
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// The newest that was kept of each column.
        var revisions: [Column: Int64] = [:]
        /// Small, and asked for by every query: kept until their segment shows something else.
        var slots: [Int64: (revision: Int64, slots: TimeSlots)] = [:]
        var memories: [String: ColumnMemory] = [:]
        var people: (revision: Int64, people: People)?
        var firstSessions: (state: FirstSessionsState, sessions: FirstSessions)?
        var footprint = 0
        var clock: UInt64 = 0
        /// The highest revision of a segment that was there when segments were last forgotten.
        var newestSegments: Int64 = 0

        /// Forgets what an older revision said: whoever comes from now on asks for the newer one, and a service whose data
        /// comes in all day would keep all it ever read.
        ///
        /// - Returns: false for a key that is itself older than what is kept.
        mutating func isNewest(_ key: Key) -> Bool {
            let column = Column(owner: key.owner, name: key.name)
            if let known = revisions[column], known != key.revision {
                guard known < key.revision else { return false }
                let old = Key(owner: key.owner, revision: known, name: key.name)
                footprint -= entries.removeValue(forKey: old)?.vector.footprint ?? 0
            }
            revisions[column] = key.revision
            return true
        }

        mutating func makeRoom(to target: Int) {
            for (key, entry) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
                guard footprint > target else { return }
                entries[key] = nil
                footprint -= entry.vector.footprint
            }
        }
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: bytes to keep, about.
    init(limit: Int) { self.limit = limit }

    func vector(_ key: Key, load: () throws -> Vector?) rethrows -> Vector? {
        let known = state.withLock { state -> Vector? in
            state.clock += 1
            state.entries[key]?.lastUse = state.clock
            return state.entries[key]?.vector
        }
        if let known { return known }
        guard let vector = try load() else { return nil }
        state.withLock { state in
            // Another reader may have loaded it meanwhile.
            guard state.isNewest(key), state.entries[key] == nil else { return }
            if state.footprint + vector.footprint > limit { state.makeRoom(to: limit / 4 * 3 - vector.footprint) }
            state.entries[key] = Entry(vector: vector, lastUse: state.clock)
            state.footprint += vector.footprint
        }
        return vector
    }

    /// Forgets what is kept of segments that are no more: the small segments of a stream of small commits are merged over
    /// and over, and nobody asks for them again.
    ///
    /// - Parameters:
    ///   - segments: ids of the base segments that there are.
    ///   - revision: the highest of their revisions; a reader of an older state forgets nothing.
    func keepOnly(_ segments: some Sequence<Int64>, revision: Int64) {
        state.withLock { state in
            guard revision > state.newestSegments else { return }
            state.newestSegments = revision
            let known = Set(segments)
            func isGone(_ owner: Int64) -> Bool { owner > 0 && !known.contains(owner) }
            for (key, entry) in state.entries where isGone(key.owner) {
                state.footprint -= entry.vector.footprint
                state.entries[key] = nil
            }
            for column in state.revisions.keys where isGone(column.owner) { state.revisions[column] = nil }
            for segment in state.slots.keys where isGone(segment) { state.slots[segment] = nil }
        }
    }

    /// Where a column of a name is kept; nil for one that has changed before and will again: the piece that it shares with
    /// columns that stay would keep the room of all its revisions.
    func memory(of name: String, _ key: Key) -> ColumnMemory? {
        state.withLock { state in
            if let known = state.revisions[Column(owner: key.owner, name: key.name)], known != key.revision {
                return nil
            }
            if let known = state.memories[name] { return known }
            let memory = ColumnMemory()
            state.memories[name] = memory
            return memory
        }
    }

    /// The quarter hours of a segment, as it is at a revision.
    func slots(of segment: Int64, revision: Int64, load: () throws -> TimeSlots) rethrows -> TimeSlots {
        if let known = state.withLock({ $0.slots[segment] }), known.revision == revision { return known.slots }
        let slots = try load()
        state.withLock { state in
            // TRICKY: a reader of an older snapshot must not undo what a newer one has learnt.
            if state.slots[segment].map({ $0.revision < revision }) ?? true { state.slots[segment] = (revision, slots) }
        }
        return slots
    }

    /// Who is the same person as whom, as of a revision.
    func people(revision: Int64, load: () throws -> People) rethrows -> People {
        if let known = state.withLock({ $0.people }), known.revision == revision { return known.people }
        let people = try load()
        state.withLock { state in
            if state.people.map({ $0.revision < revision }) ?? true { state.people = (revision, people) }
        }
        return people
    }

    /// People's first sessions, as of a state.
    func firstSessions(_ state: FirstSessionsState, load: () throws -> FirstSessions) rethrows -> FirstSessions {
        if let known = self.state.withLock({ $0.firstSessions }), known.state == state { return known.sessions }
        let sessions = try load()
        self.state.withLock { $0.firstSessions = (state, sessions) }
        return sessions
    }

    func removeAll() { state.withLock { $0 = State() } }

    var footprint: Int { state.withLock(\.footprint) }
}
