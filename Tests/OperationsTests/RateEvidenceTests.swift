import Semantics
import Testing

@testable import Insights
@testable import Operations

@Suite struct `A rate is unusual only where its cases are more than chance` {
    private func episode(_ rows: ClosedRange<Int>, value: Double, expected: Double) -> AnomalyEpisode {
        AnomalyEpisode(
            kind: .spike, rows: rows, peak: rows.lowerBound, value: value,
            expected: .init(value: expected, lower: expected, upper: expected), score: 1, severity: .warning,
            isOngoing: false)
    }

    @Test func `one bounce in one session says nothing, ninety in a hundred do`() {
        let evidence = RateEvidence(numerators: [1, 90], denominators: [1, 100])
        #expect(!evidence.supports(episode(0...0, value: 1, expected: 0.4)))
        #expect(evidence.supports(episode(1...1, value: 0.9, expected: 0.4)))
    }

    @Test func `days that each say little may say much together`() {
        let evidence = RateEvidence(
            numerators: [Double](repeating: 4, count: 20), denominators: [Double](repeating: 5, count: 20))
        #expect(!evidence.supports(episode(0...0, value: 0.8, expected: 0.4)))
        #expect(evidence.supports(episode(0...19, value: 0.8, expected: 0.4)))
    }

    @Test func `a rate that was always nothing is off by one case in eighty by chance`() {
        let evidence = RateEvidence(numerators: [1, 12], denominators: [80, 80])
        #expect(!evidence.supports(episode(0...0, value: 1 / 80, expected: 0)))
        #expect(evidence.supports(episode(1...1, value: 12 / 80, expected: 0)))
    }
}
