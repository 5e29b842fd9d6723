/// Records sorted into parts as they come, in order inside each part.
///
/// Many small lists that grow by themselves: what belongs to one block of users comes together and fits the cache. One
/// thread writes; afterwards any may read, each part by one.
final class Partitions<Record: BitwiseCopyable>: @unchecked Sendable {
    let count: Int
    private let bases: UnsafeMutablePointer<UnsafeMutablePointer<Record>>
    private let counts: UnsafeMutablePointer<Int>
    private let capacities: UnsafeMutablePointer<Int>
    private static var firstCapacity: Int { 32 }

    init(_ count: Int) {
        self.count = max(1, count)
        bases = .allocate(capacity: self.count)
        counts = .allocate(capacity: self.count)
        capacities = .allocate(capacity: self.count)
        for part in 0..<self.count {
            (bases + part).initialize(to: .allocate(capacity: Partitions.firstCapacity))
            (counts + part).initialize(to: 0)
            (capacities + part).initialize(to: Partitions.firstCapacity)
        }
    }

    deinit {
        for part in 0..<count { bases[part].deallocate() }
        bases.deallocate()
        counts.deallocate()
        capacities.deallocate()
    }

    @inline(__always)
    func append(_ record: Record, to part: Int) {
        let used = counts[part]
        if used == capacities[part] { grow(part) }
        bases[part][used] = record
        counts[part] = used + 1
    }

    func records(_ part: Int) -> UnsafePointer<Record> { UnsafePointer(bases[part]) }
    func count(_ part: Int) -> Int { counts[part] }

    /// Gives a part's memory back.
    func drop(_ part: Int) {
        bases[part].deallocate()
        bases[part] = .allocate(capacity: 1)
        counts[part] = 0
        capacities[part] = 1
    }

    @inline(never)
    private func grow(_ part: Int) {
        let larger = capacities[part] * 2
        let room = UnsafeMutablePointer<Record>.allocate(capacity: larger)
        room.update(from: bases[part], count: counts[part])
        bases[part].deallocate()
        bases[part] = room
        capacities[part] = larger
    }
}

/// Ordinals in blocks, one a partition: at most 2¹⁶ in each.
struct OrdinalBlocks: Sendable {
    let shift: UInt32
    let count: Int

    /// - Parameter highest: the highest ordinal.
    init(highest: Int) {
        var shift: UInt32 = 12
        while highest >> Int(shift) > 255, shift < 16 { shift += 1 }
        self.shift = shift
        count = highest >> Int(shift) + 1
    }

    @inline(__always)
    func block(_ ordinal: UInt32) -> Int { Int(ordinal >> shift) }

    @inline(__always)
    func local(_ ordinal: UInt32) -> UInt32 { ordinal & (1 << shift &- 1) }

    var size: Int { 1 << Int(shift) }
}
