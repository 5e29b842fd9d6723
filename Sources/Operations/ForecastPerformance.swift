import Insights
package import Semantics

/// `performance.forecast`: metrics ahead, with intervals and how far to trust them.
package struct ForecastPerformance: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var metrics: [MetricID]
        package var granularity: Granularity?
        package var horizon: Int?
        package var filters: [Filter]?
        package var breakdown: DimensionID?
        package var events: [Event]?
        package var goal: Goal?
        package var calendar: Bool?
        package var scenarios: Int?
        package var svg: Bool?

        init(
            metrics: [MetricID], granularity: Granularity? = nil, horizon: Int? = nil, filters: [Filter]? = nil,
            goal: Goal? = nil
        ) {
            self.metrics = metrics
            self.granularity = granularity
            self.horizon = horizon
            self.filters = filters
            self.goal = goal
        }

        /// Something known that happens on days: a sale, a holiday.
        package struct Event: Decodable, Sendable {
            package var name: String
            package var dates: [CivilDate]
        }

        /// A sum to be reached over days.
        package struct Goal: Decodable, Sendable {
            package var target: Double
            package var period: DateRange
        }
    }

    package let name = "performance.forecast"
    package let summary =
        "Forecasts metrics with 80 % and 95 % intervals, the methods, their past errors and the reasons."
    package let route = OperationRoute.get("/api/performance/forecast")
    package let parameters: [OperationParameter] = [
        .required("metrics", JSONSchema.array(of: JSONSchema.string()), "Ids of metrics, as metrics.list gives them."),
        .optional(
            "granularity", JSONSchema.string(among: ForecastHistory.granularities.map(\.rawValue)),
            "The length of a step; day without."),
        .optional(
            "horizon", JSONSchema.nullable(JSONSchema.integer(minimum: 1, maximum: longestHorizon)),
            "How many steps ahead; 28 days, 8 weeks or 6 months without."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold."),
        .optional(
            "breakdown", JSONSchema.nullable(JSONSchema.string()),
            "A dimension whose largest values are forecast as well, so that they add up to the whole."),
        .optional(
            "events", JSONSchema.array(of: event),
            "Known events with all their days, past and future ones."),
        .optional(
            "calendar", JSONSchema.boolean(),
            "Whether public holidays, ends of months and the workspace's named days count, for days; true without."
        ),
        .optional(
            "scenarios", JSONSchema.integer(minimum: 0, maximum: mostScenarios),
            "How many possible futures to give; none without."),
        .optional("svg", JSONSchema.boolean(), "Whether the charts come as pictures too."),
        .optional(
            "goal", JSONSchema.nullable(goal),
            "A sum to reach over days that have begun and are not over: how likely, and what it takes. For metrics that add "
                + "up over days, by day; else `goal` is null and `goal_note` says why."),
    ]
    package let outputSchema = JSONSchema.forecasts
    package let example: JSONValue = .object(["metrics": .array([.string("sessions")]), "horizon": .integer(14)])

    package func run(_ input: Input, in context: OperationContext) async throws -> PerformanceForecast {
        let granularity = input.granularity ?? .day
        guard let history = try await ForecastHistory(of: input.metrics, by: granularity, in: context) else {
            throw OperationError.noAnswer(
                "empty_workspace", "The workspace is empty, so there is nothing to forecast from.",
                suggestions: ["fidga import", "fidga demo"])
        }
        return try await PerformanceForecaster(context: context, input: input, history: history).result()
    }

    static let longestHorizon = 1_000
    static let mostScenarios = 200

    private static let event = JSONSchema.object(
        [.init("name", JSONSchema.string()), .init("dates", JSONSchema.array(of: JSONSchema.date))],
        required: ["name", "dates"])
    private static let goal = JSONSchema.object(
        [.init("target", JSONSchema.number(above: 0)), .init("period", JSONSchema.period)],
        required: ["target", "period"])
}
