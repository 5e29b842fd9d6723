/// Counts different users or sessions over windows of days that end with each day, all windows in one pass.
///
/// When an ordinal is met on day d, and was last met on day p, it counts in every window that reaches d but not p: those
/// that end on a day from max(d, p + width) to d + width − 1. Two entries in an array of differences say so.
final class TrailingAccumulator: Accumulator {
    private let set: Int
    private let slot: Int
    /// By ordinal: the last day it was met, plus one.
    private let last: Room<UInt32>
    private let windows: [TrailingWindow]
    /// By window and day: how the count changes from the day before.
    private let changes: [Room<Int>]
    private let days: Int
    /// Of the chunk's ordinals that are new on their day: the last day each was met on before, plus one.
    private let befores = Room<UInt32>(ChunkReader.capacity, of: 0)
    /// How many of them were met on each day before.
    private let gaps: Room<Int>

    /// - Parameters:
    ///   - highest: the highest ordinal.
    ///   - days: on the axis; buckets are days.
    init(set: Int, slot: Int, highest: Int, windows: [TrailingWindow], days: Int) {
        self.set = set
        self.slot = slot
        self.windows = windows
        self.days = days
        last = Room(highest + 1, of: 0)
        changes = windows.map { _ in Room(days + 1, of: 0) }
        gaps = Room(days + 1, of: 0)
    }

    func reserve(groups: Int) {}

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        let (codes, last, day) = (rows.chunk.codes(slot), last.base, rows.bucket)
        let today = UInt32(day + 1)
        // Nobody is not met.
        last[0] = today
        // First who is new today, without a branch; then what that changes.
        let befores = befores.base
        var found = 0
        for index in 0..<list.count {
            let ordinal = Int(codes[Int(list.rows[index])])
            let before = last[ordinal]
            last[ordinal] = today
            befores[found] = before
            found &+= before != today ? 1 : 0
        }
        // Many were met on the same day before: a change for each such day, not for each ordinal.
        let gaps = gaps.base
        for index in 0..<found { gaps[Int(befores[index])] &+= 1 }
        for before in 0...day where gaps[before] != 0 {
            for (window, changes) in zip(windows, changes) {
                guard let (from, to) = window.span(met: day, before: before - 1, days: days) else { continue }
                changes.base[from] += gaps[before]
                changes.base[to] -= gaps[before]
            }
            gaps[before] = 0
        }
    }

    /// Days have no values of their own.
    func finish(_ groups: GroupList, into values: inout [Double?]) {
        for _ in 0..<groups.count { values.append(nil) }
    }

    /// Windows reach over all days: one thread must walk them all.
    func join(_ other: any Accumulator, numbers: [UInt32]?) {}
    func joinTotals(_ other: any Accumulator) {}
    func total() -> Double? { nil }

    /// By window, then by the day each ends on.
    func counts() -> [[Double]] {
        changes.map { changes in
            var count = 0
            return (0..<days).map { day in
                count += changes.base[day]
                return Double(count)
            }
        }
    }
}

/// Days that a running figure runs over, on an axis of days numbered from 0.
struct TrailingWindow: Sendable, Hashable {
    /// Days up to the one it ends on; nil: since `start`.
    var width: Int?
    /// The first day of a window without a width.
    var start: Int

    /// The days (from, to, the latter exclusive) on which windows end that know an ordinal by its being met on a day, and
    /// not yet by its being met before (−1: never).
    func span(met day: Int, before: Int, days: Int) -> (from: Int, to: Int)? {
        guard let width else { return day < start || before >= start ? nil : (day, days) }
        let from = before < 0 ? day : max(day, before + width)
        let to = min(days, day + width)
        return from < to ? (from, to) : nil
    }

    /// The first day of the window that ends on a day.
    func first(endingOn day: Int) -> Int { width.map { max(0, day - $0 + 1) } ?? start }
}
