import Foundation
import Semantics
import Synchronization
import TestSupport
import Testing

@testable import Operations

@Suite struct `Notes are kept, used and forgotten` {
    private let launch = #"{"event":{"name":"Launch","period":{"start":"2026-11-16","end":"2026-11-16"}}}"#

    @Test func `an event told in words is a date from then on, and goes when it is forgotten`() async throws {
        let workspace = try await ExampleWorkspace()
        let told = try await workspace.call("question.ask", #"{"question":"We had a launch on Nov 16"}"#)
        #expect(told["text"]?.text?.hasPrefix("Noted: launch, 16 Nov 2026.") == true)
        let question = #"{"question":"sessions since the launch"}"#
        let reading = try await workspace.call("question.interpret", question)
        #expect(reading["period"]?["start"]?.text == "2026-11-16")
        #expect(try await workspace.call("notes.delete", #"{"name":"LAUNCH"}"#)["events"]?.elements?.isEmpty == true)
        #expect(try await workspace.call("question.interpret", question)["needs_clarification"]?.flag == true)
    }

    @Test func `a goal told in words is measured against later, in another conversation too`() async throws {
        let workspace = try await ExampleWorkspace()
        let told = try await workspace.call(
            "question.ask", #"{"question":"Our target is 200k revenue in November","conversation_id":"a"}"#)
        #expect(told["text"]?.text?.contains("kept as your goal") == true)
        let asked = try await workspace.call(
            "question.ask", #"{"question":"are we on track?","conversation_id":"b"}"#)
        #expect(asked["interpretation"]?["params"]?["target"]?.double == 200_000)
        let goals = try await workspace.call("notes.list")["goals"]?.elements ?? []
        #expect(goals.map { $0["name"]?.text } == ["total_revenue 2026-11-01..2026-11-30"])
    }

    @Test func `a goal is changed and dropped in words, each time with what it was`() async throws {
        let workspace = try await ExampleWorkspace()
        func say(_ words: String) async throws -> String {
            let answer = try await workspace.call(
                "question.ask", #"{"question":"\#(words)","conversation_id":"a"}"#)
            return answer["text"]?.text ?? ""
        }
        _ = try await say("Our target is 200k revenue in November")
        let changed = try await say("make the target 20000")
        #expect(
            changed.hasPrefix(
                "Your goal of total revenue in November 2026 was $200,000; it is now $20,000."), "\(changed)")
        let again = try await workspace.call("question.ask", #"{"question":"are we on track?"}"#)
        #expect(again["interpretation"]?["params"]?["target"]?.double == 20_000)
        let dropped = try await say("drop the goal")
        #expect(
            dropped.hasPrefix("Dropped: your goal of total revenue in November 2026, which was $20,000."),
            "\(dropped)")
        #expect(try await workspace.call("notes.list")["goals"]?.elements?.isEmpty == true)
        #expect(try await say("drop the goal").contains("none to drop"))
    }

    @Test func `an event may explain a change`() async throws {
        let workspace = try await ExampleWorkspace()
        _ = try await workspace.call(
            "notes.add", #"{"event":{"name":"Price test","period":{"start":"2026-11-17","end":"2026-11-17"}}}"#)
        let change = try await workspace.call(
            "change.explain",
            #"{"metric":"sessions","period":{"start":"2026-11-17","end":"2026-11-17"},"#
                + #""comparison":{"start":"2026-11-16","end":"2026-11-16"}}"#)
        #expect(change.serialized.contains("Price test"))
    }

    @Test(arguments: [
        ("notes.add", "{}", "event"),
        ("notes.add", #"{"event":{"name":" ","period":{"start":"2026-11-16","end":"2026-11-16"}}}"#, "event.name"),
        ("notes.add", #"{"event":{"name":"x","period":{"start":"2026-11-16","end":"2026-11-15"}}}"#, "event.period"),
        (
            "notes.add",
            #"{"goal":{"metric":"sessions","target":0,"period":{"start":"2026-11-16","end":"2026-11-16"}}}"#,
            "goal.target"
        ),
        (
            "notes.add",
            #"{"goal":{"metric":"bounce_rate","target":40,"period":{"start":"2026-11-16","end":"2026-11-16"}}}"#,
            "goal.target"
        ),
        (
            "notes.add",
            #"{"goal":{"metric":"sessions","target":5,"period":{"start":"2026-11-16","end":"2026-11-16"},"#
                + #""filters":[{"field":"contry","op":"eq","value":"Germany"}]}}"#,
            "goal.filters[0].field"
        ),
        (
            "notes.add",
            #"{"goal":{"metric":"sessions","target":5,"period":{"start":"2026-11-16","end":"2026-11-16"},"#
                + #""filters":[{"field":"total_revenue","op":"gt","value":10}]}}"#,
            "goal.filters[0].field"
        ),
    ])
    func `what cannot be a note is refused with its place`(method: String, params: String, place: String) async throws {
        let error = try await ExampleWorkspace().error(method, params)
        #expect(error.category == .invalidParameters && error.message.hasPrefix("\(place): "), "\(error.message)")
    }

    @Test func `a metric that nobody knows is not found, with its place and what is near`() async throws {
        let error = try await ExampleWorkspace().error(
            "notes.add",
            #"{"goal":{"metric":"sesions","target":5,"period":{"start":"2026-11-16","end":"2026-11-16"}}}"#)
        #expect(error.category == .notFound && error.suggestions.contains("sessions"))
        #expect(error.issues.map(\.location) == ["goal.metric"])
    }

    @Test func `a name that nothing has is not found, with what is near`() async throws {
        let workspace = try await ExampleWorkspace()
        _ = try await workspace.call("notes.add", launch)
        let error = try await workspace.error("notes.delete", #"{"name":"Lanch"}"#)
        #expect(error.category == .notFound && error.suggestions.contains { $0.contains("Launch") })
    }

    @Test func `erasing a person reaches the events that name them`() async throws {
        let workspace = try await ExampleWorkspace()
        _ = try await workspace.call(
            "notes.add", #"{"event":{"name":"Call with zoe","period":{"start":"2026-11-16","end":"2026-11-16"}}}"#)
        let dry = try await workspace.call("users.erase", #"{"users":["zoe"],"dry_run":true}"#)
        #expect(dry["conversations"]?.integer == 1)
        #expect(workspace.context.notes.notes.events.count == 1)
        _ = try await workspace.call("users.erase", #"{"users":["zoe"]}"#)
        #expect(workspace.context.notes.notes.events.isEmpty)
    }

    @Test func `notes are kept for the next run; what cannot be kept is not half there`() throws {
        let keeper = NotesInMemory()
        let event = WorkspaceDay(name: "launch", range: DateRange(day: try #require(CivilDate("2026-11-16"))))
        try NoteBook(keeper: keeper).change { $0.add(.event(event)) }
        let later = try NoteBook(keeper: keeper)
        #expect(later.notes.events == [event])
        keeper.isFull.withLock { $0 = true }
        #expect(throws: NotesInMemory.Full.self) { try later.change { $0.remove(named: "launch") } }
        #expect(later.notes.events == [event])
    }

    @Test func `two chats that are open together lose nothing of what the other was told`() throws {
        let keeper = NotesInMemory()
        let (first, second) = (try NoteBook(keeper: keeper), try NoteBook(keeper: keeper))
        func event(_ name: String) throws -> WorkspaceDay {
            WorkspaceDay(name: name, range: DateRange(day: try #require(CivilDate("2026-11-16"))))
        }
        let (launch, sale, fair) = (try event("launch"), try event("sale"), try event("fair"))
        try first.change { $0.add(.event(launch)) }
        #expect(second.notes.events == [launch])
        try second.change { $0.add(.event(sale)) }
        try first.change { $0.add(.event(fair)) }
        #expect(first.notes.events.map(\.name).sorted() == ["fair", "launch", "sale"])
        #expect(second.notes == first.notes)
    }
}

private final class NotesInMemory: NoteKeeper {
    struct Full: Error {}
    let isFull = Mutex(false)
    private let kept = Mutex(Notes())
    private let changes = Mutex(0)

    func notes() -> Notes { kept.withLock { $0 } }

    var stamp: String? { changes.withLock { "\($0)" } }

    func alone<Result>(_ body: () throws -> Result) throws -> Result { try body() }

    func keep(_ notes: Notes) throws {
        guard !isFull.withLock({ $0 }) else { throw Full() }
        kept.withLock { $0 = notes }
        changes.withLock { $0 += 1 }
    }
}
