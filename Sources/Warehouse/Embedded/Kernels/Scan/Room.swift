import Foundation

/// A block of memory that kernels write to: one owner, no copy on write, no bounds check. Freed with its owner.
///
/// Kernels take `base` into a local constant before a loop: a property read in a loop is read again in every turn.
final class Room<Element: BitwiseCopyable>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Element>
    let count: Int
    private let block: LargeBlocks.Block?

    init(_ count: Int, of value: Element) {
        self.count = max(1, count)
        let isZero = withUnsafeBytes(of: value) { $0.allSatisfy { $0 == 0 } }
        if isZero, let block = LargeBlocks.shared.zeros(self.count * MemoryLayout<Element>.stride) {
            self.block = block
            base = block.start.bindMemory(to: Element.self, capacity: self.count)
        } else {
            block = nil
            base = .allocate(capacity: self.count)
            if isZero {
                memset(base, 0, self.count * MemoryLayout<Element>.stride)
            } else {
                base.initialize(repeating: value, count: self.count)
            }
        }
    }

    /// A copy of an array.
    convenience init(_ values: [Element], none: Element) {
        self.init(values.count, of: none)
        values.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { base.update(from: start, count: source.count) }
        }
    }

    deinit {
        if let block { LargeBlocks.shared.giveBack(block) } else { base.deallocate() }
    }

    func fill(_ value: Element) { base.update(repeating: value, count: count) }
}

/// A list that kernels append to.
///
/// Appending is two steps: `reserve` before a loop of known length, then writes through `base`, then `count`.
final class Pile<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var capacity: Int
    var count = 0

    init(capacity: Int = 1024) {
        self.capacity = max(1, capacity)
        base = Pile.memory(nil, self.capacity)
    }

    deinit { free(base) }

    /// Makes room for so many more.
    func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(count + more, capacity * 2)
        // The system moves large blocks without copying them.
        base = Pile.memory(base, capacity)
    }

    private static func memory(
        _ old: UnsafeMutablePointer<Element>?, _ capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        guard let memory = realloc(old, capacity * MemoryLayout<Element>.stride) else {
            preconditionFailure("out of memory")
        }
        return memory.bindMemory(to: Element.self, capacity: capacity)
    }

    func append(_ element: Element) {
        reserve(1)
        base[count] = element
        count += 1
    }

    func append(_ other: Pile<Element>) {
        reserve(other.count)
        (base + count).update(from: other.base, count: other.count)
        count += other.count
    }
}
