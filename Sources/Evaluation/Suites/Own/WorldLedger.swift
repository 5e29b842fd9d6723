import Semantics

/// Plain counts over a world's own events: the second path to what an answer must say. It shares no code with the
/// warehouse or the metric layer.
struct WorldLedger: Sendable {
    private let events: [LedgerEvent]
    private let observations: [Observation]
    private let sessions: [LedgerSession]

    /// Metrics that can be counted here.
    static let metrics: [MetricID] = [
        "sessions", "total_users", "screen_page_views", "event_count", "add_to_carts", "checkouts",
        "ecommerce_purchases", "gross_purchase_revenue", "total_revenue", "refund_amount",
        "average_purchase_revenue", "items_purchased", "item_revenue", "session_key_event_rate", "advertiser_ad_cost",
        "advertiser_ad_clicks", "advertiser_ad_impressions",
    ]
    /// Dimensions that a count can be narrowed to.
    static let dimensions: [DimensionID] =
        LedgerEvent.ownTexts.keys.sorted { $0.name < $1.name } + LedgerSession.texts.keys.sorted { $0.name < $1.name }
        + ["session_default_channel_group", "item_name", "item_category", "campaign_name"]
    /// The events that count as goals.
    static let keyEvents: Set<String> = ["purchase", "sign_up"]

    init(_ setting: WorldSetting) { self.init(setting.batches(of: 10_000), calendar: setting.shop.calendar) }

    init(_ world: ShopWorld) { self.init(world.batches(of: 10_000), calendar: world.calendar) }

    private init(_ batches: some Sequence<IngestBatch>, calendar: PropertyCalendar) {
        var events: [Event] = []
        var observations: [Observation] = []
        for batch in batches {
            events += batch.events
            observations += batch.observations
        }
        events.sort { ($0.time, $0.key.high, $0.key.low) < ($1.time, $1.key.high, $1.key.low) }
        self.observations = observations
        (self.events, sessions) = LedgerSession.divided(events, calendar)
    }

    /// The names of a kind that events of a period carry, the most frequent first; products by what they sold for.
    func names(_ kind: WorldName, in period: DateRange) -> [String] {
        var weights: [String: Double] = [:]
        for entry in events where period.contains(entry.day) {
            if kind == .product {
                guard entry.event.name == "purchase" else { continue }
                for item in entry.event.items { weights[item.name ?? "", default: 0] += item.revenue?.major ?? 0 }
            } else {
                for name in kind.names(in: entry.event) { weights[name, default: 0] += 1 }
            }
        }
        return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// Every name of a kind that an event carries, sorted.
    func names(_ kind: WorldName) -> [String] { Set(events.flatMap { kind.names(in: $0.event) }).sorted() }

    /// Everything that a dimension is in this world.
    func values(of dimension: DimensionID) -> Set<String> {
        switch dimension {
        case "item_name": return Set(events.flatMap { $0.event.items.compactMap(\.name) })
        case "item_category": return Set(events.flatMap { $0.event.items.compactMap(\.category) })
        default:
            return Set(sessions.compactMap { $0[dimension] }).union(events.compactMap { $0.event[ownText: dimension] })
                .union(observations.compactMap { $0.dimensions[dimension] })
        }
    }

    /// The value of a metric by counting; nil where it does not exist, or cannot be counted here.
    func value(of metric: MetricID, in period: DateRange, where filters: [DimensionID: String]) -> Double? {
        let chosen = events.filter { isIn($0, period, filters) }.map(\.event)
        func count(_ names: String...) -> Double { Double(chosen.count { names.contains($0.name) }) }
        let purchases = WorldLedger.distinct(chosen.filter { $0.name == "purchase" })
        let refunds = WorldLedger.distinct(chosen.filter { $0.name == "refund" })
        let gross = WorldLedger.sum(purchases)
        switch metric {
        case "sessions": return Double(begun(period, filters).count)
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
        case "items_purchased": return items(of: purchases, filters).reduce(0) { $0 + $1.quantity }
        case "item_revenue":
            return items(of: purchases, filters).reduce(Money.zero) { $0 + ($1.revenue ?? .zero) }.major
        case "session_key_event_rate":
            let begun = begun(period, filters)
            let reached = begun.count { !$0.names.isDisjoint(with: WorldLedger.keyEvents) }
            return begun.isEmpty ? nil : Double(reached) / Double(begun.count)
        case "advertiser_ad_cost": return reported(period, filters).reduce(0) { $0 + ($1.money[.cost]?.major ?? 0) }
        case "advertiser_ad_clicks": return reported(period, filters).reduce(0) { $0 + ($1.values[.clicks] ?? 0) }
        case "advertiser_ad_impressions":
            return reported(period, filters).reduce(0) { $0 + ($1.values[.impressions] ?? 0) }
        default: return nil
        }
    }

    private func begun(_ period: DateRange, _ filters: [DimensionID: String]) -> [LedgerSession] {
        sessions.filter { session in
            period.contains(session.day)
                && filters.allSatisfy { (session[$0.key] ?? session.first[ownText: $0.key]) == $0.value }
        }
    }

    private func isIn(_ entry: LedgerEvent, _ period: DateRange, _ filters: [DimensionID: String]) -> Bool {
        period.contains(entry.day)
            && filters.allSatisfy { dimension, value in
                if dimension == "item_name" || dimension == "item_category" { return true }
                return (entry.session.flatMap { sessions[$0][dimension] } ?? entry.event[ownText: dimension]) == value
            }
    }

    private func items(of purchases: [Event], _ filters: [DimensionID: String]) -> [EventItem] {
        purchases.flatMap(\.items).filter { item in
            (filters["item_name"].map { item.name == $0 } ?? true)
                && (filters["item_category"].map { item.category == $0 } ?? true)
        }
    }

    private func reported(_ period: DateRange, _ filters: [DimensionID: String]) -> [Observation] {
        observations.filter { observation in
            period.contains(observation.period.start)
                && filters.allSatisfy { observation.dimensions[$0.key] == $0.value }
        }
    }

    /// Events of which those with the same transaction count once.
    private static func distinct(_ events: [Event]) -> [Event] {
        var seen: Set<String> = []
        return events.filter { event in event.transaction.map { seen.insert($0).inserted } ?? true }
    }

    private static func sum(_ events: [Event]) -> Money { events.reduce(.zero) { $0 + ($1[.value] ?? .zero) } }
}
