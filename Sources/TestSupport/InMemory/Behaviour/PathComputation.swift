import Semantics

/// Computes paths by writing every one of them out.
struct PathComputation: Sendable {
    let plan: PathPlan
    let history: EventHistory

    func tree(sources: [String], snapshot: String) -> PathTree {
        let period = plan.calendar.instants(of: plan.period)
        let sessions = history.sessions.filter { period.contains($0.start) }
        let followed = sessions.flatMap { runs(values(of: $0)) }
        var counts: [[String]: Int] = [:]
        var ends: [[String]: Int] = [:]
        for run in followed {
            for length in 1...plan.depth where length <= run.count {
                counts[Array(run.prefix(length)), default: 0] += 1
            }
            if run.count < plan.depth { ends[run, default: 0] += 1 }
        }
        let kept = kept(counts)
        func nodes(after path: [String]) -> [PathTree.Node] {
            ranked(kept.filter { $0.count == path.count + 1 && $0.starts(with: path) }, counts).map { path in
                PathTree.Node(
                    value: path[path.count - 1], count: counts[path] ?? 0, ends: ends[path] ?? 0,
                    children: nodes(after: path))
            }
        }
        let reading = DataReading(rowsRead: history.events.count, sources: sources, snapshot: snapshot)
        return PathTree(sessions: sessions.count, starts: followed.count, roots: nodes(after: []), reading: reading)
    }

    /// The values of a session's steps, in order.
    private func values(of session: HistorySession) -> [String] {
        let test = EventConditionTest(history: history, calendar: plan.calendar)
        var values: [String] = []
        for member in session.members {
            let event = history.events[member]
            guard test.fulfils(plan.steps, event) else { continue }
            guard let value = test.reader.value(of: plan.dimension, event: event) else { continue }
            if plan.collapse, values.last == value { continue }
            values.append(value)
        }
        return values
    }

    /// What follows each start to the session's end (or beginning), the start included.
    private func runs(_ values: [String]) -> [[String]] {
        switch plan.direction {
        case .transitions: return values.indices.map { Array(values[$0...]) }.map { Array($0.prefix(plan.depth)) }
        case .forward: return run(values)
        case .backward: return run(values.reversed())
        }
    }

    private func run(_ values: [String]) -> [[String]] {
        guard let anchor = plan.anchor else { return values.isEmpty ? [] : [values] }
        return values.firstIndex(of: anchor).map { [Array(values[$0...])] } ?? []
    }

    private func kept(_ counts: [[String]: Int]) -> Set<[String]> {
        let paths = Array(counts.keys)
        var kept: Set<[String]> = []
        if plan.direction == .transitions {
            for path in ranked(paths.filter { $0.count == plan.depth }, counts).prefix(plan.limit) {
                for length in 1...plan.depth { kept.insert(Array(path.prefix(length))) }
            }
        } else {
            for length in 1...plan.depth {
                let continuing = paths.filter { path in
                    path.count == length && (length == 1 || kept.contains(Array(path.dropLast())))
                }
                kept.formUnion(ranked(continuing, counts).prefix(plan.limit))
            }
        }
        return kept
    }

    private func ranked(_ paths: [[String]], _ counts: [[String]: Int]) -> [[String]] {
        paths.sorted { a, b in
            let (x, y) = (counts[a] ?? 0, counts[b] ?? 0)
            return x == y ? a.lexicographicallyPrecedes(b) : x > y
        }
    }
}
