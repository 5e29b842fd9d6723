import Statistics
import Testing

struct FalseDiscoveryRateTests {
    // Y. Benjamini and Y. Hochberg (1995), section 3.2: the example of 15 hypotheses rejects the first four at 0.05.
    @Test("The procedure's published example")
    func published() {
        let values = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0,
        ]
        let expected = values.indices.map { $0 < 4 }
        #expect(FalseDiscoveryRate.rejected(pValues: values, at: 0.05) == expected)
        #expect(FalseDiscoveryRate.rejected(pValues: values.reversed(), at: 0.05) == expected.reversed())
    }

    @Test("Nothing, and what is no number, is never rejected")
    func edges() {
        #expect(FalseDiscoveryRate.rejected(pValues: [], at: 0.1) == [])
        #expect(FalseDiscoveryRate.rejected(pValues: [.nan, 0.001], at: 0.1) == [false, true])
        #expect(FalseDiscoveryRate.rejected(pValues: [0.5, 0.9], at: 0.1) == [false, false])
    }
}
