import Testing

@testable import Insights

// The kidney stones of Charig et al. (1986), the textbook case of Simpson's paradox. Reference: the formulas of Mantel and
// Haenszel, and of Greenland and Robins, worked out with numpy.
@Suite("Shares in strata") struct StratifiedSharesTests {
    private static func stones(times factor: Double) -> StratifiedShares {
        StratifiedShares([
            .init(
                name: "small", part: 81 * factor, whole: 87 * factor, otherPart: 234 * factor, otherWhole: 270 * factor),
            .init(
                name: "large", part: 192 * factor, whole: 263 * factor, otherPart: 55 * factor, otherWhole: 80 * factor),
        ])
    }

    @Test("Thrown together one looks worse, inside strata it is better")
    func paradox() throws {
        let shares = Self.stones(times: 1)
        #expect(abs(try #require(shares.crude) + 0.04571428571428571) < 1e-12)
        #expect(abs(try #require(shares.adjusted) - 0.05383557024347473) < 1e-12)
        let interval = try #require(shares.interval)
        #expect(abs(interval.lowerBound + 0.011519031625711863) < 1e-9)
        #expect(abs(interval.upperBound - 0.11919017211266134) < 1e-9)
        // So few stones do not say it beyond chance.
        #expect(!shares.isReversed)
        #expect(shares.sentence(of: "open", than: "closed", by: "size").contains("no difference"))
    }

    @Test("With enough of them the reversal is named")
    func reversal() {
        let shares = Self.stones(times: 10)
        #expect(shares.isReversed)
        let sentence = shares.sentence(of: "open", than: "closed", by: "size")
        #expect(sentence.contains("more than closed") && sentence.contains("the other way round"))
    }

    @Test("Strata without one of the sides say nothing")
    func oneSided() {
        let shares = StratifiedShares([.init(name: "a", part: 1, whole: 2, otherPart: 0, otherWhole: 0)])
        #expect(shares.adjusted == nil && shares.crude == nil)
        #expect(shares.sentence(of: "slow", than: "fast", by: "device").contains("nothing to compare"))
    }
}
