import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Following recommendations` {
    private static let day = #"{"period":{"start":"2026-11-17","end":"2026-11-17"}}"#

    /// A campaign that costs more than its platform claims that it brings in.
    private func workspace() async throws -> ExampleWorkspace {
        let campaign = Observation(
            source: "ads", key: "1", period: .days("2026-11-17", "2026-11-17"),
            dimensions: ["campaign_name": "wasteful"], values: [.clicks: 10],
            money: [.cost: .amount("50"), .conversionValue: .amount("5")])
        return try await ExampleWorkspace(observations: [campaign])
    }

    private func list(_ workspace: ExampleWorkspace) async throws -> [JSONValue] {
        try await workspace.call("recommendations.list", Self.day)["recommendations"]?.elements ?? []
    }

    @Test func `what was followed is noted once, is known in the notes, and can be forgotten`() async throws {
        let workspace = try await workspace()
        let advice = try #require(try await list(workspace).first)
        let id = try #require(advice["id"]?.text)
        // A day alone is too little: a week is looked at.
        #expect(id.hasSuffix("/2026-11-11..2026-11-17"))
        for _ in 0..<2 {
            let notes = try await workspace.call("recommendations.follow", #"{"id":"\#(id)","day":"2026-11-18"}"#)
            #expect(notes["decisions"]?.elements?.count == 1)
        }
        let noted = try #require(try await workspace.call("notes.list")["decisions"]?.elements?.first)
        #expect(noted["action"] == advice["action"] && noted["taken"]?.text == "2026-11-18")
        #expect(noted["expected_effect"]?["value"]?.double == advice["expected_effect"]?["value"]?.double)
        // The advice is to be checked two to six weeks after the last day that is over; the ledger counts from when it was done.
        let days = try #require(advice["check_date"]?.text.flatMap { CivilDate($0) }).days(until: .day("2026-11-22"))
        #expect(noted["check_date"]?.text == "\(CivilDate.day("2026-11-18").adding(days: -days))")
        let left = try await workspace.call("notes.delete", #"{"name":"\#(id)"}"#)
        #expect(left["decisions"]?.elements?.isEmpty == true)
    }

    @Test func `the report scores it from its check date on`() async throws {
        let workspace = try await workspace()
        let id = try #require(try await list(workspace).first?["id"]?.text)
        _ = try await workspace.call("recommendations.follow", #"{"id":"\#(id)","day":"2026-11-18"}"#)
        func verdict(_ end: String) async throws -> String? {
            let start = try #require(CivilDate(end)).adding(days: -6)
            let report = try await workspace.call(
                "report.run", #"{"name":"advice_review","period":{"start":"\#(start)","end":"\#(end)"}}"#)
            let followed = report["sections"]?.elements?.first { $0["title"]?.text == "Followed" }
            let table = followed?["tables"]?.elements?.first
            let place = table?["columns"]?.elements?.firstIndex { $0["name"]?.text == "verdict" }
            return place.flatMap { table?["rows"]?.elements?.first?.elements?[$0].text }
        }
        #expect(try await verdict("2026-11-22") == "not due yet")
        #expect(try await verdict("2027-02-28") != "not due yet")
    }

    @Test(
        arguments: ["nothing", "a/2026-13-45", "regain_visits/Nowhere/2026-11-17", "x/2026-11-17..2026-11-10", ""])
    func `unknown advice is said to be unknown`(_ id: String) async throws {
        let workspace = try await workspace()
        let error = try await workspace.error("recommendations.follow", #"{"id":"\#(id)"}"#)
        #expect(error.label == "unknown_recommendation")
        #expect(try await workspace.call("notes.list")["decisions"]?.elements?.isEmpty == true)
    }

    @Test func `nothing was followed on a day that has not come`() async throws {
        let error = try await ExampleWorkspace().error("recommendations.follow", #"{"id":"a","day":"2026-11-24"}"#)
        #expect(error.issues.map(\.location) == ["day"])
    }
}
