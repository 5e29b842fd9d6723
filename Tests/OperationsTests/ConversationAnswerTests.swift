import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// A shop whose search campaign stops on 15 November, asked what a manager asks of it.
@Suite struct `Talks about a campaign that stopped` {
    /// Ten weeks up to today, which teach what is usual.
    private static let recent = DateRange.days("2026-09-14", "2026-11-22").days
    /// The days around last year's Black Friday.
    private static let earlier = DateRange.days("2025-11-03", "2025-12-21").days
    private static let stop = CivilDate.day("2026-11-15")
    private static let blackFriday = CivilDate.day("2025-11-28")

    /// Sixteen visits a day of which four are of the campaign while it runs; thrice as many on Black Friday.
    private static func events(_ days: [CivilDate]) -> [Event] {
        days.flatMap(visits)
    }

    private static func visits(_ day: CivilDate) -> [Event] {
        (0..<(day == blackFriday ? 48 : 16)).compactMap { visit -> Event? in
            let isOfCampaign = visit % 4 == 0
            if isOfCampaign, day >= stop { return nil }
            return .fixture(
                "\(day) 1\(visit % 10):00:00", visit % 8 == 0 || visit % 8 == 1 ? "purchase" : "page_view",
                user: "\(day)-\(visit)", page: "/",
                traffic: isOfCampaign ? "google/cpc/brand-search" : visit % 4 == 1 ? "google/organic" : nil,
                value: visit % 8 < 2 ? "50.00" : nil, texts: [.deviceCategory: visit % 2 == 0 ? "mobile" : "desktop"])
        }
    }

    private static let costs: [Observation] = (earlier + recent).flatMap { day in
        [("brand-search", "10", "40", day < stop), ("generic", "10", day > .day("2026-11-08") ? "0" : "40", true)]
            .compactMap { name, cost, claim, runs in
                guard runs else { return nil }
                return Observation(
                    source: "ads", key: "\(name)-\(day)", period: DateRange(day: day),
                    dimensions: ["campaign_name": name], values: [.clicks: 10],
                    money: [
                        .cost: .amount(day == blackFriday ? "30" : cost), .conversionValue: .amount(claim),
                    ])
            }
    }

    private func workspace(withEarlier: Bool = false) async throws -> ExampleWorkspace {
        try await ExampleWorkspace(
            events: Self.events(withEarlier ? Self.earlier + Self.recent : Self.recent), observations: Self.costs)
    }

    /// The answers to questions that follow each other; what each claims follows from its facts.
    private func talk(
        _ questions: [String], in workspace: ExampleWorkspace, verified: Bool = true
    ) async throws -> [VerifiedAnswer] {
        var answers: [VerifiedAnswer] = []
        for question in questions {
            let answer = try await AskQuestion().run(
                AskQuestion.Input(question: question, conversationID: "a"), in: workspace.context)
            let verifier = ClaimVerifier(
                facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
            let told = answer.text.split(separator: "\n").filter { !$0.contains("Data: ") }.joined(separator: "\n")
            let faults = verifier.verify(told).faults.map { "\($0.reason ?? "") < \($0.text)" }
            #expect(faults.isEmpty || !verified, "\(question)\n\(answer.text)\n\(faults.joined(separator: "\n"))")
            answers.append(answer)
        }
        return answers
    }

    @Test func `advice names the campaign that stopped, and what is done is in the review the same day`() async throws {
        let workspace = try await workspace()
        let answers = try await talk(["what should we do?", "what should we do about brand-search?"], in: workspace)
        let first = try #require(answers[0].actions.first)
        #expect(first["rule"]?.text == "restart_campaign", "\(answers[0].text)")
        #expect(answers[0].text.contains("Switch the campaign 'brand-search' on again"), "\(answers[0].text)")
        #expect(answers[0].text.contains("Nothing comes from it any more: sessions 0 ["), "\(answers[0].text)")
        #expect(!answers[0].text.contains("Find out why fewer visits come"), "\(answers[0].text)")
        #expect(answers[1].actions.compactMap { $0["rule"]?.text } == ["restart_campaign"], "\(answers[1].text)")
        let id = try #require(first["id"]?.text)
        _ = try await workspace.call("recommendations.follow", #"{"id":"\#(id)"}"#)
        let review = try await workspace.call("report.run", #"{"name":"advice_review"}"#)
        #expect(review.serialized.contains("Switch the campaign 'brand-search' on again"), "\(review.serialized)")
        #expect(review.serialized.contains("not due yet"))
        #expect(!review.serialized.contains("nothing came of it"))
    }

    @Test func `what happened to a campaign that stopped begins with that it stopped`() async throws {
        let answer = try await workspace().answer(
            reading(.summary) {
                $0.filters = [Filter("session_campaign_name", .eq, .text("brand-search"))]
                $0.period = .days("2026-11-08", "2026-11-21")
                $0.comparison = .days("2026-10-25", "2026-11-07")
            })
        let text = answer["text"]?.text ?? ""
        #expect(
            text.hasPrefix("Nothing came from brand-search over 15–21 Nov 2026: sessions 0 [F1], down from"), "\(text)")
    }

    @Test func `a campaign to be watched is told alike by advice, by its own question and by a what-if`() async throws {
        let workspace = try await workspace()
        // A campaign of visits and one of ads share their name in the second: the check of words keeps them apart.
        let answers =
            try await talk(["what should we do?"], in: workspace)
            + talk(["which campaign should we cut?"], in: workspace, verified: false)
        #expect(answers[0].text.contains("Watch, and do not cut yet"), "\(answers[0].text)")
        #expect(answers[1].text.contains("No campaign should be cut now"), "\(answers[1].text)")
        #expect(answers[1].text.contains("brand-search has stopped."), "\(answers[1].text)")
        let filter = Filter("campaign_name", .eq, .text("generic"))
        let own = try #require(
            try await workspace.answer(reading(.recommendation) { $0.filters = [filter] })["text"]?.text)
        let verdict = "generic is to be watched, and not cut yet"
        #expect(own.hasPrefix(verdict) && !own.contains("All campaigns"), "\(own)")
        #expect(own.contains("Decide after its next whole week, on 2026-11-30."), "\(own)")
        let change: JSONValue = .object([
            "field": .string("advertiser_ad_cost"), "by_pct": .integer(-50),
            "filters": .array([
                .object([
                    "field": .string("campaign_name"), "op": .string("eq"), "value": .string("generic"),
                ])
            ]),
        ])
        let supposed = try await workspace.answer(
            reading(.whatIf) { $0.params = .object(["changes": .array([change])]) })
        #expect(supposed["text"]?.text?.contains(verdict) == true, "\(supposed["text"]?.text ?? "")")
    }

    @Test func `what was lost is what the campaign would have brought, carried on over the days since`() async throws {
        let workspace = try await workspace()
        // Two orders of $50 a day in the 28 days before: eight days without are 16 orders, $800.
        let answers = try await talk(
            [
                "revenue from the campaign \"brand-search\" in October", "how much did we lose since it stopped?",
                "and orders?",
                "which campaign stopped?", "how much is it costing us a week?", "did any campaign stop in October?",
                "which campaign stopped?", "how much did we lose since it stopped?",
            ], in: workspace)
        let money = "Had it gone on as before, total revenue would have come to about $800 ["
        #expect(answers[0].text.contains("brand-search"), "\(answers[0].text) \(answers[0].interpretation.serialized)")
        #expect(answers[1].text.contains(money), "\(answers[1].text)")
        #expect(answers[1].text.contains("came to $2,800 ["), "\(answers[1].text)")
        #expect(answers[1].text.contains("came to $280 ["), "\(answers[1].text)")
        #expect(answers[1].text.contains("it would have come to about $80 ["), "\(answers[1].text)")
        #expect(answers[2].text.contains("orders would have come to about 16 ["), "\(answers[2].text)")
        #expect(
            answers[3].text.hasPrefix("Nothing has come from brand-search since 15 Nov 2026."), "\(answers[3].text)")
        #expect(answers[4].text.contains(money), "\(answers[4].text)")
        #expect(answers[7].text.contains(money), "\(answers[7].text)")
        #expect(
            answers[5].text.hasPrefix("No campaign that had brought sessions before has stopped in October 2026."),
            "\(answers[5].text)")
    }

    @Test func `a fall is asked since when, how much it cost, how sure it is, in percent and in short`() async throws {
        let workspace = try await workspace()
        let answers = try await talk(
            [
                "why did sessions fall last week?", "since when?", "how much did that cost us?", "how sure are you?",
                "as percentages", "make it shorter",
            ], in: workspace, verified: false)
        #expect(answers[1].text.contains("Nothing has come from brand-search since 15 Nov 2026."), "\(answers[1].text)")
        #expect(answers[2].text.contains("The change in total revenue is -$"), "\(answers[2].text)")
        #expect(answers[2].text.contains("goes with traffic is"), "\(answers[2].text)")
        #expect(
            answers[2].text.contains("Ad cost where ad campaign is brand-search came to $60 ["), "\(answers[2].text)")
        #expect(answers[3].text.hasPrefix("The figures are counted, not estimated."), "\(answers[3].text)")
        #expect(answers[4].text.contains("- Paid Search: down 100 % ["), "\(answers[4].text)")
        #expect(answers[5].text.count < answers[0].text.count / 2, "\(answers[5].text)")
        #expect(answers[5].text.hasPrefix("Sessions fell"), "\(answers[5].text)")
    }

    @Test func `groups are told as shares and in one sentence`() async throws {
        let workspace = try await workspace()
        let answers = try await talk(
            ["revenue by device in October", "as percentages", "in one sentence"], in: workspace)
        #expect(answers[1].text.contains("- mobile: 50 % ["), "\(answers[1].text)")
        #expect(answers[1].table == nil)
        let sentence = answers[2].text.split(separator: "\n").first ?? ""
        #expect(sentence.hasPrefix("Total revenue by device"), "\(sentence)")
        #expect(!answers[2].text.contains("All together"), "\(sentence)")
    }

    @Test func `Black Friday is prepared by last year's, and what the data cannot tell is said`() async throws {
        let workspace = try await workspace(withEarlier: true)
        let answers = try await talk(
            [
                "how should we prepare for Black Friday?", "how much budget for Black Friday?",
            ], in: workspace)
        let plan = answers[0].text
        #expect(plan.hasPrefix("Black Friday is on 27 Nov 2026."), "\(plan)")
        let then = "Sessions on 28 Nov 2025 came to 48 [F1]; expected by the same weekdays around it: 16 ["
        #expect(plan.contains(then), "\(plan)")
        #expect(plan.contains("What the data cannot tell: your stock and prices"), "\(plan)")
        #expect(plan.contains("Worth doing before then") && !answers[0].actions.isEmpty, "\(plan)")
        // Sixty then for twenty; ten of late, as one of two campaigns has stopped.
        #expect(answers[1].text.contains("Ad cost on 28 Nov 2025 came to $60"), "\(answers[1].text)")
        #expect(answers[1].text.contains("if it changes as it did the last time: $"), "\(answers[1].text)")
        let young = try await self.workspace()
        let none = try await talk(["how should we prepare for Black Friday?"], in: young)
        #expect(none[0].text.contains("The data does not hold the last time, 28 Nov 2025,"), "\(none[0].text)")
    }

    @Test(arguments: [
        ["sessions on mobile last week"], ["revenue by channel on mobile last month"],
        ["why did sessions on mobile fall last week?"], ["sessions by day last month"],
        ["which channel lost the most sessions last week"], ["what should we do?"],
        ["sessions last week", "is that normal?"],
    ])
    func `what is offered next was not asked, keeps the filters and is answered`(talk: [String]) async throws {
        let workspace = try await workspace()
        var asked = talk
        var answer = try #require(try await self.talk(talk, in: workspace, verified: false).last)
        let isOnMobile = talk[0].contains("mobile")
        for _ in 0..<2 {
            #expect(Set(answer.nextQuestions).isDisjoint(with: asked), "\(asked): \(answer.nextQuestions)")
            guard let next = answer.nextQuestions.first else { break }
            let followed = try #require(try await self.talk([next], in: workspace, verified: false).last)
            #expect(followed.interpretation["needs_clarification"]?.flag == false, "\(next)")
            #expect(followed.interpretation["out_of_scope"]?.flag == false, "\(next)")
            #expect(!followed.text.isEmpty, "\(next)")
            if isOnMobile, followed.interpretation["intent"]?.text != "recommendation",
                answer.interpretation["intent"]?.text != "recommendation"
            {
                #expect(followed.interpretation["filters"]?.serialized.contains("mobile") == true, "\(next)")
            }
            asked.append(next)
            answer = followed
        }
        #expect(asked.count > talk.count, "\(talk): nothing is offered")
    }
}
