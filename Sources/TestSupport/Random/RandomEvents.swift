import Semantics

/// Makes the events of a random world.
struct RandomEvents {
    var random: SplitMix64
    let calendar: PropertyCalendar
    let span: DateRange
    private var made = 0

    init(random: SplitMix64, calendar: PropertyCalendar, span: DateRange) {
        self.random = random
        self.calendar = calendar
        self.span = span
    }

    /// The events, and other events that bear the key of one of them.
    mutating func make() -> (events: [Event], duplicates: [Event]) {
        var events: [Event] = []
        for user in ["u1", "u2", "u3", "u4", "u5", "ü6"] {
            var time = calendar.start(of: span.start).adding(seconds: Int64(random.int(in: 0...200_000)))
            for _ in 0..<random.int(in: 8...28) {
                events.append(event(at: time, user: user))
                time = time.adding(milliseconds: gap())
            }
        }
        for _ in 0..<random.int(in: 3...8) { events.append(event(at: anyTime(), user: nil)) }
        for _ in 0..<3 { events.append(event(at: onTheEdge(), user: random.pick(["u1", "u2"]))) }
        var duplicates: [Event] = []
        for original in random.sample(events, events.count / 10) {
            var twin = random.chance(50) ? original : event(at: anyTime(), user: "twin")
            twin.key = original.key
            duplicates.append(twin)
        }
        return (events, duplicates)
    }

    /// Milliseconds to the user's next event, on and around every edge of the session rules.
    private mutating func gap() -> Int64 {
        switch random.int(in: 1...13) {
        case 1, 2: 0
        case 3: 1
        case 4: 5_000
        case 5: 10_000
        case 6: 10_001
        case 7: 1_799_999
        case 8: 1_800_000
        case 9: 1_800_001
        case 10: Int64(random.int(in: 1...3_600_000))
        case 11: Int64(random.int(in: 1...20)) * 3_600_000
        case 12: 86_400_000
        default: Int64(random.int(in: 1...120)) * 1000
        }
    }

    private mutating func anyTime() -> Instant {
        calendar.start(of: span.start).adding(seconds: Int64(random.int(in: 0...(86_400 * span.dayCount))))
    }

    /// The first or last millisecond of a day.
    private mutating func onTheEdge() -> Instant {
        let day = span.start.adding(days: random.int(in: 0...span.dayCount))
        return calendar.start(of: day).adding(milliseconds: random.chance(50) ? 0 : -1)
    }

    private mutating func event(at time: Instant, user: String?) -> Event {
        made += 1
        let name = random.pick(Self.names)
        var event = Event(
            key: EventKey(source: "random", id: "\(made)"), time: time, name: name, user: user, session: hint())
        for (field, values) in Self.texts where random.chance(60) { event[field] = random.pick(values) }
        if random.chance(35) { setTraffic(of: &event) }
        if random.chance(6) { event[.firstUserSource] = random.pick(["meta", "google"]) }
        if random.chance(6) { event[.firstUserMedium] = random.pick(["cpc", "organic"]) }
        for field in [EventNumber.lcp, .engagementTime, .latency] where random.chance(30) {
            event[field] = Double(random.int(in: 0...4000)) / 4
        }
        if random.chance(30) { event[.status] = random.pick([200, 301, 404, 499, 500, 503]) }
        if ["purchase", "in_app_purchase", "refund"].contains(name) {
            if random.chance(85) { event[.value] = Money(micros: Int64(random.int(in: -5_000_000...900_000_000))) }
            if random.chance(40) { event[.tax] = Money(micros: Int64(random.int(in: 0...90_000_000))) }
            event.transaction = random.pick([nil, "", "(not set)", "0", "T1", "T1", "T2", "T3", "t1", "T4", "T5"])
        }
        if ["purchase", "view_item", "add_to_cart"].contains(name) {
            event.items = (0..<random.int(in: 0...3)).map { _ in item() }
        }
        if random.chance(50) { event.properties = properties() }
        return event
    }

    /// Values that are the same text from different kinds, few that repeat and many that do not.
    private mutating func properties() -> [String: PropertyValue] {
        var properties: [String: PropertyValue] = [:]
        if random.chance(60) {
            properties["plan"] = .text(random.pick(["free", "pro", "team \u{FC}ber", "", "7", "true"]))
        }
        if random.chance(40) { properties["seats"] = .number(random.pick([1, 7, 2.5, -0.5, 1e20])) }
        if random.chance(30) { properties["plan"] = random.pick([.number(7), .flag(true), .flag(false)]) }
        if random.chance(20) { properties["request id"] = .text("r\(made)") }
        if random.chance(20) {
            properties[random.pick(["zo\u{EB}", "zoe\u{308}"])] = .text(random.pick(["\u{EB}", "e\u{308}"]))
        }
        return properties
    }

    private mutating func hint() -> SessionHint {
        switch random.int(in: 1...20) {
        case 1...14: .derived
        case 15...18: .named(random.pick(["s1", "s2", "s3"]), number: random.pick([nil, nil, 1, 2]))
        default: .none
        }
    }

    private mutating func setTraffic(of event: inout Event) {
        let traffic = random.pick(Self.traffic)
        event[.source] = traffic.0
        event[.medium] = traffic.1
        event[.campaign] = traffic.2
    }

    private mutating func item() -> EventItem {
        EventItem(
            id: random.pick([nil, "i1", "i2"]), name: random.pick([nil, "Lamp", "Lamp", "Cloth", "Cup"]),
            category: random.pick([nil, "Home", "Office"]),
            price: random.pick([nil, Money(micros: 10_050_000), Money(micros: 333_333)]),
            quantity: random.pick([1, 1, 2, 2.5, 0]),
            revenue: random.chance(20) ? Money(micros: Int64(random.int(in: 0...50_000_000))) : nil)
    }

    static let names = [
        "page_view", "page_view", "page_view", "page_view", "screen_view", "scroll", "scroll", "view_item",
        "add_to_cart", "begin_checkout", "purchase", "purchase", "in_app_purchase", "refund", "sign_up", "login",
    ]

    // An array, not a dictionary: its order decides which random number goes where.
    static let texts: [(EventText, [String])] = [
        (.pagePath, ["/", "/a", "/b", "/b/c", "/checkout"]), (.country, ["Germany", "France", "Türkiye"]),
        (.deviceCategory, ["mobile", "desktop"]), (.browser, ["Chrome", "chrome", "Safari"]),
        (.httpStatus, ["200", "404", "9"]), (.audience, ["vip"]),
    ]

    private static let traffic: [(String?, String?, String?)] = [
        ("google", "cpc", "spring_shop"), ("google", "organic", nil), ("facebook", nil, nil), (nil, "email", "may"),
        ("(direct)", "(none)", nil), (nil, nil, "lonely"), ("tiktok", "video", nil), ("Facebook", "Social", "May"),
        ("partner", "affiliate", nil), ("x", "y", "cross-network"),
    ]
}
