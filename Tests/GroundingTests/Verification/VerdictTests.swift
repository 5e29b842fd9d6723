import Semantics
import Testing

@testable import Grounding

@Suite struct `Words that judge, liken and reckon are held to the numbers they rest on` {
    private static let clinic = """
        bounce_rate | 0.46 | fraction | 2026-06-08..2026-06-14 | | | 0.40 | 2026-06-01..2026-06-07
        sessions | 6000 | count | 2026-06-08..2026-06-14 | | | 5000 | 2026-06-01..2026-06-07
        sessions | 2400 | count | 2026-06-08..2026-06-14 | city=York | | 1800 | 2026-06-01..2026-06-07
        sessions | 3600 | count | 2026-06-08..2026-06-14 | city=Leeds | | 3200 | 2026-06-01..2026-06-07
        """

    private func accepts(_ text: String) throws -> Bool {
        let sheet = try ReferenceFact.sheet(from: Wording(name: "", text: Self.clinic).sheet)
        return ClaimVerifier(facts: sheet, catalogue: .standard).verify(text).isAccepted
    }

    @Test func `A step in the right direction is one for the better`() throws {
        #expect(try accepts("The bounce rate rose by six points to 46%. That's a step in the wrong direction."))
        #expect(try !accepts("The bounce rate rose by six points to 46%. That's a step in the right direction."))
        #expect(try !accepts("The week was a bad one for sessions."))
        #expect(try accepts("The week was a good one for sessions."))
    }

    @Test func `A part of what was just said is reckoned from it`() throws {
        #expect(try accepts("Sessions rose by 1,000 to 6,000. York alone accounts for 60% of that."))
        #expect(try !accepts("Sessions rose by 1,000 to 6,000. Leeds alone accounts for 45% of that."))
    }

    @Test func `A length of time has as many days as are named`() throws {
        #expect(try !accepts("The test ran for three weeks, from 1 June to 14 June 2026: 6,000 sessions."))
    }

    @Test func `A reason that no fact is about is invented`() throws {
        #expect(try !accepts("Sessions rose to 6,000, since the new layout was launched."))
        #expect(try accepts("Sessions rose to 6,000."))
    }
}
