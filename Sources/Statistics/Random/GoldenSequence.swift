/// An endless sequence in [0, 1) that fills the interval evenly (additive recurrence with the golden ratio): for draws
/// that should cover all strata even when there are only a few of them.
package struct GoldenSequence: Sendable {
    private var position: Double

    /// - Parameter start: a uniform draw in [0, 1).
    package init(start: Double) { position = start }

    package mutating func next() -> Double {
        position += 0.618_033_988_749_894_9
        if position >= 1 { position -= 1 }
        return position
    }
}
