import Semantics
import Testing

@testable import Grounding

/// A pool's winter: how much of a movement each part made, who is meant without being named, and asides about the world.
@Suite struct `Accounts of a movement, names that are meant and asides are held to the sheet` {
    private static let pool = """
        total_revenue | 460000 | NOK | 2026-01-01..2026-01-31 | | | 400000 | 2025-12-01..2025-12-31
        total_revenue | 230000 | NOK | 2026-01-01..2026-01-31 | item_name=Day pass | | 190000 | 2025-12-01..2025-12-31
        total_revenue | 138000 | NOK | 2026-01-01..2026-01-31 | item_name=Week pass | | 120000 | 2025-12-01..2025-12-31
        total_revenue | 57000 | NOK | 2026-01-01..2026-01-31 | item_name=Roses | | 60000 | 2025-12-01..2025-12-31
        total_revenue | 35000 | NOK | 2026-01-01..2026-01-31 | item_name=Lockers | | 30000 | 2025-12-01..2025-12-31
        total_revenue | 40000 | NOK | 2026-01-01..2026-01-31 | item_name=Day pass | contribution
        total_revenue | 18000 | NOK | 2026-01-01..2026-01-31 | item_name=Week pass | contribution
        total_revenue | -3000 | NOK | 2026-01-01..2026-01-31 | item_name=Roses | contribution
        total_revenue | 5000 | NOK | 2026-01-01..2026-01-31 | item_name=Lockers | contribution
        ecommerce_purchases | 2000 | count | 2026-01-01..2026-01-31 | | | 1990 | 2025-12-01..2025-12-31
        ecommerce_purchases | 0.4 | fraction | 2026-01-01..2026-01-31 | new_vs_returning=new | share
        ecommerce_purchases | 0.6 | fraction | 2026-01-01..2026-01-31 | new_vs_returning=returning | share
        sessions | 900 | count | 2026-01-10..2026-01-10 | | anomaly | 1200 | 2026-01-10..2026-01-10 expected
        sessions | 1100 | count | 2026-01-10..2026-01-10 | | expected_lower
        sessions | 1300 | count | 2026-01-10..2026-01-10 | | expected_upper
        items_purchased | 1 | rank | 2026-01-01..2026-01-31 | item_name=Day pass | rank | 3 | 2025-12-01..2025-12-31
        items_purchased | 3 | rank | 2026-01-01..2026-01-31 | item_name=Roses | rank | 1 | 2025-12-01..2025-12-31
        """

    private func accepts(_ text: String) throws -> Bool { try Wording.accepts(text, on: Self.pool) }

    @Test(arguments: [
        (
            "Day passes did most of it: 40k of the extra 60k, i.e. two thirds.",
            "Day passes did most of it: 40k of the extra 60k, i.e. one third."
        ),
        ("Day and week passes together make up 80%.", "Day and week passes together make up 70%."),
        ("The top two bring in 80% of revenue.", "The top two bring in 70% of revenue."),
        (
            "Day passes added 40k; the other three put on 20k between them.",
            "Day passes added 40k; the other three put on 23k between them."
        ),
        ("Lockers put on 5k.", "Roses put on 3k."),
        (
            "New customers made 40% of the purchases. That is 800 of the 2,000.",
            "New customers made 40% of the purchases. That is 1,200 of the 2,000."
        ),
    ])
    func `Parts of a movement or a whole are those of the names that are meant`(_ right: String, _ wrong: String) throws
    {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        (
            "On 10 January 900 sessions against 1,200 expected, 25% short and below the 1,100 floor.",
            "On 10 January 900 sessions against 1,200 expected, 25% short and above the 1,100 floor."
        ),
        (
            "Day passes are number one now, up from third in December.",
            "Day passes are number one now, up from second in December."
        ),
        ("Roses slipped from first to third.", "Roses slipped from third to first."),
        ("Every product but Roses grew.", "Every product but Lockers grew."),
        ("Revenue rose 15%.", "Revenue rose 51%."),
    ])
    func `Expectations, places and exceptions are told by their words`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        "Revenue rose 15% after the TV spot.", "Revenue rose 15% now that the slide is open.",
        "Revenue rose 15%, mostly from bus tours.",
        "Revenue rose 15%, nearly all on weekday evenings with coaches.",
        "Purchases are well up (2,000 vs 1,990).",
    ])
    func `What no fact tells is refused`(_ text: String) throws { #expect(try !accepts(text), "\(text)") }
}
