/// Means of the last 4, 12, 16 and 64 values of a stream, in constant time a value and without allocation.
///
/// The sums are renewed every 1,024 values, so that rounding cannot gather.
package struct RollingMeans: Sendable {
    private var ring = ContiguousArray<Double>(repeating: 0, count: 64)
    private var position = 0
    private var sum4 = 0.0
    private var sum12 = 0.0
    private var sum16 = 0.0
    private var sum64 = 0.0

    package init() {}

    /// The value `back` places ago, 0 for the last one; `back` below 64.
    private func value(_ back: Int) -> Double { ring[(position &- 1 &- back) & 63] }

    package mutating func add(_ x: Double) {
        // The ring holds zeros before the first value.
        sum4 += x - value(3)
        sum12 += x - value(11)
        sum16 += x - value(15)
        sum64 += x - value(63)
        ring[position & 63] = x
        position &+= 1
        if position & 1023 == 0 { renew() }
    }

    private mutating func renew() {
        var sum = 0.0
        for back in 0..<64 {
            sum += value(back)
            if back == 3 { sum4 = sum }
            if back == 11 { sum12 = sum }
            if back == 15 { sum16 = sum }
        }
        sum64 = sum
    }

    package var mean4: Double { position >= 4 ? sum4 * 0.25 : sum4 / Double(max(1, position)) }
    package var mean12: Double { sum12 / Double(max(1, min(position, 12))) }
    package var mean16: Double { position >= 16 ? sum16 * 0.0625 : sum16 / Double(max(1, position)) }
    package var mean64: Double { position >= 64 ? sum64 * 0.015625 : sum64 / Double(max(1, position)) }
}
