import Semantics
import Testing

@testable import Grounding

/// The numbers of a sentence follow together, or not at all.
@Suite struct `All numbers of a sentence are bound in one way` {
    private func accepts(_ sheet: String, _ text: String) throws -> Bool {
        let facts = try ReferenceFact.sheet(from: Wording(name: "", text: sheet).sheet)
        return ClaimVerifier(facts: facts, catalogue: .standard).verify(text).isAccepted
    }

    private static let museum = """
        sessions | 30000 | count | 2026-05-01..2026-05-31 | | | 25000 | 2026-04-01..2026-04-30
        new_users | 20800 | count | 2026-05-01..2026-05-31 | | | 20000 | 2026-04-01..2026-04-30
        total_revenue | 90000 | EUR | 2026-05-01..2026-05-31 | | | 72000 | 2026-04-01..2026-04-30
        total_revenue | 51750 | EUR | 2026-05-01..2026-05-31 | country=France | | 42750 | 2026-04-01..2026-04-30
        total_revenue | 27000 | EUR | 2026-05-01..2026-05-31 | country=Italy | | 18000 | 2026-04-01..2026-04-30
        total_revenue | 11250 | EUR | 2026-05-01..2026-05-31 | country=Spain | | 11250 | 2026-04-01..2026-04-30
        refund_rate | 0.021 | fraction | 2026-05-01..2026-05-31 | | | 0.033 | 2026-04-01..2026-04-30
        """

    @Test(arguments: [
        ("Visits grew 20% but new users only 4%.", "Visits grew 20% but new users only 20%."),
        (
            "France was ahead at €51,750 (50% of the growth), then Italy at €27,000 (50%).",
            "France was ahead at €51,750 (50% of the growth), then Italy at €11,250 (50%)."
        ),
        (
            "Spain is one in eight euros of revenue, Italy three in ten.",
            "Spain is one in four euros of revenue, Italy three in ten."
        ),
        (
            "Between April and May the refund rate went from 3.3% to 2.1%.",
            "Between April and May the refund rate went from 2.1% to 3.3%."
        ),
        ("Refunds are down to 2.1% from 3.3% in April.", "Refunds are up to 2.1% from 3.3% in April."),
        ("France brought in 57.5% of the money.", "Italy brought in 57% of the money."),
    ]) func `names, ways and times`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(Self.museum, right))
        #expect(try !accepts(Self.museum, wrong))
    }

    private static let trial = """
        sessions | 12000 | count | 2026-09-01..2026-09-30 | variant=control | experiment | |
        sessions | 12000 | count | 2026-09-01..2026-09-30 | variant=short form | experiment | |
        key_events:quote | 960 | count | 2026-09-01..2026-09-30 | variant=control | experiment | |
        key_events:quote | 1128 | count | 2026-09-01..2026-09-30 | variant=short form | experiment | |
        key_events:quote | 0.175 | fraction | 2026-09-01..2026-09-30 | variant=short form | lift | |
        key_events:quote | 0.002 | probability | 2026-09-01..2026-09-30 | variant=short form | p_value | |
        """

    @Test(arguments: [
        ("All in, 24k sessions gave us 2,088 quotes, 8.7%.", "All in, 24k sessions gave us 2,088 quotes, 7.8%."),
        (
            "9.4% of its sessions asked for a quote versus 8.0% in control, a lift of 17.5% (p = 0.002).",
            "9.4% of its sessions asked for a quote versus 8.0% in control, a lift of 17.5% (p = 0.02)."
        ),
        ("That is 168 additional quotes on 12,000 sessions.", "That is 168 fewer quotes on 12,000 sessions."),
    ]) func `what is reckoned from the numbers beside it`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(Self.trial, right))
        #expect(try !accepts(Self.trial, wrong))
    }

    private static let speed = """
        form_time | 147 | seconds | 2026-09-01..2026-09-30 | variant=short form | experiment | |
        form_time | 210 | seconds | 2026-09-01..2026-09-30 | variant=control | experiment | |
        """

    @Test(arguments: [
        (
            "It takes 147 seconds with the short form instead of 210, so 30% quicker.",
            "It takes 147 seconds with the short form instead of 210, so 30% slower."
        ),
        (
            "It takes 147 seconds with the short form instead of 210, so 30% quicker.",
            "It takes 147 seconds with the short form instead of 210, so 20% quicker."
        ),
    ]) func `a step is that between the two numbers in front of it`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(Self.speed, right))
        #expect(try !accepts(Self.speed, wrong))
    }

    @Test(arguments: [
        ("Sessions came to 30,000.", "Sessions came to 30,000 after the phone line went dead."),
        ("Sessions came to 30,000 in May.", "Sessions came to 30,000 in May, before the kiln broke."),
    ]) func `what happened in the world is on no sheet`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(Self.museum, right))
        #expect(try !accepts(Self.museum, wrong))
    }
}
