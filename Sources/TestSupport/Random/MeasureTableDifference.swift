package import Semantics

/// The first thing in which two tables differ, in words; nil when they say the same.
///
/// Rows are compared as a set, by bucket and values. Counts, money and values taken from the data must be equal; what
/// floating-point addition makes may differ by 10⁻⁹ of itself. `rowsRead`, sources and snapshots are not compared.
///
/// - Parameter measures: the plan's, to know which are exact; without them all must be equal.
package func difference(_ a: MeasureTable, _ b: MeasureTable, measures: [Measure]? = nil) -> String? {
    let exact = measures.map { $0.map(\.aggregate.isExact) }
    func same(_ x: [Double?], _ y: [Double?]) -> Bool {
        guard x.count == y.count, x.count == exact?.count ?? x.count else { return false }
        return x.indices.allSatisfy { index in
            guard let first = x[index], let second = y[index] else { return x[index] == nil && y[index] == nil }
            if exact?[index] ?? true { return first == second }
            return abs(first - second) <= 1e-9 * max(1, abs(first), abs(second))
        }
    }
    func text(_ values: [Double?]) -> String {
        "[" + values.map { $0.map { "\($0)" } ?? "null" }.joined(separator: ", ") + "]"
    }
    for (name, table) in [("first", a), ("second", b)] {
        let keys = table.rows.map { RowGroup(bucket: $0.bucket, values: $0.values) }
        let repeated = Dictionary(grouping: keys, by: { $0 }).first { $0.value.count > 1 }
        if let group = repeated?.key { return "the \(name) has the group \(group.bucket) \(group.values) twice" }
    }
    let first = Dictionary(uniqueKeysWithValues: a.rows.map { (RowGroup(bucket: $0.bucket, values: $0.values), $0) })
    let second = Dictionary(uniqueKeysWithValues: b.rows.map { (RowGroup(bucket: $0.bucket, values: $0.values), $0) })
    let groups = Set(first.keys).union(second.keys)
    let names = groups.map { (MeasureTable.Row(bucket: $0.bucket, values: $0.values, measures: []).groupName, $0) }
    for (name, group) in names.sorted(by: { $0.0 < $1.0 }) {
        switch (first[group]?.measures, second[group]?.measures) {
        case (let x?, let y?) where same(x, y): continue
        case (let x, let y):
            return
                "group '\(name)': first \(x.map(text) ?? "has no such row"), second \(y.map(text) ?? "has no such row")"
        }
    }
    return same(a.totals, b.totals) ? nil : "totals: first \(text(a.totals)), second \(text(b.totals))"
}

extension Aggregate {
    /// Whether no rounding is involved: whole numbers, money, and single values of the data.
    fileprivate var isExact: Bool {
        switch self {
        case .count, .users, .sessions, .usersWithBoth, .sumMoney, .quantile, .sumItemRevenue, .sumObservedMoney,
            .lastObserved,
            .soleObserved, .periodMinutes:
            true
        case .sumNumber, .sumDuration, .sumItemQuantity, .sumObserved, .meanObserved, .coveredMinutes: false
        }
    }
}
