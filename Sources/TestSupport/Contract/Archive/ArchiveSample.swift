import Semantics

/// A few users with everything that can make one of them matter to another.
enum ArchiveSample {
    /// An event with every kind of field.
    static let fullEvent: Event = {
        var event = Event.fixture(
            "2026-11-16 10:00:00.123", "purchase", user: "zoë", session: .named("visit-é", number: 4),
            page: "/thanks?a=1&b=\"2\"", traffic: "google / cpc / spring", firstUser: "news / email",
            value: "-0.000001",
            numbers: [.engagementTime: 1234.5, .status: 200, .cls: 0.1],
            items: [
                EventItem(
                    id: "i-1", name: "Lamp, \"red\"", category: "Home", brand: "Lümen", variant: "r",
                    price: .amount("9.99"), quantity: 2.5, revenue: .amount("0")),
                EventItem(),
            ], transaction: "T-9")
        event[.tax] = .amount("8000000000000")
        event[.searchTerm] = "a\tb\nc\u{0}d\u{1F600}"
        event[.country] = ""
        event.properties = ["plan": .text("gold\n"), "seats": .number(-0.25), "trial": .flag(false)]
        return event
    }()

    static let events: [Event] =
        WorkedExample.events + [
            .fixture("2026-11-15 23:59:59.999", "page_view", user: "n", session: .named("visit-1", number: 2)),
            .fixture("2026-11-17 00:00:00", "page_view", user: "n", session: .named("visit-1", number: nil)),
            .fixture("2026-11-17 00:00:00", "scroll", user: "n"),
            .fixture("2026-11-17 09:00:00", "purchase", user: "u1", value: "50", transaction: "T-1"),
            .fixture("2026-11-17 10:00:00", "purchase", user: "u2", value: "60", transaction: "T-1"),
            .fixture("2026-11-17 11:00:00", "page_view", user: nil, page: "/nobody"),
        ]

    static let observations: [Observation] = [
        .fixture("1", .days("2026-11-16"), dimensions: ["ad_platform": "meta_ads"], values: [.clicks: 3], cost: "1.5"),
        .fixture("2", .days("2026-11-17"), values: [.series("visits"): 12]),
        .outage("o", "2026-11-16 23:00:00", "2026-11-17 01:30:00"),
    ]
}
