import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `An answer follows from its reading` {
    private let both = WorkedExample.period

    private func text(_ answer: JSONValue) -> String { answer["text"]?.text ?? "" }

    @Test func `a value`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.metricValue) {
                $0.metrics = ["session_key_event_rate"]
                $0.period = both
                $0.notes = ["conversion rate means the session key event rate"]
            })
        // 2 of 6 sessions.
        #expect(
            text(answer).hasPrefix("Conversion rate (session key event rate) came to 33.33 % [F1] over 16–17 Nov 2026.")
        )
        #expect(text(answer).contains("Assumed: conversion rate means the session key event rate."))
        #expect(answer["facts"]?.elements?.first?["unit"]?.text == "fraction")
        #expect(
            answer["language_model"]?.serialized
                == #"{"name":"offline","prompt":null,"verified":true,"fallback":false}"#)
        #expect(answer["actions"]?.serialized == "[]")
    }

    @Test func `days without data have no figures`() async throws {
        let before = try await ExampleWorkspace().answer(
            reading(.metricValue) {
                $0.metrics = ["total_revenue"]
                $0.period = CivilDate("2020-03-01").map { DateRange(start: $0, end: $0.adding(days: 30)) }
            })
        #expect(
            text(before).hasPrefix(
                "There is no data for March 2020: it reaches from 16 Nov 2026 to 17 Nov 2026."))
        #expect(before["facts"]?.elements?.isEmpty == true)
        let empty = try await ExampleWorkspace(events: []).answer(
            reading(.why) {
                $0.metrics = ["sessions"]
                $0.period = both
            })
        #expect(text(empty).hasPrefix("The workspace is empty"))
    }

    @Test(arguments: [QuestionIntent.summary, .cohort, .path, .attribution, .funnel, .anomaly])
    func `filters narrow the answer, and it says so`(intent: QuestionIntent) async throws {
        let workspace = try await ExampleWorkspace()
        let answer = try await workspace.answer(
            reading(intent) {
                $0.filters = [Filter("session_source", .eq, .text("google"))]
                $0.period = both
                $0.comparison = intent == .summary ? both : nil
                $0.params = .object(intent == .funnel ? ["funnel": .string("checkout")] : [:])
            })
        #expect(text(answer).contains("where session source is google"), "\(text(answer))")
    }

    @Test(arguments: [QuestionIntent.recommendation, .realtime])
    func `what cannot be narrowed says that it is of the whole`(intent: QuestionIntent) async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(intent) {
                $0.filters = [Filter("device_category", .eq, .text("mobile"))]
                $0.period = both
            })
        let numbers = answer["facts"]?.elements?.count ?? 0
        #expect(numbers == 0 || text(answer).contains("cannot be narrowed here"), "\(text(answer))")
    }

    @Test func `a summary has no more points than were asked for`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.summary) {
                $0.period = both
                $0.comparison = both
                $0.params = .object(["max_points": .integer(2)])
            })
        #expect(answer["facts"]?.elements?.count == 2, "\(text(answer))")
    }

    @Test func `a breakdown by channel`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.breakdown) {
                $0.metrics = ["sessions"]
                $0.breakdown = ["session_default_channel_group"]
                $0.period = both
            })
        #expect(text(answer).contains("Organic Search is highest with 2 [F1], 33.33 % of all [F2]."))
        #expect(answer["charts"]?.elements?.first?["type"]?.text == "bar")
    }

    @Test func `why says where the change is`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.why) {
                $0.metrics = ["sessions"]
                $0.period = WorkedExample.secondDay
                $0.comparison = WorkedExample.firstDay
            })
        // 4 sessions on the 16th, 2 on the 17th: Direct, Email and Paid Social lost one each, Paid Search won one.
        #expect(
            text(answer).hasPrefix(
                "Sessions fell 50 %: 2 [F1] on 17 Nov 2026 against 4 on 16 Nov 2026 [F1]."))
        #expect(text(answer).contains("all parts add up to the change of -2 [F1]"))
        #expect(text(answer).contains("This says where the change is, not what caused it."))
        let contributions = (answer["facts"]?.elements ?? []).filter { $0["kind"]?.text == "contribution" }
        #expect(contributions.allSatisfy { abs($0["value"]?.double ?? 0) == 1 })
    }

    @Test func `why of a rate tells moves, never contributions`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.why) {
                $0.metrics = ["bounce_rate"]
                $0.period = WorkedExample.secondDay
                $0.comparison = WorkedExample.firstDay
            })
        // Of 4 sessions one bounced, of 2 one; only Organic Search has sessions on both days, 0 of 1 and 1 of 1.
        #expect(text(answer).hasPrefix("Bounce rate rose by 25 percentage points: 50 % [F1]"))
        #expect(
            text(answer).contains(
                "By session channel, leaving out groups with few sessions, bounce rate moved most in: "
                    + "Organic Search 100 % [F2], up 100 percentage points from 0 % [F2]."))
        #expect((answer["facts"]?.elements ?? []).allSatisfy { $0["kind"]?.text != "contribution" })
    }

    @Test func `a clarifying question stands alone, without a number`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.metricValue) {
                $0.needsClarification = true
                $0.clarifyingQuestion = "Which campaign do you mean?"
            })
        #expect(text(answer) == "Which campaign do you mean?")
        #expect(answer["facts"]?.serialized == "[]")
        #expect(answer["claims"]?.serialized == "[]")
    }

    @Test(arguments: ["privacy", "security", "unsupported_metric", "unrelated"])
    func `what is not for us is declined without a number`(_ reason: String) async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.outOfScope) {
                $0.outOfScope = true
                $0.params = .object(["reason": .string(reason)])
            })
        #expect(!text(answer).isEmpty)
        #expect(!text(answer).contains { $0.isNumber })
    }

    @Test func `a supposition without a change asks for one`() async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.whatIf) {
                $0.metrics = ["total_revenue"]
                $0.horizon = .days("2026-12-01", "2026-12-31")
            })
        #expect(text(answer).hasPrefix("Say which figure would change and by how much"))
    }

    @Test(arguments: QuestionIntent.allCases) func `every intent has an answer`(_ intent: QuestionIntent) async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(intent) {
                $0.metrics = ["sessions"]
                $0.period = both
                if intent == .trend { $0.granularity = .day }
            })
        #expect(!text(answer).isEmpty)
    }

    @Test func `the parts of a double question are answered in order, and one refusal does not silence the other`()
        async throws
    {
        let answer = try await ExampleWorkspace().answer(
            reading(.multi) {
                $0.parts = [
                    reading(.metricValue) {
                        $0.metrics = ["sessions"]
                        $0.breakdown = ["item_name"]
                        $0.period = both
                    },
                    reading(.metricValue) {
                        $0.metrics = ["sessions"]
                        $0.period = both
                    },
                ]
            })
        #expect(text(answer).hasPrefix("One part cannot be answered:"))
        #expect(text(answer).contains("Sessions came to 6 [F1]"))
    }

    @Test func `the same question on the same data is the same bytes`() async throws {
        let question = reading(.metricValue) {
            $0.metrics = ["sessions"]
            $0.period = both
        }
        let first = try await ExampleWorkspace().answer(question, question: "How many sessions?")
        let again = try await ExampleWorkspace().answer(question, question: "How many sessions?")
        #expect(first.serialized == again.serialized)
        let other = try await ExampleWorkspace().answer(question, question: "How many visits?")
        #expect(first["id"] != other["id"])
        let more = WorkedExample.events + [.fixture("2026-11-17 20:00:00", "page_view", user: "u9", page: "/")]
        let changed = try await ExampleWorkspace(events: more).answer(question, question: "How many sessions?")
        #expect(first["id"] != changed["id"])
    }
}

@Suite struct `Every number can be traced` {
    private let question = reading(.metricValue) {
        $0.metrics = ["sessions"]
        $0.filters = [Filter("session_source", .eq, .text("google"))]
        $0.period = WorkedExample.period
    }

    @Test func `by its global id, and by its short id in the latest answer`() async throws {
        let workspace = try await ExampleWorkspace()
        let answer = try await workspace.answer(question, question: "Sessions from google?")
        let id = answer["id"]?.text ?? ""
        let trace = try await workspace.call("facts.trace", #"{"id":"\#(id)/F1"}"#)
        #expect(try await workspace.call("facts.trace", #"{"id":"f1"}"#) == trace)
        #expect(trace["value"]?.integer == 2)
        #expect(trace["metric"]?["id"]?.text == "sessions")
        #expect(trace["filters"]?.elements?.first?["field"]?.text == "session_source")
        #expect(trace["sources"]?.serialized == #"["example"]"#)
        #expect(trace["current"] == .bool(true))
        // The query can be sent again as it is, and gives the number.
        let replayed = try await workspace.call("metrics.query", trace["query"]?.serialized ?? "")
        #expect(replayed["totals"]?["sessions"]?.integer == 2)
    }

    @Test func `an unknown fact names the known ones`() async throws {
        let workspace = try await ExampleWorkspace()
        #expect(try await workspace.error("facts.trace", #"{"id":"F1"}"#).label == "no_answer")
        _ = try await workspace.answer(question)
        let error = try await workspace.error("facts.trace", #"{"id":"F7"}"#)
        #expect(error.category == .notFound)
        #expect(error.suggestions == ["F1"])
        #expect(try await workspace.error("facts.trace", #"{"id":"nope/F1"}"#).label == "unknown_fact")
    }
}
