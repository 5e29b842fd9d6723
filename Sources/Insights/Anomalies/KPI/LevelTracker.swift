import Foundation

/// Level and slope by exponential smoothing, with what is left explained by its last value (first-order autoregression).
///
/// Innovations are clipped, so that an outlier moves little. The last sixteen standardised ones are kept for the tests.
struct LevelTracker: Sendable {
    /// Innovations kept.
    static let memory = 16

    private let gain: Double
    private let slopeGain: Double
    /// Σ (1 − gain)²ⁱ over i = 1…j.
    private let decayEnergy: ContiguousArray<Double>

    private(set) var level = 0.0
    private var slope = 0.0
    private var lastResidual = 0.0
    private var variance0 = 1e-9
    private var variance1 = 0.0
    /// Standard deviation of the innovations.
    private(set) var deviation = 1.0
    private var ring = ContiguousArray<Double>(repeating: 0, count: LevelTracker.memory)
    private var position = 0

    init(gain: Double) {
        self.gain = gain
        slopeGain = gain * gain / 4
        var power = 1.0
        var energies = ContiguousArray([0.0])
        for _ in 1..<LevelTracker.memory {
            power *= 1 - gain
            energies.append(energies[energies.count - 1] + power * power)
        }
        decayEnergy = energies
    }

    mutating func begin(level: Double, deviation: Double) {
        self.level = level
        self.deviation = deviation
    }

    /// First-order autocorrelation of what the level leaves.
    var persistence: Double { max(0, min(0.8, variance1 / variance0)) }

    /// What the next value is expected to be without season and events.
    var prediction: Double { level + slope + persistence * lastResidual }

    /// Standardised innovation `back` rows ago, 0 for the last.
    func innovation(_ back: Int) -> Double { ring[(position &- 1 &- back) & (LevelTracker.memory - 1)] }

    /// A row that tells nothing: the level moves on by its slope.
    mutating func pass() { level += slope }

    /// - Parameters:
    ///   - error: the value minus its expectation; `score`, the same in `scale`, the row's own deviations.
    ///   - age: rows learnt from before this one, so that the first ones count more.
    ///   - floor: least deviation.
    mutating func learn(error: Double, score: Double, scale: Double, age: Double, clip: Double, floor: Double) {
        ring[position & (LevelTracker.memory - 1)] = max(-12, min(12, score))
        position &+= 1
        let residual = max(-clip, min(clip, score)) * scale + persistence * lastResidual
        variance0 = 0.99 * variance0 + residual * residual
        variance1 = 0.99 * variance1 + residual * lastResidual
        lastResidual = residual * (1 - gain)
        level += slope + gain * residual
        slope = 0.98 * slope + slopeGain * residual
        let weight = max(0.015, 1 / (age + 10))
        let limited = min(abs(error), 3 * deviation)
        // 1.03 makes good what clipping at three deviations takes from a normal variance.
        let variance = (1 - weight) * deviation * deviation + weight * limited * limited * 1.03
        deviation = max(variance.squareRoot(), floor)
    }

    /// The level is elsewhere for good: what came before tells no more.
    mutating func reanchor(at level: Double) {
        self.level = level
        slope = 0
        lastResidual = 0
        for index in ring.indices { ring[index] = 0 }
    }

    /// How well a step of the level less than `rows` rows ago explains the innovations since: the largest standard normal
    /// score, without sign.
    ///
    /// A step of AR(1) noise leaves 1, then (1 − φ)(1 − gain)ʲ in the innovations: the matched filter of that shape, for
    /// each age from the one before by Horner's rule.
    func strongestStep(within rows: Int) -> Double {
        let share = 1 - persistence
        let keep = 1 - gain
        var strongest = 0.0
        var rest = 0.0
        var newer = LevelTracker.limited(innovation(0), 5)
        var back = 1
        while back < rows {
            rest = keep * (newer + rest)
            newer = LevelTracker.limited(innovation(back), 5)
            let score = (newer + share * rest) / (1 + share * share * decayEnergy[back]).squareRoot()
            strongest = max(strongest, abs(score))
            back += 1
        }
        return strongest
    }

    /// The same of a slope that began `back` rows ago, with sign: 1 + j(1 − φ).
    func rampScore(back: Int) -> Double {
        let share = 1 - persistence
        var sum = 0.0
        var energy = 0.0
        for j in 0...back {
            let weight = 1 + Double(j) * share
            sum += weight * LevelTracker.limited(innovation(back - j), 4)
            energy += weight * weight
        }
        return sum / energy.squareRoot()
    }

    /// Sum of the last squared innovations, each at most 16.
    func energy(of count: Int) -> Double {
        var sum = 0.0
        for back in 0..<count {
            let value = innovation(back)
            sum += min(value * value, 16)
        }
        return sum
    }

    /// How alike the last week and the one before are in their innovations: near 1 when weekdays have changed places.
    var weeklyLikeness: Double {
        var (product, first, second) = (0.0, 1e-9, 1e-9)
        for back in 0..<7 {
            let (a, b) = (innovation(back), innovation(back + 7))
            product += a * b
            first += a * a
            second += b * b
        }
        return product / (first * second).squareRoot()
    }

    private static func limited(_ value: Double, _ limit: Double) -> Double { max(-limit, min(limit, value)) }
}
