/// Rows and the group each belongs to. A row can occur several times, once in each of its groups.
struct Grouping {
    struct Group: Hashable {
        var bucket: Int
        var values: [String?]
    }

    /// Row indices and, at the same place, their group's index.
    var rows: [UInt32]
    var groups: [UInt32]
    var keys: [Group]

    /// Groups rows by bucket and dimension values.
    ///
    /// - Parameters:
    ///   - buckets: by row.
    ///   - columns: by row.
    init(rows: [UInt32], buckets: [UInt32], bucketCount: Int, columns: [DimensionColumn]) {
        self.rows = rows
        groups = []
        groups.reserveCapacity(rows.count)
        keys = []
        var known: [UInt64: UInt32] = [:]
        // Mixed radix: one number a combination. It fits 64 bits for every catalogue dimension together with an axis;
        // where it would not, the excess wraps into a wrong key, so the width is checked.
        var width = UInt64(bucketCount)
        var fits = true
        for column in columns {
            let (product, overflow) = width.multipliedReportingOverflow(by: UInt64(max(1, column.values.count)))
            width = product
            fits = fits && !overflow
        }
        let dense = fits && width <= 1 << 20 ? Int(width) : 0
        var table = Array(repeating: UInt32.max, count: dense)
        var exact: [Group: UInt32] = [:]
        for row in rows {
            let index = Int(row)
            var key = UInt64(buckets[index])
            for column in columns { key = key &* UInt64(max(1, column.values.count)) &+ UInt64(column.codes[index]) }
            let found: UInt32? =
                dense > 0 ? (table[Int(key)] == .max ? nil : table[Int(key)]) : fits ? known[key] : nil
            if let found {
                groups.append(found)
                continue
            }
            let group = Group(
                bucket: Int(buckets[index]), values: columns.map { $0.values[Int($0.codes[index])] })
            if !fits, let same = exact[group] {
                groups.append(same)
                continue
            }
            let code = UInt32(keys.count)
            keys.append(group)
            if dense > 0 {
                table[Int(key)] = code
            } else if fits {
                known[key] = code
            } else {
                exact[group] = code
            }
            groups.append(code)
        }
    }

    /// All rows in one group.
    init(together rows: [UInt32], values: [String?] = []) {
        self.rows = rows
        groups = Array(repeating: 0, count: rows.count)
        keys = [Group(bucket: 0, values: values)]
    }
}
