/// A method fitted to a series without its season, with the season put back.
package struct Seasonalised<Base: FittedMethod>: FittedMethod {
    private let base: Base
    private let indices: [Double]
    private let multiplicative: Bool
    package var reach: Int { base.reach }

    package init(_ base: Base, indices: [Double], multiplicative: Bool) {
        self.base = base
        self.indices = indices
        self.multiplicative = multiplicative
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        base.forecast(from: origin, steps: steps, into: path)
        guard !indices.isEmpty else { return }
        for step in 0..<steps {
            let index = indices[(origin + step) % indices.count]
            path[step] = multiplicative ? path[step] * index : path[step] + index
        }
    }
}
