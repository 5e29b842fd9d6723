import Foundation

/// A level a season times a fixed shape within the season.
///
/// The rank-1 idea: a table of seasons × phases is close to (level of the season) × (share of the phase). The level
/// moves slowly and is forecast season by season with a ridge autoregression; the share of a phase is a weighted mean
/// over the seasons, the newest counting most.
package struct LevelAndShape: FittedMethod {
    private let season: Int
    private let shares: [Double]
    private let level: Autoregression
    private let offset: Int
    package var reach: Int { level.reach + offset }

    /// Nil for fewer than 4 seasons, or when the sum of a season is not positive.
    ///
    /// - Parameters:
    ///   - halfLife: after how many seasons a season's shape counts half.
    ///   - levelLags: how many seasons the level looks back, one by one.
    ///   - furtherLags: single seasons further back that it looks at too.
    package init?(
        _ y: [Double], season: Int, halfLife: Double, levelLags: Int, furtherLags: [Int] = []
    ) {
        let n = y.count
        guard season > 1, n >= 4 * season else { return nil }
        // rolling[i] is the mean of the season that ends with value i + season − 1.
        var rolling = [Double](repeating: 0, count: n - season + 1)
        var sum = y[0..<season].reduce(0, +)
        rolling[0] = sum
        for i in 1..<rolling.count {
            sum += y[i + season - 1] - y[i - 1]
            rolling[i] = sum
        }
        guard rolling.allSatisfy({ $0 > 0 }) else { return nil }
        // Shares, from whole seasons counted back from the end.
        var shares = [Double](repeating: 0, count: season)
        let fade = pow(0.5, 1 / halfLife)
        var weight = 1.0
        var end = n
        while end >= season {
            let whole = rolling[end - season]
            for t in end - season..<end { shares[t % season] += weight * y[t] / whole }
            weight *= fade
            end -= season
        }
        let total = shares.reduce(0, +)
        self.shares = shares.map { $0 / total * Double(season) }
        self.season = season
        let levels = rolling.map { log($0 / Double(season)) }
        let reach = min(levelLags, max(1, (n / season - 2) / 2))
        let lags =
            (1...reach).map { $0 * season } + furtherLags.filter { $0 * season < n / 2 + season }.map { $0 * season }
        guard let level = Autoregression(levels, design: .init(rule: .season(season), lags: lags)) else { return nil }
        self.level = level
        offset = season - 1
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        let seasons = (steps + season - 1) / season
        // The level of the season that ends k seasons after the origin.
        let levels = level.forecast(from: origin - offset, steps: seasons * season)
        for step in 0..<steps {
            let k = step / season
            path[step] = exp(levels[(k + 1) * season - 1]) * shares[(origin + step) % season]
        }
    }
}
