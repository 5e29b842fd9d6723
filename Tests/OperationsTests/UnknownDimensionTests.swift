import Semantics
import TestSupport
import Testing

@testable import Operations

/// Refunds come without a device, and the data begins on 9 November.
@Suite struct `Zero is not said of what is not known` {
    private static func events() -> [Event] {
        (9...23).flatMap { day -> [Event] in
            let date = "2026-11-\(day < 10 ? "0" : "")\(day)"
            func event(_ time: String, _ name: String, _ value: String?, device: String?) -> Event {
                .fixture(
                    "\(date) \(time)", name, user: "u\(day)", value: value,
                    texts: device.map { [.deviceCategory: $0] } ?? [:])
            }
            let bought = event("05:01:00", "purchase", "100", device: day.isMultiple(of: 2) ? "mobile" : "desktop")
            return day == 20 ? [bought, event("21:00:00", "refund", "150", device: nil)] : [bought]
        }
    }

    private func text(_ intent: QuestionIntent, _ change: (inout Interpretation) -> Void) async throws -> String {
        try await ExampleWorkspace(events: Self.events()).answer(reading(intent, change))["text"]?.text ?? ""
    }

    private static func days(_ from: String, _ to: String) -> DateRange? {
        CivilDate(from).flatMap { start in CivilDate(to).map { DateRange(start: start, end: $0) } }
    }

    @Test(arguments: [true, false])
    func `refunds by a device are told as a whole, with the reason`(isFilter: Bool) async throws {
        let text = try await text(isFilter ? .metricValue : .breakdown) {
            $0.metrics = ["refund_amount"]
            $0.period = Self.days("2026-11-16", "2026-11-22")
            if isFilter { $0.filters = [Filter("device_category", .eq, .text("mobile"))] }
            if !isFilter { $0.breakdown = ["device_category"] }
        }
        #expect(
            text.hasPrefix(
                "Refund amount is not known by device: the data that it needs comes without one. Here it is as a whole.\n"
                    + "Refund amount came to $150 [F1] over 16–22 Nov 2026."), "\(text)")
    }

    @Test func `what is known, and nothing, is nothing`() async throws {
        let text = try await text(.metricValue) {
            $0.metrics = ["refund_amount"]
            $0.period = Self.days("2026-11-10", "2026-11-16")
            $0.filters = [Filter("device_category", .eq, .text("desktop"))]
        }
        #expect(text.hasPrefix("Refund amount came to $0 [F1]"), "\(text)")
    }

    @Test func `two periods are cut to the days that both have`() async throws {
        let text = try await text(.comparison) {
            $0.metrics = ["total_revenue"]
            $0.period = Self.days("2026-11-13", "2026-11-19")
            $0.comparison = Self.days("2026-11-06", "2026-11-12")
        }
        #expect(
            text.hasPrefix(
                "There is no data before 9 Nov 2026, so only 16–19 Nov 2026 and 9–12 Nov 2026 are compared.\n"
                    + "Total revenue did not change: $400 [F1]"), "\(text)")
    }

    @Test func `days before the data are no zeros of a trend`() async throws {
        let text = try await text(.trend) {
            $0.metrics = ["total_revenue"]
            $0.period = Self.days("2026-11-01", "2026-11-12")
            $0.granularity = .day
        }
        #expect(text.hasPrefix("There is no data before 9 Nov 2026.\n"), "\(text)")
        #expect(!text.contains("$0"), "\(text)")
    }
}
