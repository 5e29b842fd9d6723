import Semantics

/// Computes what sessions another limit would make: one pass in the order of time with each user's last time. A second
/// thread would need last times of its own, and cost more than it saves.
struct SessionPreviewComputation {
    private let plan: SessionPreviewPlan
    private let period: Range<Int64>
    private let scan: BehaviourScan
    private let users: Int
    private let stop: StopFlag
    /// The period begins with the data: no session that goes on in it began before.
    private let isFromBeginning: Bool

    init(_ plan: SessionPreviewPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        stop = crew.stop
        users = view.userCount
        let instants = plan.calendar.instants(of: plan.period)
        period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        let first = view.segments.first?.first ?? period.lowerBound
        let last = view.segments.last?.last ?? period.lowerBound
        isFromBeginning = period.lowerBound <= first
        // What came up to the limit before decides whether a session begins; what follows may continue one.
        let begin = period.lowerBound - plan.inactivityMilliseconds
        let axis = [begin, period.lowerBound, period.upperBound, max(period.upperBound + 1, last + 1)]
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: axis,
                columns: [ColumnName.time, ColumnName.visitor, ColumnName.session]), view)
    }

    func table() throws -> SessionPreviewTable {
        let (sessions, total) = try isFromBeginning ? fromBeginning() : partial()
        return SessionPreviewTable(sessions: sessions, totalMilliseconds: total, reading: scan.reading)
    }

    private var slots: (time: Int, user: Int, session: Int) {
        (scan.slot(ColumnName.time), scan.slot(ColumnName.visitor), scan.slot(ColumnName.session))
    }

    // MARK: From the beginning of the data

    private func fromBeginning() throws -> (Int, Int64) {
        var walk = SessionWalk(users: users, limit: plan.inactivityMilliseconds, never: never)
        let slots = slots
        let inside = scan.scan.runs.filter { scan.steps.bounds[$0.step] < period.upperBound }
        try ChunkReader(scan.scan).forEachChunk(of: inside, until: stop) { chunk in
            walk.add(
                chunk.integers(slots.time), chunk.codes(slots.user), chunk.codes(slots.session), chunk.count)
        }
        return (walk.sessions, walk.total &+ (try continued(walk.lasts.base)))
    }

    /// Long before any event, so that whoever has this last time begins a session with the next.
    private var never: Int64 {
        (scan.scan.segments.first?.first ?? 0) - plan.inactivityMilliseconds - 1
    }

    /// How long sessions go on behind the period.
    private func continued(_ lasts: UnsafeMutablePointer<Int64>) throws -> Int64 {
        let (limit, never, slots) = (plan.inactivityMilliseconds, never, slots)
        var total: Int64 = 0
        var latest = period.upperBound
        var isOver = false
        let behind = scan.scan.runs.filter { scan.steps.bounds[$0.step] >= period.upperBound }
        try ChunkReader(scan.scan).forEachChunk(of: behind, until: stop) { chunk in
            let (times, users, ordinals) = (
                chunk.integers(slots.time), chunk.codes(slots.user), chunk.codes(slots.session)
            )
            isOver = isOver || times[0] - limit > latest
            if isOver { return }
            for row in 0..<chunk.count where ordinals[row] != 0 {
                let user = Int(users[row])
                let gap = times[row] &- lasts[user]
                if gap <= limit {
                    total &+= gap
                    lasts[user] = times[row]
                    latest = times[row]
                } else {
                    lasts[user] = never
                }
            }
        }
        return total
    }

    // MARK: A part of it

    private func partial() throws -> (Int, Int64) {
        let limit = plan.inactivityMilliseconds
        let lasts = Room<Int64>(users + 1, of: Column.missing)
        // Whether a user's current session counts.
        let counts = Room<UInt8>(users + 1, of: 0)
        let slots = slots
        var sessions = 0
        var total: Int64 = 0
        var latest = Int64.min
        let chunk = ChunkReader(scan.scan)
        for run in scan.scan.runs {
            let step = scan.steps.bounds[run.step]
            let begins = period.contains(step)
            var isOver = false
            try chunk.forEachChunk(of: CollectionOfOne(run), until: stop) { chunk in
                if isOver { return }
                let (times, users, ordinals) = (
                    chunk.integers(slots.time), chunk.codes(slots.user), chunk.codes(slots.session)
                )
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
