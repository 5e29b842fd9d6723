import Semantics
import Synchronization

/// Keeps notes with the workspace, across runs. Implemented at the edge, over a file.
package protocol NoteKeeper: Sendable {
    /// Nothing was told: empty notes.
    func notes() throws -> Notes
    /// Another one whenever the notes were changed; nil where nothing was told.
    var stamp: String? { get }
    /// Replaces all notes.
    func keep(_ notes: Notes) throws
    /// Does something while no other process changes the notes.
    func alone<Result>(_ body: () throws -> Result) throws -> Result
}

/// The notes of a workspace, which several processes may read and tell.
package final class NoteBook: Sendable {
    private struct State {
        var notes = Notes()
        var stamp: String?
    }

    private let keeper: (any NoteKeeper)?
    private let state: Mutex<State>

    /// - Parameter keeper: nil where notes end with the process.
    /// - Throws: what the keeper throws.
    package init(keeper: any NoteKeeper) throws {
        self.keeper = keeper
        state = Mutex(State(notes: try keeper.notes(), stamp: keeper.stamp))
    }

    /// A book that ends with the process.
    package init() {
        keeper = nil
        state = Mutex(State())
    }

    /// The notes as they are kept now: another process may have told some. Where what it left cannot be read, they are as they
    /// were last; a change of them says why.
    package var notes: Notes {
        state.withLock { state in
            guard let keeper, keeper.stamp != state.stamp else { return state.notes }
            let stamp = keeper.stamp
            if let kept = try? keeper.notes() { state = State(notes: kept, stamp: stamp) }
            return state.notes
        }
    }

    /// Takes away the events in whose names one of these texts stands as a word of its own.
    ///
    /// - Parameter dryRun: only counts them.
    /// - Returns: how many those are.
    /// - Throws: what the keeper throws.
    func erase(naming texts: [String], dryRun: Bool) throws -> Int {
        let named = notes.events.filter { event in texts.contains { event.name.holdsWord($0) } }
        if !dryRun, !named.isEmpty { try change { $0.events.removeAll(where: named.contains) } }
        return named.count
    }

    /// Changes the notes as they are kept now, whoever told them, and keeps them; where that fails they stay as they were.
    ///
    /// - Throws: what the keeper throws.
    package func change<Result: Sendable>(_ body: (inout Notes) -> Result) throws -> Result {
        try state.withLock { state in
            guard let keeper else { return body(&state.notes) }
            return try keeper.alone {
                let kept = try keeper.notes()
                var changed = kept
                let result = body(&changed)
                if changed != kept { try keeper.keep(changed) }
                state = State(notes: changed, stamp: keeper.stamp)
                return result
            }
        }
    }
}
