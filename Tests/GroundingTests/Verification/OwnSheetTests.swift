import Semantics
import Testing

@testable import Grounding

/// A boat hire's week, with days, arms and names as other programs write them: each text has a twin that is false in one place.
@Suite struct `Days, arms and signed money of other programs' sheets are read, and unknown causes refused` {
    private static let boats = """
        bookings | 162 | count | 2026-07-06..2026-07-12 | | | 150 | 2026-06-29..2026-07-05
        bookings | 30 | count | 2026-07-06..2026-07-12 | date=2026-07-09 | | |
        bookings | 42 | count | 2026-07-06..2026-07-12 | date=2026-07-10 | | |
        bookings | 88 | count | 2026-07-06..2026-07-12 | date=20260711 | | |
        bookings | 61 | count | 2026-07-11..2026-07-11 | | expected | |
        total_revenue | 9000 | AUD | 2026-07-06..2026-07-12 | | | 8000 | 2026-06-29..2026-07-05
        total_revenue | 1300 | AUD | 2026-07-06..2026-07-12 | city=Sydney | contribution | |
        total_revenue | -300 | AUD | 2026-07-06..2026-07-12 | city=Perth | contribution | |
        lcp | 4.6 | seconds | 2026-07-06..2026-07-12 | page_path=/hire | | |
        lcp | 2.4 | seconds | 2026-07-06..2026-07-12 | page_path=/prices | | |
        lcp | 1.8 | seconds | 2026-07-06..2026-07-12 | page_path=/visit | | |
        retention_rate | 0.28 | fraction | 2026-07-06..2026-07-12 | experiment_name=mail;experiment_variant=control | experiment | |
        retention_rate | 0.308 | fraction | 2026-07-06..2026-07-12 | experiment_name=mail;experiment_variant=reminder | experiment | |
        retention_rate | 0.1 | fraction | 2026-07-06..2026-07-12 | experiment_name=mail | lift | |
        retention_rate | 0.03 | probability | 2026-07-06..2026-07-12 | experiment_name=mail | p_value | |
        """

    @Test(arguments: [
        ("Friday brought 42 bookings.", "Friday brought 24 bookings."),
        ("Busiest first: Saturday, Friday, Thursday.", "Busiest first: Saturday, Thursday, Friday."),
        ("Saturday's bookings were higher than expected.", "Saturday's bookings were lower than expected."),
        ("By city: Sydney +A$1,300, Perth -A$300.", "By city: Sydney -A$1,300, Perth -A$300."),
        ("Sydney added A$1,300.", "Perth added A$300."),
        (
            "/hire is the slowest page, with an LCP of 4.6 seconds.",
            "/visit is the slowest page, with an LCP of 1.8 seconds."
        ),
        (
            "Retention was 30.8% with the reminder and 28% in control.",
            "Retention was 28% with the reminder and 30.8% in control."
        ),
        ("Bookings rose by 8%.", "Bookings rose by 8%. The music festival set it off."),
        ("Bookings rose by 8%.", "Bookings rose by 8%. The new form gets the credit."),
        ("Bookings rose by 8%.", "Bookings rose by 8%. The website was down for hours."),
        ("Bookings rose by 8%.", "Bookings rose by 8%. That is well above the industry average."),
        ("Bookings rose by 8%.", "Bookings rose by 8%. Most of it came from first-time sailors."),
    ])
    func `A text and its twin`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.boats), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.boats), "\(wrong)")
    }
}

/// Sheets as the product's own answers make them: a funnel, a goal with its forecast, a breakdown with a part without a name.
@Suite struct `Replies over the sheets of our own answers are read, and false in one place they are refused` {
    private static let funnel = """
        funnel_step_abandonment_rate | 0.25 | fraction | 2026-10-26..2026-11-22 | event_name=begin_checkout | | |
        funnel_step_abandonment_rate | 0.3 | fraction | 2026-10-26..2026-11-22 | event_name=add_payment_info | | |
        total_users | 400 | count | 2026-10-26..2026-11-22 | event_name=begin_checkout | | |
        total_users | 300 | count | 2026-10-26..2026-11-22 | event_name=add_payment_info | | |
        total_users | 210 | count | 2026-10-26..2026-11-22 | event_name=purchase | | |
        """
    private static let goal = """
        total_revenue | 13000 | USD | 2026-11-01..2026-11-22 | | | |
        total_revenue | 17500 | USD | 2026-11-01..2026-11-30 | | forecast | |
        total_revenue | 16000 | USD | 2026-11-01..2026-11-30 | | forecast_lower | |
        total_revenue | 19000 | USD | 2026-11-01..2026-11-30 | | forecast_upper | |
        total_revenue | 20000 | USD | 2026-11-01..2026-11-30 | | goal | |
        total_revenue | 0.02 | fraction | 2026-11-01..2026-11-30 | | chance | |
        """
    private static let channels = """
        sessions | 1000 | count | 2026-11-16..2026-11-22 | | | 1200 | 2026-11-09..2026-11-15
        sessions | 500 | count | 2026-11-16..2026-11-22 | session_default_channel_group=Direct | | 480 | 2026-11-09..2026-11-15
        sessions | 300 | count | 2026-11-16..2026-11-22 | session_default_channel_group=Email | | 310 | 2026-11-09..2026-11-15
        sessions | 150 | count | 2026-11-16..2026-11-22 | session_default_channel_group=Paid Search | | 350 | 2026-11-09..2026-11-15
        sessions | 50 | count | 2026-11-16..2026-11-22 | session_default_channel_group=Paid Social | | 60 | 2026-11-09..2026-11-15
        """
    private static let rates = """
        bounce_rate | 0.4 | fraction | 2026-11-16..2026-11-22 | | | |
        bounce_rate | 0.8 | fraction | 2026-11-16..2026-11-22 | landing_page=/products/lamp | | |
        bounce_rate | 0.7 | fraction | 2026-11-16..2026-11-22 | landing_page=/products/rug | | |
        bounce_rate | 0.45 | fraction | 2026-11-16..2026-11-22 | landing_page=/blog/oak | | |
        bounce_rate | 0.25 | fraction | 2026-11-16..2026-11-22 | landing_page=/blog/ash | | |
        bounce_rate | 0.6 | fraction | 2026-11-16..2026-11-22 | landing_page=/products/vase | | |
        """

    @Test(arguments: [
        ("Of 400 users who began the checkout, 210 bought.", "Of 400 users who began the checkout, 120 bought."),
        ("From payment to purchase, 90 users left.", "From payment to purchase, 100 users left."),
        ("Overall 190 of the 400 users did not finish.", "Overall 100 of the 400 users did not finish."),
        ("The count goes from 400 to 300.", "The count goes from 300 to 400."),
    ])
    func `The steps of a funnel`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.funnel), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.funnel), "\(wrong)")
    }

    @Test(arguments: [
        ("$7,000 is still missing.", "$6,000 is still missing."),
        ("We are behind.", "We are on track."),
        ("There is only a 2 % chance of hitting $20,000.", "There is a 20 % chance of hitting $20,000."),
        ("Even the upper end, $19,000, is below $20,000.", "Even the upper end, $19,000, is above $20,000."),
        ("It could be as high as $19,000.", "It could be as high as $17,500."),
        ("Why we are behind is not shown in the facts.", "We are behind because the shop was slow."),
    ])
    func `A goal and its forecast`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.goal), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.goal), "\(wrong)")
    }

    @Test(arguments: [
        ("Sessions (week before):\n- Direct: 500 (480)", "Sessions (week before):\n- Direct: 500 (408)"),
        ("Paid Search was the biggest loser in sessions.", "Email was the biggest loser in sessions."),
        ("Sessions fell to 1,000 [F1].", "Sessions fell to 1,000 [F3]."),
        (
            "Paid Search, the second largest channel the week before, lost 200 sessions.",
            "Paid Search, the largest channel the week before, lost 200 sessions."
        ),
        ("Sessions fell, mostly due to paid channels.", "Sessions fell, mostly due to slow pages."),
    ])
    func `A breakdown with the week before`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.channels), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.channels), "\(wrong)")
    }

    @Test(arguments: [
        ("Bounce rates vary from 25 % to 80 %.", "Bounce rates vary from 20 % to 80 %."),
        (
            "The bounce rate of blog articles lies between 25 % and 45 %.",
            "The bounce rate of blog articles lies between 25 % and 60 %."
        ),
        ("/products/lamp is above the average bounce rate.", "/products/lamp is below the average bounce rate."),
        ("The highest bounce rates are all on product pages.", "The highest bounce rates are all on blog articles."),
    ])
    func `Kinds of pages`(_ right: String, _ wrong: String) throws {
        #expect(try Wording.accepts(right, on: Self.rates), "\(right)")
        #expect(try !Wording.accepts(wrong, on: Self.rates), "\(wrong)")
    }
}
