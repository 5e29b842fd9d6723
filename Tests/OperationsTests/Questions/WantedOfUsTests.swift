import Testing

/// What is wanted of the service in everyday words: a verdict on a test, to be told, advice, a report, whether all was recorded.
@Suite struct `A wish in everyday words is read as its kind` {
    private static let cases = [tests, rules, advice, records, others].flatMap(QuestionCase.cases)

    private static let tests = #"""
        Who won Sticky Basket? | abtest ; params={"experiment":"Sticky Basket","ask":"winner"}
        Free Returns Banner results | abtest ; params={"experiment":"Free Returns Banner"}
        Can we stop Free Returns Banner now? | abtest ; params={"experiment":"Free Returns Banner","ask":"stop"}
        did Sticky Basket hurt page speed | abtest ; metrics=page_load_time ; params={"experiment":"Sticky Basket","ask":"guardrails"}
        Is there enough data in Sticky Basket to decide anything? | abtest ; params={"experiment":"Sticky Basket","ask":"power"}
        """#

    private static let rules = #"""
        from now on flag me unusual sessions on slack | alert_create ; metrics=sessions ; params={"condition":{"op":"anomaly"},"channel":"slack"}
        get a note every time we see sessions rise past 200k | alert_create ; metrics=sessions ; params={"condition":{"op":"gt","value":200000}}
        existing orders alert should fire at 200k, not at what it has now | alert_manage ; metrics=ecommerce_purchases ; params={"action":"edit"}
        can we see the thresholds of our current alerts | alert_manage ; params={"action":"list"}
        revenue from Germany should land with finance@acme.com every Monday | report_schedule ; metrics=total_revenue ; where=country=Germany ; params={"cadence":"weekly","weekday":"monday","channel":"email"}
        """#

    private static let advice = #"""
        give me a plan for this week | recommendation ; period=2026-11-23
        optimisation ideas for /checkout | recommendation ; where=page_path=/checkout ; period=2026-10-26..2026-11-22
        """#

    private static let records = #"""
        any gaps in bounce rate last week | data_quality ; period=2026-11-16..2026-11-22
        Was anything not tracked last month? | data_quality ; period=2026-10-01..2026-10-31
        up to what date do you have page views | data_quality
        """#

    private static let others = #"""
        route people take to the pricing page | path ; period=2026-10-26..2026-11-22 ; params={"end":{"field":"page_path","value":"/pricing"},"direction":"backward"}
        sessions, returning users only | metric_value ; metrics=sessions ; where=new_vs_returning=returning ; period=2026-10-26..2026-11-22
        sessions last month >> I'm only interested in returning users actually | metric_value ; metrics=sessions ; where=new_vs_returning=returning ; period=2026-10-01..2026-10-31
        sessions below 200k? I want to be told when that happens | alert_create ; metrics=sessions ; params={"condition":{"op":"lt","value":200000}}
        AOV - with or without discounts? | definition ; metrics=average_purchase_revenue
        how will the month end? >> is that above last november? | comparison ; metrics=total_revenue ; period=2026-11-01..2026-11-23 ; vs=2025-11-01..2025-11-23
        """#

    @Test(arguments: cases.indices)
    func `each, exactly`(index: Int) throws {
        let question = Self.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
