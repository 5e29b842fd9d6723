import Operations
import Semantics
import Testing

/// What a first reading leaves out, what stands around a question, and whole ways of asking.
@Suite("Second readings")
struct SecondReadingTests {
    private static let cases = [left, around, sayings].flatMap(QuestionCase.cases)

    /// A number or a time that only another kind has a place for.
    private static let left = #"""
        Moving 4,000 euros away from LinkedIn and giving them to Google Ads: how would signups change? | what_if ; metrics=key_events:sign_up ; params={"changes":[{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"linkedin_ads"}],"by_abs":-4000},{"field":"advertiser_ad_cost","filters":[{"field":"ad_platform","op":"eq","value":"google_ads"}],"by_abs":4000}]}
        Which 12 pages lost the most views last week compared with the week before? | ranking ; metrics=screen_page_views ; by=page_path ; period=2026-11-16..2026-11-22 ; vs=2026-11-09..2026-11-15 ; limit=12 ; order=abs_change:asc
        On Thursdays at a quarter past eight in the morning I want the funnel report delivered in Teams, week in, week out. | report_schedule ; params={"report":"funnel","cadence":"weekly","weekday":"thursday","time":"08:15","channel":"teams"}
        How are we doing against 250k for the quarter that closes on December 31? | goal_pacing ; metrics=total_revenue ; period=2026-10-01..2026-11-23 ; horizon=2026-11-24..2026-12-31 ; params={"target":250000}
        """#

    private static let around = #"""
        Hey there, how many orders did we get yesterday? | metric_value ; metrics=ecommerce_purchases ; period=2026-11-22
        Quick question: suppose a click cost us five cents less. What would that do to our spend? | what_if ; metrics=advertiser_ad_cost ; params={"changes":[{"field":"advertiser_ad_cost_per_click","by_abs":-0.05}]}
        Can you tell me: what is engagement rate, please | definition ; metrics=engagement_rate
        Sorry to bother you, but what was our revenue in October, if you don't mind? | metric_value ; metrics=total_revenue ; period=2026-10-01..2026-10-31
        Sales slumped yesterday. What happened, please? | why ; metrics=total_revenue ; period=2026-11-22 ; vs=2026-11-15
        What precisely lies behind the term bounce rate? | definition ; metrics=bounce_rate
        """#

    private static let sayings = #"""
        Under what circumstances does a visit count as engaged? | definition ; metrics=engaged_sessions
        When you speak of the refund rate, what goes into it? | definition ; metrics=refund_rate
        Once shoppers have viewed an item, what do they do next? Last week, please. | path ; period=2026-11-16..2026-11-22 ; params={"start":{"field":"event_name","value":"view_item"},"direction":"forward"}
        Revenue in the month that ended on October 31 | metric_value ; metrics=total_revenue ; period=2026-10-01..2026-10-31
        Visits expected in the week beginning December 7 | forecast ; metrics=sessions ; horizon=2026-12-07..2026-12-13 ; step=day
        How many orders came in on the fourteenth and fifteenth of November? | metric_value ; metrics=ecommerce_purchases ; period=2026-11-14..2026-11-15
        Name the one campaign whose return on ad spend topped the table last month. | ranking ; metrics=return_on_ad_spend ; by=campaign_name ; period=2026-10-01..2026-10-31 ; limit=1 ; order=return_on_ad_spend:desc
        What tripped an alert on November 18? | alert_log ; period=2026-11-18
        A weekly line of signups in Q3, with Q2 laid over it | trend ; metrics=key_events:sign_up ; period=2026-07-01..2026-09-30 ; vs=2026-04-01..2026-06-30 ; step=week
        Bounce rate by landing page last week >> just the 5 worst | ranking ; metrics=bounce_rate ; by=landing_page ; period=2026-11-16..2026-11-22 ; limit=5 ; order=bounce_rate:desc
        What is the error rate since November 1, higher or lower than in the same days of October? | comparison ; metrics=error_rate ; period=2026-11-01..2026-11-23 ; vs=2026-10-01..2026-10-23
        How warm will it be in Hamburg on Friday? | oos=unrelated
        """#

    @Test("are read exactly", arguments: cases.indices)
    func exact(index: Int) throws {
        let question = SecondReadingTests.cases[index]
        let differences = try FreshQuestionsTests.differences(question)
        #expect(differences.isEmpty, "\(question.question): \(differences)")
    }
}
