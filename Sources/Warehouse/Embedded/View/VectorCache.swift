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

    private struct Entry {
        var vector: Vector
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var footprint = 0
        var clock: UInt64 = 0

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
            if state.footprint + vector.footprint > limit { state.makeRoom(to: limit / 4 * 3 - vector.footprint) }
            state.entries[key] = Entry(vector: vector, lastUse: state.clock)
            state.footprint += vector.footprint
        }
        return vector
    }

    func removeAll() { state.withLock { $0 = State() } }

    var footprint: Int { state.withLock(\.footprint) }
}
