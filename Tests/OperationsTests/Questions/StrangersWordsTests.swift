import Operations
import Semantics
import Testing

/// Questions in the words of people who have never seen ours, each read exactly.
@Suite("Words of strangers")
struct StrangersWordsTests {
    private static let cases = [told, supposed, watched, talks].flatMap(QuestionCase.cases)

    private static let told = #"""
        To what do we owe the surge in revenue last weekend? | why ; metrics=total_revenue ; period=2026-11-21..2026-11-22 ; vs=2026-11-14..2026-11-15
        How is it possible that orders halved on Thursday? | why ; metrics=ecommerce_purchases ; period=2026-11-19 ; vs=2026-11-12
        The conversion rate took a nosedive last month. What's the story there? | why ; metrics=session_key_event_rate ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Sales in France dropped off in October; explain what is going on. | why ; metrics=total_revenue ; where=country=France ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Something ate into our revenue last month, what was it? | why ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        What's dragging down our conversion rate this month? | why ; metrics=session_key_event_rate ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        Where did all the traffic go last week? | why ; metrics=sessions ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        Was last Friday's revenue something we'd ordinarily see? | anomaly ; metrics=total_revenue ; period=2026-11-20 ; step=day
        Are the sign-up numbers of the last seven days within what we'd expect? | anomaly ; metrics=key_events:sign_up ; period=2026-11-16..2026-11-22 ; step=day ; params={"verdict":true}
        Were there any hiccups in checkout last week? | anomaly ; metrics=checkouts ; period=2026-11-16..2026-11-22 ; step=day
        Is anything going on with our orders that I should look into? | anomaly ; metrics=ecommerce_purchases ; period=2026-10-26..2026-11-22 ; step=day
        What should I know about October? | summary ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        I missed last month completely. What happened? | summary ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Give the executives a quick run-through of Q3. | summary ; period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30 ; params={"audience":"executives"}
        How did the email channel fare in October, in a nutshell? | summary ; where=session_default_channel_group=Email ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Which formula lies behind ARPU? | definition ; metrics=average_revenue_per_user
        Is the average order value with or without tax? | definition ; metrics=average_purchase_revenue
        Does revenue include refunds? | definition ; metrics=total_revenue
        What's behind the term key event? | definition ; metrics=key_events
        Until when does the data reach? | data_quality
        Why is there no data from TikTok? | data_quality ; where=ad_platform=tiktok_ads
        Are there days in October for which we have no numbers? | data_quality ; period=2026-10-01..2026-10-31
        Can I rely on yesterday's figures? | data_quality ; period=2026-11-22
        """#

    private static let supposed = #"""
        What can we do to get more people to finish checkout? | recommendation ; metrics=checkouts ; period=2026-10-26..2026-11-22
        Name the three things most worth our while next week. | recommendation ; period=2026-10-26..2026-11-22 ; limit=3
        I have 10k to spend next month; what's the best use? | recommendation ; period=2026-10-26..2026-11-22 ; params={"budget":10000,"currency":"USD"}
        How would revenue respond to a conversion rate that is half a point higher? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"session_key_event_rate","by_abs":0.005}]}
        If each customer spent ten percent more per order, how much more money would we see? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"average_purchase_revenue","by_pct":10}]}
        Picture our bounce rate falling by 5 points. How many more conversions would there be? | what_if ; metrics=key_events ; params={"changes":[{"field":"bounce_rate","by_abs":-0.05}]}
        What difference would it make to orders if our pages loaded one second faster? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"page_load_time","by_abs":-1}]}
        What happens to signups when we stop advertising on LinkedIn? | what_if ; metrics=key_events:sign_up ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"linkedin_ads"}],"by_pct":-100}]}
        We'd like to sell for 500,000 dollars this quarter. How are we doing on that? | goal_pacing ; metrics=total_revenue ; period=2026-10-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":500000}
        What are the odds of us taking in a million this year? | goal_pacing ; metrics=total_revenue ; period=2026-01-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":1000000}
        Given the pace so far, will Q4 revenue get past 1.2 million? | goal_pacing ; metrics=total_revenue ; period=2026-10-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":1200000}
        We budgeted 40,000 for ads this month. Are we going to overshoot? | goal_pacing ; metrics=advertiser_ad_cost ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":40000}
        Do we stand a chance of 5,000 purchases by Christmas? | goal_pacing ; metrics=ecommerce_purchases ; period=2026-10-01..2026-11-23 ; horizon=2026-11-24..2026-12-25 ; params={"target":5000,"target_date":"2026-12-25"}
        What amount of revenue are we likely to book in December? | forecast ; metrics=total_revenue ; horizon=2026-12-01..2026-12-31 ; step=day
        What can we hope for in terms of orders this coming weekend? | forecast ; metrics=ecommerce_purchases ; horizon=2026-11-28..2026-11-29 ; step=day
        Tell me how many new users to expect in the next two weeks and how certain that is. | forecast ; metrics=new_users ; horizon=2026-11-24..2026-12-07 ; step=day ; params={"interval":true}
        What did advertising on LinkedIn come to in Q2? | metric_value ; metrics=advertiser_ad_cost ; where=ad_platform=linkedin_ads ; period=2026-04-01..2026-06-30
        What was our take on Black Friday last year? | metric_value ; metrics=total_revenue ; period=2025-11-28
        What is the going rate for a thousand impressions on Google this month? | metric_value ; metrics=cpm ; where=ad_platform=google_ads ; period=2026-11-01..2026-11-23
        What shape does revenue from email take over the last 12 weeks? | trend ; metrics=total_revenue ; where=session_default_channel_group=Email ; period=2026-08-31..2026-11-22 ; step=week
        How did our engagement rate move through Q3, one week after another? | trend ; metrics=engagement_rate ; period=2026-07-01..2026-09-30 ; step=week
        Sort our channels from most to fewest signups for last quarter. | ranking ; metrics=key_events:sign_up ; by=session_default_channel_group ; period=2026-07-01..2026-09-30 ; limit=10 ; order=key_events:sign_up:desc
        What were our three poorest days for orders in September? | ranking ; metrics=ecommerce_purchases ; by=date ; period=2026-09-01..2026-09-30 ; limit=3 ; order=ecommerce_purchases:asc
        """#

    private static let watched = #"""
        List the campaigns on Meta that returned less than they cost in Q3. | breakdown ; metrics=return_on_ad_spend ; by=campaign_name ; where=ad_platform=meta_ads & return_on_ad_spend<1 ; period=2026-07-01..2026-09-30
        Which products sold fewer than ten pieces in Q3? | breakdown ; metrics=items_purchased ; by=item_name ; where=items_purchased<10 ; period=2026-07-01..2026-09-30
        How do conversion rates differ depending on the device people use? | breakdown ; metrics=session_key_event_rate ; by=device_category ; period=2026-10-26..2026-11-22
        Is the average order bigger among returning customers than among new ones? | comparison ; metrics=average_purchase_revenue ; by=new_vs_returning ; where=new_vs_returning=returning|new ; period=2026-10-26..2026-11-22
        In the checkout, which stage scares most people away? | funnel ; metrics=funnel_step_abandonment_rate ; period=2026-10-26..2026-11-22 ; params={"funnel":"checkout"}
        Where in the signup process are we losing folks? | funnel ; metrics=funnel_step_abandonment_rate ; period=2026-10-26..2026-11-22 ; params={"funnel":"sign_up"}
        At which checkout step did most desktop users abandon in Q3? | funnel ; metrics=funnel_step_abandonment_rate ; where=device_category=desktop ; period=2026-07-01..2026-09-30 ; params={"funnel":"checkout"}
        After 30 days, how much of August's new customers is left? | cohort ; metrics=retention_rate ; period=2026-08-01..2026-08-31 ; step=day ; params={"cohort_event":"purchase","offset":30}
        What comes before a purchase, typically? | path ; period=2026-10-26..2026-11-22 ; params={"end":{"field":"event_name","value":"purchase"},"direction":"backward"}
        Show the two steps users take after landing on /blog. | path ; period=2026-10-26..2026-11-22 ; params={"start":{"field":"page_path","value":"/blog"},"direction":"forward","steps":2}
        Which channels help along the way without closing the sale? | attribution ; metrics=key_events ; by=default_channel_group ; period=2026-10-26..2026-11-22 ; params={"view":"assisted_vs_last_click"}
        How many signed-up users have never placed an order? | segment ; metrics=total_users ; where=event_name=sign_up & event_name!=purchase ; period=2026-10-26..2026-11-22 ; params={"op":"not"}
        Should our daily revenue ever sink under 2,000 dollars, drop me a line on Slack. | alert_create ; metrics=total_revenue ; step=day ; params={"condition":{"op":"lt","value":2000,"currency":"USD"},"channel":"slack"}
        I want to hear about it whenever the site throws more than 50 errors an hour. | alert_create ; metrics=error_count ; params={"condition":{"op":"gt","value":50}}
        Should revenue not reach 1,000 dollars on any given day, write to ops@example.com. | alert_create ; metrics=total_revenue ; params={"condition":{"op":"lt","value":1000,"currency":"USD"},"channel":"email","target":"ops@example.com"}
        Put the revenue alert at 5,000 instead. | alert_manage ; metrics=total_revenue ; params={"action":"edit","rule":"revenue","condition":{"op":"gt","value":5000}}
        No more alerts about bounce rate until next Monday, please. | alert_manage ; metrics=bounce_rate ; params={"action":"mute","until":"2026-11-30"}
        Every Monday at 9 I'd like the weekly summary in my inbox at anna@example.com. | report_schedule ; params={"cadence":"weekly","weekday":"monday","time":"09:00","channel":"email","recipients":["anna@example.com"],"report":"weekly_summary"}
        Please have a weekly recap land in my inbox on Friday afternoons at 5. | report_schedule ; params={"cadence":"weekly","weekday":"friday","time":"17:00","channel":"email","report":"weekly_summary"}
        Are there any visitors from Italy online at present? | realtime ; metrics=active_users ; where=country=Italy ; params={"window_minutes":30}
        How full were our tables in October? | oos=unsupported_metric
        I'd like to know by Slack when ROAS is below 1.5. | alert_create ; metrics=return_on_ad_spend ; params={"condition":{"op":"lt","value":1.5},"channel":"slack"}
        In strict order, how many went page_view, then view_item, then purchase in October? | funnel ; metrics=funnel_step_completion_rate ; period=2026-10-01..2026-10-31 ; params={"steps":["page_view","view_item","purchase"],"order":"strict"}
        How many more conversions does Google Ads report than we count ourselves? | attribution ; metrics=key_events ; where=ad_platform=google_ads ; period=2026-10-26..2026-11-22 ; params={"view":"over_claim"}
        What is the conversion from viewing an item to adding it to the cart in October? | funnel ; metrics=funnel_step_completion_rate ; period=2026-10-01..2026-10-31 ; params={"steps":["view_item","add_to_cart"]}
        """#

    private static let talks = #"""
        Revenue by device in October? >> I only care about people in Italy. | breakdown ; metrics=total_revenue ; by=device_category ; where=country=Italy ; period=2026-10-01..2026-10-31
        Forecast sessions for next month >> How reliable is that? | forecast ; metrics=sessions ; horizon=2026-12-01..2026-12-31 ; step=day ; params={"interval":true}
        Are we on track for 500 orders this month? >> What if the target were 600? | goal_pacing ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":600}
        Alert me if CPA exceeds 50 >> Make that 60. | alert_create ; metrics=advertiser_ad_cost_per_key_event ; params={"condition":{"op":"gt","value":60}}
        Top 10 pages by views last month >> Can I have twenty of those? | ranking ; metrics=screen_page_views ; by=page_path ; period=2026-10-01..2026-10-31 ; limit=20 ; order=screen_page_views:desc
        """#

    @Test("are read exactly", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = StrangersWordsTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
