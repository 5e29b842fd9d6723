import Semantics
import Testing

@testable import Connectors

@Suite("Universal Analytics export")
struct UniversalAnalyticsFormatTests {
    static func run(_ text: String) async throws -> ImportOutcome {
        try await ImportTesting.run(UniversalAnalyticsFormat.self, text)
    }

    static func visit(_ totals: String, hits: String? = nil, more: String = "") -> String {
        #"{"fullVisitorId":"042","visitId":"1501583974","visitNumber":"2","visitStartTime":"1501583974","#
            + #""date":"20170801","totals":{\#(totals)},"trafficSource":{"source":"google","medium":"organic","#
            + #""campaign":"(not set)","keyword":"cup"},"device":{"browser":"Chrome","operatingSystem":"Windows","#
            + #""deviceCategory":"desktop","language":"en-us"},"geoNetwork":{"country":"India","region":"Delhi","#
            + #""city":"(not set)"},"channelGrouping":"Organic Search""#
            + (hits.map { #","hits":[\#($0)]"# } ?? "") + more + "}"
    }

    static func revenue(_ events: [Event]) -> Int64 {
        events.filter { $0.name == "purchase" }.reduce(0) { $0 + ($1[.value]?.micros ?? 0) }
    }

    @Test("A visit with hits: pages, an event, a product put into the cart, an order with its lines")
    func hits() async throws {
        let page = #""page":{"pagePath":"/home?x=1","pageTitle":"Home"}"#
        let outcome = try await Self.run(
            Self.visit(
                #""visits":"1","hits":"4","pageviews":"2","timeOnSite":"60","transactions":"1","#
                    + #""transactionRevenue":"37860000","totalTransactionRevenue":"46790000""#,
                hits: [
                    #"{"hitNumber":"1","time":"0","type":"PAGE","isEntrance":true,\#(page),"eCommerceAction":{"action_type":"0"},"product":[{"productSKU":"L","isImpression":true}]}"#,
                    #"{"hitNumber":"2","time":"30000","type":"EVENT","eventInfo":{"eventCategory":"Enhanced Ecommerce","eventAction":"Add to Cart","eventLabel":"Cup"},"eCommerceAction":{"action_type":"3"},"product":[{"productSKU":"A","v2ProductName":"Cup","v2ProductCategory":"Home/Drinkware","productPrice":"16990000","productQuantity":"2"}]}"#,
                    #"{"hitNumber":"3","time":"60000","type":"PAGE",\#(page),"eCommerceAction":{"action_type":"6"},"transaction":{"transactionId":"ORD1","transactionRevenue":"37860000","transactionTax":"1930000","transactionShipping":"7000000"},"product":[{"productSKU":"A","v2ProductName":"Cup","productPrice":"16990000","productQuantity":"2","productRevenue":"40260000"}]}"#,
                ].joined(separator: ",")))
        let events = outcome.events
        #expect(events.map(\.name) == ["page_view", "Add to Cart", "add_to_cart", "page_view", "purchase"])
        #expect(events.map { $0.time.milliseconds - 1_501_583_974_000 } == [0, 30_000, 30_000, 60_000, 60_000])
        #expect(Set(events.map(\.session)) == [.named("042-1501583974", number: 2)])
        #expect(Set(events.map(\.user)) == ["042"])
        #expect(events[0][.pagePath] == "/home")
        #expect(events[0][.source] == "google")
        #expect(events[0][.term] == "cup")
        #expect(events[0][.country] == "India")
        #expect(events[0][.platform] == "web")
        #expect(events[0].properties["channel_grouping"] == .text("Organic Search"))
        #expect(events[1].properties["event_category"] == .text("Enhanced Ecommerce"))
        #expect(events[2].items.map(\.revenue) == [Money(micros: 33_980_000)])
        let order = events[4]
        #expect(order.transaction == "ORD1")
        // 37.86 + 1.93 tax + 7.00 shipping = 46.79, the visit's total.
        #expect(order[.value]?.micros == 46_790_000)
        #expect(order[.tax]?.micros == 1_930_000)
        #expect(order.items.first?.revenue?.micros == 40_260_000)
        #expect(Set(events.map(\.key)).count == 5)
    }

    @Test(
        "A visit without hits: the totals come out",
        arguments: [
            (#""visits":"1","hits":"1","pageviews":"1","bounces":"1","newVisits":"1""#, 1, 0, 0, 0),
            (#""visits":1,"hits":9,"pageviews":5,"timeOnSite":120"#, 5, 120, 0, 0),
            (#""visits":"1","pageviews":"1","timeOnSite":"45""#, 1, 45, 0, 0),
            (#""visits":"1","hits":"3""#, 0, 0, 0, 0),
            (
                #""visits":"1","pageviews":"4","timeOnSite":"300","transactions":"3","totalTransactionRevenue":"100000001""#,
                4, 300, 3, 100_000_001
            ),
            (#""visits":"1","pageviews":"2","timeOnSite":"9","transactionRevenue":"5990000""#, 2, 9, 1, 5_990_000),
            (
                #""visits":"1","pageviews":"1","transactions":"1","transactionRevenue":"1","totalTransactionRevenue":"2""#,
                1, 0, 1, 2
            ),
        ] as [(String, Int, Int64, Int, Int64)])
    func totals(totals: String, pages: Int, seconds: Int64, orders: Int, micros: Int64) async throws {
        let outcome = try await Self.run(Self.visit(totals))
        let events = outcome.events
        let times = events.map(\.time.milliseconds)
        #expect(events.count { $0.name == "page_view" } == pages)
        #expect((times.max() ?? 0) - (times.min() ?? 0) == seconds * 1000)
        #expect(times.min() == 1_501_583_974_000)
        #expect(events.count { $0.name == "purchase" } == orders)
        #expect(Self.revenue(events) == micros)
        #expect(Set(events.map(\.session)) == [.named("042-1501583974", number: 2)])
        #expect(events.allSatisfy { $0.properties["synthesised"] == .flag(true) })
        #expect(outcome.report.notes.count == 1)
    }

    @Test(
        "The totals win over the hits' orders, to the last millionth",
        arguments: [
            ("10000000", ["10000000"], ["10000000"]),
            ("30000000", ["10000000", "15000000"], ["10000000", "20000000"]),
            ("20000000", ["10000000", "15000000"], ["10000000", "10000000"]),
            ("5000000", ["10000000", "15000000"], ["5000000", "0"]),
        ])
    func reconciled(total: String, stated: [String], expected: [String]) async throws {
        let hits = stated.enumerated().map { index, revenue in
            #"{"hitNumber":"\#(index)","time":"\#(index)","type":"TRANSACTION","transaction":{"transactionId":"T\#(index)","transactionRevenue":"\#(revenue)"}}"#
        }
        let outcome = try await Self.run(
            Self.visit(
                #""visits":"1","transactions":"\#(stated.count)","totalTransactionRevenue":"\#(total)""#,
                hits: hits.joined(separator: ",")))
        #expect(outcome.events.map { $0[.value]?.micros } == expected.map { Int64($0) })
    }

    @Test("Orders that the totals count and no hit carries are added; an order repeated in a visit is one order")
    func missingOrders() async throws {
        let order =
            #"{"time":"5","type":"PAGE","page":{"pagePath":"/thanks"},"transaction":{"transactionId":"T","transactionRevenue":"7000000"}}"#
        let added = try await Self.run(
            Self.visit(#""visits":"1","transactions":"2","totalTransactionRevenue":"9000000""#, hits: order))
        #expect(added.events.filter { $0.name == "purchase" }.map { $0[.value]?.micros } == [7_000_000, 2_000_000])
        let repeated = try await Self.run(
            Self.visit(
                #""visits":"1","transactions":"1","totalTransactionRevenue":"7000000""#, hits: order + "," + order))
        #expect(repeated.events.map(\.name) == ["page_view", "purchase", "page_view"])
        #expect(Self.revenue(repeated.events) == 7_000_000)
    }

    @Test("The older protocol: an order and its items in hits of their own, in either order")
    func classic() async throws {
        let item =
            #"{"time":"1","type":"ITEM","item":{"transactionId":"T","productName":"Cup","productSku":"A","itemQuantity":"3","itemRevenue":"6000000"}}"#
        let order =
            #"{"time":"1","type":"TRANSACTION","transaction":{"transactionId":"T","transactionRevenue":"6500000"}}"#
        for hits in [item + "," + order, order + "," + item] {
            let events = try await Self.run(
                Self.visit(#""visits":"1","transactions":"1","totalTransactionRevenue":"6500000""#, hits: hits)
            ).events
            #expect(events.map(\.name) == ["purchase"])
            #expect(events.first?[.value]?.micros == 6_500_000)
            #expect(events.first?.items.map(\.quantity) == [3])
            #expect(events.first?.items.map(\.revenue) == [Money(micros: 6_000_000)])
        }
    }

    @Test("A row without a visit belongs to no session; two rows of one visit are one session with events apart")
    func sessions() async throws {
        let none = try await Self.run(Self.visit(#""hits":"1","pageviews":"1""#))
        #expect(none.events.map(\.session) == [.none])
        let row = Self.visit(#""visits":"1","pageviews":"1""#)
        let next = row.replacing(#""date":"20170801""#, with: #""date":"20170802""#)
        let events = try await Self.run(row + "\n" + next).events
        #expect(Set(events.map(\.key)).count == 2)
        #expect(Set(events.map(\.session)).count == 1)
        let again = try await Self.run(row + "\n" + next).events
        #expect(again.map(\.key) == events.map(\.key))
    }

    @Test(
        "Flattened columns, JSON as text, and CSV say the same",
        arguments: [
            #"{"fullVisitorId":"042","visitId":1,"visitStartTime":1501583974,"totals.visits":1,"totals.pageviews":2,"totals.timeOnSite":8,"device.browser":"Chrome","trafficSource.source":"google"}"#,
            #"{"fullVisitorId":"042","visitId":"1","visitStartTime":"1501583974","totals":"{\"visits\":\"1\",\"pageviews\":\"2\",\"timeOnSite\":\"8\"}","device":"{\"browser\":\"Chrome\"}","trafficSource":"{\"source\":\"google\"}"}"#,
            "channelGrouping,fullVisitorId,visitId,visitStartTime,totals,device,trafficSource\n"
                + #"Direct,042,1,1501583974,"{""visits"": ""1"", ""pageviews"": ""2"", ""timeOnSite"": ""8""}","{""browser"": ""Chrome""}","{""source"": ""google""}""#,
        ])
    func flattened(text: String) async throws {
        let events = try await Self.run(text).events
        #expect(events.map(\.name) == ["page_view", "page_view"])
        #expect(events.map { $0.time.milliseconds } == [1_501_583_974_000, 1_501_583_982_000])
        #expect(Set(events.map(\.user)) == ["042"])
        #expect(Set(events.map { $0[.browser] }) == ["Chrome"])
        #expect(Set(events.map { $0[.source] }) == ["google"])
        #expect(Set(events.map(\.session)) == [.named("042-1", number: nil)])
    }

    @Test("Hits that are not JSON are said, and the totals used")
    func unreadableHits() async throws {
        let outcome = try await Self.run(
            Self.visit(#""visits":"1","pageviews":"3""#, more: #","hits":"[{'hitNumber': '1'}]""#))
        #expect(outcome.events.count == 3)
        #expect(outcome.report.notes.contains { $0.contains("not JSON") })
    }

    @Test(
        "What is no visit is rejected",
        arguments: [
            (#"{"visitId":"1"}"#, "not_ua"), (#"{"fullVisitorId":"1"}"#, "bad_date"),
            (#"{"fullVisitorId":"1","visitStartTime":"99999999999999999"}"#, "bad_date"),
            (#"{"fullVisitorId":"1","visitStartTime":"1501583974000"}"#, "implausible_time"),
            (
                #"{"fullVisitorId":"1","visitStartTime":"1501583974","totals":{"pageviews":"9000000000"}}"#,
                "implausible_total"
            ),
        ])
    func rejected(row: String, reason: String) async throws {
        let outcome = try await Self.run(row)
        #expect(outcome.rejections.map(\.reason) == [reason])
        #expect(outcome.events.isEmpty)
    }
}
