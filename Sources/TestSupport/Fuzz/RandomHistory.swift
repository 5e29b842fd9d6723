package import Semantics

/// What may happen to a workspace in its life, at random: batches in any order, late by hours or months, commits here and
/// there, duplicates, restatements, erasures, retention, restarts. The same seed gives the same history.
package struct RandomHistory: Sendable {
    package let seed: UInt64
    package let settings: WorkspaceSettings
    /// The days that most of it happens on.
    package let span: DateRange
    package var steps: [HistoryStep]

    /// - Parameters:
    ///   - removes: whether data is taken out as well.
    ///   - most: events of the busiest user.
    package init(seed: UInt64, removes: Bool, most: Int) {
        self.seed = seed
        var random = SplitMix64(seed: seed ^ 0xF1D6_A000_0000_0000)
        let place = random.pick(RandomHistory.places)
        let span = DateRange(start: place.start, end: place.start.adding(days: 5))
        let calendar = PropertyCalendar.zone(
            place.zone, weekStart: random.pick([.monday, .monday, .sunday, .saturday]))
        self.span = span
        settings = WorkspaceSettings(
            calendar: calendar,
            keyEvents: [
                KeyEvent(name: "purchase"), KeyEvent(name: "sign_up", since: span.start.adding(days: 2)),
                KeyEvent(name: "scroll", since: span.end),
            ])
        var events = HistoryEvents(random: random, calendar: calendar, span: span, most: most)
        let arrivals = events.make()
        var observations = RandomObservations(random: events.random, calendar: calendar, span: span)
        let (statements, restatements) = observations.make()
        random = observations.random

        var steps = RandomHistory.batches(of: arrivals, &random).map { HistoryStep.append($0) }
        if random.chance(70) {
            steps.insert(
                .append(IngestBatch(source: "ads", observations: statements)), at: random.int(in: 0...steps.count))
            steps.append(.append(IngestBatch(source: random.pick(["ads", "web"]), observations: restatements)))
        }
        let appends = steps.count
        for _ in 0..<random.int(in: 0...4) { steps.insert(.commit, at: random.int(in: 0...steps.count)) }
        if random.chance(40) { steps.insert(.reopen, at: random.int(in: 0...steps.count)) }
        if removes, random.chance(75) {
            for _ in 0..<random.int(in: 1...3) {
                let step = RandomHistory.removal(users: events.users, span: span, &random)
                steps.insert(step, at: random.int(in: min(1, appends)...steps.count))
            }
            // What was taken out may come again.
            if random.chance(30), let again = steps.compactMap(\.batch).randomElement(&random) {
                steps.append(.append(again))
            }
        }
        steps.append(.commit)
        self.steps = steps
    }

    private static func batches(of arrivals: [Event], _ random: inout SplitMix64) -> [IngestBatch] {
        let pieces = random.pick([1, 1, 2, 3, 5, 8])
        let edges = ([0, arrivals.count] + (1..<max(2, pieces)).map { _ in random.int(in: 0...arrivals.count) })
            .sorted()
        return zip(edges, edges.dropFirst()).map { low, high in
            IngestBatch(source: random.pick(["web", "app", "shop"]), events: Array(arrivals[low..<high]))
        }
    }

    private static func removal(
        users: [String], span: DateRange, _ random: inout SplitMix64
    ) -> HistoryStep {
        if random.chance(60) {
            return .erase(
                random.sample(users, random.int(in: 0...2)) + (random.chance(30) ? ["nobody here", "unseen"] : []))
        }
        let day = { (random: inout SplitMix64) in span.start.adding(days: random.int(in: -2...7)) }
        var cut = RetentionCut()
        if random.chance(60) { cut.events = day(&random) }
        if random.chance(40) { cut.observations = day(&random) }
        for source in ["web", "app", "ads"] where random.chance(25) {
            cut.sources[source] = random.chance(70) ? day(&random) : CivilDate?.none
        }
        return .retain(cut)
    }

    /// Time zones and days on which something odd happens to the clock, or nothing: both hemispheres, offsets of half and
    /// quarter hours.
    private static let places: [(zone: String, start: CivilDate)] = [
        ("UTC", .day("2026-11-14")), ("UTC", .day("2024-02-26")), ("Europe/Berlin", .day("2026-10-22")),
        ("Europe/Berlin", .day("2026-12-29")), ("Europe/London", .day("2026-03-26")),
        ("America/New_York", .day("2026-10-29")), ("America/New_York", .day("2026-03-05")),
        ("America/St_Johns", .day("2026-10-29")), ("America/Sao_Paulo", .day("2018-11-01")),
        ("America/Santiago", .day("2026-09-03")), ("Africa/Casablanca", .day("2026-02-13")),
        ("Asia/Kolkata", .day("2026-02-25")), ("Asia/Kathmandu", .day("2026-06-28")),
        ("Asia/Tehran", .day("2021-03-19")), ("Australia/Adelaide", .day("2026-10-01")),
        ("Australia/Lord_Howe", .day("2026-04-02")), ("Australia/Eucla", .day("2026-07-30")),
        ("Pacific/Chatham", .day("2026-09-24")), ("Pacific/Apia", .day("2011-09-22")),
        ("Pacific/Kiritimati", .day("2026-12-30")),
    ]
}

extension Array {
    fileprivate func randomElement(_ random: inout SplitMix64) -> Element? { isEmpty ? nil : random.pick(self) }
}
