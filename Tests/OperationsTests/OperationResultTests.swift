import Semantics
import TestSupport
import Testing

@testable import Operations

/// Figures of the worked example, as the metric definitions print them.
@Suite struct `Operations answer from the workspace` {
    @Test func `metrics.query gives the published shape`() async throws {
        let result = try await ExampleWorkspace().call(
            "metrics.query",
            #"{"metrics":["sessions","total_revenue"],"granularity":"day","#
                + #""period":{"start":"2026-11-16","end":"2026-11-17"}}"#)
        #expect(result["rows"]?.serialized == #"[["2026-11-16",4,0.00],["2026-11-17",2,90.00]]"#)
        #expect(result["totals"]?.serialized == #"{"sessions":6,"total_revenue":90.00}"#)
        #expect(result["comparison"] == .null)
    }

    @Test func `metrics.list finds by synonym and metrics.describe knows the dimensions`() async throws {
        let workspace = try await ExampleWorkspace()
        let found = try await workspace.call("metrics.list", #"{"search":"visits"}"#)
        let ids = (found["metrics"]?.elements ?? []).compactMap { $0["id"]?.text }
        #expect(ids.contains("sessions"))
        let sessions = try await workspace.call("metrics.describe", #"{"id":"sessions"}"#)
        let dimensions = (sessions["dimensions"]?.elements ?? []).compactMap(\.text)
        #expect(dimensions.contains("session_default_channel_group"))
        #expect(!dimensions.contains("item_name"))
        let missing = try await workspace.error("metrics.describe", #"{"id":"bounce"}"#)
        #expect(missing.category == .notFound)
        #expect(missing.suggestions.contains("bounce_rate"))
    }

    @Test func `workspace.status counts what is there and how far behind it is`() async throws {
        let status = try await ExampleWorkspace().call("workspace.status")
        #expect(status["events"] == .integer(15))
        #expect(status["sessions"] == .integer(6))
        #expect(status["users"] == .integer(4))
        #expect(status["span"]?.serialized == #"{"start":"2026-11-16","end":"2026-11-17"}"#)
        // Yesterday is the 22nd, the data ends on the 17th.
        #expect(status["freshness"]?.serialized == #"{"last_day":"2026-11-17","days_behind":5}"#)
    }

    @Test func `performance.summary takes the last week and cites every figure`() async throws {
        let answer = try await ExampleWorkspace().call("performance.summary")
        let text = answer["text"]?.text ?? ""
        #expect(text.contains("Sessions: 6 [F"))
        #expect(
            text.contains("There is no data for 9–15 Nov 2026 to compare with")
                && text.contains("Total revenue came to $90 [F"))
        #expect(text.contains("Assumed: no period was given"))
        #expect(answer["claims"]?.elements?.isEmpty == false)
        #expect(answer["interpretation"]?["intent"]?.text == "summary")
        #expect(answer["trust"]?["complete"] == .bool(false))
    }

    @Test func `an empty workspace has no summary, and says what to do`() async throws {
        let error = try await ExampleWorkspace(events: []).error("performance.summary", "{}")
        #expect(error.category == .noAnswer)
        #expect(error.label == "empty_workspace")
    }

    @Test func `question.ask reads words, answers, and keeps the answer`() async throws {
        let workspace = try await ExampleWorkspace()
        let answer = try await workspace.call(
            "question.ask", #"{"question":"How many sessions did we have last week?"}"#)
        #expect(answer["text"]?.text?.hasPrefix("Sessions came to 6 [F1] over 16–22 Nov 2026") == true)
        #expect(try await workspace.call("facts.trace", #"{"id":"F1"}"#)["answer_id"] == answer["id"])
        let read = try await workspace.call(
            "question.interpret", #"{"question":"How many sessions did we have last week?"}"#)
        #expect(answer["interpretation"] == read)
    }

    @Test func `a follow-up finds its conversation by id`() async throws {
        let workspace = try await ExampleWorkspace()
        _ = try await workspace.call(
            "question.ask", #"{"question":"How many sessions did we have last week?","conversation_id":"c1"}"#)
        let followUp = try await workspace.call(
            "question.ask", #"{"question":"by channel?","conversation_id":"c1"}"#)
        #expect(followUp["interpretation"]?["metrics"]?.serialized == #"["sessions"]"#)
        #expect(followUp["text"]?.text?.contains("Organic Search is highest with 2") == true)
    }

    @Test func `a claim is told as it stands in the text`() async throws {
        let result = try await ExampleWorkspace().call(
            "claims.verify",
            #"{"text":"Sessions came to 6 [F1].","facts":[{"id":"F1","label":"Sessions: 6","metric":"sessions","value":6,"#
                + #""unit":"count","period":{"start":"2026-11-16","end":"2026-11-22"},"dimensions":{}}]}"#)
        #expect(result["verdict"]?.text == "accepted")
        #expect(result["claims"]?.elements?.allSatisfy { $0["text"]?.text == "Sessions came to 6 [F1]." } == true)
    }

    @Test func `an empty question is refused`() async throws {
        #expect(
            try await ExampleWorkspace().error("question.ask", #"{"question":"  "}"#).category == .invalidParameters)
    }
}
