import Semantics
import TestSupport
import Testing

@testable import Operations

/// Six weeks of a shop whose lamp is looked at every day, and that nobody can take since 16 November.
@Suite struct `A product that is looked at and no longer taken is named` {
    /// Each day ten people look at each product, four put it into the cart, and one buys it at $20.
    private static func events(without stopped: ClosedRange<Int>?) -> [Event] {
        var events: [Event] = []
        for day in -20...22 {
            for product in ["Lamp", "Vase"] {
                let isStopped = product == "Lamp" && (stopped?.contains(day) ?? false)
                for person in 0..<10 {
                    func event(_ time: String, _ name: String, _ value: String? = nil) -> Event {
                        .fixture(
                            "\(november(day)) \(time)", name, user: "\(product)-\(day)-\(person)", page: "/\(product)",
                            value: value, items: [EventItem(name: product, price: .amount("20"))])
                    }
                    events.append(event("09:00:00", "view_item"))
                    if person < 4, !isStopped { events.append(event("09:01:00", "add_to_cart")) }
                    if person == 0, !isStopped { events.append(event("09:02:00", "purchase", "20")) }
                }
            }
        }
        return events
    }

    /// Days before the first belong to October.
    private static func november(_ day: Int) -> CivilDate { CivilDate("2026-11-01")!.adding(days: day - 1) }

    private static func days(_ from: Int, _ to: Int) -> DateRange? {
        DateRange(start: november(from), end: november(to))
    }

    private func text(
        _ intent: QuestionIntent, without stopped: ClosedRange<Int>? = 16...22,
        _ change: (inout Interpretation) -> Void = { _ in }
    ) async throws -> String {
        let answer = try await ExampleWorkspace(events: Self.events(without: stopped)).answer(reading(intent, change))
        return (answer["text"]?.text ?? "").replacing(#/ \[F\d+\]/#, with: "")
    }

    private static let told =
        "Lamp is looked at, but nobody takes it since 16 Nov 2026. Over 16–22 Nov 2026: cart-to-view rate 0 %, "
        + "expected 40 % by the other days; items purchased 0. In the four weeks before, 19 Oct – 15 Nov 2026: items "
        + "purchased 28, item revenue $560: $140 a week on average."

    @Test func `since when, and what it brought before, among what is unusual`() async throws {
        let text = try await text(.anomaly) { $0.period = Self.days(16, 22) }
        #expect(text.contains(Self.told), "\(text)")
        #expect(!text.contains("Vase"), "\(text)")
    }

    @Test func `in the summary of the week, and behind a fall of revenue`() async throws {
        let summary = try await text(.summary) {
            $0.period = Self.days(16, 22)
            $0.comparison = Self.days(9, 15)
        }
        #expect(summary.contains("Lamp is looked at, but nobody takes it since 16 Nov 2026"), "\(summary)")
        let why = try await text(.why) {
            $0.metrics = ["total_revenue"]
            $0.period = Self.days(16, 22)
            $0.comparison = Self.days(9, 15)
        }
        #expect(why.contains("nobody takes it since 16 Nov 2026") && why.contains("That may be part of it."), "\(why)")
    }

    @Test func `that it is over is said, and behind a change of later weeks it is not told`() async throws {
        let fall = try await text(.why, without: 9...15) {
            $0.metrics = ["total_revenue"]
            $0.period = Self.days(9, 15)
            $0.comparison = Self.days(2, 8)
        }
        #expect(fall.contains("nobody took it over 9–15 Nov 2026"), "\(fall)")
        #expect(fall.contains("That is over: it is taken again."), "\(fall)")
        let later = try await text(.why, without: 2...8) {
            $0.metrics = ["total_revenue"]
            $0.period = Self.days(16, 22)
            $0.comparison = Self.days(9, 15)
        }
        #expect(!later.contains("Lamp"), "\(later)")
    }

    @Test func `where every product sells as always there is none`() async throws {
        let ordinary = try await text(.anomaly, without: nil) { $0.period = Self.days(1, 22) }
        #expect(!ordinary.contains("nobody"), "\(ordinary)")
        let asked = try await text(.anomaly, without: nil) {
            $0.breakdown = ["item_name"]
            $0.params = .object([AnswerInquiry.key: .string(AnswerInquiry.onset.rawValue)])
        }
        #expect(asked.hasPrefix("No product that sold before has stopped"), "\(asked)")
    }

    @Test func `and advice is to make it available again, worth what it brought a week`() async throws {
        let workspace = try await ExampleWorkspace(events: Self.events(without: 16...22))
        let list = try await workspace.call("recommendations.list")
        let advice = list["recommendations"]?.elements?.first { $0["rule"]?.text == "restore_product" }
        #expect(advice?["action"]?.text?.hasPrefix("Make 'Lamp' available again") == true, "\(list.serialized)")
        #expect(advice?["expected_effect"]?["value"]?.double == 140)
    }

    @Test func `advice about products is that, what sells, and what no data tells`() async throws {
        let text = try await text(.recommendation) { $0.breakdown = ["item_name"] }
        #expect(text.hasPrefix("Worth doing first:\n1. Make 'Lamp' available again"), "\(text)")
        #expect(
            text.contains("Items purchased by product over 26 Oct – 22 Nov 2026, the first of them: Vase 28"),
            "\(text)")
        #expect(text.contains("What the data cannot tell: your stock and margins"), "\(text)")
    }

    @Test func `as an anomaly of the operation it says what stopped`() async throws {
        let workspace = try await ExampleWorkspace(events: Self.events(without: 16...22))
        let report = try await workspace.call("performance.anomalies")
        let found = report["anomalies"]?.elements?.first { $0["stop"]?.text == "product" }
        #expect(found?["dimensions"]?["item_name"]?.text == "Lamp" && found?["ongoing"]?.flag == true)
        #expect(found?["period"]?["start"]?.text == "2026-11-16")
    }
}
