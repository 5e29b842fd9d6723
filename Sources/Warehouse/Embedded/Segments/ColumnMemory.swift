import Foundation
import Synchronization

/// Memory for decoded columns of one name: pieces as large as the system's large pages, for every page costs a fault when it
/// is first written. Columns of one name are read together and forgotten together, so that pieces become free as a whole.
final class ColumnMemory: Sendable {
    /// Freed with the last column in it.
    final class Piece: @unchecked Sendable {
        static let size = 2 << 20
        let start: UnsafeMutableRawPointer

        /// Nil when the system has no memory to give.
        init?() {
            // Large pages begin at multiples of their size; what is mapped around one is given back.
            let mapped = Piece.size * 2
            let address = mmap(nil, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            guard let address, address != MAP_FAILED else { return nil }
            let lead = (Piece.size - Int(bitPattern: address) % Piece.size) % Piece.size
            if lead > 0 { munmap(address, lead) }
            start = address + lead
            munmap(start + Piece.size, mapped - lead - Piece.size)
            // A refusal does no harm: pages are small then.
            madvise(start, Piece.size, MADV_HUGEPAGE)
        }

        deinit { munmap(start, Piece.size) }
    }

    private struct State {
        var piece: Piece?
        var used = 0
    }

    private let state = Mutex(State())

    /// Room for so many bytes, to be kept as long as its piece; nil for what is better left to the ordinary allocator.
    func room(_ bytes: Int) -> (start: UnsafeMutableRawPointer, piece: Piece)? {
        guard bytes <= Piece.size / 2 else { return nil }
        return state.withLock { state in
            if state.piece == nil || state.used + bytes > Piece.size {
                state.piece = Piece()
                state.used = 0
            }
            guard let piece = state.piece else { return nil }
            defer { state.used += (bytes + 63) / 64 * 64 }
            return (piece.start + state.used, piece)
        }
    }
}
