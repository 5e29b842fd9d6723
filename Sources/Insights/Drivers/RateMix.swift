/// How one part of a whole contributes to the change of the whole: exactly, without remainder.
///
/// Of an additive measure the contribution is the part's own change. Of a rate R = Σ wᵢ rᵢ it is
///
///     rate effect  w̄ᵢ Δrᵢ            the part's rate changed
///     mix effect   (r̄ᵢ − R̄) Δwᵢ      the part's share of the base changed, and it is unlike the whole
///
/// with bars for means of both periods. Over parts that make up the whole the sum is ΔR (the symmetric, or
/// Marshall–Edgeworth, form of the shift-share identity); parts that are as the whole have no mix effect.
package struct RateMix: Sendable, Equatable {
    package var rate: Double
    package var mix: Double
    package var contribution: Double { rate + mix }

    package init(additive change: Double) {
        rate = change
        mix = 0
    }

    /// - Parameters:
    ///   - before, after: the part in both periods; totals of the whole must have a base.
    ///   - whole: the whole in both periods.
    package init(
        before: ChangeCells.Amount, after: ChangeCells.Amount,
        whole: (before: ChangeCells.Amount, after: ChangeCells.Amount)
    ) {
        let wholeRate = (whole.before.measure / whole.before.base + whole.after.measure / whole.after.base) / 2
        let weights = (before.base / whole.before.base, after.base / whole.after.base)
        // A part that is missing in one period has there the rate it has in the other.
        let rates = (
            before.base == 0
                ? (after.base == 0 ? wholeRate : after.measure / after.base) : before.measure / before.base,
            after.base == 0 ? (before.base == 0 ? wholeRate : before.measure / before.base) : after.measure / after.base
        )
        // What is measured without a base of its own still counts.
        let stray =
            (after.base == 0 ? after.measure / whole.after.base : 0)
            - (before.base == 0 ? before.measure / whole.before.base : 0)
        rate = (weights.0 + weights.1) / 2 * (rates.1 - rates.0) + stray
        mix = ((rates.0 + rates.1) / 2 - wholeRate) * (weights.1 - weights.0)
    }
}
