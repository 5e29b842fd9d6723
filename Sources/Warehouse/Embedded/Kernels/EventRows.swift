import Semantics

/// The event rows of a span of time, column by column on demand.
final class EventRows {
    private struct Slice {
        var segment: SegmentStore.Segment
        var rows: Range<Int>
    }

    private let reader: QueryReader
    private let slices: [Slice]
    let count: Int
    /// How many rows lie before the first one here.
    let offset: Int
    private var codeColumns: [String: [UInt32]] = [:]
    private var integerColumns: [String: [Int64]] = [:]
    private var numberColumns: [String: [Double]] = [:]

    init(_ range: Range<Int64>, reader: QueryReader) throws {
        self.reader = reader
        var slices: [Slice] = []
        var before = 0
        var offset: Int?
        for segment in try reader.segments() {
            defer { before += segment.rows }
            guard segment.last >= range.lowerBound, segment.first < range.upperBound else { continue }
            guard case .integers(let times)? = try reader.column(ColumnName.time, of: segment.id) else {
                throw ColumnCodec.Corruption(detail: "a segment has no times")
            }
            let rows =
                EventRows.position(
                    of: range.lowerBound, in: times)..<EventRows.position(of: range.upperBound, in: times)
            guard !rows.isEmpty else { continue }
            if offset == nil { offset = before + rows.lowerBound }
            slices.append(Slice(segment: segment, rows: rows))
        }
        self.slices = slices
        self.offset = offset ?? 0
        count = slices.reduce(0) { $0 + $1.rows.count }
    }

    /// The first row at or after a time.
    private static func position(of time: Int64, in times: [Int64]) -> Int {
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func codes(_ name: String) throws -> [UInt32] {
        if let known = codeColumns[name] { return known }
        var all: [UInt32] = []
        all.reserveCapacity(count)
        for slice in slices {
            if case .codes(let values)? = try reader.column(name, of: slice.segment.id) {
                all += values[slice.rows]
            } else {
                all += repeatElement(0, count: slice.rows.count)
            }
        }
        codeColumns[name] = all
        return all
    }

    func integers(_ name: String) throws -> [Int64] {
        if let known = integerColumns[name] { return known }
        var all: [Int64] = []
        all.reserveCapacity(count)
        for slice in slices {
            if case .integers(let values)? = try reader.column(name, of: slice.segment.id) {
                all += values[slice.rows]
            } else {
                all += repeatElement(Column.missing, count: slice.rows.count)
            }
        }
        integerColumns[name] = all
        return all
    }

    func numbers(_ name: String) throws -> [Double] {
        if let known = numberColumns[name] { return known }
        var all: [Double] = []
        all.reserveCapacity(count)
        for slice in slices {
            if case .numbers(let values)? = try reader.column(name, of: slice.segment.id) {
                all += values[slice.rows]
            } else {
                all += repeatElement(.nan, count: slice.rows.count)
            }
        }
        numberColumns[name] = all
        return all
    }

    var times: [Int64] {
        get throws { try integers(ColumnName.time) }
    }

    // MARK: Items

    /// For each item of these rows: the row of its event (from 0 here) and where its columns are.
    func items() throws -> ItemRows {
        var rows = ItemRows()
        var before = 0
        for slice in slices {
            defer { before += slice.rows.count }
            guard slice.segment.items > 0,
                case .codes(let owners)? = try reader.column(ColumnName.itemOwner, of: slice.segment.id)
            else { continue }
            let kept = owners.indices.filter { slice.rows.contains(Int(owners[$0])) }
            guard !kept.isEmpty else { continue }
            for index in kept { rows.owners.append(UInt32(Int(owners[index]) - slice.rows.lowerBound + before)) }
            for (position, field) in ItemText.allCases.enumerated() {
                if case .codes(let values)? = try reader.column(ColumnName.item(field), of: slice.segment.id) {
                    for index in kept { rows.texts[position].append(values[index]) }
                } else {
                    rows.texts[position] += repeatElement(0, count: kept.count)
                }
            }
            if case .numbers(let values)? = try reader.column(ColumnName.itemQuantity, of: slice.segment.id) {
                for index in kept { rows.quantities.append(values[index]) }
            }
            if case .integers(let values)? = try reader.column(ColumnName.itemRevenue, of: slice.segment.id) {
                for index in kept { rows.revenues.append(values[index]) }
            }
        }
        return rows
    }
}

/// Items of a span of time.
struct ItemRows {
    var owners: [UInt32] = []
    var texts: [[UInt32]] = Array(repeating: [], count: ItemText.allCases.count)
    var quantities: [Double] = []
    var revenues: [Int64] = []
}
