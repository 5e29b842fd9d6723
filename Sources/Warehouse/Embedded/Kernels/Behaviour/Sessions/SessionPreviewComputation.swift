import Semantics

/// Computes what sessions another limit would make: one pass in the order of time with each user's last time.
struct SessionPreviewComputation {
    private let plan: SessionPreviewPlan
    private let period: Range<Int64>
    private let scan: BehaviourScan
    private let users: Int
    private let crew: Crew
    /// All data lies in the period, so that every session counts.
    private let isWhole: Bool

    init(_ plan: SessionPreviewPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        self.crew = crew
        users = view.userCount
        let instants = plan.calendar.instants(of: plan.period)
        period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        let first = view.segments.first?.first ?? period.lowerBound
        let last = view.segments.last?.last ?? period.lowerBound
        isWhole = period.contains(first) && period.contains(last)
        // What came up to the limit before decides whether a session begins; what follows may continue one.
        let begin = period.lowerBound - plan.inactivityMilliseconds
        let axis = [begin, period.lowerBound, period.upperBound, max(period.upperBound + 1, last + 1)]
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: axis,
                columns: [ColumnName.time, ColumnName.user, ColumnName.session]), view)
    }

    func table() throws -> SessionPreviewTable {
        let (sessions, total) = try isWhole ? whole() : partial()
        return SessionPreviewTable(sessions: sessions, totalMilliseconds: total, reading: scan.reading)
    }

    // MARK: Everything

    /// What one thread found in its part of time.
    private struct Part: @unchecked Sendable {
        /// By user: their first and last time here; `Column.missing` for none.
        var firsts: Room<Int64>
        var lasts: Room<Int64>
        var sessions = 0
        var total: Int64 = 0
    }

    private func whole() throws -> (Int, Int64) {
        let limit = plan.inactivityMilliseconds
        let runs = scan.scan.parts(crew.parts(rows: scan.scan.rows))
        let isFirst = runs.indices.map { $0 == 0 }
        let parts = try crew.map(Array(zip(runs, isFirst))) { try part($0, keepsFirsts: !$1) }
        guard let first = parts.first else { return (0, 0) }
        var (sessions, total) = (first.sessions, first.total)
        for other in parts.dropFirst() {
            sessions += other.sessions
            total += other.total
            // What looked like a user's first session there may continue, or follow, one of an earlier part.
            let (lasts, firsts) = (first.lasts.base, other.firsts.base)
            for user in 1..<max(1, users + 1) where firsts[user] != Column.missing {
                if lasts[user] != Column.missing, firsts[user] &- lasts[user] <= limit {
                    sessions -= 1
                    total &+= firsts[user] &- lasts[user]
                }
                lasts[user] = other.lasts.base[user]
            }
        }
        return (sessions, total)
    }

    private func part(_ runs: [ScanRun], keepsFirsts: Bool) throws -> Part {
        var part = Part(
            firsts: Room(keepsFirsts ? users + 1 : 1, of: Column.missing), lasts: Room(users + 1, of: Column.missing))
        let limit = plan.inactivityMilliseconds
        let (lasts, firsts) = (part.lasts.base, part.firsts.base)
        let slots = (scan.slot(ColumnName.time), scan.slot(ColumnName.user), scan.slot(ColumnName.session))
        var sessions = 0
        var total: Int64 = 0
        let chunk = ChunkReader(scan.scan)
        try chunk.forEachChunk(of: runs, until: crew.stop) { chunk in
            let (times, users, ordinals) = (chunk.integers(slots.0), chunk.codes(slots.1), chunk.codes(slots.2))
            for row in 0..<chunk.count {
                // Events outside any session belong to user 0, whose figures are taken off below.
                let user = ordinals[row] == 0 ? 0 : Int(users[row])
                let (time, last) = (times[row], lasts[user])
                let gap = time &- last
                // TRICKY: the gap to "never" is huge, or overflows to something negative.
                let isNew = last == Column.missing || gap > limit
                sessions += isNew && user != 0 ? 1 : 0
                total &+= isNew || user == 0 ? 0 : gap
                if keepsFirsts, last == Column.missing { firsts[user] = time }
                lasts[user] = time
            }
        }
        part.sessions = sessions
        part.total = total
        return part
    }

    // MARK: A part of it

    private func partial() throws -> (Int, Int64) {
        let limit = plan.inactivityMilliseconds
        let lasts = Room<Int64>(users + 1, of: Column.missing)
        // Whether a user's current session counts.
        let counts = Room<UInt8>(users + 1, of: 0)
        let slots = (scan.slot(ColumnName.time), scan.slot(ColumnName.user), scan.slot(ColumnName.session))
        var sessions = 0
        var total: Int64 = 0
        var latest = Int64.min
        let chunk = ChunkReader(scan.scan)
        for run in scan.scan.runs {
            let step = scan.steps.bounds[run.step]
            let begins = period.contains(step)
            var isOver = false
            try chunk.forEachChunk(of: CollectionOfOne(run), until: crew.stop) { chunk in
                if isOver { return }
                let (times, users, ordinals) = (chunk.integers(slots.0), chunk.codes(slots.1), chunk.codes(slots.2))
                // Behind the period, nothing is left to do once no counted session can go on.
                if step >= period.upperBound, times[0] - limit > latest {
                    isOver = true
                    return
                }
                for row in 0..<chunk.count where ordinals[row] != 0 {
                    let user = Int(users[row])
                    let time = times[row]
                    let last = lasts.base[user]
                    if last == Column.missing || time &- last > limit {
                        counts.base[user] = begins ? 1 : 0
                        sessions += begins ? 1 : 0
                    } else if counts.base[user] != 0 {
                        total &+= time &- last
                    }
                    if counts.base[user] != 0 { latest = time }
                    lasts.base[user] = time
                }
            }
            if isOver { break }
        }
        return (sessions, total)
    }
}
