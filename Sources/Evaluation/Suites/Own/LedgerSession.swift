import Semantics

/// An event of a world, with the day it falls on and the visit it belongs to.
struct LedgerEvent: Sendable {
    let event: Event
    let day: CivilDate
    /// The number of its visit; nil outside any.
    var session: Int?

    /// Dimensions that an event carries itself, and where they stand on it.
    static let ownTexts: [DimensionID: EventText] = [
        "country": .country, "device_category": .deviceCategory, "browser": .browser, "platform": .platform,
    ]
}

extension Event {
    /// The event's own value of a dimension; nil where it has none.
    subscript(ownText dimension: DimensionID) -> String? { LedgerEvent.ownTexts[dimension].flatMap { self[$0] } }
}

/// A visit by the rule of thirty minutes.
struct LedgerSession: Sendable {
    let first: Event
    let day: CivilDate
    var names: Set<String>

    /// Dimensions of the visit that its first event tells, and what stands where it says nothing.
    static let texts: [DimensionID: (text: EventText, none: String)] = [
        "session_source": (.source, "(direct)"), "session_medium": (.medium, "(none)"),
        "session_campaign_name": (.campaign, "(not set)"),
    ]

    subscript(dimension: DimensionID) -> String? {
        if dimension == "session_default_channel_group" { return channel }
        return LedgerSession.texts[dimension].map { first[$0.text] ?? $0.none }
    }

    /// The channel, for the ways into the shop that a world has.
    private var channel: String {
        switch first[.medium] {
        case "organic": "Organic Search"
        // A campaign that says "shop" is shopping, wherever it runs.
        case "cpc" where (first[.campaign] ?? "").contains("shop"): "Paid Shopping"
        case "cpc": first[.source] == "tiktok" ? "Paid Social" : "Paid Search"
        case "paid_social": "Paid Social"
        case "social": "Organic Social"
        case "email": "Email"
        case "referral": first[.source] == "reddit.com" ? "Organic Social" : "Referral"
        case "affiliate": "Affiliates"
        case "push": "Mobile Push Notifications"
        default: "Direct"
        }
    }

    /// Gives each event its visit. The events are in time order.
    static func divided(_ events: [Event], _ calendar: PropertyCalendar) -> ([LedgerEvent], [LedgerSession]) {
        var sessions: [LedgerSession] = []
        var running: [String: (index: Int, last: Instant)] = [:]
        let entries = events.map { event in
            var entry = LedgerEvent(event: event, day: calendar.date(of: event.time))
            guard event.session == .derived, let user = event.user else { return entry }
            if let current = running[user], event.time.milliseconds - current.last.milliseconds <= 1_800_000 {
                sessions[current.index].names.insert(event.name)
                running[user] = (current.index, event.time)
                entry.session = current.index
            } else {
                running[user] = (sessions.count, event.time)
                entry.session = sessions.count
                sessions.append(LedgerSession(first: event, day: entry.day, names: [event.name]))
            }
            return entry
        }
        return (entries, sessions)
    }
}
