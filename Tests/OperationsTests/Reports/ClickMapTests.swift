import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Maps of scrolling and clicks` {
    private static func scroll(_ time: String, _ user: String, _ page: String, _ depth: Double) -> Event {
        .fixture("2026-11-16 " + time, "scroll", user: user, page: page, numbers: [.scrollDepth: depth])
    }

    private static func click(_ time: String, _ name: String, _ element: String) -> Event {
        var event = Event.fixture("2026-11-16 " + time, name, user: "a", page: "/")
        event.properties["element"] = .text(element)
        return event
    }

    private static let events: [Event] = [
        .fixture("2026-11-16 10:00:00", "page_view", user: "a", page: "/"),
        .fixture("2026-11-16 10:00:00", "page_view", user: "b", page: "/"),
        .fixture("2026-11-16 10:00:00", "page_view", user: "c", page: "/"),
        .fixture("2026-11-16 10:00:00", "page_view", user: "d", page: "/"),
        .fixture("2026-11-16 10:05:00", "page_view", user: "a", page: "/blog"),
        scroll("10:01:00", "a", "/", 25), scroll("10:01:05", "a", "/", 50), scroll("10:01:00", "b", "/", 90),
        scroll("10:06:00", "a", "/blog", 90),
        click("10:02:00", "click", "#buy"), click("10:02:01", "click", "#buy"), click("10:02:02", "rage_click", "#buy"),
        click("10:02:03", "click", "#menu"),
    ]

    private func section(_ events: [Event]) async throws -> JSONValue {
        let report = try await ExampleWorkspace(events: events).call(
            "report.run", #"{"name":"behaviour","period":{"start":"2026-11-16","end":"2026-11-16"}}"#)
        return try #require(
            report["sections"]?.elements?.first { $0["title"]?.text == "Scrolling and clicking" })
    }

    private func table(_ title: String, of section: JSONValue) throws -> [String] {
        let table = try #require(section["tables"]?.elements?.first { $0["title"]?.text == title }, "\(title)")
        return table["rows"]?.elements?.map(\.serialized) ?? []
    }

    @Test func `of those who saw a page, how many got past which part of it`() async throws {
        let section = try await section(Self.events)
        #expect(
            try table("How far pages are scrolled", of: section) == [
                #"["/",4,0.5,0.5,0.25,0.25]"#, #"["/blog",1,1,1,1,1]"#,
            ])
    }

    @Test func `clicks are counted by element, those of the annoyed apart`() async throws {
        let section = try await section(Self.events)
        #expect(
            try table("Clicks by element", of: section) == [
                ##"["/","#buy","click",2,1]"##, ##"["/","#buy","rage_click",1,1]"##, ##"["/","#menu","click",1,1]"##,
            ])
    }

    @Test func `what events do not carry is said to lack`() async throws {
        let bare = [
            Event.fixture("2026-11-16 10:00:00", "page_view", user: "a", page: "/"),
            .fixture("2026-11-16 10:01:00", "scroll", user: "a", page: "/"),
            .fixture("2026-11-16 10:02:00", "click", user: "a", page: "/"),
        ]
        let notes = try await section(bare)["notes"]?.elements?.compactMap(\.text) ?? []
        #expect(notes.contains { $0.hasPrefix("How far pages are scrolled is not known") })
        #expect(notes.contains { $0.hasPrefix("Which elements are clicked is not known: click events") })
    }
}
