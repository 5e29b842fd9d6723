import Testing

@testable import Grounding

/// What is held against a goal of the sheet, and figures that a sheet calls by names of its own.
@Suite struct `Goals, cohorts and lead times are read as a sheet states them` {
    private static let june = """
        ecommerce_purchases | 1260 | count | 2026-06-01..2026-06-30 | | | 1050 | 2026-05-01..2026-05-31
        ecommerce_purchases | 1200 | count | 2026-06-01..2026-06-30 | | goal
        occupancy_rate | 0.70 | fraction | 2026-06-01..2026-06-30 | | | 0.625 | 2026-05-01..2026-05-31
        occupancy_rate | 0.72 | fraction | 2026-06-01..2026-06-30 | | goal
        total_revenue | 378000 | EUR | 2026-06-01..2026-06-30 | | | 336000 | 2026-05-01..2026-05-31
        """
    private static let club = """
        retention_rate | 0.90 | fraction | 2026-08-03..2026-08-09 | cohort=January 2026;month=1
        retention_rate | 0.54 | fraction | 2026-08-03..2026-08-09 | cohort=January 2026;month=6
        revenue_per_box | 550 | ZAR | 2026-08-03..2026-08-09 | | | 520 | 2026-07-27..2026-08-02
        boxes_shipped | 2400 | count | 2026-08-03..2026-08-09 | | | 2500 | 2026-07-27..2026-08-02
        total_revenue | 1320000 | ZAR | 2026-08-03..2026-08-09 | | | 1300000 | 2026-07-27..2026-08-02
        booking_lead_time | 34 | days | 2026-08-03..2026-08-09 | | | 41 | 2026-07-27..2026-08-02
        """

    @Test(arguments: [
        ("Orders were 60 ahead of plan.", "Orders were 60 short of plan."),
        ("Orders came to 105 % of the target.", "Orders came to 95 % of the target."),
        (
            "Occupancy came in two points under the 72 % we had set ourselves.",
            "Occupancy came in two points over the 72 % we had set ourselves."
        ),
        ("Orders beat the target by 5 %.", "Orders missed the target by 5 %."),
        (
            "Against the plan of 1,200 orders we finished 60 ahead.",
            "Against the plan of 1,100 orders we finished 60 ahead."
        ),
        (
            "Orders topped their goal, but occupancy stopped short of its own.",
            "Orders topped their goal, and occupancy went past its own."
        ),
    ]) func `a goal and what became of it`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.june), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.june), "\(wrong)")
    }

    @Test(arguments: [
        (
            "Of those who joined in January, 54 % were still with us after six months.",
            "Of those who joined in January, 45 % were still with us after six months."
        ),
        (
            "A box brought in R550, R30 more than a week ago.",
            "A box brought in R550, R20 more than a week ago."
        ),
        (
            "Guests book 34 days ahead, a week less than a week ago.",
            "Guests book 34 weeks ahead, a week less than a week ago."
        ),
        ("Shipments fell by 100.", "Shipments fell by 200."),
    ]) func `names of its own`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.club), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.club), "\(wrong)")
    }
}
