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
                    .init("period", JSONSchema.period), .init("filters", JSONSchema.array(of: JSONSchema.filter)),
                ], required: ["metric", "target", "period"]),
            "A total to be reached within some days, or the level of a rate that they are to have."),
    ]
    package let outputSchema = JSONSchema.notes
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
        if let goal = input.goal { added.append(.goal(try await checked(goal, in: context))) }
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

    private func checked(_ goal: Input.Goal, in context: OperationContext) async throws -> Notes.Goal {
        let catalogue = context.catalogue
        guard let metric = catalogue.metric(goal.metric) else {
            throw OperationError.unknownMetrics([
                ParameterProblem(
                    location: "goal.metric", message: "There is no metric '\(goal.metric.name.prefix(60))'.",
                    suggestions: NearestNames.suggestions(
                        for: goal.metric.name, among: catalogue.metrics.map(\.id.name)))
            ])
        }
        guard goal.target.isFinite, goal.target > 0 else { throw problem("goal.target", "A target is above zero.") }
        guard metric.unit != .fraction || goal.target <= 1 else {
            throw problem("goal.target", "\(metric.name) is a share: write 3 % as 0.03.")
        }
        try check(goal.period, "goal.period")
        let filters = goal.filters ?? []
        try await check(filters, of: goal.metric, in: context)
        return Notes.Goal(metric: goal.metric, target: goal.target, period: goal.period, filters: filters)
    }

    /// A goal narrows its metric by dimensions that the metric can be asked for by.
    ///
    /// - Throws: `invalidParameters` with the place of every filter that is wrong, in the goal.
    private func check(_ filters: [Filter], of metric: MetricID, in context: OperationContext) async throws {
        let dimensions = Set(context.catalogue.dimensions.map(\.id.name))
        var problems = filters.enumerated().filter {
            context.catalogue.metric(MetricID($1.field)) != nil && !dimensions.contains($1.field)
        }
        .map { index, filter in
            ParameterProblem(
                location: "goal.filters[\(index)].field",
                message: "'\(filter.field.prefix(60))' is a metric; a goal is narrowed by dimensions.")
        }
        if problems.isEmpty, !filters.isEmpty {
            let planner = QueryPlanner(catalogue: context.catalogue, settings: context.settings)
            do {
                _ = try planner.plan(
                    MetricQuery(metrics: [metric], filters: filters),
                    today: context.settings.calendar.date(of: context.now()),
                    inventory: try await context.source.inventory())
            } catch let refusal as QueryRefusal {
                problems = refusal.issues.map {
                    ParameterProblem(
                        location: "goal.\($0.location)", message: $0.message, suggestions: $0.suggestions)
                }
            }
        }
        guard problems.isEmpty else { throw OperationError.invalidParameters(problems) }
    }

    private func check(_ period: DateRange, _ location: String) throws {
        guard period.start <= period.end else { throw problem(location, "The period ends before it starts.") }
        guard period.dayCount <= 1_100 else { throw problem(location, "The period is longer than three years.") }
    }

    private func problem(_ location: String, _ message: String) -> OperationError {
        .invalidParameters([ParameterProblem(location: location, message: message)])
    }
}
