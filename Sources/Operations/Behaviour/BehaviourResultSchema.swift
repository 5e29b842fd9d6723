import Semantics

/// The members of the behaviour reports' own parts.
extension BehaviourSchema {
    static let funnel = report(
        "A funnel: its steps in total and by group.",
        [
            .init("unit", JSONSchema.string(among: FunnelUnit.allCases.map(\.rawValue))),
            .init("steps", JSONSchema.array(of: funnelStep)),
            .init("breakdown", JSONSchema.nullable(JSONSchema.string())),
            .init(
                "groups",
                JSONSchema.array(
                    of: JSONSchema.record([
                        "value": JSONSchema.nullable(JSONSchema.string()), "steps": JSONSchema.array(of: funnelStep),
                    ]))),
            .init(
                "window",
                JSONSchema.anyOf([
                    JSONSchema.string(among: ["session"]),
                    JSONSchema.record(
                        sometimes: ["days", "minutes"], ["days": JSONSchema.integer(), "minutes": JSONSchema.number()]),
                ])),
            .init("order", JSONSchema.string(among: FunnelOrder.allCases.map(\.rawValue))),
            .init("entry", JSONSchema.string(among: FunnelEntry.allCases.map(\.rawValue))),
        ])

    private static let funnelStep = JSONSchema.shape(
        "FunnelStep",
        JSONSchema.record(
            "A step; `users` or `sessions`, whichever is counted, is how many reached it.",
            sometimes: ["users", "sessions"],
            [
                "step": JSONSchema.integer("From 1"), "name": JSONSchema.string(), "users": JSONSchema.integer(),
                "sessions": JSONSchema.integer(), "entered": JSONSchema.integer("Those who begin here"),
                "conversion_from_previous": share, "conversion_from_first": share,
                "completion_rate": JSONSchema.nullable(JSONSchema.number("The share that goes on to the next step")),
                "abandonments": JSONSchema.nullable(JSONSchema.integer("Those who do not go on")),
                "abandonment_rate": share,
                "median_seconds": JSONSchema.nullable(JSONSchema.number("From the step before")),
                "mean_seconds": share,
            ]))

    static let cohort = report(
        "Cohorts in order of time. A cell is null until its time is over.",
        [
            .init("measure", JSONSchema.string(among: CohortMeasure.allCases.map(\.rawValue))),
            .init("unit", JSONSchema.string()), .init("granularity", JSONSchema.string()),
            .init("breakdown", JSONSchema.nullable(JSONSchema.string())),
            .init(
                "cohorts",
                JSONSchema.array(
                    of: JSONSchema.record(
                        sometimes: ["rates", "per_user"],
                        [
                            "cohort": JSONSchema.string("When its people began"),
                            "value": JSONSchema.nullable(JSONSchema.string("Of the breakdown")),
                            "size": JSONSchema.integer("How many began"), "cells": cells, "rates": rates,
                            "per_user": perUser,
                        ]))),
            .init(
                "total",
                JSONSchema.record(
                    "Of the cohorts whose time is over.", sometimes: ["rates", "per_user"],
                    ["size": JSONSchema.integer(), "cells": cells, "rates": rates, "per_user": perUser])),
        ])

    private static let share = JSONSchema.nullable(JSONSchema.number())
    private static let cells = JSONSchema.array(of: share, "By period, the first included")
    private static let rates = JSONSchema.array(of: share, "Where users are measured: the share that came back")
    private static let perUser = JSONSchema.array(
        of: share, "Where events or revenue are measured: for each of the size")

    static let path = report(
        "The most frequent paths, as a list and as a tree.",
        [
            .init("dimension", JSONSchema.string()), .init("direction", JSONSchema.string()),
            .init("anchor", JSONSchema.nullable(JSONSchema.string())), .init("sessions", JSONSchema.integer()),
            .init("starts", JSONSchema.integer("How many paths there are in all")),
            .init(
                "paths",
                JSONSchema.array(
                    of: JSONSchema.record([
                        "steps": JSONSchema.texts, "count": JSONSchema.integer(),
                        "share": JSONSchema.nullable(JSONSchema.number("Of the starts")),
                    ]))), .init("tree", JSONSchema.array(of: node)),
        ])

    private static let node = JSONSchema.shape(
        "PathNode",
        JSONSchema.record(
            "A step within all paths that came this way; at the last step there is nothing of what follows.",
            sometimes: ["ends", "other", "children"],
            [
                "value": JSONSchema.string(), "count": JSONSchema.integer(), "share": share,
                "ends": JSONSchema.integer("Paths that end here"),
                "other": JSONSchema.integer("Those that go on in ways that are not listed"),
                "children": JSONSchema.array(of: JSONSchema.again("PathNode")),
            ]))

    static let attribution = report(
        "Credits by rule and model. Those of each add up to the total.",
        [
            .init("touch", JSONSchema.string("The dimension whose values are credited")),
            .init("look_back_days", JSONSchema.integer()),
            .init(
                "models",
                JSONSchema.map(
                    of: JSONSchema.array(
                        of: JSONSchema.record([
                            "label": JSONSchema.nullable(JSONSchema.string()), "conversions": JSONSchema.number(),
                            "share": share, "value": share,
                        ])), "Rule or model → its credits")),
            .init("total", conversions),
            .init("unattributed", conversions),
        ])

    private static let conversions = JSONSchema.record([
        "conversions": JSONSchema.number(), "value": JSONSchema.nullable(JSONSchema.number()),
    ])

    static let segment = report(
        "Segments. What is exactly in which segments adds up to everybody.",
        [
            .init("unit", JSONSchema.string(among: MembershipPlan.Unit.allCases.map(\.rawValue))),
            .init("everybody", part), .init("segments", JSONSchema.array(of: part)),
            .init("overlaps", JSONSchema.array(of: part, "Every pair: who is in both")),
            .init(
                "exactly",
                JSONSchema.array(of: part, "Who is in exactly these and no others; the one without names is in none")),
            .init("smallest_size", JSONSchema.nullable(JSONSchema.integer())),
            .init("suppressed", JSONSchema.boolean("Whether something was too small to be shown")),
        ])

    private static let part = JSONSchema.shape(
        "SegmentPart",
        JSONSchema.record(
            "Members are null where it is too small to be shown.",
            [
                "segments": JSONSchema.array(of: JSONSchema.string(), "Names"),
                "size": JSONSchema.nullable(JSONSchema.integer()),
                "share": JSONSchema.nullable(JSONSchema.number("Of everybody")),
                "conversion_rate": JSONSchema.nullable(JSONSchema.number("The share with a key event")),
                "value": share, "value_per_unit": share,
            ]))
}
