import Semantics

/// Plain counts over a world's own events: the second path to what an answer must say. It shares no code with the
/// warehouse or the metric layer.
struct WorldLedger: Sendable {
    private let events: [Event]
    private let observations: [Observation]
    /// The first event of each visit, by the rule of thirty minutes, and the names of the visit's events.
    private let sessions: [(first: Event, names: Set<String>)]
    private let calendar: PropertyCalendar

    /// Metrics that can be counted here.
    static let metrics: [MetricID] = [
        "sessions", "total_users", "screen_page_views", "event_count", "add_to_carts", "checkouts",
        "ecommerce_purchases", "gross_purchase_revenue", "total_revenue", "refund_amount",
        "average_purchase_revenue", "items_purchased", "session_key_event_rate", "advertiser_ad_cost",
        "advertiser_ad_clicks", "advertiser_ad_impressions",
    ]
    /// Dimensions that a count can be narrowed to, and where they stand on an event.
    static let dimensions: [DimensionID: EventText] = [
        "country": .country, "device_category": .deviceCategory, "browser": .browser, "platform": .platform,
    ]
    /// The events that count as goals.
    static let keyEvents: Set<String> = ["purchase", "sign_up"]

    init(_ world: ShopWorld) {
        var events: [Event] = []
        var observations: [Observation] = []
        for batch in world.batches(of: 10_000) {
            events += batch.events
            observations += batch.observations
        }
        events.sort { ($0.time, $0.key.high, $0.key.low) < ($1.time, $1.key.high, $1.key.low) }
        self.events = events
        self.observations = observations
        calendar = world.calendar
        sessions = WorldLedger.sessions(of: events)
    }

    private static func sessions(of events: [Event]) -> [(first: Event, names: Set<String>)] {
        var sessions: [(first: Event, names: Set<String>)] = []
        var running: [String: (index: Int, last: Instant)] = [:]
        for event in events where event.session == .derived {
            guard let user = event.user else { continue }
            if let current = running[user], event.time.milliseconds - current.last.milliseconds <= 1_800_000 {
                sessions[current.index].names.insert(event.name)
                running[user] = (current.index, event.time)
            } else {
                running[user] = (sessions.count, event.time)
                sessions.append((event, [event.name]))
            }
        }
        return sessions
    }

    /// The value of a metric by counting; nil where it does not exist, or cannot be counted here.
    func value(of metric: MetricID, in period: DateRange, where filters: [DimensionID: String]) -> Double? {
        let chosen = events.filter { isIn($0, period, filters) }
        func count(_ names: String...) -> Double { Double(chosen.count { names.contains($0.name) }) }
        let purchases = WorldLedger.distinct(chosen.filter { $0.name == "purchase" })
        let refunds = WorldLedger.distinct(chosen.filter { $0.name == "refund" })
        let gross = WorldLedger.sum(purchases)
        switch metric {
        case "sessions": return Double(sessions.count { isIn($0.first, period, filters) })
        case "total_users": return Double(Set(chosen.compactMap(\.user)).count)
        case "screen_page_views": return count("page_view", "screen_view")
        case "event_count": return Double(chosen.count)
        case "add_to_carts": return count("add_to_cart")
        case "checkouts": return count("begin_checkout")
        case "ecommerce_purchases": return Double(purchases.count)
        case "gross_purchase_revenue": return gross.major
        case "refund_amount": return WorldLedger.sum(refunds).major
        case "total_revenue": return (gross - WorldLedger.sum(refunds)).major
        case "average_purchase_revenue": return purchases.isEmpty ? nil : gross.major / Double(purchases.count)
        case "items_purchased": return purchases.flatMap(\.items).reduce(0) { $0 + $1.quantity }
        case "session_key_event_rate":
            let begun = sessions.filter { isIn($0.first, period, filters) }
            let reached = begun.count { !$0.names.isDisjoint(with: WorldLedger.keyEvents) }
            return begun.isEmpty ? nil : Double(reached) / Double(begun.count)
        case "advertiser_ad_cost": return reported(period).reduce(0) { $0 + ($1.money[.cost]?.major ?? 0) }
        case "advertiser_ad_clicks": return reported(period).reduce(0) { $0 + ($1.values[.clicks] ?? 0) }
        case "advertiser_ad_impressions": return reported(period).reduce(0) { $0 + ($1.values[.impressions] ?? 0) }
        default: return nil
        }
    }

    private func isIn(_ event: Event, _ period: DateRange, _ filters: [DimensionID: String]) -> Bool {
        period.contains(calendar.date(of: event.time))
            && filters.allSatisfy { dimension, value in
                WorldLedger.dimensions[dimension].map { event[$0] == value } ?? false
            }
    }

    private func reported(_ period: DateRange) -> [Observation] {
        observations.filter { period.contains($0.period.start) }
    }

    /// Events of which those with the same transaction count once.
    private static func distinct(_ events: [Event]) -> [Event] {
        var seen: Set<String> = []
        return events.filter { event in event.transaction.map { seen.insert($0).inserted } ?? true }
    }

    private static func sum(_ events: [Event]) -> Money { events.reduce(.zero) { $0 + ($1[.value] ?? .zero) } }
}
