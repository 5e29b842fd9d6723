import Operations
import Semantics
import Testing

/// Every kind of question, and the times it asks about, in words that its usual cues do not have: each is read exactly.
@Suite("Kinds of questions, otherwise said")
struct KindsOtherwiseTests {
    private static let cases = [credit, tests, crowds, ways, watched, supposed, shapes, times, held, curt].flatMap(
        QuestionCase.cases)

    private static let credit = #"""
        Revenue by channel in October under the algorithmic model | attribution ; metrics=total_revenue ; by=default_channel_group ; period=2026-10-01..2026-10-31 ; params={"models":["data_driven"]}
        Conversions per channel last month if only the closing touch counts | attribution ; metrics=key_events ; by=default_channel_group ; period=2026-10-01..2026-10-31 ; params={"models":["last_click"]}
        Orders by channel in Q3, every touchpoint weighted the same | attribution ; metrics=ecommerce_purchases ; by=default_channel_group ; period=2026-07-01..2026-09-30 ; params={"models":["linear"]}
        Credit for September revenue by channel, with half-life weighting | attribution ; metrics=total_revenue ; by=default_channel_group ; period=2026-09-01..2026-09-30 ; params={"models":["time_decay"]}
        bathtub credit for orders by channel, October | attribution ; metrics=ecommerce_purchases ; by=default_channel_group ; period=2026-10-01..2026-10-31 ; params={"models":["position_based"]}
        """#

    private static let tests = #"""
        Which version of the hero banner test proved superior? | abtest ; params={"experiment":"hero banner","ask":"winner"}
        Is it safe to wrap up the hero banner test? | abtest ; params={"experiment":"hero banner","ask":"stop"}
        Are the buckets in the hero banner test skewed? | abtest ; params={"experiment":"hero banner","ask":"srm"}
        Is the hero banner test large enough to detect anything? | abtest ; params={"experiment":"hero banner","ask":"power"}
        Do the safety metrics of the hero banner test hold? | abtest ; params={"experiment":"hero banner","ask":"guardrails"}
        """#

    private static let crowds = #"""
        How many people do the VIP audience and the loyalty audience share? | segment ; metrics=total_users ; where=audience_name=VIP & audience_name=loyalty ; period=2026-10-26..2026-11-22 ; params={"op":"overlap"}
        How many users in the VIP audience are missing from the loyalty audience? | segment ; metrics=total_users ; where=audience_name=VIP & audience_name!=loyalty ; period=2026-10-26..2026-11-22 ; params={"op":"not"}
        """#

    private static let ways = #"""
        Which pages are upstream of /pricing? | path ; period=2026-10-26..2026-11-22 ; params={"end":{"field":"page_path","value":"/pricing"},"direction":"backward"}
        Through which of our pages do visitors get to /pricing? | path ; period=2026-10-26..2026-11-22 ; params={"end":{"field":"page_path","value":"/pricing"},"direction":"backward"}
        """#

    private static let watched = #"""
        Hush the sessions alert until Friday | alert_manage ; metrics=sessions ; params={"action":"mute","until":"2026-11-27"}
        The orders alert is too twitchy, loosen it to 60 | alert_manage ; metrics=ecommerce_purchases ; params={"action":"edit"}
        Which of our alerts kicked in last week? | alert_log ; period=2026-11-16..2026-11-22
        Flag it to me if sessions < 500 | alert_create ; metrics=sessions ; params={"condition":{"op":"lt","value":500}}
        Arrange for me to get ad spend by email every morning at 7:00 | report_schedule ; metrics=advertiser_ad_cost ; params={"cadence":"daily","time":"07:00","channel":"email"}
        What are your features? | help
        Is there a manual for this chat? | help
        """#

    private static let supposed = #"""
        How much extra revenue would a 10% better conversion rate give us? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"session_key_event_rate","by_pct":10}]}
        What if ad spend -10%, revenue? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"advertiser_ad_cost","by_pct":-10}]}
        How sensitive are orders to a 20% drop in sessions? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"sessions","by_pct":-20}]}
        """#

    private static let shapes = #"""
        Which 4 countries outrank all others for revenue in Q3? | ranking ; metrics=total_revenue ; by=country ; period=2026-07-01..2026-09-30 ; limit=4 ; order=total_revenue:desc
        Drill into October ad spend at the campaign level | breakdown ; metrics=advertiser_ad_cost ; by=campaign_name ; period=2026-10-01..2026-10-31
        Which direction has ad spend been heading in over the last 3 months? | trend ; metrics=advertiser_ad_cost ; period=2026-08-01..2026-10-31 ; step=week
        Get to the bottom of last week's drop in sessions | why ; metrics=sessions ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15
        """#

    private static let times = #"""
        Visits on the first Tuesday of October | metric_value ; metrics=sessions ; period=2026-10-06
        Visits over the final weekend of August | metric_value ; metrics=sessions ; period=2026-08-29..2026-08-30
        Visits in the first 50 days of this year | metric_value ; metrics=sessions ; period=2026-01-01..2026-02-19
        Visits in the opening two months of Q2 | metric_value ; metrics=sessions ; period=2026-04-01..2026-05-31
        Visits in the five days before Halloween | metric_value ; metrics=sessions ; period=2026-10-26..2026-10-30
        Visits for the 12 months to September | metric_value ; metrics=sessions ; period=2025-10-01..2026-09-30
        Visits on the working days of last week | metric_value ; metrics=sessions ; period=2026-11-16..2026-11-20
        L14D visits | metric_value ; metrics=sessions ; period=2026-11-09..2026-11-22
        Visits in 3Q26 | metric_value ; metrics=sessions ; period=2026-07-01..2026-09-30
        Visits, Aug '26 | metric_value ; metrics=sessions ; period=2026-08-01..2026-08-31
        Visits for 2026-06 | metric_value ; metrics=sessions ; period=2026-06-01..2026-06-30
        Visits in November to the 12th | metric_value ; metrics=sessions ; period=2026-11-01..2026-11-12
        Visits w/c 5 Oct | metric_value ; metrics=sessions ; period=2026-10-05..2026-10-11
        Visits w/e 18 Oct | metric_value ; metrics=sessions ; period=2026-10-12..2026-10-18
        """#

    private static let held = #"""
        Did Q3 exceed Q2 in revenue? | comparison ; metrics=total_revenue ; period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30
        Revenue, October on September | comparison ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        How much did revenue move between July and August? | comparison ; metrics=total_revenue ; period=2026-08-01..2026-08-31 ; vs=2026-07-01..2026-07-31
        Are we ahead of last year in revenue so far this year? | comparison ; metrics=total_revenue ; period=2026-01-01..2026-11-23 ; vs=2025-01-01..2025-11-23
        How different was Q1 revenue this year from Q1 last year? | comparison ; metrics=total_revenue ; period=2026-01-01..2026-03-31 ; vs=2025-01-01..2025-03-31
        """#

    private static let curt = #"""
        what killed sessions in Q3 | why ; metrics=sessions ; period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30
        what means bounce rate? | definition ; metrics=bounce_rate
        how did orders move in October | trend ; metrics=ecommerce_purchases ; period=2026-10-01..2026-10-31 ; step=day
        diff of revenue, last month vs year ago | comparison ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; vs=2025-10-01..2025-10-31
        Say me sessions for October and then for September please | comparison ; metrics=sessions ; period=2026-10-01..2026-10-31 ; vs=2026-09-01..2026-09-30
        Is enough traffic for Sticky Basket? | abtest ; params={"experiment":"Sticky Basket","ask":"power"}
        Could the bot post page views to Teams all Mondays? | report_schedule ; metrics=screen_page_views ; params={"cadence":"weekly","weekday":"monday","channel":"teams"}
        check revenue last month for blips | anomaly ; metrics=total_revenue ; period=2026-10-01..2026-10-31 ; step=day
        """#

    @Test("are read exactly", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = KindsOtherwiseTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
