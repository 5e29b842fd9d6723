import Foundation

/// Bands from past errors.
///
/// How far errors reach grows with the step: their mean size per step, made to rise. Divided by it, the errors of all
/// origins and steps are one sample whose outer quantiles give the band, by the recipe of the kind of series.
struct ErrorBands: Sendable {
    /// Wider than a factor of about 400 is not meant seriously.
    static let widestLogarithm = 6.0

    private let sizes: [Double]
    /// Errors in units of the size of their step and phase, and their weights, smallest first.
    private let sample: WeightedSample
    private let magnitudes: WeightedSample
    private let recipe: BandRecipe
    /// Relative size of errors a phase of the step; empty for all alike.
    private let phases: [Double]

    init(_ errors: OriginErrors, recipe: BandRecipe) {
        let horizon = errors.horizon
        let adjusted = AdjustedErrors(errors, recipe: recipe)
        var sizes = [Double](repeating: 0, count: horizon)
        for (i, error) in adjusted.errors.enumerated() {
            sizes[i % horizon] += adjusted.weights[i / horizon] * error.magnitude
        }
        let total = adjusted.weights.reduce(0, +)
        for step in 0..<horizon { sizes[step] /= total }
        Self.makeRising(&sizes)
        if recipe.rootGrowth > 0 {
            let roots = (0..<horizon).map { Double($0 + 1).squareRoot() }
            let unit = zip(sizes, roots).reduce(0) { $0 + $1.0 / $1.1 } / Double(horizon)
            for step in 0..<horizon {
                sizes[step] += recipe.rootGrowth * (unit * roots[step] - sizes[step])
            }
        }
        let smallest = (sizes.last ?? 0) * 1e-6
        for step in 0..<horizon { sizes[step] = max(sizes[step], smallest) }
        let scaled = adjusted.errors.enumerated().map { i, error -> Double in
            let size = sizes[i % horizon]
            return size > 0 ? error / size : 0
        }
        let weights = scaled.indices.map { adjusted.weights[$0 / horizon] }
        self.sizes = sizes
        sample = WeightedSample(scaled, weights: weights)
        magnitudes = recipe.symmetry > 0 ? WeightedSample(scaled.map(\.magnitude), weights: weights) : sample
        self.recipe = recipe
        phases = adjusted.ahead
    }

    /// For a history too short to be tested on: a random walk with the changes that were seen, and the tails of few
    /// values (Student's t with 3 degrees of freedom, standing for all).
    init(changesOf values: [Double], isRelative: Bool) {
        let z = isRelative ? values.map { log($0) } : values
        let changes = zip(z.dropFirst(), z).map { ($0 - $1).magnitude }
        let mean = changes.reduce(0, +) / Double(max(1, changes.count))
        sizes = [mean]
        recipe = BandRecipe(widening: 1, normality: 0)
        sample = WeightedSample(Self.fewValues, weights: [Double](repeating: 1, count: Self.fewValues.count))
        magnitudes = sample
        phases = []
    }

    /// Quantiles of Student's t with 3 degrees of freedom at i / 40, i = 1 … 39, in units of its mean size
    /// (2√3 / π), closed form of Shaw (2006).
    private static let fewValues: [Double] = (1...39).map { i in
        let p = Double(i) / 40
        var low = -40.0
        var high = 40.0
        for _ in 0..<80 {
            let x = (low + high) / 2
            let t = x / 3.0.squareRoot()
            let probability = 0.5 + (t / (1 + t * t) + atan(t)) / Double.pi
            if probability < p { low = x } else { high = x }
        }
        return (low + high) / 2 / (2 * 3.0.squareRoot() / Double.pi)
    }

    /// How far below and above the forecast the band reaches at each step; all not negative.
    func reach(level: Double, steps: Int) -> [(below: Double, above: Double)] {
        let ends = ends(level)
        return (0..<steps).map { step in
            let scale = size(step) * (phases.isEmpty ? 1 : phases[step % phases.count])
            return (ends.below * scale, ends.above * scale)
        }
    }

    /// In units of the mean size of errors.
    private func ends(_ level: Double) -> (below: Double, above: Double) {
        let tail = (1 - level) / 2
        let both = recipe.symmetry > 0 ? magnitudes.quantile(level) : 0
        // The mean size of a normal error is √(2/π) of its deviation; real errors have heavier tails.
        let normal = 1.06 * (Double.pi / 2).squareRoot() * NormalQuantile.of(1 - tail)
        func end(_ own: Double) -> Double {
            let counted = own + recipe.symmetry * (both - own)
            return max(0, counted + recipe.normality * (normal - counted)) * recipe.widening
        }
        return (end(-sample.quantile(tail)), end(sample.quantile(1 - tail)))
    }

    /// Beyond the steps that were tested, growing as the square root of the step.
    private func size(_ step: Int) -> Double {
        guard let last = sizes.last, step >= sizes.count else { return sizes[step] }
        return last * (Double(step + 1) / Double(sizes.count)).squareRoot()
    }

    /// The share of past errors that a band holds.
    func coverage(level: Double) -> Double {
        let ends = ends(level)
        return sample.share(from: -ends.below, to: ends.above)
    }

    /// Pools neighbours until no step's size is below the one before (isotonic regression, equal weights).
    private static func makeRising(_ sizes: inout [Double]) {
        var blocks: [(sum: Double, count: Int)] = []
        for size in sizes {
            blocks.append((size, 1))
            while blocks.count > 1 {
                let last = blocks[blocks.count - 1]
                let before = blocks[blocks.count - 2]
                guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
                blocks.removeLast()
                blocks[blocks.count - 1] = (before.sum + last.sum, before.count + last.count)
            }
        }
        var place = 0
        for block in blocks {
            for _ in 0..<block.count {
                sizes[place] = block.sum / Double(block.count)
                place += 1
            }
        }
    }
}
