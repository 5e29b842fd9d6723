import Dispatch

/// The same work on many things, on as many threads as the machine has cores.
enum SideBySide {
    /// Fewer than this are done one after the other: handing out costs more than it saves.
    private static let fewest = 4

    /// What the work makes of each, in their order.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @Sendable (Item) -> Result
    ) -> [Result] {
        guard items.count >= fewest else { return items.map(work) }
        var results = [Result?](repeating: nil, count: items.count)
        results.withUnsafeMutableBufferPointer { buffer in
            // Each thread writes the places that it was given, and no other.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: items.count) { places[$0] = work(items[$0]) }
        }
        return results.compactMap(\.self)
    }
}
