import Semantics

/// Makes the events of a random history, in the order they arrive.
struct HistoryEvents {
    var random: SplitMix64
    private let calendar: PropertyCalendar
    private let span: DateRange
    private let most: Int
    private var made = 0
    private var texts: NastyTexts
    /// Share of fields that events have, percent: the same for all events of a history, 0 for "NULL everywhere".
    private let density: Int
    private let amounts: [Int64]
    /// Whether every page has its own address.
    private let manyPages: Bool
    /// Share of events that name another name of their user, percent.
    private let aliases: Int
    /// Every key that an event was given.
    private(set) var users: [String] = []

    init(random: SplitMix64, calendar: PropertyCalendar, span: DateRange, most: Int) {
        var random = random
        self.calendar = calendar
        self.span = span
        self.most = most
        density = random.pick([0, 20, 60, 60, 90])
        amounts = random.pick(HistoryEvents.amounts)
        manyPages = random.chance(15)
        aliases = random.pick([0, 0, 2, 10, 40])
        texts = NastyTexts(isNasty: random.chance(50))
        self.random = random
    }

    mutating func make() -> [Event] {
        var events = random.chance(8) ? [event(at: anyTime(), user: random.pick([nil, "only"]))] : crowd()
        // Duplicates: the same once more, or another event that bears the key.
        for original in random.sample(events, events.count / 8) {
            var twin = random.chance(50) ? original : event(at: anyTime(), user: random.pick(users + ["twin"]))
            twin.key = original.key
            events.append(twin)
        }
        switch random.int(in: 1...3) {
        case 1: return random.shuffled(events)
        case 2: return events.sorted { $0.time < $1.time }
        // Nearly in order, a few very late.
        default:
            let late = Set(random.sample(Array(events.indices), events.count / 20))
            let sorted = events.indices.sorted { events[$0].time < events[$1].time }
            return (sorted.filter { !late.contains($0) } + sorted.filter(late.contains)).map { events[$0] }
        }
    }

    private mutating func crowd() -> [Event] {
        var events: [Event] = []
        for _ in 0..<random.int(in: 1...7) {
            let names = random.pick(HistoryEvents.people)
            users += names.filter { !users.contains($0) }
            var time = anyTime()
            for _ in 0..<random.int(in: 1...25) {
                events.append(event(at: time, user: random.pick(names)))
                time = time.adding(milliseconds: gap())
            }
        }
        if random.chance(10) {
            var time = anyTime()
            users.append("busy")
            for _ in 0..<random.pick([most / 100, most / 10, most / 10, most]) {
                events.append(event(at: time, user: "busy"))
                time = time.adding(milliseconds: Int64(random.pick([0, 1, 1000, 60_000, 1_900_000])))
            }
        }
        for _ in 0..<random.int(in: 0...6) { events.append(event(at: anyTime(), user: nil)) }
        return events
    }

    /// Milliseconds to the user's next event, on and around every edge of the session rules, and far beyond.
    private mutating func gap() -> Int64 {
        let edges: [Int64] = [
            0, 0, 1, 5_000, 10_000, 10_001, 1_799_999, 1_800_000, 1_800_001, 60_000, 86_400_000, 899_999, 900_000,
            // Backwards, so that two sessions overlap.
            -1, -60_000, -1_800_000,
        ]
        return random.chance(90)
            ? random.pick(edges) : Int64(random.int(in: 1...40)) * 86_400_000 * (random.chance(30) ? -1 : 1)
    }

    /// Mostly in the span, now and then months away, often at a midnight.
    private mutating func anyTime() -> Instant {
        let start = calendar.start(of: span.start)
        switch random.int(in: 1...10) {
        case 1: return start.adding(seconds: Int64(random.int(in: -200...200)) * 86_400)
        case 2, 3:
            let day = span.start.adding(days: random.int(in: 0...span.dayCount))
            return calendar.start(of: day).adding(milliseconds: random.pick([0, 0, -1, 1]))
        default: return start.adding(milliseconds: Int64(random.int(in: 0...(86_400 * span.dayCount))) * 1000)
        }
    }

    private mutating func event(at time: Instant, user: String?) -> Event {
        made += 1
        let name = random.chance(3) ? texts.pick(&random) : random.pick(RandomEvents.names)
        var event = Event(
            key: EventKey(source: "history", id: "\(made)"), time: time, name: name, user: user, session: hint())
        if random.chance(aliases) { event.alias = random.pick(users + ["unseen", "browser"]) }
        for (field, values) in RandomEvents.texts where random.chance(density) {
            event[field] = random.chance(10) ? texts.pick(&random) : random.pick(values)
        }
        if manyPages { event[.pagePath] = "/page/\(made)" }
        if random.chance(density / 2) {
            for field in [EventText.source, .medium, .campaign] where random.chance(70) {
                event[field] = random.pick([
                    "google", "cpc", "organic", "email", "(direct)", "(none)", texts.pick(&random),
                ])
            }
        }
        for field in [EventText.firstUserSource, .firstUserMedium] where random.chance(density / 10) {
            event[field] = random.pick(["meta", "cpc"])
        }
        for field in EventNumber.allCases where random.chance(density / 3) {
            event[field] = random.pick([0, 0.1, 1 / 3, 1e-9, 2500, 2500.0001, 123_456.789, 404, 500])
        }
        for field in EventMoney.allCases where random.chance(density) {
            event[field] = Money(micros: random.pick(amounts))
        }
        if random.chance(60) {
            event.transaction = random.pick([
                nil, "", "0", "(not set)", "T1", "T1", "T2", "t1", "T3", texts.pick(&random),
            ])
        }
        if random.chance(density / 2) { event.items = (0..<random.int(in: 0...4)).map { _ in item() } }
        if random.chance(density / 3) { event.properties = properties() }
        return event
    }

    private mutating func hint() -> SessionHint {
        switch random.int(in: 1...20) {
        case 1...12: .derived
        case 13...18:
            .named(random.pick(["s1", "s2", "", texts.pick(&random)]), number: random.pick([nil, nil, 1, 2]))
        default: .none
        }
    }

    private mutating func item() -> EventItem {
        var item = EventItem(
            id: random.pick([nil, "i1", "i2"]), name: random.pick([nil, "Lamp", "Cup", texts.pick(&random)]),
            category: random.pick([nil, "Home"]), brand: random.pick([nil, nil, "b"]),
            variant: random.pick([nil, "v"]),
            price: random.pick([nil, Money(micros: random.pick(amounts))]),
            quantity: random.pick([1, 1, 2, 2.5, 0, -1, 0.1]))
        if random.chance(30) { item.revenue = random.pick([nil, Money(micros: random.pick(amounts))]) }
        return item
    }

    private mutating func properties() -> [String: PropertyValue] {
        var properties: [String: PropertyValue] = [:]
        for _ in 0..<random.int(in: 1...3) {
            let name =
                random.chance(70) ? random.pick(["plan", "seats", "zo\u{EB}", "zoe\u{308}"]) : texts.pick(&random)
            properties[name] = random.pick([
                .text(texts.pick(&random)), .text(random.pick(["pro", "free", "7", "true"])), .text("id \(made)"),
                .number(random.pick([0, -0.5, 1e20, 7])), .number(.infinity), .flag(true), .flag(false),
            ])
        }
        return properties
    }

    /// Keys that one person's events may bear: spellings that are one, and neighbours that are not.
    private static let people: [[String]] = [
        ["u1"], ["u2"], ["u10"], ["u1 "], ["U1"], [""], ["zo\u{EB}", "zoe\u{308}"], ["\u{212B}", "\u{C5}", "A\u{30A}"],
        ["\u{1112}\u{1161}\u{11AB}", "\u{D55C}"], ["a\u{0}b"], ["a\u{0}c"], ["a"], ["👩‍👩‍👧"], ["'; drop table user; --"],
        [String(repeating: "long ", count: 400)],
    ]

    /// Amounts of a history, in millionths: ordinary, with fractions, negative, nothing at all, enormous. A thousand of the
    /// largest still add up.
    private static let amounts: [[Int64]] = [
        [10_000_000, 19_990_000, 120_000_000], [1, 333_333, 10_050_001, -1, -333_334], [0],
        [1_000_000_000_000_000, -1_000_000_000_000_000, 999_999_999_999_999, 1], [-5_000_000, 5_000_000, 0],
    ]
}
