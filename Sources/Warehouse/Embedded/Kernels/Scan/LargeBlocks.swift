import Foundation
import Synchronization

/// Large blocks of zeros, kept between queries: clearing memory is several times quicker than having it mapped anew, most
/// of all for threads that live no longer than a query.
final class LargeBlocks: Sendable {
    struct Block: @unchecked Sendable {
        let start: UnsafeMutableRawPointer
        let bytes: Int
    }

    private struct State {
        var free: [Block] = []
        var bytes = 0
    }

    static let shared = LargeBlocks(limit: 64 << 20)

    /// Smaller blocks are left to the ordinary allocator.
    private static let least = 1 << 18
    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: bytes kept at most.
    init(limit: Int) { self.limit = limit }

    /// Free blocks' bytes.
    var bytesKept: Int { state.withLock { $0.bytes } }

    /// A block of at least so many bytes, all zero; nil when it is not worth while.
    func zeros(_ bytes: Int) -> Block? {
        guard bytes >= LargeBlocks.least else { return nil }
        // Sizes are rounded up, so that one more user does not make all blocks useless.
        let size = (bytes + LargeBlocks.least - 1) / LargeBlocks.least * LargeBlocks.least
        let known = state.withLock { state -> Block? in
            guard let index = state.free.lastIndex(where: { $0.bytes == size }) else { return nil }
            state.bytes -= size
            return state.free.remove(at: index)
        }
        if let known {
            memset(known.start, 0, bytes)
            return known
        }
        return LargeBlocks.map(size)
    }

    /// Fresh memory, in pages as large as the system has where the block is large: each page costs a fault when it is first
    /// touched.
    private static func map(_ size: Int) -> Block? {
        let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let start, start != MAP_FAILED else { return nil }
        // A refusal does no harm: pages are small then.
        if size >= hugePage * 2 { madvise(start, size, MADV_HUGEPAGE) }
        return Block(start: start, bytes: size)
    }

    private static let hugePage = 2 << 20

    func giveBack(_ block: Block) {
        let dropped = state.withLock { state -> [Block] in
            state.free.append(block)
            state.bytes += block.bytes
            var dropped: [Block] = []
            // The oldest goes first: its size may not be asked for any more.
            while state.bytes > limit {
                let oldest = state.free.removeFirst()
                state.bytes -= oldest.bytes
                dropped.append(oldest)
            }
            return dropped
        }
        for block in dropped { munmap(block.start, block.bytes) }
    }
}
