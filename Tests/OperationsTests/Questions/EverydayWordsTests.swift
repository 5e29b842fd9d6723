import Operations
import Semantics
import Testing

/// Figures and requests in everyday words, each read exactly.
@Suite("Everyday words")
struct EverydayWordsTests {
    private static let cases = [figures, sentences, kinds, talks].flatMap(QuestionCase.cases)

    private static let figures = #"""
        weekly active users for last week | metric_value ; metrics=active_users ; period=2026-11-16..2026-11-22
        Headcount of shoppers for last week? | metric_value ; metrics=total_users ; period=2026-11-16..2026-11-22
        How many visits last month were engaged? | metric_value ; metrics=engaged_sessions ; period=2026-10-01..2026-10-31
        Orders divided by sessions for October | metric_value ; metrics=session_key_event_rate:purchase ; period=2026-10-01..2026-10-31
        What is the ratio of clicks to impressions for last week? | metric_value ; metrics=ctr ; period=2026-11-16..2026-11-22
        Divide last month's ad spend by the number of conversions | metric_value ; metrics=advertiser_ad_cost_per_key_event ; period=2026-10-01..2026-10-31
        Take the revenue of Q3 and spread it across all orders | metric_value ; metrics=average_purchase_revenue ; period=2026-07-01..2026-09-30
        Show the 5 campaigns with the steepest CPA last month | ranking ; metrics=advertiser_ad_cost_per_key_event ; by=campaign_name ; period=2026-10-01..2026-10-31 ; limit=5 ; order=advertiser_ad_cost_per_key_event:desc
        Every campaign we ran in October, taken together: how many clicks was that? | metric_value ; metrics=advertiser_ad_clicks ; period=2026-10-01..2026-10-31
        Sessions last week grouped by their landing page | breakdown ; metrics=sessions ; by=landing_page ; period=2026-11-16..2026-11-22
        Which event fired least often in October? | ranking ; metrics=event_count ; by=event_name ; period=2026-10-01..2026-10-31 ; limit=1 ; order=event_count:asc
        What percentage of sessions, not users, converted in October? | metric_value ; metrics=session_key_event_rate ; period=2026-10-01..2026-10-31
        Session conversion rate for purchases only in September | metric_value ; metrics=session_key_event_rate:purchase ; period=2026-09-01..2026-09-30
        How many sessions in September if you leave Email out? | metric_value ; metrics=sessions ; where=session_default_channel_group!=Email ; period=2026-09-01..2026-09-30
        How many orders is email responsible for in October? | metric_value ; metrics=ecommerce_purchases ; where=session_default_channel_group=Email ; period=2026-10-01..2026-10-31
        In which cities did we sell for over 2,000 last month? | breakdown ; metrics=total_revenue ; by=city ; where=total_revenue>2000 ; period=2026-10-01..2026-10-31
        Countries with 500 orders or more in Q3 | breakdown ; metrics=ecommerce_purchases ; by=country ; where=ecommerce_purchases>=500 ; period=2026-07-01..2026-09-30
        sessions with google as their source in October | metric_value ; metrics=sessions ; where=session_source=google ; period=2026-10-01..2026-10-31
        conversions per audience in September | breakdown ; metrics=key_events ; by=audience_name ; period=2026-09-01..2026-09-30
        orders in October by test variant | breakdown ; metrics=ecommerce_purchases ; by=variant ; period=2026-10-01..2026-10-31
        For how many hours were we offline last month? | metric_value ; metrics=downtime_minutes ; period=2026-10-01..2026-10-31
        """#

    private static let sentences = #"""
        I only care about new users. How many did we get in October? | metric_value ; metrics=new_users ; period=2026-10-01..2026-10-31
        Bouncing is a nuisance here. What was the bounce rate in October? | metric_value ; metrics=bounce_rate ; period=2026-10-01..2026-10-31
        Rage clicks hurt us. How many did we have in September? | metric_value ; metrics=rage_clicks ; period=2026-09-01..2026-09-30
        Which countries spend most per order? October, by AOV. | ranking ; metrics=average_purchase_revenue ; by=country ; period=2026-10-01..2026-10-31 ; limit=10 ; order=average_purchase_revenue:desc
        How often was every ad displayed in October? I mean impressions. | breakdown ; metrics=advertiser_ad_impressions ; by=creative_name ; period=2026-10-01..2026-10-31
        Where do people leave the site? Top 10 pages for September. | ranking ; metrics=exits ; by=page_path ; period=2026-09-01..2026-09-30 ; limit=10 ; order=exits:desc
        Of all the users last month, what percentage converted? | metric_value ; metrics=user_key_event_rate ; period=2026-10-01..2026-10-31
        Finance is nervous about returns, so please show the refund rate for October. | metric_value ; metrics=refund_rate ; period=2026-10-01..2026-10-31
        """#

    private static let kinds = #"""
        Slice September orders by device | breakdown ; metrics=ecommerce_purchases ; by=device_category ; period=2026-09-01..2026-09-30
        Orders plunged on Saturday. What gives? | why ; metrics=ecommerce_purchases ; period=2026-11-21 ; vs=2026-11-14
        Game out a 20% rise in email sessions for me: what happens to revenue? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"sessions","filters":[{"field":"session_default_channel_group","op":"eq","value":"Email"}],"by_pct":20}]}
        We are thinking about pausing Google Ads spend entirely. What would orders look like? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"google_ads"}],"by_pct":-100}]}
        Where does the checkout process bleed customers? | funnel ; metrics=funnel_step_abandonment_rate ; period=2026-10-26..2026-11-22 ; params={"funnel":"checkout"}
        Condense September into four bullets | summary ; period=2026-09-01..2026-09-30 ; vs=2026-08-01..2026-08-31 ; params={"max_points":4}
        Ping me in Slack should the error rate climb above 3% | alert_create ; metrics=error_rate ; params={"condition":{"op":"gt","value":0.03},"channel":"slack"}
        Sound the alarm when orders fall under 20 | alert_create ; metrics=ecommerce_purchases ; params={"condition":{"op":"lt","value":20}}
        Which alerts do we have configured? | alert_manage ; params={"action":"list"}
        I'd like the weekly summary emailed every Monday at 8 | report_schedule ; params={"report":"weekly_summary","cadence":"weekly","weekday":"monday","time":"08:00"}
        When people here speak of 'engagement rate', what exactly is it? | definition ; metrics=engagement_rate
        Which sources lag behind? | data_quality
        What are you useful for? | help
        How much revenue did we lose because of the outage in October? | why ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30 ; params={"about":"cost"}
        How many orders did we lose on Safari last week? | why ; metrics=ecommerce_purchases ; where=browser=Safari ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15 ; params={"about":"cost"}
        When was the site slow in October? | anomaly ; metrics=page_load_time ; period=2026-10-01..2026-10-31 ; step=day
        Warn me when the website is slow | alert_create ; metrics=lcp ; params={"condition":{"op":"gt","value":2500}}
        Are people buying less stuff this month than in October? | comparison ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        Is that drop in mobile conversion last week significant? | comparison ; metrics=session_key_event_rate ; where=device_category=mobile ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15 ; params={"significance":true}
        Who will win the cup this year? | oos=unrelated
        """#

    private static let talks = #"""
        Where do people drop off in the checkout funnel? >> No, the sign-up one | funnel ; metrics=funnel_step_abandonment_rate ; period=2026-10-26..2026-11-22 ; params={"funnel":"sign_up"}
        Where do people go after the homepage? >> and from /blog? | path ; period=2026-10-26..2026-11-22 ; params={"start":{"field":"page_path","value":"/blog"},"direction":"forward"}
        How is the mega-menu test doing? >> Can we end it now? | abtest ; params={"experiment":"mega-menu","ask":"stop"}
        Who's winning the green-button test? >> Sorry, I meant the mega-menu one | abtest ; params={"experiment":"mega-menu","ask":"winner"}
        Summarise October >> three points will do | summary ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30 ; params={"max_points":3}
        Summarise last week >> Make it one for the board | summary ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15 ; params={"audience":"board"}
        How can we raise AOV? >> just the quick wins please | recommendation ; metrics=average_purchase_revenue ; period=2026-10-26..2026-11-22 ; params={"effort":"low"}
        Email me if sessions drop below 500 >> Make it Slack instead | alert_create ; metrics=sessions ; params={"condition":{"op":"lt","value":500},"channel":"slack"}
        Email me if sessions drop below 500 >> 400 would be better | alert_create ; metrics=sessions ; params={"condition":{"op":"lt","value":400},"channel":"email"}
        Send the weekly summary every Monday at 9 >> I'd prefer Fridays | report_schedule ; params={"report":"weekly_summary","weekday":"friday","time":"09:00"}
        What happens to revenue if we cut Meta spend by 20%? >> no, up 20, not down | what_if ; metrics=total_revenue ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"meta_ads"}],"by_pct":20}]}
        Revenue in September? >> what source supplied that? | provenance ; metrics=total_revenue ; period=2026-09-01..2026-09-30
        """#

    @Test("are read exactly", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = EverydayWordsTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
