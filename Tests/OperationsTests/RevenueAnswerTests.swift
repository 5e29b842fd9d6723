import Semantics
import TestSupport
import Testing

@testable import Operations

/// Money that is given back, and days that are not over.
@Suite struct `An answer about revenue says what stands behind it` {
    /// Two weeks of a shop: on each day a desktop order of $100; on the 20th $150 are given back, nobody knows from which
    /// device.
    private static func events() -> [Event] {
        var events: [Event] = []
        for day in 9...23 {
            let date = "2026-11-\(day < 10 ? "0" : "")\(day)"
            func event(_ time: String, _ name: String, _ value: String?, device: String?) -> Event {
                .fixture(
                    "\(date) \(time)", name, user: "u\(day)", value: value,
                    texts: device.map { [.deviceCategory: $0] } ?? [:])
            }
            events.append(event("05:00:00", "page_view", nil, device: "desktop"))
            events.append(event("05:01:00", "purchase", "100", device: "desktop"))
            if day < 23 { events.append(event("20:00:00", "purchase", "50", device: "desktop")) }
            if day == 20 { events.append(event("21:00:00", "refund", "150", device: nil)) }
        }
        return events
    }

    private func text(_ change: (inout Interpretation) -> Void, _ intent: QuestionIntent) async throws -> String {
        let answer = try await ExampleWorkspace(events: Self.events()).answer(reading(intent, change))
        return answer["text"]?.text ?? ""
    }

    private static func days(_ from: String, _ to: String) -> DateRange? {
        CivilDate(from).flatMap { start in CivilDate(to).map { DateRange(start: start, end: $0) } }
    }

    @Test func `today is held against the same hours of yesterday`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.period = Self.days("2026-11-23", "2026-11-23")
                $0.comparison = Self.days("2026-11-22", "2026-11-22")
            }, .comparison)
        #expect(
            text.hasPrefix(
                "By the same hours, until 9:00: total revenue came to $100 [F1] on 23 Nov 2026, against $100 on 22 Nov 2026, "
                    + "unchanged."), "\(text)")
        #expect(text.contains("which is not over: $100 [F2]. The whole of 22 Nov 2026: $150 [F3]."), "\(text)")
        #expect(!text.contains("fell"), "\(text)")
    }

    @Test func `nor does a summary of today, or the question why, hold it against whole days`() async throws {
        let summary = try await text({ $0.period = Self.days("2026-11-23", "2026-11-23") }, .summary)
        #expect(
            summary.contains("total revenue came to $100 [F3] on 23 Nov 2026, against $100 on 16 Nov 2026, unchanged."),
            "\(summary)")
        let why = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.period = Self.days("2026-11-23", "2026-11-23")
                $0.comparison = Self.days("2026-11-22", "2026-11-22")
            }, .why)
        #expect(why.contains("Where a change comes from can be said when the day is over."), "\(why)")
        for text in [summary, why] { #expect(!text.contains("fell") && !text.contains("down"), "\(text)") }
    }

    @Test func `a summary of days up to today leaves today out, on both sides`() async throws {
        let text = try await text(
            {
                $0.period = Self.days("2026-11-17", "2026-11-23")
                $0.comparison = Self.days("2026-11-10", "2026-11-16")
            }, .summary)
        #expect(text.hasPrefix("23 Nov 2026 is not over, and is left out."), "\(text)")
        #expect(
            text.contains("Total revenue fell 16.7 %: $750 [F1] over 17–22 Nov 2026 against $900 over 10–15 Nov 2026"),
            "\(text)")
    }

    @Test func `a day that is over is not`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.period = Self.days("2026-11-20", "2026-11-20")
                $0.comparison = Self.days("2026-11-19", "2026-11-19")
            }, .comparison)
        #expect(!text.contains("same hours"), "\(text)")
    }

    @Test func `refunds are a reason of their own`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.period = Self.days("2026-11-16", "2026-11-22")
                $0.comparison = Self.days("2026-11-09", "2026-11-15")
            }, .why)
        #expect(text.contains("refunds -$150"), "\(text)")
        #expect(text.contains("Average order value: $75"), "\(text)")
    }

    @Test func `refunds that a filter loses are told`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.filters = [Filter("device_category", .eq, .text("desktop"))]
                $0.period = Self.days("2026-11-16", "2026-11-22")
            }, .metricValue)
        #expect(text.contains("Refunds of $150 [F2] are not known by device, and are not taken off here."), "\(text)")
    }

    @Test func `a share takes refunds that nobody can be charged with off neither part nor whole`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.filters = [Filter("device_category", .eq, .text("desktop"))]
                $0.period = Self.days("2026-11-16", "2026-11-22")
                $0.params = .object(["share": .bool(true)])
            }, .metricValue)
        #expect(text.contains("That is 100 % [F3] of all total revenue before those refunds"), "\(text)")
        #expect(text.contains("which came to $1,050 [F4]"), "\(text)")
    }

    @Test func `parts of what is partly taken away again have no shares`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.breakdown = ["device_category"]
                $0.period = Self.days("2026-11-16", "2026-11-22")
            }, .breakdown)
        #expect(!text.contains("% of all") && text.contains("(none)"), "\(text)")
    }

    @Test func `the first of a ranking has its share of what the rows add up to`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.breakdown = ["device_category"]
                $0.period = Self.days("2026-11-16", "2026-11-22")
                $0.order = SortOrder(by: "total_revenue", dir: .desc)
                $0.limit = 1
            }, .ranking)
        #expect(!text.contains("% of all"), "\(text)")
        #expect(text.contains("are not known by device: they are taken off the total, and off no row."), "\(text)")
        #expect(text.contains("total revenue is $1,050 ["), "\(text)")
        #expect(text.contains("the share of desktop in it is 100 % ["), "\(text)")
    }

    @Test func `shares add up to the whole, and what is taken off again stands beside them`() async throws {
        let text = try await text(
            {
                $0.metrics = ["total_revenue"]
                $0.breakdown = ["device_category"]
                $0.period = Self.days("2026-11-16", "2026-11-22")
                $0.params = .object([AnswerInquiry.key: .string(AnswerInquiry.shares.rawValue)])
            }, .breakdown)
        #expect(text.contains("all together it is $1,050 [F1]"), "\(text)")
        #expect(text.contains("- desktop: 100 % ["), "\(text)")
        #expect(text.contains("- (none): -$150 [") && text.contains("which is taken off again"), "\(text)")
    }

    @Test func `the worst is told alone`() async throws {
        let text = try await text(
            {
                $0.period = Self.days("2026-11-16", "2026-11-22")
                $0.comparison = Self.days("2026-11-09", "2026-11-15")
                $0.params = .object(["order": .string("worst"), "max_points": .integer(1)])
            }, .summary)
        #expect(text.hasPrefix("Total revenue fell 14.3 %"), "\(text)")
        #expect(!text.contains("Orders"), "\(text)")
    }
}
