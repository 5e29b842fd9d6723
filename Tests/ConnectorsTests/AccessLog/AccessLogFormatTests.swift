import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("A web server's log") struct AccessLogFormatTests {
    private let chrome = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36"

    private func line(
        _ request: String, status: Int = 200, referrer: String = "-", address: String = "192.0.2.1",
        agent: String? = nil,
        rest: String = ""
    ) -> String {
        "\(address) - - [16/Nov/2026:09:30:00 +0100] \"\(request)\" \(status) 512 \"\(referrer)\" \"\(agent ?? chrome)\"\(rest)\n"
    }

    private func read(_ text: String, map: String? = nil) async throws -> Canonised {
        try await Canonised(AccessLogFormat.self, text, map: map)
    }

    @Test("gives one event a line, with everything the line says except the address")
    func fields() async throws {
        let result = try await read(line("GET /a/b?x=1 HTTP/1.1", referrer: "https://blog.example/p?q"))
        let event = try #require(result.events.first)
        #expect(event.name == "page_view" && event.session == .derived)
        #expect(event.time.description == "2026-11-16T08:30:00Z")
        #expect(event[.pagePath] == "/a/b" && event[.httpMethod] == "GET" && event[.httpStatus] == "200")
        #expect(event[.status] == 200 && event[.responseBytes] == 512 && event[.latency] == nil)
        #expect(event[.pageReferrer] == "https://blog.example/p?q")
        #expect(event[.source] == "blog.example" && event[.medium] == "referral")
        #expect(
            event[.browser] == "Chrome" && event[.operatingSystem] == "Windows" && event[.deviceCategory] == "desktop")
        #expect(event[.visitorKind] == "human")
        #expect(event.user?.count == 16 && !"\(event)".contains("192.0.2.1"))
    }

    @Test("counts as page views only pages that were delivered")
    func pageViews() async throws {
        let requests: [(String, Int, String)] = [
            ("GET / HTTP/1.1", 200, "page_view"), ("GET /p.html HTTP/1.1", 304, "page_view"),
            ("GET /v1.2/guide HTTP/1.1", 200, "page_view"), ("GET /a b HTTP/1.0", 200, "page_view"),
            ("GET / HTTP/1.1", 404, "http_request"), ("GET / HTTP/1.1", 301, "http_request"),
            ("GET / HTTP/1.1", 500, "http_request"), ("POST / HTTP/1.1", 200, "http_request"),
            ("HEAD / HTTP/1.1", 200, "http_request"), ("GET /a.CSS?v=1 HTTP/1.1", 200, "http_request"),
            ("GET /robots.txt HTTP/1.1", 200, "http_request"), ("GET /favicon.ico HTTP/1.1", 200, "http_request"),
            ("GET /blog/feed/ HTTP/1.1", 200, "http_request"), ("GET /?flav=rss20 HTTP/1.1", 200, "http_request"),
            ("-", 408, "http_request"), ("\\x16\\x03\\x01", 400, "http_request"),
        ]
        let text = requests.map { line($0.0, status: $0.1) }.joined()
        #expect(try await read(text).events.map(\.name) == requests.map(\.2))
    }

    @Test("may be in common format, from IPv6, with names in it, with quotes escaped or never closed")
    func shapes() async throws {
        let text = """
            2001:db8::1 - frank smith [16/Nov/2026:09:30:00 +0000] "GET /a HTTP/1.1" 200 -
            h.example - - [16/Nov/2026:09:30:01 +0000] "GET /say\\"hi\\" HTTP/1.1" 200 5 "-" "a \\"b\\" spider"
            192.0.2.7 - - [16/Nov/2026:09:30:02 +0000] "GET /cut HTTP/1.1" 200 5 "-" "Mozilla/5.0 (compatible; Googlebot

            """
        let events = try await read(text).events
        #expect(events.map { $0[.pagePath] } == ["/a", "/say\"hi\"", "/cut"])
        #expect(events[0][.responseBytes] == 0 && events[0][.browser] == nil)
        #expect(events.map { $0[.visitorKind] } == ["human", "bot", "bot"])
    }

    @Test("may end with the response time, in the server's unit or the map's")
    func latency() async throws {
        let text =
            line("GET / HTTP/1.1", rest: " 1500") + line("GET / HTTP/1.1", rest: " 0.250")
            + line("GET / HTTP/1.1", rest: " \"0.250\"") + line("GET / HTTP/1.1", rest: " 10.0.0.1 12")
        #expect(try await read(text).events.map { $0[.latency] } == [1.5, 250, 250, nil])
        let declared = try await read(text, map: "response_time: ms")
        #expect(declared.events.map { $0[.latency] } == [1500, 0.25, 0.25, 12])
        #expect(try await read(text, map: "response_time: none").events.allSatisfy { $0[.latency] == nil })
    }

    @Test("knows the site's own host by who asks for its pictures, or by the map")
    func ownHost() async throws {
        let text =
            line("GET /a.png HTTP/1.1", referrer: "https://www.shop.example/")
            + line("GET /p HTTP/1.1", referrer: "https://shop.example/")
            + line("GET / HTTP/1.1", referrer: "https://www.google.de/search?q=x")
            + line("GET /?utm_source=news&utm_medium=email HTTP/1.1", referrer: "https://www.google.de/")
        let guessed = try await read(text)
        #expect(guessed.events.map { $0[.source] } == [nil, nil, "google", "news"])
        #expect(guessed.events.map { $0[.medium] } == [nil, nil, "organic", "email"])
        #expect(guessed.notes == ["the site's own host is taken to be shop.example (a map can say `host:`)"])
        let told = try await read(text, map: "host: [google.de]")
        #expect(told.events.map { $0[.source] } == ["shop.example", "shop.example", nil, "news"])
        #expect(told.notes == [])
    }

    @Test("tells visitors apart by address and agent, or by address alone")
    func visitors() async throws {
        let text =
            line("GET / HTTP/1.1") + line("GET / HTTP/1.1", agent: "other")
            + line("GET / HTTP/1.1", address: "192.0.2.2")
        #expect(Set(try await read(text).events.map(\.user)).count == 3)
        #expect(Set(try await read(text, map: "visitor: address").events.map(\.user)).count == 2)
    }

    @Test(
        "rejects lines that are no log lines, naming the part",
        arguments: [
            ("hello", "has no [time]"), ("a - - [16/Nov/2026:09:30:00 +0000] GET", "has no \"request\""),
            ("a - - [16/Nov/2026:09:30:00 +0000] \"GET / HTTP/1.1\" abc 1", "has no status"),
            ("a - - [16/Nov/2026:09:30:00 +0000] \"GET / HTTP/1.1\" 200 x", "has no size"),
            ("a - - [16/Nov/2026:09:30:00 +0000] \"GET / HTTP/1.1\" 200 1 \"http://x", "a referrer whose quote"),
        ])
    func rejects(text: String, message: String) async throws {
        let result = try await read(text + "\n")
        #expect(result.reasons == ["bad_log_line"])
        #expect(result.problems[0].explanation.contains(message))
    }

    @Test("keeps equal lines apart, and gives the same keys when it is read again")
    func keys() async throws {
        let text = line("GET / HTTP/1.1") + line("GET / HTTP/1.1")
        let once = try await read(text).events.map(\.key)
        #expect(Set(once).count == 2)
        #expect(try await read(text).events.map(\.key) == once)
    }
}

private let folder = "data/real/apache_access_log"

/// The figures of the data set's own `expected.json`, which another program computed from the lines.
@Suite(
    "Four days of a real web server",
    .enabled(if: ImportTesting.hasShared(folder), "the shared data is not here"))
struct RealAccessLogTests {
    private func read(_ map: String? = nil) async throws -> [Event] {
        let result = try await Canonised(AccessLogFormat.self, shared: folder + "/access.log.gz", map: map)
        #expect(result.reasons == [])
        return result.events
    }

    private func counts(_ events: [Event], by name: (Event) -> String?) -> [String: Int] {
        events.reduce(into: [:]) { $0[name($1) ?? "", default: 0] += 1 }
    }

    @Test("comes out as another program counts it")
    func figures() async throws {
        let events = try await read()
        #expect(events.count == 10_000)
        #expect(
            counts(events) { String($0.time.description.prefix(10)) } == [
                "2015-05-17": 1632, "2015-05-18": 2893, "2015-05-19": 2896, "2015-05-20": 2579,
            ])
        #expect(
            counts(events) { $0[.httpStatus] } == [
                "200": 9126, "304": 445, "404": 213, "301": 164, "206": 45, "500": 3, "416": 2, "403": 2,
            ])
        #expect(counts(events) { $0[.httpMethod] } == ["GET": 9952, "HEAD": 42, "POST": 5, "OPTIONS": 1])
        #expect(events.reduce(0) { $0 + ($1[.responseBytes] ?? 0) } == 2_747_282_740)
        #expect(counts(events) { $0[.visitorKind] }["bot"] == 1398)
        let paths = counts(events) { $0[.pagePath] }
        for (path, count) in [
            ("/favicon.ico", 807), ("/", 575), ("/style2.css", 546), ("/reset.css", 538),
            ("/images/jordan-80.png", 533),
            ("/images/web/2009/banner.png", 516), ("/blog/tags/puppet", 489), ("/projects/xdotool/", 224),
            ("/robots.txt", 180), ("/projects/xdotool/xdotool.xhtml", 154),
        ] {
            #expect(paths[path] == count, "\(path)")
        }
        let lost = counts(events.filter { $0[.httpStatus] == "404" }) { $0[.pagePath] }
        #expect(lost["/files/logstash/logstash-1.3.2-monolithic.jar"] == 61 && lost["/wp-login.php"] == 12)
        let hosts = counts(events) { $0[.pageReferrer].flatMap { WebAddress($0).host } }
        #expect(hosts["www.google.com"] == 228 && hosts["stackoverflow.com"] == 34 && hosts["www.google.de"] == 31)
        #expect(counts(events) { $0[.source] }["stackoverflow.com"] == 34)
        #expect(!events.contains { $0[.source]?.hasSuffix("semicomplete.com") == true })
    }

    @Test("has as many sessions as another program finds")
    func sessions() async throws {
        func count(_ events: [Event]) -> Int {
            Dictionary(grouping: events, by: \.user).values.reduce(0) { total, visits in
                let times = visits.map(\.time).sorted()
                return total + 1
                    + zip(times, times.dropFirst()).filter { $1.milliseconds - $0.milliseconds > 1_800_000 }.count
            }
        }
        let events = try await read()
        #expect(count(events) == 3224)
        #expect(count(events.filter { $0[.visitorKind] == "human" }) == 2537)
    }

    @Test("has as many addresses as another program finds")
    func addresses() async throws {
        let events = try await read("visitor: address")
        #expect(Set(events.map(\.user)).count == 1753)
        let days = Dictionary(grouping: events) { String($0.time.description.prefix(10)) }
        #expect(
            days.mapValues { Set($0.map(\.user)).count } == [
                "2015-05-17": 341, "2015-05-18": 627, "2015-05-19": 561, "2015-05-20": 505,
            ])
    }
}
