import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Google Analytics 4 export")
struct GA4FormatTests {
    /// A row in the export's shape; `fields` and `parameters` are JSON without the outer brackets.
    static func row(
        name: String = "page_view", _ fields: String = "", parameters: String = "", time: String = "1604188995199688"
    ) -> String {
        """
        {"event_name":"\(name)","event_timestamp":"\(time)","user_pseudo_id":"46.7"\
        \(fields.isEmpty ? "" : "," + fields),"event_params":[\(parameters)]}
        """
    }

    static func text(_ key: String, _ value: String) -> String {
        #"{"key":"\#(key)","value":{"string_value":"\#(value)"}}"#
    }
    static func int(_ key: String, _ value: Int) -> String {
        #"{"key":"\#(key)","value":{"int_value":"\#(value)"}}"#
    }

    static func event(_ row: String, currency: Currency = .usd) async throws -> Event {
        let outcome = try await ImportTesting.run(GA4Format.self, row, currency: currency)
        return try #require(outcome.events.first, "\(outcome.rejections)")
    }

    @Test("Time, user, session and page")
    func basics() async throws {
        let event = try await Self.event(
            Self.row(
                #""user_id":"u1","platform":"WEB","device":{"category":"mobile","operating_system":"iOS","#
                    + #""language":"en-us","web_info":{"browser":"Safari"}},"#
                    + #""geo":{"country":"Pakistan","region":"Punjab","city":"(not set)"},"#
                    + #""traffic_source":{"medium":"(none)","name":"(direct)","source":"(direct)"}"#,
                parameters: [
                    Self.int("ga_session_id", 5_207_106_256), Self.int("ga_session_number", 3),
                    Self.text("page_location", "https://shop.example/signin.html?x=1#top"),
                    Self.text("page_title", "Log In"), Self.text("page_referrer", "https://a.example/"),
                    Self.int("engagement_time_msec", 12018), Self.int("percent_scrolled", 90),
                    Self.text("clean_event", "gtm.js"), #"{"key":"all_data","value":{}}"#,
                ].joined(separator: ",")))
        #expect(event.time.milliseconds == 1_604_188_995_199)
        #expect(event.user == "46.7")
        #expect(event.session == .named("5207106256", number: 3))
        #expect(event[.pagePath] == "/signin.html")
        #expect(event[.pageTitle] == "Log In")
        #expect(event[.pageReferrer] == "https://a.example/")
        #expect(event[.engagementTime] == 12018)
        #expect(event[.scrollDepth] == 90)
        #expect(event[.platform] == "web")
        #expect(event[.browser] == "Safari")
        #expect(event[.deviceCategory] == "mobile")
        #expect(event[.operatingSystem] == "iOS")
        #expect(event[.language] == "en-us")
        #expect(event[.country] == "Pakistan")
        #expect(event[.city] == "(not set)")
        #expect(event[.firstUserSource] == "(direct)")
        #expect(event[.firstUserMedium] == "(none)")
        #expect(event[.source] == nil)
        #expect(event.properties == ["clean_event": .text("gtm.js"), "user_id": .text("u1")])
    }

    @Test("Numbers may be numbers, nulls may be written, a session id may be absent")
    func looseTypes() async throws {
        let event = try await Self.event(
            #"{"event_name":"x","event_timestamp":1604188995199688,"user_pseudo_id":null,"user_id":"u1","#
                + #""geo":null,"event_params":[{"key":"n","value":{"string_value":null,"double_value":1.5}}]}"#)
        #expect(event.user == "u1")
        #expect(event.session == .derived)
        #expect(event.properties == ["n": .number(1.5)])
    }

    @Test("The traffic source: parameters, then what was collected, then a click id, then the session's last click")
    func traffic() async throws {
        func traffic(_ fields: String, _ parameters: String = "") async throws -> [String?] {
            let event = try await Self.event(Self.row(fields, parameters: parameters))
            return [event[.source], event[.medium], event[.campaign]]
        }
        let own = [Self.text("source", "a"), Self.text("medium", "b"), Self.text("campaign", "c")].joined(
            separator: ",")
        let collected =
            #""collected_traffic_source":{"manual_source":"d","manual_medium":"e","manual_campaign_name":"f"}"#
        let last =
            #""session_traffic_source_last_click":{"manual_campaign":{"source":"g","medium":"h","campaign_name":"i"}}"#
        #expect(try await traffic(collected, own) == ["a", "b", "c"])
        #expect(try await traffic(collected + "," + last) == ["d", "e", "f"])
        #expect(try await traffic(last) == ["g", "h", "i"])
        #expect(try await traffic(#""collected_traffic_source":{"gclid":"Cj0"}"#) == ["google", "cpc", nil])
        #expect(try await traffic("", #"{"key":"gclid","value":{}}"#) == [nil, nil, nil])
    }

    @Test("A purchase: its own currency first, exact, with tax, shipping, transaction and items")
    func purchase() async throws {
        let event = try await Self.event(
            Self.row(
                name: "purchase",
                #""ecommerce":{"purchase_revenue":72.10,"purchase_revenue_in_usd":80.0,"tax_value":6.96,"#
                    + #""shipping_value":"4.5","transaction_id":"(not set)"},"#
                    + #""items":[{"item_id":"9","item_name":"Cup","item_category":"New","item_brand":"G","#
                    + #""item_variant":"red","price":35.0,"quantity":"2","item_revenue":70.0},"#
                    + #"{"item_id":"8","price":2.05,"quantity":3}]"#,
                parameters: [Self.int("transaction_id", 6_940_009_981), Self.text("currency", "USD")]
                    .joined(separator: ",")))
        #expect(event[.value] == Money(micros: 72_100_000))
        #expect(event[.tax] == Money(micros: 6_960_000))
        #expect(event[.shipping] == Money(micros: 4_500_000))
        #expect(event.transaction == "6940009981")
        #expect(event.items.map(\.revenue) == [Money(micros: 70_000_000), Money(micros: 6_150_000)])
        #expect(event.items.first?.quantity == 2)
        #expect(event.items.first?.variant == "red")
    }

    @Test(
        "Amounts in another currency are never taken for the reporting currency",
        arguments: [
            ("USD", "EUR", #""purchase_revenue":72.0,"purchase_revenue_in_usd":80.0"#, 80_000_000),
            ("EUR", "EUR", #""purchase_revenue":72.0,"purchase_revenue_in_usd":80.0"#, 72_000_000),
            ("EUR", "USD", #""purchase_revenue":72.0,"purchase_revenue_in_usd":80.0"#, nil),
            ("USD", "USD", #""purchase_revenue_in_usd":0.0"#, 0),
            ("EUR", "EUR", #""purchase_revenue_in_usd":0.0"#, 0),
        ] as [(String, String, String, Int64?)])
    func currencies(reporting: String, own: String, revenue: String, micros: Int64?) async throws {
        let row = Self.row(
            name: "purchase", #""ecommerce":{\#(revenue)}"#, parameters: Self.text("currency", own))
        let currency = try #require(Currency(reporting))
        let outcome = try await ImportTesting.run(GA4Format.self, row, currency: currency)
        #expect(outcome.events.first?[.value]?.micros == micros)
        #expect(outcome.rejections.map(\.reason) == (micros == nil ? ["foreign_currency"] : []))
    }

    @Test("Without commerce fields a purchase is worth its value parameter; a refund its refund value")
    func fallbacks() async throws {
        let value = #"{"key":"value","value":{"double_value":13.44}}"#
        #expect(try await Self.event(Self.row(name: "purchase", parameters: value))[.value]?.micros == 13_440_000)
        let refund = try await Self.event(
            Self.row(name: "refund", #""ecommerce":{"refund_value":5.5,"transaction_id":"T1"}"#))
        #expect(refund[.value]?.micros == 5_500_000)
        #expect(refund.transaction == "T1")
    }

    @Test("Experiments, site search and web vitals find their fields")
    func others() async throws {
        let experiment = try await Self.event(
            Self.row(name: "experience_impression", parameters: Self.text("exp_variant_string", "VWO-12-B")))
        #expect(experiment[.experiment] == "VWO-12")
        #expect(experiment[.variant] == "B")
        let search = try await Self.event(Self.row(parameters: Self.text("search_term", "cup")))
        #expect(search[.searchTerm] == "cup")
        let vital = try await Self.event(
            Self.row(name: "LCP", parameters: #"{"key":"value","value":{"double_value":2500.5}}"#))
        #expect(vital[.lcp] == 2500.5)
        #expect(vital[.value] == nil)
    }

    @Test(
        "What is no GA4 row is rejected, and the others are kept",
        arguments: [
            (#"{"event":"x"}"#, "not_ga4"), (#"{"event_name":"x"}"#, "bad_date"),
            (#"{"event_name":"x","event_timestamp":"soon"}"#, "bad_date"), ("[1]", "not_ga4"),
            (#"{"event_name":"x","event_timestamp":"1604188995199"}"#, "implausible_time"), ("{broken", "bad_json"),
        ])
    func rejected(line: String, reason: String) async throws {
        let outcome = try await ImportTesting.run(GA4Format.self, Self.row() + "\n" + line + "\n" + Self.row())
        #expect(outcome.rejections.map(\.reason) == [reason])
        #expect(outcome.events.count == 2)
    }

    @Test("The same row twice is two events, and the same two in the next import")
    func keys() async throws {
        let text = Self.row() + "\n" + Self.row() + "\n" + Self.row(name: "scroll")
        let first = try await ImportTesting.run(GA4Format.self, text).events.map(\.key)
        let second = try await ImportTesting.run(GA4Format.self, text).events.map(\.key)
        #expect(Set(first).count == 3)
        #expect(first == second)
        let array = "[" + text.split(separator: "\n").joined(separator: ",\n") + "]"
        #expect(try await ImportTesting.run(GA4Format.self, array).events.map(\.key) == first)
    }
}
