import Foundation
import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `performance.forecast looks ahead` {
    /// Ten weeks up to Sunday 22 November 2026: on weekdays six visits, two of them from the newsletter, at weekends
    /// three.
    private static let events: [Event] = (0..<70).flatMap { day -> [Event] in
        let date = CivilDate("2026-09-14")!.adding(days: day)
        let visits = day % 7 < 5 ? 6 : 3
        return (0..<visits).map { visit in
            .fixture(
                "\(date) 0\(visit):00:00", "page_view", user: "u\(visit)", page: "/",
                traffic: visit < 2 ? "newsletter / email" : "google / organic")
        }
    }

    private func call(_ params: String, events: [Event] = Self.events) async throws -> JSONValue {
        try await ExampleWorkspace(events: events).call("performance.forecast", params)
    }

    private func first(_ result: JSONValue) throws -> JSONValue {
        try #require(result["forecasts"]?.elements?.first)
    }

    @Test func `the days that follow, with intervals around them, a method and reasons`() async throws {
        let forecast = try first(try await call(#"{"metrics":["sessions"],"horizon":7}"#))
        let steps = try #require(forecast["steps"]?.elements)
        #expect(steps.map { $0["start"]?.text } == (23...29).map { "2026-11-\($0)" })
        // A pattern without noise is carried on.
        for (step, visits) in zip(steps, [6.0, 6, 6, 6, 6, 3, 3]) {
            let mean = try #require(step["mean"]?.double)
            #expect(abs(mean - visits) < 0.75, "\(step.serialized)")
            for (low, high) in [("lo80", "hi80"), ("lo95", "hi95")] {
                let ends = (try #require(step[low]?.double), try #require(step[high]?.double))
                #expect(ends.0 <= mean && mean <= ends.1)
            }
        }
        #expect(forecast["methods"]?.elements?.isEmpty == false)
        #expect(forecast["reasons"]?.serialized.contains("season of 7 days") == true)
        #expect(forecast["season"] == .integer(7))
    }

    @Test func `channels add up to the whole`() async throws {
        let forecast = try first(
            try await call(#"{"metrics":["sessions"],"horizon":5,"breakdown":"session_default_channel_group"}"#))
        let steps = try #require(forecast["steps"]?.elements)
        let parts = try #require(forecast["parts"]?["values"]?.elements)
        #expect(Set(parts.compactMap { $0["value"]?.text }) == ["Email", "Organic Search"])
        for (index, step) in steps.enumerated() {
            let sum = parts.compactMap { $0["mean"]?.elements?[index].double }.reduce(0, +)
            #expect(abs(sum - (step["mean"]?.double ?? -1)) < 1e-9)
        }
    }

    @Test func `a goal is weighed: what is there, what is expected, what is needed`() async throws {
        let goal = #""goal":{"target":500,"period":{"start":"2026-11-01","end":"2026-11-30"}}"#
        let forecast = try first(try await call(#"{"metrics":["sessions"],"# + goal + "}"))
        let pacing = try #require(forecast["goal"])
        // 1 November is a Sunday: 3 + three whole weeks of 36.
        #expect(pacing["so_far"]?.double == 111)
        #expect(pacing["probability"]?.double == 0)
        #expect(abs((pacing["needed_per_step"]?.double ?? 0) - 389.0 / 8) < 1e-9)
    }

    @Test func `a goal of days that have not begun is weighed by those days alone`() async throws {
        let goal = #""goal":{"target":310,"period":{"start":"2027-01-01","end":"2027-01-31"}}"#
        let forecast = try first(try await call(#"{"metrics":["sessions"],"# + goal + "}"))
        let pacing = try #require(forecast["goal"])
        #expect(pacing["so_far"]?.double == 0)
        #expect(pacing["needed_per_step"]?.double == 10)
        // Every week of the example has 36 sessions: 31 days have four whole weeks of them, and three days.
        #expect((144...180).contains(pacing["expected"]?.double ?? 0))
    }

    @Test(arguments: [
        (#""metrics":["sessions"]"#, "2026-01-01", "2026-01-31", "are over"),
        (#""metrics":["sessions"]"#, "2029-01-01", "2029-12-31", "days ahead"),
        (#""metrics":["sessions"],"granularity":"week""#, "2026-11-01", "2026-11-30", "day by day"),
        (#""metrics":["engagement_rate"]"#, "2026-11-01", "2026-11-30", "does not add up"),
    ]) func `a goal of which nothing can be said has the reason beside it`(
        _ metrics: String, _ start: String, _ end: String, _ reason: String
    ) async throws {
        let goal = #""goal":{"target":500,"period":{"start":"\#(start)","end":"\#(end)"}}"#
        let forecast = try first(try await call("{" + metrics + "," + goal + "}"))
        #expect(forecast["goal"] == .null)
        #expect(forecast["goal_note"]?.text?.contains(reason) == true)
    }

    @Test func `too little history is said, not guessed`() async throws {
        let result = try await call(#"{"metrics":["sessions"]}"#, events: WorkedExample.events)
        #expect(try first(result)["refusal"]?.text?.contains("not enough history") == true)
        let error = try await ExampleWorkspace(events: []).error("performance.forecast", #"{"metrics":["sessions"]}"#)
        #expect(error.label == "empty_workspace")
    }

    @Test func `a rate stays between 0 and 1`() async throws {
        let forecast = try first(try await call(#"{"metrics":["engagement_rate"],"horizon":30}"#))
        for step in forecast["steps"]?.elements ?? [] {
            for key in ["mean", "lo95", "hi95"] { #expect((0...1).contains(step[key]?.double ?? -1)) }
        }
    }

    @Test func `a question about the future is answered with a range`() async throws {
        let answer = try await ExampleWorkspace(events: Self.events).answer(
            reading(.forecast) {
                $0.metrics = ["sessions"]
                $0.horizon = .days("2026-11-23", "2026-11-29")
            })
        let text = answer["text"]?.text ?? ""
        let start = "Sessions: forecast over 23–29 Nov 2026 is 36 [F1], with 80 % probability from"
        #expect(text.hasPrefix(start), "\(text)")
        let kinds = answer["facts"]?.elements?.map { $0["kind"]?.text }
        #expect(kinds == ["forecast", "forecast_lower", "forecast_upper"])
        #expect(answer["charts"]?.elements?.count == 1)
    }

    @Test func `a question about a goal is answered with a probability`() async throws {
        let answer = try await ExampleWorkspace(events: Self.events).answer(
            reading(.goalPacing) {
                $0.metrics = ["sessions"]
                $0.params = .object(["target": .number(100)])
                $0.period = .days("2026-11-01", "2026-11-30")
                $0.horizon = .days("2026-11-23", "2026-11-30")
            })
        let text = answer["text"]?.text ?? ""
        #expect(text.contains("Sessions stand at 111 [F1] over 1–22 Nov 2026;"), "\(text)")
        #expect(text.contains("It is reached already."))
    }

    /// The pattern of the week with visits that come and stay away at random.
    private static let uneven: [Event] = (0..<98).flatMap { day -> [Event] in
        let date = CivilDate("2026-08-17")!.adding(days: day)
        let visits = (day % 7 < 5 ? 6 : 3) + (day * 37 % 11) % 3
        return (0..<visits).map { visit in
            .fixture("\(date) 0\(visit):00:00", "page_view", user: "u\(visit)", page: "/", traffic: "google / organic")
        }
    }

    @Test func `what is said of the future follows from its facts`() async throws {
        let workspace = try await ExampleWorkspace(events: Self.uneven)
        let composer = AnswerComposer(context: workspace.context, now: workspace.context.now())
        let future = reading(.forecast) {
            $0.metrics = ["sessions"]
            $0.horizon = .days("2026-11-23", "2026-11-29")
        }
        let goal = reading(.goalPacing) {
            $0.metrics = ["sessions"]
            $0.params = .object(["target": .number(190)])
            $0.period = .days("2026-11-01", "2026-11-30")
            $0.horizon = .days("2026-11-23", "2026-11-30")
        }
        for asked in [future, goal] {
            let answer = try await composer.answer("?", reading: asked)
            let verifier = ClaimVerifier(
                facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
            let told = answer.text.split(separator: "\n").filter { !$0.hasPrefix("Data: ") }.joined(separator: "\n")
            let result = verifier.verify(told)
            #expect(result.isAccepted, "\(answer.text)\n\(result.faults.map { "\($0.reason ?? "") < \($0.text)" })")
            let kinds = Set(answer.sheet.facts.map(\.kind))
            #expect(kinds.contains(.backTest) == answer.text.contains("closer than"))
            #expect(kinds.contains(.chance) == answer.text.contains("with a probability of about"))
        }
    }

    @Test func `a goal of a month to come says that it has not begun`() async throws {
        let answer = try await ExampleWorkspace(events: Self.events).answer(
            reading(.goalPacing) {
                $0.metrics = ["sessions"]
                $0.params = .object(["target": .number(310)])
                $0.horizon = .days("2026-12-01", "2026-12-31")
            })
        let text = answer["text"]?.text ?? ""
        #expect(text.hasPrefix("December 2026 has not begun. The forecast of sessions for it is "), "\(text)")
        #expect(text.contains("Each of its 31 days needs 10;"), "\(text)")
        #expect(!text.contains("so far"))
    }

    @Test func `a chart shows past, forecast and intervals, and futures come on request`()
        async throws
    {
        let forecast = try first(
            try await call(#"{"metrics":["sessions"],"horizon":7,"scenarios":3,"svg":true}"#))
        #expect(forecast["scenarios"]?.elements?.map { $0.elements?.count } == [7, 7, 7])
        let chart = try #require(forecast["chart"])
        #expect(chart["x"]?.elements?.count == 63 && chart["x"]?.elements?.last?.text == "2026-11-29")
        #expect(chart["series"]?.elements?.map { $0["role"]?.text } == ["actual", "expected"])
        #expect(
            chart["bands"]?.elements?.map { $0["name"]?.text } == ["80 % interval", "95 % interval"])
        #expect(chart["svg"]?.text?.hasPrefix("<svg") == true)
        let plain = try first(try await call(#"{"metrics":["sessions"],"horizon":7}"#))
        #expect(plain["scenarios"]?.elements?.isEmpty == true && plain["chart"]?["svg"] == nil)
        let error = try await ExampleWorkspace().error(
            "performance.forecast", #"{"metrics":["sessions"],"scenarios":100000}"#)
        #expect(error.category == .invalidParameters)
    }

    @Test func `ends of months are known without being told`() async throws {
        // A year of twenty visits a day, and forty on the first of a month.
        let first = CivilDate("2025-11-24")!
        let events = (0..<364).flatMap { day -> [Event] in
            let date = first.adding(days: day)
            return (0..<(date.day == 1 ? 40 : 20 + day % 2)).map { visit in
                .fixture("\(date) 0\(visit % 10):\(visit / 10)0:00", "page_view", user: "u\(visit)")
            }
        }
        func mean(_ params: String) async throws -> Double {
            let steps = try self.first(try await call(params, events: events))["steps"]?.elements
            return try #require(steps?.first { $0["start"]?.text == "2026-12-01" }?["mean"]?.double)
        }
        let known = try await mean(#"{"metrics":["sessions"],"horizon":14}"#)
        let unknown = try await mean(#"{"metrics":["sessions"],"horizon":14,"calendar":false}"#)
        #expect(known > 34 && unknown < 26, "\(known) \(unknown)")
    }
}
