import Operations
import Semantics
import Testing

/// Figures and days told in notes, in plain words, and by what they count.
@Suite("Figures in plain words")
struct PlainNamesTests {
    private static let today = CivilDate("2026-11-23")!
    private static let reader = QuestionReader(catalogue: .standard, names: WorkspaceNames(values: [:]))

    private func read(_ text: String) -> Interpretation {
        Self.reader.read(text, conversation: [], today: Self.today)
    }

    /// One figure, and none for each of anything.
    private func isTold(_ question: String, _ metric: MetricID) -> Bool {
        let reading = read(question)
        return reading.metrics == [metric] && reading.breakdown.isEmpty
    }

    @Test(
        "a week is told by its first day or its last",
        arguments: [
            ("orders w/c 9 nov", "2026-11-09..2026-11-15"), ("orders wk commencing 9 nov", "2026-11-09..2026-11-15"),
            ("orders w/b november 9", "2026-11-09..2026-11-15"), ("orders w/e 15 nov", "2026-11-09..2026-11-15"),
            ("orders, week ending november 15", "2026-11-09..2026-11-15"),
            ("orders, week ending 11/15", "2026-11-09..2026-11-15"),
            ("orders, week ending friday 20 november", "2026-11-14..2026-11-20"),
            ("orders week of 11/11", "2026-11-09..2026-11-15"), ("orders last w/e", "2026-11-21..2026-11-22"),
            ("orders prev mth", "2026-10-01..2026-10-31"), ("orders yest", "2026-11-22"),
        ])
    func weeks(_ question: String, _ days: String) {
        #expect(read(question).period?.description == days, "\(question)")
    }

    @Test(
        "words that are written short",
        arguments: [
            ("pvs in october", "screen_page_views"), ("ad imps in october", "advertiser_ad_impressions"),
            ("convs in october", "key_events"), ("avg. sess. length in october", "average_session_duration"),
            ("pv/visit in october", "screen_page_views_per_session"),
            ("cost/click in october", "advertiser_ad_cost_per_click"),
            ("rev/user in october", "average_revenue_per_user"), ("gmv october", "gross_purchase_revenue"),
            ("errs in october", "error_count"), ("err pct october", "error_rate"), ("br in october", "bounce_rate"),
            ("% exit in october", "exit_rate"), ("€ per 1,000 ad impressions in october", "cpm"),
            ("no. of orders in october", "ecommerce_purchases"),
        ])
    func short(_ question: String, _ metric: MetricID) {
        #expect(read(question).metrics == [metric], "\(question)")
    }

    @Test(
        "so many in a hundred is a share",
        arguments: [
            ("how many visits in a hundred bounced in october", "bounce_rate"),
            ("of every 100 visitors in october, how many bought something", "purchaser_rate"),
            ("how many orders in every hundred were refunded in october", "refund_rate"),
            ("out of a hundred checkouts in october, how many were given up", "checkout_abandonment_rate"),
            ("exits as a share of page views in october", "exit_rate"),
            ("buyers ÷ visitors in october", "purchaser_rate"),
            ("what ratio of visits bounced in october", "bounce_rate"),
        ])
    func hundreds(_ question: String, _ metric: MetricID) {
        #expect(read(question).metrics == [metric], "\(question)")
    }

    @Test(
        "visitors by what they did",
        arguments: [
            ("how many shoppers had been here before in october", "returning_users"),
            ("how many people revisited our site in october", "returning_users"),
            ("how many customers in october were not new to us", "returning_users"),
            ("number of fresh shoppers in october", "new_users"),
            ("how many people with no previous visit came in october", "new_users"),
            ("how many users showed any signs of life in october", "active_users"),
            ("how many times did folks pop into the shop in october", "sessions"),
            ("trips to the shop in october", "sessions"),
            ("how many times did a typical customer visit in october", "sessions_per_user"),
            ("pages per sitting in october", "screen_page_views_per_session"),
            ("how many visits showed genuine interest in october", "engaged_sessions"),
            ("what share of visits were not engaged in october", "bounce_rate"),
            ("what share of visitors turned on their heel in october", "bounce_rate"),
            ("dwell time in october", "average_session_duration"),
            ("minutes spent per visit in october", "average_session_duration"),
            ("what share of visits ended without a single click in october", "bounce_rate"),
            ("how many people scrolled to the foot of a page in october", "scrolled_users"),
            ("how often did someone lose their temper and keep clicking in october", "rage_clicks"),
            ("how many page views in october were the last of the visit", "exits"),
        ])
    func visitors(_ question: String, _ metric: MetricID) {
        #expect(isTold(question, metric), "\(question)")
    }

    @Test(
        "money and goods in the words of a shop",
        arguments: [
            ("what share of orders came back in october", "refund_rate"),
            ("how many people got as far as the checkout in october", "checkouts"),
            ("top line in october", "total_revenue"), ("transaction revenue in october", "purchase_revenue"),
            ("value of all orders with refunds taken off, october", "purchase_revenue"),
            ("pre-refund revenue in october", "gross_purchase_revenue"),
            ("how much money went back to customers in october", "refund_amount"),
            ("how many baskets were paid for in october", "ecommerce_purchases"),
            ("how many individual items were bought in october", "items_purchased"),
            ("how many articles did we ship in october", "items_purchased"),
            ("merchandise revenue in october", "item_revenue"),
            ("how much did a shopper spend each time they ordered in october", "average_purchase_revenue"),
            ("how many visitors parted with their cash in october", "total_purchasers"),
            ("look-to-buy ratio in october", "purchase_to_view_rate"),
            ("basket-to-view rate in october", "cart_to_view_rate"),
            ("how many people joined in october", "key_events:sign_up"),
            ("conversion rate per person, not per visit, october", "user_key_event_rate"),
            ("how many times did people click 'Add to basket' in october", "add_to_carts"),
            ("how many times did shoppers press the check out button in october", "checkouts"),
        ])
    func money(_ question: String, _ metric: MetricID) {
        #expect(isTold(question, metric), "\(question)")
    }

    @Test(
        "advertising and the site's own working",
        arguments: [
            ("unique ad viewers in october", "reach"), ("ad exposures in october", "advertiser_ad_impressions"),
            ("impressions per person reached in october", "frequency"),
            ("cost per result in october", "advertiser_ad_cost_per_key_event"),
            ("what return did our ads give us in october", "return_on_ad_spend"),
            ("total revenue per ad dollar in october", "mer"),
            ("bang for our ad buck in october", "return_on_ad_spend"),
            ("what did one signup cost us in ads in october", "advertiser_ad_cost_per_key_event"),
            ("all-in roas in october", "mer"), ("total revenue over total ad spend in october", "mer"),
            ("interaction latency in october", "inp"), ("how wobbly was the layout in october", "cls"),
            ("how long until the first content appeared in october", "fcp"),
            ("how soon was the main picture visible in october", "lcp"),
            ("how many technical faults were there in october", "error_count"),
            ("what share of page loads failed in october", "error_rate"),
            ("how many minutes was the shop off the air in october", "downtime_minutes"),
            ("what share of the time was the website working in october", "uptime_rate"),
        ])
    func working(_ question: String, _ metric: MetricID) {
        #expect(read(question).metrics == [metric], "\(question)")
    }

    @Test("the delay of the first input is answered by the metric that took its place")
    func firstInput() {
        let reading = read("how long did the first click on a page have to wait in october")
        #expect(reading.metrics == ["inp"])
        #expect(reading.params["requested"] == .string("fid"))
    }

    private static let cases = QuestionCase.cases(fields)

    @Test("fields are told by the names that tools give them", arguments: cases.indices)
    func named(index: Int) throws {
        let question = PlainNamesTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }

    private static let fields = #"""
        utm_source=gazette visits in october | metric_value ; metrics=sessions ; where=session_source=gazette ; period=2026-10-01..2026-10-31
        orders in october with utm_campaign = autumn_fair | metric_value ; metrics=ecommerce_purchases ; where=session_campaign_name=autumn_fair ; period=2026-10-01..2026-10-31
        revenue in october with the medium cpc | metric_value ; metrics=total_revenue ; where=session_medium=cpc ; period=2026-10-01..2026-10-31
        sessions in october from source/medium "bing / organic" | metric_value ; metrics=sessions ; where=session_source_medium=bing / organic ; period=2026-10-01..2026-10-31
        ad spend of ad group "Oak Tables" in october | metric_value ; metrics=advertiser_ad_cost ; where=ad_group_name=Oak Tables ; period=2026-10-01..2026-10-31
        page views of the page titled "Delivery" in october | metric_value ; metrics=screen_page_views ; where=page_title=Delivery ; period=2026-10-01..2026-10-31
        units of SKU KX-77 sold in october | metric_value ; metrics=items_purchased ; where=item_id=KX-77 ; period=2026-10-01..2026-10-31
        sessions in october from visitors whose language is set to German | metric_value ; metrics=sessions ; where=language=German ; period=2026-10-01..2026-10-31
        Spanish-speaking visitors in october | metric_value ; metrics=total_users ; where=language=Spanish ; period=2026-10-01..2026-10-31
        orders in october with source = gazette | metric_value ; metrics=ecommerce_purchases ; where=session_source=gazette ; period=2026-10-01..2026-10-31
        pages viewed at least 1,000 times in october | breakdown ; metrics=screen_page_views ; by=page_path ; where=screen_page_views>=1000 ; period=2026-10-01..2026-10-31
        visits in october from anywhere but Spain | metric_value ; metrics=sessions ; where=country!=Spain ; period=2026-10-01..2026-10-31
        visits in october from anywhere but Spain, mobile only | metric_value ; metrics=sessions ; where=country!=Spain & device_category=mobile ; period=2026-10-01..2026-10-31
        all visits bar the direct ones, october | metric_value ; metrics=sessions ; where=session_default_channel_group!=Direct ; period=2026-10-01..2026-10-31
        visits in october, none of the email ones | metric_value ; metrics=sessions ; where=session_default_channel_group!=Email ; period=2026-10-01..2026-10-31
        revenue by product in october | breakdown ; metrics=item_revenue ; by=item_name ; period=2026-10-01..2026-10-31
        ad spend at the keyword level in october | breakdown ; metrics=advertiser_ad_cost ; by=keyword ; period=2026-10-01..2026-10-31
        conversion rate per utm campaign in october | breakdown ; metrics=session_key_event_rate ; by=session_campaign_name ; period=2026-10-01..2026-10-31
        a device mix for orders in october | breakdown ; metrics=ecommerce_purchases ; by=device_category ; period=2026-10-01..2026-10-31
        channels with 300+ visits in october | breakdown ; metrics=sessions ; by=session_default_channel_group ; where=sessions>=300 ; period=2026-10-01..2026-10-31
        browsers with no more than 40 visits in october | breakdown ; metrics=sessions ; by=browser ; where=sessions<=40 ; period=2026-10-01..2026-10-31
        rank the days of the week by orders in october | ranking ; metrics=ecommerce_purchases ; by=day_of_week ; limit=10 ; order=ecommerce_purchases:desc ; period=2026-10-01..2026-10-31
        top 4 audiences by revenue in october | ranking ; metrics=total_revenue ; by=audience_name ; limit=4 ; order=total_revenue:desc ; period=2026-10-01..2026-10-31
        4 days with the most orders in october | ranking ; metrics=ecommerce_purchases ; by=date ; limit=4 ; order=ecommerce_purchases:desc ; period=2026-10-01..2026-10-31
        """#

    @Test(
        "asides ask for nothing",
        arguments: [
            "how many visits in october? Just a plain count, please.",
            "number of visits in october, the count not the rate",
            "visits in october. I want the total.", "how many visits in october? What does that come to?",
        ])
    func asides(_ question: String) {
        let reading = read(question)
        #expect(reading.intent == .metricValue && reading.metrics == ["sessions"], "\(question)")
    }
}
