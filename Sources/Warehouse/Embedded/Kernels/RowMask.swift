/// Which rows still count.
struct RowMask {
    private(set) var bits: [Bool]

    init(count: Int) { bits = Array(repeating: true, count: count) }

    /// Drops rows whose value does not pass.
    mutating func keep(_ column: DimensionColumn, where test: (String?) -> Bool) {
        let passing = column.passing(test)
        for row in bits.indices where bits[row] { bits[row] = passing[Int(column.codes[row])] }
    }

    mutating func keep(_ test: (Int) -> Bool) {
        for row in bits.indices where bits[row] { bits[row] = test(row) }
    }

    /// Indices of the rows that count.
    var rows: [UInt32] {
        var rows: [UInt32] = []
        for row in bits.indices where bits[row] { rows.append(UInt32(row)) }
        return rows
    }
}
