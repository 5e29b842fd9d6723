import Testing

@testable import Operations
@testable import Semantics

/// Messages of two sentences that make one request, and turns of phrase.
@Suite struct JoinedSentencesTests {
    private func read(_ question: String) throws -> Interpretation {
        QuestionReader(catalogue: .standard).read(question, today: try #require(CivilDate("2026-11-23")))
    }

    @Test(
        "An observation and the question for its cause are one",
        arguments: [
            "Orders fell on Friday. Any idea why?", "Refunds rose last week. What lies behind it?",
            "Our bounce rate got worse in October. What is the reason?",
            "Traffic has been weaker lately. Can you explain that?",
            "Signups were low yesterday. What happened?",
        ])
    func causesAreAskedAfterwards(_ question: String) throws {
        #expect(try read(question).intent == .why)
    }

    @Test(arguments: [
        ("Is traffic going up this quarter? Show me the trend.", QuestionIntent.trend),
        ("Our ROAS on Meta is poor. What would you recommend?", .recommendation),
        ("We promised 90k orders this year. Are we on schedule?", .goalPacing),
        ("The checkout test has been running for a month. What is the result?", .abtest),
        ("Keep an eye on LCP and send an email when it exceeds 3 seconds.", .alertCreate),
        ("The refund alert is too loud. Mute it.", .alertManage),
    ])
    func theSecondLeansOnTheFirst(_ question: String, _ intent: QuestionIntent) throws {
        #expect(try read(question).intent == intent)
    }

    @Test("Two requests stay two")
    func requestsStayApart() throws {
        let both = try read("Show sessions last week. And what was the bounce rate in October?")
        #expect(both.intent == .multi)
        #expect(both.parts.map(\.metrics) == [["sessions"], ["bounce_rate"]])
        let alert = try read("Revenue per country last week, and an alert if refunds exceed 500.")
        #expect(alert.parts.map(\.intent) == [.breakdown, .alertCreate])
        let data = try read("Is yesterday's data complete? And what was the conversion rate yesterday?")
        #expect(data.parts.map(\.intent) == [.dataQuality, .metricValue])
    }

    @Test("Turns of phrase are put into plain words")
    func idioms() throws {
        let first = try read("our number one country by revenue last month")
        #expect(first.intent == .ranking)
        #expect(first.limit == 1)
        #expect(try read("clicks campaign by campaign last week").breakdown == ["campaign_name"])
        #expect(try read("y is ROAS down last week").intent == .why)
        #expect(try read("y").intent != .why)
        let without = try read("sessions by city, leave Paris out")
        #expect(without.filters == [Filter("city", .ne, .text("Paris"))])
    }

    @Test(
        "A time of day may be spoken",
        arguments: [
            ("half past four in the afternoon", "16:30"), ("quarter past seven in the morning", "07:15"),
            ("a quarter to nine", "08:45"), ("10 am", "10:00"), ("6 pm", "18:00"),
        ])
    func spokenTimes(_ words: String, _ time: String) throws {
        let reading = try read("Send the weekly summary every Thursday, \(words), by email")
        #expect(reading.intent == .reportSchedule)
        #expect(reading.params["time"]?.text == time)
    }
}
