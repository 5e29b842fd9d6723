import Foundation

/// The scale on which a method learns.
enum ValueTransform: Sendable, Equatable {
    case identity
    /// For positive values: what is added becomes a factor, and no forecast can be negative.
    case logarithm
    /// For values in 0 … `unit`, with which 0 and the whole are a little drawn inwards.
    case logit(unit: Double)

    func apply(_ value: Double) -> Double {
        switch self {
        case .identity: return value
        case .logarithm: return log(value) + Self.origin
        case .logit(let unit):
            let share = min(max(value / unit, Self.margin), 1 - Self.margin)
            return log(share / (1 - share)) + Self.origin
        }
    }

    func invert(_ value: Double) -> Double {
        switch self {
        case .identity: value
        case .logarithm: exp(min(max(value - Self.origin, -60), 60))
        case .logit(let unit): unit / (1 + exp(min(max(Self.origin - value, -60), 60)))
        }
    }

    private static let margin = 1e-4
    /// TRICKY: complex smoothing begins at, and is drawn by, the distance from zero. Values around 1 have logarithms
    /// around 0, which would make their unit matter; from 2 up it does not (measured: 0 is 10 % worse, 2 to 14 all
    /// alike).
    private static let origin = 8.0
}
