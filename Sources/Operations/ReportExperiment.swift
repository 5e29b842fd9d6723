import Insights
package import Semantics

/// `experiments.outcome`: how an A/B test that runs in the workspace stands.
package struct ReportExperiment: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        /// Nil: the one with the most users.
        package var experiment: String?
        /// A rate of users; nil: users with a purchase.
        package var metric: MetricID?
        package var control: String?
        package var period: DateRange?
        package var sequential: Bool?
        /// Rates of users that must not get worse; nil: other steps to an order, and signs of trouble.
        package var guardrails: [MetricID]?
        package var breakdown: DimensionID?
    }

    package let name = "experiments.outcome"
    package let summary = "Judges an A/B test: every variant beside the control, with a verdict in plain words."
    package let route = OperationRoute.get("/api/abtest/outcome")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .optional("experiment", JSONSchema.string(), "Id of the experiment; the one with the most users without."),
        .optional(
            "metric", JSONSchema.string(),
            "A rate of users: user_key_event_rate:EVENT, purchaser_rate; user_key_event_rate without."),
        .optional("control", JSONSchema.string(), "The variant to compare with; the one called control without."),
        .optional("period", JSONSchema.nullable(JSONSchema.period), "Both days included; all days of data without."),
        .optional(
            "sequential", JSONSchema.boolean(), "Whether intervals hold however often one looks; false without."),
        .optional(
            "guardrails", JSONSchema.array(of: JSONSchema.string()),
            "Rates of users that must not get worse; other steps to an order, and signs of trouble, without."),
        .optional(
            "breakdown", JSONSchema.nullable(JSONSchema.string()),
            "A dimension: every variant beside the control for each of its 20 largest values."),
    ]

    package let outputSchema = JSONSchema.experiment

    package let example: JSONValue = .object([:])

    package func run(_ input: Input, in context: OperationContext) async throws -> ExperimentReport {
        let reader = ExperimentReader(context: context, now: context.now())
        var report = try await reader.report(input)
        if let dimension = input.breakdown {
            let metric = input.metric ?? ExperimentReader.standardMetric
            report.breakdown = try await reader.breakdown(report, metric, by: dimension)
        }
        return report
    }
}
