extension FreshQuestions {
    /// A last mix, written after the rules were finished.
    static let mixed = #"""
        How many transactions did we do on New Year's Eve? | metric_value ; metrics=ecommerce_purchases ; \#
        period=2025-12-31
        whats the aov on mobile vs tablet this month | comparison ; metrics=average_purchase_revenue ; \#
        by=device_category ; where=device_category=mobile|tablet ; period=2026-11-01..2026-11-23
        give me ad clicks on Google for the week of Oct 12 | metric_value ; metrics=advertiser_ad_clicks ; \#
        where=ad_platform=google_ads ; period=2026-10-12..2026-10-18
        How's our reach on Instagram over the past 2 weeks? | metric_value ; metrics=reach ; \#
        where=ad_platform=meta_ads ; period=2026-11-09..2026-11-22
        Landing page sessions for /sale last month | metric_value ; metrics=sessions ; where=landing_page=/sale ; \#
        period=2026-10-01..2026-10-31
        refund amount in the UK and Ireland, Q2 | metric_value ; metrics=refund_amount ; where=country=United \#
        Kingdom|Ireland ; period=2026-04-01..2026-06-30
        returning visitors yesterday | metric_value ; metrics=returning_users ; period=2026-11-22
        Which countries had a conversion rate between 1% and 3% last month? | breakdown ; \#
        metrics=session_key_event_rate ; by=country ; where=session_key_event_rate>=0.01 & \#
        session_key_event_rate<=0.03 ; period=2026-10-01..2026-10-31
        pages with more than 10k views but fewer than 5 conversions this year | breakdown ; \#
        metrics=screen_page_views,key_events ; by=page_path ; where=screen_page_views>10000 & key_events<5 ; \#
        period=2026-01-01..2026-11-23
        average session duration by operating system | breakdown ; metrics=average_session_duration ; \#
        by=operating_system ; period=2026-10-26..2026-11-22
        breakdown of orders by city in Germany last quarter | breakdown ; metrics=ecommerce_purchases ; by=city ; \#
        where=country=Germany ; period=2026-07-01..2026-09-30
        Show the 20 most viewed products in September | ranking ; metrics=screen_page_views ; by=item_name ; \#
        period=2026-09-01..2026-09-30 ; limit=20 ; order=screen_page_views:desc
        Worst performing keywords by ROAS in the last 60 days | ranking ; metrics=return_on_ad_spend ; by=keyword \#
        ; period=2026-09-24..2026-11-22 ; limit=10 ; order=return_on_ad_spend:asc
        what weekday do we get the most signups? | ranking ; metrics=key_events:sign_up ; by=day_of_week ; \#
        period=2026-10-26..2026-11-22 ; limit=1 ; order=key_events:sign_up:desc
        Top 3 source / medium combinations by conversions, excluding direct | ranking ; metrics=key_events ; \#
        by=session_source_medium ; where=session_default_channel_group!=Direct ; period=2026-10-26..2026-11-22 ; \#
        limit=3 ; order=key_events:desc
        Which brand generated the least revenue last month | ranking ; metrics=item_revenue ; by=item_brand ; \#
        period=2026-10-01..2026-10-31 ; limit=1 ; order=item_revenue:asc
        How is CTR trending week over week on LinkedIn? | trend ; metrics=ctr ; where=ad_platform=linkedin_ads ; \#
        period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15 ; step=day
        sessions each day last week | trend ; metrics=sessions ; period=2026-11-16..2026-11-22 ; step=day
        How have refunds changed over time since March? | trend ; metrics=refund_amount ; \#
        period=2026-03-01..2026-11-23 ; step=month
        Did we make more money on Black Friday or Cyber Monday last year? | comparison ; metrics=total_revenue ; \#
        period=2025-11-28 ; vs=2025-12-01
        sessions this week compared to the same days last year | comparison ; metrics=sessions ; \#
        period=2026-11-23 ; vs=2025-11-24
        Revenue week of Black Friday vs the week before | comparison ; metrics=total_revenue ; \#
        period=2025-11-24..2025-11-30 ; vs=2025-11-17..2025-11-23
        What is the reason for low conversions on Sunday? | why ; metrics=key_events ; period=2026-11-22 ; \#
        vs=2026-11-15
        why has our ROAS on Google gone down since Nov 1 | why ; metrics=return_on_ad_spend ; \#
        where=ad_platform=google_ads ; period=2026-11-01..2026-11-23 ; vs=2026-10-09..2026-10-31
        Flag any unusual drops in revenue this quarter | anomaly ; metrics=total_revenue ; \#
        period=2026-10-01..2026-11-23 ; step=day
        Was Saturday's error rate within the normal range? | anomaly ; metrics=error_rate ; period=2026-11-21 ; \#
        step=day
        Estimate total orders for Cyber Monday | forecast ; metrics=ecommerce_purchases ; step=day ; \#
        horizon=2026-11-30
        How much will we spend on ads by the end of December? | forecast ; metrics=advertiser_ad_cost ; step=day \#
        ; horizon=2026-11-24..2026-12-31
        where is this quarter's revenue going to end up? | forecast ; metrics=total_revenue ; \#
        period=2026-10-01..2026-11-23 ; step=day ; horizon=2026-11-24..2026-12-31
        What if conversion rate went up from 2% to 2.4%? | what_if ; \#
        params={"changes":[{"field":"session_key_event_rate","by_abs":0.004}]}
        Impact on revenue of a 15% increase in paid search traffic? | what_if ; metrics=total_revenue ; \#
        params={"changes":[{"field":"sessions","filters":[{"field":"session_default_channel_group","op":"eq",\#
        "value":"Paid Search"}],"by_pct":15}]}
        Are we ahead of our $1.2M revenue target for Q4? | goal_pacing ; metrics=total_revenue ; \#
        period=2026-10-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":1200000}
        What's the biggest leak in our ecommerce funnel? | funnel ; metrics=funnel_step_abandonment_rate ; \#
        period=2026-10-26..2026-11-22 ; params={"funnel":"ecommerce"}
        how many users make it from cart to checkout? | funnel ; metrics=funnel_step_completion_rate ; \#
        period=2026-10-26..2026-11-22 ; params={"steps":["add_to_cart","begin_checkout"]}
        How many first-time buyers from July came back to purchase again within 3 months? | cohort ; \#
        metrics=retention_rate ; period=2026-07-01..2026-07-31 ; step=month ; params={"cohort_event":"purchase",\#
        "return_event":"purchase","offset":3}
        monthly cohort retention this year | cohort ; metrics=retention_rate ; period=2026-01-01..2026-11-23 ; \#
        step=month
        What are the most common paths from the homepage? | path ; period=2026-10-26..2026-11-22 ; \#
        params={"start":{"field":"page_path","value":"/"},"direction":"forward"}
        Which pages come before the signup? | path ; period=2026-10-26..2026-11-22 ; \#
        params={"end":{"field":"event_name","value":"sign_up"},"direction":"backward"}
        U-shaped attribution of purchases by channel, this year | attribution ; metrics=ecommerce_purchases ; \#
        by=default_channel_group ; period=2026-01-01..2026-11-23 ; params={"models":["position_based"]}
        Which variant of the free-returns experiment is winning? | abtest ; params={"experiment":"free-returns",\#
        "ask":"winner"}
        How much longer should the new-nav test run? | abtest ; params={"experiment":"new-nav","ask":"power"}
        How many users came from both email and paid search in October? | segment ; metrics=total_users ; \#
        where=session_default_channel_group=Email & session_default_channel_group=Paid Search ; \#
        period=2026-10-01..2026-10-31 ; params={"op":"and"}
        live visitors by device | realtime ; metrics=active_users ; by=device_category
        what sold in the last half hour | realtime ; metrics=items_purchased
        Quick recap of Black Friday for marketing | summary ; period=2025-11-28 ; vs=2025-11-21
        what do I need to know about last week | summary ; period=2026-11-16..2026-11-22 ; \#
        vs=2026-11-09..2026-11-15
        What are the top 3 things we should do to increase revenue on mobile? | recommendation ; \#
        metrics=total_revenue ; where=device_category=mobile ; period=2026-10-26..2026-11-22 ; limit=3
        We have €3,000 extra, where should we spend it? | recommendation ; period=2026-10-26..2026-11-22 ; \#
        params={"budget":3000,"currency":"EUR"}
        Let us know in Slack whenever LCP on mobile exceeds 4 seconds | alert_create ; metrics=lcp ; \#
        where=device_category=mobile ; params={"condition":{"op":"gt","value":4},"channel":"slack",\#
        "percentile":75}
        Notify me if orders per hour drop under 5 | alert_create ; metrics=ecommerce_purchases ; step=hour ; \#
        params={"condition":{"op":"lt","value":5}}
        silence the CPA alert for the rest of the week | alert_manage ; metrics=advertiser_ad_cost_per_key_event \#
        ; params={"action":"mute","until":"2026-11-29"}
        have any alerts been triggered since Friday? | alert_log ; period=2026-11-20..2026-11-23
        mail a weekly summary to ceo@acme.com and cmo@acme.com each Tuesday at noon | report_schedule ; \#
        params={"report":"weekly_summary","cadence":"weekly","weekday":"tuesday","time":"12:00","channel":"email",\#
        "recipients":["ceo@acme.com","cmo@acme.com"]}
        what do you mean by engagement rate? | definition ; metrics=engagement_rate
        Is Google Ads data missing for yesterday? | data_quality ; where=ad_platform=google_ads ; \#
        period=2026-11-22
        Can you order me a pizza? | oos=unrelated
        What does our main competitor spend on ads? | oos=unsupported_metric
        What is the home address of user 42? | oos=privacy
        How did the Prime Day promo perform? | clarify=period
        Is it working? | clarify=entity
        Conversion rate by channel last month >> which one is the best? | ranking ; \#
        metrics=session_key_event_rate ; by=session_default_channel_group ; period=2026-10-01..2026-10-31 ; \#
        limit=1 ; order=session_key_event_rate:desc
        Revenue in October >> vs the same month last year | comparison ; metrics=total_revenue ; \#
        period=2026-10-01..2026-10-31 ; vs=2025-10-01..2025-10-31
        Revenue in October >> how about just the US? | metric_value ; metrics=total_revenue ; \#
        where=country=United States ; period=2026-10-01..2026-10-31
        Sessions last week >> no, users | metric_value ; metrics=total_users ; period=2026-11-16..2026-11-22
        What was our bounce rate last month? >> what does that actually mean? | definition ; metrics=bounce_rate
        What was our bounce rate last month? >> how can we improve it? | recommendation ; metrics=bounce_rate ; \#
        period=2026-10-01..2026-10-31
        """#
}
