/// Speed and health of the site and its servers.
enum SiteMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "page_load_time", name: "Page load time",
            summary: "How long a page takes to load. Three of four page views load at least this fast.",
            formula: "75th percentile (nearest rank) of page_load_time over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "Universal Analytics: page load time; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: [
                "page load time", "load time", "load times", "loading time", "page speed", "site speed", "page load",
            ],
            exampleQuestion: "What was page load time on mobile yesterday?",
            computation: .formula(.p75(.pageLoadTime)), parameter: .percentile),
        MetricDefinition(
            id: "ttfb", name: "Time to first byte",
            summary: """
                How long the first byte of a page takes to arrive (TTFB). Good: up to 0.8 s; poor: over \
                1.8 s.
                """,
            formula: "75th percentile (nearest rank) of ttfb over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "web.dev, Web Vitals; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["ttfb", "time to first byte"],
            exampleQuestion: "What is TTFB by country this month?",
            computation: .formula(.p75(.ttfb)), parameter: .percentile),
        MetricDefinition(
            id: "fcp", name: "First contentful paint",
            summary: "When the first content of a page appears (FCP). Good: up to 1.8 s; poor: over 3.0 s.",
            formula: "75th percentile (nearest rank) of fcp over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "web.dev, Web Vitals; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["fcp", "first contentful paint", "first paint"],
            exampleQuestion: "What is FCP on mobile this week?",
            computation: .formula(.p75(.fcp)), parameter: .percentile),
        MetricDefinition(
            id: "lcp", name: "Largest contentful paint",
            summary: """
                When the largest content of a page appears (LCP), the Core Web Vital of loading. Good: \
                up to 2.5 s; poor: over 4.0 s.
                """,
            formula: "75th percentile (nearest rank) of lcp over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "web.dev, Web Vitals; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["lcp", "largest contentful paint"],
            exampleQuestion: "Is LCP passing on mobile?",
            computation: .formula(.p75(.lcp)), parameter: .percentile),
        MetricDefinition(
            id: "inp", name: "Interaction to next paint",
            summary: """
                How quickly a page answers clicks and keys (INP), the Core Web Vital of responsiveness. \
                Good: up to 200 ms; poor: over 500 ms.
                """,
            formula: "75th percentile (nearest rank) of inp over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "web.dev, Web Vitals; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["inp", "interaction to next paint", "responsiveness"],
            exampleQuestion: "Which pages have the worst INP?",
            computation: .formula(.p75(.inp)), parameter: .percentile),
        MetricDefinition(
            id: "cls", name: "Cumulative layout shift",
            summary: """
                How much a page jumps about while it is used (CLS), the Core Web Vital of stability; a \
                score. Good: up to 0.1; poor: over 0.25.
                """,
            formula: "75th percentile (nearest rank) of cls over the events that carry it",
            unit: .score, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "web.dev, Web Vitals; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["cls", "cumulative layout shift", "layout shift"],
            exampleQuestion: "What is CLS on the homepage?",
            computation: .formula(.p75(.cls)), parameter: .percentile),
        MetricDefinition(
            id: "fid", name: "First input delay",
            summary: """
                Retired: replaced by interaction to next paint (inp) on 2024-03-12. Kept for imported \
                history only.
                """,
            formula: "75th percentile (nearest rank) of fid over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "web.dev, Web Vitals, retired; p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["fid", "first input delay"],
            exampleQuestion: "What was FID last month?",
            computation: .formula(.p75(.fid)), parameter: .percentile),
        MetricDefinition(
            id: "server_latency", name: "Server latency",
            summary: "How long the server takes to answer a request.",
            formula: "75th percentile (nearest rank) of server_latency over the events that carry it",
            unit: .milliseconds, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when no event carries it.",
            source: "p75 by nearest rank, never averaged (fidga's rule)",
            synonyms: ["server latency", "latency", "response time", "server response time", "response times"],
            exampleQuestion: "What was server latency at p95 yesterday?",
            computation: .formula(.p75(.latency)), parameter: .percentile),
        MetricDefinition(
            id: "request_count", name: "Requests",
            summary: "Requests that the server answered: events with an HTTP status.",
            formula: "number of events with a status",
            unit: .count, scope: .site, additivity: .additive, polarity: .neutral,
            nullRule: "Never null: 0 when there are none.",
            source: "fidga's rule",
            synonyms: ["requests", "request count", "http requests", "number of requests"],
            exampleQuestion: "How many requests did we serve yesterday?",
            computation: .formula(.requests)),
        MetricDefinition(
            id: "error_count", name: "Errors",
            summary: """
                Requests that failed on the server (status 500 and above), and exceptions reported by \
                pages and apps.
                """,
            formula: "number of events with status >= 500 + number of exception events",
            unit: .count, scope: .site, additivity: .additive, polarity: .lowerIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "fidga's rule: exceptions count here, but not in error_rate, whose base is requests",
            synonyms: ["errors", "error count", "number of errors", "server errors", "exceptions"],
            exampleQuestion: "How many errors did we have on Thursday?",
            computation: .formula(.add(.failedRequests, .exceptions))),
        MetricDefinition(
            id: "error_rate", name: "Error rate",
            summary: """
                The share of requests that failed on the server, with status 500 and above. Exceptions \
                in pages and apps are no requests and do not count here.
                """,
            formula: "events with status >= 500 / request_count",
            unit: .fraction, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no requests.",
            source: "fidga's rule: errors / requests",
            synonyms: ["error rate", "server error rate", "failure rate", "5xx rate"],
            exampleQuestion: "What was the error rate on Thursday?",
            computation: .formula(.divide(.failedRequests, .requests))),
        MetricDefinition(
            id: "not_found_rate", name: "Not-found rate",
            summary: "The share of requests for pages that do not exist (status 404).",
            formula: "events with status 404 / request_count",
            unit: .fraction, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no requests.",
            source: "fidga's rule: 404 answers / requests",
            synonyms: ["not found rate", "not-found rate", "404 rate", "404s"],
            exampleQuestion: "What is the 404 rate this week?",
            computation: .formula(.divide(.notFoundRequests, .requests))),
        MetricDefinition(
            id: "response_bytes", name: "Response bytes",
            summary: "Data sent in answers.",
            formula: "sum of the size of answers",
            unit: .bytes, scope: .site, additivity: .additive, polarity: .neutral,
            nullRule: "Never null: 0 when no answer carries a size.",
            source: "fidga's rule: an unknown size counts as 0",
            synonyms: ["response bytes", "bandwidth", "bytes served", "bytes sent", "data transferred"],
            exampleQuestion: "How many bytes did we serve yesterday?",
            computation: .formula(.responseBytes)),
        MetricDefinition(
            id: "downtime_minutes", name: "Downtime",
            summary: """
                Minutes during which a check failed. Overlapping incidents count once; planned \
                maintenance counts too.
                """,
            formula: "minutes covered by at least one outage, inside the period",
            unit: .minutes, scope: .site, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Never null: 0 when no outage is known.",
            source: "fidga's rule: overlapping incidents merged",
            synonyms: ["downtime", "downtime minutes", "outage minutes", "outage time", "minutes down", "outages"],
            exampleQuestion: "Was there downtime over the weekend?",
            computation: .formula(.downtimeMinutes)),
        MetricDefinition(
            id: "uptime_rate", name: "Uptime",
            summary: "The share of the period without an outage.",
            formula: "(minutes of the period - downtime_minutes) / minutes of the period",
            unit: .fraction, scope: .site, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null only for a period without minutes.",
            source: "fidga's rule: 1 - downtime / period",
            synonyms: ["uptime", "uptime rate", "availability", "site availability"],
            exampleQuestion: "What was our uptime last month?",
            computation: .formula(.divide(.subtract(.periodMinutes, .downtimeMinutes), .periodMinutes))),
    ]
}
