import Semantics

/// Puts folded events where their time belongs: behind everything that is stored, or late, into the stretch of their time.
///
/// Late events lie in overlays until they are a noticeable part of their stretch, which is then written anew. The small
/// segments of a stream of small commits are merged when there are many.
struct Placement {
    /// Late events may be one in so many of a stretch before it is rewritten …
    private static let overlayShare = 20
    /// … but so many never are worth a rewrite, …
    private static let overlayRows = 512
    /// … as long as they lie in so few overlays.
    private static let overlayCount = 8
    /// So many segments of less than half the capacity may end the file.
    private static let smallSegments = 8

    let store: SegmentStore
    let writer: SegmentWriter
    let reader: SegmentReader

    init(store: SegmentStore, capacity: Int) {
        self.store = store
        writer = SegmentWriter(store: store, capacity: capacity)
        reader = SegmentReader(store: store)
    }

    /// - Parameter block: folded events in order of time.
    func place(_ block: EventBlock) throws {
        let events = try StoredEvents(store)
        var late: [Int: [Int]] = [:]
        var appended: [Int] = []
        var before: [Int] = []
        let lastStretch = events.stretches.count - 1
        let end = events.stretches.last?.last ?? .min
        for row in 0..<block.count {
            let time = block.times[row]
            guard let stretch = events.stretch(at: time) else {
                if lastStretch < 0 { appended.append(row) } else { before.append(row) }
                continue
            }
            if stretch == lastStretch, time >= end {
                appended.append(row)
            } else {
                late[stretch, default: []].append(row)
            }
        }
        if !before.isEmpty { try writer.write(block.gathered(before)) }
        for (stretch, rows) in late.sorted(by: { $0.key < $1.key }) {
            try merge(rows.count == block.count ? block : block.gathered(rows), into: events.stretches[stretch])
        }
        if !appended.isEmpty {
            try writer.write(appended.count == block.count ? block : block.gathered(appended))
        }
        try mergeTail()
    }

    private func merge(_ late: EventBlock, into stretch: StoredEvents.Stretch) throws {
        let overlaid = stretch.rows - stretch.base.rows + late.count
        let isSmall = overlaid <= Placement.overlayRows || overlaid * Placement.overlayShare <= stretch.base.rows
        if isSmall, stretch.overlays.count < Placement.overlayCount {
            try writer.write(late, overlayOf: stretch.base.id)
            try store.touch(stretch.base.id)
            return
        }
        var block = try reader.block(of: stretch)
        block.append(late)
        try store.delete(stretch.overlays.map(\.id) + [stretch.base.id])
        try writer.write(block.timeOrder().map { block.gathered($0) } ?? block, as: stretch.base.id)
    }

    /// Merges the segments at the end once there are many small ones, each row a logarithmic number of times.
    private func mergeTail() throws {
        let events = try StoredEvents(store)
        let tail = events.stretches.reversed().prefix { $0.rows * 2 < writer.capacity }
        let rows = tail.reduce(0) { $0 + $1.rows }
        guard tail.count > Placement.smallSegments || (tail.count > 1 && rows >= writer.capacity) else { return }
        var block = EventBlock()
        for stretch in tail.reversed() { block.append(try reader.block(of: stretch)) }
        for stretch in tail { try store.delete(stretch.overlays.map(\.id) + [stretch.base.id]) }
        try writer.write(block)
    }
}
