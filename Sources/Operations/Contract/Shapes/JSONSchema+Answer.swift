import Semantics

/// What an answer in words is made of.
extension JSONSchema {
    static let fact = shape(
        "Fact",
        record(
            "A number that a text may speak of.", sometimes: ["comparison", "breakdown", "ranking", "conditions"],
            [
                "id": string("F1; with the answer's id before it, facts.trace says where it comes from"),
                "kind": string("value, share, rank, contribution, anomaly, forecast, p_value …"),
                "label": string("In words, all that the other members say"), "metric": string("Id of the metric"),
                "value": nullable(number()), "unit": string("count, a currency's code, fraction, ratio, seconds …"),
                "period": period, "dimensions": dimensionValues,
                "comparison": record([
                    "value": nullable(number()), "period": period,
                    "kind": string(among: ["previous", "year_ago", "expected"]),
                ]),
                "breakdown": record([
                    "groups": integer("How many groups this one is among"),
                    "cut": boolean("Whether a limit may have cut off others"),
                ]),
                "ranking": record([
                    "by": string(among: ["value", "change", "relative_change"]),
                    "from": string(among: ["highest", "lowest"]),
                ]),
                "conditions": array(of: string(), "In words, what it is held to besides its dimensions"),
                "provenance": provenance,
            ]))

    static let claim = shape(
        "Claim",
        record(
            "What a text says, and what it rests on.", sometimes: ["reason"],
            [
                "text": string("The sentence, as it stands in the text"), "facts": array(of: string(), "Ids of facts"),
                "status": string(among: ["verified", "wrong", "unsupported"]),
                "reason": string("Why it is not verified"),
            ]))

    static let answer = record(
        "A verified answer.",
        [
            "id": string("The same for the same question on the same data"), "question": string("As it was asked"),
            "text": string("The answer, with citations such as [F1]"), "claims": array(of: claim),
            "facts": array(of: fact), "charts": array(of: chart), "actions": array(of: recommendation),
            "trust": trust, "interpretation": interpretation,
            "language_model": languageModel, "next_questions": texts,
        ])

    static let languageModel = shape(
        "LanguageModel",
        record(
            "Who worded the answer.", sometimes: ["kept"],
            [
                "name": string("offline where no language model did"), "prompt": nullable(string()),
                "verified": boolean("Whether every claim was verified"),
                "fallback": boolean("Whether the model's words were put aside for the narrator's"),
                "kept": boolean(
                    "Whether the words were kept from an earlier asking, and the model was not asked again"),
            ]))

    /// How a question is read. What a summary was made from has the query's members alone.
    static let interpretation = shape(
        "Interpretation",
        record(
            "How a question is read: every member comes from question.interpret.",
            sometimes: [
                "segment", "horizon", "needs_clarification", "clarify_about", "clarification", "out_of_scope", "params",
                "parts", "confidence", "notes", "thread",
            ],
            [
                "intent": string(), "metrics": array(of: string(), "Ids"), "breakdown": array(of: string(), "Ids"),
                "filters": array(of: filter),
                "segment": nullable(openObject("Only users or sessions with such an event: unit, filters")),
                "period": nullable(period), "comparison": QueryMetrics.comparison, "granularity": string(),
                "horizon": nullable(period), "limit": nullable(integer()),
                "order": nullable(record(["by": string(), "dir": string(among: ["asc", "desc"])])),
                "needs_clarification": boolean("Whether `clarification` must be answered first"),
                "clarify_about": array(of: string(among: ["metric", "period", "entity"])),
                "clarification": nullable(string("A question to the asker")),
                "out_of_scope": boolean("Whether it is no question about this data"),
                "params": openObject("What belongs to the intent alone: a condition, a scenario, steps"),
                "parts": array(of: again("Interpretation"), "The questions of one that asks several things"),
                "confidence": number("0 to 1"), "notes": array(of: string(), "What was assumed"),
                "thread": nullable(string("Which earlier question it goes on from")),
            ]))

    static let recommendation = shape(
        "Recommendation",
        record(
            "What is worth doing.",
            [
                "id": string("What recommendations.follow takes"), "rule": string(), "action": string(),
                "reason": string(), "driver": dimensionValues, "expected_effect": effect,
                "effort": string("hours, days or weeks of work"), "confidence": number("0 to 1"),
                "counted_from": string("What the expected effect is counted from"), "check_date": date,
            ]))

    static let effect = shape(
        "ExpectedEffect",
        record(
            "Money, in the reporting currency.",
            [
                "value": number(),
                "interval": array(of: number(), "Least and greatest", atLeast: 2, atMost: 2),
                "per": string(among: ["week"]),
            ]))
}
