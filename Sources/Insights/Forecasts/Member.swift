import Foundation
import Statistics

/// One method of a combination, before it is fitted.
struct Member: Sendable {
    enum Method: Sendable {
        case autoregression(Autoregression.Design)
        case theta
        case damped
        case complex
        /// Level per season times a fixed shape.
        case levelAndShape(halfLife: Double, levelLags: Int, furtherLags: [Int])
        case seasonalMean(seasons: Int)
    }

    /// In words, for the person who reads the forecast.
    var name: String
    var method: Method
    var transform: ValueTransform
    /// Steps of a season that is divided out first; 1 for none.
    var season: Int = 1
    /// How much of the seasonal indices is believed.
    var seasonalTrust: Double = 1

    /// Nil when the series is too short for it.
    func fitted(to values: [Double]) -> FittedMember? {
        let transform = transform
        let z = transform == .identity ? values : values.map(transform.apply)
        switch method {
        case .autoregression(let design):
            return Autoregression(z, design: design).map { FittedMember($0, transform) }
        case .levelAndShape(let halfLife, let lags, let further):
            return LevelAndShape(
                z, season: season, halfLife: halfLife, levelLags: lags, furtherLags: further
            ).map { FittedMember($0, transform) }
        case .seasonalMean(let seasons):
            return SeasonalMean(z, season: season, seasons: seasons).map { FittedMember($0, transform) }
        case .theta: return smoothed(values, z) { OptimisedTheta($0) }
        case .damped: return smoothed(values, z) { ExponentialSmoothing($0, trend: .damped) }
        case .complex: return smoothed(values, z) { ComplexSmoothing($0) }
        }
    }

    /// Fits what knows no season to the series without it.
    private func smoothed<Base: FittedMethod>(
        _ values: [Double], _ z: [Double], _ fit: ([Double]) -> Base?
    ) -> FittedMember? {
        guard season > 1 else { return fit(z).map { FittedMember($0, transform) } }
        let divides = transform == .identity && values.allSatisfy { $0 > 0 }
        let isRatio = divides || transform == .logarithm
        guard
            let raw = ClassicalDecomposition.indices(isRatio ? values : z, season: season, multiplicative: isRatio)
        else { return fit(z).map { FittedMember($0, transform) } }
        let indices = raw.map { index in
            if divides { return pow(index, seasonalTrust) }
            return isRatio ? seasonalTrust * log(index) : seasonalTrust * index
        }
        let plain = z.enumerated().map { t, value in
            divides ? value / indices[t % season] : value - indices[t % season]
        }
        return fit(plain).map {
            FittedMember(Seasonalised($0, indices: indices, multiplicative: divides), transform)
        }
    }
}

/// A fitted method that forecasts on the series' own scale.
struct FittedMember: Sendable {
    private let method: any FittedMethod
    private let transform: ValueTransform
    /// How many values must lie before an origin.
    var reach: Int { method.reach }

    init(_ method: any FittedMethod, _ transform: ValueTransform) {
        self.method = method
        self.transform = transform
    }

    func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        method.forecast(from: origin, steps: steps, into: path)
        guard transform != .identity else { return }
        for step in 0..<steps { path[step] = transform.invert(path[step]) }
    }
}
