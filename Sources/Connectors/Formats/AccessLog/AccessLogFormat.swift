package import Semantics

/// The log of a web server (Apache, nginx; common or combined format): one event a line.
///
/// A successful `GET` (2xx or 304) of a page is a `page_view`, every other request an `http_request`. Lines need not be
/// in order. A visitor is an address with its user agent; what is kept is a hash of the two, never the address. (The
/// hash is a pseudonym, not a secret: somebody who tries all addresses can find one again.)
///
/// A map is not needed; it can say
/// ```yaml
/// host: shop.example           # the site's own hosts, one or a list; else the host whose pages load its pictures
/// visitor: address             # or address_and_agent
/// response_time: us            # the number at the end of a line: us, ms, s, none; else one alone is recognised
/// ```
package struct AccessLogFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "accesslog", summary: "a web server's log, common or combined format", framing: .lines,
        mapping: .optional, example: "fidga import accesslog access.log.gz")

    /// As many lines are read before the site's own host is decided on.
    private static let sample = 2000

    private let source: String
    private let settings: AccessLogSettings
    private let times: TimeReader
    private let plausibility: Plausibility
    private var occurrences = OccurrenceCounter()
    private var agents: [String: UserAgent] = [:]
    /// Lines that wait for the site's host to be known.
    private var waiting: [Waiting] = []
    private var ownHosts: Set<String>?
    private var hostIsGuessed = false

    private struct Waiting: Sendable {
        var event: Event
        var target: WebAddress?
        var referrer: WebAddress?
        var isAsset: Bool
    }

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        source = setup.source
        settings = try AccessLogSettings(setup)
        times = TimeReader(local: setup.calendar)
        plausibility = Plausibility(now: setup.now, calendar: setup.calendar, currency: setup.currency)
        ownHosts = settings.hosts.isEmpty ? nil : settings.hosts
    }

    package mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        let line = try AccessLogLine(record.raw, times: times)
        var parsed = Waiting(
            event: try event(line), target: line.target.map { WebAddress($0) },
            referrer: line.referrer.map { WebAddress($0) }, isAsset: false)
        let target = parsed.target
        parsed.isAsset = target.map { RequestKind.isAsset($0.path) } ?? false
        let isSuccess = (200..<300).contains(line.status) || line.status == 304
        if line.method == "GET", isSuccess, let target, RequestKind.isPage(target) { parsed.event.name = "page_view" }
        parsed.event[.pagePath] = target?.path
        // A line that waits is not seen by the check that follows this call.
        try plausibility.check(parsed.event)
        parsed.event.key = occurrences.key(source: source, content: record.raw)
        guard ownHosts == nil else {
            batch.events.append(finished(parsed))
            return
        }
        waiting.append(parsed)
        if waiting.count == Self.sample { release(into: &batch) }
    }

    package mutating func finish(into batch: inout IngestBatch) throws(RecordProblem) { release(into: &batch) }

    package var notes: [String] {
        guard hostIsGuessed else { return [] }
        guard let host = ownHosts?.first else {
            return ["the log does not show which host is the site's own; every referrer counts as a source of traffic"]
        }
        return ["the site's own host is taken to be \(host) (a map can say `host:`)"]
    }

    private mutating func event(_ line: AccessLogLine) throws(RecordProblem) -> Event {
        var event = Event(
            key: EventKey(high: 0, low: 0), time: line.time, name: "http_request", user: visitor(line))
        event[.httpMethod] = line.method
        event[.httpStatus] = String(line.status)
        event[.status] = Double(line.status)
        event[.responseBytes] = line.bytes
        event[.latency] = try settings.latency(line.trailing)
        event[.pageReferrer] = line.referrer
        let agent = line.agent.map { self.agent($0) }
        event[.visitorKind] = agent?.isBot == true ? "bot" : "human"
        event[.browser] = agent?.browser
        event[.operatingSystem] = agent?.operatingSystem
        event[.deviceCategory] = agent?.deviceCategory
        return event
    }

    private func visitor(_ line: AccessLogLine) -> String {
        var hash = StableHash()
        hash.combine("accesslog")
        hash.combine(line.address)
        if settings.visitor == .addressAndAgent { hash.combine(line.agent ?? "-") }
        let hex = String(hash.finish().low, radix: 16)
        return String(repeating: "0", count: 16 - hex.count) + hex
    }

    /// Few agents make most lines: what was said of one is kept, of at most 10,000.
    private mutating func agent(_ text: String) -> UserAgent {
        if let known = agents[text] { return known }
        let agent = UserAgent(text)
        if agents.count >= 10_000 { agents = [:] }
        agents[text] = agent
        return agent
    }

    private mutating func release(into batch: inout IngestBatch) {
        if ownHosts == nil {
            hostIsGuessed = true
            ownHosts = mostCommonHost().map { [$0] } ?? []
        }
        for parsed in waiting { batch.events.append(finished(parsed)) }
        waiting = []
    }

    /// Pictures and scripts are asked for by the site's own pages; without any, the most common referrer that is no
    /// search engine.
    private func mostCommonHost() -> String? {
        var byAssets: [String: Int] = [:]
        var byPages: [String: Int] = [:]
        for parsed in waiting {
            guard let host = parsed.referrer?.host.map(TrafficSigns.bareHost) else { continue }
            if parsed.isAsset { byAssets[host, default: 0] += 1 }
            if TrafficSigns.searchEngine(host) == nil { byPages[host, default: 0] += 1 }
        }
        let counts = byAssets.isEmpty ? byPages.filter { $0.value > 1 } : byAssets
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private func finished(_ parsed: Waiting) -> Event {
        var event = parsed.event
        let own = ownHosts ?? []
        let seen = TrafficSigns.source(
            target: parsed.target ?? WebAddress("/"), referrer: parsed.referrer,
            isOwn: { own.contains(TrafficSigns.bareHost($0)) })
        event[.source] = seen?.source.source
        event[.medium] = seen?.source.medium
        event[.campaign] = seen?.source.campaign
        event[.term] = seen?.term
        event[.content] = seen?.content
        return event
    }
}
