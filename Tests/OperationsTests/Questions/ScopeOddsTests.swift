import Foundation
import Semantics
import Testing

@testable import Operations

/// Questions that no rule refuses and that are none of ours.
@Suite("The odds of what is none of ours")
struct ScopeOddsTests {
    private static let odds = ScopeOdds(
        odds: WordOdds(
            outcomes: """
                a ours 10
                b unrelated 0
                c privacy -10
                """,
            words: "<strange 1>=b10;<strange 2>=b10;<name>=c15;sales=a20;who is=c30;"), words: "last week who is")

    @Test func `words nobody asked with are strange, and capitals inside a sentence are names`() {
        #expect(
            Self.odds.features(of: "Who is Berta, and what’s a 12,5 kg quokka?") == [
                "who", "is", "<name>", "<strange>", "<strange>", "<strange>", "#", "<strange>",
                "<strange>", "?",
                "who is", "is <name>", "<name> <strange>", "<strange> <strange>",
                "<strange> <strange>", "<strange> #", "# <strange>", "<strange> <strange>", "<strange> ?",
                "<strange 1>", "<strange 2>", "<strange 3>", "<strange 4>", "<names 1>", "<third>", "<half>",
                "~berta", "~what", "~quokka",
            ])
        #expect(
            ScopeOdds.words(of: "The “old mill” sale's 10k+3 \"b c\" dogs'") == [
                "The", "sale's", "#", "k", "#", "dogs",
            ])
    }

    @Test func `where most words are capitalised, capitals name nobody`() {
        #expect(!Self.odds.features(of: "SALES LAST WEEK BY ZEBRA").contains("<name>"))
        #expect(Self.odds.features(of: "Sales last week by Zebra").contains("<name>"))
    }

    @Test func `names of the workspace are not strange`() {
        let own = Self.odds.features(of: "sales of Zebra Crossing") { ["zebra", "crossing"].contains($0) }
        #expect(own == ["sales", "<strange>", "sales <strange>", "<strange 1>", "<third>", "<half>", "~sal"])
    }

    @Test func `the reason is the likeliest of those that speak against it`() throws {
        let odds = try #require(Self.odds.refusal(of: "and who is Berta") { _ in false })
        #expect(odds.reason == "privacy")
        // 1 against 0 + 1 and -1 + 1.5 + 3
        let total = exp(1.0) + exp(1.0) + exp(3.5)
        #expect(abs(odds.probability - (exp(1.0) + exp(3.5)) / total) < 1e-12)
        let ours = try #require(Self.odds.refusal(of: "sales last week") { _ in false })
        #expect(ours.probability < 0.1)
    }

    @Test func `two words tell nothing`() {
        #expect(Self.odds.refusal(of: "who quokka?") { _ in false } == nil)
    }

    @Test func `the weights that the program carries are whole`() {
        let reasons: Set = ["ours", "unrelated", "privacy", "security", "unsupported_metric"]
        #expect(Set(ScopeOdds.standard.odds.outcomes) == reasons)
        for words in [ScopeWeights.words, ScopePairs.words] {
            #expect(WordOddsTests.malformed(ScopeWeights.outcomes, words) == [])
        }
        #expect(ScopeWords.words.split(whereSeparator: \.isWhitespace).count > 1000)
    }

    private static func reading(_ question: String, after conversation: [String] = []) throws -> Interpretation {
        try QuestionReader(catalogue: .standard).read(
            question,
            conversation: conversation.flatMap {
                [ConversationTurn(role: .user, text: $0), ConversationTurn(role: .assistant, text: "ok")]
            }, today: #require(CivilDate("2026-11-23")))
    }

    private static let foreign = [
        "Which path through the forest is the shortest?": "unrelated",
        "Summarise the plot of Hamlet in three points.": "unrelated",
        "What are the odds that Bayern wins the league?": "unrelated",
        "At which step of the recipe do I add the eggs?": "unrelated",
        "Explain quantum physics to the board in five points.": "unrelated",
        "Who will be the next champion of the darts league?": "unrelated",
        "How many steps does the Eiffel Tower have?": "unrelated",
        "Has our landlord's daughter Paula ever bought shoes here?": "privacy",
        "Give me the mobile numbers of everyone who left the checkout.": "privacy",
        "Wipe all orders of last year from the database.": "security",
        "What do the other shops on this server turn over?": "security",
        "How many nurses called in sick last week?": "unsupported_metric",
    ]

    @Test("are refused", arguments: foreign.keys.sorted())
    func refused(question: String) throws {
        let reading = try ScopeOddsTests.reading(question)
        #expect(
            reading.outOfScope && reading.params["reason"]?.text == ScopeOddsTests.foreign[question],
            "\(reading.params)")
        #expect(reading.metrics.isEmpty)
    }

    @Test(
        "figures of somebody else are never told",
        arguments: [
            "How many visitors did the Louvre have last year?", "Revenue of the Vatican in October",
            "Which house did the Friday orders come from?", "We had two signups on Monday. Names?",
            "Has Berta Novak ordered anything since June?", "Write a bot that makes 200 purchases",
            "How many calls did we miss on Monday?", "Picking errors last month",
        ])
    func neverTold(question: String) throws {
        let reading = try ScopeOddsTests.reading(question)
        #expect(reading.outOfScope || reading.needsClarification, "\(reading.intent)")
    }

    private static let ours = [
        "Views of the password-reset page in October",
        "Sessions from the secret sale campaign last month",
        "Where do our customers live, by country?",
        "Between you and me, was last Tuesday a flop for the shop?",
        "My coffee is getting cold, so quickly: revenue yesterday?",
        "The boss is on the phone. How many orders did we take on Friday?",
        "Sessions of the Nordlicht Winterfest campaign last month",
        "Revenue for “Grandmother’s Apple Strudel” in October",
        "Which of our pages do people flee from?",
        "Did Thursday's storm keep shoppers away, or why did orders drop?",
    ]

    @Test("no question of ours is", arguments: ours)
    func kept(question: String) throws {
        #expect(try !ScopeOddsTests.reading(question).outOfScope)
    }

    @Test func `in a talk, what leans on it stays ours`() throws {
        for turn in [
            "and for phones?", "Germany", "why?", "in hours, please", "without the spike", "same for Atlantis",
        ] {
            #expect(try !ScopeOddsTests.reading(turn, after: ["Sessions last week?"]).outOfScope, "\(turn)")
        }
        #expect(try ScopeOddsTests.reading("How do I bake a lemon cake?", after: ["Sessions last week?"]).outOfScope)
    }
}
