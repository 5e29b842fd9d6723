import Semantics
import Synchronization

/// Keeps notes with the workspace, across runs. Implemented at the edge, over a file.
package protocol NoteKeeper: Sendable {
    /// Nothing was told: empty notes.
    func notes() throws -> Notes
    /// Replaces all notes.
    func keep(_ notes: Notes) throws
}

/// The notes of a running process, read once and written through.
package final class NoteBook: Sendable {
    private let keeper: (any NoteKeeper)?
    private let state: Mutex<Notes>

    /// - Parameter keeper: nil where notes end with the process.
    /// - Throws: what the keeper throws.
    package init(keeper: any NoteKeeper) throws {
        self.keeper = keeper
        state = Mutex(try keeper.notes())
    }

    /// A book that ends with the process.
    package init() {
        keeper = nil
        state = Mutex(Notes())
    }

    package var notes: Notes { state.withLock { $0 } }

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

    /// Changes the notes, and keeps them; where that fails they stay as they were.
    ///
    /// - Throws: what the keeper throws.
    package func change<Result: Sendable>(_ body: (inout Notes) -> Result) throws -> Result {
        try state.withLock { notes in
            var changed = notes
            let result = body(&changed)
            if changed != notes {
                try keeper?.keep(changed)
                notes = changed
            }
            return result
        }
    }
}
