package import Semantics

/// `notes.add`: keeps an event, such as a launch or a deployment, or a goal.
package struct AddNote: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package struct Event: Decodable, Sendable {
            var name: String
            var period: DateRange
        }

        package struct Goal: Decodable, Sendable {
            var metric: MetricID
            var target: Double
            var period: DateRange
            var filters: [Filter]?
        }

        package var event: Event?
        package var goal: Goal?
    }

    package let name = "notes.add"
    package let summary =
        "Keeps an event (a launch, a deployment, a sale) for dates and explanations, or a goal for pacing."
    package let route = OperationRoute.post("/api/notes")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .optional(
            "event",
            JSONSchema.object(
                [.init("name", JSONSchema.string()), .init("period", JSONSchema.period)], required: ["name", "period"]),
            "What happened, and on which days."),
        .optional(
            "goal",
            JSONSchema.object(
                [
                    .init("metric", JSONSchema.string()), .init("target", JSONSchema.number()),
                    .init("period", JSONSchema.period), .init("filters", JSONSchema.array(of: QueryMetrics.filter)),
                ], required: ["metric", "target", "period"]),
            "A total to be reached within some days."),
    ]
    package let outputSchema = JSONSchema.openObject("All goals and events, as notes.list gives them.")
    package let example: JSONValue = .object([
        "event": .object([
            "name": .string("checkout redesign"),
            "period": .object(["start": .string("2026-10-12"), "end": .string("2026-10-12")]),
        ])
    ])

    /// The longest name of an event, in characters.
    private static let longestName = 80

    package func run(_ input: Input, in context: OperationContext) async throws -> Notes {
        var added: [Note] = []
        if let event = input.event { added.append(.event(try checked(event))) }
        if let goal = input.goal { added.append(.goal(try checked(goal, context.catalogue))) }
        guard !added.isEmpty else { throw problem("event", "Give an event or a goal.") }
        return try context.notes.change { notes in
            for note in added { notes.add(note) }
            return notes
        }
    }

    private func checked(_ event: Input.Event) throws -> WorkspaceDay {
        let name = event.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (1...AddNote.longestName).contains(name.count), name.contains(where: \.isLetter) else {
            throw problem("event.name", "A name has a letter, and at most \(AddNote.longestName) characters.")
        }
        try check(event.period, "event.period")
        return WorkspaceDay(name: name, range: event.period)
    }

    private func checked(_ goal: Input.Goal, _ catalogue: Catalogue) throws -> Notes.Goal {
        guard catalogue.metric(goal.metric) != nil else {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "goal.metric", message: "There is no metric '\(goal.metric.name.prefix(60))'.",
                    suggestions: NearestNames.suggestions(
                        for: goal.metric.name, among: catalogue.metrics.map(\.id.name)))
            ])
        }
        guard goal.target.isFinite, goal.target > 0 else { throw problem("goal.target", "A target is above zero.") }
        try check(goal.period, "goal.period")
        return Notes.Goal(
            metric: goal.metric, target: goal.target, period: goal.period, filters: goal.filters ?? [])
    }

    private func check(_ period: DateRange, _ location: String) throws {
        guard period.start <= period.end else { throw problem(location, "The period ends before it starts.") }
        guard period.dayCount <= 1_100 else { throw problem(location, "The period is longer than three years.") }
    }

    private func problem(_ location: String, _ message: String) -> OperationError {
        .invalidParameters([ParameterProblem(location: location, message: message)])
    }
}
