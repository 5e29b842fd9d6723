import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `performance.anomalies looks at daily metrics` {
    @Test func `two days of history are too few to call anything strange`() async throws {
        let report = try await ExampleWorkspace().call(
            "performance.anomalies", #"{"metrics":["sessions"],"period":{"start":"2026-11-16","end":"2026-11-22"}}"#)
        #expect(report["anomalies"]?.elements?.isEmpty == true)
        #expect(report["period"]?.serialized == #"{"start":"2026-11-16","end":"2026-11-22"}"#)
    }

    @Test func `without a period it is the past 28 complete days, and a breakdown is looked at by group`() async throws
    {
        let workspace = try await ExampleWorkspace()
        let report = try await workspace.call("performance.anomalies")
        #expect(report["period"]?.serialized == #"{"start":"2026-10-26","end":"2026-11-22"}"#)
        let groups = try await workspace.call(
            "performance.anomalies",
            #"{"metrics":["sessions"],"breakdown":"device_category","false_alarms_per_month":1}"#)
        #expect(groups["anomalies"]?.elements?.isEmpty == true)
    }

    @Test func `an empty workspace and an impossible rate are errors`() async throws {
        let empty = try await ExampleWorkspace(events: []).error("performance.anomalies", "{}")
        #expect(empty.label == "empty_workspace")
        let rate = try await ExampleWorkspace().error("performance.anomalies", #"{"false_alarms_per_month":0}"#)
        #expect(rate.category == .invalidParameters)
    }

    @Test func `an unknown metric suggests the near ones`() async throws {
        let error = try await ExampleWorkspace().error("performance.anomalies", #"{"metrics":["sesions"]}"#)
        #expect(error.suggestions.contains { $0.contains("sessions") })
    }

    /// Sessions of a shop: `sold` of every ten buy on a day, and whoever begins comes back on the next day by `returning`.
    private func shop(days: Int, sold: (Int) -> Int, returning: (Int) -> Bool) -> [Event] {
        let first = CivilDate(daysSinceEpoch: 20_500)
        var events: [Event] = []
        for day in 0..<days {
            let date = first.adding(days: day)
            for number in 0..<10 {
                let user = "u\(day)-\(number)"
                events.append(.fixture("\(date) 10:0\(number):00", "page_view", user: user))
                if number < sold(day) {
                    events.append(.fixture("\(date) 10:0\(number):30", "purchase", user: user))
                }
                if number < 5, returning(day) {
                    let next = date.adding(days: 1)
                    events.append(.fixture("\(next) 12:0\(number):00", "scroll", user: user))
                }
            }
        }
        return events
    }

    @Test func `a funnel that breaks and people who stay away are found`() async throws {
        let events = shop(
            days: 80, sold: { $0 == 70 || $0 == 71 ? 0 : 4 + $0 % 2 }, returning: { $0 < 60 || $0 > 64 })
        let last = CivilDate(daysSinceEpoch: 20_500 + 81)
        let workspace = try await ExampleWorkspace(events: events, now: .utc("\(last) 09:00:00"))
        let report = try await workspace.call(
            "performance.anomalies",
            #"{"funnel":{"steps":["page_view","purchase"]},"retention":{"day":1},"svg":true}"#)
        let found = report["anomalies"]?.elements ?? []
        let funnel = found.filter { $0["metric"]?.text == "funnel_conversion" }
        #expect(
            funnel.contains { $0["period"]?["start"]?.text == "\(CivilDate(daysSinceEpoch: 20_570))" })
        #expect(funnel.allSatisfy { $0["unit"]?.text == "fraction" })
        let retention = found.filter { $0["metric"]?.text == "cohort_retention" }
        #expect(
            retention.contains { $0["period"]?["start"]?.text == "\(CivilDate(daysSinceEpoch: 20_560))" })
        // Days whose people cannot have come back yet are no outage.
        #expect(!retention.contains { $0["kind"]?.text == "missing" })
        let charts = report["charts"]?.elements ?? []
        #expect(charts.count == 2)
        #expect(charts.allSatisfy { $0["svg"]?.text?.hasPrefix("<svg") == true })
        #expect(charts.contains { $0["marks"]?.elements?.isEmpty == false })
    }

    @Test(arguments: [-9, 9]) func `a day that came in part is no drop, and no day to forecast from`(
        hours: Int64
    ) async throws {
        let first = CivilDate(daysSinceEpoch: 20_500)
        let last = first.adding(days: 79)
        // Of the last day only six visits have come by nine hours before, or after, its end.
        let events = (0..<80).flatMap { day in
            (0..<(day == 79 ? 6 : 90 + day % 7)).map { number in
                Event.fixture(
                    "\(first.adding(days: day)) \(10 + number / 60):\(10 + number % 50):00", "page_view",
                    user: "u\(day)-\(number)")
            }
        }
        let midnight = PropertyCalendar.utc.start(of: last.adding(days: 1)).milliseconds
        let workspace = try await ExampleWorkspace(
            events: events, now: .utc("\(last.adding(days: 1)) 12:00:00"),
            imported: Instant(milliseconds: midnight + hours * 3_600_000))
        let isWhole = hours > 0
        let report = try await workspace.call("performance.anomalies", #"{"metrics":["sessions"]}"#)
        #expect(report["anomalies"]?.elements?.isEmpty == !isWhole)
        let forecast = try await workspace.call("performance.forecast", #"{"metrics":["sessions"],"horizon":3}"#)
        let steps = try #require(forecast["forecasts"]?.elements?.first?["steps"]?.elements)
        #expect(steps.first?["start"]?.text == "\(isWhole ? last.adding(days: 1) : last)")
    }

    @Test func `a retention of no day is refused`() async throws {
        let error = try await ExampleWorkspace().error(
            "performance.anomalies", #"{"retention":{"day":0}}"#)
        #expect(error.category == .invalidParameters)
    }
}
