import Semantics
import Statistics

/// What is out of the ordinary on one day. Stories write it; the day's generator reads it.
struct DayConditions: Sendable {
    /// A crowd that comes on top, relative to the day's ordinary visits.
    struct Surge: Sendable, Equatable {
        let channel: TrafficChannel
        let share: Double

        static func == (a: Surge, b: Surge) -> Bool { a.share == b.share && a.channel.source == b.channel.source }
    }

    /// A browser in which most orders fail at the last button.
    struct BrokenCheckout: Sendable, Equatable {
        let browser: String
        let share: Double
    }

    let day: Range<Instant>
    var stoppedCampaigns: Set<String> = []
    var brokenCheckout: BrokenCheckout?
    var slowdown: PageSpeed.Slowdown?
    var discount: Shelf.Discount?
    /// The article that cannot be bought, by name.
    var soldOut: String?
    var surge: Surge?
    /// An app that sends nothing but what the shop's server sends for it.
    var silentPlatform: Technology.Platform?
    /// Nobody is served.
    var outages: [Range<Instant>] = []
    /// Most requests fail.
    var strained: [Range<Instant>] = []

    init(day: Range<Instant>) { self.day = day }

    /// The HTTP status with which a page request at this moment is answered.
    func drawStatus(at instant: Instant, using generator: inout SeededGenerator) -> Int {
        let luck = generator.uniform()
        if strained.contains(where: { $0.contains(instant) }) { return luck < 0.65 ? 503 : 200 }
        if luck < 0.0015 { return 500 }
        return luck < 0.007 ? 404 : 200
    }

    func isDown(at instant: Instant) -> Bool { outages.contains { $0.contains(instant) } }

    /// Whether an event is lost because an app stopped reporting it.
    func isSilent(_ event: Event, of platform: Technology.Platform) -> Bool {
        platform == silentPlatform && event.name != "purchase"
    }
}
