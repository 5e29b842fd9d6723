import Foundation
import Statistics

/// Whole runs of past errors, from which possible futures are drawn.
///
/// A run of errors from one origin carries how errors of neighbouring steps hang together, which a band per step does
/// not.
package struct ErrorPaths: Sendable, Equatable {
    let horizon: Int
    let isRelative: Bool
    let widening: Double
    let lower: Double
    let upper: Double
    /// `horizon` errors a run: in logarithms, or in the series' unit.
    let errors: [Double]

    init?(_ errors: OriginErrors, scale: Double, widening: Double, limits: ValueLimits) {
        guard errors.origins >= 3 else { return nil }
        horizon = errors.horizon
        isRelative = errors.isRelative
        self.widening = widening
        lower = limits.lower
        upper = limits.upper
        self.errors = errors.isRelative ? errors.errors : errors.errors.map { $0 * scale }
    }

    /// A possible future around a forecast: two past runs of errors, mixed so that their spread stays.
    func path(around point: [Double], random: inout SeededGenerator) -> [Double] {
        let runs = errors.count / horizon
        let first = random.integer(below: runs) * horizon
        let second = random.integer(below: runs) * horizon
        let angle = random.uniform() * Double.pi / 2
        let (a, b) = (cos(angle) * widening, sin(angle) * widening)
        return point.enumerated().map { step, value in
            let place = min(step, horizon - 1)
            let growth = (Double(step + 1) / Double(place + 1)).squareRoot()
            let error = growth * (a * errors[first + place] + b * errors[second + place])
            let moved =
                isRelative
                ? value * exp(min(max(error, -ErrorBands.widestLogarithm), ErrorBands.widestLogarithm)) : value + error
            return min(max(moved, lower), upper)
        }
    }
}
