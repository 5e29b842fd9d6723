import Semantics
import Statistics

/// Writes the events of one visit, one after the other on the visit's own clock.
struct VisitRecorder {
    private(set) var events: [Event] = []
    private(set) var clock: Instant
    var generator: SeededGenerator

    private let visit: Visit
    private let conditions: DayConditions
    /// What every event of the visit says.
    private var standing: [EventText: String]
    private var previous: Instant?

    init(visit: Visit, conditions: DayConditions, generator: SeededGenerator) {
        self.visit = visit
        self.conditions = conditions
        self.generator = generator
        clock = visit.start
        let country = Country.all[visit.visitor.country]
        let city = country.cities[visit.visitor.city]
        let technology = visit.visitor.technology
        // Room for what single events add, so that a copy does not have to grow.
        standing = Dictionary(minimumCapacity: 20)
        standing[.country] = country.name
        standing[.region] = city.region
        standing[.city] = city.city
        standing[.language] = country.language
        standing[.deviceCategory] = technology.device.rawValue
        standing[.platform] = technology.platform.rawValue
        standing[.operatingSystem] = technology.operatingSystem
        standing[.browser] = technology.browser
        if visit.visitor.isSubscriber || visit.channel.mailing != nil { standing[.audience] = "newsletter" }
        events.reserveCapacity(16)
    }

    /// From now on every event says that the visitor takes part in an experiment.
    mutating func expose(to variant: CheckoutButtonTest.Variant) {
        standing[.experiment] = CheckoutButtonTest.name
        standing[.variant] = variant.rawValue
    }

    /// Lets time pass: log-normal, at least a third of a second, and never so long that the session would end.
    mutating func wait(seconds median: Double, sigma: Double = 0.8) {
        let seconds = min(max(generator.logNormal(median: median, sigma: sigma), 0.35), 1_500)
        clock = clock.adding(milliseconds: Int64(seconds * 1000))
    }

    /// Opens a page (a screen, in an app).
    mutating func open(_ page: SitePage) {
        standing[.pagePath] = page.path
        standing[.pageTitle] = page.title
        let technology = visit.visitor.technology
        guard !technology.isApp else {
            record("screen_view")
            return
        }
        let speed = PageSpeed.draw(device: technology.device, slowdown: conditions.slowdown, using: &generator)
        let status = conditions.drawStatus(at: clock, using: &generator)
        record("page_view") { event in
            event[.status] = Double(status)
            event[.httpStatus] = String(status)
            event[.ttfb] = speed.ttfb
            event[.latency] = (speed.ttfb * 0.6).rounded()
            guard status < 400 else { return }
            event[.fcp] = speed.fcp
            event[.lcp] = speed.lcp
            event[.pageLoadTime] = speed.load
            event[.cls] = speed.cls
            event[.inp] = speed.inp
        }
    }

    mutating func record(_ name: String, items: [EventItem] = [], with fill: (inout Event) -> Void = { _ in }) {
        var event = Event(
            key: key(ordinal: events.count), time: clock, name: name, user: visit.visitor.id, texts: standing,
            items: items)
        if let previous {
            let gap = Double(clock.milliseconds - previous.milliseconds)
            event[.engagementTime] = (gap * 0.8).rounded()
        } else {
            touch(&event)
        }
        fill(&event)
        events.append(event)
        previous = clock
    }

    /// The identity of the visit's event with this number.
    func key(ordinal: Int) -> EventKey {
        EventKey(high: visit.seed.child(0xE0).value, low: visit.seed.child(0xE1).child(ordinal).value)
    }

    /// The link that brought the visit stands on its first event.
    private func touch(_ event: inout Event) {
        event[.source] = visit.channel.source
        event[.medium] = visit.channel.medium
        event[.campaign] = visit.campaignName
        event[.pageReferrer] = visit.channel.referrer
        if let group = visit.adGroup { event[.content] = visit.channel.campaign?.adGroups[group].name }
    }
}
