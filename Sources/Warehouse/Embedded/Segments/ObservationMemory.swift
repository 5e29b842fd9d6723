import GRDB
import Semantics
import Synchronization

/// Observations as they were last read: what one answer asks of them again and again, over the same days or fewer, is decoded once.
final class ObservationMemory: Sendable {
    private struct State {
        /// Of which state of the data: see `Inventory.snapshot`.
        var snapshot: String
        var range: DateRange
        var stored: [ObservationStore.Stored]
    }

    private let state = Mutex<State?>(nil)
    /// Most observations that are remembered.
    private let limit: Int

    init(limit: Int = 20_000) { self.limit = limit }

    /// What touches a range, and perhaps more: see `ObservationStore.touching`. What is remembered is not copied.
    ///
    /// - Parameter snapshot: of the data that the connection sees.
    func touching(
        _ range: DateRange, instants: Range<Instant>, at snapshot: String, in db: Database
    ) throws -> [ObservationStore.Stored] {
        let known = state.withLock { state -> [ObservationStore.Stored]? in
            guard let state, state.snapshot == snapshot, state.range.intersection(range) == range else { return nil }
            return state.stored
        }
        if let known { return known }
        let stored = try ObservationStore(db: db).touching(range, instants: instants)
        guard stored.count <= limit else { return stored }
        state.withLock { state in
            // The longer memory answers more; one of other data answers nothing any more.
            if let known = state, known.snapshot == snapshot, known.range.dayCount > range.dayCount { return }
            state = State(snapshot: snapshot, range: range, stored: stored)
        }
        return stored
    }
}

extension Observation {
    /// Whether its days, or its outage, touch a range.
    func touches(_ range: DateRange, instants: Range<Instant>) -> Bool {
        if period.intersection(range) != nil { return true }
        guard let interval else { return false }
        return interval.lowerBound < instants.upperBound && interval.upperBound > instants.lowerBound
    }
}
