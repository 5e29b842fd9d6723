import Synchronization

/// Values that may be needed again, bounded in number and in size: what was used longest ago goes first.
package final class RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        var value: Value
        var size: Int
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var size = 0
        var clock: UInt64 = 0
    }

    private let countLimit: Int
    private let sizeLimit: Int
    private let state = Mutex(State())

    /// - Parameter sizeLimit: of all together, in the unit of the sizes that `keep` is told.
    package init(countLimit: Int = .max, sizeLimit: Int = .max) {
        self.countLimit = countLimit
        self.sizeLimit = sizeLimit
    }

    package var count: Int { state.withLock { $0.entries.count } }

    package func value(for key: Key) -> Value? {
        state.withLock { state in
            guard state.entries[key] != nil else { return nil }
            state.clock += 1
            state.entries[key]?.lastUse = state.clock
            return state.entries[key]?.value
        }
    }

    /// The value that is kept, or a new one, which is kept then.
    package func value(for key: Key, making make: () async throws -> Value) async throws -> Value {
        if let known = value(for: key) { return known }
        let value = try await make()
        keep(value, for: key)
        return value
    }

    /// - Parameter size: a value larger than the limit is not kept.
    package func keep(_ value: Value, for key: Key, size: Int = 0) {
        guard size <= sizeLimit, countLimit > 0 else { return }
        state.withLock { state in
            if let old = state.entries[key] { state.size -= old.size }
            state.clock += 1
            state.entries[key] = Entry(value: value, size: size, lastUse: state.clock)
            state.size += size
            if state.size > sizeLimit || state.entries.count > countLimit { shrink(&state) }
        }
    }

    package func removeAll() {
        state.withLock { state in
            state.entries.removeAll()
            state.size = 0
        }
    }

    /// Down to three quarters, so that it is seldom done; what was used last always stays.
    private func shrink(_ state: inout State) {
        for (key, entry) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            let isSmall = state.size <= sizeLimit / 4 * 3 && state.entries.count <= countLimit / 4 * 3
            guard !isSmall, state.entries.count > 1 else { return }
            state.size -= entry.size
            state.entries[key] = nil
        }
    }
}
