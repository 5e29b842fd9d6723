/// Who came.
enum UserMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "total_users", name: "Users",
            summary: """
                Different people with at least one event in the period. A person counts once however \
                often they come, so days, pages and channels do not add up to the whole.
                """,
            formula: "number of different users with at least one event",
            unit: .count, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: totalUsers; counted exactly, not estimated",
            synonyms: [
                "users", "user", "total users", "visitors", "visitor", "people", "audience", "unique users",
                "unique visitors", "user count",
            ],
            exampleQuestion: "How many users did we have last week?",
            computation: .formula(.totalUsers)),
        MetricDefinition(
            id: "active_users", name: "Active users",
            summary: """
                Different people who were on the site or in the app: users with at least one event \
                inside a session. Someone who only appears in a server event, such as a refund, is not \
                active.
                """,
            formula: "number of different users with at least one event in a session",
            unit: .count, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: activeUsers; counted exactly, not estimated",
            synonyms: [
                "active users", "active user", "active visitors", "active people", "online users", "users online",
                "people online", "people on the site",
            ],
            exampleQuestion: "How many active users did we have each day last week?",
            computation: .formula(.activeUsers)),
        MetricDefinition(
            id: "new_users", name: "New users",
            summary: """
                People whose first session began in the period. Cleared cookies and visits without \
                consent make known people look new.
                """,
            formula: "number of different users whose first session began in the period",
            unit: .count, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: newUsers",
            synonyms: [
                "new users", "new user", "new visitors", "new people", "first-time visitors", "first time visitors",
                "first-time users",
            ],
            exampleQuestion: "How many new users did each channel bring last month?",
            computation: .formula(.newUsers)),
        MetricDefinition(
            id: "returning_users", name: "Returning users",
            summary: """
                People with a session in the period that was not their first. A person can be new and \
                returning in one period, so new and returning users can add up to more than all users.
                """,
            formula: "number of different users with a second or later session in the period",
            unit: .count, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: newVsReturning; not total minus new users (fidga's rule)",
            synonyms: [
                "returning users", "returning user", "returning visitors", "repeat visitors", "repeat users",
                "recurring visitors",
            ],
            exampleQuestion: "How many returning users did we have this month?",
            computation: .formula(.returningUsers)),
        MetricDefinition(
            id: "sessions_per_user", name: "Sessions per user",
            summary: "How often an active user came in the period.",
            formula: "sessions / active_users",
            unit: .ratio, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no active users.",
            source: "Google Analytics Data API: sessionsPerUser",
            synonyms: ["sessions per user", "visits per user", "visits per visitor", "sessions per visitor"],
            exampleQuestion: "How many sessions per user did we have last month?",
            computation: .formula(.divide(.sessions, .activeUsers))),
        MetricDefinition(
            id: "screen_page_views_per_user", name: "Views per user",
            summary: "Pages and screens viewed per active user.",
            formula: "screen_page_views / active_users",
            unit: .ratio, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no active users.",
            source: "Google Analytics Data API: screenPageViewsPerUser",
            synonyms: ["views per user", "page views per user", "pages per user"],
            exampleQuestion: "How many page views per user did we have last month?",
            computation: .formula(.divide(.views, .activeUsers))),
        MetricDefinition(
            id: "scrolled_users", name: "Scrolled users",
            summary: "Different people who scrolled a page down.",
            formula: "number of different users with a scroll event",
            unit: .count, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: scrolledUsers",
            synonyms: ["scrolled users", "users who scrolled", "people who scrolled", "scrollers"],
            exampleQuestion: "How many people scrolled on /pricing last week?",
            computation: .formula(.scrolledUsers)),
    ]
}
