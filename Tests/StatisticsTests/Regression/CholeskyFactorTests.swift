import Testing

@testable import Statistics

struct CholeskyFactorTests {
    // Hilbert's matrix of order 3; its inverse is [[9, -36, 30], [-36, 192, -180], [30, -180, 180]] exactly.
    private let hilbert: [Double] = [1, 0.5, 1.0 / 3, 0.5, 1.0 / 3, 0.25, 1.0 / 3, 0.25, 0.2]

    @Test("The trace of the inverse of Hilbert's matrix is 381")
    func inverseTrace() throws {
        let factor = try #require(CholeskyFactor(hilbert, order: 3))
        #expect(abs(factor.inverseTrace - 381) < 1e-8)
    }

    @Test("Columns of the inverse are solutions")
    func solve() throws {
        let factor = try #require(CholeskyFactor(hilbert, order: 3))
        for (a, b) in zip(factor.solve([0, 1, 0]), [-36.0, 192, -180]) { #expect(abs(a - b) < 1e-9) }
    }

    @Test("A matrix that is not positive definite has none; a ridge can make it so")
    func indefinite() {
        #expect(CholeskyFactor([1, 2, 2, 1], order: 2) == nil)
        #expect(CholeskyFactor([1, 2, 2, 1], order: 2, ridge: 2) != nil)
        #expect(CholeskyFactor([.nan], order: 1) == nil)
    }

    @Test("The inner product of odd lengths, against a plain loop")
    func products() {
        for count in 0..<40 {
            let a = (0..<count).map { Double($0 % 7) - 2.5 }
            let b = (0..<count).map { Double($0 % 5) * 0.5 }
            let plain = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
            let fast = a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    count == 0 ? 0 : dotProduct(a.baseAddress!, b.baseAddress!, count)
                }
            }
            #expect(plain == fast)
        }
    }
}
