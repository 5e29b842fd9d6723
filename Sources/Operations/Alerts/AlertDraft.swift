package import Semantics

/// A rule as somebody writes it: what is left out is filled in.
package struct AlertDraft: Decodable, Sendable {
    package var id: String?
    package var name: String?
    package var metric: MetricID?
    package var filters: [Filter]?
    package var granularity: Granularity?
    package var condition: AlertCondition?
    package var forSteps: Int?
    package var minimumVolume: Double?
    package var volumeMetric: MetricID?
    package var hysteresis: Double?
    package var mutedUntil: CivilDate?
    /// Whether `muted_until` was given: null means that the rule speaks again.
    package var setsMute = false

    package init() {}

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case id, name, metric, filters, granularity, condition, hysteresis
        case forSteps = "for_steps"
        case minimumVolume = "minimum_volume"
        case volumeMetric = "volume_metric"
        case mutedUntil = "muted_until"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decodeIfPresent(String.self, forKey: .id)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        metric = try container.decodeIfPresent(MetricID.self, forKey: .metric)
        filters = try container.decodeIfPresent([Filter].self, forKey: .filters)
        granularity = try container.decodeIfPresent(Granularity.self, forKey: .granularity)
        if container.contains(.condition), try !container.decodeNil(forKey: .condition) {
            let op = try container.nestedContainer(keyedBy: OperatorKey.self, forKey: .condition)
            if let name = try op.decodeIfPresent(AlertCondition.Operator.self, forKey: .op),
                name.needsValue,
                !op.contains(.value)
            {
                throw DecodingError.dataCorruptedError(
                    forKey: .condition, in: container, debugDescription: "'\(name.rawValue)' needs a 'value'")
            }
            condition = try container.decode(AlertCondition.self, forKey: .condition)
        }
        forSteps = try container.decodeIfPresent(Int.self, forKey: .forSteps)
        minimumVolume = try container.decodeIfPresent(Double.self, forKey: .minimumVolume)
        volumeMetric = try container.decodeIfPresent(MetricID.self, forKey: .volumeMetric)
        hysteresis = try container.decodeIfPresent(Double.self, forKey: .hysteresis)
        mutedUntil = try container.decodeIfPresent(CivilDate.self, forKey: .mutedUntil)
        setsMute = container.contains(.mutedUntil)
    }

    private enum OperatorKey: String, CodingKey { case op, value }

    /// The rule, checked against the catalogue; a name and an id are made where none are given.
    ///
    /// - Parameter taken: ids that other rules have.
    func rule(in context: OperationContext, taken: Set<String>) throws(OperationError) -> AlertRule {
        guard let metric, let condition else {
            throw .invalidParameters([
                ParameterProblem(
                    location: metric == nil ? "metric" : "condition",
                    message: "A rule needs a metric and a condition.")
            ])
        }
        let words = AlertWords(context: context)
        var rule = AlertRule(
            id: "", name: name ?? "", metric: metric, filters: filters ?? [],
            granularity: granularity ?? .day,
            condition: condition, forSteps: forSteps ?? 1, minimumVolume: minimumVolume,
            volumeMetric: volumeMetric ?? "sessions", hysteresis: hysteresis ?? 0, mutedUntil: mutedUntil)
        if name == nil { rule.name = words.title(rule) }
        rule.id = id ?? Self.free(AlertRule.id(from: rule.name), taken: taken)
        try Self.check(rule, in: context)
        return rule
    }

    /// A kept rule with what is given changed.
    func changed(_ rule: AlertRule, in context: OperationContext) throws(OperationError) -> AlertRule {
        var rule = rule
        if let name { rule.name = name }
        if let metric { rule.metric = metric }
        if let filters { rule.filters = filters }
        if let granularity { rule.granularity = granularity }
        if let condition { rule.condition = condition }
        if let forSteps { rule.forSteps = forSteps }
        if let minimumVolume { rule.minimumVolume = minimumVolume }
        if let volumeMetric { rule.volumeMetric = volumeMetric }
        if let hysteresis { rule.hysteresis = hysteresis }
        if setsMute { rule.mutedUntil = mutedUntil }
        try Self.check(rule, in: context)
        return rule
    }

    private static func check(_ rule: AlertRule, in context: OperationContext) throws(OperationError) {
        let problems = rule.problems.map { ParameterProblem(location: $0.field, message: $0.message) }
        guard problems.isEmpty else { throw .invalidParameters(problems) }
        var unknown: [ParameterProblem] = []
        for (field, metric) in [("metric", rule.metric), ("volume_metric", rule.volumeMetric)]
        where context.catalogue.metric(metric) == nil {
            unknown.append(
                ParameterProblem(
                    location: field, message: "There is no metric '\(metric.name.prefix(60))'.",
                    suggestions: NearestNames.suggestions(
                        for: metric.name, among: context.catalogue.metrics.map(\.id.name))))
        }
        guard unknown.isEmpty else { throw .unknownMetrics(unknown) }
    }

    private static func free(_ id: String, taken: Set<String>) -> String {
        guard taken.contains(id) else { return id }
        var number = 2
        while taken.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }

    /// The fields as parameters of an operation.
    static func parameters(isNew: Bool) -> [OperationParameter] {
        let metric = JSONSchema.string()
        var parameters: [OperationParameter] = [
            isNew
                ? .required("metric", metric, "Id of the metric to watch.")
                : .optional("metric", metric, "Id of the metric to watch."),
            isNew
                ? .required("condition", AlertCondition.schema, "What makes a step fire.")
                : .optional("condition", AlertCondition.schema, "What makes a step fire."),
            .optional("name", JSONSchema.string(), "For people; said from the condition without."),
        ]
        parameters += [
            .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold."),
            .optional(
                "granularity", JSONSchema.string(among: AlertRule.granularities.map(\.rawValue)),
                "The length of a step; day without."),
            .optional(
                "for_steps", JSONSchema.integer(minimum: 1), "Steps in a row that must hold; 1 without."),
            .optional(
                "minimum_volume", JSONSchema.nullable(JSONSchema.number()),
                "Steps with less behind them say nothing."),
            .optional(
                "volume_metric", JSONSchema.string(), "What the volume is counted in; sessions without."),
            .optional(
                "hysteresis", JSONSchema.number(),
                "How far back inside the limit a value must come before the rule fires again; 0 without."),
            .optional(
                "muted_until", JSONSchema.nullable(JSONSchema.date),
                "Silent until this day, it included; null speaks."),
        ]
        return parameters
    }
}

extension AlertCondition.Operator {
    var needsValue: Bool { self != .anomaly && self != .missing }
}
