import Semantics

/// Rows of one kind, as the aggregates see them.
protocol MeasurableRows {
    /// Which rows satisfy every condition of a measure, by row index.
    func mask(_ conditions: [RowCondition]) throws -> [Bool]
    /// User ordinal by row; 0 is nobody.
    func users() throws -> [UInt32]
    /// The numbers that an aggregate adds or ranks, by row; NaN where a row has none. Money is in millionths.
    func values(_ aggregate: Aggregate) throws -> [Double]
}

/// Computes one measure over grouped rows.
enum Accumulation {
    /// One value a group of `grouping`.
    static func value(_ measure: Measure, _ source: some MeasurableRows, _ grouping: Grouping) throws -> [Double?] {
        let mask = try source.mask(measure.conditions)
        let count = grouping.keys.count
        switch measure.aggregate {
        case .count:
            var counts = Array(repeating: 0, count: count)
            for (row, group) in zip(grouping.rows, grouping.groups) where mask[Int(row)] { counts[Int(group)] += 1 }
            return counts.map(Double.init)
        case .users:
            return distinct(try source.users(), mask, grouping)
        case .usersWithBoth(let also):
            return both(try source.users(), mask, try source.mask(also), grouping)
        case .quantile(_, let p):
            return quantiles(try source.values(measure.aggregate), mask, grouping, p)
        case .sumMoney, .sumItemRevenue:
            let micros = try source.values(measure.aggregate)
            // Whole millionths below 2⁵³ add exactly.
            return sum(micros, mask, grouping).map { $0 / 1_000_000 }
        default:
            return sum(try source.values(measure.aggregate), mask, grouping).map { $0 }
        }
    }

    private static func sum(_ values: [Double], _ mask: [Bool], _ grouping: Grouping) -> [Double] {
        var sums = Array(repeating: 0.0, count: grouping.keys.count)
        // Neumaier's compensation: sums of fractions do not depend on how many rows there are.
        var lost = sums
        for (row, group) in zip(grouping.rows, grouping.groups) where mask[Int(row)] {
            let value = values[Int(row)]
            guard !value.isNaN else { continue }
            let old = sums[Int(group)]
            let new = old + value
            lost[Int(group)] += abs(old) >= abs(value) ? (old - new) + value : (value - new) + old
            sums[Int(group)] = new
        }
        return zip(sums, lost).map { $0 + $1 }
    }

    private static func distinct(_ users: [UInt32], _ mask: [Bool], _ grouping: Grouping) -> [Double?] {
        var seen = PairSet(expecting: min(grouping.rows.count, 1 << 20))
        var counts = Array(repeating: 0, count: grouping.keys.count)
        for (row, group) in zip(grouping.rows, grouping.groups) where mask[Int(row)] {
            let user = users[Int(row)]
            if user != 0, seen.insert(group, user) { counts[Int(group)] += 1 }
        }
        return counts.map(Double.init)
    }

    private static func both(
        _ users: [UInt32], _ mask: [Bool], _ also: [Bool], _ grouping: Grouping
    ) -> [Double?] {
        var others = PairSet(expecting: min(grouping.rows.count, 1 << 20))
        for (row, group) in zip(grouping.rows, grouping.groups) where also[Int(row)] && users[Int(row)] != 0 {
            others.insert(group, users[Int(row)])
        }
        var seen = PairSet()
        var counts = Array(repeating: 0, count: grouping.keys.count)
        for (row, group) in zip(grouping.rows, grouping.groups) where mask[Int(row)] {
            let user = users[Int(row)]
            if user != 0, others.contains(group, user), seen.insert(group, user) { counts[Int(group)] += 1 }
        }
        return counts.map(Double.init)
    }

    private static func quantiles(
        _ values: [Double], _ mask: [Bool], _ grouping: Grouping, _ p: Double
    ) -> [Double?] {
        var present: [[Double]] = Array(repeating: [], count: grouping.keys.count)
        for (row, group) in zip(grouping.rows, grouping.groups) where mask[Int(row)] {
            let value = values[Int(row)]
            if !value.isNaN { present[Int(group)].append(value) }
        }
        return present.map { values in
            guard !values.isEmpty else { return nil }
            // TRICKY: 0.07 × 100 is a hair above 7 in binary; the rank is that of exact arithmetic.
            let rank = max(1, Int((p * Double(values.count) - 1e-9).rounded(.up)))
            return values.sorted()[min(rank, values.count) - 1]
        }
    }
}
