import Insights
package import Semantics

extension PerformanceForecast: OperationOutput {
    package var json: JSONValue {
        .object([
            "forecasts": .array(
                forecasts.map { entry in
                    switch entry {
                    case .told(let told): told.json
                    case .refused(let metric, let reason):
                        .object(["metric": .string(metric.name), "refusal": .string(reason)])
                    }
                }),
            "trust": trust.json,
            "provenance": .optional(provenance) { $0.json },
        ])
    }
}

extension PerformanceForecast.Told {
    var json: JSONValue {
        let found = forecast.forecast
        return .object(
            [
                .init("metric", .string(forecast.metric.name)),
                .init("unit", .string(unit.name(in: currency))),
                .init("granularity", .string(forecast.granularity.rawValue)),
                .init(
                    "history",
                    .object(["start": start(forecast.history.first?.start), "end": start(forecast.history.last?.start)])
                ),
                .init("steps", .array(found.point.indices.map(step))),
                .init("methods", .array(found.methods.map { .string($0) })),
                .init("combination", .string(found.combination)),
                .init("reasons", .array(found.reasons.map { .string($0) })),
                .init("season", .optional(found.season) { .integer(Int64($0)) }),
                .init(
                    "back_test",
                    .optional(found.backTest) { test in
                        .object([
                            "origins": .integer(Int64(test.origins)),
                            "mean_absolute_error": number(test.meanAbsoluteError),
                            "seasonal_naive_error": number(test.naiveError), "coverage95": .number(test.coverage95),
                        ])
                    }),
                .init(
                    "set_aside",
                    .array(
                        found.setAside.map { aside in
                            .object([
                                "start": start(day(aside.position)), "value": .optional(aside.value, number),
                                "expected": number(aside.expected), "reason": .string(aside.reason.rawValue),
                            ])
                        })),
                .init(
                    "goal",
                    .optional(goal) { goal in
                        .object([
                            "target": number(goal.target), "so_far": number(goal.soFar),
                            "expected": number(goal.expected),
                            "lo80": number(goal.range.lowerBound), "hi80": number(goal.range.upperBound),
                            "probability": .number(goal.probability), "needed_per_step": number(goal.neededPerStep),
                            "expected_per_step": number(goal.expectedPerStep),
                        ])
                    }),
                .init("goal_note", .optional(goalNote) { .string($0) }),
                .init("scenarios", .array(scenarios.map { .array($0.map(number)) })),
                .init("chart", chartJSON),
                .init(
                    "parts",
                    .optional(parts) { parts in
                        .object([
                            "dimension": .string(parts.dimension.name),
                            "values": .array(
                                parts.parts.map { part in
                                    .object([
                                        "value": .optional(part.value) { .string($0) }, "is_rest": .bool(part.isRest),
                                        "mean": .array(part.point.map(number)),
                                    ])
                                }),
                        ])
                    }),
            ])
    }

    private func step(_ index: Int) -> JSONValue {
        let found = forecast.forecast
        var members: [JSONValue.Member] = [
            .init("start", start(forecast.steps[index])), .init("mean", number(found.point[index])),
        ]
        for band in found.bands {
            let percent = Int((band.level * 100).rounded())
            members.append(.init("lo\(percent)", number(band.lower[index])))
            members.append(.init("hi\(percent)", number(band.upper[index])))
        }
        return .object(members)
    }

    private func number(_ value: Double) -> JSONValue { .number(value) }

    private func start(_ day: CivilDate?) -> JSONValue { .optional(day) { .string("\($0)") } }

    private func day(_ position: Int) -> CivilDate? {
        forecast.history.indices.contains(position) ? forecast.history[position].start : nil
    }
}
