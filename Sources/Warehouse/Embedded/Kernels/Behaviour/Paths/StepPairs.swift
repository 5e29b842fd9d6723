import Semantics

/// Counts which step follows which inside sessions: each session's last step is kept while events are read in the order of
/// time, the pairs are sorted by their first step, and counted step by step in a table that fits the cache.
struct StepPairs {
    private let parts: [Part]
    private let values: Int
    private let shift: UInt64
    private let crew: Crew

    private struct Part: Sendable {
        /// First step << 32 | second step, by block of first steps.
        let pairs: Partitions<UInt64>
        /// By value: how often it is a step.
        let steps: Room<UInt32>
        /// By session: its last step here; 0 for none.
        let lasts: Room<UInt32>
        /// Sessions' first steps here, in parts after the first: session << 32 | step.
        let heads: Partitions<UInt64>
    }

    init(scan: BehaviourScan, tests: [RowTest], collapse: Bool, sessions: Int, crew: Crew) throws {
        self.crew = crew
        values = scan.values.count
        var shift: UInt64 = 0
        while values >> Int(shift) > 256 { shift += 1 }
        self.shift = shift
        let blocks = values >> Int(shift) + 1
        let runs = scan.scan.parts(crew.parts(rows: scan.scan.rows))
        let (wide, count) = (shift + 32, values)
        parts = try crew.map(Array(runs.enumerated())) { index, runs in
            let part = Part(
                pairs: Partitions(blocks), steps: Room(count, of: 0), lasts: Room(sessions + 1, of: 0),
                heads: Partitions(1))
            try StepPairs.read(
                runs, scan, tests, collapse: collapse, isFirst: index == 0, shift: wide, crew.stop, into: part)
            return part
        }
        join(collapse: collapse)
    }

    private static func read(
        _ runs: [ScanRun], _ scan: BehaviourScan, _ tests: [RowTest], collapse: Bool, isFirst: Bool, shift: UInt64,
        _ stop: StopFlag, into part: Part
    ) throws {
        let selector = scan.selector(tests)
        let groups = GroupReader(scan)
        let slot = scan.slot(ColumnName.session)
        let chunk = EventChunk(scan.scan)
        let (pairs, steps, lasts, heads) = (part.pairs, part.steps.base, part.lasts.base, part.heads)
        try chunk.reader.forEachChunk(of: runs, until: stop) { _ in
            let list = selector.select(chunk)
            guard list.count > 0 else { return }
            let codes = groups.codes(of: chunk, at: list)
            let sessions = chunk.codes(slot)
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                let (code, session) = (codes[row], Int(sessions[row]))
                if code == 0 { continue }
                let last = lasts[session]
                if collapse, last == code { continue }
                steps[Int(code)] += 1
                lasts[session] = code
                if last != 0 {
                    let pair = UInt64(last) << 32 | UInt64(code)
                    pairs.append(pair, to: Int(pair >> shift))
                } else if !isFirst {
                    heads.append(UInt64(session) << 32 | UInt64(code), to: 0)
                }
            }
        }
    }

    /// A session's first step in a later part follows its last one in an earlier.
    private func join(collapse: Bool) {
        guard let first = parts.first else { return }
        let lasts = first.lasts.base
        for part in parts.dropFirst() {
            for index in 0..<part.heads.count(0) {
                let head = part.heads.records(0)[index]
                let code = UInt32(truncatingIfNeeded: head)
                let last = lasts[Int(head >> 32)]
                if last == 0 { continue }
                if collapse, last == code {
                    part.steps.base[Int(code)] -= 1
                    continue
                }
                first.pairs.append(UInt64(last) << 32 | UInt64(code), to: Int(last) >> Int(shift))
            }
            if parts.count > 2 {
                for session in 0..<part.lasts.count where part.lasts.base[session] != 0 {
                    lasts[session] = part.lasts.base[session]
                }
            }
        }
    }

    // MARK: Counting

    /// - Returns: how many steps there are, and the most frequent pairs as a tree.
    func tree(limit: Int, _ texts: PathTexts) throws -> (starts: Int, roots: [PathTree.Node]) {
        guard let first = parts.first else { return (0, []) }
        let steps = first.steps.base
        for part in parts.dropFirst() { for value in 0..<values { steps[value] += part.steps.base[value] } }
        let starts = (0..<values).reduce(0) { $0 + Int(steps[$1]) }
        let blocks = first.pairs.count
        let half = halves(blocks)
        let followers = Room<UInt32>(values, of: 0)
        let counted = try crew.map(half) { try count($0, limit: limit, followers: followers) }
        guard var top = counted.first else { return (starts, []) }
        for other in counted.dropFirst() { top.join(other) }
        let pairs = top.top {
            texts.precedes(
                [UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0)], [UInt32($1 >> 32), UInt32(truncatingIfNeeded: $1)])
        }
        var roots: [UInt32: PathTree.Node] = [:]
        for (count, pair) in pairs {
            let from = UInt32(pair >> 32)
            let whole = Int(steps[Int(from)])
            roots[
                from,
                default: PathTree.Node(
                    value: texts[from], count: whole, ends: whole - Int(followers.base[Int(from)]))
            ].children.append(PathTree.Node(value: texts[UInt32(truncatingIfNeeded: pair)], count: count))
        }
        return (starts, roots.values.sorted { $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count })
    }

    private func halves(_ blocks: Int) -> [Range<Int>] {
        let total = (0..<blocks).reduce(0) { sum, block in parts.reduce(sum) { $0 + $1.pairs.count(block) } }
        guard crew.parts(rows: total) > 1 else { return [0..<blocks] }
        var before = 0
        for block in 0..<blocks {
            before += parts.reduce(0) { $0 + $1.pairs.count(block) }
            if before * 2 >= total { return [0..<(block + 1), (block + 1)..<blocks] }
        }
        return [0..<blocks]
    }

    /// Counts the pairs of some blocks.
    ///
    /// - Parameter followers: by value, how many steps follow it; each is written by one thread.
    private func count(
        _ blocks: Range<Int>, limit: Int, followers: Room<UInt32>
    ) throws -> TopCounts<UInt64> {
        var top = TopCounts<UInt64>(limit)
        let table = Room<UInt32>(values, of: 0)
        let size = 1 << Int(shift)
        let places = Room<Int>(size + 1, of: 0)
        for block in blocks {
            try crew.stop.check()
            let total = parts.reduce(0) { $0 + $1.pairs.count(block) }
            guard total > 0 else { continue }
            let seconds = sort(block, total, places.base, size)
            var begin = 0
            for local in 0..<size {
                let end = places.base[local]
                guard end > begin else { continue }
                let from = UInt64(block << Int(shift) + local)
                followers.base[Int(from)] = UInt32(end - begin)
                StepPairs.count(seconds.base + begin, end - begin, from: from, table.base, &top)
                begin = end
            }
        }
        return top
    }

    /// The second steps of a block's pairs, sorted by first step; afterwards `places` has the end of each first step.
    private func sort(
        _ block: Int, _ total: Int, _ places: UnsafeMutablePointer<Int>, _ size: Int
    ) -> Room<UInt32> {
        let seconds = Room<UInt32>(total, of: 0)
        let target = seconds.base
        let mask = UInt64(size - 1)
        places.update(repeating: 0, count: size + 1)
        for part in parts {
            let pairs = part.pairs.records(block)
            for index in 0..<part.pairs.count(block) { places[Int((pairs[index] >> 32) & mask) + 1] += 1 }
        }
        for local in 0..<size { places[local + 1] += places[local] }
        for part in parts {
            let pairs = part.pairs.records(block)
            for index in 0..<part.pairs.count(block) {
                let local = Int((pairs[index] >> 32) & mask)
                target[places[local]] = UInt32(truncatingIfNeeded: pairs[index])
                places[local] += 1
            }
        }
        return seconds
    }

    /// - Parameter table: zeros, and zeros again afterwards.
    @inline(never)
    private static func count(
        _ seconds: UnsafePointer<UInt32>, _ count: Int, from: UInt64, _ table: UnsafeMutablePointer<UInt32>,
        _ top: inout TopCounts<UInt64>
    ) {
        for index in 0..<count { table[Int(seconds[index])] &+= 1 }
        for index in 0..<count {
            let second = seconds[index]
            let found = Int(table[Int(second)])
            if found == 0 { continue }
            table[Int(second)] = 0
            top.offer(found, from << 32 | UInt64(second))
        }
    }
}
