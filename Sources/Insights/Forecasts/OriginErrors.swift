import Foundation
import Statistics

/// What the combination missed by when it forecast from earlier points of the history, coefficients fixed.
struct OriginErrors: Sendable {
    /// Where each origin stands: how many values came before.
    let places: [Int]
    var origins: Int { places.count }
    let season: Int
    /// What was learned from, on the scale of the errors.
    let values: [Double]
    let horizon: Int
    /// Whether errors are differences of logarithms.
    let isRelative: Bool
    /// `horizon` errors an origin, one origin after another, oldest first.
    private(set) var errors: [Double]
    /// Mean absolute error of the combination, and of repeating the last season, in working units.
    private(set) var meanAbsolute = 0.0
    private(set) var naive = 0.0

    /// - Parameter most: at most this many origins.
    init(
        _ combination: Combination, series: WorkingSeries, profile: SeriesProfile, horizon: Int, isRelative: Bool,
        most: Int
    ) {
        let n = series.count
        self.horizon = horizon
        self.isRelative = isRelative
        season = profile.season
        values = isRelative ? series.values.map { log($0) } : series.values
        let last = n - horizon
        let first = max(n / 3, combination.reach, profile.season + 1, 4)
        guard last >= first else {
            places = []
            errors = []
            return
        }
        let stride = max(1, (last - first) / max(1, most - 1))
        var places: [Int] = []
        var place = last
        while place >= first, places.count < most {
            places.append(place)
            place -= stride
        }
        places.reverse()
        self.places = places
        errors = [Double](repeating: 0, count: places.count * horizon)
        var sum = 0.0
        var naiveSum = 0.0
        let observed = series.observed
        let clean = series.values
        let season = season
        withUnsafeTemporaryAllocation(of: Double.self, capacity: (combination.size + 1) * horizon) { room in
            guard let path = room.baseAddress else { return }
            for (i, origin) in places.enumerated() {
                combination.forecast(from: origin, steps: horizon, into: path, room: path + horizon)
                for step in 0..<horizon {
                    let actual = observed[origin + step]
                    sum += (actual - path[step]).magnitude
                    let back = origin - season + step % season
                    naiveSum += (actual - observed[back]).magnitude
                    errors[i * horizon + step] =
                        isRelative
                        ? log(actual > 0 ? actual : clean[origin + step]) - log(path[step]) : actual - path[step]
                }
            }
        }
        meanAbsolute = sum / Double(errors.count)
        naive = naiveSum / Double(errors.count)
    }
}
