import Semantics
import Testing

@testable import Grounding

/// What the numbers of a sentence say of one another, beside what the sheet says of each.
@Suite struct `Numbers beside one another agree` {
    private static let shop = """
        total_revenue | 300000 | EUR | 2026-07-01..2026-09-30 | | | 240000 | 2025-07-01..2025-09-30 year_ago
        total_revenue | 162000 | EUR | 2026-07-01..2026-09-30 | city=Lisbon | | 112500 | 2025-07-01..2025-09-30 year_ago
        total_revenue | 138000 | EUR | 2026-07-01..2026-09-30 | city=Porto | | 127500 | 2025-07-01..2025-09-30 year_ago
        ecommerce_purchases | 600 | count | 2026-07-01..2026-09-30 | city=Lisbon | | 450 | 2025-07-01..2025-09-30 year_ago
        ecommerce_purchases | 600 | count | 2026-07-01..2026-09-30 | city=Porto | | 500 | 2025-07-01..2025-09-30 year_ago
        error_count | 1290 | count | 2026-07-01..2026-09-30 | platform=Android | | 640 | 2025-07-01..2025-09-30 year_ago
        error_count | 310 | count | 2026-07-01..2026-09-30 | platform=iOS | | 300 | 2025-07-01..2025-09-30 year_ago
        conversion_rate | 0.03 | fraction | 2026-07-01..2026-09-30 | | | 0.025 | 2025-07-01..2025-09-30 year_ago
        sessions | 4400 | count | 2026-10-01..2026-12-31 | | forecast
        sessions | 4000 | count | 2026-10-01..2026-12-31 | | forecast_lower
        sessions | 4900 | count | 2026-10-01..2026-12-31 | | forecast_upper
        """

    @Test(arguments: [
        (
            "Lisbon explains €49,500 of the €60,000 we gained, or roughly 83%.",
            "Lisbon explains €49,500 of the €60,000 we gained, or roughly 75%."
        ),
        ("Lisbon took 600 orders, compared with 450.", "Lisbon took 450 orders, compared with 450."),
        ("Lisbon took 600 orders, compared with 600 in Porto.", "Lisbon took 600 orders, compared with 600 last year."),
        ("Revenue went from €240,000 to €300,000.", "Revenue went from €300,000 to €300,000."),
        ("Android errors doubled.", "Android errors quadrupled."),
        ("The worst case for sessions is a forecast of 4,000.", "The worst case for sessions is a forecast of 4,400."),
        ("The conversion rate was 30 in every 1,000.", "The conversion rate was 40 in every 1,000."),
        ("The conversion rate was 3 per hundred.", "The conversion rate was 4 per hundred."),
        ("Lisbon made exactly €162,000.", "Lisbon made exactly €162.2k."),
        ("Porto brought 18% of the increase.", "Porto brought 8% of the increase."),
        ("Revenue rose by a quarter to €300,000.", "Revenue rose by a quarter to €299,400."),
        ("Lisbon and Porto took 600 orders each.", "Lisbon and Porto took 450 orders each."),
    ]) func `a number that another beside it denies`(_ right: String, _ wrong: String) throws {
        let sheet = try ReferenceFact.sheet(from: Wording(name: "", text: Self.shop).sheet)
        let verifier = ClaimVerifier(facts: sheet, catalogue: .standard)
        #expect(verifier.verify(right).isAccepted, "\(right) \(verifier.verify(right).faults)")
        #expect(!verifier.verify(wrong).isAccepted, "\(wrong)")
    }
}
