import Evaluation
import Semantics

/// Raw events and observations of some days, and plain counts over them: the second path to what a world planted.
struct WorldEvidence {
    struct Session {
        var events: [Event]
        var campaign: String? { events.first?[.campaign] }

        func has(_ name: String) -> Bool { events.contains { $0.name == name } }
        var pageViews: Int { events.count { $0.name == "page_view" || $0.name == "screen_view" } }
        var milliseconds: Int64 {
            (events.last?.time.milliseconds ?? 0) - (events.first?.time.milliseconds ?? 0)
        }
        /// One page, ten seconds or less, and no order.
        var isBounce: Bool { pageViews < 2 && milliseconds <= 10_000 && !has("purchase") }
    }

    let events: [Event]
    let observations: [Observation]
    let sessions: [Session]

    init(_ world: ShopWorld, days: DateRange) {
        let made = days.days.map { world.day($0) }
        self.init(events: made.flatMap(\.events), observations: made.flatMap(\.observations))
    }

    init(events: [Event], observations: [Observation]) {
        self.events = events
        self.observations = observations
        sessions = WorldEvidence.sessions(of: events)
    }

    /// The 30-minute rule.
    private static func sessions(of events: [Event]) -> [Session] {
        var sessions: [Session] = []
        var current: [String: Int] = [:]
        for event in events where event.session == .derived {
            guard let user = event.user else { continue }
            if let index = current[user], let last = sessions[index].events.last,
                event.time.milliseconds - last.time.milliseconds <= 1_800_000
            {
                sessions[index].events.append(event)
            } else {
                current[user] = sessions.count
                sessions.append(Session(events: [event]))
            }
        }
        return sessions
    }

    /// What lies inside a story's scope.
    func inside(_ scope: [DimensionID: String]) -> WorldEvidence {
        var kept = self
        for (dimension, value) in scope { kept = kept.inside(dimension, value) }
        return kept
    }

    private func inside(_ dimension: DimensionID, _ value: String) -> WorldEvidence {
        func having(_ field: EventText) -> WorldEvidence {
            WorldEvidence(events: events.filter { $0[field] == value }, observations: observations)
        }
        switch dimension {
        case "browser": return having(.browser)
        case "platform": return having(.platform)
        case "device_category": return having(.deviceCategory)
        case "session_campaign_name":
            return WorldEvidence(
                events: sessions.filter { $0.campaign == value }.flatMap(\.events),
                observations: observations.filter { $0.dimensions["campaign_name"] == value })
        case "item_name", "item_category":
            let narrowed = events.map { event in
                var copy = event
                copy.items = event.items.filter { (dimension == "item_name" ? $0.name : $0.category) == value }
                return copy
            }
            return WorldEvidence(events: narrowed.filter { !$0.items.isEmpty }, observations: observations)
        default:
            return WorldEvidence(events: [], observations: [])
        }
    }

    /// The value of a metric by counting; nil for one that this examiner does not know.
    func value(of metric: MetricID) -> Double? {
        switch metric {
        case "sessions": Double(sessions.count)
        case "bounce_rate": share(of: sessions.count { $0.isBounce }, in: sessions.count)
        case "session_key_event_rate": share(of: sessions.count { $0.has("purchase") }, in: sessions.count)
        case "screen_page_views": Double(count("page_view") + count("screen_view"))
        case "add_to_carts": Double(count("add_to_cart"))
        case "ecommerce_purchases": Double(count("purchase"))
        case "rage_clicks": Double(count("rage_click"))
        case "total_revenue": revenue
        case "items_purchased": purchasedItems.reduce(0) { $0 + $1.quantity }
        case "item_revenue": purchasedItems.reduce(0) { $0 + ($1.revenue?.major ?? 0) }
        case "checkout_abandonment_rate":
            share(
                of: sessions.count { $0.has("begin_checkout") && !$0.has("purchase") },
                in: sessions.count { $0.has("begin_checkout") })
        case "lcp": upperQuartile(.lcp)
        case "ttfb": upperQuartile(.ttfb)
        case "error_rate":
            share(
                of: events.count { ($0[.status] ?? 0) >= 500 }, in: events.count { $0[.status] != nil })
        case "advertiser_ad_cost": observations.reduce(0) { $0 + ($1.money[.cost]?.major ?? 0) }
        case "downtime_minutes":
            observations.reduce(0) { sum, observation in
                guard let interval = observation.interval else { return sum }
                return sum + Double(interval.upperBound.milliseconds - interval.lowerBound.milliseconds) / 60_000
            }
        default: nil
        }
    }

    func count(_ name: String) -> Int { events.count { $0.name == name } }

    /// Orders less refunds.
    var revenue: Double {
        events.reduce(0) { sum, event in
            let value = event[.value]?.major ?? 0
            return sum + (event.name == "refund" ? -value : value)
        }
    }

    private var purchasedItems: [EventItem] { events.filter { $0.name == "purchase" }.flatMap(\.items) }

    private func share(of part: Int, in whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }

    /// The ⌈0.75 n⌉-th smallest.
    private func upperQuartile(_ number: EventNumber) -> Double? {
        let values = events.compactMap { $0[number] }.sorted()
        return values.isEmpty ? nil : values[(values.count * 3 + 3) / 4 - 1]
    }
}

/// The moment at which the tests' worlds end: Monday 23 November 2026, 10:00 UTC.
let testNow = Instant(seconds: 1_795_428_000)
