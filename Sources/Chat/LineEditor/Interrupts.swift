import Synchronization

/// Who takes the next ^C.
///
/// The edge that owns the signal calls `raise`; whoever can stop something registers for as long as it runs. The one who
/// registered last gets it. Where the process goes on whatever happens, a ^C that comes between two of them stops what
/// begins next.
package final class Interrupts: Sendable {
    private struct Handler: Sendable {
        var id: Int
        var act: @Sendable () -> Void
        /// How often it may be called before the process is ended instead; nil for any number of times.
        var patience: Int?
    }

    private struct State {
        var handlers: [Handler] = []
        var nextID = 0
        /// A ^C that nobody was there to take.
        var isPending = false

        /// The handler to call; nil when nobody is there, or patience is at an end.
        mutating func next() -> Handler? {
            guard let last = handlers.indices.last else { return nil }
            if let patience = handlers[last].patience {
                guard patience > 0 else { return nil }
                handlers[last].patience = patience - 1
            }
            return handlers[last]
        }
    }

    private let state = Mutex(State())
    /// Whether the process outlives every ^C.
    private let goesOn: Bool

    /// - Parameter goesOn: whether the process outlives every ^C, as a conversation does.
    package init(goesOn: Bool = false) { self.goesOn = goesOn }

    /// Hands ^C to whoever registered last.
    /// - Returns: whether there was someone, or the process goes on; else it should end as it would on its own.
    @discardableResult
    package func raise() -> Bool {
        let handler = state.withLock { state in
            let handler = state.next()
            if handler == nil { state.isPending = true }
            return handler
        }
        handler?.act()
        return handler != nil || goesOn
    }

    /// Registers `handler` while `work` runs. A ^C from before is forgotten.
    package func handling<T: Sendable>(
        _ handler: @escaping @Sendable () -> Void, isolation: isolated (any Actor)? = #isolation,
        during work: () async -> T
    ) async -> T {
        let (id, _) = register(handler, patience: nil)
        defer { remove(id) }
        return await work()
    }

    /// Runs `work` in a task that ^C cancels. Work that does not stop when told so twice is ended with the process, unless
    /// that goes on.
    package func cancelling<T: Sendable>(
        _ work: @escaping @Sendable () async throws -> T
    ) async -> Result<T, any Error> {
        let task = Task { try await work() }
        let (id, wasPending) = register({ task.cancel() }, patience: goesOn ? nil : 2)
        defer { remove(id) }
        if wasPending { task.cancel() }
        return await task.result
    }

    /// - Returns: the handler's id, and whether a ^C had come that nobody took.
    private func register(_ act: @escaping @Sendable () -> Void, patience: Int?) -> (id: Int, wasPending: Bool) {
        state.withLock { state in
            state.nextID += 1
            state.handlers.append(Handler(id: state.nextID, act: act, patience: patience))
            defer { state.isPending = false }
            return (state.nextID, state.isPending)
        }
    }

    private func remove(_ id: Int) {
        state.withLock { $0.handlers.removeAll { $0.id == id } }
    }
}
