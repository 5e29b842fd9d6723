import Semantics
import Testing

@testable import Grounding

@Suite struct `Whether money was well spent is said only where its return is known` {
    private static let returns = """
        return_on_ad_spend | 0.4 | ratio | 2026-10-01..2026-10-31 | campaign_name=generic
        return_on_ad_spend | 3.1 | ratio | 2026-10-01..2026-10-31 | campaign_name=retargeting
        """
    private static let revenue = """
        total_revenue | 1485 | EUR | 2026-10-01..2026-10-31 | session_campaign_name=generic
        total_revenue | 600 | EUR | 2026-10-01..2026-10-31 | session_campaign_name=retargeting
        """

    private func accepts(_ text: String, of facts: String) throws -> Bool {
        let sheet = try ReferenceFact.sheet(from: Wording(name: "", text: facts).sheet)
        return ClaimVerifier(facts: sheet, catalogue: .standard).verify(text).isAccepted
    }

    @Test func `A return below one wastes money, one above it pays`() throws {
        #expect(try accepts("Generic wastes money.", of: Self.returns))
        #expect(try !accepts("Retargeting wastes money.", of: Self.returns))
        #expect(try accepts("Retargeting is profitable.", of: Self.returns))
        #expect(try !accepts("Generic is profitable.", of: Self.returns))
        #expect(try accepts("Generic does not pay for itself.", of: Self.returns))
        #expect(try !accepts("Retargeting does not pay for itself.", of: Self.returns))
    }

    @Test func `Revenue alone says neither`() throws {
        #expect(
            try !accepts("The campaign that wastes money is generic, with a total revenue of €1,485.", of: Self.revenue)
        )
        #expect(try accepts("Generic made a total revenue of €1,485.", of: Self.revenue))
    }
}
