import Grounding
package import Insights
package import Semantics

/// Why a metric changed, with what it rests on.
package struct ChangeExplanation: OperationOutput {
    package let metric: MetricDefinition
    package let whole: MetricTable
    package let comparison: DateRange
    package let baseline: Double
    package let current: Double
    package internal(set) var findings: [Finding] = []
    var drivers: [DriverAnalysis.Driver] = []
    var unexplained: Double
    var reversals: [SimpsonReversal] = []
    var factors: [ChangeReasons.Factor] = []
    var events: [ChangeReasons.Event] = []
    var notes: [String] = []
    private(set) var dimensions: [DimensionID] = []

    init(
        metric: MetricDefinition, whole: MetricTable, comparison: DateRange, baseline: Double, current: Double
    ) {
        self.metric = metric
        self.whole = whole
        self.comparison = comparison
        self.baseline = baseline
        self.current = current
        unexplained = current - baseline
    }

    mutating func take(_ analysis: DriverAnalysis, provenance: Provenance, dimensions: [DimensionID]) {
        drivers = analysis.drivers
        reversals = analysis.reversals
        unexplained = (current - baseline) - drivers.reduce(0) { $0 + $1.effect.contribution }
        notes += analysis.notes
        self.dimensions = dimensions
        findings = analysis.findings(
            metric: metric.id, period: whole.period, baselinePeriod: comparison, provenance: provenance)
    }

    private var isRate: Bool { RateParts(metric) != nil }

    /// What would make another explanation likelier, most important first.
    private var doubts: [String] {
        var doubts = events.map { event in
            "\(event.name) (\(event.range)) lies in the \(event.isCurrent ? "period" : "comparison") only: if the change "
                + "is gone when both periods have it or neither, it was that."
        }
        doubts += whole.trust.flags.map { "The data has a flaw: \($0). Mend it and ask again before acting." }
        if let first = drivers.first {
            doubts.append(
                "If \(first.values) is back at its old level while \(metric.name) is not, it was not \(first.values).")
        } else if dimensions.isEmpty == false {
            doubts.append(
                "No part stands out by \(dimensions.map(\.name).joined(separator: ", ")); another dimension may tell "
                    + "more.")
        }
        return doubts
    }

    package var json: JSONValue {
        .object([
            "metric": .string(metric.id.name), "unit": .string(metric.unit.name(in: whole.currency)),
            "period": whole.period.json,
            "comparison": comparison.json, "baseline": .number(baseline), "current": .number(current),
            "change": .number(current - baseline), "drivers": .array(drivers.map(\.json)),
            "unexplained": .number(unexplained),
            "factors": .array(factors.map(ChangeExplanation.json)),
            "known_events": .array(
                events.map { event in
                    .object([
                        "name": .string(event.name), "period": event.range.json,
                        "in": .string(event.isCurrent ? "period" : "comparison"),
                    ])
                }),
            "reversals": .array(reversals.map { .string($0.dimension) }),
            "dimensions": .array(dimensions.map { .string($0.name) }),
            "sentences": .array(drivers.map { .string($0.sentence(isRate: isRate, called: $0.values)) }),
            "notes": .array(notes.map { .string($0) }),
            "what_would_change_this": .array(doubts.map { .string($0) }),
            "trust": whole.trust.json,
            "provenance": (findings.first?.evidence.provenance ?? whole.provenance).json,
        ])
    }

    /// What the narrator tells of it.
    var reasons: ChangeReasons { ChangeReasons(drivers: findings, factors: factors, events: events) }

    private static func json(of factor: ChangeReasons.Factor) -> JSONValue {
        .object([
            "factor": .string(factor.name), "baseline": .number(factor.baseline), "current": .number(factor.current),
            "contribution": .number(factor.contribution),
            "drivers": .array(
                factor.drivers.map { finding in
                    .object([
                        "where": .object(
                            finding.dimensions.map {
                                JSONValue.Member($0.dimension.name, .optional($0.value) { .string($0) })
                            }),
                        "contribution": .number(finding.value), "baseline": .number(finding.baseline),
                        "current": .number(finding.current),
                    ])
                }),
        ])
    }
}
