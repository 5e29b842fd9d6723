import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// Three weeks and two days of a shop: one order of $40 a day, two on Saturdays, none on 10 and 11 November.
@Suite struct `Days are counted, and held against one another by what one of them brings` {
    private static let days = DateRange.days("2026-11-01", "2026-11-22").days
    private static let without: Set<CivilDate> = [.day("2026-11-10"), .day("2026-11-11")]

    private static let events: [Event] = days.flatMap { day -> [Event] in
        let orders = without.contains(day) ? 0 : day.weekday == .saturday ? 2 : 1
        return (0..<3).map { visit in
            .fixture(
                "\(day) 1\(visit):00:00", visit < orders ? "purchase" : "page_view", user: "\(day)-\(visit)", page: "/",
                traffic: visit == 0 ? "news/email" : nil, value: visit < orders ? "40.00" : nil)
        }
    }

    /// What is answered; each number of it follows from its facts.
    private func answer(_ question: String) async throws -> String {
        let workspace = try await ExampleWorkspace(events: Self.events)
        let answer = try await AskQuestion().run(AskQuestion.Input(question: question), in: workspace.context)
        let verifier = ClaimVerifier(
            facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
        let told = answer.text.split(separator: "\n").filter { !$0.contains("Data: ") }.joined(separator: "\n")
        let faults = verifier.verify(told).faults.map { "\($0.reason ?? "") < \($0.text)" }
        #expect(faults.isEmpty, "\(question)\n\(answer.text)\n\(faults.joined(separator: "\n"))")
        return answer.text
    }

    @Test func `how many days were below something counts them, names them, and leaves out the one that runs`()
        async throws
    {
        let text = try await answer("how many days did we make less than 30 dollars in november")
        #expect(
            text.hasPrefix(
                "On 2 [F1] days over 1–22 Nov 2026 total revenue was under $30. There are 22 [F2] days in that time."),
            "\(text)")
        #expect(text.contains("- 10 Nov 2026: $0 ["), "\(text)")
        #expect(text.contains("- 11 Nov 2026: $0 ["), "\(text)")
        #expect(!text.contains("n/a"), "\(text)")
    }

    @Test func `where nothing came from a channel, the channel is not left out`() async throws {
        let text = try await answer("how many days in november had no orders from email?")
        #expect(
            text.hasPrefix("On 2 [F1] days over 1–22 Nov 2026 there were no orders where session channel is Email."),
            "\(text)")
        let sold = try await answer("on how many days did we sell nothing in november")
        #expect(!sold.contains("Items purchased came to"), "\(sold)")
    }

    @Test func `of one day or none, what was asked for is said with it`() async throws {
        let none = try await answer("how many days in november had more than 9 orders")
        #expect(
            none.hasPrefix(
                "Asked for were days with orders over 9. It was so on none of the 22 [F2] days over 1–22 Nov 2026."),
            "\(none)")
        let both = try await answer("how many days in november had more than 1 orders and less than 90 dollars revenue")
        #expect(both.contains("- 7 Nov 2026: orders 2 ["), "\(both)")
    }

    @Test func `only whole weeks are counted`() async throws {
        let text = try await answer("how many weeks in november had more than 4 orders")
        #expect(text.contains("In 3 [F1] weeks over 2–22 Nov 2026 orders were over 4."), "\(text)")
        #expect(text.contains("There are 3 [F2] whole weeks in that time."), "\(text)")
    }

    @Test func `of unequally many days of the week, the average leads and not the sum`() async throws {
        // Four Sundays bring $160 and three Saturdays $240.
        let text = try await answer("which day of the week brings the least revenue this month")
        // Of three Tuesdays and three Wednesdays one had nothing.
        #expect(
            text.contains(
                "Total revenue a day by day of week over 1–22 Nov 2026: Tuesday is among the lowest with $26.67 [F1]"),
            "\(text)")
        #expect(text.contains("- Sunday: $40 ["), "\(text)")
        #expect(text.contains("] a day on average over 4 days"), "\(text)")
        #expect(text.contains("only days that are over count"), "\(text)")
    }

    @Test func `whole weeks are summed as ever`() async throws {
        let text = try await answer("revenue by weekday from 2026-11-02 to 2026-11-22")
        #expect(text.contains("Saturday is highest with $240 ["), "\(text)")
        #expect(!text.contains("on average"), "\(text)")
    }

    @Test func `an average day is what one brings`() async throws {
        for question in [
            "average takings per day from 2026-11-02 to 2026-11-22",
            "how much do we make on an average day since "
                + "2 Nov",
        ] {
            let text = try await answer(question)
            // 19 ordinary days' orders and three Saturdays' second ones, over 21 days.
            #expect(
                text.contains("Total revenue came to $880 [F1] over 2–22 Nov 2026: $41.90 [F1] a day on average."),
                "\(question): \(text)")
        }
        let weekly = try await answer("average revenue per week in november")
        #expect(weekly.contains("$293.33 [F1] a week on average"), "\(weekly)")
    }

    @Test func `a part of a time is no fall of the whole`() async throws {
        let text = try await answer("revenue from 2026-11-09 to 2026-11-15 versus from 2026-11-01 to 2026-11-22")
        #expect(text.hasPrefix("1–22 Nov 2026 holds 9–15 Nov 2026, so this is a part of the whole"), "\(text)")
        #expect(text.contains("that is 26.09 % ["), "\(text)")
        #expect(!text.contains("fell"), "\(text)")
    }
}
