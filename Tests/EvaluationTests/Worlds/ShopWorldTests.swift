import Evaluation
import Foundation
import Semantics
import Testing

struct ShopWorldTests {
    @Test func theTestClockSaysWhatItsCommentSays() {
        #expect(testNow.description == "2026-11-23T10:00:00Z")
    }

    @Test func theSameSeedGivesTheSameBytes() {
        let first = fingerprint(ShopWorld(seed: 5, now: testNow, size: 15_000))
        #expect(first == fingerprint(ShopWorld(seed: 5, now: testNow, size: 15_000)))
        #expect(first != fingerprint(ShopWorld(seed: 6, now: testNow, size: 15_000)))
    }

    @Test(arguments: [20_000, 100_000, ShopWorld.defaultSize])
    func theNumberOfEventsIsNearTheParameter(size: Int) {
        let events = ShopWorld(now: testNow, size: size).batches(of: 10_000).reduce(0) { $0 + $1.events.count }
        #expect(abs(Double(events) / Double(size) - 1) < 0.12)
    }

    @Test func anEmptyWorldHasNoEvents() {
        let world = ShopWorld(now: testNow, size: 0)
        #expect(world.batches(of: 100).allSatisfy { $0.events.isEmpty })
    }

    @Test func batchesAreFullButForTheLast() {
        let world = ShopWorld(now: testNow, size: 12_000)
        let sizes = world.batches(of: 700).map(\.events.count)
        #expect(sizes.dropLast().allSatisfy { $0 == 700 })
        #expect(sizes.last.map { $0 <= 700 } == true)
        #expect(sizes.reduce(0, +) == world.batches(of: 1).reduce(0) { $0 + $1.events.count })
    }

    @Test func theWorldRunsFromThirteenMonthsAgoToNow() {
        let world = ShopWorld(now: testNow, size: 60_000)
        #expect(world.period == DateRange(start: date("2025-10-23"), end: date("2026-11-23")))
        let times = world.batches(of: 5_000).flatMap { $0.events.map(\.time) }
        #expect(times.allSatisfy { $0 < testNow })
        let days = Set(times.map { PropertyCalendar.utc.date(of: $0) })
        #expect(days == Set(world.period.days))
    }

    @Test func aDayIsTheSameWhereverItIsMade() {
        let world = ShopWorld(now: testNow, size: 20_000)
        let day = world.day(date("2026-03-10"))
        let streamed = world.batches(of: 500).flatMap(\.events)
        let keys = Set(day.events.map(\.key))
        #expect(!day.events.isEmpty)
        #expect(
            streamed.filter { keys.contains($0.key) }.sorted { $0.key < $1.key }
                == day.events.sorted { $0.key < $1.key })
    }

    @Test func aLaterWorldOfTheYearSharesTheDaysWithoutStories() {
        let earlier = ShopWorld(now: testNow, size: 20_000)
        let later = ShopWorld(now: testNow.adding(seconds: 7 * 86_400), size: 20_000)
        for day in ["2025-12-24", "2026-03-10", "2026-05-01"].map(date) {
            #expect(earlier.day(day).events == later.day(day).events)
            #expect(earlier.day(day).observations == later.day(day).observations)
        }
    }

    @Test func todayEndsAtNow() {
        let world = ShopWorld(now: testNow, size: 100_000)
        let evening = ShopWorld(now: testNow.adding(seconds: 9 * 3_600), size: 100_000)
        let sofar = world.day(date("2026-11-23")).events
        #expect(!sofar.isEmpty)
        #expect(sofar == evening.day(date("2026-11-23")).events.filter { $0.time < testNow })
        #expect(world.day(date("2026-11-24")).events.isEmpty)
    }

    /// 1 November 2026 has 25 hours in New York, 8 March has 23.
    @Test(arguments: ["2026-11-01", "2026-03-08", "2026-06-10"])
    func visitsBeginOnThePropertysOwnDay(day: String) throws {
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let calendar = PropertyCalendar(timeZone: zone)
        let world = ShopWorld(now: testNow, calendar: calendar, size: 200_000)
        let bounds = calendar.instants(of: DateRange(day: date(day)))
        let arrivals = WorldEvidence(events: world.day(date(day)).events, observations: []).sessions
            .compactMap(\.events.first?.time)
        #expect(arrivals.allSatisfy { bounds.contains($0) })
        #expect(Set(arrivals.map { calendar.clock(of: $0).hour }).count >= 23)
    }
}

private func date(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

/// A hash of everything a world says.
private func fingerprint(_ world: ShopWorld) -> EventKey {
    var hash = StableHash()
    for batch in world.batches(of: 997) {
        for event in batch.events { combine(event, into: &hash) }
        for observation in batch.observations {
            hash.combine("\(observation.source) \(observation.key) \(observation.period)")
            hash.combine(observation.interval.map { "\($0)" } ?? "-")
            hash.combine(observation.values.map { "\($0.key.name)=\($0.value)" }.sorted().joined(separator: ";"))
            hash.combine(observation.money.map { "\($0.key)=\($0.value.micros)" }.sorted().joined(separator: ";"))
            hash.combine(observation.dimensions.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ";"))
        }
    }
    return hash.finish()
}

private func combine(_ event: Event, into hash: inout StableHash) {
    hash.combine(event.key.high)
    hash.combine(event.key.low)
    hash.combine(UInt64(bitPattern: event.time.milliseconds))
    hash.combine("\(event.name)|\(event.user ?? "-")|\(event.session)|\(event.transaction ?? "-")")
    for field in EventText.allCases { hash.combine(event[field] ?? "-") }
    for field in EventNumber.allCases { hash.combine(event[field]?.bitPattern ?? 1) }
    for field in EventMoney.allCases { hash.combine(UInt64(bitPattern: event[field]?.micros ?? -1)) }
    for item in event.items {
        hash.combine("\(item.id ?? "-")|\(item.name ?? "-")|\(item.category ?? "-")|\(item.brand ?? "-")")
        hash.combine("\(item.quantity)|\(item.price?.micros ?? -1)|\(item.revenue?.micros ?? -1)")
    }
    hash.combine(event.properties.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ";"))
}
