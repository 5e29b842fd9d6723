/// A mean that forgets: the plain mean of the first values, then each new one counts `gain`.
package struct RunningMean: Sendable {
    package var value = 0.0
    package var count = 0.0
    @usableFromInline let gain: Double

    package init(gain: Double) { self.gain = gain }

    @inlinable package mutating func add(_ x: Double) {
        count += 1
        value += (count * gain > 1 ? gain : 1 / count) * (x - value)
    }
}
