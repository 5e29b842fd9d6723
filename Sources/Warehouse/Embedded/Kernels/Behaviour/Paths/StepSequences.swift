import Semantics

/// The steps of every session, one session after another, with a 0 behind each.
struct StepSequences {
    /// Codes of the dimension's values; 0 ends a session.
    let codes: Pile<UInt32>

    init(
        scan: BehaviourScan, tests: [RowTest], collapse: Bool, reversed: Bool, sessions: Int, crew: Crew
    ) throws {
        let found = try crew.map(scan.scan.parts(crew.parts(rows: scan.scan.rows))) { runs in
            try StepSequences.read(runs, scan, tests, crew.stop)
        }
        // By session: how many steps, then where the next one goes.
        let places = Room<UInt32>(sessions + 2, of: 0)
        let base = places.base
        for part in found { for index in 0..<part.count { base[Int(part.base[index] >> 32) + 1] += 1 } }
        for session in 0...sessions { base[session + 1] += base[session] }
        let total = found.reduce(0) { $0 + $1.count }
        let steps = Room<UInt32>(total, of: 0)
        for part in found {
            for index in 0..<part.count {
                let session = Int(part.base[index] >> 32)
                steps.base[Int(base[session])] = UInt32(truncatingIfNeeded: part.base[index])
                base[session] += 1
            }
        }
        // Now places[session] is where the session ends.
        codes = Pile(capacity: total + 1)
        var begin = 0
        for session in 0...sessions {
            let end = Int(base[session])
            guard end > begin else { continue }
            codes.reserve(end - begin + 1)
            var last: UInt32 = 0
            for index in begin..<end {
                let code = steps.base[reversed ? begin + end - 1 - index : index]
                if collapse, code == last { continue }
                codes.base[codes.count] = code
                codes.count += 1
                last = code
            }
            codes.append(0)
            begin = end
        }
    }

    /// Session << 32 | step, in the order of time.
    private static func read(
        _ runs: [ScanRun], _ scan: BehaviourScan, _ tests: [RowTest], _ stop: StopFlag
    ) throws -> Pile<UInt64> {
        let found = Pile<UInt64>()
        let selector = scan.selector(tests)
        let groups = GroupReader(scan)
        let slot = scan.slot(ColumnName.session)
        let chunk = EventChunk(scan.scan)
        try chunk.reader.forEachChunk(of: runs, until: stop) { _ in
            let list = selector.select(chunk)
            guard list.count > 0 else { return }
            let codes = groups.codes(of: chunk, at: list)
            let sessions = chunk.codes(slot)
            found.reserve(list.count)
            var count = found.count
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                found.base[count] = UInt64(sessions[row]) << 32 | UInt64(codes[row])
                count += codes[row] != 0 ? 1 : 0
            }
            found.count = count
        }
        return found
    }
}
