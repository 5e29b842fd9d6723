import Foundation

/// Past errors made comparable: in the liveliness of now, and in units of their phase of the season.
struct AdjustedErrors: Sendable {
    private(set) var errors: [Double]
    /// One an origin.
    let weights: [Double]
    /// Relative size of errors of the steps ahead, a number a phase from the first step; empty for all alike.
    private(set) var ahead: [Double] = []

    init(_ past: OriginErrors, recipe: BandRecipe) {
        errors = past.errors
        weights = (0..<past.origins).map { origin in
            recipe.memory.map { exp2(-Double(past.origins - 1 - origin) / $0) } ?? 1
        }
        if recipe.followsVolatility { followVolatility(past) }
        if recipe.followsPhases, past.season > 1 { followPhases(past) }
    }

    /// By the square root of how much livelier now is, at most √3 either way.
    private mutating func followVolatility(_ past: OriginErrors) {
        let levels = Volatility.levels(past.values, lag: past.season, halfLife: 30)
        guard let now = levels.last, now > 0 else { return }
        for (origin, place) in past.places.enumerated() where levels[place] > 0 {
            let factor = min(max(now / levels[place], 1.0 / 3), 3).squareRoot()
            for step in 0..<past.horizon { errors[origin * past.horizon + step] *= factor }
        }
    }

    private mutating func followPhases(_ past: OriginErrors) {
        var sums = [Double](repeating: 0, count: past.season)
        var counts = [Double](repeating: 0, count: past.season)
        func phase(_ i: Int) -> Int { (past.places[i / past.horizon] + i % past.horizon) % past.season }
        for (i, error) in errors.enumerated() {
            sums[phase(i)] += error.magnitude
            counts[phase(i)] += 1
        }
        let mean = sums.reduce(0, +) / Double(max(1, errors.count))
        guard mean > 0 else { return }
        let sizes = zip(sums, counts).map { $1 > 0 ? max(0.2, $0 / $1 / mean) : 1 }
        for i in errors.indices { errors[i] /= sizes[phase(i)] }
        ahead = (0..<past.season).map { sizes[(past.values.count + $0) % past.season] }
    }
}
