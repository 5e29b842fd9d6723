import Foundation
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
        ("we have a Black Friday sale on Nov 27", "Black Friday sale", "2026-11-27"),
        ("we have a redesign from Nov 9", "redesign", "2026-11-09"),
        ("We will have a launch on December 3", "launch", "2026-12-03"),
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

    private func notes(_ goals: (metric: MetricID, target: Double, days: String)...) throws -> Notes {
        var notes = Notes()
        for goal in goals {
            let ends = goal.days.components(separatedBy: "..")
            notes.add(
                .goal(
                    Notes.Goal(
                        metric: goal.metric, target: goal.target,
                        period: DateRange(
                            start: try #require(CivilDate(ends[0])), end: try #require(CivilDate(ends[1]))))))
        }
        return notes
    }

    @Test(arguments: [
        ("make the target 20000", 20_000.0), ("change the goal to 200k", 200_000), ("raise our goal by 10%", 110_000),
        ("lower the target by 20k", 80_000), ("can we set the goal to 150k?", 150_000),
        ("the target should be 120,000", 120_000),
    ])
    func `a goal that was told is changed`(text: String, target: Double) throws {
        let notes = try notes(("total_revenue", 100_000, "2026-11-01..2026-11-30"))
        let reading = reader.read(text, today: try today(), notes: notes)
        guard case .goal(let goal) = reader.note(in: text, reading: reading, today: try today(), notes: notes) else {
            Issue.record("no goal in: \(text)")
            return
        }
        #expect(goal.metric == "total_revenue" && "\(goal.period)" == "2026-11-01..2026-11-30")
        #expect(abs(goal.target - target) < 1e-6)
        #expect(notes.goal(replacedBy: goal)?.target == 100_000)
    }

    @Test func `a goal of a month to come is of its days`() throws {
        guard case .goal(let goal) = try note("our target is 200k revenue in December") else {
            Issue.record("no goal")
            return
        }
        #expect("\(goal.period)" == "2026-12-01..2026-12-31")
    }

    @Test(arguments: [
        "drop the goal", "forget our revenue target", "please cancel the goal for November", "we have no goal anymore",
    ])
    func `a goal is taken back`(text: String) throws {
        let notes = try notes(("total_revenue", 100_000, "2026-11-01..2026-11-30"))
        let reading = reader.read(text, today: try today(), notes: notes)
        guard
            case .withdrawnGoal(let goal) = reader.note(in: text, reading: reading, today: try today(), notes: notes)
        else {
            Issue.record("nothing taken back in: \(text)")
            return
        }
        #expect(goal.target == 100_000)
        var left = notes
        left.add(.withdrawnGoal(goal))
        #expect(left.goals.isEmpty)
    }

    @Test func `which goal to drop is asked where several are meant`() throws {
        let notes = try notes(
            ("total_revenue", 100_000, "2026-11-01..2026-11-30"), ("sessions", 9_000, "2026-11-01..2026-11-30"))
        let reading = reader.read("drop the goal", today: try today(), notes: notes)
        #expect(reading.needsClarification && reading.clarifyingQuestion?.contains("There are 2") == true)
        #expect(reader.note(in: "drop the goal", reading: reading, today: try today(), notes: notes) == nil)
        let named = reader.read("drop the sessions goal", today: try today(), notes: notes)
        #expect(named.metrics == ["sessions"] && !named.needsClarification)
        for (text, metric) in [("forget goal 2", "sessions"), ("drop the first goal", "total_revenue")] {
            let numbered = reader.read(text, today: try today(), notes: notes)
            #expect(numbered.metrics == [MetricID(metric)] && !numbered.needsClarification, "\(text)")
        }
        #expect(reader.read("forget goal 3", today: try today(), notes: notes).needsClarification)
    }

    @Test func `a change by so much is made once, however often the talk is read`() throws {
        let after = try notes(("total_revenue", 110_000, "2026-11-01..2026-11-30"))
        let said = [ConversationTurn(role: .user, text: "raise our goal by 10%")]
        let reading = reader.read("are we on track?", conversation: said, today: try today(), notes: after)
        #expect(reading.params["target"]?.double == 110_000)
    }

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
        let december = reader.read(
            "are we on track for our revenue goal in December?", today: try today(), notes: notes)
        #expect(december.params["target"]?.double == 2, "\(december)")
        // A target that is said counts, and one of another metric is none.
        #expect(try target("are we on track for 500k revenue this month?") == 500_000)
        #expect(try target("are we on track with orders?") == nil)
        #expect(reader.read("are we on track?", today: try today()).needsClarification)
    }
}
