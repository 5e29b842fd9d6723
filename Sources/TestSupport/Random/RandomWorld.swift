package import Semantics

/// A small, nasty workspace: few users with many interleaved sessions, events at one millisecond, gaps on the edge of the
/// rules, missing fields, duplicates, repeated transactions, refunds, restatements, outages across midnights, and days
/// of 23 and 25 hours. The same seed gives the same world.
package struct RandomWorld: Sendable {
    package let seed: UInt64
    package let settings: WorkspaceSettings
    /// The days that most of it happens on.
    package let span: DateRange
    /// In the order they arrive.
    package let batches: [IngestBatch]

    package init(seed: UInt64) {
        self.seed = seed
        var random = SplitMix64(seed: seed)
        let place = random.pick(RandomWorld.places)
        let span = DateRange(start: place.start, end: place.start.adding(days: 5))
        let calendar = PropertyCalendar.zone(place.zone, weekStart: random.pick([.monday, .monday, .sunday]))
        self.span = span
        settings = WorkspaceSettings(
            calendar: calendar,
            keyEvents: [
                KeyEvent(name: "purchase"), KeyEvent(name: "sign_up", since: span.start.adding(days: 2)),
                KeyEvent(name: "scroll", since: span.end),
            ])
        var events = RandomEvents(random: random, calendar: calendar, span: span)
        let (firstArrivals, duplicates) = events.make()
        var observations = RandomObservations(random: events.random, calendar: calendar, span: span)
        let (statements, restatements) = observations.make()
        random = observations.random

        let arrivals = random.shuffled(firstArrivals + duplicates)
        let sources = ["web", "app", "shop"]
        var batches = random.cut(arrivals, into: random.int(in: 1...5)).map {
            IngestBatch(source: random.pick(sources), events: $0)
        }
        batches.insert(IngestBatch(source: "ads", observations: statements), at: random.int(in: 0...batches.count))
        batches.append(IngestBatch(source: random.pick(["ads", "web"]), observations: restatements))
        self.batches = batches
    }

    /// A world of these parts, to ask `RandomQueries` about.
    init(seed: UInt64, settings: WorkspaceSettings, span: DateRange, batches: [IngestBatch]) {
        self.seed = seed
        self.settings = settings
        self.span = span
        self.batches = batches
    }

    /// The dimensions of the custom properties that its events have, and of one that none has.
    var propertyDimensions: [DimensionDefinition] {
        let names = Set(batches.flatMap(\.events).flatMap(\.properties.keys))
        return (names.sorted() + ["unheard of"]).map { .property($0) }
    }

    /// Time zones and days on which something odd happens to the clock, or nothing.
    private static let places: [(zone: String, start: CivilDate)] = [
        ("UTC", .day("2026-11-14")),
        // 25 hours on 1 November, 23 hours on 8 March.
        ("America/New_York", .day("2026-10-29")), ("America/New_York", .day("2026-03-05")),
        ("Europe/Berlin", .day("2026-10-22")), ("Europe/Berlin", .day("2026-12-29")),
        // Half an hour of daylight saving, ending on 5 April.
        ("Australia/Lord_Howe", .day("2026-04-02")),
        ("Asia/Kolkata", .day("2026-02-25")),
        // Midnight itself was skipped on 4 November 2018, and repeated (as 23:00) on 16 February 2019.
        ("America/Sao_Paulo", .day("2018-11-01")), ("America/Sao_Paulo", .day("2019-02-13")),
    ]
}

extension SplitMix64 {
    /// The elements in order, in so many pieces of random size; some may be empty.
    fileprivate mutating func cut<T>(_ elements: [T], into pieces: Int) -> [[T]] {
        var edges: [Int] = [0, elements.count]
        for _ in 1..<max(2, pieces) { edges.append(int(in: 0...elements.count)) }
        edges.sort()
        return zip(edges, edges.dropFirst()).map { Array(elements[$0..<$1]) }
    }
}
