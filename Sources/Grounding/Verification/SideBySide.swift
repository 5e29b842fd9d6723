import Dispatch
import Synchronization

/// The same work on many things, on as many threads as the machine has cores.
enum SideBySide {
    /// Fewer than this are done one after the other: handing out costs more than it saves.
    private static let fewest = 4

    /// What the work makes of each, in their order.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @Sendable (Item) -> Result
    ) -> [Result] {
        guard items.count >= fewest else { return items.map(work) }
        let results = Mutex([Result?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: items.count) { place in
            let result = work(items[place])
            results.withLock { $0[place] = result }
        }
        return results.withLock { $0 }.compactMap(\.self)
    }
}
