import Operations
import Semantics
import Testing

@Suite struct `What a message tells is told apart from what it asks` {
    private let reader = QuestionReader(catalogue: .standard)
    private func today() throws -> CivilDate { try #require(CivilDate("2026-11-23")) }

    private func note(_ text: String) throws -> Note? {
        let today = try today()
        return reader.note(in: text, reading: reader.read(text, today: today), today: today)
    }

    @Test(arguments: [
        ("we had a launch on Oct 3", "launch", "2026-10-03"),
        ("Launch on October 3rd", "Launch", "2026-10-03"),
        ("The redesign went live on Oct 12.", "redesign", "2026-10-12"),
        ("On Oct 3 we had an app launch", "app launch", "2026-10-03"),
        ("note: price increase on November 1", "price increase", "2026-11-01"),
        ("Remember that our anniversary sale ran from June 2 to June 6", "anniversary sale", "2026-06-02..2026-06-06"),
    ])
    func `an event has a name and days`(text: String, name: String, days: String) throws {
        guard case .event(let event) = try note(text) else {
            Issue.record("no event in: \(text)")
            return
        }
        #expect(event.name == name && "\(event.range)" == days)
    }

    @Test(arguments: [
        "our target is 200k revenue in November", "Target 200k revenue in November",
        "We want to reach 200,000 revenue this month",
    ])
    func `a goal has a metric, a target and days`(text: String) throws {
        guard case .goal(let goal) = try note(text) else {
            Issue.record("no goal in: \(text)")
            return
        }
        #expect(goal.metric == "total_revenue" && goal.target == 200_000)
        #expect("\(goal.period)" == "2026-11-01..2026-11-30")
    }

    @Test(arguments: [
        "sessions since the launch on Oct 3", "Revenue fell on Oct 3", "Did we have a launch on Oct 3?",
        "are we on track for 200k revenue in November?", "revenue in November", "What happened on Oct 3", "hello",
        "Compare the launch on Oct 3 with the one on Oct 12",
    ])
    func `a question tells nothing`(text: String) throws { #expect(try note(text) == nil) }

    @Test func `the goal meant is the one under way that ends first`() throws {
        var notes = Notes()
        for (start, end, target) in [
            ("2026-10-01", "2026-10-31", 1.0), ("2026-10-01", "2026-12-31", 2), ("2026-11-01", "2026-11-30", 3),
            ("2026-12-01", "2026-12-31", 4),
        ] {
            notes.add(
                .goal(
                    Notes.Goal(
                        metric: "total_revenue", target: target,
                        period: DateRange(
                            start: try #require(CivilDate(start)), end: try #require(CivilDate(end))))))
        }
        func target(_ question: String) throws -> Double? {
            reader.read(question, today: try today(), notes: notes).params["target"]?.double
        }
        #expect(try target("are we on track?") == 3)
        #expect(try target("will we reach it?") == 3)
        #expect(try target("are we on track for our revenue goal in December?") == 2)
        // A target that is said counts, and one of another metric is none.
        #expect(try target("are we on track for 500k revenue this month?") == 500_000)
        #expect(try target("are we on track with orders?") == nil)
        #expect(reader.read("are we on track?", today: try today()).needsClarification)
    }
}
