package import Semantics

/// `performance.anomalies`: days on which metrics were not what level, season and known events let expect.
package struct FindAnomalies: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var metrics: [MetricID]?
        package var period: DateRange?
        package var breakdown: DimensionID?
        package var filters: [Filter]?
        package var falseAlarmsPerMonth: Double?
        package var funnel: WatchedFunnel?
        package var retention: WatchedRetention?
        package var svg: Bool?

        /// - Parameter period: when the anomalies began; the past 28 complete days without.
        package init(metrics: [MetricID]? = nil, period: DateRange? = nil) {
            self.metrics = metrics
            self.period = period
        }

        private enum CodingKeys: String, CodingKey {
            case metrics, period, breakdown, filters, funnel, retention, svg
            case falseAlarmsPerMonth = "false_alarms_per_month"
        }
    }

    package let name = "performance.anomalies"
    package let summary =
        "Finds days on which metrics were not as expected, with the expected value, its interval and the severity."
    package let route = OperationRoute.get("/api/performance/anomalies")
    package let parameters: [OperationParameter] = [
        .optional(
            "metrics", JSONSchema.array(of: JSONSchema.string()),
            "Ids of metrics; the headline metrics that have data without."),
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period),
            "Both days included: when the anomalies began; the past 28 complete days without."),
        .optional(
            "breakdown", JSONSchema.nullable(JSONSchema.string()),
            "A dimension each of whose groups is looked at by itself."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold."),
        .optional(
            "false_alarms_per_month", JSONSchema.number(above: 0, maximum: 1_000),
            "How many false alarms a month you accept from each metric; the settings' number without."),
        .optional(
            "funnel",
            JSONSchema.nullable(
                JSONSchema.object(
                    [
                        .init("steps", ReportFunnel.steps),
                        .init("filters", JSONSchema.array(of: JSONSchema.filter)),
                    ], required: ["steps"])),
            "A funnel whose conversion within a session is looked at, day by day."),
        .optional(
            "retention",
            JSONSchema.nullable(
                JSONSchema.object(
                    [
                        .init(
                            "day",
                            JSONSchema.integer(
                                minimum: BehaviourSeries.retentionDays.lowerBound,
                                maximum: BehaviourSeries.retentionDays.upperBound)),
                        .init("entry", BehaviourSchema.selection),
                        .init("activity", BehaviourSchema.selection),
                    ], required: ["day"])),
            "The share of those who begin on a day that comes back so many days later, day by day."),
        .optional("svg", JSONSchema.boolean(), "Whether the charts come as pictures too."),
    ]
    package let outputSchema = JSONSchema.anomalies
    package let example: JSONValue = .object([
        "metrics": .array([.string("sessions")]),
        "period": .object(["start": .string("2026-11-01"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> AnomalyReport {
        if let rate = input.falseAlarmsPerMonth, !(rate > 0 && rate <= 1_000) {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "false_alarms_per_month", message: "A number above 0, at most 1000, is needed.")
            ])
        }
        if let day = input.retention?.day, !BehaviourSeries.retentionDays.contains(day) {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "retention.day",
                    message: "A number of days from \(BehaviourSeries.retentionDays.lowerBound) to "
                        + "\(BehaviourSeries.retentionDays.upperBound) is needed.")
            ])
        }
        return try await AnomalyFinder(context: context).report(
            .init(
                metrics: input.metrics ?? [], period: input.period, breakdown: input.breakdown,
                filters: input.filters ?? [], funnel: input.funnel, retention: input.retention,
                falseAlarmsPerMonth: input.falseAlarmsPerMonth, drawsCharts: input.svg ?? false))
    }
}
