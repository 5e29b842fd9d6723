import Semantics
import Testing

@testable import Grounding

/// Numbers that stand on the sheet, and are said of something else.
@Suite struct `A number of the sheet does not pass for another one` {
    private func passes(_ text: String, _ facts: String) throws -> Bool {
        ClaimVerifier(facts: try ReferenceFact.sheet(from: Wording(name: "", text: facts).sheet), catalogue: .standard)
            .verify(text).isAccepted
    }

    private static let hotels = """
        ecommerce_purchases | 1200 | count | 2026-07-01..2026-09-30 | | | 1000 | 2025-07-01..2025-09-30 year_ago
        ecommerce_purchases | 600 | count | 2026-07-01..2026-09-30 | city=Lisbon | | 450 | 2025-07-01..2025-09-30 year_ago
        ecommerce_purchases | 360 | count | 2026-07-01..2026-09-30 | city=Porto | | 350 | 2025-07-01..2025-09-30 year_ago
        ecommerce_purchases | 240 | count | 2026-07-01..2026-09-30 | city=Faro | | 200 | 2025-07-01..2025-09-30 year_ago
        total_revenue | 300000 | EUR | 2026-07-01..2026-09-30 | | | 240000 | 2025-07-01..2025-09-30 year_ago
        """
    private static let arms = """
        user_key_event_rate | 0.05 | fraction | 2026-10-01..2026-10-28 | variant=short | lift
        user_key_event_rate | 0.08 | fraction | 2026-10-01..2026-10-28 | variant=long | lift
        """
    private static let ads = """
        cost | 24000 | EUR | 2026-03-01..2026-03-31 | | | 20000 | 2026-02-01..2026-02-28
        conversions | 1000 | count | 2026-03-01..2026-03-31 | | | 900 | 2026-02-01..2026-02-28
        key_events:donate | 200 | count | 2026-03-01..2026-03-31 | | | 160 | 2026-02-01..2026-02-28
        no_show_rate | 0.08 | fraction | 2026-03-01..2026-03-31 | | | 0.10 | 2026-02-01..2026-02-28
        """

    @Test(arguments: [
        ("Lisbon and Faro added 190 bookings.", "Lisbon and Faro added 150 bookings."),
        ("Lisbon and Faro took 840 bookings.", "Lisbon and Faro took 600 bookings."),
        (
            "Bookings rose by 20 %, and revenue rose even more, by 25 %.",
            "Bookings rose by 20 %, and revenue rose even more, by 20 %."
        ),
        ("Revenue came to 300,000.", "The summer came to 300,000."),
    ]) func `of several names, of another metric, of money`(_ right: String, _ wrong: String) throws {
        #expect(try passes(right, Self.hotels), "\(right)")
        #expect(try !passes(wrong, Self.hotels), "\(wrong)")
    }

    @Test(arguments: [
        (
            "Bookings came to 1,200 in the quarter, well over the 1,000 of a year before.",
            "Bookings came to 1,000 a year before, well over the 1,200 of the quarter."
        ),
        (
            "Porto took 360 bookings, above last year's 350.",
            "Porto took 350 bookings last year, above this year's 360."
        ),
        ("Bookings grew: 1,000 then, 1,200 now.", "Bookings grew: 1,200 then, 1,000 now."),
        (
            "Bookings climbed to 1,200, from 1,000 a year before.",
            "Bookings climbed to 1,000, from 1,200 a year before."
        ),
    ]) func `of the side that the words between them say`(_ right: String, _ wrong: String) throws {
        #expect(try passes(right, Self.hotels), "\(right)")
        #expect(try !passes(wrong, Self.hotels), "\(wrong)")
    }

    @Test(arguments: [
        (
            "Lisbon took 600 bookings, a third more than a year before.",
            "Lisbon took 600 bookings, a quarter more than a year before."
        ),
        (
            "Lisbon has half of the bookings, Porto 30 %, and Faro the rest.",
            "Lisbon has half of the bookings, Porto 30 %, and Lisbon the rest."
        ),
        (
            "Porto grew by 10, the mildest rise of the three.",
            "Lisbon grew by 150, the mildest rise of the three."
        ),
        (
            "Lisbon is the largest city, pulling further away from Porto.",
            "Lisbon is the largest city, pulling closer to Porto."
        ),
        (
            "Lisbon is the largest city and grew by 150.",
            "Lisbon is the largest city, having been overtaken by Porto."
        ),
        ("Bookings rose by 20 %.", "Bookings rose by 20 %, since the smog kept people at home."),
    ]) func `of what stands in front, of who is left, of the other side`(_ right: String, _ wrong: String) throws {
        #expect(try passes(right, Self.hotels), "\(right)")
        #expect(try !passes(wrong, Self.hotels), "\(wrong)")
    }

    @Test(arguments: [("The long variant lifted conversion by 8 %.", "The lift was 8 %.")])
    func `of one of several arms`(_ right: String, _ wrong: String) throws {
        #expect(try passes(right, Self.arms), "\(right)")
        #expect(try !passes(wrong, Self.arms), "\(wrong)")
    }

    @Test(arguments: [
        ("This month 200 donations came in.", "This month 160 donations came in."),
        ("A conversion cost €24 in March.", "A conversion cost €27 in March."),
        ("Each incremental conversion cost €40.", "Each incremental conversion cost €30."),
        ("Donations rose by a quarter to 200.", "Donations rose by a quarter to 160."),
        ("The no-show rate improved to 8 %.", "The no-show rate worsened to 8 %."),
        ("March in short: • Donations: 200 • Cost: €24,000", "March in short: • Donations: 160 • Cost: €24,000"),
    ]) func `of a sheet in another program's names`(_ right: String, _ wrong: String) throws {
        #expect(try passes(right, Self.ads), "\(right)")
        #expect(try !passes(wrong, Self.ads), "\(wrong)")
    }
}
