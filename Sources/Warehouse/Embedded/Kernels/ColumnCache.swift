import Synchronization

/// Decoded columns and dictionaries kept between queries, up to a limit of memory. Segments never change, so nothing
/// here goes stale; what belongs to replaced segments is dropped with the rest when the limit is reached.
final class ColumnCache: Sendable {
    private struct Key: Hashable {
        var segment: Int64
        var name: String
    }

    private struct State {
        var columns: [Key: Column] = [:]
        var dictionaries: [String: [String?]] = [:]
        var footprint = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: bytes of decoded columns to keep, about.
    init(limit: Int) { self.limit = limit }

    func column(_ name: String, of segment: Int64, load: () throws -> Column?) rethrows -> Column? {
        let key = Key(segment: segment, name: name)
        if let known = state.withLock({ $0.columns[key] }) { return known }
        guard let column = try load() else { return nil }
        state.withLock { state in
            if state.footprint + column.footprint > limit {
                state.columns = [:]
                state.footprint = 0
            }
            state.columns[key] = column
            state.footprint += column.footprint
        }
        return column
    }

    /// A dictionary as it was at a snapshot; entries are only ever added.
    func dictionary(_ name: String, snapshot: String, load: () throws -> [String?]) rethrows -> [String?] {
        let key = "\(snapshot)/\(name)"
        if let known = state.withLock({ $0.dictionaries[key] }) { return known }
        let values = try load()
        state.withLock { state in
            if state.dictionaries.count > 256 { state.dictionaries = [:] }
            state.dictionaries[key] = values
        }
        return values
    }
}
