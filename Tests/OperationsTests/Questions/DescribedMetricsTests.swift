import Testing

@testable import Operations
@testable import Semantics

/// Metrics that are described instead of named, by words of whoever asks.
@Suite struct DescribedMetricsTests {
    private func read(_ question: String) throws -> Interpretation {
        QuestionReader(catalogue: .standard).read(question, today: try #require(CivilDate("2026-11-23")))
    }

    @Test(arguments: [
        ("What portion of guests quits at once?", "bounce_rate"),
        ("how many percent of visitors walk away after just one page", "bounce_rate"),
        ("how long did visitors linger yesterday", "average_session_duration"),
        ("What is the length of a typical visit?", "average_session_duration"),
        ("number of visits per head in September", "sessions_per_user"),
        ("How many pages does one visit see?", "screen_page_views_per_session"),
        ("how many newcomers came in October", "new_users"),
        ("how many people were here before", "returning_users"),
        ("How often was the last page of a visit /pricing?", "exits"),
        ("Visits with meaningful interaction last week", "engaged_sessions"),
        ("What fraction of visits was meaningful?", "engagement_rate"),
        ("people who got to the bottom of a page, last week", "scrolled_users"),
        ("How often did people furiously tap in October?", "rage_clicks"),
    ])
    func visitsAreDescribed(_ question: String, _ metric: String) throws {
        #expect(try read(question).metrics == [MetricID(metric)])
    }

    @Test(arguments: [
        ("What share of baskets was forgotten last week?", "cart_abandonment_rate"),
        ("what percentage of checkouts was never finished", "checkout_abandonment_rate"),
        ("The share of orders we had to reimburse in October", "refund_rate"),
        ("how much money did we hand back last month", "refund_amount"),
        ("what is one visitor worth", "average_revenue_per_user"),
        ("what is a single order worth on average", "average_purchase_revenue"),
        ("What percentage of visits ends with an order?", "session_key_event_rate:purchase"),
        ("what portion of users enrolled in September", "user_key_event_rate:sign_up"),
        ("how likely is it that a product that was viewed gets bought", "purchase_to_view_rate"),
        ("how often was something tossed in the trolley", "add_to_carts"),
        ("revenue before any refunds in October", "gross_purchase_revenue"),
    ])
    func theShopIsDescribed(_ question: String, _ metric: String) throws {
        #expect(try read(question).metrics == [MetricID(metric)])
    }

    @Test(arguments: [
        ("How costly was a tap on our adverts in October?", "advertiser_ad_cost_per_click"),
        ("what do we pay for a thousand impressions", "cpm"),
        ("what slice of impressions gets clicked", "ctr"),
        ("how many people saw our banners last week", "reach"),
        ("how often were our adverts displayed in October", "advertiser_ad_impressions"),
        ("what comes back for every euro of advertising", "return_on_ad_spend"),
        ("how much did we burn on ads in September", "advertiser_ad_cost"),
        ("how expensive is it to win a customer", "advertiser_ad_cost_per_key_event"),
    ])
    func advertisingIsDescribed(_ question: String, _ metric: String) throws {
        #expect(try read(question).metrics == [MetricID(metric)])
    }

    @Test(arguments: [
        ("How long does our server take to reply?", "ttfb"),
        ("time until the main picture is visible", "lcp"),
        ("how long until something is drawn first", "fcp"),
        ("how sluggishly do pages react to taps", "inp"),
        ("do things shift around on our pages", "cls"),
        ("what share of requests goes wrong", "error_rate"),
        ("for how many minutes was the shop unreachable", "downtime_minutes"),
        ("what percentage of the time was the site reachable in October", "uptime_rate"),
    ])
    func theSiteIsDescribed(_ question: String, _ metric: String) throws {
        #expect(try read(question).metrics == [MetricID(metric)])
    }

    @Test("What narrows, splits and ranks stays beside a description")
    func whatSurroundsStays() throws {
        let ranked = try read("Which 5 countries have the greatest share of visitors who leave immediately?")
        #expect(ranked.intent == .ranking)
        #expect(ranked.breakdown == ["country"])
        #expect(ranked.limit == 5)
        let narrowed = try read("What share of visitors from Germany left straight away in October?")
        #expect(narrowed.filters == [Filter("country", .eq, .text("Germany"))])
        #expect(narrowed.period?.description == "2026-10-01..2026-10-31")
    }

    @Test(
        "A metric that is named stays what it is",
        arguments: [
            ("Bounce rate of visitors who came by email last week", ["bounce_rate"]),
            ("ad spend and cost per click on Google Ads", ["advertiser_ad_cost", "advertiser_ad_cost_per_click"]),
            ("sessions and orders last week", ["sessions", "ecommerce_purchases"]),
            ("the ten slowest pages by page load time", ["page_load_time"]),
        ])
    func namesWin(_ question: String, _ metrics: [String]) throws {
        #expect(Set(try read(question).metrics.map(\.name)) == Set(metrics))
    }

    @Test("What a test, a group or a meaning is about has no figure to describe")
    func otherQuestionsAreLeft() throws {
        #expect(try read("Did the hero image test win?").intent == .abtest)
        #expect(try read("What is the difference between a session and an engaged session?").intent == .definition)
        #expect(try read("Right after the homepage, what do visitors see next?").intent == .path)
    }
}
