extension FreshQuestions {
    /// Again every kind, in other words.
    static let more = #"""
        How many visits did the blog get last month? | metric_value ; metrics=sessions ; where=page_path^=/blog ; \#
        period=2026-10-01..2026-10-31
        ARPU in the United States for Q2 | metric_value ; metrics=average_revenue_per_user ; where=country=United \#
        States ; period=2026-04-01..2026-06-30
        cart abandonment yesterday on iOS | metric_value ; metrics=cart_abandonment_rate ; where=platform=iOS ; \#
        period=2026-11-22
        How many rage clicks were there on the checkout page this week? | metric_value ; metrics=rage_clicks ; \#
        where=page_path=/checkout ; period=2026-11-23
        impressions and clicks for the Spring Sale campaign last week | metric_value ; \#
        metrics=advertiser_ad_impressions,advertiser_ad_clicks ; where=campaign_name=Spring Sale ; \#
        period=2026-11-16..2026-11-22
        What did we spend on TikTok in July? | metric_value ; metrics=advertiser_ad_cost ; \#
        where=ad_platform=tiktok_ads ; period=2026-07-01..2026-07-31
        sales 10/1/2026 - 10/10/2026 | metric_value ; metrics=total_revenue ; period=2026-10-01..2026-10-10
        Sessions on Nov 3 | metric_value ; metrics=sessions ; period=2026-11-03
        orders during the week of Christmas | metric_value ; metrics=ecommerce_purchases ; \#
        period=2025-12-22..2025-12-28
        How many visitors did we have two days ago? | metric_value ; metrics=total_users ; period=2026-11-21
        CLS on desktop | metric_value ; metrics=cls ; where=device_category=desktop ; \#
        period=2026-10-26..2026-11-22 ; params={"percentile":75}
        What's the exit rate of the homepage? | metric_value ; metrics=exit_rate ; where=page_path=/ ; \#
        period=2026-10-26..2026-11-22
        signup rate from organic search in the past 60 days | metric_value ; \#
        metrics=session_key_event_rate:sign_up ; where=session_default_channel_group=Organic Search ; \#
        period=2026-09-24..2026-11-22
        engagement rate for everyone except tablet users last month | metric_value ; metrics=engagement_rate ; \#
        where=device_category!=tablet ; period=2026-10-01..2026-10-31
        how long do people stay on the site these days | metric_value ; metrics=average_session_duration ; \#
        period=2026-10-26..2026-11-22
        daily revenue for the last 14 days | trend ; metrics=total_revenue ; period=2026-11-09..2026-11-22 ; \#
        step=day
        How has AOV trended this quarter? | trend ; metrics=average_purchase_revenue ; \#
        period=2026-10-01..2026-11-23 ; step=day
        graph of quarterly revenue since 2024 | trend ; metrics=total_revenue ; period=2024-01-01..2026-11-23 ; \#
        step=quarter
        week by week refund rate in H1 | trend ; metrics=refund_rate ; period=2026-01-01..2026-06-30 ; step=week
        revenue by brand and category last week | breakdown ; metrics=item_revenue ; by=item_brand,item_category \#
        ; period=2026-11-16..2026-11-22
        errors per browser since Friday | breakdown ; metrics=error_count ; by=browser ; \#
        period=2026-11-20..2026-11-23
        Which channels had fewer than 100 conversions in October | breakdown ; metrics=key_events ; \#
        by=session_default_channel_group ; where=key_events<100 ; period=2026-10-01..2026-10-31
        orders by hour of the day last month | breakdown ; metrics=ecommerce_purchases ; by=hour ; \#
        period=2026-10-01..2026-10-31
        how do users split across languages | breakdown ; metrics=total_users ; by=language ; \#
        period=2026-10-26..2026-11-22
        3 worst pages by LCP | ranking ; metrics=lcp ; by=page_path ; period=2026-10-26..2026-11-22 ; limit=3 ; \#
        order=lcp:desc ; params={"percentile":75}
        Which keyword has the highest CTR on Google? | ranking ; metrics=ctr ; by=keyword ; \#
        where=ad_platform=google_ads ; period=2026-10-26..2026-11-22 ; limit=1 ; order=ctr:desc
        most visited pages yesterday | ranking ; metrics=sessions ; by=page_path ; period=2026-11-22 ; limit=10 ; \#
        order=sessions:desc
        Which month was our best for revenue this year? | ranking ; metrics=total_revenue ; by=month ; \#
        period=2026-01-01..2026-11-23 ; limit=1 ; order=total_revenue:desc
        cheapest campaigns by CPC in Q3 | ranking ; metrics=advertiser_ad_cost_per_click ; by=campaign_name ; \#
        period=2026-07-01..2026-09-30 ; limit=10 ; order=advertiser_ad_cost_per_click:asc
        Who are our top 3 traffic sources | ranking ; metrics=sessions ; by=session_source ; \#
        period=2026-10-26..2026-11-22 ; limit=3 ; order=sessions:desc
        Which cities have the fewest orders? | ranking ; metrics=ecommerce_purchases ; by=city ; \#
        period=2026-10-26..2026-11-22 ; limit=10 ; order=ecommerce_purchases:asc
        Fastest growing countries by sessions last quarter | ranking ; metrics=sessions ; by=country ; \#
        period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30 ; limit=10 ; order=pct_change:desc
        Rank ad platforms by ROAS for the last 30 days | ranking ; metrics=return_on_ad_spend ; by=ad_platform ; \#
        period=2026-10-24..2026-11-22 ; limit=10 ; order=return_on_ad_spend:desc
        Was traffic higher in September than in August? | comparison ; metrics=sessions ; \#
        period=2026-09-01..2026-09-30 ; vs=2026-08-01..2026-08-31
        How does desktop compare with mobile for bounce rate? | comparison ; metrics=bounce_rate ; \#
        by=device_category ; where=device_category=desktop|mobile ; period=2026-10-26..2026-11-22
        Orders MTD vs same period last year | comparison ; metrics=ecommerce_purchases ; \#
        period=2026-11-01..2026-11-23 ; vs=2025-11-01..2025-11-23
        today's revenue vs yesterday | comparison ; metrics=total_revenue ; period=2026-11-23 ; vs=2026-11-22
        How did email revenue change from Q2 to Q3? | comparison ; metrics=total_revenue ; \#
        where=session_default_channel_group=Email ; period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30
        US vs UK conversion rate in October | comparison ; metrics=session_key_event_rate ; by=country ; \#
        where=country=United States|United Kingdom ; period=2026-10-01..2026-10-31
        revenue by channel, October vs September | comparison ; metrics=total_revenue ; \#
        by=session_default_channel_group ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        MoM change in new users | comparison ; metrics=new_users ; period=2026-10-01..2026-10-31 ; \#
        vs=2026-09-01..2026-09-30
        Why did sales jump on Halloween? | why ; metrics=total_revenue ; period=2026-10-31 ; vs=2026-10-24
        What drove the decline in organic traffic in Q3 compared to Q3 last year? | why ; metrics=sessions ; \#
        where=session_default_channel_group=Organic Search ; period=2026-07-01..2026-09-30 ; \#
        vs=2025-07-01..2025-09-30
        Why are fewer people signing up this month? | why ; metrics=key_events:sign_up ; \#
        period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        Anything weird in yesterday's conversion numbers? | anomaly ; metrics=key_events ; period=2026-11-22 ; \#
        step=day
        Did ad spend look abnormal in the past 7 days? | anomaly ; metrics=advertiser_ad_cost ; \#
        period=2026-11-16..2026-11-22 ; step=day
        Give me a projection of orders through the end of the quarter | forecast ; metrics=ecommerce_purchases ; \#
        step=day ; horizon=2026-11-24..2026-12-31
        What can we expect in revenue over the next 30 days? | forecast ; metrics=total_revenue ; step=day ; \#
        horizon=2026-11-24..2026-12-23
        How much traffic will we have in Q1? | forecast ; metrics=sessions ; step=week ; \#
        horizon=2027-01-01..2027-03-31
        sales forecast for Christmas week | forecast ; metrics=total_revenue ; step=day ; \#
        horizon=2026-12-21..2026-12-27
        What's the effect of raising the Microsoft budget by 25%? | what_if ; \#
        params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq",\#
        "value":"microsoft_ads"}],"by_pct":25}]}
        What if we stopped spending on TikTok? | what_if ; params={"changes":[{"field":"advertiser_ad_cost",\#
        "filters":[{"field":"ad_platform","op":"eq","value":"tiktok_ads"}],"by_pct":-100}]}
        If AOV goes up by $5, how much more revenue would we make? | what_if ; metrics=total_revenue ; \#
        params={"changes":[{"field":"average_purchase_revenue","by_abs":5}]}
        Are we on course for 120k sessions this month? | goal_pacing ; metrics=sessions ; \#
        period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":120000}
        Which step of checkout loses the most people? | funnel ; metrics=funnel_step_abandonment_rate ; \#
        period=2026-10-26..2026-11-22 ; params={"funnel":"checkout"}
        How many people who viewed a product bought it within 7 days? | funnel ; \#
        metrics=funnel_step_completion_rate ; period=2026-10-26..2026-11-22 ; params={"steps":["view_item",\#
        "purchase"],"window_days":7}
        purchase funnel by country for Q3 | funnel ; metrics=funnel_step_completion_rate ; by=country ; \#
        period=2026-07-01..2026-09-30 ; params={"funnel":"ecommerce"}
        Do customers from August buy again? | cohort ; metrics=retention_rate ; period=2026-08-01..2026-08-31 ; \#
        step=week ; params={"cohort_event":"purchase","return_event":"purchase"}
        Week 4 retention of users who signed up in September | cohort ; metrics=retention_rate ; \#
        period=2026-09-01..2026-09-30 ; step=week ; params={"cohort_event":"sign_up","offset":4}
        day 7 retention for new users in October | cohort ; metrics=retention_rate ; \#
        period=2026-10-01..2026-10-31 ; step=day ; params={"offset":7}
        Which page do people see just before checkout? | path ; period=2026-10-26..2026-11-22 ; \#
        params={"end":{"field":"event_name","value":"begin_checkout"},"direction":"backward"}
        What's the next page after /cart? | path ; period=2026-10-26..2026-11-22 ; \#
        params={"start":{"field":"page_path","value":"/cart"},"direction":"forward"}
        How do visitors get to the pricing page? | path ; period=2026-10-26..2026-11-22 ; \#
        params={"end":{"field":"page_path","value":"/pricing"},"direction":"backward"}
        How much credit does email get with a position-based model in October? | attribution ; metrics=key_events \#
        ; where=default_channel_group=Email ; period=2026-10-01..2026-10-31 ; params={"models":["position_based"]}
        Are the ad platforms over-claiming conversions? | attribution ; metrics=key_events ; by=ad_platform ; \#
        period=2026-10-26..2026-11-22 ; params={"view":"over_claim"}
        data-driven vs last click revenue by channel, last month | attribution ; metrics=total_revenue ; \#
        by=default_channel_group ; period=2026-10-01..2026-10-31 ; params={"models":["data_driven","last_click"]}
        Who won the homepage hero experiment? | abtest ; params={"experiment":"homepage hero","ask":"winner"}
        Did the checkout redesign test hurt page load time? | abtest ; metrics=page_load_time ; \#
        params={"experiment":"checkout redesign","ask":"guardrails"}
        Does the coupon test have enough power? | abtest ; params={"experiment":"coupon","ask":"power"}
        How many users visited on both mobile and desktop last week? | segment ; metrics=total_users ; \#
        where=device_category=mobile & device_category=desktop ; period=2026-11-16..2026-11-22 ; \#
        params={"op":"and"}
        Which pages are people looking at right now? | realtime ; metrics=active_users ; by=page_path ; \#
        params={"window_minutes":30}
        Summarise Q3 for the CEO in 5 bullets | summary ; period=2026-07-01..2026-09-30 ; \#
        vs=2026-04-01..2026-06-30 ; params={"max_points":5,"audience":"CEO"}
        How are we doing this month? | summary ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        What should I fix first? | recommendation ; period=2026-10-26..2026-11-22 ; limit=1
        How do we get more signups from email? | recommendation ; metrics=key_events:sign_up ; \#
        where=session_default_channel_group=Email ; period=2026-10-26..2026-11-22
        Warn me by email if ROAS on Meta goes under 1.5 | alert_create ; metrics=return_on_ad_spend ; \#
        where=ad_platform=meta_ads ; params={"condition":{"op":"lt","value":1.5},"channel":"email"}
        Create an alert for when daily sessions fall by 30% compared to the same day last week | alert_create ; \#
        metrics=sessions ; step=day ; params={"condition":{"op":"pct_change_lt","value":-30,\#
        "versus":"same_weekday"}}
        Page me through PagerDuty if the site is down for more than 5 minutes | alert_create ; \#
        metrics=downtime_minutes ; params={"channel":"pagerduty"}
        Snooze all alerts until Monday | alert_manage ; params={"action":"mute","until":"2026-11-30"}
        What alerts do I have set up? | alert_manage ; params={"action":"list"}
        Did any alerts fire over the weekend? | alert_log ; period=2026-11-21..2026-11-22
        Schedule a monthly summary by email on the 5th at 9:30 to the leadership team | report_schedule ; \#
        params={"report":"monthly_summary","cadence":"monthly","day_of_month":5,"time":"09:30","channel":"email"}
        What's the difference between bounce rate and exit rate? | definition ; metrics=bounce_rate,exit_rate
        How is ROAS defined here? | definition ; metrics=return_on_ad_spend
        Are we missing any data from Meta? | data_quality ; where=ad_platform=meta_ads
        When was the data last updated? | data_quality
        Write me a haiku about autumn | oos=unrelated
        What's Tesla's stock price? | oos=unrelated
        List the names of customers who bought last week | oos=privacy
        What's the admin password? | oos=security
        Show me our email open rate | oos=unsupported_metric
        How many Instagram followers do we have? | oos=unsupported_metric
        How did our summer clearance sale go? | clarify=period
        How is the campaign doing? | clarify=entity
        Break it down by country | clarify=metric,period
        Did the test win? | clarify=entity
        What was it last month? | clarify=entity
        Revenue from October 31 to October 1 | clarify=period
        Which campaign had the best ROAS in October? >> and the worst? | ranking ; metrics=return_on_ad_spend ; \#
        by=campaign_name ; period=2026-10-01..2026-10-31 ; limit=1 ; order=return_on_ad_spend:asc
        Sessions by channel last week >> now by device | breakdown ; metrics=sessions ; by=device_category ; \#
        period=2026-11-16..2026-11-22
        Sessions by channel last week >> just the top 3 | ranking ; metrics=sessions ; \#
        by=session_default_channel_group ; period=2026-11-16..2026-11-22 ; limit=3 ; order=sessions:desc
        Why did revenue drop last week? >> and the week before? | why ; metrics=total_revenue ; \#
        period=2026-11-09..2026-11-15 ; vs=2026-11-02..2026-11-08
        Revenue in Q3 >> how does that compare to Q2? | comparison ; metrics=total_revenue ; \#
        period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30
        Conversion rate on mobile last month >> exclude Germany | metric_value ; metrics=session_key_event_rate ; \#
        where=device_category=mobile & country!=Germany ; period=2026-10-01..2026-10-31
        How many orders yesterday? >> was that unusual? | anomaly ; metrics=ecommerce_purchases ; \#
        period=2026-11-22 ; step=day
        Forecast orders for December >> and for January? | forecast ; metrics=ecommerce_purchases ; step=day ; \#
        horizon=2027-01-01..2027-01-31
        """#
}
