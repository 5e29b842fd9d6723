/// Means of the last 4, 16, 64 and 288 values of a stream, in constant time a value and without allocation.
///
/// The sums are renewed every 1,024 values, so that rounding cannot gather.
package struct RollingMeans: Sendable {
    private static let mask = 511
    private var ring = ContiguousArray<Double>(repeating: 0, count: RollingMeans.mask + 1)
    @usableFromInline var position = 0
    @usableFromInline var sum4 = 0.0
    @usableFromInline var sum16 = 0.0
    @usableFromInline var sum64 = 0.0
    @usableFromInline var sum288 = 0.0

    package init() {}

    package mutating func add(_ x: Double) {
        let mask = RollingMeans.mask
        let place = position
        // The ring holds zeros before the first value.
        ring.withUnsafeMutableBufferPointer { ring in
            sum4 += x - ring[(place &- 4) & mask]
            sum16 += x - ring[(place &- 16) & mask]
            sum64 += x - ring[(place &- 64) & mask]
            sum288 += x - ring[(place &- 288) & mask]
            ring[place & mask] = x
        }
        position &+= 1
        if position & 1023 == 0 { renew() }
    }

    private mutating func renew() {
        var sum = 0.0
        for back in 0..<288 {
            sum += ring[(position &- 1 &- back) & RollingMeans.mask]
            switch back {
            case 3: sum4 = sum
            case 15: sum16 = sum
            case 63: sum64 = sum
            default: continue
            }
        }
        sum288 = sum
    }

    @inlinable package var mean4: Double { mean(sum4, of: 4) }
    @inlinable package var mean16: Double { mean(sum16, of: 16) }
    @inlinable package var mean64: Double { mean(sum64, of: 64) }
    @inlinable package var mean288: Double { mean(sum288, of: 288) }

    @inlinable func mean(_ sum: Double, of count: Int) -> Double {
        position >= count ? sum * (1 / Double(count)) : sum / Double(max(1, position))
    }
}
