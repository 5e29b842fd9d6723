import Semantics
import Testing

@testable import Connectors

@Suite("Segment messages written into columns") struct SegmentBothWaysTests {
    private static func quoted(_ text: String) -> String { JSONValue.string(text).serialized }

    private static func text(_ random: inout TestRandom) -> String {
        random.pick([
            "a", "Lamps & shades", "", "ann@example.com", "x%40y.com", "@fidga", "é", "日本", "line\nbreak", "say \"hi\"",
            "12.5",
            "true", "/p/1", "/p?q#f", "https://shop.example/x?y", "\u{2028}", "\u{7F}", "u_a5f96293dbdc8de4",
        ])
    }

    private static func value(_ random: inout TestRandom) -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: RandomJSON.value(&random, depth: 3)
        case 1: RandomJSON.number(&random)
        case 2, 3:
            random.pick(["1", "2.5", "-3", "\"4.25\"", "\"12.\"", "\"1e3\"", "\"0x10\"", "\"nan\"", "1e400", "\"\""])
        default: quoted(text(&random))
        }
    }

    private static func object(_ names: [String], _ chance: Int, _ random: inout TestRandom) -> String {
        var members: [String] = []
        for name in names where random.chance(chance) { members.append("\(quoted(name)):\(value(&random))") }
        if random.chance(30) { members.shuffle(using: &random) }
        return "{" + members.joined(separator: ",") + "}"
    }

    private static let properties = [
        "path", "url", "title", "referrer", "search", "query", "order_id", "checkout_id", "revenue", "total", "tax",
        "shipping", "products", "value", "product_id", "sku", "name", "category", "brand", "variant", "price",
        "quantity",
        "experiment_id", "experiment_name", "variation_name", "variation_id", "email", "first_name", "colour", "a.b",
        "a.email", "größe", "gro\u{308}ße", "plan", "", "colour", "value",
    ]

    private static func message(_ random: inout TestRandom) -> String {
        var members: [String] = []
        func add(_ name: String, _ value: String, _ chance: Int, _ random: inout TestRandom) {
            if random.chance(chance) { members.append("\"\(name)\":\(random.chance(4) ? "null" : value)") }
        }
        let types = ["track", "track", "track", "page", "screen", "identify", "group", "alias"]
        add("type", quoted(random.chance(98) ? random.pick(types) : "metric"), 95, &random)
        let events = [
            "Order Completed", "order refunded", "Product Viewed", "PRODUCT ADDED", "Products Searched",
            "Experiment Viewed",
            "purchase", "refund", "share", "Ünique", "x",
        ]
        add("event", random.chance(95) ? quoted(random.pick(events)) : value(&random), 90, &random)
        for name in ["messageId", "userId", "anonymousId", "previousId", "name", "category", "groupId"] {
            add(name, value(&random), 60, &random)
        }
        let times = ["2026-03-04T05:06:07.890Z", "2026-03-04T05:06:09Z", "2026-03-04T06:06:09Z", "2026-03-04", "never"]
        for (name, chance) in [("timestamp", 90), ("originalTimestamp", 20), ("receivedAt", 60), ("sentAt", 50)] {
            let time = random.chance(98) ? random.pick(Array(times.dropLast())) : random.pick(times)
            add(name, quoted(time), chance, &random)
        }
        add(
            "traits", object(["plan", "email", "Currency", "age", "role", "currency", "logo"], 50, &random), 40, &random
        )
        var context: [String] = []
        for (name, parts) in [
            ("campaign", ["source", "medium", "name", "term", "content"]), ("location", ["country", "region", "city"]),
            ("page", ["path", "url", "title", "referrer"]), ("os", ["name"]),
        ] where random.chance(70) {
            context.append("\"\(name)\":\(object(parts, 80, &random))")
        }
        if random.chance(50) { context.append("\"locale\":\(value(&random))") }
        if random.chance(40) {
            context.append("\"device\":{\"type\":\(quoted(random.pick(["iOS", "ANDROID", "desktop"])))}")
        }
        if random.chance(40) { context.append("\"library\":{\"name\":\"analytics.js\"}") }
        if random.chance(40) { context.append("\"userAgentData\":{\"mobile\":\(random.pick(["true", "false", "1"]))}") }
        add("context", "{" + context.joined(separator: ",") + "}", 90, &random)
        var own = object(properties, 25, &random)
        if random.chance(25) {
            let currency = random.pick(["USD", "usd", "EUR", "x", ""])
            own = own.count > 2 ? "{\"currency\":\"\(currency)\"," + own.dropFirst() : "{\"currency\":\"\(currency)\"}"
        }
        if random.chance(20) {
            let products = (0..<2).map { _ in
                object(
                    ["product_id", "sku", "name", "category", "brand", "variant", "price", "quantity", "sku"], 60,
                    &random)
            }
            own =
                "{\"products\":[" + products.joined(separator: ",") + "]" + (own.count > 2 ? "," : "") + own.dropFirst()
        }
        add("properties", own, 90, &random)
        return "{" + members.joined(separator: ",") + "}"
    }

    @Test("are those made of values, for four thousand messages of every kind")
    func messages() async throws {
        var random = TestRandom(state: 6)
        let text = (0..<4000).map { _ in Self.message(&random) }.joined(separator: "\n")
        let counts = try await BothWays.compare(SegmentFormat.self, ReferenceSegment.self, Array(text.utf8))
        #expect(counts.events > 1000 && counts.rejections > 50)
    }

    @Test("are those made of values, in envelopes")
    func envelopes() async throws {
        var random = TestRandom(state: 7)
        let lines = (0..<600).map { _ in
            let batch = (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.message(&random) }
            let sent = random.chance(70) ? ",\"sentAt\":\"2026-03-04T05:06:09Z\"" : ""
            return "{\"batch\":[\(batch.joined(separator: ","))]\(sent)}"
        }
        let text = lines.joined(separator: "\n")
        let counts = try await BothWays.compare(SegmentFormat.self, ReferenceSegment.self, Array(text.utf8))
        #expect(counts.events > 300 && counts.rejections > 20)
    }
}
