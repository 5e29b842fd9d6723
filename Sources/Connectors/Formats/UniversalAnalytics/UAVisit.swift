import Semantics

/// A visit of Universal Analytics.
struct UAVisit {
    let user: String
    let id: String
    let start: Instant
    /// The user's count of visits, from 1.
    let number: Int?
    let hits: [JSONValue]
    let hitsUnreadable: Bool
    let totals: Totals
    private let row: UARow

    struct Totals {
        /// Nil for a row of no interaction, which is no visit. A row that has no totals at all counts as a visit.
        var isVisit: Bool
        var pageViews: Int
        var screenViews: Int
        var secondsOnSite: Int64
        var transactions: Int
        /// All transactions, tax and shipping included; nil when the row states none.
        var revenue: Money?
    }

    init(_ row: UARow) throws(RecordProblem) {
        self.row = row
        guard let user = row.column("fullVisitorId")?.scalarText ?? row.column("clientId")?.scalarText else {
            throw RecordProblem(
                reason: "not_ua",
                explanation: "the record has no fullVisitorId: is this a Universal Analytics export (a row a visit)?")
        }
        guard let seconds = (row.column("visitStartTime") ?? row.column("visitId"))?.wholeNumber else {
            throw RecordProblem(
                reason: "bad_date", explanation: "visitStartTime is missing or no whole number of seconds since 1970")
        }
        // Far enough from the limits of Int64 to be counted in milliseconds; plausibility is checked later.
        guard abs(seconds) < 1 << 50 else {
            throw RecordProblem(reason: "bad_date", explanation: "visitStartTime \(seconds) is no time in seconds")
        }
        self.user = user
        id = row.column("visitId")?.scalarText ?? String(seconds)
        start = Instant(seconds: seconds)
        number =
            row.column("visitNumber")?.wholeNumber.flatMap { Int(exactly: $0) }
            ?? (row.field("totals", "newVisits")?.wholeNumber == 1 ? 1 : nil)
        hits = row.column("hits")?.elements ?? []
        hitsUnreadable = row.isUnreadable("hits")
        totals = try UAVisit.totals(of: row)
    }

    private static func totals(of row: UARow) throws(RecordProblem) -> Totals {
        func count(_ name: String) -> Int64 { max(0, row.field("totals", name)?.wholeNumber ?? 0) }
        let named = ["visits", "hits", "pageviews", "screenviews", "timeOnSite", "transactions", "bounces"]
        let hasTotals = row.column("totals") != nil || named.contains { row.field("totals", $0) != nil }
        let (pages, screens, orders) = (count("pageviews"), count("screenviews"), count("transactions"))
        let seconds = count("timeOnSite")
        // A visit has at most 500 hits; what is beyond any doubt too much must not be turned into events.
        guard pages <= 100_000, screens <= 100_000, orders <= 10_000, seconds <= 7 * 86_400 else {
            throw RecordProblem(
                reason: "implausible_total",
                explanation: "the totals of one visit state \(pages) page views, \(screens) screen views, \(orders) "
                    + "transactions and \(seconds) seconds, which cannot be right")
        }
        let stated = row.field("totals", "totalTransactionRevenue") ?? row.field("totals", "transactionRevenue")
        let revenue = stated?.microsMoney
        // Some exports leave the count of transactions out: revenue comes from at least one.
        let transactions = max(Int(orders), revenue.map { $0 > .zero ? 1 : 0 } ?? 0)
        return Totals(
            isVisit: !hasTotals || (row.field("totals", "visits")?.wholeNumber ?? 0) > 0, pageViews: Int(pages),
            screenViews: Int(screens), secondsOnSite: seconds, transactions: transactions, revenue: revenue)
    }

    /// What tells this row from all others; two rows of one visit differ in date or start.
    var identity: String {
        [user, id, "\(start.milliseconds)", row.column("date")?.scalarText ?? ""].joined(separator: "\u{1F}")
    }

    var session: SessionHint { totals.isVisit ? .named("\(user)-\(id)", number: number) : .none }

    /// An event of this visit with all that is said of the visit as a whole. Its key is given later.
    func event(_ name: String, after milliseconds: Int64) -> Event {
        var event = Event(
            key: EventKey(high: 0, low: 0), time: start.adding(milliseconds: milliseconds), name: name, user: user,
            session: session)
        func set(_ field: EventText, _ column: String, _ name: String) {
            event[field] = row.field(column, name)?.scalarText
        }
        set(.source, "trafficSource", "source")
        set(.medium, "trafficSource", "medium")
        set(.campaign, "trafficSource", "campaign")
        set(.term, "trafficSource", "keyword")
        set(.content, "trafficSource", "adContent")
        set(.browser, "device", "browser")
        set(.operatingSystem, "device", "operatingSystem")
        set(.deviceCategory, "device", "deviceCategory")
        set(.language, "device", "language")
        set(.country, "geoNetwork", "country")
        set(.region, "geoNetwork", "region")
        set(.city, "geoNetwork", "city")
        if event[.deviceCategory] == nil, let mobile = row.field("device", "isMobile")?.scalarText {
            event[.deviceCategory] = mobile == "true" ? "mobile" : "desktop"
        }
        event[.platform] = totals.screenViews > 0 && totals.pageViews == 0 ? event[.operatingSystem] : "web"
        return event
    }

    /// What is said of the visit and has no field: kept with its first event.
    var properties: [String: PropertyValue] {
        let columns: [(String, JSONValue?)] = [
            ("channel_grouping", row.column("channelGrouping")),
            ("referral_path", row.field("trafficSource", "referralPath")),
            ("is_true_direct", row.field("trafficSource", "isTrueDirect")),
            ("bounces", row.field("totals", "bounces")),
            ("social_engagement_type", row.column("socialEngagementType")),
        ]
        var properties: [String: PropertyValue] = [:]
        for (name, value) in columns { properties[name] = value.flatMap { PropertyValue(scalar: $0) } }
        return properties
    }
}
