import Semantics
import Testing

@testable import Grounding

/// A shop's month and its forecast: each text has a twin that is false in one place.
@Suite struct `Differences are held to the numbers before them, ends and parts to what they are of` {
    private static let shop = """
        total_revenue | 240000 | EUR | 2026-07-01..2026-07-31 |  | value | 200000 | 2026-06-01..2026-06-30 previous
        total_revenue | 96000 | EUR | 2026-07-01..2026-07-31 | country=Spain | value | 60000 | 2026-06-01..2026-06-30 previous
        total_revenue | 84000 | EUR | 2026-07-01..2026-07-31 | country=Italy | value | 90000 | 2026-06-01..2026-06-30 previous
        total_revenue | 60000 | EUR | 2026-07-01..2026-07-31 | country=Greece | value | 50000 | 2026-06-01..2026-06-30 previous
        ecommerce_purchases | 3000 | count | 2026-07-01..2026-07-31 |  | value | 2400 | 2026-06-01..2026-06-30 previous
        sessions | 75000 | count | 2026-07-01..2026-07-31 |  | value | 60000 | 2026-06-01..2026-06-30 previous
        error_rate | 0.031 | fraction | 2026-07-01..2026-07-31 |  | value | 0.018 | 2026-06-01..2026-06-30 previous
        monthly_recurring_revenue | 52000 | EUR | 2026-07-31..2026-07-31 |  | value | 50000 | 2026-06-30..2026-06-30 previous
        total_users | 50000 | count | 2026-07-01..2026-07-31 |  | value | 40000 | 2026-06-01..2026-06-30 previous
        new_users | 35000 | count | 2026-07-01..2026-07-31 |  | value | 30000 | 2026-06-01..2026-06-30 previous
        sessions | 2100 | count | 2026-07-11..2026-07-11 | date=2026-07-11 | value |  |
        sessions | 2900 | count | 2026-07-12..2026-07-12 | date=2026-07-12 | value |  |
        sessions | 2000 | count | 2026-07-13..2026-07-13 | date=2026-07-13 | value |  |
        ecommerce_purchases | 3300 | count | 2026-08-01..2026-08-31 |  | forecast |  |
        ecommerce_purchases | 2900 | count | 2026-08-01..2026-08-31 |  | forecast_lower |  |
        ecommerce_purchases | 3700 | count | 2026-08-01..2026-08-31 |  | forecast_upper |  |
        key_events:trial_start | 900 | count | 2026-07-01..2026-07-31 |  | value | 800 | 2026-06-01..2026-06-30 previous
        refund_rate | 0.04 | fraction | 2026-07-01..2026-07-31 | experiment_variant=control | experiment |  |
        refund_rate | 0.05 | fraction | 2026-07-01..2026-07-31 | experiment_variant=green_button | experiment |  |
        """

    @Test(arguments: [
        (
            "Refunds ran at 5% with the green button and 4% in control, one point higher.",
            "Refunds ran at 5% with the green button and 4% in control, one point lower."
        ),
        ("Orders: 3,000 vs 2,400 (+600).", "Orders: 3,000 vs 2,400 (-600)."),
        ("Orders went from 2,400 to 3,000, a rise of 25%.", "Orders went from 2,400 to 3,000, a fall of 25%."),
        (
            "Revenue per order was €80, versus €83.33 in June. That is a drop of 4%.",
            "Revenue per order was €80, versus €83.33 in June. That is a gain of 4%."
        ),
        (
            "The error rate was 3.1%, up from 1.8%, 1.3 points worse.",
            "The error rate was 3.1%, up from 1.8%, 1.3 points better."
        ),
        ("Errors went up to 3.1% from 1.8%.", "Errors went down to 3.1% from 1.8%."),
        (
            "The lower bound for August's orders sits 100 below July's figure.",
            "The lower bound for August's orders sits 100 above July's figure."
        ),
        (
            "The upper end would be above what we did in July.",
            "Even the upper end would be below what we did in July."
        ),
        ("The weekend of 11–12 July brought 5,000 sessions.", "The weekend of 11–12 July brought 4,100 sessions."),
        ("On the 12th there were 2,900 sessions.", "On the 15th there were 2,900 sessions."),
        ("MRR reached €52,000, €2,000 more than in June.", "MRR reached €52,000, €2,000 less than in June."),
        ("40% of the euros came from Spain.", "40% of the euros came from Greece."),
        ("Spain made 40% of revenue.", "Spain made 40% of orders."),
        ("Seven in ten users were new.", "Three in ten users were new."),
        ("Spain is the fastest grower, up 60%.", "Italy is the fastest grower."),
        ("Greece is bottom of the table by revenue.", "Italy is bottom of the table by revenue."),
        (
            "Spain was first with €96,000, with Greece last on €60,000.",
            "Spain was first with €96,000, with Italy last on €84,000."
        ),
        ("1.2% of sessions end in a trial.", "4% of sessions end in a trial."),
        ("The growth is mainly a Spanish story.", "The growth is mainly an Italian and Greek story."),
        ("Revenue held at about €240k.", "Orders held steady at about €240k."),
        ("I'd move budget to Spain.", "I'd move budget to Spain, as the board asked."),
        ("Errors rose to 3.1%.", "Errors rose to 3.1%, since the new app freezes."),
        ("Errors rose to 3.1%.", "Errors rose to 3.1%. A server move played a part."),
    ])
    func `A text and its twin`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.shop), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.shop), "\(wrong)")
    }

    @Test func `the number of a name is no difference of the two before it`() throws {
        let facts = """
            ecommerce_purchases | 2 | count | 2026-07-01..2026-07-31 | session_default_channel_group=Organic Search | value | 0 | 2026-06-01..2026-06-30 previous
            ecommerce_purchases | 0 | count | 2026-07-01..2026-07-31 | session_default_channel_group=Paid Search | value | 1 | 2026-06-01..2026-06-30 previous
            """
        let text =
            "The change in orders is largest in Organic Search +2 (from 0 to 2), then Paid Search -1 (from 1 to 0)."
        #expect(try Wording.accepts(text, on: facts))
        #expect(try !Wording.accepts(text.replacing("Search -1", with: "Search +1"), on: facts))
    }
}
