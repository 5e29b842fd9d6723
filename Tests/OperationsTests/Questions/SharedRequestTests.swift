import Operations
import Semantics
import Testing

/// Sentences that are one request between them.
@Suite("One request in two sentences")
struct SharedRequestTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ question: String) throws -> Interpretation {
        Self.reader.read(question, today: try #require(CivilDate("2026-11-23")))
    }

    @Test func `figures of the same days are one table`() throws {
        let reading = try read(
            "In October: how often were our ads shown, how many ad clicks did we get, and what click-through rate did "
                + "that give?")
        #expect(reading.intent == .metricValue)
        #expect(Set(reading.metrics) == ["advertiser_ad_impressions", "advertiser_ad_clicks", "ctr"])
        #expect(reading.period?.description == "2026-10-01..2026-10-31")
    }

    @Test(arguments: [
        (
            "How many people have signed up so far this month, and how many had by the same day last month?",
            "2026-11-01..2026-11-23", "2026-10-01..2026-10-23"
        ),
        (
            "How many units did we sell last week, and how does that measure up to the week before?",
            "2026-11-16..2026-11-22", "2026-11-09..2026-11-15"
        ),
    ])
    func `a figure of other days is held against the first`(question: String, period: String, other: String) throws {
        let reading = try read(question)
        #expect(reading.intent == .comparison)
        #expect(reading.period?.description == period && reading.comparison?.description == other)
    }

    @Test(arguments: [
        ("Go over the signups for October. Were there moments when they looked abnormal?", QuestionIntent.anomaly),
        ("Players trigger the search event. What came next in October, leaving scroll aside?", .path),
        (
            "I want the CTR per ad group since the start of the month. Show only the groups that are below 0.5%.",
            .breakdown
        ),
        ("Terrible revenue yesterday. Reason?", .why),
        ("We are planning December. Please forecast signups for that month. How certain is that?", .forecast),
    ])
    func `what the first sentence only tells leads to the second`(question: String, intent: QuestionIntent) throws {
        #expect(try read(question).intent == intent)
    }

    @Test func `two kinds of things stay two`() throws {
        let reading = try read(
            "How many orders did we get yesterday, and where do people drop out of the checkout funnel?")
        #expect(reading.parts.map(\.intent) == [.metricValue, .funnel])
    }

    @Test func `a name that is introduced may have several words`() throws {
        let reading = try read("Delete the alert named Night Watch, please.")
        #expect(reading.params["rule"]?.text == "Night Watch")
    }

    @Test func `what is left out of a split is one of what it is split by`() throws {
        let reading = try read("Refund rate for each brand last month, except Nordvik")
        #expect(reading.filters == [Filter("item_brand", .ne, .text("Nordvik"))])
        #expect(!reading.needsClarification)
    }
}
