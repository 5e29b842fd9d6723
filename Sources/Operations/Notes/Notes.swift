package import Semantics

/// One thing that was told.
package enum Note: Sendable, Equatable {
    case goal(Notes.Goal)
    case event(WorkspaceDay)
    case decision(Notes.Decision)
    /// A goal that was told before and is taken back.
    case withdrawnGoal(Notes.Goal)
}

/// What people told about the business: goals that pacing is measured against, events that are dates and may be causes, and
/// advice that they followed.
package struct Notes: Sendable, Equatable, Codable {
    package var goals: [Goal] = []
    package var events: [WorkspaceDay] = []
    package var decisions: [Decision] = []

    package init() {}

    private enum CodingKeys: String, CodingKey { case goals, events, decisions }

    /// What is not there was not told.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        goals = try container.decodeIfPresent([Goal].self, forKey: .goals) ?? []
        events = try container.decodeIfPresent([WorkspaceDay].self, forKey: .events) ?? []
        decisions = try container.decodeIfPresent([Decision].self, forKey: .decisions) ?? []
    }

    /// "200k revenue in November".
    package struct Goal: Sendable, Equatable, Codable {
        package var metric: MetricID
        /// In the metric's own unit.
        package var target: Double
        package var period: DateRange
        package var filters: [Filter]

        package init(metric: MetricID, target: Double, period: DateRange, filters: [Filter] = []) {
            self.metric = metric
            self.target = target
            self.period = period
            self.filters = filters
        }

        /// What it is listed and deleted by: `total_revenue 2026-11-01..2026-11-30`.
        package var name: String { "\(metric) \(period)" }
    }

    /// Most of each kind that are kept; the oldest go first.
    static let limit = 500

    package mutating func add(_ note: Note) {
        switch note {
        case .goal(let goal): add(goal)
        case .event(let event): add(event)
        case .decision(let decision): add(decision)
        case .withdrawnGoal(let goal): goals.removeAll { $0 == goal }
        }
    }

    /// The goal whose place another takes: the one of the same figure and days.
    package func goal(replacedBy goal: Goal) -> Goal? {
        goals.first { $0.metric == goal.metric && $0.period == goal.period && $0.filters == goal.filters }
    }

    /// A goal of the same figure and days takes the place of the earlier one.
    private mutating func add(_ goal: Goal) {
        if let old = self.goal(replacedBy: goal) { goals.removeAll { $0 == old } }
        goals = Array((goals + [goal]).suffix(Notes.limit))
    }

    /// An event told again with other days is another event of that name: sales come back.
    private mutating func add(_ event: WorkspaceDay) {
        guard !events.contains(event) else { return }
        events = Array((events + [event]).suffix(Notes.limit))
    }

    /// Advice is followed once.
    private mutating func add(_ decision: Decision) {
        guard !decisions.contains(where: { $0.id == decision.id }) else { return }
        decisions = Array((decisions + [decision]).suffix(Notes.limit))
    }

    /// Takes away what bears a name, in any case.
    ///
    /// - Returns: how many those were.
    package mutating func remove(named name: String) -> Int {
        let before = count
        goals.removeAll { $0.name.lowercased() == name.lowercased() }
        events.removeAll { $0.name.lowercased() == name.lowercased() }
        decisions.removeAll { $0.id.lowercased() == name.lowercased() }
        return before - count
    }

    private var count: Int { goals.count + events.count + decisions.count }

    /// What everything is called.
    package var names: [String] { goals.map(\.name) + events.map(\.name) + decisions.map(\.id) }

    /// The goal that a question about a target means: of its metrics, where it names some, and not over yet.
    ///
    /// - Parameter days: days that the question names; nil where it names none.
    func goal(for metrics: [MetricID], on days: DateRange?, today: CivilDate) -> Goal? {
        let open = goals.filter { goal in
            goal.period.end >= today && (metrics.isEmpty || metrics.contains(goal.metric))
                && days.map { goal.period.intersection($0) != nil } ?? true
        }
        // The one that has begun, or begins first; of these the one that ends first; of equals the one told last.
        return open.reversed().min {
            (max($0.period.start, today), $0.period.end) < (max($1.period.start, today), $1.period.end)
        }
    }
}

extension Notes: OperationOutput {
    package var json: JSONValue {
        .object([
            "goals": .array(
                goals.map { goal in
                    .object([
                        "name": .string(goal.name), "metric": .string(goal.metric.name),
                        "target": .number(goal.target), "period": goal.period.json,
                        "filters": .array(goal.filters.map(\.json)),
                    ])
                }),
            "events": .array(
                events.map { .object(["name": .string($0.name), "period": $0.range.json]) }),
            "decisions": .array(decisions.map(\.json)),
        ])
    }
}
