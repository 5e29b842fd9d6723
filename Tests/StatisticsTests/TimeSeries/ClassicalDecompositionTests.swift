import Foundation
import Testing

@testable import Statistics

struct ClassicalDecompositionTests {
    /// Box and Jenkins' airline passengers, 1949–1951 (public; AirPassengers in R).
    private let passengers: [Double] = [
        112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133,
        114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166,
    ]

    /// A second path: the moving average written out as weights, phase by phase.
    private func plain(_ y: [Double], _ m: Int) -> [Double] {
        var w = [Double](repeating: 1 / Double(m), count: m % 2 == 0 ? m + 1 : m)
        if m % 2 == 0 { (w[0], w[m]) = (0.5 / Double(m), 0.5 / Double(m)) }
        let half = w.count / 2
        var ratios = [[Double]](repeating: [], count: m)
        for t in half..<y.count - half {
            var average = 0.0
            for k in 0..<w.count { average += w[k] * y[t - half + k] }
            ratios[t % m].append(y[t] / average)
        }
        let means = ratios.map { $0.reduce(0, +) / Double($0.count) }
        let mean = means.reduce(0, +) / Double(m)
        return means.map { $0 / mean }
    }

    @Test("Indices equal those written out, for even and odd seasons", arguments: [12, 7, 4, 3])
    func secondPath(season: Int) throws {
        let fast = try #require(
            ClassicalDecomposition.indices(passengers, season: season, multiplicative: true))
        for (a, b) in zip(fast, plain(passengers, season)) { #expect(abs(a - b) < 1e-12) }
    }

    @Test("Multiplicative indices have mean 1, additive ones sum to 0")
    func normalised() throws {
        let ratio = try #require(ClassicalDecomposition.indices(passengers, season: 12, multiplicative: true))
        let sum = try #require(ClassicalDecomposition.indices(passengers, season: 12, multiplicative: false))
        #expect(abs(ratio.reduce(0, +) - 12) < 1e-12)
        #expect(abs(sum.reduce(0, +)) < 1e-9)
    }

    @Test("A pure season on a line is found exactly")
    func exact() throws {
        let shape = [3.0, -1, -2]
        let y = (0..<30).map { (t: Int) -> Double in 10 + 0.5 * Double(t) + shape[t % 3] }
        let found = try #require(ClassicalDecomposition.indices(y, season: 3, multiplicative: false))
        for (a, b) in zip(found, shape) { #expect(abs(a - b) < 1e-10) }
    }

    @Test("Less than two seasons, or a ratio that is not positive, has none")
    func refused() {
        #expect(ClassicalDecomposition.indices([1, 2, 3], season: 2, multiplicative: true) == nil)
        let alternating = (0..<12).map { $0 % 2 == 0 ? 1.0 : -1 }
        #expect(ClassicalDecomposition.indices(alternating, season: 2, multiplicative: true) == nil)
    }
}
