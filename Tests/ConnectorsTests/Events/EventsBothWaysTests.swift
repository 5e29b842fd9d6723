import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Events written into columns") struct EventsBothWaysTests {
    /// A map that uses nearly all of the language.
    private static let map = """
        time: time
        name: {column: what, values: {view: page_view, buy: purchase, Ü: umlaut}, otherwise: other, default: none}
        user: user.id
        alias: {column: title, default: visitor}
        session: session
        session_number: number
        id: id
        transaction: order
        page_url: url
        page_title: title
        source: campaign.source
        campaign: {column: campaign.name, values: {Spring: spring, "a b": ab}}
        country: {column: country, default: DE}
        platform: = web
        city: list.1.city
        http_status: code
        status: status
        lcp: lcp
        cls: {column: cls, decimal: ","}
        latency: {column: took, unit: s}
        value: value
        tax: {column: tax, unit: minor}
        shipping: {column: shipping, decimal: ","}
        """

    private static func text(_ random: inout TestRandom) -> String {
        random.pick([
            "view", "buy", " view ", "Spring", "a b", "Ü", "U\u{308}", "none", "derived", "", "  ", "\u{A0}x\u{A0}",
            "é",
            "s_e200bcb7d9e99418", "Shop | Blog Lamps-0002", "x\u{2003}", "\u{FEFF}y", "true", "0", "-", "NA",
        ])
    }

    private static func amount(_ random: inout TestRandom) -> String {
        random.pick([
            "0", "-0", "12", "12.5", "-3.25", "0.055", "1234567.891", "1,234.50", "12,5", "1.234,56", "$5", "5 %",
            "(3)",
            "1e3", "1E-7", "007", "12.", ".5", "-.5", "0.1234567", "0.0000005", "999999999999", "123456789012345678",
            "1234567890123456789", "0.30000000000000004", "9007199254740993", "1.7976931348623157e308", "NA", "", " 7 ",
            "2236.0", "abc", "--5", "€3", "1000000001", "-1",
        ])
    }

    private static func time(_ random: inout TestRandom) -> String {
        random.pick([
            "2026-11-16T09:30:00Z", "2026-11-16T09:30:00.123Z", "2026-11-16 09:30:00", "2026-11-16T09:30:00+01:00",
            "2026-11-16T09:30:00.123456-07:30", "2026-11-16", "2026-02-30T00:00:00Z", "2026-11-16T24:00:00Z",
            "2026-11-16T09:30:60Z", "2026-11-16T23:59:60Z", "2026-11-16T25:00:00Z", "2026-11-16T09:30Z", "16.11.2026",
            "1794821400", "1794821400123", "1794821400123456", "1794821400123456789", "20261116", "20261116093000",
            "1794821400.5", "-5", "12", "", "yesterday", " 2026-11-16T09:30:00Z ", "2026-11-16T09:30:00z",
            "2026-11-16T09:30:00.Z", "2026-11-16T09:30:00,5Z", "2026-11-16T09:30:00+0100", "2026-11-16T09:30:00+19:00",
            "2026-10-25T02:30:00", "2026-03-29T02:30:00", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z",
            "2099-01-01T00:00:00Z",
        ])
    }

    private static func url(_ random: inout TestRandom) -> String {
        random.pick([
            "https://shop.example/a/b?c=d#e", "/a/b", "https://shop.example", "http://x/a:b",
            "/a?utm_source=n&utm_medium=e",
            "https://x/?utm_campaign=c&utm_source=%20s", "x/y", "/", "?q", "//a", "android-app://x/y", "https://x?a/b",
            "/a?u=http://b/utm_", "HTTPS://X/y", "/é",
        ])
    }

    private static func quoted(_ text: String) -> String { JSONValue.string(text).serialized }

    /// A member, as a text or as a bare number.
    private static func number(_ text: String, _ random: inout TestRandom) -> String {
        if random.chance(50), (try? ReferenceJSON.parse(Array(text.utf8))) != nil { return text }
        return quoted(text)
    }

    private static func record(_ random: inout TestRandom) -> String {
        var members: [String] = []
        func add(_ name: String, _ value: String, _ chance: Int = 60, _ random: inout TestRandom) {
            if random.chance(chance) { members.append("\"\(name)\":\(random.chance(3) ? "null" : value)") }
        }
        let good = random.chance(85) ? "2026-11-16T09:30:00.5Z" : time(&random)
        add("time", number(good, &random), 98, &random)
        add("what", quoted(text(&random)), 95, &random)
        add(
            "user", random.chance(98) ? "{\"id\":\(quoted(text(&random)))}" : RandomJSON.value(&random, depth: 2), 80,
            &random)
        add("user.id", quoted("whole"), 5, &random)
        for name in ["session", "title", "country", "code", "id", "order"] {
            add(name, random.chance(98) ? quoted(text(&random)) : RandomJSON.value(&random, depth: 1), 60, &random)
        }
        for name in ["number", "status", "lcp", "cls", "took", "value", "tax", "shipping"] {
            add(name, number(random.chance(90) ? "12.5" : amount(&random), &random), 40, &random)
        }
        add("url", quoted(url(&random)), 50, &random)
        add("campaign", "{\"source\":\(quoted(text(&random))),\"name\":\(quoted(text(&random)))}", 60, &random)
        add("list", "[1,{\"city\":\(quoted(text(&random)))}]", 40, &random)
        add("lines", random.chance(95) ? lines(&random) : "{}", 60, &random)
        add("extra", RandomJSON.value(&random, depth: 2), 50, &random)
        add("time", quoted("2026-11-17"), 3, &random)
        if random.chance(30) { members.shuffle(using: &random) }
        // A record is one line here.
        return "{" + members.joined(separator: ",").replacing("\n", with: " ") + "}"
    }

    private static func lines(_ random: inout TestRandom) -> String {
        let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            "{\"sku\":\(quoted(text(&random))),\"qty\":\(number(random.chance(95) ? "2" : amount(&random), &random)),"
                + "\"price\":\(number(random.chance(95) ? "3.50" : amount(&random), &random))}"
        }
        return "[" + lines.joined(separator: ",") + "]"
    }

    @Test(
        "are those made of values, for ten thousand records of every kind",
        arguments: [
            "", "items: {list: lines, id: sku, price: price, quantity: qty}", "properties: rest",
            "properties: [title, user.id]", "items: {id: order, category: = all, quantity: {column: took, default: 1}}",
            "items: {id: order, revenue: value}",
            "when: {any: [{column: what, \"=\": [view, Ü]}, {column: value, \">\": 3}]}",
        ])
    func json(addition: String) async throws {
        var random = TestRandom(state: 2)
        var text = ""
        for _ in 0..<1500 {
            text += random.chance(99) ? Self.record(&random) : random.pick(["", "{", "3", "[1]", "  ", "\"x\"", "{}x"])
            text += random.chance(5) ? "\r\n" : "\n"
        }
        var bytes = Array(text.utf8)
        bytes += Array("{\"what\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        let berlin = PropertyCalendar(timeZone: try #require(TimeZone(identifier: "Europe/Berlin")))
        for calendar in [PropertyCalendar.utc, berlin] {
            let counts = try await BothWays.compare(
                EventsFormat.self, ReferenceEvents.self, bytes, mapping: Self.map + "\n" + addition,
                calendar: calendar)
            #expect(counts.events > 200 && counts.rejections > 50)
        }
    }

    @Test("of an array of values, and of values over several lines")
    func layouts() async throws {
        var random = TestRandom(state: 3)
        let records = (0..<200).map { _ in Self.record(&random) }
        for text in ["[" + records.joined(separator: ",\n") + "]", "{\n}\n" + records.joined(separator: "\n")] {
            let counts = try await BothWays.compare(
                EventsFormat.self, ReferenceEvents.self, Array(text.utf8), mapping: Self.map)
            #expect(counts.events > 50)
        }
    }

    @Test("of two outputs a record, and of outputs that are no events")
    func outputs() async throws {
        let map = """
            time: time
            outputs:
              - {name: what, id: id}
              - {name: = second, user: user.id, when: {column: value, empty: false}, value: value}
            """
        var random = TestRandom(state: 4)
        let text = Array((0..<500).map { _ in Self.record(&random) }.joined(separator: "\n").utf8)
        try await BothWays.compare(EventsFormat.self, ReferenceEvents.self, text, mapping: map)
        let mixed =
            "time: time\nname: what\noutputs:\n  - {user: user.id}\n  - {kind: series, date: time, value: value}\n"
        try await BothWays.compare(EventsFormat.self, ReferenceEvents.self, text, mapping: mixed)
        try await BothWays.compare(
            EventsFormat.self, ReferenceEvents.self, text, mapping: "time: = 2026-11-16\nname: = constant")
    }

    private static func field(_ text: String, _ random: inout TestRandom) -> String {
        if text.contains(where: { ",\"\n\r".contains($0) }) || random.chance(20) {
            return "\"" + text.replacing("\"", with: "\"\"") + "\"" + (random.chance(3) ? "x" : "")
        }
        return text
    }

    @Test("are those made of the fields of a table", arguments: ["\n", "\r\n"])
    func table(lineEnd: String) async throws {
        let columns = [
            "time", "what", "user.id", "session", "number", "id", "order", "url", "title", "campaign.source",
            "campaign.name", "country", "list.1.city", "code", "status", "lcp", "cls", "took", "value", "tax",
            "shipping",
            "extra",
        ]
        var random = TestRandom(state: 5)
        var text = columns.joined(separator: ",") + lineEnd
        for _ in 0..<2000 {
            var fields = [random.chance(80) ? "2026-11-16T09:30:00.5Z" : Self.time(&random)]
            for column in columns.dropFirst() {
                switch column {
                case "number", "status", "lcp", "cls", "took", "value", "tax", "shipping":
                    fields.append(random.chance(30) ? Self.amount(&random) : "")
                case "url": fields.append(Self.url(&random))
                default:
                    fields.append(
                        random.chance(8)
                            ? random.pick(["a,b", "say \"hi\"", "two\nlines", "5\" x", "\r"]) : Self.text(&random))
                }
            }
            if random.chance(2) { fields.removeLast() }
            if random.chance(2) { fields.append("more") }
            text += fields.map { Self.field($0, &random) }.joined(separator: ",") + lineEnd
            if random.chance(2) { text += lineEnd }
        }
        if lineEnd == "\n" { text.removeLast() }
        for addition in ["", "properties: rest", "items: {id: order, price: value}"] {
            let counts = try await BothWays.compare(
                EventsFormat.self, ReferenceEvents.self, Array(text.utf8), mapping: Self.map + "\n" + addition)
            #expect(counts.events > 100 && counts.rejections > 50)
        }
    }

    @Test("have no item where all of an item's columns are blank")
    func noItem() async throws {
        let map = "time: t\nname: = x\nitems: {id: sku, category: = all, quantity: {column: n, default: 1}}"
        let rows = "t,sku,n\n2026-11-16,a,2\n2026-11-16,,\n2026-11-16,,3\n"
        let events = try await Canonised(EventsFormat.self, rows, map: map).events
        #expect(events.map { $0.items.map(\.quantity) } == [[2], [], [3]])
    }
}
