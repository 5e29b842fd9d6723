import Testing

/// Tests named by their titles, rules and deliveries with a channel, several changes supposed at once, and what goes into a figure.
@Suite struct `A manager's wording is read as what it asks` {
    private static let cases = [experiments, rules, deliveries, supposed, meanings, stories].flatMap(QuestionCase.cases)

    private static let experiments = #"""
        Did Sticky Basket win? | abtest ; params={"experiment":"Sticky Basket","ask":"winner"}
        Any harm to guardrail metrics from Free Gift Wrap? | abtest ; params={"experiment":"Free Gift Wrap","ask":"guardrails"}
        Lazy Image Loading: any sample ratio mismatch? | abtest ; params={"experiment":"Lazy Image Loading","ask":"srm"}
        Stop Exit Survey Popup or keep the test running? | abtest ; params={"experiment":"Exit Survey Popup","ask":"stop"}
        Give me the verdict on Pay Later Badge. Winner or not? | abtest ; params={"experiment":"Pay Later Badge","ask":"winner"}
        Should Sticky Basket go live for everyone? | abtest ; params={"experiment":"Sticky Basket"}
        Did Summer Sale win new customers last week? | metric_value ; metrics=new_users ; period=2026-11-16..2026-11-22
        Show weekly orders for jane@acme.com | oos=privacy
        Were there significant deviations in revenue last week? | anomaly ; metrics=total_revenue ; period=2026-11-16..2026-11-22 ; step=day
        """#

    private static let rules = #"""
        Should orders drop by 20 percent against last year, I'd like to hear about it by Teams. | alert_create ; metrics=ecommerce_purchases ; params={"condition":{"op":"pct_change_lt","value":-20,"versus":"previous_year"},"channel":"teams"}
        warning: sessions up 30% | alert_create ; metrics=sessions ; params={"condition":{"op":"pct_change_gt","value":30}}
        Text me if orders fall by more than half | alert_create ; metrics=ecommerce_purchases ; params={"condition":{"op":"pct_change_lt","value":-50}}
        Let finance@acme.com know if ROAS falls short of 3 | alert_create ; metrics=return_on_ad_spend ; params={"condition":{"op":"lt","value":3},"channel":"email","target":"finance@acme.com"}
        Sessions below 500 in any hour: page me | alert_create ; metrics=sessions ; step=hour ; params={"condition":{"op":"lt","value":500}}
        Lower the threshold of the revenue alert to 500 | alert_manage ; metrics=total_revenue ; params={"action":"edit"}
        Make the bounce rate alarm less strict | alert_manage ; metrics=bounce_rate ; params={"action":"edit"}
        """#

    private static let deliveries = #"""
        Could the growth team get the sessions figures once a week, Fridays? | report_schedule ; metrics=sessions ; params={"cadence":"weekly","weekday":"friday"}
        Automate this: revenue, every Monday at 8am, to finance@acme.com | report_schedule ; metrics=total_revenue ; params={"cadence":"weekly","weekday":"monday","time":"08:00","channel":"email"}
        Each Monday, deliver bounce rate from email to my team over Slack. | report_schedule ; metrics=bounce_rate ; where=session_default_channel_group=Email ; params={"cadence":"weekly","weekday":"monday","channel":"slack"}
        """#

    private static let supposed = #"""
        AOV up 10%, orders down 5%. Where would revenue land? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"average_purchase_revenue","by_pct":10},{"field":"ecommerce_purchases","by_pct":-5}]}
        What happens to revenue when checkout abandonment falls by 15%? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"checkout_abandonment_rate","by_pct":-15}]}
        Would a 5% price increase hurt revenue? | what_if ; metrics=total_revenue ; params={"changes":[{"field":"average_purchase_revenue","by_pct":5}]}
        What if traffic rises 20% and orders fall 5%? | what_if ; params={"changes":[{"field":"sessions","by_pct":20},{"field":"ecommerce_purchases","by_pct":-5}]}
        Halving the ad budget: consequences for conversions? | what_if ; metrics=key_events ; params={"changes":[{"field":"advertiser_ad_cost","by_pct":-50}]}
        CPCs rise 15 percent. What does that mean for orders? | what_if ; metrics=ecommerce_purchases ; params={"changes":[{"field":"advertiser_ad_cost_per_click","by_pct":15}]}
        """#

    private static let meanings = #"""
        Is VAT counted in revenue? | definition ; metrics=total_revenue
        Explain cart abandonment rate to a new hire | definition ; metrics=cart_abandonment_rate
        The agency has its own bounce rate. What's yours? | definition ; metrics=bounce_rate
        What rule decides whether something lands in conversions? | definition ; metrics=key_events
        Did we fail to record any orders last week? | data_quality ; period=2026-11-16..2026-11-22
        Did tracking break in October? | data_quality ; period=2026-10-01..2026-10-31
        """#

    private static let stories = #"""
        how do we turn revenue around | recommendation ; metrics=total_revenue ; period=2026-10-26..2026-11-22
        Did orders behave normally last week? | anomaly ; metrics=ecommerce_purchases ; period=2026-11-16..2026-11-22 ; step=day
        Full-year landing for signups, please | forecast ; metrics=key_events:sign_up ; horizon=2026-11-24..2026-12-31 ; step=day
        After seeing /checkout, where did visitors go last week? | path ; period=2026-11-16..2026-11-22 ; params={"start":{"field":"page_path","value":"/checkout"},"direction":"forward"}
        """#

    @Test(arguments: cases.indices)
    func `each, exactly`(index: Int) throws {
        let question = Self.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
