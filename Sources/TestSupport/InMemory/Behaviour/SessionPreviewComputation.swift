import Semantics

/// Cuts every user's events anew.
struct SessionPreviewComputation: Sendable {
    let plan: SessionPreviewPlan
    let history: EventHistory

    func table(sources: [String], snapshot: String) -> SessionPreviewTable {
        let period = plan.calendar.instants(of: plan.period)
        var sessions: [[Instant]] = []
        for (_, events) in Dictionary(grouping: history.events.filter { $0.session != nil }, by: \.event.user) {
            var current: [Instant] = []
            for time in events.map(\.event.time) {
                if let last = current.last, time.milliseconds - last.milliseconds > plan.inactivityMilliseconds {
                    sessions.append(current)
                    current = []
                }
                current.append(time)
            }
            sessions.append(current)
        }
        let counted = sessions.filter { period.contains($0[0]) }
        let total = counted.reduce(0) { $0 + ($1[$1.count - 1].milliseconds - $1[0].milliseconds) }
        return SessionPreviewTable(
            sessions: counted.count, totalMilliseconds: total,
            reading: DataReading(rowsRead: history.events.count, sources: sources, snapshot: snapshot))
    }
}
