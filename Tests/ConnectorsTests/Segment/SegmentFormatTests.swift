import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Segment messages")
struct SegmentFormatTests {
    static func run(_ text: String, currency: Currency = .usd) async throws -> ImportOutcome {
        try await ImportTesting.run(SegmentFormat.self, text, currency: currency)
    }

    static func message(_ fields: String, type: String = "track", id: String = "m1") -> String {
        #"{"type":"\#(type)","messageId":"\#(id)","timestamp":"2026-03-04T05:06:07.890Z",\#(fields)}"#
    }

    static func event(_ fields: String, type: String = "track") async throws -> Event {
        let outcome = try await run(message(fields, type: type))
        return try #require(outcome.events.first, "\(outcome.rejections)")
    }

    @Test("An order: GA4's name, exact money, items, the user")
    func order() async throws {
        let event = try await Self.event(
            #""userId":"u1","anonymousId":"a1","event":"Order Completed","properties":{"order_id":"o-1","#
                + #""revenue":25.10,"total":30,"tax":1.2,"shipping":"3.70","currency":"USD","coupon":"X","products":["#
                + #"{"product_id":"p","sku":"a","name":"Cup","category":"Home","price":12.55,"quantity":2}]}"#)
        #expect(event.name == "purchase")
        #expect(event.user == "u1" && event.alias == "a1")
        #expect(event.time.description == "2026-03-04T05:06:07.890Z")
        #expect(event[.value]?.micros == 25_100_000)
        #expect(event[.tax]?.micros == 1_200_000)
        #expect(event[.shipping]?.micros == 3_700_000)
        #expect(event.transaction == "o-1")
        #expect(
            event.items == [
                EventItem(
                    id: "p", name: "Cup", category: "Home", price: Money(micros: 12_550_000), quantity: 2,
                    revenue: Money(micros: 25_100_000))
            ])
        #expect(event.session == .derived)
        #expect(event.properties == ["coupon": .text("X")])
        #expect(event.key == EventKey(source: "segment", id: "m1"))
    }

    @Test(
        "The e-commerce specification's names",
        arguments: [
            ("Product Viewed", "view_item"), ("product added", "add_to_cart"), ("Checkout Started", "begin_checkout"),
            ("Order Refunded", "refund"), ("Product List Viewed", "view_item_list"), ("Signed Up", "sign_up"),
            ("Product Removed", "remove_from_cart"), ("Payment Info Entered", "add_payment_info"),
            ("Quiz Finished", "Quiz Finished"),
        ])
    func names(sent: String, kept: String) async throws {
        #expect(try await Self.event(#""userId":"u","event":"\#(sent)""#).name == kept)
    }

    @Test("Who is whom: what was anonymous, and what was called otherwise before")
    func aliases() async throws {
        let anonymous = try await Self.event(#""anonymousId":"a1","event":"x""#)
        #expect(anonymous.user == "a1" && anonymous.alias == nil)
        let renamed = try await Self.event(#""userId":"new","previousId":"old""#, type: "alias")
        #expect(renamed.user == "new" && renamed.alias == "old" && renamed.session == .none)
        let address = try await Self.event(#""userId":"u1","anonymousId":"ann@example.com","event":"x""#)
        #expect(address.alias == SegmentPrivacy.pseudonym("ann@example.com"))
    }

    @Test("Pages and screens")
    func pages() async throws {
        let page = try await Self.event(
            #""anonymousId":"a","name":"Quickstart","category":"Docs","properties":{"url":"https://ex.test/docs?a=1","#
                + #""referrer":"https://ex.test/","title":"Docs"},"context":{"page":{"path":"/other"},"#
                + #""campaign":{"source":"news","medium":"email","name":"may","term":"t","content":"c"},"#
                + #""locale":"en-GB","ip":"203.0.113.7","os":{"name":"Linux"}}"#, type: "page")
        #expect(page.name == "page_view")
        #expect(page.user == "a")
        #expect(page[.pagePath] == "/other")
        #expect(page[.pageTitle] == "Docs")
        #expect(page[.pageReferrer] == "https://ex.test/")
        #expect(page[.source] == "news")
        #expect(page[.medium] == "email")
        #expect(page[.campaign] == "may")
        #expect(page[.language] == "en-GB")
        #expect(page[.operatingSystem] == "Linux")
        #expect(page[.platform] == "web")
        #expect(page.properties["page_name"] == .text("Quickstart"))
        #expect(!page.properties.values.contains(.text("203.0.113.7")))
        let bare = try await Self.event(#""properties":{"url":"https://ex.test/docs?a=1"}"#, type: "page")
        #expect(bare[.pagePath] == "/docs")
        let screen = try await Self.event(
            #""userId":7,"name":"Home","context":{"device":{"type":"ios"}}"#, type: "screen")
        #expect(screen.name == "screen_view")
        #expect(screen.user == "7")
        #expect(screen[.pagePath] == "Home")
        #expect(screen[.platform] == "iOS")
        #expect(screen[.deviceCategory] == "mobile")
    }

    @Test(
        "A device's wrong clock is corrected by sentAt and receivedAt; small differences are left alone",
        arguments: [
            (
                #""timestamp":"2026-03-04T05:00:00Z","sentAt":"2026-03-04T05:00:10Z","receivedAt":"2026-03-04T06:00:10Z""#,
                "2026-03-04T06:00:00Z"
            ),
            (
                #""timestamp":"2026-03-04T05:00:00Z","sentAt":"2026-03-04T05:00:10Z","receivedAt":"2026-03-04T05:00:10.999Z""#,
                "2026-03-04T05:00:00Z"
            ),
            (#""timestamp":"2026-03-04T05:00:00Z","receivedAt":"2026-03-04T09:00:00Z""#, "2026-03-04T05:00:00Z"),
            (#""receivedAt":"2026-03-04T09:00:00Z""#, "2026-03-04T09:00:00Z"),
            (
                #""originalTimestamp":"2026-03-04T05:00:00Z","sentAt":"2026-03-04T05:00:10Z","receivedAt":"2026-03-04T06:00:10Z","timestamp":"2026-03-04T06:00:00Z""#,
                "2026-03-04T06:00:00Z"
            ),
            (
                #""originalTimestamp":"2026-03-04T05:00:00Z","sentAt":"2026-03-04T05:00:10Z","receivedAt":"2026-03-04T06:00:10Z""#,
                "2026-03-04T06:00:00Z"
            ),
        ])
    func clockSkew(times: String, expected: String) async throws {
        let outcome = try await Self.run(#"{"type":"track","event":"x","userId":"u",\#(times)}"#)
        #expect(outcome.events.map(\.time.description) == [expected])
    }

    @Test("Who somebody is is not kept: traits, addresses, names")
    func privacy() async throws {
        let identify = try await Self.event(
            #""userId":"u1","traits":{"email":"ann@example.com","plan":"pro","age":31,"name":"Ann","logo":"x"}"#,
            type: "identify")
        #expect(identify.name == "identify")
        #expect(identify.session == .none)
        #expect(identify.properties == ["plan": .text("pro")])
        let track = try await Self.event(
            #""userId":"Ann@Example.com","event":"x","properties":{"email":"a@b.co","first_name":"A","note":"to a@b.co","#
                + #""twitter":"@fidga","ok":true,"nested":{"phone":"1","size":3}}"#)
        #expect(track.properties == ["twitter": .text("@fidga"), "ok": .flag(true), "nested.size": .number(3)])
        #expect(track.user?.hasPrefix("hashed-") == true)
        #expect(track.user == SegmentPrivacy.pseudonym("ann@example.com"))
        let page = try await Self.event(
            #""userId":"u","properties":{"path":"/u/a%40b.co/x","referrer":"https://x.test/?m=a@b.co","title":"a@b.co"}"#,
            type: "page")
        #expect(page[.pagePath] == nil)
        #expect(page[.pageReferrer] == nil)
        #expect(page[.pageTitle] == nil)
    }

    @Test("An order in another currency is rejected, a cart keeps its amount as a property")
    func currencies() async throws {
        let order = #""event":"Order Completed","userId":"u","properties":{"revenue":12.5,"currency":"EUR"}"#
        #expect(try await Self.run(Self.message(order)).rejections.map(\.reason) == ["foreign_currency"])
        let euro = try #require(Currency("EUR"))
        #expect(try await Self.run(Self.message(order), currency: euro).events.first?[.value]?.micros == 12_500_000)
        let cart = try await Self.event(
            #""event":"Product Added","userId":"u","properties":{"sku":"a","price":5,"currency":"EUR","value":5}"#)
        #expect(cart[.value] == nil)
        #expect(cart.properties["value"] == .number(5))
        #expect(cart.items == [EventItem(id: "a")])
    }

    @Test("A message of an envelope that cannot be used does not take its neighbours along")
    func envelope() async throws {
        let good = Self.message(#""event":"x","userId":"u""#)
        let bad = #"{"type":"track","event":"y","timestamp":"yesterday"}"#
        let old = #"{"type":"track","event":"z","timestamp":"1970-01-01T00:00:00Z"}"#
        let outcome = try await Self.run(#"{"batch":[\#(good),\#(bad),\#(old)],"sentAt":"2026-03-04T05:06:08Z"}"#)
        #expect(outcome.events.map(\.name) == ["x"])
        #expect(outcome.rejections.map(\.reason) == ["bad_date", "implausible_time"])
    }

    @Test(
        "What is no message is rejected",
        arguments: [
            (#"{"type":"metric"}"#, "not_segment"), (#"{"type":"track"}"#, "no_event_name"), ("3", "not_segment"),
            (#"{"type":"page"}"#, "bad_date"),
        ])
    func rejected(line: String, reason: String) async throws {
        #expect(try await Self.run(line + "\n" + Self.message(#""event":"x""#)).rejections.map(\.reason) == [reason])
    }

    @Test("Messages without an id are told apart by their content")
    func withoutId() async throws {
        let line = #"{"type":"track","event":"x","userId":"u","timestamp":"2026-03-04T05:06:07Z"}"#
        let first = try await Self.run(line + "\n" + line).events.map(\.key)
        #expect(Set(first).count == 2)
        #expect(try await Self.run(line + "\n" + line).events.map(\.key) == first)
    }

    static let wire = "data/wire/segment.json"

    @Test("Real requests of Segment's Python library", .enabled(if: ImportTesting.hasShared(wire), "no shared data"))
    func realLibrary() async throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: ImportTesting.sharedFile(Self.wire)))
        let file = try JSONValue(parsing: data)
        let bodies = try #require(file["requests"]?.elements).compactMap { $0["body_json"]?.serialized }
        let euro = try #require(Currency("EUR"))
        let outcome = try await Self.run(bodies.joined(separator: "\n"), currency: euro)
        #expect(outcome.rejections.isEmpty)
        #expect(
            outcome.events.prefix(7).map(\.name) == [
                "identify", "purchase", "sign_up", "page_view", "screen_view", "group", "alias",
            ])
        #expect(outcome.events.prefix(7).allSatisfy { $0.time.description == "2026-03-04T05:06:07.890Z" })
        #expect(outcome.events[1][.value]?.micros == 12_500_000)
        #expect(outcome.events[1].items == [EventItem(id: "a", quantity: 2)])
        #expect(outcome.events[2].user == "anon-1")
        #expect(!outcome.events.contains { $0.properties.values.contains(.text("ann@example.com")) })
    }
}
