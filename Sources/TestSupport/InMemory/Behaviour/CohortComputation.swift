import Semantics

/// Computes cohorts user by user.
struct CohortComputation: Sendable {
    let plan: CohortPlan
    let history: EventHistory

    private struct Key: Hashable {
        var start: CivilDate
        var value: String?
    }

    func table(sources: [String], snapshot: String) -> CohortTable {
        let test = EventConditionTest(history: history, calendar: plan.calendar)
        let (starts, _) = plan.buckets
        var cohorts: [Key: [[HistoryEvent]]] = [:]
        for (user, events) in Dictionary(grouping: history.events, by: \.user) where user != nil {
            guard let first = events.firstIndex(where: { test.fulfils(plan.entry, $0) }) else { continue }
            let day = plan.calendar.date(of: events[first].event.time)
            guard plan.period.contains(day) else { continue }
            let key = Key(
                start: bucketStart(day),
                value: plan.breakdown.flatMap {
                    test.reader.value(of: $0, event: events[first])
                })
            cohorts[key, default: []].append(Array(events[first...]))
        }
        let rows = cohorts.map { key, members in
            let bucket = starts.firstIndex(of: key.start) ?? 0
            let cells = (0..<plan.periods).map { cell(members, starts[bucket + $0], test) }
            return CohortTable.Row(bucket: bucket, value: key.value, size: members.count, cells: cells)
        }
        let reading = DataReading(rowsRead: history.events.count, sources: sources, snapshot: snapshot)
        return CohortTable(rows: rows, reading: reading)
    }

    private func bucketStart(_ day: CivilDate) -> CivilDate {
        plan.granularity.bucketStart(of: day, weekStart: plan.calendar.weekStart)
    }

    private func cell(_ members: [[HistoryEvent]], _ start: CivilDate, _ test: EventConditionTest) -> Int64 {
        let inBucket = members.map { events in
            events.filter { bucketStart(plan.calendar.date(of: $0.event.time)) == start }
        }
        switch plan.measure {
        case .users:
            return Int64(inBucket.count { events in events.contains { test.fulfils(plan.activity, $0) } })
        case .events:
            return Int64(inBucket.joined().count { test.fulfils(plan.activity, $0) })
        case .revenue:
            return inBucket.joined().reduce(0) { sum, event in
                let value = event.event[.value]?.micros ?? 0
                if event.event.name == "refund" { return sum - value }
                let earns = CohortPlan.earningNames.contains(event.event.name) && !event.isRepeatedPurchase
                return earns ? sum + value : sum
            }
        }
    }
}
