/// A funnel with its names and rates.
package struct FunnelResult: BehaviourResult {
    package var query: FunnelQuery
    package var total: [FunnelTable.Step]
    /// The largest first, at most the query's limit.
    package var groups: [FunnelTable.Group]

    package init(query: FunnelQuery, total: [FunnelTable.Step], groups: [FunnelTable.Group]) {
        self.query = query
        self.total = total
        self.groups = groups
    }

    package func members(currency: Currency) -> [JSONValue.Member] {
        [
            .init("unit", .string(query.unit.rawValue)), .init("steps", steps(total)),
            .init("breakdown", .optional(query.breakdown) { .string($0.name) }),
            .init(
                "groups",
                .array(
                    groups.map { group in
                        .object(["value": .optional(group.value) { .string($0) }, "steps": steps(group.steps)])
                    })),
            .init("window", query.window.json), .init("order", .string(query.order.rawValue)),
            .init("entry", .string(query.entry.rawValue)),
        ]
    }

    /// The share of a step's units that continued to the next; nil at the last step.
    package static func completion(_ steps: [FunnelTable.Step], from index: Int) -> Double? {
        steps.indices.contains(index + 1) ? Share.of(steps[index + 1].continued, steps[index].units) : nil
    }

    private func steps(_ steps: [FunnelTable.Step]) -> JSONValue {
        .array(
            steps.enumerated().map { index, step in
                let before = index == 0 ? nil : steps[index - 1]
                let completion = FunnelResult.completion(steps, from: index)
                let lost = steps.indices.contains(index + 1) ? step.units - steps[index + 1].continued : nil
                let mean = step.continued == 0 ? nil : Double(step.totalMilliseconds) / Double(step.continued) / 1000
                return .object([
                    "step": .integer(Int64(index + 1)), "name": .string(query.steps[index].title),
                    query.unit.rawValue: .integer(Int64(step.units)),
                    "entered": .integer(Int64(step.units - step.continued)),
                    "conversion_from_previous": Share.json(before.flatMap { Share.of(step.continued, $0.units) }),
                    "conversion_from_first": Share.json(Share.of(step.chained, steps[0].units)),
                    "completion_rate": Share.json(completion),
                    "abandonments": .optional(lost) { .integer(Int64($0)) },
                    "abandonment_rate": Share.json(completion.map { 1 - $0 }),
                    "median_seconds": Share.json(step.medianMilliseconds.map { $0 / 1000 }),
                    "mean_seconds": Share.json(mean),
                ])
            })
    }
}
