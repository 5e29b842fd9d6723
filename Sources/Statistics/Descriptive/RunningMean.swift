/// A mean that forgets: the plain mean of the first values, then each new one counts `gain`.
package struct RunningMean: Sendable {
    package private(set) var value = 0.0
    package private(set) var count = 0.0
    private let gain: Double

    package init(gain: Double) { self.gain = gain }

    package mutating func add(_ x: Double) {
        count += 1
        value += (count * gain > 1 ? gain : 1 / count) * (x - value)
    }
}
