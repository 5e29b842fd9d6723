/// What one measure gathers over the rows of one thread, group by group, one bucket of the axis after the other.
///
/// For each chunk: `reserve`, then `add`. At the end of a bucket: `finish` hands out the groups' values and forgets them.
/// Totals run on over all buckets. Where threads share the only bucket, their accumulators are joined before it ends.
protocol Accumulator: AnyObject {
    /// Groups have numbers below `groups` from now on.
    func reserve(groups: Int)
    func add(_ rows: ChunkRows)
    /// Appends the bucket's value of each group, and begins a new bucket.
    func finish(_ groups: GroupList, into values: inout [Double?])
    /// Takes over the unfinished bucket, and the totals, of another accumulator of the same measure.
    ///
    /// - Parameter numbers: this accumulator's number of each of the other's groups.
    func join(_ other: any Accumulator, numbers: [UInt32]?)
    /// Takes over only the totals of one whose buckets are all finished.
    func joinTotals(_ other: any Accumulator)
    /// The value over all rows, after the last bucket has ended.
    func total() -> Double?
}

/// The filtered rows of a chunk, as an accumulator sees them.
struct ChunkRows {
    let chunk: any RowChunk
    let selector: RowSelector
    let groups: GroupCodes
    /// Of the axis.
    let bucket: Int
    /// Whether there is but one group there can be.
    let isSingle: Bool
    /// Whether the rows count in the totals: false where a session is met again under another value.
    let isFirst: Bool

    func rows(_ set: Int) -> RowList { selector.rows(set, of: chunk) }
    func count(_ set: Int) -> Int { selector.count(set, of: chunk) }
}

/// Group numbers.
struct GroupList {
    var numbers: UnsafePointer<UInt32>
    var count: Int
}

/// One number of a kind for each group, growing as groups appear.
final class GroupNumbers<Element: BitwiseCopyable> {
    private let none: Element
    private var room: Room<Element>

    init(of none: Element) {
        self.none = none
        room = Room(16, of: none)
    }

    var base: UnsafeMutablePointer<Element> { room.base }
    var count: Int { room.count }

    func reserve(_ groups: Int) {
        guard groups > room.count else { return }
        let larger = Room(max(groups, room.count * 2), of: none)
        larger.base.update(from: room.base, count: room.count)
        room = larger
    }
}
