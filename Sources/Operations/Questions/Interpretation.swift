package import Semantics

/// What a question asks for, as far as its words say; the rest is filled with stated defaults.
///
/// *Step before:* `QuestionReader`. *Step after:* `query()` for what the metric layer answers by itself, else the
/// report
/// of the intent.
package struct Interpretation: Sendable, Equatable {
    package var intent: QuestionIntent
    /// Empty: the default headline metrics, or not applicable.
    package var metrics: [MetricID] = []
    package var breakdown: [DimensionID] = []
    /// On dimensions, and on metrics after aggregation.
    package var filters: [Filter] = []
    /// Both days included; nil where the intent has no past period.
    package var period: DateRange?
    package var comparison: DateRange?
    package var granularity: Granularity = .none
    /// Future days, both included.
    package var horizon: DateRange?
    package var limit: Int?
    package var order: SortOrder?
    /// The question cannot be answered as it stands: ask `clarifyingQuestion`, and print no number.
    package var needsClarification = false
    package var clarifyAbout: [ClarificationSubject] = []
    package var clarifyingQuestion: String?
    package var outOfScope = false
    /// What only this intent has; always an object.
    package var params: JSONValue = .object([JSONValue.Member]())
    /// The requests of a `multi`, in order of mention.
    package var parts: [Interpretation] = []
    /// How sure the reading is, 0…1. Below 0.5 the words hardly decide.
    package var confidence: Double = 1
    /// What was taken over from the question before, and what was not, in words an answer can print; nil for a question
    /// that stands by itself.
    package var thread: String?
    /// Defaults applied, in words an answer can print.
    package var notes: [String] = []

    package init(intent: QuestionIntent) { self.intent = intent }
}

/// What is asked for.
package enum QuestionIntent: String, Sendable, Codable, CaseIterable {
    case metricValue = "metric_value"
    case trend, breakdown, ranking, comparison, why, anomaly, forecast
    case whatIf = "what_if"
    case goalPacing = "goal_pacing"
    case funnel, cohort, path, attribution, abtest, segment, realtime, summary, recommendation
    case alertCreate = "alert_create"
    case alertManage = "alert_manage"
    case alertLog = "alert_log"
    case reportSchedule = "report_schedule"
    case definition
    case dataQuality = "data_quality"
    case provenance, help, multi
    case outOfScope = "out_of_scope"
}

/// What a clarifying question is about.
package enum ClarificationSubject: String, Sendable, Codable { case metric, period, entity }

extension Interpretation {
    /// The metric query, for the intents that are one: value, trend, breakdown, ranking, comparison. Nil for the
    /// others,
    /// and where something must be clarified first.
    package func query() -> MetricQuery? {
        guard [.metricValue, .trend, .breakdown, .ranking, .comparison].contains(intent), !needsClarification else {
            return nil
        }
        return MetricQuery(
            metrics: metrics.map(withPercentile), breakdown: breakdown, filters: filters, period: period,
            comparison: comparison.map { .range($0) }, granularity: granularity, order: order.map(withPercentile),
            limit: limit)
    }

    /// Another percentile than the usual one is part of the metric's id.
    private func withPercentile(_ metric: MetricID) -> MetricID {
        guard let percentile = params["percentile"]?.integer, percentile != 75, metric.parameter == nil,
            MetricFacts.percentile.contains(metric)
        else { return metric }
        return MetricID("\(metric.name):p\(percentile)")
    }

    private func withPercentile(_ order: SortOrder) -> SortOrder {
        guard metrics.contains(MetricID(order.by)) else { return order }
        return SortOrder(by: withPercentile(MetricID(order.by)).name, dir: order.dir)
    }
}

extension Interpretation {
    /// The same with a parameter set; nil takes it away.
    func with(_ key: String, _ value: JSONValue?) -> Interpretation {
        var result = self
        var members: [JSONValue.Member] = []
        if case .object(let own) = params { members = own.filter { $0.key != key } }
        result.params = .object(members + (value.map { [.init(key, $0)] } ?? []))
        return result
    }
}
