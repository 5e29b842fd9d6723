import Testing

/// Questions in the words people take when they say the same again: turns of phrase, askers, second sentences.
@Suite struct `A question said otherwise is read as what it means` {
    private static let cases = [days, sides, rules, sentences, figures].flatMap(QuestionCase.cases)

    private static let days = #"""
        revenue over the 21 days up to yesterday | metric_value ; metrics=total_revenue ; period=2026-11-02..2026-11-22
        orders in the ten days ending November 15 | metric_value ; metrics=ecommerce_purchases ; period=2026-11-06..2026-11-15
        forecast signups for the 10 days that start tomorrow | forecast ; metrics=key_events:sign_up ; horizon=2026-11-24..2026-12-03 ; step=day
        refunds from 1 October to date | metric_value ; metrics=refund_amount ; period=2026-10-01..2026-11-23
        sessions between 4 and 12 October | metric_value ; metrics=sessions ; period=2026-10-04..2026-10-12
        page views on Monday, Nov 9 | metric_value ; metrics=screen_page_views ; period=2026-11-09
        new users in the most recent full month | metric_value ; metrics=new_users ; period=2026-10-01..2026-10-31
        the month's orders to date | metric_value ; metrics=ecommerce_purchases ; period=2026-11-01..2026-11-23
        bounce rate on Saturday and Sunday | metric_value ; metrics=bounce_rate ; period=2026-11-21..2026-11-22
        revenue in July-September | metric_value ; metrics=total_revenue ; period=2026-07-01..2026-09-30
        visits from November 9 to 15 against the equivalent week a year earlier | comparison ; metrics=sessions ; period=2026-11-09..2026-11-15 ; vs=2025-11-10..2025-11-16
        """#

    private static let sides = #"""
        set October's revenue beside September's | comparison ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        orders last week, and how does that stand against the week before? | comparison ; metrics=ecommerce_purchases ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        visits last month from any channel but Direct | metric_value ; metrics=sessions ; where=session_default_channel_group!=Direct ; period=2026-10-01..2026-10-31
        revenue by channel last week >> swap channels for countries | breakdown ; metrics=total_revenue ; by=country ; period=2026-11-16..2026-11-22
        top 5 pages by views last week >> list the seven weakest | ranking ; metrics=screen_page_views ; by=page_path ; period=2026-11-16..2026-11-22 ; limit=7 ; order=screen_page_views:asc
        revenue last month >> narrow it to visitors from Spain | metric_value ; metrics=total_revenue ; where=country=Spain ; period=2026-10-01..2026-10-31
        what did email make last week? | metric_value ; metrics=total_revenue ; where=session_default_channel_group=Email ; period=2026-11-16..2026-11-22
        """#

    private static let rules = #"""
        Should daily revenue fall below 900, send me an email | alert_create ; metrics=total_revenue ; step=day ; params={"condition":{"op":"lt","value":900},"channel":"email"}
        Keep the revenue alert quiet until Friday | alert_manage ; metrics=total_revenue ; params={"action":"mute","until":"2026-11-27"}
        What does it take here for a session to be counted as engaged? | definition ; metrics=engaged_sessions
        """#

    private static let sentences = #"""
        Finance wants to know what refunds came to in October | metric_value ; metrics=refund_amount ; period=2026-10-01..2026-10-31
        traffic rose on November 12. Explain that to me. | why ; metrics=sessions ; period=2026-11-12 ; vs=2026-11-05
        Coffee with the board in ten minutes. Revenue last week? | metric_value ; metrics=total_revenue ; period=2026-11-16..2026-11-22
        Where do most exits happen? Rank the pages. | ranking ; metrics=exits ; by=page_path ; period=2026-10-26..2026-11-22 ; limit=10 ; order=exits:desc
        for each device type, what was the conversion rate last week, and what did an order bring on average? | breakdown ; metrics=session_key_event_rate,average_purchase_revenue ; by=device_category ; period=2026-11-16..2026-11-22
        """#

    private static let figures = #"""
        ad spend for January through March | metric_value ; metrics=advertiser_ad_cost ; period=2026-01-01..2026-03-31
        how many pieces of the Oak Table did we sell in October? | metric_value ; metrics=items_purchased ; where=item_name=Oak Table ; period=2026-10-01..2026-10-31
        countries with more than 2000 sessions last month | breakdown ; metrics=sessions ; by=country ; where=sessions>2000 ; period=2026-10-01..2026-10-31
        Was our site unavailable last week? | metric_value ; metrics=downtime_minutes ; period=2026-11-16..2026-11-22
        Largest Contentful Paint by browser last week | breakdown ; metrics=lcp ; by=browser ; period=2026-11-16..2026-11-22 ; params={"percentile":75}
        which products stopped selling? | anomaly ; by=item_name ; period=2026-10-26..2026-11-22 ; step=day ; params={"about":"onset"}
        did any product stop selling last week? | anomaly ; by=item_name ; period=2026-11-16..2026-11-22 ; step=day ; params={"about":"onset"}
        what if mobile was as good as desktop? | what_if ; params={"changes":[{"field":"session_key_event_rate","filters":[{"field":"device_category","op":"eq","value":"mobile"}],"like":[{"field":"device_category","op":"eq","value":"desktop"}]}]}
        how many people are online now? | realtime ; metrics=active_users ; params={"window_minutes":30}
        """#

    @Test(arguments: cases.indices)
    func `each, exactly`(index: Int) throws {
        let question = Self.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
