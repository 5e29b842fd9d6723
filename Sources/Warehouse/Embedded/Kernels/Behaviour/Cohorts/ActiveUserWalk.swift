import Semantics

/// Who was active in which bucket, by first event ever: the plain question about cohorts, in one pass without a branch in
/// its inner loop. Every user has one word: the cohort in the upper half, the last bucket counted in the lower.
struct ActiveUserWalk {
    let times: CohortTimes
    let periods: Int
    let cohorts: Int

    /// More buckets do not fit a word.
    static let mostBuckets = 60_000

    private static let elsewhere: UInt32 = 1

    /// - Returns: one row a bucket, in order, of sizes and cells.
    func count(
        _ scan: BehaviourScan, userSlot: Int, users: Int, stop: StopFlag
    ) throws -> [(size: Int, cells: [Int64])] {
        let states = Room<UInt32>(users + 1, of: 0)
        let sizes = Room<Int>(cohorts, of: 0)
        let cells = Room<Int64>(cohorts * periods, of: 0)
        let met = Room<UInt64>(ChunkReader.capacity, of: 0)
        let chunk = ChunkReader(scan.scan)
        try chunk.forEachChunk(of: scan.scan.runs, until: stop) { chunk in
            let start = scan.steps.bounds[chunk.step]
            let bucket = times.bucket(start)
            let stamp = UInt32(truncatingIfNeeded: bucket + 2)
            let codes = chunk.codes(userSlot)
            // Nobody is not a user.
            states.base[0] = stamp
            let count = ActiveUserWalk.collect(codes, chunk.count, stamp, states.base, into: met.base)
            settle(
                met.base, count, bucket: bucket, enters: times.enters(start), stamp: stamp, states: states.base,
                sizes: sizes.base, cells: cells.base)
        }
        return (0..<cohorts).map { cohort in
            (sizes.base[cohort], (0..<periods).map { cells.base[cohort * periods + $0] })
        }
    }

    /// Stamps the users of a chunk, and lists those that were not stamped, with what was known of them.
    @inline(never)
    private static func collect(
        _ codes: UnsafePointer<UInt32>, _ count: Int, _ stamp: UInt32, _ states: UnsafeMutablePointer<UInt32>,
        into met: UnsafeMutablePointer<UInt64>
    ) -> Int {
        var found = 0
        for row in 0..<count {
            let user = codes[row]
            let state = states[Int(user)]
            met[found] = UInt64(user) << 32 | UInt64(state)
            found += (state & 0xFFFF) == stamp ? 0 : 1
            states[Int(user)] = state & 0xFFFF_0000 | stamp
        }
        return found
    }

    private func settle(
        _ met: UnsafePointer<UInt64>, _ count: Int, bucket: Int, enters: Bool, stamp: UInt32,
        states: UnsafeMutablePointer<UInt32>, sizes: UnsafeMutablePointer<Int>, cells: UnsafeMutablePointer<Int64>
    ) {
        for index in 0..<count {
            let cohort = UInt32(truncatingIfNeeded: met[index]) >> 16
            if cohort == 0 {
                let user = Int(met[index] >> 32)
                if enters {
                    sizes[bucket] += 1
                    cells[bucket * periods] += 1
                    states[user] = UInt32(bucket + 2) << 16 | stamp
                } else {
                    states[user] = ActiveUserWalk.elsewhere << 16 | stamp
                }
            } else if cohort > ActiveUserWalk.elsewhere {
                let own = Int(cohort) - 2
                if bucket - own < periods { cells[own * periods + bucket - own] += 1 }
            }
        }
    }
}
