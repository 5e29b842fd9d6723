import Foundation
import Semantics
import Testing

@testable import Operations

/// Kinds that the words of a question speak for where no cue does.
@Suite("The odds of kinds")
struct SecondOpinionTests {
    private static let odds = KindOdds(
        odds: WordOdds(
            outcomes: """
                a trend 5
                b funnel -10
                c out_of_nowhere 0
                """,
            words: "course=a20;steps=b30a-5;how many=c40;many=b10;"))

    @Test func `weights of words and pairs add up to a probability`() throws {
        let course = try #require(Self.odds.likeliest("Show me the course"))
        #expect(course.kind == .trend)
        // 0.5 + 2 against -1 and 0
        #expect(abs(course.probability - exp(2.5) / (exp(2.5) + exp(-1) + 1)) < 1e-12)
        let steps = try #require(Self.odds.likeliest("Steps, steps, STEPS?"))
        #expect(steps.kind == .funnel)
        #expect(abs(steps.probability - exp(2) / (exp(2) + exp(0) + 1)) < 1e-12, "a word counts once")
    }

    @Test func `words for a kind that is none of ours tell nothing`() {
        #expect(Self.odds.likeliest("How many") == nil)
    }

    @Test func `numbers, marks and apostrophes are read as the weights were learnt`() {
        #expect(
            KindOdds.words(of: "What’s Q3's 1,200.50 € in 10k? Nov 16-22")
                == ["what's", "q#'s", "#", "in", "#k", "?", "nov", "#", "#"])
        #expect(KindOdds.words(of: "") == [])
        #expect(KindOdds.words(of: "Ärger über 3.") == ["rger", "ber", "#"])
    }

    @Test func `the weights that the program carries are whole`() {
        #expect(KindOdds.standard.odds.outcomes.count > 25)
        #expect(KindOdds.standard.odds.outcomes.allSatisfy { QuestionIntent(rawValue: $0) != nil })
        #expect(WordOddsTests.malformed(KindWeights.outcomes, KindWeights.words) == [])
    }

    private static let cases = QuestionCase.cases(
        #"""
        Is one of our sources lagging, or do we lack data from it? | data_quality
        At which step of signing up have we been losing the largest part of people since October began? | funnel ; metrics=funnel_step_abandonment_rate ; period=2026-10-01..2026-11-23 ; params={"funnel":"sign_up"}
        Drop me a line on Slack about any day with less than 8,000 dollars in sales. | alert_create ; metrics=total_revenue ; step=day ; params={"condition":{"op":"lt","value":8000,"currency":"USD"},"channel":"slack"}
        What became of the people who first came in September? | cohort ; metrics=retention_rate ; period=2026-09-01..2026-09-30 ; step=week
        What was the visit count from Monday through Sunday of the week that just ended? | metric_value ; metrics=sessions ; period=2026-11-16..2026-11-22
        """#)

    @Test("are followed where the reading as that kind is whole", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = SecondOpinionTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
