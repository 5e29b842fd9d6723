/// Whether a target for a sum will be reached, and what it takes.
package struct GoalPacing: Sendable, Equatable {
    package let target: Double
    /// What is reached already.
    package let soFar: Double
    /// The sum at the end, as forecast: the median of possible futures.
    package let expected: Double
    /// Between which the sum at the end should be, with 80 %.
    package let range: ClosedRange<Double>
    /// Share of possible futures that reach the target.
    package let probability: Double
    /// What each remaining step needs to bring.
    package let neededPerStep: Double
    /// What each remaining step is expected to bring.
    package let expectedPerStep: Double

    /// Nil when the history is too short to say how likely anything is.
    ///
    /// - Parameters:
    ///   - forecast: of the remaining steps of the goal's period, of something whose steps add up.
    ///   - seed: of the simulation.
    package init?(target: Double, soFar: Double, remaining forecast: SeriesForecast, seed: UInt64 = 1) {
        let sums = forecast.scenarios(Self.futures, seed: seed).map { soFar + $0.reduce(0, +) }.sorted()
        guard !sums.isEmpty, !forecast.point.isEmpty else { return nil }
        self.target = target
        self.soFar = soFar
        expected = (sums[(sums.count - 1) / 2] + sums[sums.count / 2]) / 2
        range = sums[sums.count / 10]...sums[sums.count - 1 - sums.count / 10]
        probability = Double(sums.count { $0 >= target }) / Double(sums.count)
        neededPerStep = (target - soFar) / Double(forecast.point.count)
        expectedPerStep = (expected - soFar) / Double(forecast.point.count)
    }

    private static let futures = 2_000
}
