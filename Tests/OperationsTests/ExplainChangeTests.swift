import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Changes and experiments are explained` {
    private static let days =
        #""period":{"start":"2026-11-17","end":"2026-11-17"},"#
        + #""comparison":{"start":"2026-11-16","end":"2026-11-16"}"#

    /// A shop's day before and after: mobile conversion breaks in Germany.
    private static func events(on days: [Int] = [16, 17]) -> [Event] {
        var events: [Event] = []
        for day in days {
            for (country, device, buyers) in [
                ("Germany", "mobile", day == days[0] ? 60 : 8), ("Germany", "desktop", 61), ("France", "mobile", 62),
                ("France", "desktop", 59), ("Italy", "mobile", 60), ("Italy", "desktop", 61),
                ("Spain", "mobile", 60), ("Spain", "desktop", 58), ("Poland", "mobile", 61), ("Poland", "desktop", 60),
            ] {
                for user in 0..<200 {
                    let key = "\(day)-\(country)-\(device)-\(user)"
                    func event(_ name: String, minute: Int) -> Event {
                        .fixture(
                            "2026-11-\(day < 10 ? "0" : "")\(day) 10:0\(minute):00", name, user: key,
                            value: name == "purchase" ? "50" : nil,
                            texts: [
                                .country: country, .deviceCategory: device, .experiment: "button",
                                .variant: user.isMultiple(of: 2) ? "control" : "green",
                            ])
                    }
                    events.append(event("page_view", minute: 0))
                    if user < buyers { events.append(event("purchase", minute: 1)) }
                }
            }
        }
        return events
    }

    @Test func `a rate's change is placed, and the parts add up`() async throws {
        let report = try await ExampleWorkspace(events: Self.events()).call(
            "change.explain",
            #"{"metric":"session_key_event_rate","dimensions":["country","device_category"],"# + Self.days + "}")
        let drivers = report["drivers"]?.elements ?? []
        #expect(
            drivers.map { $0["where"] } == [
                .object(["country": .string("Germany"), "device_category": .string("mobile")])
            ])
        let sum = drivers.reduce(report["unexplained"]?.double ?? .nan) { $0 + ($1["contribution"]?.double ?? 0) }
        #expect(abs(sum - (report["change"]?.double ?? 0)) < 1e-12)
        #expect(report["what_would_change_this"]?.elements?.isEmpty == false)
        #expect(report["provenance"]?["rows_read"]?.integer ?? 0 > 0)
    }

    @Test func `orders are sessions times orders per session`() async throws {
        let report = try await ExampleWorkspace(events: Self.events()).call(
            "change.explain", #"{"metric":"ecommerce_purchases","# + Self.days + "}")
        let factors = report["factors"]?.elements ?? []
        #expect(factors.map { $0["factor"]?.text } == ["sessions", "orders per session"])
        let sum = factors.reduce(0) { $0 + ($1["contribution"]?.double ?? .nan) }
        #expect(abs(sum - (report["change"]?.double ?? 0)) < 1e-9)
    }

    @Test func `two empty periods have no change to explain`() async throws {
        let error = try await ExampleWorkspace(events: Self.events()).error(
            "change.explain",
            #"{"metric":"session_key_event_rate","period":{"start":"2026-11-19","end":"2026-11-19"}}"#)
        #expect(error.label == "no_value")
        #expect(error.message.contains("no change to explain"))
    }

    @Test func `an experiment of the workspace is judged`() async throws {
        let report = try await ExampleWorkspace(events: Self.events()).call("experiments.outcome")
        #expect(report["experiment"] == .string("button"))
        let variants = report["metrics"]?.elements?.first?["variants"]?.elements ?? []
        #expect(variants.map { $0["variant"]?.text } == ["control", "green"])
        #expect(variants.map { $0["users"]?.integer } == [2000, 2000])
        #expect(report["sample_ratio"]?["ok"] == .bool(true))
        #expect(report["metrics"]?.elements?.first?["outcome"]?.text == "undecided")
    }

    @Test func `an unknown experiment, a metric that is no rate of users, and no experiment at all`() async throws {
        let workspace = try await ExampleWorkspace(events: Self.events())
        let unknown = try await workspace.error("experiments.outcome", #"{"experiment":"colour"}"#)
        #expect(unknown.suggestions == ["button"])
        let metric = try await workspace.error("experiments.outcome", #"{"metric":"sessions"}"#)
        #expect(metric.label == "not_a_user_rate")
        let none = try await ExampleWorkspace().error("experiments.outcome", "{}")
        #expect(none.label == "no_experiment")
    }

    @Test func `what broke is recommended for repair`() async throws {
        // A day that is asked about is looked at with its week: one day has visits in that week, and one in the week before.
        let list = try await ExampleWorkspace(events: Self.events(on: [4, 11])).call(
            "recommendations.list", #"{"period":{"start":"2026-11-11","end":"2026-11-11"},"limit":1}"#)
        let first = try #require(list["recommendations"]?.elements?.first)
        #expect(first["rule"]?.text == "repair_conversion")
        #expect(first["driver"]?["country"]?.text == "Germany")
        // 52 orders of 50 in the week.
        #expect(abs((first["expected_effect"]?["value"]?.double ?? 0) - 2_600) < 300)
        #expect(list["period"]?["start"]?.text == "2026-11-05" && list["period"]?["end"]?.text == "2026-11-11")
    }
}
