/// The inner product of two vectors of contiguous numbers.
///
/// Eight sums run side by side and are added in a fixed order: fast, and the same bits every time.
@inlinable
package func dotProduct(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var first = SIMD4<Double>.zero
    var second = SIMD4<Double>.zero
    let left = UnsafeRawPointer(a)
    let right = UnsafeRawPointer(b)
    var index = 0
    while index &+ 8 <= count {
        let offset = index &* 8
        first +=
            left.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
            * right.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
        second +=
            left.loadUnaligned(fromByteOffset: offset &+ 32, as: SIMD4<Double>.self)
            * right.loadUnaligned(fromByteOffset: offset &+ 32, as: SIMD4<Double>.self)
        index &+= 8
    }
    var sum = (first + second).sum()
    while index < count {
        sum += a[index] * b[index]
        index &+= 1
    }
    return sum
}
