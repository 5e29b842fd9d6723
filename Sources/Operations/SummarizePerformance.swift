package import Grounding
package import Semantics

/// `performance.summary`: the narrative of a period, with facts and citations.
package struct SummarizePerformance: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var period: DateRange?
        package var comparison: ComparisonRequest?

        package init(period: DateRange? = nil, comparison: ComparisonRequest? = nil) {
            self.period = period
            self.comparison = comparison
        }
    }

    package let name = "performance.summary"
    package let summary =
        "Tells how a period went against another: headline metrics, the largest changes and where they are."
    package let route = OperationRoute.get("/api/performance/summary")
    package let parameters: [OperationParameter] = [
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period),
            "Both days included; without, the last complete week that has data."),
        .optional(
            "comparison",
            JSONSchema.anyOf([JSONSchema.string(among: ["previous", "year"]), JSONSchema.period, JSONSchema.null]),
            "What to compare with; \"previous\" without."),
    ]
    package let outputSchema = JSONSchema.answer
    package let example: JSONValue = .object([
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")])
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> VerifiedAnswer {
        let composer = AnswerComposer(context: context, now: context.now())
        let isEmpty = try await context.source.inventory().span == nil
        guard !isEmpty else {
            throw OperationError.noAnswer(
                "empty_workspace", "The workspace is empty, so there is nothing to summarise.",
                suggestions: ["fidga import", "fidga demo"])
        }
        var notes: [String] = []
        let period: DateRange
        if let asked = input.period {
            period = asked
        } else {
            period = try await composer.defaultSummaryPeriod()
            notes.append("no period was given, so this is the week \(PeriodWords.name(period))")
        }
        var progress = AnswerComposer.Progress()
        try await composer.tellSummary(
            period: period, comparison: input.comparison, metrics: [], into: &progress)
        let query = MetricQuery(
            metrics: progress.table?.metricColumns.map(\.id) ?? [], period: period,
            comparison: (progress.table?.comparison?.period).map { .range($0) })
        var answer = try await composer.finish(
            progress, question: name, interpretation: .reading(.summary, of: query), notes: notes)
        try await context.reword(&answer)
        try await composer.keep(answer)
        return answer
    }
}
