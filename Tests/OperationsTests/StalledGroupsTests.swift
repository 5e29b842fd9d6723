import Semantics
import TestSupport
import Testing

@testable import Operations

/// Four weeks of a shop in which nobody could pay with Safari for six days.
@Suite struct `A browser in which nobody can pay is named` {
    private static let broken = 10...15

    /// Each day four checkouts with each browser; of every two, one is paid.
    private static func events(broken: ClosedRange<Int>?) -> [Event] {
        var events: [Event] = []
        for day in -20...22 {
            let date = Self.november(day)
            for browser in ["Safari", "Chrome"] {
                for person in 0..<4 {
                    func event(_ time: String, _ name: String, _ value: String? = nil) -> Event {
                        .fixture(
                            "\(date) \(time)", name, user: "\(browser)-\(day)-\(person)", value: value,
                            texts: [.browser: browser])
                    }
                    events.append(event("09:00:00", "page_view"))
                    events.append(event("09:01:00", "begin_checkout"))
                    let stops = browser == "Safari" && (broken?.contains(day) ?? false)
                    if person < 2, !stops { events.append(event("09:02:00", "purchase", "50")) }
                }
            }
        }
        return events
    }

    private func text(
        _ intent: QuestionIntent, broken: ClosedRange<Int>? = Self.broken, _ change: (inout Interpretation) -> Void
    ) async throws -> String {
        let answer = try await ExampleWorkspace(events: Self.events(broken: broken)).answer(reading(intent, change))
        return answer["text"]?.text ?? ""
    }

    private static func days(_ from: Int, _ to: Int) -> DateRange? {
        DateRange(start: november(from), end: november(to))
    }

    /// Days before the first belong to October.
    private static func november(_ day: Int) -> CivilDate { CivilDate("2026-11-01")!.adding(days: day - 1) }

    @Test func `with the days, the counts that anybody can look up, and what came after`() async throws {
        let text = try await text(.anomaly) { $0.period = Self.days(1, 22) }
        #expect(
            text.contains(
                "Checkout over 10–15 Nov 2026 for Safari: checkouts 24 [F1], orders 0 [F2]; checkout abandonment "
                    + "rate 100 % [F3], expected 50 % [F4] by the other days. That is over: orders over 16–22 Nov 2026: 14 [F5]."
            ),
            "\(text)")
        #expect(!text.contains("for Chrome"), "\(text)")
    }

    @Test(arguments: [0, -1, 99]) func `and no number means one that is not there`(_ item: Int64) async throws {
        let text = try await text(.anomaly) {
            $0.period = Self.days(1, 22)
            $0.params = .object(["item": .integer(item)])
        }
        #expect(text.contains("There is no such one"), "\(text)")
    }

    @Test func `behind a fall of orders`() async throws {
        let text = try await text(.why) {
            $0.metrics = ["ecommerce_purchases"]
            $0.period = Self.days(9, 15)
            $0.comparison = Self.days(2, 8)
        }
        #expect(text.contains("Checkout over 10–15 Nov 2026 for Safari"), "\(text)")
        #expect(text.contains("That may be part of it."), "\(text)")
    }

    @Test func `but not where everything was paid as always, nor for figures that it does not touch`() async throws {
        let ordinary = try await text(.anomaly, broken: nil) { $0.period = Self.days(1, 22) }
        #expect(!ordinary.contains("Checkout over"), "\(ordinary)")
        let sessions = try await text(.anomaly) {
            $0.metrics = ["sessions"]
            $0.period = Self.days(1, 22)
        }
        #expect(!sessions.contains("Checkout over"), "\(sessions)")
    }

    @Test func `and as an anomaly of the operation, while it lasts`() async throws {
        let workspace = try await ExampleWorkspace(events: Self.events(broken: 10...22))
        let report = try await workspace.call("performance.anomalies")
        let found = report["anomalies"]?.elements?.first { $0["dimensions"]?["browser"]?.text == "Safari" }
        #expect(found?["metric"]?.text == "checkout_abandonment_rate")
        #expect(found?["kind"]?.text == "outage" && found?["severity"]?.text == "critical")
        #expect(found?["period"]?["start"]?.text == "2026-11-10" && found?["ongoing"]?.flag == true)
    }

    @Test func `of one browser it is told as of that browser, with the orders and the money that did not come`()
        async throws
    {
        func loss(_ metrics: [MetricID]) async throws -> String {
            try await text(.why) {
                $0.metrics = metrics
                $0.filters = [Filter("browser", .eq, .text("Safari"))]
                $0.period = Self.days(1, 22)
                $0.params = .object([AnswerInquiry.key: .string(AnswerInquiry.cost.rawValue)])
            }
        }
        // Of 24 checkouts half are paid on other days, with $50 each.
        let money = try await loss(["total_revenue"])
        #expect(money.contains("Checkout over 10–15 Nov 2026 where browser is Safari: checkouts 24 [F1]"), "\(money)")
        #expect(money.contains("So about 12 ["), "\(money)")
        #expect(money.contains("At the average order value of $50 ["), "\(money)")
        #expect(money.contains("would have come to about $600 ["), "\(money)")
        let orders = try await loss(["ecommerce_purchases"])
        #expect(orders.contains("So about 12 [") && !orders.contains("$"), "\(orders)")
    }
}
