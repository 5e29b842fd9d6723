import Testing

@testable import Statistics

/// Reference values: `scipy.stats.spearmanr` of SciPy.
@Suite struct `Rank correlation` {
    @Test func `agrees with the reference, with ties and without`() throws {
        let rising = try #require(RankCorrelation([1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 4, 3, 6, 5, 8, 7]))
        #expect(abs(rising.coefficient - 0.904_761_904_761_904_8) < 1e-12)
        #expect(abs(rising.pValue - 0.002_008_275_505_429_469) < 1e-12)
        let falling = try #require(RankCorrelation([1, 2, 2, 4, 5, 6], [10, 9, 8, 8, 3, 1]))
        #expect(abs(falling.coefficient + 0.955_882_352_941_176_4) < 1e-12)
        #expect(abs(falling.pValue - 0.002_876_615_611_642_588_5) < 1e-12)
    }

    @Test func `is the same for any rising change of a side, and turns with a falling one`() throws {
        let (x, y) = ([3.0, 1, 4, 1, 5, 9, 2, 6], [2.0, 7, 1, 8, 2, 8, 1, 8])
        let plain = try #require(RankCorrelation(x, y))
        #expect(RankCorrelation(x.map { $0 * $0 * $0 }, y) == plain)
        let turned = try #require(RankCorrelation(x, y.map { -$0 }))
        #expect(abs(turned.coefficient + plain.coefficient) < 1e-12 && abs(turned.pValue - plain.pValue) < 1e-12)
    }

    @Test func `of what never changes, or of two pairs, is none`() {
        #expect(RankCorrelation([1, 1, 1], [1, 2, 3]) == nil)
        #expect(RankCorrelation([1, 2], [1, 2]) == nil)
        #expect(RankCorrelation([1, 2, 3], [10, 20, 30])?.pValue == 0)
    }
}
