import Semantics
import Testing

@testable import Operations

@Suite struct `Notes are found by what they are called` {
    private let november: DateRange

    init() throws {
        november = DateRange(
            start: try #require(CivilDate("2026-11-01")), end: try #require(CivilDate("2026-11-30")))
    }

    private var notes: Notes {
        var notes = Notes()
        notes.add(.goal(.init(metric: "key_events", target: 500, period: november)))
        notes.add(.goal(.init(metric: "total_revenue", target: 9000, period: november)))
        notes.add(.event(WorkspaceDay(name: "Price test", range: november)))
        return notes
    }

    @Test(arguments: ["key_events", "Key events", "KEY_EVENTS", "key_events 2026-11-01..2026-11-30", "conversions"])
    func `a goal by its name or its metric's`(name: String) {
        #expect(notes.named(name, catalogue: .standard) == [.goal(notes.goals[0])])
    }

    @Test func `an event by its name, and nothing by a name that is none`() {
        #expect(notes.named("price test", catalogue: .standard) == [.event(notes.events[0])])
        #expect(notes.named("sessions", catalogue: .standard).isEmpty)
    }

    @Test func `a removal takes one away, once`() {
        var rest = notes
        let (first, second) = (rest.remove(.goal(notes.goals[0])), rest.remove(.goal(notes.goals[0])))
        #expect(first && !second)
        #expect(rest.goals == [notes.goals[1]] && rest.events == notes.events)
    }
}
