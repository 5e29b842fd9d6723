/// What became of one claim.
enum ClaimFinding: Sendable {
    /// Each way in which it follows: the facts it takes.
    case verified([[Int]])
    case wrong(String, [Int])
    case unsupported(String)
    /// Nothing is claimed.
    case none

    var isFine: Bool {
        switch self {
        case .verified, .none: true
        default: false
        }
    }
}

/// Directions as signs.
enum SignWords {
    /// +1 up, -1 down, 0 flat; nil where it depends on a metric with no good direction.
    static func sign(_ direction: Direction, lowerIsBetter: Bool?) -> Double? {
        switch direction {
        case .up: 1
        case .down: -1
        case .flat: 0
        case .better: lowerIsBetter.map { $0 ? -1 : 1 }
        case .worse: lowerIsBetter.map { $0 ? 1 : -1 }
        }
    }
}
