import Semantics

/// The rows of a batch that are kept: all, or some.
struct KeptRows {
    private let rows: [Int]?
    let count: Int
    private let all: Int

    /// - Parameter rows: ascending; nil for all.
    init(_ rows: [Int]?, of count: Int) {
        self.rows = rows
        self.count = rows?.count ?? count
        all = count
    }

    func pick<T>(_ values: [T]) -> [T] { rows.map { $0.map { values[$0] } } ?? values }

    /// The kept values of a column that may end early.
    func pick<T>(_ values: [T], none: T) -> [T] {
        if let rows { return rows.map { $0 < values.count ? values[$0] : none } }
        return values.count < all ? values + repeatElement(none, count: all - values.count) : values
    }

    func pick(_ column: TextColumn) -> TextColumn { rows.map { column.gathered($0) } ?? column }

    /// The kept codes of a column, translated.
    func pick(_ column: TextColumn, by codes: [UInt32]) -> [UInt32] {
        pick(column.codes.map { codes[Int($0)] }, none: 0)
    }

    /// By code of a column's pool, whether a kept row has it.
    func used(by column: TextColumn) -> [Bool] {
        var isUsed = Array(repeating: false, count: column.pool.count + 1)
        if let rows {
            for row in rows { isUsed[Int(column.code(row))] = true }
        } else {
            for code in column.codes { isUsed[Int(code)] = true }
        }
        return isUsed
    }

    /// The items of kept rows, and the kept row that each belongs to.
    func items(_ owners: [UInt32]) -> (rows: KeptRows, owners: [UInt32]) {
        guard let rows else { return (KeptRows(nil, of: owners.count), owners) }
        var places: [UInt32: UInt32] = [:]
        for (place, row) in rows.enumerated() { places[UInt32(row)] = UInt32(place) }
        let kept = owners.indices.filter { places[owners[$0]] != nil }
        return (KeptRows(kept, of: owners.count), kept.compactMap { places[owners[$0]] })
    }
}
