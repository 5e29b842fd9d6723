import Semantics
import Testing

@testable import Operations

/// Questions that a report of the catalogue answers.
struct ReportQuestionTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ turns: String...) throws -> Interpretation {
        let today = try #require(CivilDate("2026-11-23"))
        let earlier = turns.dropLast().map { ConversationTurn(role: .user, text: $0) }
        return ReportQuestionTests.reader.read(try #require(turns.last), conversation: earlier, today: today)
    }

    @Test(
        "A subject that a report treats is answered by it",
        arguments: [
            ("What was different last week?", QuestionIntent.summary, "differences"),
            ("Is anything different about October?", .summary, "differences"),
            ("Does GA agree with Shopify?", .dataQuality, "reconciliation"),
            ("Why do the numbers of Google Ads and our shop not match?", .dataQuality, "reconciliation"),
            ("How did your advice do?", .recommendation, "advice_review"),
            ("Did the recommendations work?", .recommendation, "advice_review"),
            ("Do slow pages cost us sales?", .summary, "site_performance"),
            ("How does loading speed affect conversion?", .summary, "site_performance"),
            ("Show me the click map", .summary, "behaviour"),
            ("Do we pass core web vitals?", .summary, "site_performance"),
            ("Which products look good but do not sell?", .summary, "product_performance"),
            ("How far do people scroll?", .summary, "behaviour"),
        ])
    func subjects(question: String, intent: QuestionIntent, report: String) throws {
        let reading = try read(question)
        #expect(reading.intent == intent, "\(reading.json.serialized)")
        #expect(reading.params["report"]?.text == report, "\(reading.json.serialized)")
        #expect(!reading.needsClarification && !reading.outOfScope)
    }

    @Test(
        "Questions about figures are none about reports",
        arguments: [
            "What is the difference between mobile and desktop revenue?",
            "How many clicks did Google Ads get last week?",
            "What should we do?", "How is our data?", "Sessions by landing page last week", "Summarise last week",
            "Which pages do people leave from?", "What would you recommend for mobile?",
            "How do mobile and desktop sites differ in bounce rate?", "What is the performance of campaigns by cost?",
            "What is the recommendation for this week?", "How does revenue differ by source?",
        ])
    func others(question: String) throws {
        #expect(try read(question).params["report"] == nil)
    }

    @Test("Every report but the summaries can be asked for by its name")
    func names() throws {
        for report in ReportCatalogue.all where !(report is SummaryReport) {
            let spoken = report.name.replacing("_", with: " ")
            #expect(try read("Show me the \(spoken) report").params["report"]?.text == report.name, "\(report.name)")
        }
    }

    @Test("A report that is to be sent stays a schedule")
    func schedule() throws {
        #expect(try read("Send me the campaign performance report every Monday").intent == .reportSchedule)
    }

    @Test("A summary that is asked for anew is no longer the report of before")
    func anew() throws {
        #expect(try read("How far do people scroll?", "Give me a summary").params["report"] == nil)
        #expect(try read("How far do people scroll?", "and on mobile?").params["report"]?.text == "behaviour")
    }

    @Test("How many people a test needs is a plan, without a test that runs")
    func power() throws {
        let reading = try read("How many visitors do I need for a test of a 5% uplift?")
        #expect(reading.intent == .abtest && reading.params["ask"]?.text == "power", "\(reading.json.serialized)")
        #expect(reading.params["uplift"]?.double == 0.05)
        #expect(!reading.needsClarification)
    }
}
