/// Visits, pages and engagement.
enum SessionMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "sessions", name: "Sessions",
            summary: """
                Visits that began in the period. A session ends after 30 minutes without an event; \
                midnight and a new campaign do not split it, and it counts on the day it began.
                """,
            formula: "number of sessions that began",
            unit: .count, scope: .session, additivity: .semiAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: """
                Google Analytics Data API: sessions; a gap of more than 1,800 s starts a new session \
                (fidga's rule)
                """,
            synonyms: ["sessions", "session", "visits", "visit", "traffic", "session count"],
            exampleQuestion: "How many sessions did we have last week?",
            computation: .formula(.sessions)),
        MetricDefinition(
            id: "active_sessions", name: "Active sessions",
            summary: """
                Visits with at least one event in the period, also those that began before it. A visit that goes \
                past midnight is active on both days, so days do not add up to the whole.
                """,
            formula: "number of different sessions with at least one event",
            unit: .count, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Ruling: every session with an event in the period, where `sessions` counts those that began in it",
            synonyms: ["active sessions", "active session", "active visits", "ongoing sessions"],
            exampleQuestion: "How many active sessions did we have each day last week?",
            computation: .formula(.activeSessions)),
        MetricDefinition(
            id: "engaged_sessions", name: "Engaged sessions",
            summary: """
                Sessions that lasted longer than 10 seconds, or had a key event, or had two or more page \
                or screen views.
                """,
            formula: "number of sessions longer than 10 s, or with a key event, or with 2 or more views",
            unit: .count, scope: .session, additivity: .semiAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: """
                Google Analytics Data API: engagedSessions; exactly 10 s is not longer than 10 s \
                (fidga's rule)
                """,
            synonyms: ["engaged sessions", "engaged session", "engaged visits"],
            exampleQuestion: "How many engaged sessions did we have yesterday?",
            computation: .formula(.engagedSessions)),
        MetricDefinition(
            id: "engagement_rate", name: "Engagement rate",
            summary: "The share of sessions that were engaged.",
            formula: "engaged_sessions / sessions",
            unit: .fraction, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no sessions.",
            source: "Google Analytics Data API: engagementRate",
            synonyms: ["engagement rate", "engagement", "engaged rate"],
            exampleQuestion: "What is the engagement rate by channel this month?",
            computation: .formula(.divide(.engagedSessions, .sessions))),
        MetricDefinition(
            id: "bounce_rate", name: "Bounce rate",
            summary: """
                The share of sessions that were not engaged: 10 seconds or less, no key event, fewer \
                than two views. It is not the share of single-page sessions.
                """,
            formula: "(sessions - engaged_sessions) / sessions",
            unit: .fraction, scope: .session, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no sessions.",
            source: "Google Analytics Data API: bounceRate",
            synonyms: ["bounce rate", "bounce", "bounces", "bounced sessions", "bouncing"],
            exampleQuestion: "What is our bounce rate this month so far?",
            computation: .formula(.divide(.subtract(.sessions, .engagedSessions), .sessions))),
        MetricDefinition(
            id: "average_session_duration", name: "Average session duration",
            summary: """
                How long a session lasts from its first to its last event, on average. A session with a \
                single event counts as 0 seconds.
                """,
            formula: "sum of (last event - first event) over sessions / sessions",
            unit: .seconds, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no sessions.",
            source: """
                Google Analytics Data API: averageSessionDuration; single-event sessions count as 0 s \
                (fidga's rule)
                """,
            synonyms: [
                "average session duration", "session duration", "session length", "visit length", "visit duration",
                "average visit duration", "time on site", "time spent on site", "average time on site",
                "time per session",
            ],
            exampleQuestion: "What is the average session duration on mobile?",
            computation: .formula(.divide(.sessionSeconds, .sessions))),
        MetricDefinition(
            id: "user_engagement_duration", name: "User engagement time",
            summary: "Time that the site or app was in the foreground, all users together.",
            formula: "sum of engagement time over events, in seconds",
            unit: .seconds, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when no event reports engagement time.",
            source: "Google Analytics Data API: userEngagementDuration",
            synonyms: [
                "user engagement duration", "user engagement time", "engagement time", "engagement duration",
                "foreground time", "active time",
            ],
            exampleQuestion: "How much engagement time did the blog get last week?",
            computation: .formula(.divide(.engagementMilliseconds, .constant(1000)))),
        MetricDefinition(
            id: "screen_page_views", name: "Views",
            summary: "Pages and screens viewed; viewing the same page again counts again.",
            formula: "number of page_view and screen_view events",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: screenPageViews",
            synonyms: [
                "page views", "pageviews", "page view", "pageview", "views", "screen views", "page hits",
                "pages viewed", "page impressions",
            ],
            exampleQuestion: "What were the top pages by page views last week?",
            computation: .formula(.views)),
        MetricDefinition(
            id: "screen_page_views_per_session", name: "Views per session",
            summary: "Pages and screens viewed per session.",
            formula: "screen_page_views / sessions",
            unit: .ratio, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no sessions.",
            source: "Google Analytics Data API: screenPageViewsPerSession",
            synonyms: [
                "pages per session", "views per session", "page views per session", "pages per visit", "page depth",
            ],
            exampleQuestion: "How many pages per session do we see on mobile?",
            computation: .formula(.divide(.views, .sessions))),
        MetricDefinition(
            id: "entrances", name: "Entrances",
            summary: "First page views of a session: how often visits began on a page.",
            formula: "number of page views that were the first of their session",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics: entrances; Adobe Analytics: entries, once per visit",
            synonyms: ["entrances", "entrance", "landings", "entries"],
            exampleQuestion: "Which pages had the most entrances last month?",
            computation: .formula(.entrances)),
        MetricDefinition(
            id: "exits", name: "Exits",
            summary: """
                Last page views of a session: how often visits ended on a page. An event without a page \
                view afterwards does not move the exit.
                """,
            formula: "number of page views that were the last of their session",
            unit: .count, scope: .event, additivity: .additive, polarity: .neutral,
            nullRule: "Never null: 0 when there are none.",
            source: "Adobe Analytics: exits, once per visit",
            synonyms: ["exits", "exit", "leave from", "leaves"],
            exampleQuestion: "Which pages do people leave from most?",
            computation: .formula(.exits)),
        MetricDefinition(
            id: "exit_rate", name: "Exit rate",
            summary: """
                The share of a page's views that were the last of their session. Unlike the bounce rate \
                it applies to all sessions, and its base is views.
                """,
            formula: "exits / screen_page_views",
            unit: .fraction, scope: .event, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no views.",
            source: "Adobe Analytics: exits / page views of that page",
            synonyms: ["exit rate", "exit percentage", "exit ratio"],
            exampleQuestion: "What is the exit rate of /pricing this month?",
            computation: .formula(.divide(.exits, .views))),
        MetricDefinition(
            id: "event_count", name: "Event count",
            summary: "Everything recorded: every event of every name.",
            formula: "number of events",
            unit: .count, scope: .event, additivity: .additive, polarity: .neutral,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: eventCount",
            synonyms: ["event count", "events", "number of events", "total events", "event volume"],
            exampleQuestion: "How many events of each name did we record yesterday?",
            computation: .formula(.eventCount)),
        MetricDefinition(
            id: "rage_clicks", name: "Rage clicks",
            summary: "Bursts of quick clicks on one spot, a sign that something does not respond.",
            formula: "number of rage_click events",
            unit: .count, scope: .event, additivity: .additive, polarity: .lowerIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "PostHog: $rageclick; Google Analytics has no such event",
            synonyms: ["rage clicks", "rage click", "rageclicks", "frustrated clicks", "angry clicks"],
            exampleQuestion: "Which pages had the most rage clicks last week?",
            computation: .formula(.rageClicks)),
    ]
}
