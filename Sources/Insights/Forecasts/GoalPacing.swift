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
    /// Steps before the goal's first: more than none where its period has not begun.
    package let stepsAhead: Int

    /// Nil when the history is too short to say how likely anything is.
    ///
    /// - Parameters:
    ///   - forecast: up to the last step of the goal's period, of something whose steps add up.
    ///   - first: the first of its steps that counts for the goal.
    ///   - seed: of the simulation.
    package init?(
        target: Double, soFar: Double, remaining forecast: SeriesForecast, from first: Int = 0, seed: UInt64 = 1
    ) {
        let sums = forecast.scenarios(Self.futures, seed: seed).map { soFar + $0.dropFirst(first).reduce(0, +) }
            .sorted()
        let steps = forecast.point.count - first
        guard !sums.isEmpty, steps > 0 else { return nil }
        self.target = target
        self.soFar = soFar
        expected = (sums[(sums.count - 1) / 2] + sums[sums.count / 2]) / 2
        range = sums[sums.count / 10]...sums[sums.count - 1 - sums.count / 10]
        probability = Double(sums.count { $0 >= target }) / Double(sums.count)
        neededPerStep = (target - soFar) / Double(steps)
        expectedPerStep = (expected - soFar) / Double(steps)
        stepsAhead = first
    }

    private static let futures = 2_000
}
