import Semantics
import Testing

@testable import Grounding

/// What follows in more than one step from a sheet, and what does not.
@Suite struct `Numbers that follow in several steps pass, others do not` {
    private static func verifier(_ facts: String) throws -> ClaimVerifier {
        ClaimVerifier(
            facts: try ReferenceFact.sheet(from: Wording(name: "", text: facts).sheet), catalogue: .standard)
    }

    private func check(_ facts: String, _ right: String, _ wrong: String) throws {
        let verifier = try Self.verifier(facts)
        #expect(verifier.verify(right).isAccepted, "\(verifier.verify(right).faults)")
        #expect(!verifier.verify(wrong).isAccepted, "\(wrong)")
    }

    private static let months = """
        total_revenue | 42000 | EUR | 2026-01-01..2026-01-31
        total_revenue | 45000 | EUR | 2026-02-01..2026-02-28
        total_revenue | 63000 | EUR | 2026-03-01..2026-03-31
        total_revenue | 78000 | EUR | 2026-04-01..2026-04-30
        total_revenue | 90000 | EUR | 2026-05-01..2026-05-31
        total_revenue | 84000 | EUR | 2026-06-01..2026-06-30
        ecommerce_purchases | 210 | count | 2026-01-01..2026-01-31
        ecommerce_purchases | 225 | count | 2026-02-01..2026-02-28
        ecommerce_purchases | 300 | count | 2026-03-01..2026-03-31
        ecommerce_purchases | 390 | count | 2026-04-01..2026-04-30
        ecommerce_purchases | 450 | count | 2026-05-01..2026-05-31
        ecommerce_purchases | 400 | count | 2026-06-01..2026-06-30
        """

    @Test(arguments: [
        ("The first half of 2026 brought €402,000.", "The first half of 2026 brought €420,000."),
        ("Revenue in the second quarter was €252,000.", "Revenue in the first quarter was €252,000."),
        ("From January to March we took €150,000.", "From January to April we took €150,000."),
        (
            "The second quarter brought 68% more revenue than the first.",
            "The second quarter brought 38% more revenue than the first."
        ),
        ("Between February and April revenue grew by €33,000.", "Between February and April revenue fell by €33,000."),
        (
            "April, May and June made 63% of the half-year's revenue.",
            "April, May and June made 36% of the half-year's revenue."
        ),
        ("January and February made €42,000 and €45,000.", "January and February made €45,000 and €42,000."),
        ("The biggest jump in revenue was in March.", "The biggest jump in revenue was in April."),
    ]) func `sums over parts of a year`(_ right: String, _ wrong: String) throws {
        try check(Self.months, right, wrong)
    }

    @Test func `a sum over steps is not meant where its time is not named`() throws {
        #expect(!(try Self.verifier(Self.months).verify("Revenue was €402,000.").isAccepted))
    }

    private static let platforms = """
        advertiser_ad_cost | 12000 | USD | 2026-10-01..2026-10-31 | ad_platform=google_ads | | 10000 | 2026-09-01..2026-09-30
        advertiser_ad_cost | 8000 | USD | 2026-10-01..2026-10-31 | ad_platform=meta_ads | | 10000 | 2026-09-01..2026-09-30
        advertiser_ad_clicks | 24000 | count | 2026-10-01..2026-10-31 | ad_platform=google_ads | | 20000 | 2026-09-01..2026-09-30
        advertiser_ad_clicks | 16000 | count | 2026-10-01..2026-10-31 | ad_platform=meta_ads | | 20000 | 2026-09-01..2026-09-30
        """

    @Test(arguments: [
        ("Both platforms together had 40,000 clicks.", "Both platforms together had 44,000 clicks."),
        ("All in all, a click cost 50 cents.", "All in all, a click cost 70 cents."),
        ("Google took 60% of the spend.", "Google took 40% of the spend."),
    ]) func `the whole of a breakdown, and rates of it`(_ right: String, _ wrong: String) throws {
        try check(Self.platforms, right, wrong)
    }

    private static let shop = """
        total_revenue | 125000 | USD | 2026-10-01..2026-10-31 | | | 100000 | 2026-09-01..2026-09-30
        refund_amount | 5000 | USD | 2026-10-01..2026-10-31 | | | 3000 | 2026-09-01..2026-09-30
        total_revenue | 70000 | USD | 2026-10-01..2026-10-31 | country=Canada | | 50000 | 2026-09-01..2026-09-30
        total_revenue | 55000 | USD | 2026-10-01..2026-10-31 | country=Mexico | | 50000 | 2026-09-01..2026-09-30
        cart_abandonment_rate | 0.66 | fraction | 2026-10-01..2026-10-31 | | | 0.72 | 2026-09-01..2026-09-30
        """

    @Test(arguments: [
        (
            "Refunds came to 4% of revenue. It was 3% in September, so it went up by one percentage point.",
            "Refunds came to 4% of revenue. It was 3% in September, so it went down by one percentage point."
        ),
        (
            "Refunds came to 4% of revenue. In September that share was 3%.",
            "Refunds came to 4% of revenue. In September that share was 5%."
        ),
        (
            "Canada made $70,000, Mexico $55,000. The gap is $15,000.",
            "Canada made $70,000, Mexico $55,000. The gap is $25,000."
        ),
        ("34% of carts end in a purchase.", "43% of carts end in a purchase."),
        ("34% of carts end in a purchase.", "34% of carts don't end in a purchase."),
        ("34% of carts end in a purchase.", "34% of carts end up abandoned."),
        (
            "Canada made $70,000, Mexico $55,000. The gap is $15,000.",
            "Canada made $70,000, Mexico $55,000. The gap is $20,000."
        ),
        (
            "Canada made $70,000, Mexico $55,000. The gap is $15,000.",
            "Canada made $70,000, Mexico $55,000. The gap is $55,000."
        ),
        (
            "Cart abandonment was 66%. It fell by six points in a month.",
            "Cart abandonment was 66%. It fell by six points in a year."
        ),
        ("Canada grew four times as fast as Mexico.", "Canada grew six times as fast as Mexico."),
    ]) func `a step from what was said`(_ right: String, _ wrong: String) throws {
        try check(Self.shop, right, wrong)
    }

    @Test(arguments: [
        ("Revenue grew because Canada grew.", "Revenue grew because Chile grew."),
        ("Canada was behind most of the growth in revenue.", "Mexico was behind most of the growth in revenue."),
        (
            "Revenue grew. I can't tell whether the new page helped, but it may be the reason.",
            "Revenue grew. I can't tell whether the new page helped, but the new page was the reason."
        ),
        ("Why did it grow? The sheet doesn't say.", "Why did it grow? The sheet doesn't say; it is the new page."),
        ("Why did it grow? Mostly because of Canada.", "Why did it grow? Someone put the shop on the news."),
        ("Why did it grow? Mostly because of Canada.", "Why did it grow? Mostly because of Mexico."),
        ("Why did it grow? Mostly because of Canada.", "Why did it shrink? Mostly because of Canada."),
        ("Revenue grew, possibly because of the holidays.", "Revenue fell, possibly because of the holidays."),
        ("Revenue grew thanks to Canada.", "Revenue grew thanks to better Canada."),
        ("Canada put on $20,000.", "The new page is what drove it: Canada put on $20,000."),
    ]) func `a cause is one that moved the whole`(_ right: String, _ wrong: String) throws {
        try check(Self.shop, right, wrong)
    }
}
