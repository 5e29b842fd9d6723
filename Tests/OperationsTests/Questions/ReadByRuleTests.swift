import Operations
import Semantics
import Testing

/// Families of wordings, each of them read exactly: not one in twenty may be wrong here.
@Suite("Questions read by rule")
struct ReadByRuleTests {
    private static let cases = [rates, parts, calendar, groups, knowledge, behaviour, claims, taken, turns].flatMap(
        QuestionCase.cases)

    private static let rates = #"""
        user conversion rate for signups in H1 | metric_value ; metrics=user_key_event_rate:sign_up ; period=2026-01-01..2026-06-30
        In H1, what was the signup user conversion rate? | metric_value ; metrics=user_key_event_rate:sign_up ; period=2026-01-01..2026-06-30
        user conversion rate to purchase last week | metric_value ; metrics=user_key_event_rate:purchase ; period=2026-11-16..2026-11-22
        conversion rate for signups last week | metric_value ; metrics=session_key_event_rate:sign_up ; period=2026-11-16..2026-11-22
        last week's conversion rate to purchase for visits from email | metric_value ; metrics=session_key_event_rate:purchase ; where=session_default_channel_group=Email ; period=2026-11-16..2026-11-22
        conversion to purchase last week | metric_value ; metrics=session_key_event_rate:purchase ; period=2026-11-16..2026-11-22
        conversion rate for purchases and signups by device last week | breakdown ; metrics=session_key_event_rate:purchase,session_key_event_rate:sign_up ; by=device_category ; period=2026-11-16..2026-11-22
        channels where conversion rate to purchase was above 2% last week | breakdown ; metrics=session_key_event_rate:purchase ; by=session_default_channel_group ; where=session_key_event_rate:purchase>0.02 ; period=2026-11-16..2026-11-22
        conversion rate for new users last week | metric_value ; metrics=session_key_event_rate ; where=new_vs_returning=new ; period=2026-11-16..2026-11-22
        sessions and conversion rate last week | metric_value ; metrics=sessions,session_key_event_rate ; period=2026-11-16..2026-11-22
        cost per acquisition by campaign last week | breakdown ; metrics=advertiser_ad_cost_per_key_event ; by=campaign_name ; period=2026-11-16..2026-11-22
        users by acquisition channel last week | breakdown ; metrics=total_users ; by=first_user_default_channel_group ; period=2026-11-16..2026-11-22
        cost per order by campaign last week | breakdown ; metrics=advertiser_ad_cost_per_key_event ; by=campaign_name ; period=2026-11-16..2026-11-22
        what do refunds cost us? | metric_value ; metrics=refund_amount ; period=2026-10-26..2026-11-22
        how much does Meta cost us? | metric_value ; metrics=advertiser_ad_cost ; where=ad_platform=meta_ads ; period=2026-10-26..2026-11-22
        did we lose money on Meta last month? | metric_value ; metrics=return_on_ad_spend ; where=ad_platform=meta_ads ; period=2026-10-01..2026-10-31
        who spends the most, mobile or desktop? | comparison ; metrics=average_revenue_per_user ; by=device_category ; where=device_category=mobile|desktop ; period=2026-10-26..2026-11-22
        """#

    private static let turns = #"""
        between 2 and 8 November, how many signups did we get? | metric_value ; metrics=key_events:sign_up ; period=2026-11-02..2026-11-08
        what did we spend on ads from the third of this month until now? | metric_value ; metrics=advertiser_ad_cost ; period=2026-11-03..2026-11-23
        revenue forecast from the 1st to the 10th of next month | forecast ; metrics=total_revenue ; horizon=2026-12-01..2026-12-10 ; step=day
        for every one of the last twelve weeks, how many orders came in? | trend ; metrics=ecommerce_purchases ; period=2026-08-31..2026-11-22 ; step=week
        sessions last week split into desktop, mobile and tablet | breakdown ; metrics=sessions ; by=device_category ; period=2026-11-16..2026-11-22
        break October's orders down by country | breakdown ; metrics=ecommerce_purchases ; by=country ; period=2026-10-01..2026-10-31
        which 4 articles did shoppers buy least in October? | ranking ; metrics=items_purchased ; by=item_name ; period=2026-10-01..2026-10-31 ; limit=4 ; order=items_purchased:asc
        at what point of the checkout do customers give up? | funnel ; metrics=funnel_step_abandonment_rate ; period=2026-10-26..2026-11-22 ; params={"funnel":"checkout"}
        of the visitors who opened a form last week, what share sent it? | funnel ; metrics=funnel_step_completion_rate ; period=2026-11-16..2026-11-22 ; params={"steps":["form_start","form_submit"]}
        our goal is 90,000 signups this year. Can we still make it? | goal_pacing ; metrics=key_events:sign_up ; period=2026-01-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":90000}
        whenever the error rate stays over three per cent for a quarter of an hour, send us a note in Slack | alert_create ; metrics=error_rate ; params={"condition":{"op":"gt","value":0.03,"for_minutes":15},"channel":"slack"}
        suppose we spent a tenth less on Google Ads: what would orders be? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost","by_pct":-10,"filters":[{"field":"ad_platform","op":"eq","value":"google_ads"}]}]}
        bounce rate from November 9 to 15 against the corresponding week of last year | comparison ; metrics=bounce_rate ; period=2026-11-09..2026-11-15 ; vs=2025-11-10..2025-11-16
        between November 16 and 22, how many orders came in? | metric_value ; metrics=ecommerce_purchases ; period=2026-11-16..2026-11-22
        revenue on November 14 and 15 | metric_value ; metrics=total_revenue ; period=2026-11-14..2026-11-15
        new users since the quarter began | metric_value ; metrics=new_users ; period=2026-10-01..2026-11-23
        orders from September 1 to today | metric_value ; metrics=ecommerce_purchases ; period=2026-09-01..2026-11-23
        units sold per brand from January through March | breakdown ; metrics=items_purchased ; by=item_brand ; period=2026-01-01..2026-03-31
        how would orders react to spending 20% less on Meta? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost","by_pct":-20,"filters":[{"field":"ad_platform","op":"eq","value":"meta_ads"}]}]}
        delete the alert called night-watch | alert_manage ; params={"action":"delete","rule":"night-watch"}
        I do not want any alerts until Friday | alert_manage ; params={"action":"mute","until":"2026-11-27"}
        from which pages do people get to /contact? | path ; period=2026-10-26..2026-11-22 ; params={"end":{"field":"page_path","value":"/contact"},"direction":"backward"}
        we have $5,000 more to spend: what do you recommend? | recommendation ; period=2026-10-26..2026-11-22 ; params={"budget":5000,"currency":"USD"}
        how were September's visits divided between new and returning visitors? | breakdown ; metrics=sessions ; by=new_vs_returning ; period=2026-09-01..2026-09-30
        what is the formula you use for bounce rate? | definition ; metrics=bounce_rate
        how up to date is everything I see here? | data_quality
        in the week ending yesterday, how many orders did we have? | metric_value ; metrics=ecommerce_purchases ; period=2026-11-16..2026-11-22
        has bounce rate changed from September to October? Compare the two. | comparison ; metrics=bounce_rate ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        """#

    private static let claims = #"""
        what did we pay per click on Microsoft Ads over the past 14 days? | metric_value ; metrics=advertiser_ad_cost_per_click ; where=ad_platform=microsoft_ads ; period=2026-11-09..2026-11-22
        which 10 pages took the longest to load last week? | ranking ; metrics=page_load_time ; by=page_path ; period=2026-11-16..2026-11-22 ; limit=10 ; order=page_load_time:desc
        orders on each day of the week this year | breakdown ; metrics=ecommerce_purchases ; by=day_of_week ; period=2026-01-01..2026-11-23
        at the moment, how high is the engagement rate? | metric_value ; metrics=engagement_rate ; period=2026-10-26..2026-11-22
        revenue last week >> and the previous week? | metric_value ; metrics=total_revenue ; period=2026-11-09..2026-11-15
        revenue last week >> how was that figure calculated, and which rows is it based on? | provenance ; metrics=total_revenue ; period=2026-11-16..2026-11-22
        is Monday our best day for orders? | ranking ; metrics=ecommerce_purchases ; by=day_of_week ; limit=7 ; order=ecommerce_purchases:desc ; params={"span":"all","place_of":"Monday"}
        revenue in the whole Christmas season last year | metric_value ; metrics=total_revenue ; period=2025-11-01..2025-12-31
        Singles' Day sales this year against last year | comparison ; metrics=total_revenue ; period=2026-11-11 ; vs=2025-11-11
        compare yesterday's revenue with the same weekday one week earlier | comparison ; metrics=total_revenue ; period=2026-11-22 ; vs=2026-11-15
        what's the biggest problem? | anomaly ; period=2026-10-26..2026-11-22 ; step=day
        sessions by country and device category in September | breakdown ; metrics=sessions ; by=country,device_category ; period=2026-09-01..2026-09-30
        which events follow add_to_cart on mobile? | path ; where=device_category=mobile ; period=2026-10-26..2026-11-22 ; params={"start":{"field":"event_name","value":"add_to_cart"},"direction":"forward"}
        how long did a session last on average last week? | metric_value ; metrics=average_session_duration ; period=2026-11-16..2026-11-22
        until Friday, please keep every alert muted | alert_manage ; params={"action":"mute","until":"2026-11-27"}
        did mobile bring more than half of revenue in October? | metric_value ; metrics=total_revenue ; where=device_category=mobile ; period=2026-10-01..2026-10-31 ; params={"share":true,"share_than":{"op":"gt","value":0.5}}
        is less than 40% of traffic from email? | metric_value ; metrics=sessions ; where=session_default_channel_group=Email ; period=2026-10-26..2026-11-22 ; params={"share":true,"share_than":{"op":"lt","value":0.4}}
        was October our best month? | ranking ; metrics=total_revenue ; by=month ; limit=3 ; order=total_revenue:desc ; params={"span":"all","place_of":"2026-10-01"}
        what was our best day ever for orders? | ranking ; metrics=ecommerce_purchases ; by=date ; limit=1 ; order=ecommerce_purchases:desc ; params={"span":"all"}
        we never had a better week than last week | ranking ; metrics=total_revenue ; by=week ; limit=3 ; order=total_revenue:desc ; params={"span":"all","place_of":"2026-11-16"}
        best day for orders in October | ranking ; metrics=ecommerce_purchases ; by=date ; period=2026-10-01..2026-10-31 ; limit=1 ; order=ecommerce_purchases:desc
        revenue on mobile last week >> orders from paid search grew in November, correct? | comparison ; metrics=ecommerce_purchases ; where=session_default_channel_group=Paid Search ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        days with over 50 sessions in November | breakdown ; metrics=sessions ; by=date ; where=sessions>50 ; period=2026-11-01..2026-11-23
        do returning customers spend more? | breakdown ; metrics=average_revenue_per_user ; by=new_vs_returning ; period=2026-10-26..2026-11-22
        what did Facebook bring in October? | summary ; where=session_source=facebook ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        how many returns did we have in October? | metric_value ; metrics=refund_count ; period=2026-10-01..2026-10-31
        what if conversion goes up to 4%? | what_if ; params={"changes":[{"field":"session_key_event_rate","to":0.04}]}
        """#

    private static let taken = #"""
        revenue this month so far >> target 20000 | goal_pacing ; metrics=total_revenue ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":20000}
        our target is 25k revenue in November >> what if we hit 800 a day from now? | goal_pacing ; metrics=total_revenue ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":25000,"each_day":800}
        how was Black Friday 2025? >> how many new users did we get that weekend? | metric_value ; metrics=new_users ; period=2025-11-28..2025-11-30
        how should we prepare for this week? | recommendation ; horizon=2026-11-24..2026-11-29 ; params={"occasion":"","earlier":{"start":"2025-11-24","end":"2025-11-29"}}
        how was Black Friday 2025? >> plan for this year then | recommendation ; horizon=2026-11-27 ; params={"occasion":"Black Friday","earlier":{"start":"2025-11-28","end":"2025-11-28"}}
        what is our CPC? >> CPC now? | metric_value ; metrics=advertiser_ad_cost_per_click ; period=2026-10-26..2026-11-22
        what if we got free shipping over 100? | what_if ; params={"changes":[{"field":"shipping_amount"}]}
        orders from email last month >> what if we send twice as many? | what_if ; metrics=ecommerce_purchases ; where=session_default_channel_group=Email
        how many people added to cart but did not buy last week? >> versus the week before | segment ; metrics=total_users ; where=event_name=add_to_cart & event_name!=purchase ; period=2026-11-16..2026-11-22 ; params={"op":"not"}
        revenue by channel last week, best first >> email? | metric_value ; metrics=total_revenue ; where=session_default_channel_group=Email ; period=2026-11-16..2026-11-22
        revenue last week >> only mobile >> ok and all again | metric_value ; metrics=total_revenue ; period=2026-11-16..2026-11-22
        Umsatz letzte Woche >> nur mobile >> wieder alles | metric_value ; metrics=total_revenue ; period=2026-11-16..2026-11-22
        chiffre d'affaires la semaine dernière >> seulement mobile >> tout | metric_value ; metrics=total_revenue ; period=2026-11-16..2026-11-22
        revenue September to November by month >> same thing last year | trend ; metrics=total_revenue ; period=2025-09-01..2025-11-23 ; step=month
        revenue from 20 to 25 November last year >> and this year same days | metric_value ; metrics=total_revenue ; period=2026-11-20..2026-11-23
        target 20k revenue for November >> no I meant 25k | goal_pacing ; metrics=total_revenue ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":25000}
        target 600 orders in November >> make it 500 | goal_pacing ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":500}
        how is the checkout-button test doing? >> orders per variant | breakdown ; metrics=ecommerce_purchases ; by=variant ; period=2026-10-26..2026-11-22
        sessions starting Nov 20 and ending Nov 10 | clarify=period
        sessions starting Nov 3 and ending Nov 10 | metric_value ; metrics=sessions ; period=2026-11-03..2026-11-10
        """#

    private static let calendar = #"""
        revenue on 31 February | clarify=period
        revenue on Feb 30 | clarify=period
        orders on the 31st of June | clarify=period
        orders on 2026-02-31 | clarify=period
        orders from November 28 to November 31 | clarify=period
        revenue on february 29 2024 | metric_value ; metrics=total_revenue ; period=2024-02-29
        revenue on Feb 28 | metric_value ; metrics=total_revenue ; period=2026-02-28
        In October, the 5 landing pages with the worst bounce rate | ranking ; metrics=bounce_rate ; by=landing_page ; period=2026-10-01..2026-10-31 ; limit=5 ; order=bounce_rate:desc
        In September, the 3 campaigns with the most orders | ranking ; metrics=ecommerce_purchases ; by=session_campaign_name ; period=2026-09-01..2026-09-30 ; limit=3 ; order=ecommerce_purchases:desc
        revenue, October the 5th | metric_value ; metrics=total_revenue ; period=2026-10-05
        revenue for Q1, Q2 and Q3 | trend ; metrics=total_revenue ; period=2026-01-01..2026-09-30 ; step=quarter
        revenue in August, September and October by device | trend ; metrics=total_revenue ; by=device_category ; period=2026-08-01..2026-10-31 ; step=month
        orders on Monday, Tuesday and Wednesday | trend ; metrics=ecommerce_purchases ; period=2026-11-16..2026-11-18 ; step=day
        revenue in September and October | metric_value ; metrics=total_revenue ; period=2026-09-01..2026-10-31
        top 5 products in August, September and October by revenue | ranking ; metrics=item_revenue ; by=item_name ; period=2026-08-01..2026-10-31 ; limit=5 ; order=item_revenue:desc
        orders November so far vs the same days of October | comparison ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        september revenue, october revenue and november revenue | trend ; metrics=total_revenue ; period=2026-09-01..2026-11-23 ; step=month
        revenue last month >> and before that? | metric_value ; metrics=total_revenue ; period=2026-09-01..2026-09-30
        revenue on November 3 >> and the day after? | metric_value ; metrics=total_revenue ; period=2026-11-04
        orders last week >> and the week after? | metric_value ; metrics=ecommerce_purchases ; period=2026-11-23
        """#

    private static let groups = #"""
        Top 5 products by revenue last month >> show the top 20 instead | ranking ; metrics=item_revenue ; by=item_name ; period=2026-10-01..2026-10-31 ; limit=20 ; order=item_revenue:desc
        which products sold the fewest units last month? | ranking ; metrics=items_purchased ; by=item_name ; period=2026-10-01..2026-10-31 ; limit=10 ; order=items_purchased:asc
        which products were returned the most in October? | ranking ; metrics=refund_amount ; by=item_name ; period=2026-10-01..2026-10-31 ; limit=10 ; order=refund_amount:desc
        top 5 returned items in October | ranking ; metrics=refund_amount ; by=item_name ; period=2026-10-01..2026-10-31 ; limit=5 ; order=refund_amount:desc
        how many orders were returned last month? | metric_value ; metrics=refund_count ; period=2026-10-01..2026-10-31
        share of returned orders last month | metric_value ; metrics=refund_rate ; period=2026-10-01..2026-10-31
        wich ones wer returnd most in October | ranking ; metrics=refund_amount ; by=item_name ; period=2026-10-01..2026-10-31 ; limit=10 ; order=refund_amount:desc
        email is our best channel by revenue, isn't it? | ranking ; metrics=total_revenue ; by=session_default_channel_group ; period=2026-10-26..2026-11-22 ; limit=10 ; order=total_revenue:desc
        Germany is our biggest country for orders, right? | ranking ; metrics=ecommerce_purchases ; by=country ; period=2026-10-26..2026-11-22 ; limit=10 ; order=ecommerce_purchases:desc
        top 5 campaigns from email by orders last week | ranking ; metrics=ecommerce_purchases ; by=session_campaign_name ; where=session_default_channel_group=Email ; period=2026-11-16..2026-11-22 ; limit=5 ; order=ecommerce_purchases:desc
        which campaigns lost money last month? | breakdown ; metrics=return_on_ad_spend ; by=campaign_name ; where=return_on_ad_spend<1 ; period=2026-10-01..2026-10-31
        which campaign is the cheapest per click? | ranking ; metrics=advertiser_ad_cost_per_click ; by=campaign_name ; period=2026-10-26..2026-11-22 ; limit=1 ; order=advertiser_ad_cost_per_click:asc
        which channel is growing fastest in revenue? | ranking ; metrics=total_revenue ; by=session_default_channel_group ; period=2026-10-26..2026-11-22 ; vs=2026-09-28..2026-10-25 ; limit=1 ; order=pct_change:desc
        sales by hour of day last month | breakdown ; metrics=total_revenue ; by=hour ; period=2026-10-01..2026-10-31
        orders, weekends vs weekdays last month | ranking ; metrics=ecommerce_purchases ; by=day_of_week ; period=2026-10-01..2026-10-31 ; limit=7 ; order=ecommerce_purchases:desc
        """#

    private static let knowledge = #"""
        Conversion rate on mobile last week? >> Which source is this figure from? | provenance ; metrics=session_key_event_rate ; where=device_category=mobile ; period=2026-11-16..2026-11-22
        Conversion rate on mobile last week? >> What source does that number come from? | provenance ; metrics=session_key_event_rate ; where=device_category=mobile ; period=2026-11-16..2026-11-22
        Orders from Spain in October >> what filters are behind that number? | provenance ; metrics=ecommerce_purchases ; where=country=Spain ; period=2026-10-01..2026-10-31
        Orders from Spain in October >> which filters did you use? | provenance ; metrics=ecommerce_purchases ; where=country=Spain ; period=2026-10-01..2026-10-31
        which events count? | definition ; metrics=key_events
        explain bounce rate | definition ; metrics=bounce_rate
        can I trust these numbers? | data_quality
        how fresh is it? | data_quality
        what data do you have? | data_quality
        Hi, can you help me? | help
        what happened to france? | summary ; where=country=France ; period=2026-10-26..2026-11-22 ; vs=2026-09-28..2026-10-25
        did something break this month? | anomaly ; period=2026-11-01..2026-11-23 ; step=day
        what broke yesterday? | anomaly ; period=2026-11-22 ; step=day
        what should worry me? | anomaly ; period=2026-10-26..2026-11-22 ; step=day
        who bought the most? | oos=privacy
        who spent the most last month? | oos=privacy
        what stock should I order? | oos=unsupported_metric
        revenue last week >> is it up? | comparison ; metrics=total_revenue ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        """#

    private static let behaviour = #"""
        What would happen to conversions if $5,000 of spend went from Google to TikTok? | what_if ; metrics=key_events ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"google_ads"}],"by_abs":-5000},{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"tiktok_ads"}],"by_abs":5000}]}
        if we take $500 from Meta and give it to Google, what happens to revenue? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"meta_ads"}],"by_abs":-500},{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"google_ads"}],"by_abs":500}]}
        Last month on phones, how did add to cart convert to purchase? | funnel ; metrics=funnel_step_completion_rate ; where=device_category=mobile ; period=2026-10-01..2026-10-31 ; params={"steps":["add_to_cart","purchase"]}
        how did mobile convert to purchase last week? | metric_value ; metrics=session_key_event_rate:purchase ; where=device_category=mobile ; period=2026-11-16..2026-11-22
        On tablets, what is the next thing people do once they've added to cart? | path ; where=device_category=tablet ; period=2026-10-26..2026-11-22 ; params={"start":{"field":"event_name","value":"add_to_cart"},"direction":"forward"}
        what do people do once they've signed up? | path ; period=2026-10-26..2026-11-22 ; params={"start":{"field":"event_name","value":"sign_up"},"direction":"forward"}
        """#

    private static let parts = #"""
        how many people are on the site right now >> and was there any downtime today? | metric_value ; metrics=downtime_minutes ; period=2026-11-23
        """#

    private static let reader = QuestionReader(catalogue: .standard)

    @Test("each is read exactly", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = ReadByRuleTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }

    /// Two requests in one message: what each asks, and on which days.
    private static let several: [(text: String, parts: [String])] = [
        (
            "How many people are on the site right now, and was there any downtime today?",
            ["realtime active_users", "metric_value downtime_minutes 2026-11-23"]
        ),
        (
            "active users right now and orders today",
            ["realtime active_users", "metric_value ecommerce_purchases 2026-11-23"]
        ),
        (
            "How many people are on the site right now? And revenue yesterday?",
            ["realtime active_users", "metric_value total_revenue 2026-11-22"]
        ),
        (
            "Define engagement rate and give me its value for the last 7 days",
            ["definition engagement_rate", "metric_value engagement_rate 2026-11-16..2026-11-22"]
        ),
        (
            "Explain what engagement rate means and tell me what it was over the last 7 days",
            ["definition engagement_rate", "metric_value engagement_rate 2026-11-16..2026-11-22"]
        ),
        (
            "Define bounce rate and tell me last week's",
            ["definition bounce_rate", "metric_value bounce_rate 2026-11-16..2026-11-22"]
        ),
        (
            "give me the definition of AOV and its value for October",
            ["definition average_purchase_revenue", "metric_value average_purchase_revenue 2026-10-01..2026-10-31"]
        ),
        (
            "explain bounce rate and give me the figure for October",
            ["definition bounce_rate", "metric_value bounce_rate 2026-10-01..2026-10-31"]
        ),
    ]

    @Test("two requests are told apart", arguments: several.indices)
    func told(index: Int) throws {
        let (text, parts) = ReadByRuleTests.several[index]
        let reading = ReadByRuleTests.reader.read(text, today: try #require(CivilDate("2026-11-23")))
        let read = reading.parts.map { part in
            ([part.intent.rawValue] + part.metrics.map(\.name) + [part.period?.description ?? ""])
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        #expect(read == parts, "\(text)")
    }
}
