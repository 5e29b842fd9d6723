import Semantics

/// What is kept beside the data, and what is said of the data as a whole.
extension JSONSchema {
    static let notes = record(
        "What was told, oldest first.",
        [
            "goals": array(
                of: record([
                    "name": string("What notes.delete takes"), "metric": string(), "target": number(),
                    "period": period, "filters": array(of: filter),
                ])), "events": array(of: record(["name": string("What notes.delete takes"), "period": period])),
            "decisions": array(
                of: record(
                    "Advice that was followed.",
                    [
                        "id": string("What notes.delete takes"), "action": string(), "driver": dimensionValues,
                        "taken": date, "check_date": date, "expected_effect": effect,
                    ])),
        ])

    // MARK: alerts

    private static let firingMembers: KeyValuePairs<String, JSONValue> = [
        "rule": string("Its id"), "name": string(), "metric": string(),
        "step": string("The day, the hour, or a week by its first day"),
        "value": nullable(number()), "reference": nullable(number("What it was held against")),
        "muted": boolean("Whether the rule was silent"),
    ]
    static let firing = shape("Firing", record("A step on which a rule fires.", firingMembers))

    static let alarm = shape(
        "Alarm",
        merged(
            "An entry of the alert log.",
            ["alarm": integer("Its number, which alerts.judge takes"), "time": dateTime], firingMembers,
            [
                "ended_at": nullable(string("The step on which it was over")),
                "verdict": nullable(string(among: ["true", "false", "known"])), "judged_by": nullable(string()),
                "note": nullable(string()),
            ]))

    static let alertRecord = shape(
        "AlertRecord",
        record(
            "What a rule has done.",
            [
                "fired": integer(), "muted": integer(), "true": integer("Verdicts: it was right"),
                "false": integer("Verdicts: nothing had happened"),
                "known": integer("Verdicts: it was known beforehand"),
                "precision": nullable(number("The share of verdicts that it was right")),
                "last_step": nullable(string()),
            ]))

    static let backTest = record(
        "What the rule would have done.",
        [
            "days": integer(), "fired": integer(), "per_month": nullable(number()), "firings": array(of: firing),
            "active": boolean("Whether it would be firing now"), "sentence": string(),
            "warning": nullable(string("Why it would be too often")),
        ])

    static let keptAlert = shape(
        "AlertRule",
        record(
            "An alert rule.",
            [
                "id": string(), "name": string(), "metric": string(), "filters": array(of: filter),
                "granularity": string(among: ["hour", "day", "week"]), "condition": AlertCondition.schema,
                "for_steps": integer(), "minimum_volume": nullable(number()), "volume_metric": string(),
                "hysteresis": number(), "muted_until": nullable(date),
                "judged_through": nullable(string("The last step that was judged")), "record": alertRecord,
                "open_alarm": nullable(integer("The alarm that has not ended")),
                "back_test": describe(nullable(backTest), "What it would have done, where that was tried"),
                "saved": boolean("False for a rule that was only tried"),
            ]))

    // MARK: the workspace

    static let status = record(
        "What is in the workspace.",
        [
            "snapshot": string("The state of the data"), "span": nullable(period), "events": integer(),
            "sessions": integer(), "users": integer(), "observations": integer("Values that came ready-made"),
            "sources": array(
                of: record([
                    "name": string(), "events": integer(), "observations": integer(), "span": nullable(period),
                    "last_import": nullable(dateTime),
                ])),
            "freshness": record(["last_day": nullable(date), "days_behind": nullable(integer())]),
            "gaps": array(of: period, "Days within the span that have no data"), "size_bytes": nullable(integer()),
            "series": array(of: string(), "Names of series that came ready-made"), "event_names": texts,
            "properties": array(of: string(), "Custom properties of events"), "has_more_properties": boolean(),
            "settings": record([
                "time_zone": string(), "week_start": string(), "currency": string(), "key_events": texts,
            ]),
        ])

    static let damage = record([
        "ok": boolean("Whether nothing is damaged"),
        "damage": array(
            of: record(["kind": string(), "place": string(), "explanation": string(), "days": nullable(period)])),
    ])

    static let erasure = record(
        "What was removed, or would be.",
        [
            "dry_run": boolean(), "users": integer("How many of them were found"),
            "unknown": array(of: string(), "Those that were not"), "events": integer(), "sessions": integer(),
            "items": integer(), "texts": integer(), "answers": integer(), "conversations": integer(),
            "span": nullable(period), "snapshot": string(),
        ])

    static let retention = record(
        "What was removed, or would be.",
        [
            "dry_run": boolean(),
            "retention": record(
                "How long data is kept: 400 days, never removed …",
                ["events": string(), "observations": string(), "sources": map(of: string(), "By source")]),
            "first_days": record(
                "The first days that stay; null where all do.",
                [
                    "events": nullable(date), "observations": nullable(date),
                    "sources": map(of: nullable(date), "By source"),
                ]), "events": integer(), "observations": integer(), "users": integer(), "items": integer(),
            "texts": integer(), "answers": integer(), "span": nullable(period),
            "sources": array(
                of: record(["name": string(), "events": integer(), "observations": integer(), "span": period])),
            "snapshot": string(),
        ])

    static let trace = record(
        "A number, and all that is needed to compute it again.",
        [
            "id": string("The fact's own name, whatever comes after it"), "answer_id": string(), "question": string(),
            "asked_at": dateTime, "fact": fact, "metric": nullable(metricDefinition),
            "formula": nullable(string()), "value": nullable(number()), "unit": nullable(string()),
            "period": nullable(period), "filters": array(of: filter),
            "query": nullable(openObject("Parameters of metrics.query, or of the report that it comes from")),
            "snapshot": nullable(string()), "current": boolean("Whether the query gives the same number now"),
            "sources": texts, "rows_read": nullable(integer()), "language_model": nullable(languageModel),
        ])

    private static let dateTime: JSONValue = .object(["type": .string("string"), "format": .string("date-time")])

    private static func merged(
        _ description: String, _ parts: KeyValuePairs<String, JSONValue>...
    ) -> JSONValue {
        let members = parts.flatMap { $0.map { JSONValue.Member($0.key, $0.value) } }
        return .object([
            "type": .string("object"), "description": .string(description), "properties": .object(members),
            "required": .array(members.map { .string($0.key) }),
        ])
    }
}
