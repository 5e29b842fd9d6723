import Operations
import Semantics
import Testing

/// What a shop's people mean by customers, by money before and after refunds, by a budget and by what pays.
@Suite struct `Words of a shop are read as its people mean them` {
    private static let cases = [customers, money, goals, differences, earning].flatMap(QuestionCase.cases)

    private static let customers = #"""
        how many customers did we have last week | metric_value ; metrics=total_purchasers ; period=2026-11-16..2026-11-22
        clients by country in October | breakdown ; metrics=total_purchasers ; by=country ; period=2026-10-01..2026-10-31
        how many customers visited the site last week | metric_value ; metrics=total_users ; period=2026-11-16..2026-11-22
        how much did shoppers spend in September | metric_value ; metrics=total_revenue ; period=2026-09-01..2026-09-30
        how much did we spend to win customers in September | metric_value ; metrics=advertiser_ad_cost ; period=2026-09-01..2026-09-30
        what did each new client cost us last month | metric_value ; metrics=advertiser_ad_cost_per_key_event ; period=2026-10-01..2026-10-31 ; params={"requested":"cac"}
        CAC in October | metric_value ; metrics=advertiser_ad_cost_per_key_event ; period=2026-10-01..2026-10-31 ; params={"requested":"cac"}
        how many buyers ordered more than once in October | cohort ; metrics=retention_rate ; period=2026-10-01..2026-10-31 ; step=week ; params={"cohort_event":"purchase","return_event":"purchase"}
        """#

    private static let money = #"""
        average order value net of returns in October | metric_value ; metrics=net_average_purchase_revenue ; period=2026-10-01..2026-10-31
        revenue without refunds in October | metric_value ; metrics=gross_purchase_revenue ; period=2026-10-01..2026-10-31
        net revenue excluding tax and shipping in Q3 | metric_value ; metrics=item_revenue ; period=2026-07-01..2026-09-30
        gross revenue before shipping and taxes last week | metric_value ; metrics=gross_item_revenue ; period=2026-11-16..2026-11-22
        revenue without tax last week | metric_value ; metrics=total_revenue,tax_amount ; period=2026-11-16..2026-11-22
        how much tax and shipping did we charge last week | metric_value ; metrics=tax_amount,shipping_amount ; period=2026-11-16..2026-11-22
        """#

    private static let goals = #"""
        goal: bounce rate 35% in December | goal_pacing ; metrics=bounce_rate ; horizon=2026-12-01..2026-12-31 ; params={"target":0.35}
        our media budget for November is 3000 euros | goal_pacing ; metrics=advertiser_ad_cost ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":3000}
        revenue goal of 2000 dollars this month | goal_pacing ; metrics=total_revenue ; period=2026-11-01..2026-11-23 ; horizon=2026-11-24..2026-11-30 ; params={"target":2000}
        alert me if orders fall 30% against last week | alert_create ; metrics=ecommerce_purchases ; params={"condition":{"op":"pct_change_lt","value":-30,"versus":"previous_period"},"step":"week"}
        """#

    private static let differences = #"""
        bounce rate by device in October, is the difference significant? | breakdown ; metrics=bounce_rate ; by=device_category ; period=2026-10-01..2026-10-31 ; params={"significance":true}
        conversion rate on mobile and desktop last week, is the gap real? | comparison ; metrics=session_key_event_rate ; by=device_category ; where=device_category=mobile|desktop ; period=2026-11-16..2026-11-22 ; params={"significance":true}
        conversion rate by country last month >> is that just chance? | breakdown ; metrics=session_key_event_rate ; by=country ; period=2026-10-01..2026-10-31 ; params={"significance":true}
        is the checkout-button test significant? | abtest ; params={"experiment":"checkout-button"}
        """#

    private static let earning = #"""
        which channels bring the most lucrative visitors last month | ranking ; metrics=average_revenue_per_user ; by=session_default_channel_group ; period=2026-10-01..2026-10-31 ; limit=10 ; order=average_revenue_per_user:desc
        which ad campaigns earn money and which waste it last week | breakdown ; metrics=return_on_ad_spend,advertiser_ad_cost ; by=campaign_name ; period=2026-11-16..2026-11-22
        when was the outage last month | breakdown ; metrics=downtime_minutes ; by=date ; where=downtime_minutes>0 ; period=2026-10-01..2026-10-31
        pages with over 50 sessions last month >> ad spend and revenue | metric_value ; metrics=advertiser_ad_cost,total_revenue ; period=2026-10-01..2026-10-31
        """#

    @Test(arguments: cases.indices)
    func `each, exactly`(index: Int) throws {
        let question = Self.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }

    @Test(arguments: [
        ("revenue on 03/10/2026", ["03/10/2026 is read with the month first"]), ("revenue on 13/10/2026", []),
        ("revenue on 10/10/2026", []),
        ("orders with a coupon in October", ["“with a coupon” is passed over: nothing in the data is known by it"]),
        (
            "orders paid by credit card in October",
            ["“paid by card” is passed over: nothing in the data is known by it"]
        ),
        ("revenue from loyal customers in October", ["“loyal” is passed over: nothing in the data is known by it"]),
        ("sessions with engagement in October", []), ("revenue with refunds in October", []),
    ])
    func `what is read in one of two ways, or passed over, is said`(_ question: String, _ notes: [String]) throws {
        let today = try #require(CivilDate("2026-11-23"))
        #expect(QuestionReader(catalogue: .standard).read(question, today: today).notes == notes)
    }
}
