/// A forecasting method fitted to a series, its coefficients fixed.
package protocol FittedMethod: Sendable {
    /// How many values must lie before an origin.
    var reach: Int { get }

    /// Forecasts what follows the first `origin` values of the series it was fitted to, and writes `steps` numbers.
    ///
    /// - Precondition: `origin` is at least `reach`, and at most the series' length.
    ///
    /// With fixed coefficients the forecasts of many origins are cheap: they show how errors grow with the horizon.
    func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>)
}

extension FittedMethod {
    package var reach: Int { 1 }

    package func forecast(from origin: Int, steps: Int) -> [Double] {
        [Double](unsafeUninitializedCapacity: steps) { buffer, count in
            if let path = buffer.baseAddress { forecast(from: origin, steps: steps, into: path) }
            count = steps
        }
    }
}
