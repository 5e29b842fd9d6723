package import Semantics

extension DriverAnalysis {
    /// Each driver as a finding, largest first.
    package func findings(
        metric: MetricID, period: DateRange, baselinePeriod: DateRange, provenance: Provenance
    ) -> [Finding] {
        drivers.map { driver in
            Finding(
                kind: .contribution, metric: metric, value: driver.effect.contribution,
                baseline: driver.baseline ?? 0, current: driver.current ?? 0,
                dimensions: driver.condition.map { DimensionValue(DimensionID($0.dimension), $0.value) },
                period: period, baselinePeriod: baselinePeriod,
                evidence: Evidence(
                    method: "conditions that moved otherwise than the rest, beyond noise; rate and mix effects by "
                        + "means of both periods",
                    provenance: provenance))
        }
    }
}

extension DriverAnalysis.Driver {
    package var json: JSONValue {
        .object([
            "where": .object(condition.map { JSONValue.Member($0.dimension, .string($0.value)) }),
            "contribution": .number(effect.contribution), "rate_effect": .number(effect.rate),
            "mix_effect": .number(effect.mix), "baseline": .optional(baseline) { .number($0) },
            "current": .optional(current) { .number($0) },
            "share_of_change": .optional(shareOfChange) { .number($0) },
        ])
    }
}
