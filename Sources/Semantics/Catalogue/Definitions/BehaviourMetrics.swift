/// What funnels and cohorts say; computed by their own reports.
enum BehaviourMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "funnel_step_completion_rate", name: "Funnel step completion rate",
            summary: "The share of users at one step of a funnel who reach the next.",
            formula: "users at step k+1 / users at step k",
            unit: .fraction, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nobody reaches the step.",
            source: "Google Analytics funnel report: funnelStepCompletionRate",
            synonyms: [
                "funnel step completion rate", "step completion rate", "funnel completion", "funnel completion rate",
                "step conversion", "funnel conversion",
            ],
            exampleQuestion: "How many go from product page to cart last week?",
            computation: .report("funnel.report")),
        MetricDefinition(
            id: "funnel_step_abandonment_rate", name: "Funnel step abandonment rate",
            summary: "The share of users at one step of a funnel who do not reach the next.",
            formula: "1 - users at step k+1 / users at step k",
            unit: .fraction, scope: .user, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when nobody reaches the step.",
            source: "Google Analytics funnel report: funnelStepAbandonmentRate",
            synonyms: [
                "funnel step abandonment rate", "step abandonment rate", "funnel abandonment", "drop off", "drop-off",
                "dropoff", "drop-off rate", "leak", "never reach",
            ],
            exampleQuestion: "Where do people drop off in checkout on mobile?",
            computation: .report("funnel.report")),
        MetricDefinition(
            id: "retention_rate", name: "Retention rate",
            summary: """
                Of the people who started together, the share who came back in a later period. It is 1 \
                in the period they started, and unknown until a period is over.
                """,
            formula: "cohort users active in the period / users of the cohort",
            unit: .fraction, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null for a period that is not over, or an empty cohort.",
            source: "Google Analytics cohort report: cohortActiveUsers / cohortTotalUsers",
            synonyms: ["retention rate", "retention", "retain", "come back", "user retention"],
            exampleQuestion: "How well do October signups retain week by week?",
            computation: .report("cohort.report")),
    ]
}
