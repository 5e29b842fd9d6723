package import Semantics

/// The A/B test that runs in the world: on the web, whoever reaches the checkout sees the old button or a green one.
package struct CheckoutButtonTest: Sendable {
    package static let name = "checkout-button"

    package enum Variant: String, Sendable, CaseIterable {
        case control, green

        /// Planted share of the willing who press the button; the green one truly sells a quarter more.
        var pressed: Double {
            switch self {
            case .control: 0.8
            case .green: 1
            }
        }
    }

    /// Factor on the chance that somebody in the test reaches the button wanting to buy; it keeps the mean of both
    /// variants at the level of the days before.
    ///
    /// TRICKY: the variant must not change who reaches the checkout, or the test would have a sample ratio mismatch.
    static let willingness = 1.11

    /// The first day on which anybody was exposed; the test still runs.
    package let start: CivilDate

    /// The variant that a visitor would see on a day; nil before the test, and in the apps.
    func variant(of visitor: Visitor, on date: CivilDate) -> Variant? {
        guard date >= start, !visitor.technology.isApp else { return nil }
        return visitor.coin ? .green : .control
    }
}
