import Semantics

/// The cohorts met so far: their sizes and cells.
final class CohortCells {
    let periods: Int
    private let numbers = NumberTable()
    private let sizes = Pile<Int>()
    private let cells = Pile<Int64>()

    init(periods: Int) { self.periods = periods }

    /// Counts a new member, and returns the cohort's number.
    func enter(bucket: Int, value: UInt32) -> Int {
        let number = Int(numbers.number(of: UInt64(bucket) << 32 | UInt64(value)))
        if number == sizes.count {
            sizes.append(0)
            for _ in 0..<periods { cells.append(0) }
        }
        sizes.base[number] += 1
        return number
    }

    func bucket(_ cohort: Int) -> Int { Int(numbers.key(of: UInt32(cohort)) >> 32) }

    /// Adds to the cell of a cohort that a bucket belongs to, as far as there is one.
    @inline(__always)
    func add(_ amount: Int64, to cohort: Int, in bucket: Int) {
        let period = bucket - self.bucket(cohort)
        if period < periods { cells.base[cohort * periods + period] &+= amount }
    }

    func rows(_ values: [String?]) -> [CohortTable.Row] {
        (0..<sizes.count).map { cohort in
            let key = numbers.key(of: UInt32(cohort))
            return CohortTable.Row(
                bucket: Int(key >> 32), value: values[Int(truncatingIfNeeded: key & 0xFFFF_FFFF)],
                size: sizes.base[cohort], cells: (0..<periods).map { cells.base[cohort * periods + $0] })
        }
    }
}
