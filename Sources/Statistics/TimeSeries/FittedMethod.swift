/// A forecasting method fitted to a series, its coefficients fixed.
package protocol FittedMethod: Sendable {
    /// Forecasts what follows the first `origin` values of the series it was fitted to, and writes `steps` numbers.
    ///
    /// With fixed coefficients the forecasts of many origins are cheap: they show how errors grow with the horizon.
    func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>)
}

extension FittedMethod {
    package func forecast(from origin: Int, steps: Int) -> [Double] {
        [Double](unsafeUninitializedCapacity: steps) { buffer, count in
            if let path = buffer.baseAddress { forecast(from: origin, steps: steps, into: path) }
            count = steps
        }
    }
}
