import Semantics

/// Computes a funnel by looking at every pair of events.
struct FunnelComputation: Sendable {
    let plan: FunnelPlan
    let history: EventHistory

    /// One event of the funnel and the steps it fulfils.
    private struct Candidate {
        var event: HistoryEvent
        var steps: Set<Int>
        var time: Int64 { event.event.time.milliseconds }
    }

    func table(sources: [String], snapshot: String) -> FunnelTable {
        let test = EventConditionTest(history: history, calendar: plan.calendar)
        let candidates = history.events.compactMap { event -> Candidate? in
            guard unit(of: event) != nil, test.passes(plan.filters, event) else { return nil }
            if plan.window == .session, event.session == nil { return nil }
            let steps = plan.steps.indices.filter { test.fulfils(plan.steps[$0], event) }
            return steps.isEmpty ? nil : Candidate(event: event, steps: Set(steps))
        }
        var groups: [FunnelTable.Group] = []
        if let breakdown = plan.breakdown {
            let byValue = Dictionary(grouping: candidates) { test.reader.value(of: breakdown, event: $0.event) }
            groups = byValue.map { FunnelTable.Group(value: $0.key, steps: steps(of: $0.value)) }
                .filter { group in group.steps.contains { $0.units > 0 } }
        }
        let reading = DataReading(rowsRead: history.events.count, sources: sources, snapshot: snapshot)
        return FunnelTable(groups: groups, total: steps(of: candidates), reading: reading)
    }

    private func unit(of event: HistoryEvent) -> String? {
        switch plan.unit {
        case .users: event.user
        case .sessions: event.session.map(String.init)
        }
    }

    private func steps(of candidates: [Candidate]) -> [FunnelTable.Step] {
        var steps = plan.steps.map { _ in FunnelTable.Step() }
        var times: [[Int64]] = plan.steps.map { _ in [] }
        for (_, own) in Dictionary(grouping: candidates, by: { unit(of: $0.event) }) {
            let parts =
                plan.window == .session
                ? Array(Dictionary(grouping: own, by: \.event.session).values) : [own]
            let asked = parts.map { Chains($0, plan, open: plan.entry == .open) }
            let fromFirst = parts.map { Chains($0, plan, open: false) }
            for step in plan.steps.indices {
                if asked.contains(where: { $0.reaches(step) }) { steps[step].units += 1 }
                if fromFirst.contains(where: { $0.reaches(step) }) { steps[step].chained += 1 }
                let arrivals = asked.compactMap { $0.firstArrival(at: step) }
                // The parts of one unit follow one another in the order of events, not of sessions.
                if let first = arrivals.min(by: { ($0.time, $0.order) < ($1.time, $1.order) }) {
                    steps[step].continued += 1
                    times[step].append(first.taken)
                }
            }
        }
        for step in plan.steps.indices where !times[step].isEmpty {
            let sorted = times[step].sorted()
            let middle = sorted.count / 2
            steps[step].totalMilliseconds = sorted.reduce(0, +)
            steps[step].medianMilliseconds =
                sorted.count.isMultiple(of: 2)
                ? (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2 : Double(sorted[middle])
        }
        return steps
    }

    /// The chains among the events of one unit (in one session, where the window is one).
    private struct Chains {
        struct Arrival {
            var time: Int64
            var order: Int
            /// Milliseconds since the step before.
            var taken: Int64
        }

        /// By event and step: when the latest chain that has the event at the step began.
        private var begins: [[Int64?]] = []
        private var arrivals: [Int: Arrival] = [:]

        init(_ events: [Candidate], _ plan: FunnelPlan, open: Bool) {
            let period = plan.calendar.instants(of: plan.period)
            for (index, event) in events.enumerated() {
                var row: [Int64?] = plan.steps.map { _ in nil }
                for step in plan.steps.indices where event.steps.contains(step) {
                    var best: Int64?
                    if step == 0 || open, period.contains(event.event.event.time) { best = event.time }
                    var before: (begin: Int64, time: Int64)?
                    if step > 0 {
                        let earlier = plan.order == .strict ? max(0, index - 1)..<index : 0..<index
                        for other in earlier {
                            guard let begin = begins[other][step - 1] else { continue }
                            if case .milliseconds(let window) = plan.window, event.time - begin > window { continue }
                            let candidate = (begin: begin, time: events[other].time)
                            // Later events win among equals: they come later in the list.
                            if before.map({ candidate.begin >= $0.begin }) ?? true { before = candidate }
                        }
                    }
                    if let before {
                        best = max(best ?? before.begin, before.begin)
                        if arrivals[step] == nil {
                            let order = event.event.position
                            arrivals[step] = Arrival(time: event.time, order: order, taken: event.time - before.time)
                        }
                    }
                    row[step] = best
                }
                begins.append(row)
            }
        }

        func reaches(_ step: Int) -> Bool { begins.contains { $0[step] != nil } }
        func firstArrival(at step: Int) -> Arrival? { arrivals[step] }
    }
}
