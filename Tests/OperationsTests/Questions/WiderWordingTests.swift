import Operations
import Semantics
import Testing

/// One meaning in many shapes: sentences that lean on one another, steps in any order, figures without their names.
@Suite("Questions in wider wordings")
struct WiderWordingTests {
    private static let cases = [sentences, wholes, days, steps, changes, rest].flatMap(QuestionCase.cases)

    /// What belongs to one request, though it stands in two sentences.
    private static let sentences = #"""
        Which earned more per advertising euro last week, LinkedIn or TikTok? Show both. | comparison ; metrics=return_on_ad_spend ; by=ad_platform ; where=ad_platform=linkedin_ads|tiktok_ads ; period=2026-11-16..2026-11-22
        In October, what did each ad platform cost, and how many clicks did it deliver? | breakdown ; metrics=advertiser_ad_cost,advertiser_ad_clicks ; by=ad_platform ; period=2026-10-01..2026-10-31
        We are aiming at 30,000 signups for the year. At this pace, will we have reached that by December 31? | goal_pacing ; metrics=key_events:sign_up ; period=2026-01-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":30000}
        There is another 4,000 euros of budget. Where should I put it to get more orders? | recommendation ; metrics=ecommerce_purchases ; period=2026-10-26..2026-11-22 ; params={"budget":4000,"currency":"EUR"}
        A board meeting is coming up. What were sales by country in October? | breakdown ; metrics=total_revenue ; by=country ; period=2026-10-01..2026-10-31
        What share of the orders since November 1 was refunded, and what was it over the same days of October? | comparison ; metrics=refund_rate ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        What was week 2 retention for people who signed up in August? Use weekly cohorts. | cohort ; metrics=retention_rate ; period=2026-08-01..2026-08-31 ; step=week ; params={"cohort_event":"sign_up","offset":2}
        Follow the users who registered in August. In the weeks after, what part of them were back? | cohort ; metrics=retention_rate ; period=2026-08-01..2026-08-31 ; step=week ; params={"cohort_event":"sign_up"}
        """#

    /// Parts of a whole, and the visits that are only its base.
    private static let wholes = #"""
        how large a part of orders was refunded in October? | metric_value ; metrics=refund_rate ; period=2026-10-01..2026-10-31
        what share of sessions was engaged last week? | metric_value ; metrics=engagement_rate ; period=2026-11-16..2026-11-22
        looking only at visits from Email, what fraction bounced last week? | metric_value ; metrics=bounce_rate ; where=session_default_channel_group=Email ; period=2026-11-16..2026-11-22
        bounce rate by landing page for visits from Referral last week | breakdown ; metrics=bounce_rate ; by=landing_page ; where=session_default_channel_group=Referral ; period=2026-11-16..2026-11-22
        how long did pages take to load on tablets in October? | metric_value ; metrics=page_load_time ; where=device_category=tablet ; period=2026-10-01..2026-10-31
        how much was paid back to customers in October? | metric_value ; metrics=refund_amount ; period=2026-10-01..2026-10-31
        which 3 pages were visitors least likely to leave last week? | ranking ; metrics=exit_rate ; by=page_path ; period=2026-11-16..2026-11-22 ; limit=3 ; order=exit_rate:asc
        """#

    private static let days = #"""
        revenue forecast for the last month of this year | forecast ; metrics=total_revenue ; horizon=2026-12-01..2026-12-31 ; step=day
        orders from the beginning of July through the end of August | metric_value ; metrics=ecommerce_purchases ; period=2026-07-01..2026-08-31
        ad spend for the six full weeks behind us | metric_value ; metrics=advertiser_ad_cost ; period=2026-10-12..2026-11-22
        how many users did we have between Nov 20, 2026 (start) and Nov 10, 2026 (end)? | clarify=period
        which 5 landing pages gained the most sessions between November 2-8 and November 9-15? | ranking ; metrics=sessions ; by=landing_page ; period=2026-11-09..2026-11-15 ; vs=2026-11-02..2026-11-08 ; limit=5 ; order=abs_change:desc
        orders so far this month: what total will we end up with when the month closes? | forecast ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; step=day
        """#

    private static let steps = #"""
        walk me back from sign_up: which steps led up to it last week? | path ; period=2026-11-16..2026-11-22 ; params={"end":{"field":"event_name","value":"sign_up"},"direction":"backward"}
        coming from /pricing, which page do people go to next? | path ; period=2026-10-26..2026-11-22 ; params={"start":{"field":"page_path","value":"/pricing"},"direction":"forward"}
        of those who viewed an item in October, how many put it in the cart, and how many of these paid in the end? | funnel ; metrics=funnel_step_completion_rate ; period=2026-10-01..2026-10-31 ; params={"steps":["view_item","add_to_cart","purchase"]}
        what share of shoppers with something in their basket went through with the purchase last week? | funnel ; metrics=funnel_step_completion_rate ; period=2026-11-16..2026-11-22 ; params={"steps":["add_to_cart","purchase"]}
        count the October users who were in Spain, on a phone and came through Referral | segment ; metrics=total_users ; where=country=Spain & device_category=mobile & session_default_channel_group=Referral ; period=2026-10-01..2026-10-31 ; params={"op":"and"}
        """#

    private static let changes = #"""
        say TikTok loses 2,000 dollars of ad spend to Meta: what happens to orders? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"tiktok_ads"}],"by_abs":-2000},{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"meta_ads"}],"by_abs":2000}]}
        Double what we put into LinkedIn. How do orders respond? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"linkedin_ads"}],"by_pct":100}]}
        How has page load time been moving on tablets from January 1 up to today? | trend ; metrics=page_load_time ; where=device_category=tablet ; period=2026-01-01..2026-11-23 ; step=month ; params={"percentile":75}
        """#

    private static let rest = #"""
        On the first of every month at 7:30, sam@shop.test should get the campaign performance report by mail | report_schedule ; params={"report":"campaign_performance","cadence":"monthly","day_of_month":1,"time":"07:30","channel":"email","recipients":["sam@shop.test"]}
        for each week of next quarter, estimate how many orders we will get | forecast ; metrics=ecommerce_purchases ; horizon=2027-01-01..2027-03-31 ; step=week
        is it time to end the test of the sticky header? | abtest ; params={"experiment":"sticky header","ask":"stop"}
        give me an overview of all the alerts I have configured | alert_manage ; params={"action":"list"}
        I would like a few rhyming lines about lamps | oos=unrelated
        in October, of which articles did we sell under ten pieces? | breakdown ; metrics=items_purchased ; by=item_name ; where=items_purchased<10 ; period=2026-10-01..2026-10-31
        """#

    @Test("each is read exactly", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = WiderWordingTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }

    @Test(
        "a figure that is compared and then explained stays two requests",
        arguments: [
            "Compare orders in October with September, and explain why they changed",
            "Put October's basket size next to September's. Then tell me the reasons for the difference.",
        ])
    func comparedAndExplained(text: String) throws {
        let reading = QuestionReader(catalogue: .standard).read(
            text, today: try #require(CivilDate(year: 2026, month: 11, day: 23)))
        #expect(reading.parts.map(\.intent) == [.comparison, .why])
    }
}
