import Semantics
import Testing

@testable import Operations

/// What stands around a question and is no part of it.
@Suite("Small talk and politeness")
struct SmallTalkTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ question: String) throws -> Interpretation {
        Self.reader.read(question, today: try #require(CivilDate("2026-11-23")))
    }

    @Test(arguments: [
        ("Client call in five minutes. How many orders last week?", "How many orders last week?"),
        ("Revenue by channel in October. The client will ask.", "Revenue by channel in October."),
        ("For tomorrow's standup: bounce rate yesterday", "bounce rate yesterday"),
        ("Real quick - how many orders last week?", "how many orders last week?"),
        // Who a story is for, and what is only said, stay.
        ("Recap October. It's for the board.", "Recap October. It's for the board."),
        ("Thanks a lot, that's all I need.", "Thanks a lot, that's all I need."),
        ("Sessions in May. Same for June.", "Sessions in May. Same for June."),
        ("“For the weekly report: A” landing page sessions", "“For the weekly report: A” landing page sessions"),
    ])
    func `a sentence of talk is dropped, and no other`(said: String, asked: String) {
        #expect(SmallTalk.dropped(said) == asked)
    }

    @Test(arguments: [
        ("Would you be so kind as to give me yesterday's revenue?", "give me yesterday's revenue?"),
        ("Would you mind silencing the alert?", "silence the alert?"),
        ("It would be great if you could show CTR by campaign", "show CTR by campaign"),
        ("Might I ask how many orders we had?", "how many orders we had?"),
        (
            "I was hoping you could rank our pages, and could you please list the channels?",
            "rank our pages, and list the channels?"
        ),
        // What is asked for begins with these words.
        ("I'd like to see if sales fell", "I'd like to see if sales fell"),
        ("Can I get to the numbers of May?", "Can I get to the numbers of May?"),
        ("Can we get to 800 signups by December?", "Can we get to 800 signups by December?"),
    ])
    func `politeness is taken off the request`(said: String, asked: String) {
        #expect(PoliteRequest.plain(said) == asked)
    }

    @Test(arguments: [
        "{q}", "The boss wants to know: {q}", "Client call in five minutes. {q}", "{q} I need it for a slide.",
        "Maybe a stupid question: {q}", "{q} Thanks in advance!", "Someone asked me this at lunch: {q}",
    ])
    func `the same is read with and without`(frame: String) throws {
        for question in [
            "How many orders did we get last week?", "Why did revenue fall in October?",
            "Which five campaigns had the best ROAS last month?", "How many new users will we have in December?",
        ] {
            var with = try read(frame.replacing("{q}", with: question))
            var without = try read(question)
            (with.confidence, without.confidence) = (1, 1)
            #expect(with == without, "\(frame)")
        }
    }
}
