/// A linear autoregression that is drawn towards a rule of thumb.
///
/// The target is what the rule misses: zₜ − rule. A ridge penalty (see ``RidgeRegression``) draws all coefficients to
/// zero, so that a short or noisy series is forecast by the rule and a long, regular one by what it shows itself.
/// Forecasts are recursive.
package struct Autoregression: FittedMethod {
    /// The rule of thumb.
    package enum Rule: Sendable, Equatable {
        /// The value before.
        case last
        /// The change since one season ago carries on: zₜ₋₁ + zₜ₋ₛ − zₜ₋ₛ₋₁ (Box and Jenkins' airline rule).
        case airline(Int)
        /// The value one season ago.
        case season(Int)
        /// The mean of the last values in phase.
        case seasons(Int, count: Int)

        /// The rule as coefficients of earlier values.
        var coefficients: [(lag: Int, weight: Double)] {
            switch self {
            case .last: [(1, 1)]
            case .airline(let season): [(1, 1), (season, 1), (season + 1, -1)]
            case .season(let season): [(season, 1)]
            case .seasons(let season, let count): (1...count).map { ($0 * season, 1 / Double(count)) }
            }
        }
    }

    /// What the forecast may look at.
    package struct Design: Sendable, Equatable {
        package var rule: Rule
        package var lags: [Int]
        /// A season with a coefficient a phase; 1 for none.
        package var phases = 1
        /// After how many steps back a value counts half; nil for all alike.
        package var halfLife: Double?
        package var penalties = RidgeRegression.penalties

        package init(rule: Rule, lags: [Int]) {
            self.rule = rule
            self.lags = lags
        }

        /// Leaves out what looks further back, and takes the plain rule when its own is out of reach.
        package mutating func keepLags(upTo longest: Int) {
            lags.removeAll { $0 > longest }
            if let reach = rule.coefficients.map(\.lag).max(), reach > longest { rule = .last }
        }
    }

    private let series: [Double]
    private let lags: [Int]
    private let coefficients: [Double]
    /// What does not depend on earlier values, a number a phase.
    private let offsets: [Double]
    private let range: ClosedRange<Double>
    package let reach: Int

    /// Nil when too little is left to learn from.
    package init?(_ series: [Double], design: Design) {
        let n = series.count
        let rule = design.rule.coefficients
        let longest = max(design.lags.max() ?? 1, rule.map(\.lag).max() ?? 1)
        guard longest < n else { return nil }
        reach = longest
        let rows = longest..<n
        let order = design.lags.count + design.phases
        guard rows.count >= max(8, order / 2), let lowest = series.min(), let highest = series.max() else { return nil }
        let equations = AutoregressionEquations(series, rows: rows, design: design)
        let solved = RidgeRegression.coefficients(
            gram: equations.gram, moment: equations.moment, sumOfSquares: equations.sumOfSquares, rows: rows.count,
            penalties: design.penalties)

        // Back to raw values: zₜ = offset(t) + Σ coefficient · zₜ₋ₗₐ₉.
        var merged: [Int: Double] = [:]
        for term in rule { merged[term.lag, default: 0] += term.weight }
        var constant = equations.targetMean
        func raw(_ j: Int) -> Double {
            let coefficient = equations.scales[j] > 0 ? solved[j] / equations.scales[j] : 0
            constant -= coefficient * equations.means[j]
            return coefficient
        }
        for (j, lag) in design.lags.enumerated() { merged[lag, default: 0] += raw(j) }
        var effects = (0..<equations.phases).map { raw(design.lags.count + $0) }
        if effects.isEmpty { effects = [0] }
        effects = effects.map { $0 + constant }
        let sorted = merged.sorted { $0.key < $1.key }
        self.series = series
        offsets = effects
        lags = sorted.map(\.key)
        coefficients = sorted.map(\.value)
        let width = highest - lowest
        range = (lowest - width)...(highest + width)
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        series.withUnsafeBufferPointer { z in
            lags.withUnsafeBufferPointer { lags in
                coefficients.withUnsafeBufferPointer { coefficients in
                    offsets.withUnsafeBufferPointer { offsets in
                        for step in 0..<steps {
                            let t = origin + step
                            var value = offsets[t % offsets.count]
                            for i in 0..<lags.count {
                                let place = step - lags[i]
                                value += coefficients[i] * (place < 0 ? z[t - lags[i]] : path[place])
                            }
                            path[step] = min(max(value, range.lowerBound), range.upperBound)
                        }
                    }
                }
            }
        }
    }
}
