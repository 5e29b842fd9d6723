import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `A segment's condition is what it says, or an error` {
    struct Wrong: Sendable {
        let condition: String
        let location: String
        let near: String?

        init(_ condition: String, _ location: String, near: String? = nil) {
            self.condition = condition
            self.location = "segments[0].condition" + location
            self.near = near
        }
    }

    private static func query(_ condition: String) -> String {
        #"{"segments":[{"name":"a","condition":"# + condition
            + #"}],"period":{"start":"2026-11-16","end":"2026-11-17"}}"#
    }

    static let wrong: [Wrong] = [
        Wrong(#"{"every":["purchase"]}"#, ".every"),
        Wrong(#"{"Not":"purchase"}"#, ".Not", near: "not"),
        Wrong(#"{"al":["purchase"]}"#, ".al", near: "all"),
        Wrong("{}", ""),
        Wrong(#"{"all":["purchase"],"any":["page_view"]}"#, ".any"),
        Wrong(#"{"all":["purchase"],"junk":1}"#, ".junk"),
        Wrong(#"{"events":["purchase"],"filter":[]}"#, ".filter", near: "filters"),
        Wrong(#"{"events":[],"filters":[]}"#, ".events"),
        Wrong(#"{"all":[]}"#, ".all"),
        Wrong(#"{"not":{"event":["purchase"]}}"#, ".not.event", near: "events"),
        Wrong(#"{"all":["purchase",{"any":[{"nott":"purchase"}]}]}"#, ".all[1].any[0].nott", near: "not"),
        Wrong(#"{"all":["purchase",{}]}"#, ".all[1]"),
        Wrong("7", ""), Wrong(#""""#, ""),
    ]

    @Test(arguments: wrong) func `what is misspelt is named, with what may have been meant`(_ wrong: Wrong) async throws
    {
        let error = try await ExampleWorkspace().error("segment.report", Self.query(wrong.condition))
        #expect(error.category == .invalidParameters)
        #expect(error.issues.map(\.location) == [wrong.location])
        if let near = wrong.near { #expect(error.suggestions.contains(near)) }
    }

    @Test(arguments: [
        (#""purchase""#, 1), (#"{"not":"purchase"}"#, 3), (#"{"all":["page_view",{"not":"purchase"}]}"#, 3),
        (#"{"any":["purchase","page_view"]}"#, 4), (#"{"not":{"not":{"events":["purchase"],"filters":[]}}}"#, 1),
    ]) func `what is right is counted`(_ condition: String, _ size: Int64) async throws {
        let report = try await ExampleWorkspace().call("segment.report", Self.query(condition))
        #expect(report["segments"]?.elements?.first?["size"]?.integer == size)
    }

    @Test func `two segments of one name are an error`() async throws {
        let error = try await ExampleWorkspace().error(
            "segment.report",
            #"{"segments":[{"name":"a","condition":"purchase"},{"name":"b","condition":"page_view"},"#
                + #"{"name":"a","condition":"page_view"}]}"#)
        #expect(error.category == .invalidParameters)
        #expect(error.issues.map(\.location) == ["segments[2].name"])
    }

    @Test func `an anchor that no event ever had is an error, one of another day is none`() async throws {
        let workspace = try await ExampleWorkspace()
        let error = try await workspace.error("path.report", #"{"dimension":"event_name","anchor":"purchace"}"#)
        #expect(error.category == .notFound && error.label == "unknown_value")
        #expect(error.suggestions.contains("purchase"))
        let elsewhere = try await workspace.call(
            "path.report",
            #"{"dimension":"event_name","anchor":"purchase","period":{"start":"2026-11-01","end":"2026-11-02"}}"#)
        #expect(elsewhere["starts"]?.integer == 0)
    }
}
