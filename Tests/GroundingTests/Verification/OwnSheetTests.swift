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
