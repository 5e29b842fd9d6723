/// Key events and their rates.
enum GoalMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "key_events", name: "Key events",
            summary: """
                Events that you marked as goals, such as purchases and sign-ups; formerly called \
                conversions. Two in one session count as two.
                """,
            formula: "number of events whose name is a key event on that day",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: keyEvents; a marking counts from its date, not back in time",
            synonyms: [
                "key events", "key event", "conversions", "conversion", "conversion count", "goal completions",
                "goal conversions", "goals", "completed goals",
            ],
            exampleQuestion: "How many conversions did we get last month?",
            computation: .formula(.keyEvents), parameter: .eventName),
        MetricDefinition(
            id: "key_events:sign_up", name: "Sign-ups",
            summary: "Accounts opened: sign_up events. The same as key events, narrowed to this one event.",
            formula: "number of sign_up events",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: keyEvents:sign_up",
            synonyms: [
                "signups", "signup", "sign-ups", "sign-up", "sign ups", "registrations", "new accounts",
                "accounts created",
            ],
            exampleQuestion: "How many signups did we get this month?",
            computation: .formula(.signUps)),
        MetricDefinition(
            id: "session_key_event_rate", name: "Session key event rate",
            summary: """
                The conversion rate: the share of sessions with at least one key event. Two key events \
                in one session count once, so it never exceeds 1.
                """,
            formula: "sessions with at least one key event / sessions",
            unit: .fraction, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no sessions.",
            source: "Google Analytics Data API: sessionKeyEventRate; not key_events / sessions",
            synonyms: [
                "conversion rate", "session conversion rate", "session key event rate", "key event rate", "cvr",
                "conv rate", "goal conversion rate",
            ],
            exampleQuestion: "What is the conversion rate by channel over the last 30 days?",
            computation: .formula(.divide(.sessionsWithKeyEvent, .sessions)), parameter: .eventName),
        MetricDefinition(
            id: "user_key_event_rate", name: "User key event rate",
            summary: "The share of users with at least one key event.",
            formula: "users with at least one key event / total_users",
            unit: .fraction, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no users.",
            source: "Google Analytics Data API: userKeyEventRate",
            synonyms: [
                "user conversion rate", "user key event rate", "visitor conversion rate", "conversion rate per user",
                "conversion rate by user",
            ],
            exampleQuestion: "What is the user conversion rate this month?",
            computation: .formula(.divide(.usersWithKeyEvent, .totalUsers)), parameter: .eventName),
    ]
}
