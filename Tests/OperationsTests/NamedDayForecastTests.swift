import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// A shop of thirteen months that sells a hundred or so a day, and a thousand on Black Friday 2025.
@Suite struct `A forecast says which named days it does not know` {
    private static let events: [Event] = DateRange.days("2025-10-20", "2026-11-22").days.enumerated().map {
        index, day in
        let isBlackFriday = day == CivilDate("2025-11-28")
        let value = isBlackFriday ? 1_000 : 100 + (index * 7) % 11
        return .fixture("\(day) 10:00:00", "purchase", user: "u\(index)", page: "/thanks", value: "\(value).00")
    }

    private func answers(_ questions: String...) async throws -> [(text: String, json: JSONValue, faults: String)] {
        let workspace = try await ExampleWorkspace(events: Self.events)
        var told: [(String, JSONValue, String)] = []
        for question in questions {
            let answer = try await AskQuestion().run(
                AskQuestion.Input(question: question, conversationID: "a"), in: workspace.context)
            told.append((answer.text, answer.json, Self.faults(answer, workspace.context.catalogue)))
        }
        return told
    }

    /// What the verifier finds wrong with the paragraphs that name days: not those of the forecast itself.
    static func faults(_ answer: VerifiedAnswer, _ catalogue: Catalogue) -> String {
        let verifier = ClaimVerifier(facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: catalogue)
        let told = answer.text.split(separator: "\n").filter { $0.contains("[F") && !$0.contains("80 %") }.joined(
            separator: "\n")
        return verifier.verify(told).faults.map { "\($0.reason ?? "") < \($0.text)" }.joined(separator: "\n")
    }

    @Test func `what Black Friday brought a year ago stands beside the forecast of it`() async throws {
        let answer = try #require(try await answers("what will revenue be on Black Friday?").first)
        #expect(answer.text.contains("does not know Black Friday: "), "\(answer.text)")
        #expect(answer.text.contains("on the last Black Friday, 28 Nov 2025, was $1,000 ["), "\(answer.text)")
        #expect(answer.text.contains("expected by the Fridays around it: $10"), "\(answer.text)")
        #expect(answer.text.contains("the forecast is too low"))
        #expect(answer.faults.isEmpty, "\(answer.text)\n\(answer.faults)")
    }

    @Test func `of the day alone that comes first, and what an ordinary one would be after it`() async throws {
        let answer = try #require(try await answers("what will revenue be on Black Friday?").first)
        #expect(
            answer.text.hasPrefix("Total revenue on the last Black Friday, 28 Nov 2025, was $1,000 [F1]"),
            "\(answer.text)")
        #expect(answer.text.contains("As a Friday like any other:"), "\(answer.text)")
        #expect(answer.text.ranges(of: "the last Black Friday").count == 1, "\(answer.text)")
    }

    @Test func `how a month ends is its whole, as ordinary days and as a year ago`() async throws {
        let answer = try #require(try await answers("how will the month end?").first)
        #expect(answer.text.hasPrefix("Total revenue stands at $"), "\(answer.text)")
        #expect(
            answer.text.contains("over 24 Nov – 1 Dec 2025, the same days the last time, came to $1,7"),
            "\(answer.text)")
        #expect(answer.text.contains("with as much again the forecast by 30 Nov 2026 would be $4,0"), "\(answer.text)")
        #expect(answer.text.contains("in November 2025."), "\(answer.text)")
    }

    @Test func `how well the method did is told once in a conversation`() async throws {
        let told = try await answers("forecast revenue for December", "forecast revenue for January")
        #expect(told[0].text.contains("earlier points"), "\(told[0].text)")
        #expect(!told[1].text.contains("earlier points"), "\(told[1].text)")
    }

    @Test func `a probability has the case beside it in which the day comes again`() async throws {
        let answer = try #require(try await answers("our target is 3800 revenue in November").first)
        #expect(answer.text.contains("would be $4,0"), "\(answer.text)")
        #expect(answer.text.contains("], enough for the target."), "\(answer.text)")
    }

    @Test func `a week holds the day, and is told as it was a year ago`() async throws {
        let answer = try #require(try await answers("forecast revenue for Black Friday week").first)
        #expect(
            answer.text.contains("over 24–30 Nov 2025, the same days the last time, came to $1,6"), "\(answer.text)")
        #expect(answer.faults.isEmpty, "\(answer.text)\n\(answer.faults)")
    }

    @Test func `days that were like any other are passed over`() async throws {
        let answer = try #require(try await answers("forecast revenue for December").first)
        #expect(!answer.text.contains("does not know"), "\(answer.text)")
    }

    @Test func `whether an effect is in it, and why it is so low, is answered of the forecast`() async throws {
        let told = try await answers(
            "forecast revenue for Black Friday week", "does it include the Black Friday effect?",
            "why so low? last year it was 2234", "does it include Christmas?")
        #expect(
            told[1].text.hasPrefix("No, the forecast does not include the effect of Black Friday."), "\(told[1].text)")
        #expect(told[1].json["interpretation"]?["horizon"]?["end"]?.text == "2026-11-29")
        #expect(told[2].text.hasPrefix("The forecast carries on the level"), "\(told[2].text)")
        #expect(told[2].text.contains("28 Nov 2025"))
        #expect(told[3].text.hasPrefix("No: Christmas Day does not lie in the days"), "\(told[3].text)")
    }

    @Test func `a goal whose days hold Black Friday says so too`() async throws {
        let answer = try #require(try await answers("our target is 4000 revenue in November").first)
        #expect(answer.text.contains("does not know Black Friday"), "\(answer.text)")
        #expect(answer.text.contains("and with it the probability, is too low"))
        #expect(answer.faults.isEmpty, "\(answer.text)\n\(answer.faults)")
    }

    @Test func `a goal of a week counts that week`() async throws {
        let told = try await answers("revenue last week", "is 30k in Black Friday week realistic?")
        let reading = told[1].json["interpretation"]
        #expect(reading?["metrics"]?.serialized == #"["total_revenue"]"#)
        #expect(reading?["period"]?["start"]?.text == "2026-11-23" && reading?["horizon"]?["end"]?.text == "2026-11-29")
        // 30,000 over seven days, none of which is over.
        #expect(told[1].text.contains("Each of its 7 days needs $4,285.71"), "\(told[1].text)")
        #expect(told[1].faults.isEmpty, "\(told[1].text)\n\(told[1].faults)")
        let first = try #require(try await answers("is 30k revenue in Black Friday week realistic?").first)
        #expect(first.text.contains("Each of its 7 days needs $4,285.71"), "\(first.text)")
    }

    @Test func `a day that never was in the data is no zero`() async throws {
        let told = try await answers(
            "how did Black Friday go last year?", "compare revenue in November 2025 with last year",
            "why did revenue change on 2025-11-28 vs 2024-11-29?", "what will revenue be on Black Friday? and vs 2024?")
        for answer in told.prefix(3) {
            #expect(answer.text.contains("There is no data for"), "\(answer.text)")
            #expect(answer.text.contains("to compare with"), "\(answer.text)")
            #expect(!answer.text.contains("$0") && !answer.text.contains("rose"), "\(answer.text)")
            #expect(answer.faults.isEmpty, "\(answer.text)\n\(answer.faults)")
        }
        #expect(told[0].text.contains("$1,000 ["))
    }
}
