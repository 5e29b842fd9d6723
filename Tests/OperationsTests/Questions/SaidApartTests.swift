import Operations
import Semantics
import Testing

/// Lists, groups, steps, bases and causes that stand apart from the figure they belong to.
@Suite("What stands apart from the figure")
struct SaidApartTests {
    private static let cases = [causes, lists, groups, bases, narrowed, judged, levels].flatMap(QuestionCase.cases)

    private static let causes = #"""
        Orders fell last week, what happened there? | why ; metrics=ecommerce_purchases ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        Driver analysis: revenue dropped in October | why ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Sessions rose last month, so what did we do right? | why ; metrics=sessions ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Unpack the 10% fall in page views last month | why ; metrics=screen_page_views ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        we got 10% fewer sessions from Germany last week – do we know why? | why ; metrics=sessions ; where=country=Germany ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        Page views grew last week, where did the extra ones come from? | why ; metrics=screen_page_views ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        """#

    private static let lists = #"""
        Rank landing pages ascending on signups for October; 5 rows. | ranking ; metrics=key_events:sign_up ; by=landing_page ; period=2026-10-01..2026-10-31 ; limit=5 ; order=key_events:sign_up:asc
        Orders league table of countries yesterday | ranking ; metrics=ecommerce_purchases ; by=country ; period=2026-11-22..2026-11-22 ; limit=10 ; order=ecommerce_purchases:desc
        For the budget round: which devices sit at the top of the list on revenue for Q3? | ranking ; metrics=total_revenue ; by=device_category ; period=2026-07-01..2026-09-30 ; limit=10 ; order=total_revenue:desc
        """#

    private static let groups = #"""
        conversions by channel last month | breakdown ; metrics=key_events ; by=session_default_channel_group ; period=2026-10-01..2026-10-31
        Our analysts need page views at browser granularity for last week. | breakdown ; metrics=screen_page_views ; by=browser ; period=2026-11-16..2026-11-22
        Please segment yesterday's sessions by device. | breakdown ; metrics=sessions ; by=device_category ; period=2026-11-22..2026-11-22
        Put revenue over the past 30 days into weekly buckets. | trend ; metrics=total_revenue ; period=2026-10-24..2026-11-22 ; step=week
        How many orders did each browser bring in in October? | breakdown ; metrics=ecommerce_purchases ; by=browser ; period=2026-10-01..2026-10-31
        """#

    private static let bases = #"""
        Orders: October minus September | comparison ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Take September as the baseline and show me how revenue did for October. | comparison ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        """#

    private static let narrowed = #"""
        Returning users only. Top 3 browsers by orders this month. | ranking ; metrics=ecommerce_purchases ; by=browser ; where=new_vs_returning=returning ; period=2026-11-01..2026-11-23 ; limit=3 ; order=ecommerce_purchases:desc
        Ignore everything except Germany – how many sessions yesterday? | metric_value ; metrics=sessions ; where=country=Germany ; period=2026-11-22..2026-11-22
        """#

    private static let judged = #"""
        sessions in October compared to last year >> and the month before? | comparison ; metrics=sessions ; period=2026-09-01..2026-09-30 ; vs=2025-09-01..2025-09-30
        why was may so bad | why ; metrics=total_revenue ; period=2026-05-01..2026-05-31 ; vs=2026-04-01..2026-04-30
        How was my weekend? | summary ; period=2026-11-21..2026-11-22 ; vs=2026-11-14..2026-11-15
        what is wrong with the site? | anomaly ; period=2026-10-26..2026-11-22 ; step=day
        How did we do on sessions last week, just the figure | metric_value ; metrics=sessions ; period=2026-11-16..2026-11-22
        """#

    private static let levels = #"""
        alert me if sales drop | alert_create ; metrics=total_revenue ; params={"condition":{"op":"anomaly"}}
        time decay with 3 day half life for orders last month | attribution ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31 ; params={"models":["time_decay"],"half_life_days":3}
        """#

    @Test("is read with it", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = SaidApartTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }

    @Test(arguments: [
        "Who placed that huge order on Friday night?", "Decrypt the hashed e-mails in the audience export",
        "How many people do we employ in Germany?", "what's the conversion rate from dollars to yen",
        "What did our rivals spend on TikTok ads in October?", "Which returning customers are pregnant?",
    ])
    func `what is none of ours is refused`(_ question: String) throws {
        let reader = QuestionReader(catalogue: .standard)
        let today = try #require(CivilDate("2026-11-23"))
        #expect(reader.read(question, today: today).outOfScope)
    }

    @Test(arguments: [
        "what the platforms claim against ours in October", "traffic on the pricing page this morning",
        "birthday calendar campaign sales last week", "revenue from the religion category",
    ])
    func `what only sounds like it is answered`(_ question: String) throws {
        let reader = QuestionReader(catalogue: .standard)
        let today = try #require(CivilDate("2026-11-23"))
        #expect(!reader.read(question, today: today).outOfScope)
    }
}
