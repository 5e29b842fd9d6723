import Semantics

/// Results of anomalies, changes, forecasts and experiments.
extension JSONSchema {
    static let anomalies = record(
        "The anomalies, the most severe first.",
        [
            "period": period,
            "anomalies": array(
                of: shape(
                    "Anomaly",
                    record([
                        "metric": string(), "dimensions": dimensionValues, "kind": string("spike, drop, level_shift …"),
                        "severity": string(), "score": number("0 to 1"), "period": period,
                        "ongoing": boolean("Whether it goes on to the last day of data"),
                        "stop": nullable(string("checkout or product, where something no longer goes on to its end")),
                        "date": describe(date, "Its most unusual day"), "value": nullable(number("On that day")),
                        "expected": nullable(number()),
                        "lower": nullable(number("Of the interval of what was expected")),
                        "upper": nullable(number()), "difference": nullable(number("Value less expected")),
                        "unit": string(), "events": array(of: string(), "Known events of those days"),
                        "where": nullable(
                            record(
                                "Where most of it is.",
                                ["dimensions": dimensionValues, "change_against_week_before": number()])),
                    ]))),
            "charts": array(of: chart), "trust": nullable(trust),
        ])

    static let change = record(
        "The change in parts: contributions and the unexplained remainder add up to it.",
        [
            "metric": string(), "unit": string(), "period": period, "comparison": period,
            "baseline": number("The value over the comparison's days"), "current": number("The value over the period"),
            "change": number("Current less baseline"), "drivers": array(of: driver), "unexplained": number(),
            "factors": array(
                of: record(
                    "A factor of a metric that is a product.",
                    [
                        "factor": string(), "baseline": number(), "current": number(), "contribution": number(),
                        "drivers": array(
                            of: record([
                                "where": dimensionValues, "contribution": number(), "baseline": nullable(number()),
                                "current": nullable(number()),
                            ])),
                    ])),
            "known_events": array(
                of: record(["name": string(), "period": period, "in": string(among: ["period", "comparison"])])),
            "reversals": array(of: string(), "Dimensions all of whose groups moved against the whole"),
            "dimensions": array(of: string(), "Where was looked"),
            "sentences": array(of: string(), "The drivers in words"), "notes": texts,
            "what_would_change_this": array(of: string(), "What could make this reading wrong"), "trust": trust,
            "provenance": provenance,
        ])

    private static let driver = shape(
        "Driver",
        record(
            "A part of the data that moved otherwise than the rest.",
            [
                "where": dimensionValues, "contribution": number("rate_effect and mix_effect together"),
                "rate_effect": number(), "mix_effect": number(), "baseline": nullable(number()),
                "current": nullable(number()), "share_of_change": nullable(number("1 is all of the change")),
            ]))

    static let forecasts = record(
        "Forecasts, one a metric, in the order of the metrics.",
        [
            "forecasts": array(of: forecast), "trust": trust, "provenance": nullable(provenance),
        ])

    /// Either a refusal or everything else.
    private static let forecast = shape(
        "Forecast",
        record(
            "With `refusal` there is nothing else but the metric; without it, everything else is there.",
            sometimes: [
                "refusal", "unit", "granularity", "history", "steps", "methods", "combination", "reasons", "season",
                "back_test", "set_aside", "goal", "goal_note", "scenarios", "chart", "parts",
            ],
            [
                "metric": string(), "refusal": string("Why it cannot be forecast"), "unit": string(),
                "granularity": string(),
                "history": record(
                    "The first days of the first and the last step that it learned from.",
                    ["start": nullable(date), "end": nullable(date)]),
                "steps": array(of: step), "methods": texts,
                "combination": string("How the methods were put together; empty for one alone"),
                "reasons": array(of: string(), "Why these methods"),
                "season": nullable(integer("Steps after which it repeats")),
                "back_test": nullable(
                    record(
                        "How it did on past days that were kept from it.",
                        [
                            "origins": integer("How many times it was tried"), "mean_absolute_error": number(),
                            "seasonal_naive_error": number("Of saying what was a season before"),
                            "coverage95": number("The share of days within the 95 % interval"),
                        ])),
                "set_aside": array(
                    of: record(
                        "A past step that was not learned from.",
                        [
                            "start": nullable(date), "value": nullable(number()), "expected": number(),
                            "reason": string(),
                        ])),
                "goal": nullable(goal), "goal_note": nullable(string("Why nothing is said of the goal")),
                "scenarios": array(of: array(of: number()), "Possible futures, equally likely, a value a step"),
                "chart": nullable(chart),
                "parts": nullable(
                    record([
                        "dimension": string(),
                        "values": array(
                            of: record([
                                "value": nullable(string()),
                                "is_rest": boolean("Whether it is all smaller ones together"),
                                "mean": array(of: number(), "One a step"),
                            ])),
                    ])),
            ]))

    private static let step = record([
        "start": date, "mean": number(), "lo80": number(), "hi80": number(), "lo95": number(), "hi95": number(),
    ])

    private static let goal = record(
        "How likely the goal is.",
        [
            "target": number(), "so_far": number(), "expected": number("At its end"), "lo80": number(),
            "hi80": number(), "probability": number(), "needed_per_step": number(), "expected_per_step": number(),
        ])

    static let experiment = record(
        "The outcome by metric, and whether users were split as intended.",
        [
            "experiment": string("Its id"),
            "metrics": array(
                of: record([
                    "metric": string(), "variants": array(of: variant), "verdict": string("In words"),
                    "outcome": string(), "detectable_difference": nullable(number("The least that would be seen")),
                ])),
            "sample_ratio": record(["p_value": nullable(number()), "ok": boolean()]),
            "method": string(), "control": string("The variant that others are compared with"), "notes": texts,
            "guardrails": array(
                of: record(
                    "What must not get worse.",
                    ["metric": string(), "state": string(), "text": string(), "variants": array(of: variant)])),
            "breakdown": array(
                of: record(
                    "A variant beside the control for a value of the dimension.",
                    [
                        "value": string(), "variant": string(), "mean": number(), "control": number("Its mean"),
                        "difference": number(), "p_value": number(), "adjusted_p_value": number(),
                        "notable": boolean(),
                    ])),
            "period": period, "trust": trust, "provenance": provenance,
        ])

    private static let variant = shape(
        "Variant",
        record(
            "One variant; what compares it is null for the control.",
            [
                "variant": string(), "users": nullable(number()), "mean": nullable(number()),
                "difference": nullable(number("To the control")), "relative": nullable(number()),
                "interval": nullable(array(of: nullable(number()), "95 % of the difference", atLeast: 2, atMost: 2)),
                "p_value": nullable(number()), "chance_to_win": nullable(number()),
                "expected_loss": nullable(number("What choosing it costs on average if that is wrong")),
                "adjusted_p_value": nullable(number()), "standard_error": nullable(number()),
            ]))
}
