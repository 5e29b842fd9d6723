import Semantics
import Testing

@testable import Grounding

/// A tour operator's week: texts of which each has a twin that is false in one place.
@Suite struct `What a text points back to, sets against another and leaves unsaid is held to its facts` {
    private static let tours = """
        key_events:book_tour | 800 | count | 2026-03-09..2026-03-15 | | | 500 | 2026-03-02..2026-03-08
        key_events:book_tour | 440 | count | 2026-03-09..2026-03-15 | city=Porto | | 200 | 2026-03-02..2026-03-08
        key_events:book_tour | 200 | count | 2026-03-09..2026-03-15 | city=Braga | | 210 | 2026-03-02..2026-03-08
        key_events:book_tour | 160 | count | 2026-03-09..2026-03-15 | city=Faro | | 90 | 2026-03-02..2026-03-08
        sessions | 20000 | count | 2026-03-09..2026-03-15 | | | 25000 | 2026-03-02..2026-03-08
        advertiser_ad_cost | 4000 | EUR | 2026-03-09..2026-03-15 | | | 3000 | 2026-03-02..2026-03-08
        total_revenue | 48000 | EUR | 2026-03-09..2026-03-15 | | | 27500 | 2026-03-02..2026-03-08
        active_users | 16000 | count | 2026-03-09..2026-03-15 | | | 20000 | 2026-03-02..2026-03-08
        active_users | 5000 | count | 2026-03-09..2026-03-15 | new_vs_returning=new | | 4000 | 2026-03-02..2026-03-08
        active_users | 11000 | count | 2026-03-09..2026-03-15 | new_vs_returning=returning | | 16000 | 2026-03-02..2026-03-08
        email_opens | 3000 | count | 2026-03-09..2026-03-15 | | | 2400 | 2026-03-02..2026-03-08
        emails_sent | 10000 | count | 2026-03-09..2026-03-15 | | | 6000 | 2026-03-02..2026-03-08
        """

    private func accepts(_ text: String) throws -> Bool { try Wording.accepts(text, on: Self.tours) }

    @Test(arguments: [
        (
            "We took 800 bookings, 60% more than the week before.",
            "We took 800 bookings, 40% more than the week before."
        ),
        ("The booking rate rose from 2.0% to 4.0%.", "The booking rate rose from 2.0% to 7.0%."),
        ("4% of sessions led to a booking.", "6% of sessions led to a booking."),
        (
            "Each booking cost us €5.00, a euro less than the week before.",
            "Each booking cost us €5.00, a euro more than the week before."
        ),
        (
            "We paid €0.80 of ad spend per new user, up from €0.75.",
            "We paid €0.80 of ad spend per new user, up from €0.57."
        ),
        ("The open rate is 30%, after 40% the week before.", "The open rate is 30%, after 45% the week before."),
        ("4,000 more emails were sent.", "400 more emails were sent."),
        ("Good news from the week: 440 tours in Porto.", "Good news from the week: 404 tours in Porto."),
    ])
    func `Events, newcomers and mails have ratios of their own`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        (
            "Bookings rose by 300. Porto accounted for 240 of these, or 80%.",
            "Bookings rose by 300. Faro accounted for 240 of these, or 80%."
        ),
        (
            "Bookings rose by 300. Four-fifths of that increase came from Porto.",
            "Bookings rose by 300. Four-fifths of that increase came from Faro."
        ),
        (
            "Porto's bookings rose by 240. That alone is 80% of the overall increase.",
            "Porto's bookings rose by 240. That alone is 60% of the overall increase."
        ),
        (
            "Bookings in Braga are down by 10. Not dramatic (5%).",
            "Bookings in Braga are down by 10. Not dramatic (15%)."
        ),
        (
            "Porto had 440 bookings after 200 a week earlier, so more than twice as many.",
            "Porto had 440 bookings after 200 a week earlier, so more than ten times as many."
        ),
        (
            "Bookings by city, previous week in brackets:\n- Porto: 440 (200)\n- Faro: 160 (90)",
            "Bookings by city, previous week in brackets:\n- Porto: 440 (200)\n- Faro: 160 (80)"
        ),
        (
            "In the week of 2 March we had 500 bookings, this time it was 800.",
            "In the week of 2 March we had 500 bookings, this time it was 880."
        ),
    ])
    func `Numbers follow from those that were said`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        ("Bookings grew by 60%, mainly in Porto.", "Bookings grew by 60%, mainly in Faro."),
        ("Braga lost 10 bookings, everything else went up.", "Porto gained 240 bookings, everything else went up."),
        ("Porto has overtaken Braga.", "Porto has overtaken Faro."),
        ("Faro more than made up for the drop in Braga.", "Faro did not make up for the drop in Braga."),
        ("Bookings shifted from Braga to Porto.", "Bookings shifted from Porto to Braga."),
        ("Porto increased its share from 40% to 55%.", "Porto reduced its share from 40% to 55%."),
        (
            "Revenue grew faster than bookings (75% versus 60%).",
            "Revenue grew more slowly than bookings (75% versus 60%)."
        ),
        ("Despite lower traffic, bookings grew.", "Despite lower traffic, bookings fell."),
    ])
    func `Who carried, passed and made up for what is held to how each moved`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        "Bookings in Porto more than doubled. That was the flyer campaign.",
        "Bookings in Porto more than doubled. The flyer campaign did it.",
        "Bookings rose to 800. The new brochure made people book more.",
        "The jump in Porto comes from the flyer campaign.",
        "Bookings rose to 800. They were attracted by the spring fair.",
    ])
    func `An event that no fact is about is no cause, however it is said`(_ text: String) throws {
        #expect(try !accepts(text))
    }

    @Test(arguments: [
        ("a million", 1e6), ("a quarter of a million", 250_000.0), ("a fiver", 5.0), ("a pound more", 1.0),
        ("a sixteenth of", 1.0 / 16),
    ])
    func `Round numbers in words are numbers`(_ text: String, _ value: Double) {
        let words = WordScanner.words(Array(text.unicodeScalars))
        #expect(NumberReader(words: words).number(at: 0)?.value == value)
    }
}
