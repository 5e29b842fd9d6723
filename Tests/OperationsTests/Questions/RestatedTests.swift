import Operations
import Semantics
import Testing

/// The same request in other words: another place for its parts, another verb, a figure told by what it counts.
@Suite("Requests said again in other words")
struct RestatedTests {
    private static let cases = [figures, days, parts, groups, causes, rules, leaning].flatMap(QuestionCase.cases)

    private static let figures = #"""
        how many pieces were sold in September? | metric_value ; metrics=items_purchased ; period=2026-09-01..2026-09-30
        how many screens were opened yesterday? | metric_value ; metrics=screen_page_views ; period=2026-11-22
        how often did customers come to our shop last week? | metric_value ; metrics=sessions ; period=2026-11-16..2026-11-22
        the rate of engaged sessions in Q2 | metric_value ; metrics=engagement_rate ; period=2026-04-01..2026-06-30
        mean time spent per session in October | metric_value ; metrics=average_session_duration ; period=2026-10-01..2026-10-31
        what did our store earn last month? | metric_value ; metrics=total_revenue ; period=2026-10-01..2026-10-31
        what height did orders reach in October? | metric_value ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31
        how much does one registration cost us on LinkedIn? | metric_value ; metrics=advertiser_ad_cost_per_key_event ; where=ad_platform=linkedin_ads ; period=2026-10-26..2026-11-22
        in which cities did more than 3 percent of visits convert last month? | breakdown ; metrics=session_key_event_rate ; by=city ; where=session_key_event_rate>0.03 ; period=2026-10-01..2026-10-31
        for each landing page with over 300 sessions last month, what share of visits converted? | breakdown ; metrics=session_key_event_rate ; by=landing_page ; where=sessions>300 ; period=2026-10-01..2026-10-31
        what happens to orders if the share of visits that bounce falls by 5%? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"bounce_rate","by_pct":-5}]}
        """#

    private static let days = #"""
        orders in 2026 so far | metric_value ; metrics=ecommerce_purchases ; period=2026-01-01..2026-11-23
        this quarter, signups so far | metric_value ; metrics=key_events:sign_up ; period=2026-10-01..2026-11-23
        sessions by device during the most recent 14 days | breakdown ; metrics=sessions ; by=device_category ; period=2026-11-09..2026-11-22
        revenue in the last completed month | metric_value ; metrics=total_revenue ; period=2026-10-01..2026-10-31
        orders in quarter 2 | metric_value ; metrics=ecommerce_purchases ; period=2026-04-01..2026-06-30
        sessions from Tuesday the 10th to Friday the 13th | metric_value ; metrics=sessions ; period=2026-11-10..2026-11-13
        visits in the week that ended on Sunday | metric_value ; metrics=sessions ; period=2026-11-16..2026-11-22
        orders over all of August | metric_value ; metrics=ecommerce_purchases ; period=2026-08-01..2026-08-31
        which product lost the most revenue between September 1 and September 30? | ranking ; metrics=item_revenue ; by=item_name ; period=2026-09-01..2026-09-30 ; vs=2026-08-01..2026-08-31 ; limit=1 ; order=abs_change:asc
        what is the difference in orders between October and August? | comparison ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31 ; vs=2026-08-01..2026-08-31
        AOV in August against the previous month | comparison ; metrics=average_purchase_revenue ; period=2026-08-01..2026-08-31 ; vs=2026-07-01..2026-07-31
        bounce rate in Q3 alongside Q2 | comparison ; metrics=bounce_rate ; period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30
        """#

    private static let parts = #"""
        orders last week with the exception of Germany | metric_value ; metrics=ecommerce_purchases ; where=country!=Germany ; period=2026-11-16..2026-11-22
        revenue in October, Firefox users left out | metric_value ; metrics=total_revenue ; where=browser!=Firefox ; period=2026-10-01..2026-10-31
        AOV in October, and do not count Spain | metric_value ; metrics=average_purchase_revenue ; where=country!=Spain ; period=2026-10-01..2026-10-31
        looking only at tablet users, what was AOV in October? | metric_value ; metrics=average_purchase_revenue ; where=device_category=tablet ; period=2026-10-01..2026-10-31
        bounce rate in September, direct visits only | metric_value ; metrics=bounce_rate ; where=session_default_channel_group=Direct ; period=2026-09-01..2026-09-30
        what was AOV for email and for organic search last month? | comparison ; metrics=average_purchase_revenue ; by=session_default_channel_group ; where=session_default_channel_group=Email|Organic Search ; period=2026-10-01..2026-10-31
        """#

    private static let groups = #"""
        orders with a country breakdown for September | breakdown ; metrics=ecommerce_purchases ; by=country ; period=2026-09-01..2026-09-30
        how does bounce rate differ from one browser to the next in October? | breakdown ; metrics=bounce_rate ; by=browser ; period=2026-10-01..2026-10-31
        bounce rate side by side for all devices last month | breakdown ; metrics=bounce_rate ; by=device_category ; period=2026-10-01..2026-10-31
        how much of our revenue falls on each channel last month? | breakdown ; metrics=total_revenue ; by=session_default_channel_group ; period=2026-10-01..2026-10-31
        which single country came first for orders in October? | ranking ; metrics=ecommerce_purchases ; by=country ; period=2026-10-01..2026-10-31 ; limit=1 ; order=ecommerce_purchases:desc
        which 4 cities came last on orders in October? | ranking ; metrics=ecommerce_purchases ; by=city ; period=2026-10-01..2026-10-31 ; limit=4 ; order=ecommerce_purchases:asc
        which source and medium pairs had the best bounce rate in October? | ranking ; metrics=bounce_rate ; by=session_source_medium ; period=2026-10-01..2026-10-31 ; limit=10 ; order=bounce_rate:asc
        trace AOV through October | trend ; metrics=average_purchase_revenue ; period=2026-10-01..2026-10-31 ; step=day
        how did orders progress in October? | trend ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31 ; step=day
        """#

    private static let causes = #"""
        what lies behind revenue sinking last week? | why ; metrics=total_revenue ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        where does the fall in orders last month come from? | why ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        why did AOV edge up last week? | why ; metrics=average_purchase_revenue ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        dig into the drop in signups last week | why ; metrics=key_events:sign_up ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        """#

    private static let rules = #"""
        if orders drop below 40, I want an email | alert_create ; metrics=ecommerce_purchases ; params={"condition":{"op":"lt","value":40},"channel":"email"}
        please flag it when the bounce rate surpasses 70% | alert_create ; metrics=bounce_rate ; params={"condition":{"op":"gt","value":0.7}}
        will 900 orders this month be reached? | goal_pacing ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":900}
        what if we raise ad spend by 10%? I am interested in orders. | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost","by_pct":10}]}
        project orders for December | forecast ; metrics=ecommerce_purchases ; horizon=2026-12-01..2026-12-31 ; step=day
        what counts toward engagement rate? | definition ; metrics=engagement_rate
        """#

    private static let leaning = #"""
        AOV last month >> exclude Opera users | metric_value ; metrics=average_purchase_revenue ; where=browser!=Opera ; period=2026-10-01..2026-10-31
        orders last month >> can you show that for email traffic? | metric_value ; metrics=ecommerce_purchases ; where=session_default_channel_group=Email ; period=2026-10-01..2026-10-31
        top 10 cities by orders last month >> which 4 are at the other end? | ranking ; metrics=ecommerce_purchases ; by=city ; period=2026-10-01..2026-10-31 ; limit=4 ; order=ecommerce_purchases:asc
        top 6 cities by orders last month >> now the other way round | ranking ; metrics=ecommerce_purchases ; by=city ; period=2026-10-01..2026-10-31 ; limit=6 ; order=ecommerce_purchases:asc
        AOV in August >> put it next to the previous month | comparison ; metrics=average_purchase_revenue ; period=2026-08-01..2026-08-31 ; vs=2026-07-01..2026-07-31
        sessions by country last week >> are we growing? | comparison ; metrics=sessions ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        """#

    @Test("each is read as the plain request", arguments: cases.indices)
    func read(index: Int) throws {
        let asked = RestatedTests.cases[index]
        let differences = try FreshQuestionsTests.differences(asked)
        #expect(differences.isEmpty, "\(asked.question): \(differences)")
    }
}
