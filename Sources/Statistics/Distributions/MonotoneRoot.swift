/// Where an increasing function reaches a value: bisection, hurried by Newton steps as long as they stay in the bracket.
enum MonotoneRoot {
    /// - Parameters:
    ///   - function: increasing on the bracket.
    ///   - derivative: of the function; 0 where it is of no help.
    static func solve(
        in bracket: ClosedRange<Double>, from start: Double, function: (Double) -> Double,
        derivative: (Double) -> Double
    ) -> Double {
        var (low, high) = (bracket.lowerBound, bracket.upperBound)
        var x = start > low && start < high ? start : (low + high) / 2
        for _ in 0..<400 {
            let value = function(x)
            if value == 0 { return x }
            if value < 0 { low = x } else { high = x }
            let slope = derivative(x)
            var next = slope > 0 ? x - value / slope : low
            if !(next > low && next < high) { next = (low + high) / 2 }
            if next == x || abs(next - x) <= abs(x) * 0x1p-53 { return next }
            x = next
        }
        return x
    }
}
